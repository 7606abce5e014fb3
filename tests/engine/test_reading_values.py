"""What the reading makes of any value: never an error, and the same in Python and on the phone."""

import itertools
import json
import random
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from app.content.readings import ANSWER_IDS
from app.engine.marks import marked_words
from app.engine.question import calm_question
from app.engine.reading import answer_urge, full_reading, three_lines
from tests.engine.readings import FLAGS, HOWS, KINDS, STATES, STORIES, every_answers, every_decoded
from tests.node import NodeEngine

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
