"""What the one who heard a no can read and tap."""

from app.content.en.readings import READINGS as EN_READINGS
from app.content.en.readings_choices import CHOICES as EN_CHOICES
from app.content.plain import from_units, map_text, plain

# What the engine says; and, apart from it, the parts of the question for a calm time, which few visits need.
READINGS = plain({"en": EN_READINGS})
_CHOICES = plain({"en": EN_CHOICES})
QUESTION_PARTS = {
    language: {group: groups[group] for group in ("openings", "questions", "ways_out")}
    for language, groups in _CHOICES.items()
}
# What may be answered: {language: {group: [ids]}}.
ANSWER_IDS = {
    language: {group: [one["id"] for one in listed] for group, listed in groups.items()}
    for language, groups in _CHOICES.items()
}


def reading_choices(language: str = "en") -> dict[str, list[dict]]:
    """Return what can be tapped while hearing a no, as plain dicts and ordinary text.

    Args:
        language: A language that `content` ships.

    Returns:
        "how", "urges", "strengths" (from weak to strong), "stories", "patterns", "old_hurts", "openings", "questions"
        and "ways_out", each a list of {"id", "label"} in the order shown. The last three also have "text", the words
        themselves, and "sources".

    Errors:
        KeyError for a language that is not shipped.
    """
    return map_text(_CHOICES[language], from_units)
