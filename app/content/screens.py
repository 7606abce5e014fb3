"""The words on the screens themselves: titles, headings, buttons, hints, by language."""

from app.content.en.screens import SCREENS as ENGLISH
from app.content.screen_types import Screens

SCREENS: dict[str, Screens] = {"en": ENGLISH}


def screens(language: str = "en") -> Screens:
    """Return every screen's own words; KeyError for a language that is not shipped."""
    return SCREENS[language]
