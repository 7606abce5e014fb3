"""Say no: what each tap does to the choices and the words.

A state is one dict: `choices` as compose takes them; `own`, words opened for
an edit, whether anything in them was `typed` and whether they are the ones
`shown`; `past`, typed words that a newer edit put aside; `trail` of opened
views (edit, large, safety); `earlier`, visits that wait to be asked for. The
other keys, `words` among them, are worked out from these, so that pages only
show.
"""

from app.content.choices import CHOICE_IDS
from app.engine.compose import compose, ruled_out
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
)
from app.engine.text import cap

SEVERAL = ["states", "tell", "not_about"]
AT_MOST_ONE = ["offer"]
ALWAYS_ONE = ["duration", "scope", "tone", "channel", "length"]
FIRST_CHOICES = {
    "mode": "script",
    "states": [],
    "duration": "tonight",
    "scope": "sex",
    "tell": [],
    "not_about": [],
    "offer": None,
    "tone": "plain",
    "channel": "aloud",
    "length": "short",
    "wording": 0,
    "name": "",
}
MODES = ["script", "just_no", "asked_again"]
VIEWS = ["edit", "large", "safety"]
MAX_PAST = 10
HANDED = ["copied", "shared", "failed"]
# Private means no reason is given, so it stands alone.
NO_REASON = "private"


def _valid_choices(value, language: str) -> dict:
    """Return any value as choices that compose understands."""
    given = dict_of(value)
    known = CHOICE_IDS[language]
    choices: dict = {"mode": id_of(given.get("mode", None), MODES, "script")}
    for group in SEVERAL:
        choices[group] = ids_of(given.get(group, None), known[group])
    for group in AT_MOST_ONE:
        choices[group] = id_of(given.get(group, None), known[group], None)
    for group in ALWAYS_ONE:
        choices[group] = id_of(given.get(group, None), known[group], FIRST_CHOICES[group])
    choices["wording"] = number_of(given.get("wording", None))
    choices["name"] = cap(text_of(given.get("name", None)))
    return choices


def _flags(choices: dict, unwanted: list) -> dict:
    """Return which choices to mark as chosen: "group id" -> True."""
    flags = {"mode " + choices["mode"]: True}
    for group in SEVERAL:
        for chosen in choices[group]:
            flags[group + " " + chosen] = True
    for group in AT_MOST_ONE + ALWAYS_ONE:
        if choices[group] is not None and (group + " " + choices[group]) not in unwanted:
            flags[group + " " + choices[group]] = True
        elif choices[group] is None:
            flags[group + " none"] = True
    if "tone playful" in unwanted and choices["tone"] == "playful":
        flags["tone warm"] = True
    for group in ["tell", "not_about"]:
        if len(choices[group]) == 0:
            flags[group + " none"] = True
    return flags


def _shown(state: dict, language: str) -> dict:
    """Return `state` with all that follows from the choices and the edit worked out anew."""
    composed = compose(state["choices"], language)
    unwanted = ruled_out(state["choices"])
    # Words all deleted are no words: outside the edit the built ones stand again.
    edited = state["shown"] == "own" and (state["own"] != "" or step_of(state) == "edit")
    typed = state["typed"] and state["own"] != ""
    off = {}
    for name in unwanted:
        off[name] = True
    changed = dict(state)
    changed["step"] = step_of(state)
    changed["built"] = composed["text"]
    changed["words"] = state["own"] if edited else composed["text"]
    changed["pieces"] = [state["own"]] if edited else [part["text"] for part in composed["parts"]]
    changed["shown"] = "own" if edited else "built"
    changed["edited"] = edited
    changed["typed"] = typed
    changed["aside"] = typed and not edited
    changed["on"] = _flags(state["choices"], unwanted)
    changed["off"] = off
    changed["danger"] = danger_in_draft(state["own"], language)
    changed["begun"] = state["own"] != "" or len(state["past"]) > 0 or state["choices"] != FIRST_CHOICES
    changed["asks"] = len(state["earlier"]) > 0
    changed["let_go"] = len(state["gone"]) > 0
    return changed


def _valid(value, language: str) -> dict:
    """Return any value as a state, the earlier visits aside."""
    given = dict_of(value)
    own = cap(text_of(given.get("own", None)))
    shown = id_of(given.get("shown", None), ["built", "own"], "built")
    trail = given.get("trail", None)
    past = given.get("past", None)
    texts = [cap(text_of(one)) for one in past[:MAX_PAST]] if isinstance(past, list) else []
    state = {
        "choices": _valid_choices(given.get("choices", None), language),
        "own": own,
        "typed": own != "" and truth_of(given.get("typed", None)),
        "past": [one for one in texts if one != ""],
        "shown": shown,
        "trail": [],
        "earlier": [],
        "gone": [],
        "handed": "",
        "turned": False,
    }
    # Of the views only a half-done edit is worth coming back to; nothing reopens "safety".
    if isinstance(trail, list) and len(trail) > 0 and trail[len(trail) - 1] == "edit":
        state["trail"] = ["edit"]
    return state


def start(language: str = "en") -> dict:
    """Return the state before the first tap: nothing chosen, and a complete no in words."""
    return _shown(_valid(None, language), language)


def restore(saved, language: str = "en") -> dict:
    """Return any JSON as a valid state; what cannot be understood is left out."""
    return restored(saved, _valid, _shown, language)


def keep(state: dict):
    """Return what may be kept on the phone, or None where nothing was begun, or what was speaks of danger."""
    return kept_visits(state, start(), _kept)


def _kept(state: dict) -> dict:
    trail = ["edit"] if step_of(state) == "edit" else []
    return {
        "choices": state["choices"],
        "own": state["own"],
        "typed": state["typed"],
        "past": state["past"],
        "shown": state["shown"],
        "trail": trail,
    }


def _chosen(choices: dict, group: str, chosen: str) -> dict:
    """Return the choices after a tap on one of them; a second tap takes it back."""
    changed = dict(choices)
    if group in ALWAYS_ONE:
        # How and how long it is said takes no stop and no plain no back.
        changed[group] = chosen
        return changed
    changed["mode"] = "script"
    if group in AT_MOST_ONE:
        changed[group] = None if (choices[group] == chosen or chosen == "none") else chosen
    elif chosen == "none":
        changed[group] = []
    elif chosen in choices[group]:
        changed[group] = [one for one in choices[group] if one != chosen]
    elif chosen == NO_REASON:
        changed[group] = [NO_REASON]
    else:
        changed[group] = [one for one in choices[group] if one != NO_REASON] + [chosen]
    return changed


def _with_choices(state: dict, choices: dict) -> dict:
    changed = dict(state)
    changed["choices"] = choices
    changed["handed"] = ""
    return changed


def _tap(state: dict, action: dict, kind: str, language: str) -> dict:
    """Return `state` after one of the actions that change choices or words."""
    choices = state["choices"]
    if kind == "choose":
        group = id_of(action.get("group", None), SEVERAL + AT_MOST_ONE + ALWAYS_ONE, "")
        if group == "":
            return state
        known = CHOICE_IDS[language][group] + ([] if group in ALWAYS_ONE else ["none"])
        chosen = id_of(action.get("id", None), known, "")
        return state if chosen == "" else _with_choices(state, _chosen(choices, group, chosen))
    if kind == "mode":
        mode = id_of(action.get("id", None), MODES, "script")
        changed = dict(choices)
        changed["mode"] = "script" if mode == choices["mode"] else mode
        state = _with_choices(state, changed)
        # One tap gives a whole no: words of one's own wait aside meanwhile.
        state["shown"] = "built"
        return state
    changed = dict(choices)
    if kind == "name":
        changed["name"] = cap(text_of(action.get("text", None)))
        return _with_choices(state, changed)
    changed["wording"] = choices["wording"] + 1
    state = _with_choices(state, changed)
    state["shown"] = "built"
    return state


def _with_past(state: dict) -> list:
    """Return the past words with the latest own ones first, so that a new edit loses none."""
    if not state["typed"] or state["own"] in state["past"]:
        return state["past"]
    return ([state["own"]] + state["past"])[:MAX_PAST]


def _edit(state: dict, action: dict, kind: str) -> dict:
    """Return `state` after one of the actions on words of one's own."""
    changed = dict(state)
    changed["handed"] = ""
    if kind == "edit":
        if not state["edited"]:
            changed["past"] = _with_past(state)
            changed["own"] = state["words"]
            changed["typed"] = False
        changed["shown"] = "own"
        return go(changed, "edit")
    if kind == "type":
        changed["own"] = cap(text_of(action.get("text", None)))
        changed["typed"] = True
        changed["shown"] = "own"
    elif kind == "use_built":
        changed["shown"] = "built"
    elif kind == "use_past":
        text = text_of(action.get("text", None))
        if text in state["past"]:
            changed["past"] = [one for one in _with_past(state) if one != text]
            changed["own"] = text
            changed["typed"] = True
            changed["shown"] = "own"
    elif state["own"] != "":
        changed["shown"] = "own"
    return changed


def update(state: dict, action, language: str = "en") -> dict:
    """Return the state after one action; an action that means nothing changes nothing.

    Actions (`kind` and its fields): choose group id · mode id · another · name text ·
    edit · type text · use_built · use_own · use_past text · open view · turn · handed how · back_to depth ·
    found saved · continue · fresh · unfresh · taught.
    """
    given = dict_of(action)
    kind = text_of(given.get("kind", None))
    if kind in ["choose", "mode", "another", "name"]:
        changed = _tap(state, given, kind, language)
    elif kind in ["edit", "type", "use_built", "use_own", "use_past"]:
        changed = _edit(state, given, kind)
    elif kind == "open":
        view = id_of(given.get("view", None), VIEWS, "")
        changed = go(state, view) if view != "" else state
    elif kind == "turn":
        changed = dict(state)
        changed["turned"] = not state["turned"]
    elif kind == "handed":
        changed = dict(state)
        changed["handed"] = id_of(given.get("how", None), HANDED, "")
    elif kind in SHARED_ACTIONS:
        changed = after_shared(state, given, kind, restore, language)
    else:
        return state
    return _shown(changed, language)


SAY_FLOW = {"start": start, "update": update, "keep": keep, "restore": restore}
