"""The states are what their names say: the engine reads each message and draft as the kind it stands for."""

import pytest

from app.engine import check, decode
from tests.browser.states import AFRAID, COMPLETE, DRAFTS, MESSAGES, NO_FINDING, STATES, WARM


def test_no_two_states_have_one_name():
    names = [state.name for state in STATES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("kind", "message"), MESSAGES.items())
def test_a_message_is_of_its_kind(kind: str, message: str):
    assert decode(message)["kind"] == kind


@pytest.mark.parametrize(("finding", "draft"), DRAFTS.items())
def test_a_draft_has_what_is_to_be_found_in_it(finding: str, draft: str):
    assert finding in [found["kind"] for found in check(draft)["findings"]]


@pytest.mark.parametrize("draft", [NO_FINDING, WARM, COMPLETE, AFRAID])
def test_nothing_is_found_in_the_other_drafts(draft: str):
    assert check(draft)["findings"] == []
