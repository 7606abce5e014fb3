"""The Ideas page has every idea once, in few plain words, with its source."""

import re

from textstat import textstat

from app.content.ideas import ideas_page
from app.content.sources import SOURCE_IDS, SOURCES

PAGE = ideas_page()
ENTRIES = [entry for group in PAGE["groups"] for entry in group["entries"]]


def test_every_idea_and_finding_is_there_once_and_can_be_linked_to():
    assert sorted(entry["id"] for entry in ENTRIES) == sorted(SOURCE_IDS)
    assert all(entry["sources"][0] == entry["id"] for entry in ENTRIES)


def test_groups_come_in_the_order_of_the_page():
    assert [group["title"] for group in PAGE["groups"]] == [
        "Why a no can hurt",
        "Which story it is",
        "For the one who was declined",
        "For the one who declines",
        "For both",
        "Research and its limits",
    ]


def test_each_idea_is_short_and_not_the_words_of_its_source_note():
    for entry in ENTRIES:
        assert 1 <= len(re.findall(r"[.?](?:\s|$)", entry["text"])) <= 5, entry["id"]
        assert len(entry["text"].split()) <= 60, entry["id"]
        assert entry["text"] != SOURCES["en"][entry["id"]]["idea"]


def test_the_limits_of_the_research_are_told():
    text = {entry["id"]: entry["text"] for entry in ENTRIES}
    assert "not the same as causing" in text["R1"]
    assert "sex life" in text["R2"] and "did not hold" in text["R2"] and "did harm" in text["R2"]
    assert "not a rule" in text["R4"] and "advises against" in text["R5"]


def test_couples_therapy_is_never_named_without_its_limit():
    for item in ENTRIES + [line for one in PAGE["questions"] for line in one["paragraphs"]]:
        if "couples therapist" in item["text"]:
            assert "abuse" in item["text"] and "R5" in item["sources"]


def test_the_questions_that_people_ask_are_answered_and_cite_what_they_rest_on():
    assert [one["id"] for one in PAGE["questions"]] == [
        "why-it-hurts",
        "many-nos",
        "not-personal",
        "help-a-partner",
        "normal",
        "see-someone",
    ]
    for one in PAGE["questions"]:
        assert one["title"].endswith("?")
        assert all(line["sources"] and set(line["sources"]) <= set(SOURCE_IDS) for line in one["paragraphs"])


def test_ideas_are_calm_ungendered_and_plain():
    wrong = re.compile(
        r"!|\b(he|she|him|her|husband|wife|template|trigger\w*|attachment|trauma|libido|intimacy)\b", re.I
    )
    for item in ENTRIES + [line for one in PAGE["questions"] for line in one["paragraphs"]]:
        assert not wrong.search(item["text"]), item["text"]


def test_ideas_read_at_grade_six_or_lower():
    for entry in ENTRIES:
        if len(entry["text"].split()) >= 30:
            assert textstat.flesch_kincaid_grade(entry["text"]) <= 6, entry["id"]
    pools = [" ".join(entry["text"] for entry in group["entries"]) for group in PAGE["groups"]]
    pools += [" ".join(line["text"] for line in one["paragraphs"]) for one in PAGE["questions"]]
    assert [pool for pool in pools if textstat.flesch_kincaid_grade(pool) > 6] == []
