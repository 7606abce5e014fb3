"""The readings as content: complete, plain, and said as a kind, sober friend would."""

import re

from textstat import textstat

from app.content.choices import CHOICE_IDS
from app.content.readings import ANSWER_IDS, QUESTION_PARTS, READINGS, reading_choices
from app.content.sources import SOURCE_IDS

READ = READINGS["en"]
CLINICAL = re.compile(
    r"\b(valid|boundar|process|trigger|attachment|trauma|coping|validate|template|toxic|communicat|intimacy|libido|"
    r"consent|safe space|needs met)",
    re.I,
)
TELLS_THE_PARTNERS_MIND = re.compile(r"\bthey (love|want|desire|feel|felt sure|mean well|care)\b", re.I)
# Sentences of a partner's state tell back what was said, and are no claim about them.
TOLD_BACK = set(READ["said"]["states"].values())


def lines_in(value):
    """Return every line, a text with its sources, in `value`."""
    if isinstance(value, dict):
        own = [value] if "text" in value and "sources" in value else []
        return own + [line for item in value.values() for line in lines_in(item)]
    if isinstance(value, list):
        return [line for item in value for line in lines_in(item)]
    return []


def texts_in(value):
    """Return every text in `value` but ids and sources."""
    if isinstance(value, dict):
        return [text for key, item in value.items() if key not in ("id", "sources") for text in texts_in(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts_in(item)]
    return [value] if isinstance(value, str) else []


def test_choices_are_what_the_flow_knows():
    choices = reading_choices()
    assert {group: [one["id"] for one in listed] for group, listed in choices.items()} == ANSWER_IDS["en"]
    assert ANSWER_IDS["en"]["how"] == ["words", "gesture", "silence", "froze", "forgot"]
    assert ANSWER_IDS["en"]["patterns"] == ["once", "often", "long"]
    assert len(ANSWER_IDS["en"]["strengths"]) == len(READ["sting"]) == 5
    for group, listed in choices.items():
        assert len({one["id"] for one in listed}) == len({one["label"] for one in listed}) == len(listed), group


def test_every_state_that_can_be_read_is_told_in_words():
    assert set(READ["said"]["states"]) == set(CHOICE_IDS["en"]["states"]) - {"private", "between_us"}


def test_every_urge_and_story_that_can_be_tapped_is_answered():
    assert list(READ["urges"]) == ANSWER_IDS["en"]["urges"]
    assert list(READ["stories"]) == ANSWER_IDS["en"]["stories"]


def test_every_line_cites_sources_that_exist():
    for line in lines_in(READ) + lines_in(QUESTION_PARTS):
        assert line["sources"] and set(line["sources"]) <= set(SOURCE_IDS), line["text"]


def test_nothing_is_clinical_loud_or_knows_what_the_partner_feels():
    for text in texts_in(READ) + texts_in(reading_choices()):
        assert not CLINICAL.search(text) and "!" not in text, text
        assert text in TOLD_BACK or not TELLS_THE_PARTNERS_MIND.search(text.replace("“They don't want me.”", "")), text


def test_labels_fit_a_narrow_phone():
    for listed in reading_choices().values():
        assert all(len(one["label"]) <= 28 for one in listed)


def test_readings_read_at_grade_six_or_lower():
    for name, part in [("readings", READ), ("questions", QUESTION_PARTS)]:
        for line in lines_in(part):
            if len(line["text"].split()) >= 30:
                assert textstat.flesch_kincaid_grade(line["text"]) <= 6, line["text"]
        pooled = " ".join(line["text"] for line in lines_in(part))
        assert textstat.flesch_kincaid_grade(pooled) <= 6, name
