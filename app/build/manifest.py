"""Describe the installed app: one description, from which come the manifest and what phones read in the head."""

import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import reflex as rx
from reflex.plugins import Plugin

from app.build import brand
from app.build.errors import BuildError
from app.routes import HEAR_NO, HOME, SAY_NO, Route

MANIFEST = "manifest.webmanifest"
ASSETS = Path(__file__).parent.parent.parent / "assets"
ICONS = (
    ("icons/icon-192.png", "any"),
    ("icons/icon-512.png", "any"),
    ("icons/icon-maskable-512.png", "maskable"),
    ("icons/icon-monochrome-512.png", "monochrome"),
)
# With the first paint, or not at all: see @font-face in assets/style.css.
FONT = "/fonts/fraunces-soft.woff2"
VECTOR_ICON = "icons/icon.svg"
TOUCH_ICON = "icons/apple-touch-icon.png"
SCREENSHOTS = (("screenshots/narrow.png", "narrow"), ("screenshots/wide.png", "wide"))
PNG_START = b"\x89PNG\r\n\x1a\n"


def png_size(picture: bytes, where: str) -> str:
    """Return a PNG's size as manifests write it, like "192x192".

    Errors:
        BuildError where `picture` is no PNG.
    """
    if not picture.startswith(PNG_START):
        raise BuildError(
            f"{where} is no PNG, and the manifest would promise one. Run 'make icons pictures ARGS=--keep'."
        )
    width, height = struct.unpack(">II", picture[16:24])
    return f"{width}x{height}"


def _picture(assets: Path, path: str) -> dict[str, str]:
    file = assets / path
    if not file.is_file():
        raise BuildError(f"assets/{path} is missing, and the manifest names it. Run 'make icons pictures ARGS=--keep'.")
    return {"src": f"/{path}", "sizes": png_size(file.read_bytes(), f"assets/{path}"), "type": "image/png"}


def _shortcut(route: Route) -> dict[str, object]:
    return {"name": route.title.split(" · ")[0], "description": route.description, "url": route.path}


def manifest(assets: Path) -> dict[str, Any]:
    """Return the web app manifest.

    Args:
        assets: The folder with the pictures; their sizes are read from them.

    Errors:
        BuildError where a picture is missing or no PNG.
    """
    return {
        "id": "/",
        "name": brand.NAME,
        "short_name": brand.SHORT_NAME,
        "description": HOME.description,
        "lang": brand.LANGUAGE,
        "dir": "ltr",
        "start_url": HOME.path,
        "scope": "/",
        "display": "standalone",
        "background_color": brand.LIGHT,
        "theme_color": brand.LIGHT,
        # Young; a browser that does not know it keeps the light colours above.
        "color_scheme_dark": {"background_color": brand.DARK, "theme_color": brand.DARK},
        "categories": ["lifestyle", "health"],
        "shortcuts": [_shortcut(SAY_NO), _shortcut(HEAR_NO)],
        "icons": [{**_picture(assets, path), "purpose": purpose} for path, purpose in ICONS],
        "screenshots": [
            {**_picture(assets, path), "form_factor": form, "label": brand.NAME} for path, form in SCREENSHOTS
        ],
    }


def manifest_file(assets: Path) -> tuple[str, str]:
    """Return (path below .web, text) of the manifest."""
    return f"public/{MANIFEST}", json.dumps(manifest(assets), indent=2, ensure_ascii=False) + "\n"


def _theme_color(colour: str, scheme: str) -> rx.Component:
    return rx.el.meta(name="theme-color", content=colour, custom_attrs={"media": f"(prefers-color-scheme: {scheme})"})


def head_components() -> list[rx.Component]:
    """Return what the head of every page says to phones and browsers about the installed app."""
    return [
        rx.el.meta(name="viewport", content="width=device-width, initial-scale=1, viewport-fit=cover"),
        rx.el.meta(name="color-scheme", content="light dark"),
        _theme_color(brand.LIGHT, "light"),
        _theme_color(brand.DARK, "dark"),
        rx.el.meta(name="mobile-web-app-capable", content="yes"),
        rx.el.meta(name="apple-mobile-web-app-capable", content="yes"),
        rx.el.meta(name="apple-mobile-web-app-title", content=brand.SHORT_NAME),
        rx.el.meta(name="apple-mobile-web-app-status-bar-style", content="default"),
        rx.el.link(rel="preload", href=FONT, custom_attrs={"as": "font", "type": "font/woff2", "crossOrigin": ""}),
        rx.el.link(rel="manifest", href=f"/{MANIFEST}"),
        rx.el.link(rel="icon", href=f"/{VECTOR_ICON}", type="image/svg+xml"),
        rx.el.link(rel="icon", href=f"/{ICONS[0][0]}", type="image/png", sizes="192x192"),
        rx.el.link(rel="apple-touch-icon", href=f"/{TOUCH_ICON}"),
    ]


@dataclass(kw_only=True, frozen=True)
class ManifestPlugin(Plugin):
    """Write the manifest beside the pages."""

    def pre_compile(self, **context):
        context["add_save_task"](manifest_file, ASSETS)
