"""Danger is noticed in anything typed, and tired people are left in peace."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.content.danger_cues import DANGER_CUES
from app.content.plain import to_units
from app.engine.danger import TOPICS, read_cues
from app.engine.danger import notice_danger as notice_units
from app.engine.units import on_units
from tests.examples.danger import DANGER, HARMLESS
from tests.node import NodeEngine

notice_danger = on_units(notice_units)

# Each is known and not yet noticed; the test says when one is, so that the list only shrinks.
KNOWN_MISSES = (
    "he said next time he won't be so nice about it",
    "i have to sleep in my car tonight because of him",
    "can't see a reason to keep living",
    "there was blood, he said it was my fault for saying no",
    "I carried on even though he'd gone quiet and stiff",
)
KNOWN_FALSE_ALARMS = (
    "I just need you to hold me down to earth",
    "I can't say no to you usually but tonight I'm wrecked",
)


def drawn_texts(count, seed=3):
    """Return texts of cue words, examples cut anywhere and stray units, the same each time."""
    rng = random.Random(seed)
    words = " ".join(DANGER_CUES["en"]["classes"].values()).split()
    words += [".", "?", "constructor", "__proto__", "\ud83d", "😴"]
    examples = [text for _, _, text in DANGER] + [text for _, text in HARMLESS]
    for _ in range(count):
        said = rng.choice(examples)
        mixed = " ".join(rng.choice(words) for _ in range(rng.randrange(12)))
        yield rng.choice((mixed, f"{said[rng.randrange(len(said) + 1) :]} {mixed}", said[::-1], said.upper()))


@pytest.mark.parametrize(("whose", "topics", "text"), [one for one in DANGER if one[2] not in KNOWN_MISSES])
def test_danger_is_noticed(whose, topics, text):
    assert notice_danger(text, whose), text


@pytest.mark.parametrize("text", KNOWN_MISSES)
def test_what_is_known_to_be_missed_is_still_missed(text):
    assert notice_danger(text) == [], f"{text!r} is noticed now; take it off the list."


def test_the_right_topic_is_named():
    right = [set(topics.split()) <= set(notice_danger(text, whose)) for whose, topics, text in DANGER]
    assert sum(right) >= 0.96 * len(right)


@pytest.mark.parametrize(("whose", "text"), [one for one in HARMLESS if one[1] not in KNOWN_FALSE_ALARMS])
def test_no_false_alarm_on_the_same_words_meant_harmlessly(whose, text):
    assert notice_danger(text, whose) == []


def test_danger_is_noticed_without_capitals_commas_or_apostrophes():
    for whose, _, text in DANGER:
        typed = text.lower().replace("'", "").replace(",", "")
        if notice_danger(text, whose):
            assert notice_danger(typed, whose), typed


def test_a_quoted_hurt_is_about_the_one_who_reads():
    assert notice_danger("you're hurting me", "theirs") == ["harming"]
    assert notice_danger("you're hurting me") == ["afraid"]


def test_a_quoted_threat_is_a_reason_to_be_afraid():
    assert notice_danger("I'll kill you", "theirs") == ["afraid"]
    assert notice_danger("I'll kill him") == ["harming"]


@pytest.mark.parametrize("text", [None, 4, [], {}, True, "", " ", "\ud800", "\u202e", "!?", "constructor __proto__"])
def test_what_is_no_text_has_no_danger_in_it(text):
    assert notice_units(text) == []


def test_topics_come_in_one_order():
    found = notice_danger("I hit him, I want to die, he raped me, I'm scared of him")
    assert found == TOPICS


def test_every_pattern_can_be_read_and_every_class_is_there():
    ready = read_cues(DANGER_CUES["en"])
    for written in ready["items"]:
        for part in written.strip().split("/"):
            known = f" {part}" in DANGER_CUES["en"]["classes"] or part in DANGER_CUES["en"]["marks"]
            assert not part.isupper() or known, f"{part} is no class"


def test_every_cue_of_danger_is_said_without_capitals_where_it_is_a_word():
    assert {rule[0] for rule in DANGER_CUES["en"]["rules"]} == {"", "NO", "ON", *TOPICS}


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["mine", "theirs", "", None]))
def test_any_text_gives_topics(text, whose):
    assert set(notice_danger(text, whose)) <= set(TOPICS)


def test_time_grows_with_the_text_alone():
    crafted = ["i ", "he ", "no ", "he said no and i kept going until he gives in ", "if i say no he will hit me "]
    for piece in crafted:
        start = time.perf_counter()
        notice_units((piece * 4_000)[:1_000])
        short = time.perf_counter() - start
        start = time.perf_counter()
        notice_units((piece * 4_000)[:4_000])
        assert time.perf_counter() - start < 12 * short + 0.05, piece


def test_danger_is_the_same_in_python_and_on_the_phone(tmp_path):
    texts = [(text, whose) for whose, _, text in DANGER] + [(text, whose) for whose, text in HARMLESS]
    texts += [(text, whose) for text in drawn_texts(1_500) for whose in ("mine", "theirs")]
    texts += [(None, "mine"), (3, "mine"), ("\ud83d" * 5_000, "mine"), ("he hit me " * 900, "theirs")]
    units = [to_units(text) if isinstance(text, str) else text for text, _ in texts]
    calls = [("danger", "notice_danger", [text, whose, "en"]) for text, (_, whose) in zip(units, texts, strict=True)]
    for call, answer in zip(calls, NodeEngine(tmp_path).call_each(calls), strict=True):
        assert notice_units(*call[2]) == answer, call
