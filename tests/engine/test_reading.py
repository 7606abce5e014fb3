"""What the one who heard a no is told, and what they are never told."""

import itertools
import random
import re

import pytest

from app.content.readings import ANSWER_IDS, READINGS
from app.content.sources import SOURCE_IDS
from app.engine.reading import answer_urge, full_reading, three_lines
from tests.engine.readings import (
    HEAVY,
    HOWS,
    KINDS,
    STATES,
    decoded,
    every_answers,
    every_decoded,
)

# Words that would soften real news, or answer a fear that the words themselves raised.
SOFTENING = re.compile(
    r"\b(loves? you|don't worry|nothing about you|nothing against you|not about you|isn't you|only tired|fine|"
    r"ordinary|milder|older than|guess|warmth|foolish|lovely|most no's|nobody is at fault)\b",
    re.I,
)
# What would turn a no into a later yes, or a partner's state into something small.
NEVER = re.compile(
    r"!|\bask(ing)? again\b|try again|\bjust tired|\bonly tired|\bsimply\b|\bpromise you|cheer|next time", re.I
)
GENDERED = re.compile(r"\b(he|she|him|her|his|hers|husband|wife|girlfriend|boyfriend)\b", re.I)


def texts_of(value):
    """Return every text that a person reads in `value`, in order."""
    if isinstance(value, dict):
        return [t for k, v in value.items() if k not in ("id", "help", "role", "sources") for t in texts_of(v)]
    if isinstance(value, list):
        return [text for item in value for text in texts_of(item)]
    return [value] if isinstance(value, str) else []


def line_texts(how="words", message="so", found=None):
    return [line["text"] for line in three_lines(how, message, found)["lines"]]


def column_ids(reading):
    return [column["id"] for column in reading["columns"]]


def test_every_no_is_told_in_three_short_lines_that_cite_what_they_rest_on():
    for found in every_decoded():
        lines = three_lines("words", "so", found)["lines"]
        assert len(lines) == 3
        for line in lines:
            assert line["sources"] and set(line["sources"]) <= set(SOURCE_IDS)
            assert len(line["text"]) <= (130 if len(found["states"]) < 2 else 190), line["text"]


def test_no_reading_turns_a_no_into_a_later_yes_or_makes_a_state_small():
    for found in every_decoded():
        for text in texts_of(three_lines("words", "so", found)["lines"]):
            assert not NEVER.search(text) and not GENDERED.search(text), text
    for kind, answers in itertools.product(KINDS, every_answers()):
        for text in texts_of(full_reading("words", "so", decoded(kind, ["tired"]), answers)):
            assert not NEVER.search(text) and not GENDERED.search(text), text


def test_heavy_words_are_never_reassured_explained_away_or_asked_about():
    answers_there_are = list(every_answers())
    draw = random.Random(9)
    for found in every_decoded():
        if found["kind"] not in HEAVY:
            continue
        read = three_lines("words", "so", found)
        assert read["heavy"] and not read["can_ask"]
        assert not [text for text in texts_of(read["lines"]) if SOFTENING.search(text)]
        for answers in draw.sample(answers_there_are, 4):
            reading = full_reading("words", "so", found, answers)
            assert "guess" not in column_ids(reading) and "others" not in column_ids(reading)
            assert not [text for text in texts_of(reading) if SOFTENING.search(text)]
            for story in READINGS["en"]["stories"].values():
                assert story["said_back"]["text"] not in texts_of(reading)
                assert story["note"]["text"] not in texts_of(reading)


def test_an_older_hurt_is_never_brought_up_for_heavy_words():
    old = [READINGS["en"]["notes"][key]["text"] for key in ("old_yes", "old_more", "old_limit", "old_unsure")]
    for kind in HEAVY:
        for answers in every_answers():
            assert not set(old) & set(texts_of(full_reading("words", "so", decoded(kind), answers)))


@pytest.mark.parametrize("kind", ["stop", "cruel"])
def test_stop_and_cruel_words_go_no_further_than_the_three_lines(kind):
    read = three_lines("words", "so", decoded(kind))
    assert not read["can_look_closer"] and read["help"]


def test_a_stop_says_what_to_do_now_whatever_else_was_said():
    for found in every_decoded():
        read = three_lines("words", "so", found)
        assert read["stop_now"] == (found["kind"] == "stop")
        if read["stop_now"]:
            assert "ends there" in read["lines"][1]["text"] and read["help"] in ("harming", "afraid")


def test_freezing_is_not_a_yes_and_asks_to_stop():
    read = three_lines("froze", "", None)
    assert read["stop_now"] and read["heavy"] and not read["can_look_closer"] and not read["can_ask"]
    assert read["lines"][0]["text"] == "Freezing is not a yes." and "ends there" in read["lines"][1]["text"]


def test_the_heaviest_kind_wins_even_where_it_comes_second():
    assert three_lines("words", "so", decoded("situation", ["tired"], ["stop"]))["stop_now"]
    assert three_lines("words", "so", decoded("not_a_no", [], ["about_you"]))["heavy"]


def test_words_about_you_stay_news_beside_a_reason():
    text = " ".join(line_texts(found=decoded("about_you", ["tired"], ["situation"])))
    assert "worn out" in text and "something about you" in text and "real talk" in text and "The no stands." in text


def test_each_state_is_named_in_words():
    for state in STATES:
        assert READINGS["en"]["said"]["states"][state] in line_texts(found=decoded("situation", [state]))[0]


def test_two_states_are_told_in_one_sentence():
    first = line_texts(found=decoded("situation", ["tired", "distracted"]))[0]
    assert first == "They told you they were worn out and that their head was somewhere else."


def test_what_lasts_is_said_to_last():
    for kind, states in [("situation", ["low"]), ("not_now", []), ("about_you", []), ("between_us", [])]:
        assert "isn't only tonight" in line_texts(found=decoded(kind, states, lasting=True))[0]


def test_a_bare_no_is_not_enough_to_know():
    lines = line_texts(message="No.", found=decoded("not_now"))
    assert "isn't enough here to know" in lines[1] and lines[2] == "The no stands."


@pytest.mark.parametrize("message", ["", "  \n\t\u00a0 ", None, 7])
def test_nothing_to_read_is_never_a_yes(message):
    assert "isn't a yes" in line_texts(message=message, found=decoded("situation", ["tired"]))[1]


def test_no_no_found_is_never_a_yes():
    for found in (decoded("not_a_no"), None, {"kind": "yes"}, {"kind": "not_a_no", "acknowledges": True}):
        lines = line_texts(found=found)
        assert "doesn't make them a yes" in lines[1] and "take it as a no" in lines[2]


def test_giving_in_is_never_a_yes():
    for kind in ["about_you", "between_us", "situation", "not_now", "not_a_no"]:
        assert "isn't a yes" in " ".join(line_texts(found=decoded(kind, reluctant=True)))


def test_without_words_nothing_is_read_into_it():
    for how in HOWS:
        assert line_texts(how, "I'm tired", decoded("situation", ["tired"])) == line_texts(how, "", None)
    assert "a no" in line_texts("gesture")[0] and "nothing about why" in line_texts("gesture")[1]
    assert "isn't a yes" in line_texts("silence")[0] and "verdict" in line_texts("silence")[0]
    assert "nothing here to read a verdict from" in line_texts("forgot")[0]


@pytest.mark.parametrize("heavy", [True, False, None])
@pytest.mark.parametrize("urge", ["ask_again", "wake_them", "send_something"])
def test_an_urge_to_press_meets_a_no_that_stands_and_a_phone_put_down(urge, heavy):
    answer = answer_urge(urge, heavy)
    assert "The no stands" in answer["text"] and "ut the phone down" in answer["text"] and answer["kind_instead"]


def test_every_urge_has_an_answer_that_cites_what_it_rests_on():
    for urge, heavy in itertools.product(ANSWER_IDS["en"]["urges"], [True, False]):
        answer = answer_urge(urge, heavy)
        assert answer["text"] and answer["kind_instead"] and answer["sources"]
        assert not NEVER.search(answer["text"] + answer["kind_instead"])


@pytest.mark.parametrize("urge", [None, "", "constructor", 4, ["nothing"]])
def test_an_unknown_urge_is_left_alone(urge):
    assert answer_urge(urge, False) == {"text": "", "kind_instead": "", "sources": []}


def test_the_old_story_stands_apart_as_a_guess():
    reading = full_reading("words", "dead on my feet", decoded("situation", ["tired"]), {"stories": ["not_wanted"]})
    assert column_ids(reading) == ["words", "guess", "others", "known", "unknown"]
    columns = {column["id"]: texts_of(column["items"]) for column in reading["columns"]}
    assert "They told you they were worn out." in columns["words"]
    assert len(columns["guess"]) == 1 and "That's a guess. It wasn't said." in columns["guess"][0]
    assert not [text for text in columns["words"] + columns["known"] if "want me" in text]


def test_many_nos_are_looked_at_as_a_pattern_too():
    notes = READINGS["en"]["notes"]
    for pattern in ("often", "long"):
        shown = texts_of(full_reading("words", "so", decoded("not_now"), {"pattern": pattern})["notes"])
        for key in ("both", "state", "differ", "wish", "together", "doctor"):
            assert notes[key]["text"] in shown
        assert (notes["therapist"]["text"] in shown) == (pattern == "long")


def test_having_pushed_leads_to_stopping_and_to_help():
    reading = full_reading("words", "so", decoded("situation", ["tired"]), {"stories": ["just_sad", "may_have_pushed"]})
    assert reading["help"] == "harming" and "stop here" in reading["notes"][0]["text"]
    assert READINGS["en"]["known"]["ordinary"]["text"] not in texts_of(reading)


def test_having_pushed_is_never_softened():
    notes = READINGS["en"]["notes"]
    for pattern in ("once", "often", "long"):
        answers = {"strength": 4, "stories": ["may_have_pushed", "not_wanted"], "pattern": pattern, "old_hurt": "yes"}
        shown = texts_of(full_reading("words", "so", decoded("not_now"), answers))
        for key in ("old_yes", "state", "differ", "both", "worth", "ask"):
            assert notes[key]["text"] not in shown


def test_going_along_is_answered_with_room_to_say_no():
    shown = texts_of(full_reading("words", "so", decoded("not_now", reluctant=True), {"pattern": "often"})["notes"])
    assert shown[0] == READINGS["en"]["notes"]["reluctant"]["text"]


def test_a_hurt_known_before_says_that_this_page_only_helps_a_little():
    shown = " ".join(texts_of(full_reading("words", "so", decoded("not_now"), {"old_hurt": "yes"})["notes"]))
    assert "only helps a little" in shown and "therapist" in shown


def test_every_column_and_note_of_every_reading_cites_what_it_rests_on():
    for how, kind, answers in itertools.product(["words", *HOWS], KINDS, every_answers()):
        reading = full_reading(how, "so", decoded(kind, ["tired"], reluctant=True, offers=True), answers)
        for item in reading["notes"] + [item for column in reading["columns"] for item in column["items"]]:
            assert item["text"] and set(item["sources"]) <= set(SOURCE_IDS) and item["sources"]
