"""The policy in every exported page."""

import re
from html import unescape
from pathlib import Path

from app.build.policy import inline_scripts, script_hash
from app.routes import ROUTES

POLICY = re.compile(r'<head>\s*<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="([^"]*)"/>')


def pages(export: Path) -> dict[str, str]:
    return {str(path.relative_to(export)): path.read_text("utf-8") for path in sorted(export.rglob("*.html"))}


def policy_of(page: str) -> dict[str, list[str]]:
    found = POLICY.search(page)
    assert found, "no policy right after the encoding"
    directives = [directive.split() for directive in unescape(found[1]).split("; ")]
    return {name: sources for name, *sources in directives}


def test_every_route_and_the_lost_page_are_exported(export: Path):
    names = pages(export)
    for route in ROUTES:
        assert ("index.html" if route.path == "/" else f"{route.path[1:]}.html") in names
    assert "404.html" in names


def test_every_page_starts_from_nothing_and_allows_no_more_than_its_own(export: Path):
    for name, page in pages(export).items():
        policy = policy_of(page)
        assert page.count("Content-Security-Policy") == 1, name
        assert policy["default-src"] == ["'none'"], name
        assert policy["script-src"] == ["'self'", *dict.fromkeys(map(script_hash, inline_scripts(page)))], name
        assert policy["require-trusted-types-for"] == ["'script'"], name
        for directive in ("style-src", "img-src", "connect-src", "manifest-src", "worker-src"):
            assert policy[directive] == ["'self'"], (name, directive)
        for directive in ("base-uri", "form-action"):
            assert policy[directive] == ["'none'"], (name, directive)


def test_no_page_allows_anything_unsafe_or_foreign(export: Path):
    for name, page in pages(export).items():
        for sources in policy_of(page).values():
            for source in sources:
                assert "unsafe" not in source, name
                assert source in ("'self'", "'none'", "'script'", "soft-landing") or source.startswith("'sha256-"), name


def test_no_page_takes_a_file_from_elsewhere(export: Path):
    for name, page in pages(export).items():
        for address in re.findall(r'<(?:script|link|img|iframe|source)\b[^>]*?(?:src|href)="([^"]*)"', page):
            assert address.startswith("/"), (name, address)
            assert not address.startswith("//"), (name, address)
            assert (export / address[1:]).is_file(), (name, address)


def test_the_lost_page_can_be_read_without_scripts(export: Path):
    assert "<h1>" in (export / "404.html").read_text("utf-8")
    assert not (export / "404").exists()
