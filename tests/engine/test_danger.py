"""Danger is noticed in anything typed, help is named, and no text makes it slow or fail."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine import notice_danger
from app.engine.danger import TOPICS
from app.engine.danger import notice_danger as notice_units
from tests.examples import examples
from tests.steps import growth

DANGER = [row for row in examples("learned", "danger") if row["topics"]]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("I'm scared of him when he drinks", "afraid"),
        ("she hits me when I say no", "afraid"),
        ("he says he'll post my pictures if I say no", "afraid"),
        ("I don't feel safe at home", "afraid"),
        ("i woke up and he was inside me", "happened"),
        ("She forced me to have sex", "happened"),
        ("I don't want to be alive any more", "self_harm"),
        ("i want to die", "self_harm"),
        ("I kept going after she said no", "harming"),
        ("i pressured him until he gave in", "harming"),
    ],
)
def test_danger_is_noticed_and_named(text, topic):
    assert topic in notice_danger(text)


@pytest.mark.parametrize(
    "text",
    [
        "work is killing me",
        "I'm afraid I'll be late tomorrow",
        "he hit the gym before dinner",
        "I could murder a cup of tea",
        "she woke me up with coffee",
        "I'm dying for a nap",
        "not tonight, I'm worn out",
        "",
    ],
)
def test_the_same_words_meant_harmlessly_raise_no_alarm(text):
    assert notice_danger(text) == []


def test_a_quoted_hurt_is_about_the_one_who_reads():
    assert "harming" in notice_danger("you're hurting me, stop", "theirs")
    assert "harming" in notice_danger("you kept going after I said no", "theirs")


def test_a_quoted_threat_is_a_reason_to_be_afraid():
    assert "afraid" in notice_danger("say no again and I'll hurt you", "theirs")


def test_danger_is_noticed_in_capitals_and_without_marks():
    for text in (
        "IM SCARED OF HIM WHEN HE DRINKS",
        "im scared of him when he drinks",
        "I’m scared of him when he drinks!",
    ):
        assert notice_danger(text) == ["afraid"], text


def test_topics_come_in_one_order():
    for row in DANGER[:500]:
        got = notice_danger(row["text"], row["whose"])
        assert got == [topic for topic in TOPICS if topic in got]


@pytest.mark.parametrize("text", [None, 3, 1.5, [], {}, True])
def test_what_is_no_text_has_no_danger_in_it(text):
    assert notice_danger(text) == []


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["mine", "theirs", "", None]))
def test_any_text_gives_topics(text, whose):
    assert set(notice_danger(text, whose)) <= set(TOPICS)


@pytest.mark.parametrize("piece", ["i ", "he said no and i kept going ", "no, ", "a", "😴", "!?. "])
def test_the_work_grows_with_the_text_alone(piece):
    assert growth(notice_units, piece) < 6
