"""The ideas behind the app, as the Ideas page shows them."""

from app.content.en.ideas import IDEAS as EN_IDEAS
from app.content.plain import from_units, map_text

IDEAS = {"en": EN_IDEAS}


def ideas_page(language: str = "en") -> dict:
    """Return the Ideas page, as plain dicts and lists.

    Args:
        language: A language that `content` ships.

    Returns:
        {"groups": [{"id", "title", "entries": [{"id", "title", "text", "sources"}]}], "questions_title", "questions":
        [{"id", "title", "paragraphs": [{"text", "sources"}]}]}. An entry's id is the source's, to be its anchor.

    Errors:
        KeyError for a language that is not shipped.
    """
    return map_text(IDEAS[language], from_units)
