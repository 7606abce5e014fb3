"""What `make run` serves, asked over HTTP."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.content.screens import screens
from app.routes import ROUTES

A_YEAR = "public, max-age=31536000, immutable"
ASKED_EACH_TIME = ("/", "/say-no", "/manifest.webmanifest", "/sw.js", "/icons/icon.svg", "/404.html")
TYPES = {
    "/": "text/html; charset=utf-8",
    "/style.css": "text/css; charset=utf-8",
    "/manifest.webmanifest": "application/manifest+json",
    "/sw.js": "text/javascript; charset=utf-8",
    "/icons/icon.svg": "image/svg+xml",
    "/icons/icon-192.png": "image/png",
}
OUTSIDE = ("/../package.json", "/..%2f..%2fpackage.json", "//etc/passwd", "/assets/../../../rxconfig.py", "/%00")


@pytest.fixture(scope="module")
def client(site: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site, follow_redirects=False) as opened:
        yield opened


@pytest.fixture(scope="module")
def hashed(export: Path) -> list[str]:
    return [f"/assets/{path.name}" for path in sorted((export / "assets").iterdir())]


@pytest.mark.parametrize("slash", ["", "/"])
@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_every_route_answers_with_its_own_title_and_no_detour(client: httpx.Client, route, slash: str):
    answer = client.get(route.path.rstrip("/") + slash if route.path != "/" else "/")
    assert answer.status_code == 200
    assert f"<title>{route.title}</title>" in answer.text


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_a_question_mark_changes_nothing(client: httpx.Client, route):
    assert client.get(route.path, params={"from": "home"}).text == client.get(route.path).text


@pytest.mark.parametrize("path", ["/nothing-here", "/say-no/nothing", "/404", "/assets/", "/assets/gone-12345678.js"])
def test_what_is_not_there_is_told_kindly_and_with_404(client: httpx.Client, path: str):
    answer = client.get(path)
    assert answer.status_code == 404
    assert screens().lost.heading in answer.text
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", OUTSIDE)
def test_nothing_outside_the_export_is_served(site: str, path: str):
    # httpx tidies paths up, so the request is written by hand.
    with httpx.Client(base_url=site) as client:
        request = client.build_request("GET", site)
        request.url = request.url.copy_with(raw_path=path.encode())
        answer = client.send(request)
    assert answer.status_code == 404
    assert "config = rx.Config" not in answer.text


@pytest.mark.parametrize(("path", "content_type"), TYPES.items())
def test_content_types_are_exact(client: httpx.Client, path: str, content_type: str):
    answer = client.get(path)
    assert answer.headers["content-type"] == content_type
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"


def test_scripts_are_scripts(client: httpx.Client, hashed: list[str]):
    for path in hashed:
        expected = "text/css; charset=utf-8" if path.endswith(".css") else "text/javascript; charset=utf-8"
        assert client.head(path).headers["content-type"] == expected


def test_files_with_a_hash_in_their_name_are_kept_a_year(client: httpx.Client, hashed: list[str]):
    assert len(hashed) > 5
    for path in hashed:
        assert re.search(r"-[\w-]{8}\.(js|css)$", path), path
        assert client.get(path).headers["cache-control"] == A_YEAR


@pytest.mark.parametrize("path", ASKED_EACH_TIME)
def test_all_else_is_asked_for_each_time_and_cheap_to_confirm(client: httpx.Client, path: str):
    first = client.get(path)
    assert first.headers["cache-control"] == "no-cache"
    again = client.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.headers["cache-control"] == "no-cache"
    assert again.content == b""


@pytest.mark.parametrize("path", ["/", "/say-no", "/manifest.webmanifest", "/sw.js", "/style.css", "/icons/icon.svg"])
def test_text_travels_compressed(client: httpx.Client, path: str):
    answer = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in answer.headers["vary"].lower()
    plain = client.get(path, headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.content == answer.content


def test_every_script_travels_compressed(client: httpx.Client, hashed: list[str], export: Path):
    for path in hashed:
        if (export / path.lstrip("/")).stat().st_size >= 500:
            assert client.get(path, headers={"Accept-Encoding": "gzip"}).headers["content-encoding"] == "gzip", path


def test_pictures_are_not_compressed_twice(client: httpx.Client):
    assert "content-encoding" not in client.get("/icons/icon-512.png").headers


@pytest.mark.parametrize("path", ["/", "/help", "/manifest.webmanifest", "/nothing-here"])
def test_head_says_what_get_would(client: httpx.Client, path: str):
    plain = {"Accept-Encoding": "identity"}
    head, get = client.head(path, headers=plain), client.get(path, headers=plain)
    assert head.content == b""
    assert head.status_code == get.status_code
    for name in ("content-type", "content-length", "cache-control", "etag"):
        assert head.headers[name] == get.headers[name], name


def test_nothing_can_be_sent(client: httpx.Client):
    assert client.post("/", content=b"words").status_code == 405


def test_the_words_are_in_the_page_before_any_script(client: httpx.Client):
    assert "Not tonight." in client.get("/say-no").text


def test_the_worker_comes_from_here_alone(client: httpx.Client):
    worker = client.get("/sw.js").text
    assert "importScripts" not in worker
    # Workbox's own, never asked for: a base for relative addresses, and words in a warning.
    assert set(re.findall(r"https?://[\w.]+", worker)) <= {"http://localhost", "https://bit.ly"}
