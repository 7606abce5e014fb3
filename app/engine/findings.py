"""Find the words of a draft that may land hard, with what could stand in their place.

A draft is looked at as one dict: its `text` and words (`found`), its `language`, its `sentences`, each with its place,
its words, what it weighs on the scale "flags", and whether it is a no by itself; and the `flags` of the whole.
"""

from app.content.draft_notes import DRAFT_NOTES
from app.engine.compose_pieces import capital
from app.engine.decode import kind_of
from app.engine.signs import signs_of
from app.engine.swaps import (
    extra_apologies,
    has_word,
    heaviest_clauses,
    left_out,
    put_instead,
    sentence_of,
    sentences_of,
)
from app.engine.weigh import weigh

FLAGS = ["contempt", "blame", "promise", "giving_in", "over_apology"]
# So many findings of a kind are plenty to take in, and bound the work that a crafted text can make.
MOST_OF_A_KIND = 3


def looked_at(text: str, found: list, flags: dict, language: str) -> dict:
    """Return a draft as the functions here take it, each sentence weighed once."""
    sentences = []
    for place in sentences_of(found):
        words = found[place[0] : place[1]]
        signs = signs_of(words, language)
        is_no = kind_of(weigh(signs, "kinds", language)) != "not_a_no"
        sentences.append({"place": place, "words": words, "flags": weigh(signs, "flags", language), "is_no": is_no})
    return {"text": text, "found": found, "language": language, "sentences": sentences, "flags": flags}


def has_plain_no(draft: dict) -> bool:
    """Tell whether one of a draft's sentences is a no and nothing else."""
    for sentence in draft["sentences"]:
        if sentence["flags"]["sums"].get("bare", 0) > 0:
            return True
    return False


def _is_still_a_no(draft: dict, place: list) -> bool:
    """Tell whether a draft is a no without the words of a place."""
    around = sentence_of(draft["found"], place)
    for sentence in draft["sentences"]:
        apart = sentence["place"][1] <= around[0] or sentence["place"][0] >= around[1]
        if apart and sentence["is_no"]:
            return True
    rest = draft["found"][around[0] : place[0]] + draft["found"][place[1] : around[1]]
    return kind_of(weigh(signs_of(rest, draft["language"]), "kinds", draft["language"])) != "not_a_no"


def _cut_or_no(draft: dict, place: list, notes: dict) -> list:
    """Return the span that leaves words out, or puts a plain no in their place where no other would be left."""
    found = draft["found"]
    text = draft["text"]
    if _is_still_a_no(draft, place):
        return left_out(text, found, place, notes["joiners"])
    sentence = sentence_of(found, place)
    end = found[sentence[1] - 1]["end"]
    # The sentence's own stop stays where it has one.
    no = notes["no_more"][:-1] if end < len(text) and text[end] in ".!?" else notes["no_more"]
    return put_instead(text, found, sentence, no, notes["joiners"])


def _why(kind: str, found: list, place: list, notes: dict) -> str:
    if kind == "blame" and has_word(found, place, notes["counting"]):
        return notes["counting_why"]
    return notes["notes"][kind]["why"]


def _places(draft: dict, kind: str, notes: dict) -> list:
    """Return the places of what is found of one kind.

    Each sentence is weighed by itself beside the whole, since a hard one may stand among soft ones. Where one is enough
    alone, those that are not stay out of it; where none is and the whole is, it is the clause that weighs most.
    """
    found = draft["found"]
    whole = draft["flags"]["sums"][kind]
    places = extra_apologies(found, notes) if kind == "over_apology" else []
    if len(places) > 0:
        return places
    clear = False
    for sentence in draft["sentences"]:
        alone = sentence["flags"]["sums"].get(kind, 0)
        if alone + whole * 2 <= 0 or (clear and alone <= 0):
            continue
        if alone > 0 and not clear:
            clear = True
            places = []
        first = sentence["place"][0]
        clause = heaviest_clauses(sentence["words"], sentence["flags"], kind, notes["joiners"])
        places.append([first + clause[0], first + clause[1]])
    if len(places) == 0 and whole > 0:
        places.append(heaviest_clauses(found, draft["flags"], kind, notes["joiners"]))
    if kind == "over_apology":
        # A single sorry is plenty, and no fault: this is about running oneself down.
        places = [place for place in places if not has_word(found, place, notes["sorries"])]
    return [sentence_of(found, place) for place in places] if kind == "giving_in" else places


def _plainest_first(sums: dict) -> list:
    """Return the kinds by how much the whole draft says of each: where two findings overlap, the plainer one stays."""
    ordered = []
    for kind in FLAGS:
        at = 0
        while at < len(ordered) and sums.get(ordered[at], 0) >= sums.get(kind, 0):
            at += 1
        ordered = ordered[:at] + [kind] + ordered[at:]
    return ordered


def hard_words(draft: dict) -> list:
    """Return the findings on words that may land hard, in the order of the draft, none over another.

    Args:
        draft: What `looked_at` returned.
    """
    notes = DRAFT_NOTES[draft["language"]]
    findings = []
    for kind in _plainest_first(draft["flags"]["sums"]):
        for place in _places(draft, kind, notes)[:MOST_OF_A_KIND]:
            swap = notes["notes"][kind]["swap"]
            if swap == "":
                span = _cut_or_no(draft, place, notes)
            else:
                swap = (
                    swap
                    if kind == "giving_in" or _is_still_a_no(draft, place)
                    else notes["no_more"] + " " + capital(swap)
                )
                span = put_instead(draft["text"], draft["found"], place, swap, notes["joiners"])
            why = _why(kind, draft["found"], place, notes)
            _add(findings, {"kind": kind, "start": span[0], "end": span[1], "why": why, "swap": span[2]})
    return sorted(findings, key=_start_of)


def _start_of(finding: dict) -> int:
    return finding["start"]


def _add(findings: list, finding: dict) -> None:
    """Add a finding where no other stands."""
    for other in findings:
        if finding["start"] < other["end"] and other["start"] < finding["end"]:
            return
    findings.append(finding)
