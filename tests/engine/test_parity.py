"""The same input gives the same answer in CPython and, compiled, in Node: not one difference."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import engine
from app.content.choices import CHOICE_IDS
from app.content.plain import map_text, to_units
from tests.examples import examples

EACH = 5_000
UNHURRIED = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)

# Any code point, controls and lone surrogates among them, more often those that rules look at.
near = st.characters(codec=None, categories=None, max_codepoint=0x2FF)
anywhere = st.characters(codec=None, categories=None)
words = st.sampled_from(sorted({word for row in examples("learned", "messages") for word in row["text"].split()}))
sentences = st.lists(words | st.text(near, max_size=4), max_size=25).map(" ".join)
long_texts = st.tuples(st.text(anywhere, min_size=1, max_size=12), st.integers(300, 2_000)).map(
    lambda it: it[0] * it[1]
)
texts = st.one_of(sentences, st.text(anywhere, max_size=60), st.text(near, max_size=200), long_texts)
not_texts = st.none() | st.booleans() | st.integers(-5, 5) | st.lists(st.text(max_size=3), max_size=2)


def _ids(group: str) -> st.SearchStrategy:
    return st.sampled_from([*CHOICE_IDS["en"][group], "unknown", "constructor"]) | not_texts


def _several(group: str) -> st.SearchStrategy:
    return st.lists(_ids(group), max_size=4) | not_texts


choices = st.fixed_dictionaries(
    {},
    optional={
        "mode": st.sampled_from(["script", "just_no", "asked_again", "other"]) | not_texts,
        **{group: _several(group) for group in ("states", "tell", "not_about")},
        **{group: _ids(group) for group in ("duration", "scope", "offer", "tone", "channel", "length")},
        "wording": st.integers(-(2**60), 2**60)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(max_size=2),
        "name": texts | not_texts,
    },
)

INPUTS = {
    "compose": ("compose", st.tuples(choices | not_texts)),
    "decode": ("decode", st.tuples(texts | not_texts)),
    "check": ("check", st.tuples(texts | not_texts)),
    "notice_danger": ("danger", st.tuples(texts | not_texts, st.sampled_from(["mine", "theirs", "x"]))),
}


@pytest.mark.parametrize("name", INPUTS)
def test_same_input_same_answer_in_python_and_in_node(name, node_engine):
    module, inputs = INPUTS[name]
    drawn: list[list] = []

    @settings(max_examples=EACH, database=None, deadline=None, suppress_health_check=UNHURRIED)
    @given(inputs)
    def draw(arguments):
        drawn.append(list(arguments))

    draw()
    assert len(drawn) >= EACH
    here = [map_text(getattr(engine, name)(*arguments), to_units) for arguments in drawn]
    there = node_engine.call_each([(module, name, map_text(arguments, to_units)) for arguments in drawn])
    for arguments, ours, theirs in zip(drawn, here, there, strict=True):
        assert json.loads(json.dumps(ours)) == theirs, arguments
