"""Check a draft of a no before it is sent: what it carries, how it sounds, which words may land hard.

Pure: the same draft gives the same answer, in Python and on the phone. Better silent than wrong: a plain no is
complete (I13), and words that ask to stop or tell of pressure are never corrected.
"""

from app.content.draft_notes import DRAFT_NOTES
from app.engine.danger import topics_in_draft
from app.engine.decode import kind_of
from app.engine.findings import FLAGS, hard_words, has_plain_no, looked_at
from app.engine.signs import signs_of
from app.engine.swaps import added_at_end
from app.engine.text import cap, tokens
from app.engine.weigh import likeliest, weigh

CARRIES = ["acknowledges", "names_state", "not_about_you", "offers"]
MANNERS = ["reassuring", "assertive", "deflecting"]
STORIES = ["desirability", "worth", "too_much"]


def _asks_to_stop(signs: list, flags: dict, language: str) -> bool:
    """Tell whether a draft asks to stop or tells of pressure, and that more than anything that may land hard."""
    kinds = weigh(signs, "kinds", language)
    if kind_of(kinds) != "stop":
        return False
    for flag in FLAGS:
        if flags[flag] > kinds["sums"]["stop"]:
            return False
    return True


def _may_be_no_no(sums: dict, kinds: list) -> bool:
    """Tell whether a draft may not be heard as a no, and that more than it gives the no away."""
    if len([kind for kind in kinds if kind != "giving_in"]) > 0:
        return False
    return sums["unclear"] > 0 and (len(kinds) == 0 or sums["unclear"] > sums["giving_in"])


def _whole(kind: str, span: list, notes: dict) -> dict:
    """Return a finding about the draft as a whole."""
    return {"kind": kind, "start": span[0], "end": span[1], "why": notes["notes"][kind]["why"], "swap": span[2]}


def _answer(carries: list, manner: str, findings: list, leaves_open: list) -> dict:
    return {"carries": carries, "manner": manner, "findings": findings, "leaves_open": leaves_open}


def check(draft, language: str = "en") -> dict:
    """Return what a draft carries, how it sounds and which words may land hard.

    Args:
        draft: A no as typed; anything past MAX_UNITS of app/engine/text.py is ignored.
        language: A language that `content` ships.

    Returns:
        `carries`: those of acknowledges, names_state, not_about_you, offers that are there, in this order.
        `manner`: reassuring, assertive, deflecting, hostile, bare or unclear.
        `findings`: {"kind", "start", "end", "why", "swap"} in the order of the draft; start and end in UTF-16 units;
            with `swap` in the place of those units the draft still reads. Kinds: blame, contempt, over_apology,
            giving_in, promise, unclear, bare. None for words that ask to stop or tell of pressure.
        `leaves_open`: those of desirability, worth, too_much that it says nothing about; empty for a bare no, a stop,
            where there is danger, and where there is no no.

    Errors:
        KeyError for a language that is not shipped. No text is an error.

    Source:
        R1, R3, I7, I12, I13 in content/sources.py.
    """
    text = cap(draft)
    notes = DRAFT_NOTES[language]
    found = tokens(text, language)
    signs = signs_of(found, language)
    flags = weigh(signs, "flags", language)
    if len(flags["hits"]) == 0:
        return _answer([], "unclear", [], [])
    judged = weigh(signs, "draft", language)["sums"]
    carries = [thing for thing in CARRIES if judged[thing] > 0]
    danger = topics_in_draft(signs, language)
    if _asks_to_stop(signs, flags["sums"], language) or "afraid" in danger or "happened" in danger:
        return _answer(carries, "assertive", [], [])
    seen = looked_at(text, found, flags, language)
    findings = hard_words(seen)
    kinds = [finding["kind"] for finding in findings]
    if _may_be_no_no(flags["sums"], kinds) and not has_plain_no(seen):
        return _answer(carries, "unclear", [_whole("unclear", added_at_end(text, notes["no_more"]), notes)], [])
    if len(findings) == 0 and flags["sums"]["bare"] > 0:
        span = [found[0]["start"], found[len(found) - 1]["end"], ""]
        return _answer([], "bare", [_whole("bare", span, notes)], [])
    manner = likeliest(weigh(signs, "manner", language)["sums"], MANNERS)
    if "blame" in kinds or "contempt" in kinds:
        manner = "hostile"
    elif "giving_in" in kinds:
        manner = "unclear"
    leaves_open = [story for story in STORIES if judged[story] <= 0]
    return _answer(carries, manner, findings, leaves_open if manner != "unclear" and len(danger) == 0 else [])
