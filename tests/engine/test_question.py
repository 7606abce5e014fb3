"""The question for a calm time: never about sex, never a count, always one that can be declined."""

import itertools
import re

import pytest

from app.content.readings import reading_choices
from app.engine.question import calm_question

GENDERED = re.compile(r"\b(he|she|him|her|his|hers|husband|wife|girlfriend|boyfriend)\b", re.I)


def every_picks():
    choices = reading_choices()
    groups = [[one["id"] for one in choices[group]] for group in ("openings", "questions", "ways_out")]
    for opening, question, way_out in itertools.product(*groups):
        yield {"opening": opening, "question": question, "way_out": way_out}


def test_no_calm_question_asks_for_sex_counts_or_blames_and_each_can_be_declined():
    wrong = re.compile(
        r"you always|you never|every time|how (many|often)|last (night|time|week)|yesterday|tonight|have sex|"
        r"sleep with|make love|make up for|promise|!|sorry|\d",
        re.I,
    )
    outs = {one["text"] for one in reading_choices()["ways_out"]}
    for picks in every_picks():
        calm = calm_question(picks, True)
        assert not wrong.search(calm["text"]) and not GENDERED.search(calm["text"]), calm["text"]
        assert calm["parts"][2]["text"] in outs and calm["text"].endswith(calm["parts"][2]["text"])
        assert calm["text"] == " ".join(part["text"] for part in calm["parts"])


def test_there_is_enough_to_choose_from_for_a_calm_question():
    choices = reading_choices()
    assert len(choices["openings"]) >= 4 and len(choices["questions"]) >= 12 and len(choices["ways_out"]) >= 4
    assert all("?" in one["text"] for one in choices["questions"])


@pytest.mark.parametrize("can_ask", [False, None, 1, "yes"])
def test_nothing_is_asked_where_nothing_may_be_asked(can_ask):
    assert calm_question({}, can_ask) == {"text": "", "parts": []}


def test_unknown_picks_fall_back_to_the_first():
    assert calm_question({"opening": "__proto__", "question": 3}, True) == calm_question(None, True)
