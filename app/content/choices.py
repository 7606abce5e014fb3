"""What can be chosen on the Say no screen."""

from app.content.en import choices as en
from app.content.plain import from_units, map_text, plain

CHOICES = plain({"en": en.CHOICES})
# What the engine needs of it: {language: {group: [ids]}}.
CHOICE_IDS = {
    language: {group: [choice["id"] for choice in listed] for group, listed in groups.items()}
    for language, groups in CHOICES.items()
}


def choices(language: str = "en") -> dict[str, list[dict]]:
    """Return what can be chosen, as plain dicts and ordinary text.

    Args:
        language: A language that `content` ships.

    Returns:
        "states", "duration", "scope", "tell", "not_about", "offer", "tone", "channel" and "length", each a list of
        {"id", "label"} in the order shown. States also have "first": shown at once, not under More.

    Errors:
        KeyError for a language that is not shipped.
    """
    return map_text(CHOICES[language], from_units)
