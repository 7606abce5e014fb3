"""Read what a partner said and tell a situation from a judgment, a no, or a call to stop.

Pure: the same words give the same reading, in Python and on the phone. The cues are in `app/content/en/cues_*.py`.
"""

from app.content.cues import CUES
from app.engine.cues import BETWEEN, LINK, NOT, OTHER, SELF, find, has_item, ready_cues
from app.engine.text import cap, tokens

HEAVY = ["stop", "cruel", "about_you", "between_us"]
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
KIND_WORDS = ["acknowledges", "offers"]
FAR = 5

_ready = {}


def _cues_of(language: str) -> dict:
    """Return the cues of a language, made ready once."""
    cues = CUES[language]
    if _ready.get(language, None) is None:
        _ready[language] = ready_cues(cues)
    return _ready[language]


def _is_off(sight: dict, result: dict) -> bool:
    """Tell whether the words before a match deny it or say it of somebody else: "not tired", "are you tired"."""
    at = result["first"]
    rows = sight["rows"]
    for _ in range(FAR):
        if at == 0 or sight["tokens"][at]["before"] > 0:
            return False
        # "I'm" starts afresh, unless what is before leads on: "not because I'm tired".
        if has_item(rows[at], SELF) and not has_item(rows[at - 1], LINK):
            return False
        at -= 1
        if has_item(rows[at], NOT) or has_item(rows[at], OTHER):
            return True
        if not has_item(rows[at], BETWEEN) and not has_item(rows[at], SELF) and sight["fills"][at] == 0:
            return False
    return False


def _reach(sight: dict, results: list, ids: list) -> dict:
    """Return for each place how far matches of some ids reach that start there (`at`) or before it (`before`)."""
    at_place = [0 for _ in range(len(sight["tokens"]))]
    for result in results:
        if result["id"] in ids:
            at_place[result["first"]] = max(at_place[result["first"]], result["end"])
    before = []
    furthest = 0
    for end in at_place:
        before.append(furthest)
        furthest = max(furthest, end)
    return {"at": at_place, "before": before}


def _is_part(result: dict, reach: dict) -> bool:
    """Tell whether a match is a part of a longer one."""
    return result["end"] < reach["at"][result["first"]] or result["end"] <= reach["before"][result["first"]]


def _standing(sight: dict) -> list:
    """Return the matches that hold: not turned off, and not a part of what a longer one says.

    A heavy match gives way only to another heavy one: better to stop too soon than to explain a stop away.
    """
    on = [result for result in sight["results"] if not (result["own"] and _is_off(sight, result))]
    heavy = _reach(sight, on, HEAVY)
    clear = _reach(sight, on, HEAVY + STATES)
    light = _reach(sight, on, HEAVY + STATES + ["not_now", "offers", "yes", "reluctant", "acknowledges"])
    standing = []
    for result in on:
        if result["id"] in KIND_WORDS:
            # "I used to fancy you" is no kind word, though one stands in it.
            part = _is_part(result, clear) or heavy["before"][result["first"]] > result["first"]
        else:
            part = _is_part(result, heavy if result["id"] in HEAVY else clear if result["id"] in STATES else light)
        if not part or result["id"] == "lasting":
            standing.append(result)
    return standing


def _kinds(said: list) -> list:
    """Return the kinds that the words fit, first the one that wins."""
    kinds = [kind for kind in HEAVY if kind in said]
    states = [state for state in STATES if state in said]
    unsaid = "not_now" not in said and "reluctant" not in said
    # "Going away" tells to stop, unless it comes with contempt.
    if "away" in said and "stop" not in said:
        kinds = kinds if "cruel" in kinds else ["stop"] + kinds
    if len(states) > 0 and not ("yes" in said and unsaid and "offers" not in said):
        kinds.append("situation")
    elif len(kinds) == 0 and (not unsaid or ("offers" in said and "yes" not in said)):
        kinds.append("not_now")
    return kinds if len(kinds) > 0 else ["not_a_no"]


def _evidence(sight: dict, standing: list) -> list:
    """Return where the words say what, in order, each place said once unless two things share the same words."""
    spans = []
    for result in standing:
        name = {"away": "stop", "reluctant": "not_now", "yes": "", "lasting": ""}.get(result["id"], result["id"])
        if name == "":
            continue
        start = sight["tokens"][result["first"]]["start"]
        end = sight["tokens"][result["end"] - 1]["end"]
        last = spans[len(spans) - 1] if len(spans) > 0 else None
        if last is not None and start < last["end"]:
            if last["as"] == name:
                last["end"] = max(last["end"], end)
                continue
            if start != last["start"] or end != last["end"]:
                if end <= last["end"]:
                    continue
                start = last["end"]
        spans.append({"start": start, "end": end, "as": name})
    return spans


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
    sight = find(tokens(cap(message), language), _cues_of(language))
    standing = _standing(sight)
    said = []
    for result in standing:
        if result["id"] not in said:
            said.append(result["id"])
    kinds = _kinds(said)
    states = [state for state in STATES if state in said]
    return {
        "kind": kinds[0],
        "also": kinds[1:],
        "states": states,
        "acknowledges": "acknowledges" in said,
        "offers": "offers" in said,
        "lasting": "lasting" in said and len(states) > 0,
        "reluctant": "reluctant" in said,
        "evidence": _evidence(sight, standing),
    }
