"""Check my words: a draft, what it carries, how it sounds, and a gentler way where one is wanted.

A state is one dict: the `text`; the `trail` of steps, which is empty while it is written and ["checked"] after;
`past`, the texts before each swap, the latest last; `wonders`, whether the stories it leaves open are shown; `earlier`
visits that wait to be asked for. The other keys are worked out from these, so that pages only show.
"""

from app.content.draft_notes import DRAFT_NOTES
from app.engine.check import check
from app.engine.danger import danger_in_draft
from app.engine.flow import (
    SHARED_ACTIONS,
    after_shared,
    dict_of,
    go,
    id_of,
    ids_of,
    kept_visits,
    number_of,
    restored,
    step_of,
    text_of,
    truth_of,
    waiting_behind,
)
from app.engine.marks import marked_words
from app.engine.swaps import with_swap
from app.engine.text import cap, tokens

STEPS = ["checked"]
MAX_PAST = 10
HANDED = ["copied", "shared", "failed"]
# These say something of the draft as a whole, and mark no words in it.
OF_THE_WHOLE = ["bare", "unclear"]


def _valid(value, language: str) -> dict:
    """Return any value as a state, the earlier visits aside."""
    given = dict_of(value)
    past = given.get("past", None)
    texts = [cap(text_of(one)) for one in past[:MAX_PAST]] if isinstance(past, list) else []
    return {
        "text": cap(text_of(given.get("text", None))),
        "past": [one for one in texts if one != ""],
        "wonders": truth_of(given.get("wonders", None)),
        "trail": ids_of(given.get("trail", None), STEPS),
        "handed": "",
        "earlier": [],
        "gone": [],
    }


def _finding(finding: dict, place: int, text: str, language: str) -> dict:
    """Return a finding as it is shown: the words it is about, and what would stand there instead."""
    return {
        "place": place,
        "kind": finding["kind"],
        "words": text[finding["start"] : finding["end"]],
        "why": finding["why"],
        "sources": DRAFT_NOTES[language]["notes"][finding["kind"]]["sources"],
        "swap": finding["swap"],
        "swapped": with_swap(text, [finding["start"], finding["end"], finding["swap"]]),
        "offers_swap": finding["kind"] != "bare",
    }


def _shown(state: dict, language: str) -> dict:
    """Return `state` with all that follows from the draft worked out anew."""
    text = state["text"]
    checked = step_of(state) == "checked"
    # While the draft is still being written only danger is looked for; the check waits to be asked.
    answer = check(text if checked else "", language)
    found = answer["findings"]
    changed = dict(state)
    changed["step"] = step_of(state)
    changed["carries"] = answer["carries"]
    changed["manner"] = answer["manner"]
    changed["findings"] = [_finding(found[at], at, text, language) for at in range(len(found))]
    changed["leaves_open"] = answer["leaves_open"]
    # A stop, or words about pressure: nothing in them is ours to correct.
    changed["complete"] = answer["manner"] == "assertive" and len(found) == 0 and len(answer["leaves_open"]) == 0
    hard = [one for one in found if one["kind"] not in OF_THE_WHOLE]
    evidence = [{"start": one["start"], "end": one["end"], "as": one["kind"]} for one in hard]
    changed["segments"] = marked_words(text if checked else "", evidence)
    changed["danger"] = danger_in_draft(text, language)
    changed["can_check"] = len(tokens(text, language)) > 0
    changed["can_undo"] = len(state["past"]) > 0
    changed["begun"] = text != "" or len(state["past"]) > 0
    changed["asks"] = len(state["earlier"]) > 0
    changed["let_go"] = len(state["gone"]) > 0
    return changed


def start(language: str = "en") -> dict:
    """Return the state before anything is written."""
    return _shown(_valid(None, language), language)


def restore(saved, language: str = "en") -> dict:
    """Return any JSON as a valid state; what cannot be understood is left out."""
    return restored(saved, _valid, _shown, language)


def _kept(state: dict) -> dict:
    return {"text": state["text"], "past": state["past"], "wonders": state["wonders"], "trail": state["trail"]}


def keep(state: dict):
    """Return what may be kept on the phone, or None where nothing was begun, or what was speaks of danger."""
    return kept_visits(state, start(), _kept)


def _taken(state: dict, text: str, language: str) -> dict:
    """Return `state` with words brought from elsewhere, checked at once; a draft in the way waits to be asked for."""
    if text == "" or text == state["text"]:
        return go(state, "checked") if text != "" else state
    changed = _valid({"text": text, "trail": STEPS}, language)
    changed["earlier"] = state["earlier"]
    return waiting_behind(changed, state, state["begun"])


def _edit(state: dict, action: dict, kind: str) -> dict:
    """Return `state` after one of the actions that change the draft."""
    changed = dict(state)
    changed["handed"] = ""
    if kind == "type":
        changed["text"] = cap(text_of(action.get("text", None)))
        changed["past"] = []
    elif kind == "swap":
        place = number_of(action.get("place", None))
        if 0 <= place < len(state["findings"]) and state["findings"][place]["offers_swap"]:
            changed["past"] = (state["past"] + [state["text"]])[-MAX_PAST:]
            changed["text"] = cap(state["findings"][place]["swapped"])
    elif len(state["past"]) > 0:
        changed["text"] = state["past"][len(state["past"]) - 1]
        changed["past"] = state["past"][: len(state["past"]) - 1]
    return changed


def update(state: dict, action, language: str = "en") -> dict:
    """Return the state after one action; an action that means nothing changes nothing.

    Actions (`kind` and its fields): type text · take text · check · swap place · undo · wonder · handed how ·
    back_to depth · found saved · continue · fresh · unfresh · taught.
    """
    given = dict_of(action)
    kind = text_of(given.get("kind", None))
    changed = dict(state)
    if kind in ["type", "swap", "undo"]:
        changed = _edit(state, given, kind)
    elif kind == "take":
        changed = _taken(state, cap(text_of(given.get("text", None))), language)
    elif kind == "check":
        changed = go(state, "checked") if state["can_check"] else state
    elif kind == "wonder":
        changed["wonders"] = not state["wonders"]
    elif kind == "handed":
        changed["handed"] = id_of(given.get("how", None), HANDED, "")
    elif kind in SHARED_ACTIONS:
        changed = after_shared(state, given, kind, restore, language)
    else:
        return state
    return _shown(changed, language)


CHECK_FLOW = {"start": start, "update": update, "keep": keep, "restore": restore}
