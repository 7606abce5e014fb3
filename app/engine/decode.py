"""Read what a partner said and tell a situation from a judgment, a no, or a call to stop.

Pure: the same words give the same reading, in Python and on the phone. What words weigh was learned from examples
(app/engine/weigh.py); here stands what follows from it.
"""

from app.engine.signs import signs_of
from app.engine.text import cap, tokens
from app.engine.weigh import likeliest, strongest, weigh

HEAVY = ["stop", "cruel", "about_you", "between_us"]
# The heaviest first: where several fit, it wins.
KINDS = HEAVY + ["situation", "not_now", "not_a_no"]
STATES = [
    "tired",
    "not_in_mood",
    "distracted",
    "touched_out",
    "unwell",
    "stressed",
    "pain",
    "low",
    "body",
    "memories",
    "not_ready",
    "overload",
    "not_at_home",
    "worry",
    "no_privacy",
    "no_time",
    "substances",
]
# How far below "named" a state may lie and still be what a situation names.
NEAR = -2000


def kind_of(weighed: dict) -> str:
    """Return the kind that weighs most on the scale "kinds"; words in which nothing is known are no no."""
    return likeliest(weighed["sums"], ["not_a_no"] + KINDS)


def _states(sums: dict, kind: str) -> list:
    """Return the states that are named; of a situation, where none stands out, the one that comes near."""
    if kind == "not_a_no":
        return []
    named = [state for state in STATES if sums.get(state, 0) > 0]
    if len(named) == 0 and kind == "situation":
        near = likeliest(sums, STATES)
        if sums.get(near, 0) > NEAR:
            named.append(near)
    return named


def _evidence(found: list, parts: list) -> list:
    """Return where the words say what, in order; [label, scale] each, looked for in their own words."""
    spans = []
    for label, weighed in parts:
        words = strongest(found, weighed, label)
        if words[1] > words[0]:
            spans.append({"start": found[words[0]]["start"], "end": found[words[1] - 1]["end"], "as": label})
    spans.sort(key=_start_of)
    return spans


def _start_of(span: dict) -> int:
    return span["start"]


def decode(message: str, language: str = "en") -> dict:
    """Return what the words say and what they leave open.

    Args:
        message: What was said, as typed; anything past MAX_UNITS is ignored, and so is anything that is no text.
        language: A language that `content` ships.

    Returns:
        `kind` and `also`: stop, cruel, about_you, between_us, situation, not_now or not_a_no; `states`: ids as for
        building; `acknowledges`, `offers`, `lasting`, `reluctant`; `evidence`: {"start", "end", "as"} in UTF-16 units.

    Errors:
        KeyError for a language that is not shipped. No text is an error.

    Source:
        I2, I5, I9, I19 in content/sources.py.
    """
    found = tokens(cap(message), language)
    signs = signs_of(found, language)
    kinds = weigh(signs, "kinds", language)
    says = weigh(signs, "says", language)
    sums = says["sums"]
    kind = kind_of(kinds)
    states = _states(sums, kind)
    lighter = KINDS[KINDS.index(kind) + 1 : KINDS.index("situation")]
    also = [other for other in lighter if kinds["sums"][other] > 0]
    if kind in HEAVY and len(states) > 0:
        also.append("situation")
    acknowledges = sums.get("acknowledges", 0) > 0
    offers = sums.get("offers", 0) > 0
    parts = [[one, kinds] for one in [kind] + also if one in HEAVY or one == "not_now"]
    parts += [[state, says] for state in states]
    parts += [["acknowledges", says]] if acknowledges else []
    parts += [["offers", says]] if offers else []
    return {
        "kind": kind,
        "also": also,
        "states": states,
        "acknowledges": acknowledges,
        "offers": offers,
        "lasting": len(states) > 0 and sums["lasting"] > 0,
        "reluctant": kind in ["not_now", "not_a_no"] and sums.get("reluctant", 0) > 0,
        "evidence": _evidence(found, parts),
    }
