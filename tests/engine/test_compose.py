"""The words that say no: true to what was chosen, whole, and the same in Python and on the phone."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.content.phrases import PHRASES
from app.engine.compose import compose as compose_units
from app.engine.compose import ruled_out as ruled_out_units
from app.engine.units import on_units
from tests.node import NodeEngine
from tests.scripts import CLEAR_NO, IDS, ONE, ROLE_OF, SEVERAL, drawn, faults, paired, roles

compose = on_units(compose_units)
ruled_out = on_units(ruled_out_units)
EN = PHRASES["en"]


def picks(**chosen):
    """Return choices for every wording of them."""
    return [{**chosen, "wording": wording} for wording in range(compose(chosen)["wordings"])]


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    return NodeEngine(tmp_path_factory.mktemp("engine"))


def test_no_choice_at_all_is_a_complete_no():
    for nothing in ({}, None, [], "", 3, {"states": [], "offer": None, "wording": 0}):
        answer = compose(nothing)
        assert answer["text"] == "Not tonight."
        assert roles(answer) == ["no"]


def test_every_two_options_make_whole_sentences_that_say_no():
    for choices in paired():
        assert faults(choices, compose(choices)) == [], compose(choices)["text"]


def test_many_options_at_once_make_whole_sentences_that_say_no():
    for choices in [*drawn(3000), {group: IDS[group] for group in SEVERAL}]:
        assert faults(choices, compose(choices)) == [], compose(choices)["text"]


def test_each_role_is_there_when_chosen_and_only_then():
    for choices in [*drawn(2000), *paired()]:
        found = roles(compose(choices))
        for group, role in ROLE_OF.items():
            wanted = choices.get(group) and not (group == "offer" and f"offer {choices['offer']}" in ruled_out(choices))
            assert (role in found) == bool(wanted), (choices, found)


def test_each_chosen_thing_is_said_in_its_own_words():
    for choices in [c for c in drawn(1500) if c["tone"] == "plain"]:
        parts = {part["role"]: part["text"].lower() for part in compose(choices)["parts"]}
        for group in SEVERAL:
            for one in choices[group]:
                said = EN["states" if group == "states" else group][one]
                ways = [*said["plain"], *said["lasting"], *(EN["beside_private"]["plain"] if one == "private" else ())]
                ways += [way.removeprefix("I'm ") for way in ways] + [EN["in_a_message"].get(way, way) for way in ways]
                assert any(way.lower() in parts[ROLE_OF[group]] for way in ways), (one, parts)


def test_no_two_wordings_are_the_same():
    for one in IDS["states"]:
        for tone in IDS["tone"]:
            texts = [compose(c)["text"] for c in picks(states=[one], tell=["love"], tone=tone)]
            assert len(set(texts)) == len(texts) == 12
    assert len({compose(c)["text"] for c in picks()}) == 4
    assert len({compose(c)["text"] for c in picks(length="longer")}) == 12


def test_every_way_to_say_a_thing_is_reached_by_another_wording():
    for group in ROLE_OF:
        for one in IDS[group]:
            for tone in IDS["tone"]:
                chosen = {group: [one] if group in SEVERAL else one, "tone": tone}
                texts = " | ".join(compose(c)["text"] for c in picks(**chosen)).lower()
                said = EN[group][one]
                assert all(way.lower() in texts for way in said[tone] or said["warm"]), (one, tone)


def test_wording_turns_round_in_both_directions_and_ignores_what_is_no_whole_number():
    chosen = {"states": ["tired"], "tell": ["glad"]}
    texts = [compose(c)["text"] for c in picks(**chosen)]
    for number in (-1, -12, -25, 13, 10**6):
        assert compose({**chosen, "wording": number})["text"] == texts[number % 12]
    for nothing in (None, "2", 1.5, True, [], float("nan"), float("inf"), 10**400, -(10**400)):
        assert compose({**chosen, "wording": nothing})["text"] == texts[0]


def test_two_states_one_tell_and_one_not_about_stay_short():
    rng = random.Random(3)
    for choices in drawn(4000, states=(2,), seed=11):
        choices |= {"tell": choices["tell"][:1] or ["want"], "not_about": [rng.choice(IDS["not_about"])], "name": ""}
        text = compose(choices)["text"]
        assert len(text) <= (200 if choices["length"] == "short" else 480), (len(text), text)


def test_longer_words_are_longer():
    for one in IDS["states"]:
        for wording in range(12):
            short = compose({"states": [one], "wording": wording})["text"]
            assert len(compose({"states": [one], "length": "longer", "wording": wording})["text"]) > len(short)


def test_closeness_is_not_offered_after_all_touch_touched_out_or_memories():
    for choices in ({"scope": "touch"}, {"states": ["touched_out"]}, {"states": ["tired", "memories"]}):
        assert "offer close" in ruled_out(choices)
        for tone in IDS["tone"]:
            for one in picks(**choices, offer="close", tone=tone):
                assert "offer" not in roles(compose(one))
                assert not re.search(r"cuddle|hold|curl|lie close", compose(one)["text"])


def test_playful_becomes_warm_where_it_does_not_belong():
    serious = [
        "unwell",
        "pain",
        "low",
        "body",
        "memories",
        "not_ready",
        "not_at_home",
        "worry",
        "substances",
        "between_us",
    ]
    for one in IDS["states"]:
        chosen = {"states": ["tired", one], "tell": ["love"], "offer": "talk"}
        for wording in range(12):
            playful = compose({**chosen, "tone": "playful", "wording": wording})["text"]
            warm = compose({**chosen, "tone": "warm", "wording": wording})["text"]
            assert (playful == warm) == (one in serious)
        assert ("tone playful" in ruled_out(chosen)) == (one in serious)


def test_how_long_and_what_it_is_a_no_to_change_the_words():
    for one in picks(duration="while", states=["tired"], offer="time", tell=["love"]):
        text = compose(one)["text"]
        assert "for a while" in text and not re.search(r"tonight|right now", text)
    for one in picks(duration="unknown"):
        assert re.search(r"don't know|can't say|couldn't tell", compose(one)["text"])
    for one in picks(duration="now"):
        assert "right now" in compose(one)["text"]
    for tone in IDS["tone"]:
        assert all(
            re.search(r"touch(ed)? at all|any touch", compose(c)["text"]) for c in picks(scope="touch", tone=tone)
        )
        assert all("that" in compose(c)["text"].lower() for c in picks(scope="just_that", tone=tone))


def test_another_time_always_needs_both_and_names_no_date():
    for choices in drawn(2000):
        for part in compose({**choices, "offer": "time"})["parts"]:
            if part["role"] == "offer":
                assert "if we both" in part["text"]
    for one in [*picks(duration="while", offer="time"), *picks(states=["body"], offer="time")]:
        assert any(way in compose(one)["text"].lower() for way in EN["offer"]["time"]["lasting"])


def test_nothing_sounds_like_warmth_or_an_offer_where_none_was_chosen():
    care = re.compile(r"\b(love|glad|happy|lovely|like|matter|mean|favourite|first|want you|thanks)\b", re.IGNORECASE)
    offer = re.compile(
        r"\b(another (time|day|way)|some other|later|cuddle|hold|talk|maybe|can we|let's)\b", re.IGNORECASE
    )
    for choices in drawn(3000):
        plain = {**choices, "tell": [], "not_about": [], "offer": None}
        text = compose(plain)["text"]
        assert not offer.search(text), text
        text = re.sub(r"I don't feel like it|feel like a stranger|feel like a lot", "", text)
        assert not care.search(text), text


def test_just_no_is_short_kind_and_complete():
    texts = [compose(c)["text"] for c in picks(mode="just_no", states=["tired"], tell=["love"], offer="time")]
    assert len(set(texts)) >= 6 and "No." in texts
    assert all(len(text) <= 60 and CLEAR_NO.search(text) for text in texts)
    lasting = [compose(c)["text"] for c in picks(mode="just_no", duration="while")]
    assert all("for a while" in text and "tonight" not in text for text in lasting)


def test_asked_again_stops_it_without_warmth():
    for scope in IDS["scope"]:
        for channel in IDS["channel"]:
            chosen = {"mode": "asked_again", "scope": scope, "channel": channel, "tell": ["love"], "tone": "warm"}
            texts = [compose({**c, "name": "Sam"})["text"] for c in picks(**chosen)]
            assert len(set(texts)) >= 4
            for text in texts:
                assert re.search(r"\bno\b", text, re.IGNORECASE) and re.search(
                    r"\b(stop|don't ask|hands off)\b", text, re.IGNORECASE
                )
                assert not re.search(r"love|glad|sam|kind|thank|okay|sleep|night", text, re.IGNORECASE)


def test_a_name_is_used_once_and_made_fit_to_stand_in_a_sentence():
    for choices in drawn(500):
        assert compose({**choices, "name": "Sam"})["text"].count("Sam") == 1
    assert compose({"name": " \n\tSam.  \u200b"})["text"] == "Not tonight, Sam."
    assert compose({"name": "Sam", "channel": "message"})["text"] == "Sam, not tonight"
    assert compose({"name": "x" * 41})["text"] == f"Not tonight, {'x' * 40}."
    assert compose({"name": "x" * 39 + "\U0001f600"})["text"] == f"Not tonight, {'x' * 39}."
    for nothing in ("", " \n", None, 7, ["Sam"], "...", "\u2028\ufeff"):
        assert compose({"name": nothing})["text"] == "Not tonight."


def test_unknown_ids_and_wrong_types_are_ignored():
    odd = {"states": ["tired", "tired", "constructor", 4, None], "tell": "love", "offer": ["close"], "tone": 9}
    assert compose({**odd, "mode": [], "not_about": {"looks": 1}}) == compose({"states": ["tired"]})


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


def _maybe(strategy):
    return strategy | ANY


CHOICES = st.fixed_dictionaries(
    {},
    optional={
        "mode": _maybe(st.sampled_from(["script", "just_no", "asked_again", "__proto__"])),
        **{group: _maybe(st.lists(_maybe(st.sampled_from(IDS[group])), max_size=4)) for group in SEVERAL},
        **{group: _maybe(st.sampled_from([*IDS[group], "toString"])) for group in (*ONE, "offer")},
        "wording": _maybe(st.integers()),
        "name": st.text(st.characters(), max_size=60),
    },
)


def test_same_choices_same_words_in_python_and_on_the_phone(node):
    tried = [None, [], 3, "x", True, {"name": "\ud800" * 60}, {"name": "a" * 39 + "\U0001f600"}, {"wording": -7.0}]
    tried += [{"wording": number, "states": ["low"]} for number in (-1, -0.0, 2.0, 2.5, 2**53, -(2**60), 1e300)]
    tried += drawn(1500) + list(paired()) + [{group: IDS[group] for group in SEVERAL}]

    @settings(max_examples=600, deadline=None, database=None)
    @given(_maybe(CHOICES))
    def collect(choices):
        tried.append(choices)

    collect()
    for name in ("compose", "ruled_out"):
        answers = node.call_each([("compose", name, [choices]) for choices in tried])
        for choices, answer in zip(tried, answers, strict=True):
            here = compose(choices) if name == "compose" else ruled_out(choices)
            assert answer == here, choices
