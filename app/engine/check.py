"""Check a draft of a no before it is sent: what it carries, how it sounds, which words may land hard.

Pure: the same draft gives the same answer, in Python and on the phone. Better silent than wrong: a plain no is
complete (I13), and words that ask to stop or tell of pressure are never corrected.
"""

from app.content.draft_notes import DRAFT_NOTES
from app.engine.danger import danger_in_draft
from app.engine.decode import kind_of
from app.engine.swaps import (
    added_at_end,
    extra_apologies,
    has_word,
    heaviest_clauses,
    left_out,
    put_instead,
    sentence_of,
    sentences_of,
)
from app.engine.text import cap, tokens
from app.engine.weigh import weigh

CARRIES = ["acknowledges", "names_state", "not_about_you", "offers"]
# Where two findings overlap, the graver one stays.
FLAGS = ["contempt", "blame", "promise", "giving_in", "over_apology"]
# So many findings of a kind are plenty to take in, and bound the work that a crafted text can make.
MOST_OF_A_KIND = 3
MANNERS = ["reassuring", "assertive", "deflecting"]
STORIES = ["desirability", "worth", "too_much"]


def _sums(found: list, scale: str, language: str) -> dict:
    return weigh(found, scale, language)["sums"]


def _is_no(words: list, language: str) -> bool:
    """Tell whether some words of a draft would be heard as a no by themselves."""
    return kind_of(weigh(words, "kinds", language)) != "not_a_no"


def _asks_to_stop(found: list, flags: dict, language: str) -> bool:
    """Tell whether a draft asks to stop or tells of pressure, and that more than anything that may land hard."""
    kinds = weigh(found, "kinds", language)
    if kind_of(kinds) != "stop":
        return False
    for flag in FLAGS:
        if flags[flag] > kinds["sums"]["stop"]:
            return False
    return True


def _has_plain_no(found: list, language: str) -> bool:
    """Tell whether one of a draft's sentences is a no and nothing else."""
    for sentence in sentences_of(found):
        if weigh(found[sentence[0] : sentence[1]], "flags", language)["sums"].get("bare", 0) > 0:
            return True
    return False


def _still_a_no(found: list, place: list, nos: list, language: str) -> bool:
    """Tell whether a draft is a no without the words of a place; `nos` are the sentences that are one alone."""
    sentence = sentence_of(found, place)
    for other in nos:
        if other[1] <= sentence[0] or other[0] >= sentence[1]:
            return True
    return _is_no(found[sentence[0] : place[0]] + found[place[1] : sentence[1]], language)


def _cut_or_no(text: str, found: list, place: list, nos: list, language: str) -> list:
    """Return the span that leaves words out, or puts a plain no in their place where no other would be left."""
    notes = DRAFT_NOTES[language]
    if _still_a_no(found, place, nos, language):
        return left_out(text, found, place, notes["joiners"])
    return put_instead(text, found, sentence_of(found, place), _plain_no(text, found, place, notes), notes["joiners"])


def _plain_no(text: str, found: list, place: list, notes: dict) -> str:
    """Return the shortest no, with its stop where a sentence is replaced that had none of its own after it."""
    end = found[sentence_of(found, place)[1] - 1]["end"]
    return notes["no_more"][:-1] if end < len(text) and text[end] in ".!?" else notes["no_more"]


def _why(kind: str, found: list, place: list, notes: dict) -> str:
    if kind == "blame" and has_word(found, place, notes["counting"]):
        return notes["counting_why"]
    return notes["notes"][kind]["why"]


def _places(found: list, kind: str, flags: dict, language: str) -> list:
    """Return the places of what is found of one kind.

    Each sentence is weighed by itself beside the whole, since a hard one may stand among soft ones. Where one is enough
    alone, those that are not stay out of it; where none is and the whole is, it is the clause that weighs most.
    """
    notes = DRAFT_NOTES[language]
    places = extra_apologies(found, notes) if kind == "over_apology" else []
    if len(places) > 0:
        return places
    clear = False
    for sentence in sentences_of(found):
        words = found[sentence[0] : sentence[1]]
        alone = weigh(words, "flags", language)
        sum_ = alone["sums"].get(kind, 0)
        if sum_ + flags["sums"][kind] * 2 <= 0 or (clear and sum_ <= 0):
            continue
        if sum_ > 0 and not clear:
            clear = True
            places = []
        clause = heaviest_clauses(words, alone, kind, notes["joiners"])
        places.append([sentence[0] + clause[0], sentence[0] + clause[1]])
    if len(places) == 0 and flags["sums"][kind] > 0:
        places.append(heaviest_clauses(found, flags, kind, notes["joiners"]))
    if kind == "over_apology":
        # A single sorry is plenty, and no fault: this is about running oneself down.
        places = [place for place in places if not has_word(found, place, notes["sorries"])]
    return [sentence_of(found, place) for place in places] if kind == "giving_in" else places


def _hard_words(text: str, found: list, flags: dict, language: str) -> list:
    """Return the findings on words that may land hard, the gravest first, none over another."""
    notes = DRAFT_NOTES[language]
    findings = []
    nos = [one for one in sentences_of(found) if _is_no(found[one[0] : one[1]], language)]
    for kind in FLAGS:
        for place in _places(found, kind, flags, language)[:MOST_OF_A_KIND]:
            swap = notes["notes"][kind]["swap"]
            if swap == "":
                span = _cut_or_no(text, found, place, nos, language)
            else:
                span = put_instead(text, found, place, swap, notes["joiners"])
            why = _why(kind, found, place, notes)
            _add(findings, {"kind": kind, "start": span[0], "end": span[1], "why": why, "swap": span[2]})
    return sorted(findings, key=_start_of)


def _start_of(finding: dict) -> int:
    return finding["start"]


def _add(findings: list, finding: dict) -> None:
    """Add a finding where no graver one stands."""
    for other in findings:
        if finding["start"] < other["end"] and other["start"] < finding["end"]:
            return
    findings.append(finding)


def _whole(kind: str, span: list, notes: dict) -> dict:
    """Return a finding about the draft as a whole."""
    return {"kind": kind, "start": span[0], "end": span[1], "why": notes["notes"][kind]["why"], "swap": span[2]}


def _likeliest(sums: dict, listed: list) -> str:
    best = listed[0]
    for one in listed:
        if sums[one] > sums[best]:
            best = one
    return best


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
    flags = weigh(found, "flags", language)
    if len(flags["hits"]) == 0:
        return _answer([], "unclear", [], [])
    judged = _sums(found, "draft", language)
    carries = [thing for thing in CARRIES if judged[thing] > 0]
    danger = danger_in_draft(text, language)
    if _asks_to_stop(found, flags["sums"], language) or "afraid" in danger or "happened" in danger:
        return _answer(carries, "assertive", [], [])
    findings = _hard_words(text, found, flags, language)
    kinds = [finding["kind"] for finding in findings]
    if len(findings) == 0 and flags["sums"]["unclear"] > 0 and not _has_plain_no(found, language):
        return _answer(carries, "unclear", [_whole("unclear", added_at_end(text, notes["no_more"]), notes)], [])
    if len(findings) == 0 and flags["sums"]["bare"] > 0:
        span = [found[0]["start"], found[len(found) - 1]["end"], ""]
        return _answer([], "bare", [_whole("bare", span, notes)], [])
    manner = _likeliest(_sums(found, "manner", language), MANNERS)
    if "blame" in kinds or "contempt" in kinds:
        manner = "hostile"
    elif "giving_in" in kinds:
        manner = "unclear"
    leaves_open = [story for story in STORIES if judged[story] <= 0]
    return _answer(carries, manner, findings, leaves_open if manner != "unclear" and len(danger) == 0 else [])
