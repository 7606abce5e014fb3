"""Scripts built from choices, and what must hold for each: whole, true to what was chosen, heard as it was meant."""

import itertools
import random
import re
from collections.abc import Iterator

from app.content.choices import CHOICE_IDS

IDS = CHOICE_IDS["en"]
SEVERAL = ("states", "tell", "not_about")
ONE = ("duration", "scope", "tone", "channel", "length")
ROLE_OF = {"states": "state", "tell": "acknowledge", "not_about": "not_about", "offer": "offer"}
CLEAR_NO = re.compile(r"\b(no|nope|not|don't want|can't do any touch)\b", re.IGNORECASE)
NEVER = re.compile(
    r"\b(he|she|his|her|hers|him|husband|wife|girl|boy|guy|man|woman|girlfriend|boyfriend|promise\w*|swear|sorry|valid|"
    r"boundar\w+|process\w*|space|tomorrow|headache|always|never|%|undefined|null|NaN)\b",
    re.IGNORECASE,
)
MOST_UNITS = {"short": 200, "longer": 480}
# Of a script the check says nothing but, at most, that it is complete.
FINE = {"bare"}


def drawn(count: int, states=(0, 1, 1, 2, 3), seed: int = 7) -> list[dict]:
    """Return choices drawn at random, the same each time."""
    rng = random.Random(seed)
    found = []
    for _ in range(count):
        one = {group: rng.choice(IDS[group]) for group in ONE}
        one |= {
            "states": rng.sample(IDS["states"], rng.choice(states)),
            "tell": rng.sample(IDS["tell"], rng.choice((0, 1, 1, 2, 5))),
            "not_about": rng.sample(IDS["not_about"], rng.choice((0, 1, 1, 3))),
            "offer": rng.choice([None, *IDS["offer"]]),
            "wording": rng.randrange(12),
            "name": rng.choice(("", "", "Sam")),
        }
        found.append(one)
    return found


def paired() -> Iterator[dict]:
    """Return choices that hold every two options together, in more than one wording."""
    options = [(group, one) for group in (*SEVERAL, "offer", *ONE) for one in IDS[group]]
    for number, ((group, one), (other_group, other)) in enumerate(itertools.combinations(options, 2)):
        chosen: dict = {"wording": number}
        for name, pick in ((group, one), (other_group, other)):
            chosen[name] = [*chosen.get(name, []), pick] if name in SEVERAL else pick
        yield chosen


def at_most_one_each() -> Iterator[dict]:
    """Return every choice of at most one state, tell, not-about and offer, with each way to say it."""
    groups = ("states", "tell", "not_about", "offer", *ONE)
    options = [[*IDS[group]] if group in ONE else [None, *IDS[group]] for group in groups]
    for picked in itertools.product(*options):
        chosen = dict(zip(groups, picked, strict=True))
        for group in SEVERAL:
            chosen[group] = [chosen[group]] if chosen[group] else []
        yield chosen


def roles(answer: dict) -> list[str]:
    return [part["role"] for part in answer["parts"]]


def faults(choices: dict, answer: dict) -> list[str]:
    """Return what is wrong with the words by themselves; nothing for whole sentences that say no."""
    text = answer["text"]
    no = [part["text"] for part in answer["parts"] if part["role"] == "no"]
    few = [len(choices.get(group) or []) for group in SEVERAL]
    most = MOST_UNITS[choices.get("length", "short")] if few[0] <= 2 and few[1] <= 1 and few[2] <= 1 else None
    rules = {
        "its parts are not its text": text != " ".join(part["text"] for part in answer["parts"]),
        "it does not start large": not text[0].isupper(),
        "it does not end": not (text.endswith((".", "?")) or choices.get("channel") == "message"),
        "it is not set well": "  " in text or re.search(r"[.,?]{2}|\s[.,?]|[{}<>]", text),
        "a sentence starts small": not all(part[0].isupper() for part in re.split(r"(?<=[.?]) ", text)),
        "a role is there twice, or no no": len(no) != 1 or len(set(roles(answer))) != len(answer["parts"]),
        "its no is not clear": not no or not CLEAR_NO.search(no[0]),
        "it says what is never said": NEVER.search(text),
        "it cites nothing": not all(part["sources"] for part in answer["parts"]),
        "it is long": most is not None and not choices.get("name") and len(text) > most,
        "it offers what was not chosen": "offer" in roles(answer) and not choices.get("offer"),
    }
    return [fault for fault, holds in rules.items() if holds]


def misheard(choices: dict, answer: dict, heard: dict) -> list[str]:
    """Return in what the reading of a script differs from what was chosen."""
    said = roles(answer)
    states = [state for state in choices.get("states") or [] if state not in ("private", "between_us")]
    named = states if "state" in said else []
    kind = "situation" if named else "not_now"
    if "between_us" in (choices.get("states") or []):
        kind = "between_us"
    # "I like how you look" answers a fear, and shows care as well.
    cares = bool({"acknowledge", "not_about"} & {*said})
    rules = {
        f"{kind} is heard as {heard['kind']}": heard["kind"] != kind,
        f"{named} are heard as {heard['states']}": kind == "situation" and not set(named) <= set(heard["states"]),
        "care is not heard, or heard where none is": heard["acknowledges"] != cares,
        "an offer is not heard, or heard where none is": heard["offers"] != ("offer" in said),
    }
    return [difference for difference, holds in rules.items() if holds]


def flagged(checked: dict) -> list[str]:
    """Return what the check finds in a script that it should not."""
    return [finding["kind"] for finding in checked["findings"] if finding["kind"] not in FINE]
