"""The manifest is written from pictures that are there."""

import struct
from pathlib import Path

import pytest

from app.build.errors import BuildError
from app.build.manifest import ASSETS, ICONS, SCREENSHOTS, manifest, png_size


def picture(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + bytes(9)


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    for path, _ in ICONS + SCREENSHOTS:
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(picture(20, 30))
    return tmp_path


def test_sizes_are_read_from_the_pictures(assets: Path):
    assert png_size(picture(192, 96), "x") == "192x96"
    assert {icon["sizes"] for icon in manifest(assets)["icons"]} == {"20x30"}


def test_what_is_no_png_is_no_build():
    with pytest.raises(BuildError, match="icon.png is no PNG"):
        png_size(b"GIF89a", "icon.png")


def test_a_missing_picture_is_named(assets: Path):
    (assets / ICONS[0][0]).unlink()
    with pytest.raises(BuildError, match=f"assets/{ICONS[0][0]} is missing"):
        manifest(assets)


def test_the_committed_pictures_have_the_sizes_that_stores_and_phones_want():
    made = manifest(ASSETS)
    assert [icon["sizes"] for icon in made["icons"]] == ["192x192", "512x512", "512x512", "512x512"]
    assert [shot["sizes"] for shot in made["screenshots"]] == ["780x1688", "1280x800"]
    assert png_size((ASSETS / "icons" / "apple-touch-icon.png").read_bytes(), "touch icon") == "180x180"
