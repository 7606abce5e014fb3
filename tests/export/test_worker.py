"""The service worker keeps what the app needs without network."""

import re
from pathlib import Path


def kept(export: Path) -> set[str]:
    return set(re.findall(r'url:"([^"]+)"', (export / "sw.js").read_text("utf-8")))


def test_every_file_a_page_can_ask_for_is_kept(export: Path):
    files = {str(path.relative_to(export)) for path in export.rglob("*") if path.is_file()}
    left_out = {path for path in files if path.startswith("screenshots/")}
    left_out |= {"sw.js", "style.css", "__spa-fallback.html"}
    assert kept(export) == files - left_out


def test_a_new_version_waits_until_it_is_told(export: Path):
    worker = (export / "sw.js").read_text("utf-8")
    assert re.search(r'"SKIP_WAITING"===?\w+\.data\.type|data\.type.{0,20}"SKIP_WAITING"', worker)
    assert worker.count("skipWaiting()") == 1


def test_files_with_a_hash_in_their_name_are_not_fetched_twice(export: Path):
    for name in re.findall(r'\{url:"(assets/[^"]+)",revision:"', (export / "sw.js").read_text("utf-8")):
        raise AssertionError(f"{name} has a revision beside the hash in its name")
