"""Help: for the one who is afraid, for the one to whom something happened, for the one who went on."""

from app.content.en.help import HELP as EN_HELP
from app.content.plain import from_units, map_text

HELP = {"en": EN_HELP}


def help_page(language: str = "en") -> dict:
    """Return all of the Help page, as plain dicts and lists.

    Args:
        language: A language that `content` ships.

    Returns:
        "doors", the three in order, each {"id", "title", "paragraphs": [{"text", "sources"}], "columns": [ids of the
        help lines that fit, best first]}; "self_harm", a door of its own below them; "lines" {"id", "title",
        "paragraphs"}; "columns" {id: heading}; "countries" [{"id", "name", "emergency": [number], "lines": {column id:
        [{"name", "for_whom", "numbers": [number]}]}}], a number being {"number", "link" (tel: or sms:), "say"}, and no
        numbers meaning a local line, found through "elsewhere_link"; "elsewhere", "elsewhere_name", "elsewhere_link";
        "checked" and "checked_month" (year and month); "leave" and "cannot", as "lines"; labels "emergency",
        "for_whom" and "local". The ids are anchors.

    Errors:
        KeyError for a language that is not shipped.
    """
    page = map_text(HELP[language], from_units)
    return {key: value for key, value in page.items() if key != "not_that_simple"}


def not_that_simple(language: str = "en") -> dict:
    """Return what stands behind "It's not that simple" on Say no; never kept, never restored.

    Args:
        language: A language that `content` ships.

    Returns:
        {"id", "title", "paragraphs": [{"text", "sources"}], "help": the door of Help to lead to}.

    Errors:
        KeyError for a language that is not shipped.
    """
    return map_text(HELP[language].not_that_simple, from_units) | {"help": "afraid"}
