"""The words of a message with what they name marked: all of them, in order, none lost."""

from hypothesis import given
from hypothesis import strategies as st

from app.engine.marks import marked_words


def test_marked_words_are_the_message_exactly_and_in_order():
    segments = marked_words("not tonight, I'm done in", [{"start": 13, "end": 24, "as": "tired"}])
    assert segments == [{"text": "not tonight, ", "as": ""}, {"text": "I'm done in", "as": "tired"}]


@given(
    st.text(max_size=30),
    st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "start": st.integers(-3, 40) | st.none() | st.floats() | st.text(max_size=2),
                "end": st.integers(-3, 40) | st.booleans() | st.floats(),
                "as": st.sampled_from(["tired", "", "stop", None, 3]),
            },
        )
        | st.none()
        | st.integers(),
        max_size=8,
    ),
)
def test_marked_words_lose_nothing_whatever_the_evidence(message, evidence):
    segments = marked_words(message, evidence)
    assert "".join(segment["text"] for segment in segments) == message
    assert all(segment["text"] for segment in segments)


def test_marks_that_overlap_leave_the_first():
    evidence = [{"start": 2, "end": 6, "as": "low"}, {"start": 0, "end": 4, "as": "tired"}]
    assert marked_words("abcdefgh", evidence) == [{"text": "abcd", "as": "tired"}, {"text": "efgh", "as": ""}]
