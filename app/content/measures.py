"""Kitchen measures: what stands in the place of our page once someone has hidden it, by language."""

from app.content.en.measures import MEASURES as ENGLISH
from app.content.screen_types import Measures

MEASURES: dict[str, Measures] = {"en": ENGLISH}


def measures(language: str = "en") -> Measures:
    """Return the page of kitchen measures; KeyError for a language that is not shipped."""
    return MEASURES[language]
