"""The notes under the closer look: one no or many, a hurt that is older, what to look at together."""

from app.content.readings import ANSWER_IDS, READINGS
from app.engine.flow import id_of
from app.engine.reading_columns import sting_of, stories_of
from app.engine.reading_words import is_heavy

OLD_HURT = {"yes": ["old_yes", "old_more", "old_limit"], "unsure": ["old_unsure", "old_more"]}
MANY = ["both", "state", "differ", "wish", "together", "doctor"]
STRONG = 3


def _heavy_notes(kind: str, pattern: str) -> list:
    """Return the notes for heavy words: a real talk where there can be one, and help; nothing to soften them."""
    if kind not in ["about_you", "between_us"]:
        return []
    notes = ["heavy_talk"]
    if pattern != "once":
        notes.append("heavy_many")
    if pattern == "long":
        notes.append("therapist")
    notes.append("heavy_small")
    return notes


def _lighter_notes(reluctant: bool, answers: dict, pattern: str, sting: int, language: str) -> list:
    """Return the notes for any other no."""
    notes = ["reluctant"] if reluctant else []
    if pattern in ["often", "long"]:
        notes = notes + MANY
        if pattern == "long":
            notes.append("therapist")
    else:
        if pattern == "once":
            notes.append("once")
        if sting >= STRONG:
            notes = notes + ["worth", "care"]
        if not reluctant:
            notes.append("so_far")
    old_hurt = id_of(answers.get("old_hurt", None), ANSWER_IDS[language]["old_hurts"], "")
    if old_hurt in ["yes", "unsure"]:
        notes = notes + OLD_HURT[old_hurt]
    notes.append("ask")
    return notes


def notes_of(no: dict, answers: dict, language: str = "en") -> list:
    """Return the notes for what was heard and answered, as [{"text", "sources"}].

    Args:
        no: What `heard` returned.
        answers: As `full_reading` takes them.
        language: A language that `content` ships.
    """
    texts = READINGS[language]
    pattern = id_of(answers.get("pattern", None), ANSWER_IDS[language]["patterns"], "")
    sting = sting_of(answers, language)
    notes = []
    if is_heavy(no["kind"]):
        ids = _heavy_notes(no["kind"], pattern)
    else:
        stories = stories_of(answers, language)
        ids = _lighter_notes(no["reluctant"], answers, pattern, sting, language)
        # What may have hurt the other leaves no room for what makes a no easier to bear.
        if "may_have_pushed" in stories:
            stories = ["may_have_pushed"]
            ids = ["wish"]
        for story in stories:
            notes.append(texts["stories"][story]["note"])
    if sting == len(ANSWER_IDS[language]["strengths"]) - 1:
        ids.append("days")
    for one in ids:
        notes.append(texts["notes"][one])
    return notes
