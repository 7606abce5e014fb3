"""What the one who heard a no is told, and what they are never told."""

import itertools
import json
import random
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.content.readings import ANSWER_IDS, READINGS
from app.content.sources import SOURCE_IDS
from app.engine.marks import marked_words
from app.engine.question import calm_question
from app.engine.reading import answer_urge, full_reading, three_lines
from tests.node import NodeEngine

KINDS = ["stop", "cruel", "about_you", "between_us", "situation", "not_now", "not_a_no"]
HEAVY = KINDS[:4]
LIGHT = KINDS[4:]
STATES = list(READINGS["en"]["said"]["states"])
HOWS = ["gesture", "silence", "froze", "forgot"]
FLAGS = ["acknowledges", "offers", "lasting", "reluctant"]
STORIES = ANSWER_IDS["en"]["stories"]
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


def decoded(kind, states=(), also=(), **flags):
    """Return an answer as `decode` gives it."""
    given_flags = {flag: bool(flags.get(flag)) for flag in FLAGS}
    return {"kind": kind, "also": list(also), "states": list(states), "evidence": [], **given_flags}


def every_decoded():
    """Yield every kind with every flag, with and without company and states."""
    for kind in KINDS:
        lighter = KINDS[KINDS.index(kind) + 1 :]
        for flags in itertools.product([False, True], repeat=4):
            for also in ([], lighter[:1], lighter[:3]):
                for states in ([], ["tired"], ["not_in_mood"], ["memories", "low"], STATES):
                    yield decoded(kind, states, also, **dict(zip(FLAGS, flags, strict=True)))


def every_answers():
    """Yield answers of a closer look: each story, pattern, old hurt and strength, alone and together."""
    yield {}
    yield {"strength": None, "stories": [], "pattern": None, "old_hurt": None}
    for story, pattern, old in itertools.product(STORIES, ["once", "often", "long"], ["yes", "no", "unsure"]):
        yield {"strength": STORIES.index(story) % 5, "stories": [story], "pattern": pattern, "old_hurt": old}
    yield {"strength": "all", "stories": list(STORIES), "pattern": "long", "old_hurt": "yes"}


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


WEIRD = [None, True, 0, -1, 2.5, "", "constructor", "__proto__", [], ["stop", 3, None], {}, {"kind": ["stop"]}, [[[]]]]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(KINDS + STORIES),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["kind", "also", "states", "stories", "strength", "start"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@given(json_values, json_values, json_values, json_values)
def test_no_value_is_an_error(how, message, found, answers):
    assert len(three_lines(how, message, found)["lines"]) == 3
    assert full_reading(how, message, found, answers)["columns"]
    marked_words(message, found)
    answer_urge(how, found)
    calm_question(answers, True)


def _picks():
    groups = [ANSWER_IDS["en"][group] for group in ("openings", "questions", "ways_out")]
    return [dict(zip(("opening", "question", "way_out"), ids, strict=True)) for ids in itertools.product(*groups)]


def _calls():
    """Return calls that cover every case, and a few thousand at random, wrong types among them."""
    draw = random.Random(4)
    calls: list[tuple[str, str, list]] = [
        ("reading", "three_lines", ["words", "so", found]) for found in every_decoded()
    ]
    calls += [("reading", "three_lines", [how, "", None]) for how in [*HOWS, "words", *WEIRD]]
    calls += [("question", "calm_question", [picks, draw.random() < 0.9]) for picks in _picks()]
    calls += [
        ("reading", "answer_urge", [urge, heavy])
        for urge in [*ANSWER_IDS["en"]["urges"], *WEIRD]
        for heavy in (True, False, None)
    ]
    found_list = list(every_decoded())
    for answers in every_answers():
        for how in ["words", *HOWS]:
            calls.append(("reading", "full_reading", [how, "so", draw.choice(found_list), answers]))
    for _ in range(4000):
        found = {key: draw.choice([*WEIRD, *KINDS, STATES]) for key in ["kind", "also", "states", *FLAGS]}
        answers = {
            key: draw.choice([*WEIRD, STORIES, "often", 3]) for key in ["strength", "stories", "pattern", "old_hurt"]
        }
        message = "".join(draw.choice("a \ud83d\ude00\u00a0\n\x00é") for _ in range(draw.randrange(8)))
        calls.append(("reading", "three_lines", [draw.choice(HOWS + WEIRD), message, found]))
        calls.append(("reading", "full_reading", [draw.choice(WEIRD), message, found, draw.choice([answers, *WEIRD])]))
        evidence = [
            {
                "start": draw.choice([0, 1, 2, 3, -1, None, 1.5, "1"]),
                "end": draw.choice([1, 2, 4, 9, True]),
                "as": "low",
            }
            for _ in range(draw.randrange(4))
        ]
        calls.append(("marks", "marked_words", [draw.choice([message, *WEIRD]), draw.choice([evidence, *WEIRD])]))
        calls.append(("question", "calm_question", [draw.choice(WEIRD), True]))
    return calls


def test_same_answers_in_python_and_on_the_phone(tmp_path):
    here: dict[str, Callable] = {
        f.__name__: f for f in (three_lines, full_reading, answer_urge, marked_words, calm_question)
    }
    calls = _calls()
    there = NodeEngine(tmp_path).call_each(calls)
    for (module, name, args), answer in zip(calls, there, strict=True):
        assert json.loads(json.dumps(here[name](*args))) == answer, (module, name, args)
