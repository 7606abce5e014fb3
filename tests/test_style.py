"""The style sheet: colours that can be read in every look, and no rule that nothing uses."""

import re
from pathlib import Path

import pytest

from app.build import brand

STYLE = (Path(__file__).parent.parent / "assets" / "style.css").read_text("utf-8")
APP = Path(__file__).parent.parent / "app"
LOOKS = ("light", "dark", "dim")
# WCAG 2.2: AA for text, AAA for the words themselves, and what bounds a control.
TEXT, WORDS, EDGE = 4.5, 7.0, 3.0
READ = [
    ("ink", "paper", WORDS),
    ("ink", "card", WORDS),
    ("ink", "chosen", TEXT),
    ("ink", "mark", TEXT),
    ("ink", "care", TEXT),
    ("ink-soft", "paper", TEXT),
    ("ink-soft", "card", TEXT),
    ("ink-soft", "care", TEXT),
    ("accent", "paper", TEXT),
    ("accent", "card", TEXT),
    ("accent", "care", TEXT),
    ("on-accent", "accent", TEXT),
    ("edge", "card", EDGE),
    ("edge", "paper", EDGE),
]


def block(start: str) -> dict[str, str]:
    """Return the custom properties of the rule that begins so."""
    body = STYLE[STYLE.index(start) :].split("{", 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--([\w-]+):\s*([^;]+);", body))


def colours(look: str) -> dict[str, str]:
    """Return name -> "#rrggbb" as a look has it."""
    found = {}
    for name, value in block("\n:root {").items():
        if pair := re.fullmatch(r"light-dark\((#\w{6}), (#\w{6})\)", value):
            found[name] = pair[1 if look == "light" else 2]
    return found | (block(':root[data-look="dim"] {') if look == "dim" else {})


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Return the ratio that WCAG measures, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("front", "back", "least"), READ)
def test_every_colour_can_be_read_on_what_it_stands_on(look: str, front: str, back: str, least: float):
    known = colours(look)
    assert contrast(known[front], known[back]) >= least


def test_black_on_white_is_as_far_apart_as_can_be():
    assert round(contrast("#000000", "#ffffff"), 2) == 21


def test_what_phones_are_told_of_the_paper_is_the_paper():
    assert (colours("light")["paper"], colours("dark")["paper"]) == (brand.LIGHT, brand.DARK)


def test_every_class_and_property_of_the_style_sheet_is_used():
    source = "\n".join(path.read_text("utf-8") for path in [*APP.rglob("*.py"), *APP.rglob("*.js")])
    code = re.sub(r"/\*.*?\*/", "", STYLE, flags=re.DOTALL)
    classes = set(re.findall(r"\.([a-z][\w-]*)(?=[^{}]*\{)", re.sub(r"url\([^)]*\)", "", code)))
    unused = sorted(name for name in classes if not re.search(rf"[\"' ]{name}[\"' ]", source))
    defined = set(re.findall(r"--([\w-]+):", code))
    unused += sorted(name for name in defined if f"var(--{name})" not in code)
    assert unused == []
