"""How the service worker is asked for."""

import json
import re
from pathlib import Path

import pytest

from app.build.errors import BuildError
from app.build.worker import PATTERNS, worker_options, write_worker


def fake_node(folder: Path, body: str) -> Path:
    node = folder / "node"
    node.write_text(f"#!/bin/sh\n{body}\n")
    node.chmod(0o755)
    return node


def test_a_new_version_waits_and_the_first_visit_is_covered(tmp_path: Path):
    options = worker_options(tmp_path)
    assert options["skipWaiting"] is False
    assert options["clientsClaim"] is True
    assert options["cleanupOutdatedCaches"] is True
    assert options["inlineWorkboxRuntime"] is True
    assert Path(str(options["globDirectory"])).is_absolute()


def test_options_travel_as_json_to_a_script_that_lies_beside_workbox(tmp_path: Path):
    node = fake_node(tmp_path, "cat > asked.json; echo 12")
    assert write_worker(tmp_path / "client", tmp_path / "worker.mjs", node) == 12
    asked = json.loads((tmp_path / "asked.json").read_text())
    assert asked == {"options": worker_options(tmp_path / "client"), "patterns": PATTERNS}


def test_what_workbox_complains_of_is_told(tmp_path: Path):
    with pytest.raises(BuildError, match="so the app would need a network: no such folder"):
        write_worker(tmp_path, tmp_path / "worker.mjs", fake_node(tmp_path, "echo no such folder >&2; exit 1"))


@pytest.mark.parametrize(("name", "is_hashed"), [("assets/root-UwujXQU6.js", True), ("icons/icon-192.png", False)])
def test_only_names_with_a_hash_count_as_versioned(name: str, is_hashed: bool):
    assert bool(re.search(PATTERNS["dontCacheBustURLsMatching"], name)) is is_hashed
