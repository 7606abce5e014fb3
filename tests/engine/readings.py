"""What the tests of the reading go through: every kind of answer of `decode`, and every answer of a person."""

import itertools

from app.content.readings import ANSWER_IDS, READINGS

KINDS = ["stop", "cruel", "about_you", "between_us", "situation", "not_now", "not_a_no"]
HEAVY = KINDS[:4]
LIGHT = KINDS[4:]
STATES = list(READINGS["en"]["said"]["states"])
HOWS = ["gesture", "silence", "froze", "forgot"]
FLAGS = ["acknowledges", "offers", "lasting", "reluctant"]
STORIES = ANSWER_IDS["en"]["stories"]


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
