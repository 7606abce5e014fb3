"""The neutral page says nothing of what was there before it, neither to eyes nor in its source."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.help_lines import help_page, not_that_simple
from app.content.ideas import ideas_page
from app.content.measures import measures
from app.content.plain import plain
from app.content.screens import screens
from app.routes import ROUTES

PATH = measures().path
FILES = (f"{PATH}.html", f"{PATH}/index.html", f"{PATH}/measures.css", f"{PATH}/measures.svg")
TELLING = ("soft", "landing", "hide", "hidden", "shift", "help", "partner", "no", "say", "hear", "sex", "app")


def texts(value) -> Iterator[str]:
    """Yield every text in plain content, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def says(page: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", page, re.IGNORECASE) is not None


@pytest.fixture(scope="module")
def source(export: Path) -> str:
    return "\n".join((export / file[1:]).read_text("utf-8") for file in FILES)


def test_nothing_of_the_apps_words_is_in_it(export: Path, source: str):
    said = {text for part in (screens(), help_page(), not_that_simple(), ideas_page()) for text in texts(plain(part))}
    assert len(said) > 300
    # Not in its style sheet, which speaks of text as any does.
    page = (export / FILES[0][1:]).read_text("utf-8")
    assert [text for text in said if re.search(r"[A-Za-z]{3}", text) and says(page, text)] == []
    assert [word for word in TELLING if says(source, word)] == []


def test_it_names_no_page_icon_or_file_of_the_app(source: str):
    addresses = re.findall(r'(?:href|src)="([^"]*)"', source)
    assert sorted(set(addresses)) == [f"{PATH}/measures.css", f"{PATH}/measures.svg"]
    assert "manifest." not in source and "theme-color" not in source and "assets/" not in source
    for route in ROUTES:
        assert route.path == "/" or route.path not in source


def test_search_engines_and_the_installed_app_do_not_list_it(export: Path):
    assert '<meta name="robots" content="noindex">' in (export / FILES[0][1:]).read_text("utf-8")
    assert PATH not in (export / "manifest.webmanifest").read_text("utf-8")
    assert list(export.rglob("sitemap*")) == []


def test_every_page_of_ours_leads_to_it_and_can_leave_before_its_style_and_scripts_are_there(export: Path):
    pages = [path for path in export.rglob("*.html") if str(path.relative_to(export)) not in {f[1:] for f in FILES}]
    assert len(pages) > len(ROUTES)
    for path in pages:
        page = path.read_text("utf-8")
        assert f'href="{PATH}">{screens().shell.hide}</a>' in page, path
        head = page[: page.index("<body")]
        assert head.index("sessionStorage") < head.index('rel="stylesheet"'), path
