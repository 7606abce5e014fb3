"""A draft is told what may land hard, and a plain no, a stop and a kind word are left alone."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.content.draft_notes import DRAFT_NOTES
from app.content.plain import from_units, to_units
from app.engine import check, decode
from app.engine.check import check as check_units
from app.engine.swaps import with_swap
from tests.examples import examples
from tests.steps import growth

DRAFTS = examples("learned", "drafts")
CARRIES = {"acknowledges", "names_state", "not_about_you", "offers"}
KINDS = {"blame", "contempt", "over_apology", "giving_in", "promise", "unclear", "bare"}
MANNERS = {"reassuring", "assertive", "deflecting", "hostile", "bare", "unclear"}
STORIES = {"desirability", "worth", "too_much"}


def flags_of(answer):
    return {finding["kind"] for finding in answer["findings"]}


def swapped(draft, finding):
    """Return the draft with the gentler words in the place of the hard ones."""
    return from_units(with_swap(to_units(draft), [finding["start"], finding["end"], finding["swap"]]))


def hard_findings():
    """Return (draft, finding) for every finding that has a swap."""
    return [
        (row["text"], one) for row in DRAFTS[::3] for one in check(row["text"])["findings"] if one["kind"] != "bare"
    ]


@pytest.mark.parametrize(
    ("draft", "kind"),
    [
        ("You always do this. Not tonight.", "blame"),
        ("because of you I can't even sleep, so no", "blame"),
        ("No. You're pathetic.", "contempt"),
        ("grow up, it's a no", "contempt"),
        ("sorry, I'm so sorry, not tonight", "over_apology"),
        ("fine, if it shuts you up", "giving_in"),
        ("ok if you do the dishes first", "giving_in"),
        ("too tired. I'll make it up to you tomorrow night, I promise", "promise"),
        ("I dunno, kinda tired…", "unclear"),
        ("No.", "bare"),
    ],
)
def test_what_may_land_hard_is_found(draft, kind):
    assert kind in flags_of(check(draft))


@pytest.mark.parametrize(
    "draft",
    [
        "I love you. I'm wiped out tonight, so no.",
        "Not tonight, I've got a headache. Can we talk tomorrow?",
        "I'm worn out. Another time, if we both feel like it.",
        "I like that you asked. My head is still at work, so not tonight.",
        "Sorry, not tonight. I'm too tired.",
    ],
)
def test_a_kind_draft_is_never_corrected(draft):
    assert check(draft)["findings"] == []


@pytest.mark.parametrize("draft", ["I said no. Stop asking.", "stop it, I said no, leave me alone", "Get off me."])
def test_a_stop_is_clear_and_complete(draft):
    answer = check(draft)
    assert answer["findings"] == [] and answer["leaves_open"] == [] and answer["manner"] == "assertive"


def test_a_plain_no_is_complete_and_leaves_nothing_open():
    for draft in ("No.", "not tonight", "nah"):
        answer = check(draft)
        assert answer["manner"] == "bare" and flags_of(answer) == {"bare"} and answer["leaves_open"] == [], draft


def test_what_a_draft_carries_is_told_in_one_order():
    answer = check("I love you, it isn't you, I'm just worn out. Can we cuddle instead?")
    assert answer["carries"] == ["acknowledges", "names_state", "not_about_you", "offers"]


def test_what_a_draft_says_closes_its_story():
    assert "worth" not in check("I love you so much, I'm just too tired tonight")["leaves_open"]
    assert "too_much" not in check("Thank you for asking, I'm just too tired tonight")["leaves_open"]


def test_no_story_is_named_where_there_is_danger():
    answer = check("I'm scared of you when you're like this. No.")
    assert answer["findings"] == [] and answer["leaves_open"] == []


def test_findings_come_in_order_without_overlap():
    for row in DRAFTS[::3]:
        for before, after in pairwise(check(row["text"])["findings"]):
            assert before["end"] <= after["start"], row["text"]


def test_a_swap_leaves_less_to_find():
    for draft, finding in hard_findings():
        left = [one for one in check(swapped(draft, finding))["findings"] if one["kind"] == finding["kind"]]
        before = [one for one in check(draft)["findings"] if one["kind"] == finding["kind"]]
        assert len(left) < len(before) or finding["kind"] not in ("unclear", "giving_in"), swapped(draft, finding)


def test_a_swapped_draft_still_reads():
    for draft, finding in hard_findings():
        text = swapped(draft, finding)
        assert text.strip() and not text[0].isspace(), draft
        assert text[0] not in ",.;" and ",," not in text and " ," not in text, f"{draft!r} became {text!r}"
        assert not draft[0].isupper() or text[0].isupper() or not text[0].isalpha(), f"{draft!r} became {text!r}"


def test_a_swap_never_takes_the_no_away():
    """One of the sentences that are left is a no by itself."""
    for draft, finding in hard_findings():
        if finding["kind"] != "promise" and decode(draft)["kind"] in ("situation", "not_now"):
            left = re.split(r"(?<=[.!?…])\s+|\n", swapped(draft, finding))
            assert any(decode(sentence)["kind"] != "not_a_no" for sentence in left), f"{draft!r}: {finding}"


@pytest.mark.parametrize("draft", [None, 3, [], "", "   ", "\n", "🙂"])
def test_nothing_to_read_is_unclear_without_a_finding(draft):
    answer = check(draft)
    assert answer["manner"] == "unclear" and answer["leaves_open"] == []


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_a_whole_answer(text):
    answer = check(text)
    assert set(answer["carries"]) <= CARRIES and answer["manner"] in MANNERS
    assert flags_of(answer) <= KINDS and set(answer["leaves_open"]) <= STORIES
    for one in answer["findings"]:
        assert 0 <= one["start"] < one["end"] <= len(to_units(text)) and one["why"]


def test_every_note_tells_why_in_short_words():
    assert set(DRAFT_NOTES["en"]["notes"]) == KINDS
    for note in DRAFT_NOTES["en"]["notes"].values():
        assert len(note["why"].split()) <= 20 and "!" not in note["why"]


@pytest.mark.parametrize("piece", ["you always ", "sorry ", "but ok ", "no, ", "tomorrow i promise. ", "a"])
def test_the_work_grows_with_the_text_alone(piece):
    assert growth(check_units, piece) < 6
