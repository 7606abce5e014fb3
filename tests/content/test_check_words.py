"""What is said of a draft: complete, plain, kind, and resting on something."""

import re

from textstat import textstat

from app.content.draft_notes import DRAFT_NOTES
from app.content.screen_types import Line
from app.content.screens import screens
from app.content.sources import SOURCE_IDS

NOTES = DRAFT_NOTES["en"]["notes"]
WORDS = screens().check_words
LINES = [*WORDS.manner_lines.values(), *WORDS.wonders.values(), WORDS.wonder_note]


def test_every_finding_and_line_cites_sources_that_exist():
    cited = [note["sources"] for note in NOTES.values()] + [line.sources for line in LINES]
    assert all(ids and set(ids) <= set(SOURCE_IDS) for ids in cited)


def test_every_kind_manner_and_story_has_its_words():
    assert set(WORDS.finding) == set(NOTES)
    assert set(WORDS.manners) == set(WORDS.manner_lines)
    assert set(WORDS.wonders) == {"desirability", "worth", "too_much"}
    assert all(isinstance(line, Line) for line in LINES)


def test_nothing_grades_shouts_or_names_a_role():
    said = [note["why"] for note in NOTES.values()] + [line.text for line in LINES]
    said += [*WORDS.finding.values(), *WORDS.manners.values(), *WORDS.carried.values(), WORDS.complete, WORDS.nothing]
    wrong = re.compile(
        r"!|\b(he|she|him|her|score|grade|points|good job|bad|fail\w*|valid|boundar\w*)\b", re.IGNORECASE
    )
    assert [text for text in said if wrong.search(text)] == []


def test_it_reads_at_grade_six_or_lower():
    pooled = " ".join([note["why"] for note in NOTES.values()] + [line.text for line in LINES])
    assert textstat.flesch_kincaid_grade(pooled) <= 6
