"""The halves agree: what one builds the other hears as it was meant, and its own check lets it pass."""

from collections import Counter

import pytest

from tests.scripts import drawn, faults, flagged, misheard, paired

SCRIPTS = 10_000


@pytest.fixture(scope="module")
def scripts(node_engine):
    """A fixed ten thousand that hold every pair of choices, two and three states among them, built as on the phone."""
    chosen = [*paired()]
    chosen += [{**one, "name": ""} for one in drawn(SCRIPTS - len(chosen), states=(0, 1, 1, 1, 2, 2, 3), seed=5)]
    return list(zip(chosen, node_engine.call_each([("compose", "scripted", [one]) for one in chosen]), strict=True))


def test_every_script_is_whole(scripts):
    for chosen, (script, _, _) in scripts:
        assert faults(chosen, script) == [], script["text"]


def test_no_script_is_flagged_by_its_own_check(scripts):
    found = {script["text"]: flagged(checked) for _, (script, checked, _) in scripts}
    assert {text: kinds for text, kinds in found.items() if kinds} == {}


def test_scripts_are_heard_as_they_were_meant(scripts):
    """At least 98 of a hundred, where at most one of each is chosen; a failure lists the misses."""
    single = [
        (chosen, script, heard)
        for chosen, (script, _, heard) in scripts
        if all(len(chosen.get(group) or []) <= 1 for group in ("states", "tell", "not_about"))
    ]
    missed = Counter(str(misheard(chosen, script, heard)) for chosen, script, heard in single)
    right = missed.pop("[]")
    assert right >= 0.98 * len(single), missed.most_common(20)


def test_a_second_asking_is_answered_with_what_is_read_as_a_stop(node_engine):
    asked_again = [
        {"mode": "asked_again", "scope": scope, "channel": channel, "wording": wording}
        for scope in ("sex", "touch", "just_that")
        for channel in ("aloud", "message")
        for wording in range(8)
    ]
    for script, checked, heard in node_engine.call_each([("compose", "scripted", [one]) for one in asked_again]):
        assert heard["kind"] == "stop" and checked["findings"] == [], script["text"]
