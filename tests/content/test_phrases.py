"""Each piece of a kind no can stand anywhere in what is said."""

import re

from app.content import choices
from app.content.phrases import PHRASES
from app.content.sources import SOURCE_IDS

EN = PHRASES["en"]
GROUPS = ("states", "tell", "not_about", "offer")
TONES = ("plain", "warm", "playful")
TIME = re.compile(
    r"\b(tonight|today|tomorrow|tonight's|evening|morning|later|right now|soon|yesterday)\b", re.IGNORECASE
)


def every_way(groups=GROUPS):
    for group in groups:
        for one, said in EN[group].items():
            for tone in (*TONES, "lasting"):
                for way in said[tone]:
                    yield group, one, way


def words(text):
    return re.findall(r"[a-z']+", text.lower())


def test_everything_that_can_be_chosen_has_words_and_nothing_else_has():
    for group in GROUPS:
        assert list(EN[group]) == sorted(EN[group], key=[c["id"] for c in choices()[group]].index)
        assert {c["id"] for c in choices()[group]} == set(EN[group])
    assert list(EN["no"]) == [c["id"] for c in choices()["scope"]]
    assert list(EN["how_long"]) == [c["id"] for c in choices()["duration"]]


def test_six_states_are_shown_first_and_labels_fit_a_chip():
    states = choices()["states"]
    assert [state["id"] for state in states if state["first"]] == [
        "tired",
        "not_in_mood",
        "distracted",
        "touched_out",
        "unwell",
        "private",
    ]
    assert [state["first"] for state in states] == [True] * 6 + [False] * 13
    assert all(len(one["label"]) <= 40 for listed in choices().values() for one in listed)


def test_each_tone_has_three_ways_that_differ_in_more_than_a_word():
    for group in GROUPS:
        for one, said in EN[group].items():
            for tone in TONES:
                ways = said[tone]
                assert len(ways) == 3 or (tone == "playful" and group == "states" and ways == []), (one, tone)
                for i, way in enumerate(ways):
                    for other in ways[:i]:
                        assert len(set(words(way)) ^ set(words(other))) > 2, (way, other)


def test_no_way_to_say_a_thing_says_it_in_another_tone_too():
    for group in GROUPS:
        for one, said in EN[group].items():
            ways = [way for tone in TONES for way in said[tone]]
            assert len(ways) == len(set(ways)), one


def test_a_piece_begins_as_inside_a_sentence_and_has_no_stop_and_no_time():
    for group, _, way in every_way():
        assert way[0].islower() or re.match(r"I\b", way), way
        assert not way.endswith((".", ",")) and ". " not in way, way
        assert group == "offer" or not re.search(r"[,?]", way), way
        assert not TIME.search(way), way


def test_what_follows_a_piece_in_longer_words_is_a_sentence_without_time():
    for group in ("states", "tell", "not_about"):
        for said in EN[group].values():
            assert len(set(said["more"])) == 3
            assert all(more[0].isupper() and not more.endswith(".") and not TIME.search(more) for more in said["more"])


def test_what_is_chosen_beside_its_like_does_not_say_the_same_words():
    content = {"ask", "asked", "asking", "first", "top", "number", "nobody", "ahead", "before"}
    for told, meant in (("glad", "asking"), ("matter", "mattering")):
        for tone in TONES:
            third = content & set(words(EN["tell"][told][tone][2]))
            for way in EN["not_about"][meant][tone]:
                assert not third & set(words(way)), (told, way)


def test_every_source_that_phrases_cite_exists():
    for cited in EN["sources"].values():
        assert cited and set(cited) <= set(SOURCE_IDS)
