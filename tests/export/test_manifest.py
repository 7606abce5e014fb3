"""What the manifest promises is there."""

import json
from pathlib import Path

import pytest

from app.build import brand
from app.build.manifest import png_size
from app.content.measures import measures
from app.routes import ROUTES


@pytest.fixture(scope="module")
def manifest(export: Path) -> dict:
    return json.loads((export / "manifest.webmanifest").read_text("utf-8"))


def test_the_manifest_names_the_app_and_stays_within_it(manifest: dict):
    assert manifest["name"] == manifest["short_name"] == "Soft Landing"
    assert manifest["id"] == manifest["start_url"] == manifest["scope"] == "/"
    assert manifest["display"] == "standalone"
    assert manifest["lang"] == "en"
    assert manifest["dir"] == "ltr"
    assert manifest["description"]
    assert manifest["categories"]


def test_both_themes_have_their_colours_in_manifest_and_page(manifest: dict, export: Path):
    assert manifest["background_color"] == manifest["theme_color"] == brand.LIGHT
    page = (export / "index.html").read_text("utf-8")
    for scheme, colour in (("light", brand.LIGHT), ("dark", brand.DARK)):
        assert f'<meta content="{colour}" media="(prefers-color-scheme: {scheme})" name="theme-color"/>' in page


def test_shortcuts_lead_to_the_two_doors(manifest: dict):
    assert [shortcut["url"] for shortcut in manifest["shortcuts"]] == ["/say-no", "/hear-a-no"]
    assert {shortcut["url"] for shortcut in manifest["shortcuts"]} <= {route.path for route in ROUTES}


def test_every_picture_is_there_in_the_size_it_says(manifest: dict, export: Path):
    for picture in manifest["icons"] + manifest["screenshots"]:
        path = export / picture["src"].lstrip("/")
        assert png_size(path.read_bytes(), str(path)) == picture["sizes"]


def test_icons_and_screenshots_come_in_all_the_forms_phones_ask_for(manifest: dict):
    icons = {(icon["purpose"], icon["sizes"]) for icon in manifest["icons"]}
    assert {("any", "192x192"), ("any", "512x512"), ("maskable", "512x512"), ("monochrome", "512x512")} <= icons
    assert {shot["form_factor"] for shot in manifest["screenshots"]} == {"narrow", "wide"}


def test_every_page_leads_to_the_manifest_and_tells_apples_phones(export: Path):
    for page in export.glob("*.html"):
        if page.stem == measures().path[1:]:
            continue  # It must not tell where it belongs.
        text = page.read_text("utf-8")
        for wanted in (
            '<link href="/manifest.webmanifest" rel="manifest"/>',
            '<link href="/icons/apple-touch-icon.png" rel="apple-touch-icon"/>',
            '<meta content="yes" name="apple-mobile-web-app-capable"/>',
            '<meta content="Soft Landing" name="apple-mobile-web-app-title"/>',
        ):
            assert wanted in text, (page.name, wanted)
        assert "user-scalable" not in text
