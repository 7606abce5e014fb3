"""Hear a no: relief first, depth by choice, each step short and skippable.

A state is one dict: what was said (`how`, `message`), the answers, the `trail`
of steps, `read_day` of the first reading, and `earlier` visits that wait to be
asked for. The other keys are worked out from these, so that pages only show.
A stop, a freeze and cruel words lead to stopping or to help, and no further.
"""

from app.content.readings import ANSWER_IDS
from app.engine.danger import notice_danger
from app.engine.decode import decode
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
)
from app.engine.marks import marked_words
from app.engine.question import calm_question
from app.engine.reading import answer_urge, full_reading, three_lines
from app.engine.text import cap

STEPS = ["lines", "urge", "strength", "stories", "pattern", "old_hurt", "reading", "question", "enough", "resting"]
# No older story where the words themselves are the news.
STORY_STEPS = ["stories", "old_hurt"]
CLOSER_STEPS = ["strength", "stories", "pattern", "old_hurt", "reading", "question"]
LAST_STEPS = ["enough", "resting"]
ANSWERS = {"strength": "strengths", "pattern": "patterns", "old_hurt": "old_hurts"}
# A mark says "this names something": a bare no, a kind word or an offer stays unmarked.
UNMARKED = ["not_now", "not_a_no", "acknowledges", "offers"]
KEPT = ["how", "message", "urge", "stories", "note", "read_day", "strength", "pattern", "old_hurt", "picks", "trail"]
PICKS = {"opening": "openings", "question": "questions", "way_out": "ways_out"}


def _begun_trail(trail: list) -> list:
    """Return a trail without the steps that end a visit: going on another day means going on before them."""
    while len(trail) > 0 and trail[len(trail) - 1] in LAST_STEPS:
        trail = trail[: len(trail) - 1]
    return trail


def _valid(value, language: str) -> dict:
    """Return any value as a state, the earlier visits aside."""
    given = dict_of(value)
    known = ANSWER_IDS[language]
    state = {
        "how": id_of(given.get("how", None), known["how"], "words"),
        "message": cap(text_of(given.get("message", None))),
        "urge": id_of(given.get("urge", None), known["urges"], ""),
        "stories": ids_of(given.get("stories", None), known["stories"]),
        "note": cap(text_of(given.get("note", None))),
        "read_day": number_of(given.get("read_day", None)),
        "day": number_of(given.get("day", None)),
        "undo": None,
        "trail": ids_of(given.get("trail", None), STEPS),
        "earlier": [],
        "gone": [],
    }
    for answer in ANSWERS:
        state[answer] = id_of(given.get(answer, None), known[ANSWERS[answer]], "")
    picks = dict_of(given.get("picks", None))
    state["picks"] = {}
    for part in PICKS:
        state["picks"][part] = id_of(picks.get(part, None), known[PICKS[part]], known[PICKS[part]][0])
    return state


def _danger(state: dict, message: str, language: str) -> list:
    """Return what may be dangerous in their words or in one's own note, each topic once."""
    topics = notice_danger(message, "theirs", language)
    return topics + [topic for topic in notice_danger(state["note"], "mine", language) if topic not in topics]


def _flags(state: dict) -> dict:
    """Return which answers to mark as chosen: "group id" -> True."""
    flags = {"how " + state["how"]: True}
    for story in state["stories"]:
        flags["stories " + story] = True
    for answer in ["urge", "strength", "pattern", "old_hurt"]:
        flags[answer + " " + state[answer]] = True
    for part in PICKS:
        flags[part + " " + state["picks"][part]] = True
    return flags


def _read(state: dict, message: str, language: str) -> dict:
    """Return what follows from the words: the three lines, the marks, and what may come after."""
    decoded = decode(message, language)
    lines = three_lines(state["how"], message, decoded, language)
    heavy = lines["heavy"]
    answers = {"stories": [] if heavy else state["stories"]}
    for answer in ANSWERS:
        answers[answer] = state[answer] if state[answer] != "" else None
    if heavy:
        answers["old_hurt"] = None
    reading = full_reading(state["how"], message, decoded, answers, language)
    # Someone who may have pushed has something to look at first, and a question would be one more push.
    asks = lines["can_ask"] and reading["help"] == ""
    opens = asks and state["read_day"] > 0 and state["day"] > state["read_day"]
    path = []
    if lines["can_look_closer"]:
        path = [step for step in CLOSER_STEPS if not (heavy and step in STORY_STEPS) and (asks or step != "question")]
    return {
        "kind": decoded["kind"],
        "lines": lines,
        "spoken": " ".join([line["text"] for line in lines["lines"]]),
        "asks_calmly": asks,
        "segments": marked_words(message, [part for part in decoded["evidence"] if part["as"] not in UNMARKED]),
        "path": path,
        "urge_answer": answer_urge(state["urge"], heavy, language),
        "reading": reading,
        "question_opens": opens,
        "calm": calm_question(state["picks"], opens, language),
    }


def _shown(state: dict, language: str) -> dict:
    """Return `state` with all that follows from what was said and answered worked out anew."""
    message = state["message"] if state["how"] == "words" else ""
    # While the words are still being typed only danger is looked for; reading waits to be asked.
    reads = len(state["trail"]) > 0
    changed = dict(state)
    changed.update(_read(state, message if reads else "", language))
    path = changed["path"]
    changed["trail"] = [step for step in state["trail"] if step not in CLOSER_STEPS or step in path]
    step = step_of(changed)
    changed["step"] = step
    changed["following"] = path[0] if len(path) > 0 else "enough"
    changed["left"] = 0
    changed["progress"] = [False for _ in path]
    if step in path:
        place = path.index(step)
        changed["left"] = len(path) - place - 1
        changed["progress"] = [at <= place for at in range(len(path))]
        changed["following"] = path[place + 1] if place + 1 < len(path) else "enough"
    changed["danger"] = _danger(state, message, language)
    changed["on"] = _flags(state)
    strengths = ANSWER_IDS[language]["strengths"]
    changed["felt"] = strengths.index(state["strength"]) if state["strength"] != "" else -1
    changed["can_read"] = state["how"] != "words" or message != ""
    typed = message != "" or state["note"] != ""
    changed["begun"] = typed or state["how"] != "words" or len(_begun_trail(state["trail"])) > 0
    changed["asks"] = len(state["earlier"]) > 0
    changed["let_go"] = len(state["gone"]) > 0
    return changed


def start(language: str = "en") -> dict:
    """Return the state before anything is said: an empty field, nothing read into it."""
    return _shown(_valid(None, language), language)


def restore(saved, language: str = "en") -> dict:
    """Return any JSON as a valid state; what cannot be understood is left out."""
    return restored(saved, _valid, _shown, language)


def _kept(state: dict) -> dict:
    kept = {}
    for key in KEPT:
        kept[key] = state[key]
    kept["trail"] = _begun_trail(state["trail"])
    return kept


def keep(state: dict):
    """Return what may be kept on the phone, or None where nothing was begun, or what was speaks of danger."""
    return kept_visits(state, start(), _kept)


def _answer(state: dict, action: dict, kind: str, language: str) -> dict:
    """Return `state` after an answer; a second tap on the same one takes it back."""
    known = ANSWER_IDS[language]
    changed = dict(state)
    chosen = action.get("id", None)
    if kind == "how":
        changed["how"] = id_of(chosen, known["how"], state["how"])
    elif kind == "urge":
        changed["urge"] = id_of(chosen, known["urges"], "")
    elif kind == "story":
        story = id_of(chosen, known["stories"], "")
        if story in state["stories"]:
            changed["stories"] = [one for one in state["stories"] if one != story]
        elif story != "":
            changed["stories"] = state["stories"] + [story]
    elif kind == "felt":
        # A slider tells its place, from the weakest, as a number.
        place = action.get("place", None)
        if isinstance(place, (int, float)) and not isinstance(place, bool) and 0 <= place < len(known["strengths"]):
            changed["strength"] = known["strengths"][number_of(place)]
    elif kind == "answer":
        group = id_of(action.get("group", None), ["pattern", "old_hurt"], "")
        if group != "":
            answer = id_of(chosen, known[ANSWERS[group]], "")
            changed[group] = "" if answer == state[group] else answer
    else:
        part = id_of(action.get("part", None), ["opening", "question", "way_out"], "")
        if part != "":
            changed["picks"] = dict(state["picks"])
            changed["picks"][part] = id_of(chosen, known[PICKS[part]], state["picks"][part])
    return changed


def _move(state: dict, action: dict, kind: str) -> dict:
    """Return `state` at another step."""
    if kind == "next":
        return go(state, state["following"])
    if kind == "read":
        changed = dict(state)
        changed["read_day"] = state["day"]
        return go(changed, "lines")
    step = id_of(action.get("step", None), STEPS, "")
    return state if step == "" else go(state, step)


def _let_go(state: dict, language: str) -> dict:
    """Return the first screen; what was let go can be taken back until the page is left."""
    changed = start(language)
    changed["day"] = state["day"]
    changed["earlier"] = state["earlier"]
    changed["undo"] = _kept(state)
    changed["undo"]["trail"] = state["trail"]
    return changed


def update(state: dict, action, language: str = "en") -> dict:
    """Return the state after one action; an action that means nothing changes nothing.

    Actions (`kind` and its fields, and `day`, the local day's number): how id · type text ·
    note text · read · go step · next · urge id · story id · felt place · answer group id · pick part id ·
    back_to depth · let_go · undo · found saved · continue · fresh · unfresh · taught.
    """
    given = dict_of(action)
    kind = text_of(given.get("kind", None))
    day = number_of(given.get("day", None))
    changed = dict(state)
    if day > 0:
        changed["day"] = day
    if kind in ["type", "note"]:
        changed["message" if kind == "type" else "note"] = cap(text_of(given.get("text", None)))
    elif kind in ["how", "urge", "story", "felt", "answer", "pick"]:
        changed = _answer(changed, given, kind, language)
    elif kind in ["read", "go", "next"]:
        changed = _move(changed, given, kind)
    elif kind == "let_go":
        changed = _let_go(changed, language)
    elif kind == "undo" and state["undo"] is not None:
        changed = _valid(state["undo"], language)
        changed["earlier"] = state["earlier"]
    elif kind in SHARED_ACTIONS:
        changed = after_shared(changed, given, kind, restore, language)
    else:
        return state
    if day > 0:
        changed["day"] = day
    return _shown(changed, language)


HEAR_FLOW = {"start": start, "update": update, "keep": keep, "restore": restore}
