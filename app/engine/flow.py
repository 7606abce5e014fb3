"""What both flows share: a trail of steps, and work from an earlier visit that waits to be asked for."""

MAX_EARLIER = 5
SHARED_ACTIONS = ["back_to", "found", "continue", "fresh", "unfresh", "taught"]

# What speaks of this is never kept: whoever picks up the phone must not find it.
UNKEPT_DANGERS = ["afraid", "happened"]


def may_keep(danger: list) -> bool:
    """Tell whether a visit in which these topics of danger were noticed may be kept."""
    for topic in danger:
        if topic in UNKEPT_DANGERS:
            return False
    return True


def text_of(value) -> str:
    """Return `value` where it is text, else no text."""
    if isinstance(value, str):
        return value
    return ""


def number_of(value) -> int:
    """Return `value` where it is a whole number that every engine holds exactly, else 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return 0
    if not (-9007199254740991 <= value <= 9007199254740991) or value != int(value):
        return 0
    return int(value)


def truth_of(value) -> bool:
    """Return whether `value` is true itself, and not merely something."""
    return isinstance(value, bool) and value


def dict_of(value) -> dict:
    """Return a copy of `value` where it is a mapping, else an empty one.

    Two keys are left out: on the phone they would change what the mapping is, not what it holds.
    """
    copied = {}
    if isinstance(value, dict):
        for key in value:
            if key != "constructor" and key != "__proto__":
                copied[key] = value[key]
    return copied


def ids_of(value, known: list) -> list:
    """Return the ids in `value` that are known, each once, in the order of `value`."""
    found = []
    if isinstance(value, list):
        for item in value:
            if isinstance(item, str) and item in known and item not in found:
                found.append(item)
    return found


def id_of(value, known: list, otherwise):
    """Return `value` where it is a known id, else `otherwise`."""
    if isinstance(value, str) and value in known:
        return value
    return otherwise


def step_of(state: dict) -> str:
    """Return the step that is shown: the last of the trail, or none for the first screen."""
    trail = state["trail"]
    if len(trail) > 0:
        return trail[len(trail) - 1]
    return ""


def go(state: dict, step: str) -> dict:
    """Return `state` at `step`: one step on, or back where the trail has it already."""
    trail = state["trail"]
    changed = dict(state)
    changed["trail"] = trail[: trail.index(step) + 1] if step in trail else trail + [step]
    return changed


def back_to(state: dict, depth: int) -> dict:
    """Return `state` with at most `depth` steps of its trail."""
    if depth < 0 or depth >= len(state["trail"]):
        return state
    changed = dict(state)
    changed["trail"] = state["trail"][:depth]
    return changed


def waiting_behind(state: dict, visit: dict, begun: bool) -> dict:
    """Return `state` with another visit of the same flow put first behind it, unseen until asked for.

    Args:
        state: The flow as it stands.
        visit: A valid state of the same flow; its own earlier visits stay where they are.
        begun: Whether anything was chosen or typed in `visit`: only then is it worth keeping.
    """
    changed = dict(state)
    if begun:
        alone = dict(visit)
        alone["earlier"] = []
        changed["earlier"] = ([alone] + state["earlier"])[:MAX_EARLIER]
    return changed


def _continued(state: dict) -> dict:
    """Return the latest earlier visit as the state; what was begun since then waits in its place."""
    if len(state["earlier"]) == 0:
        return state
    changed = dict(state["earlier"][0])
    changed["earlier"] = state["earlier"][1:]
    return waiting_behind(changed, state, state["begun"])


def restored(saved, valid, shown, language: str) -> dict:
    """Return any JSON as a valid state with its earlier visits; what cannot be understood is left out.

    Args:
        saved: Anything.
        valid: The flow's own function that turns anything and a language into a state, the earlier visits aside.
        shown: The flow's own function that works out all that follows from a state.
        language: A language that `content` ships.
    """
    state = valid(saved, language)
    earlier = dict_of(saved).get("earlier", None)
    if isinstance(earlier, list):
        for visit in earlier[:MAX_EARLIER]:
            past = shown(valid(visit, language), language)
            if past["begun"]:
                state["earlier"].append(past)
    return shown(state, language)


def kept_visits(state: dict, first: dict, kept):
    """Return what may be kept on the phone, or None where nothing was begun, or what was speaks of danger.

    Args:
        state: The flow as it stands.
        first: The flow before its first tap, kept in the place of a visit that may not be.
        kept: The flow's own function that returns what of one visit is kept.
    """
    earlier = [kept(visit) for visit in state["earlier"] if may_keep(visit["danger"])]
    begun = state["begun"] and may_keep(state["danger"])
    if not begun and len(earlier) == 0:
        return None
    keeps = kept(state if begun else first)
    keeps["earlier"] = earlier
    return keeps


def after_shared(state: dict, action: dict, kind: str, restore, language: str) -> dict:
    """Return `state` after one of SHARED_ACTIONS, which mean the same in every flow.

    Args:
        state: The flow as it stands.
        action: Its fields, as `update` of the flow lists them.
        kind: One of SHARED_ACTIONS. "taught" changes nothing: what the words weigh is known from now on, and the flow
            looks at them anew after any action. "fresh" lets earlier visits go, "unfresh" takes that back.
        restore: The flow's own `restore`.
        language: A language that `content` ships.
    """
    if kind == "back_to":
        return back_to(state, number_of(action.get("depth", None)))
    if kind == "continue":
        return _continued(state)
    changed = dict(state)
    if kind == "fresh":
        changed["gone"] = state["earlier"]
        changed["earlier"] = []
    elif kind == "unfresh":
        changed["earlier"] = (state["earlier"] + state["gone"])[:MAX_EARLIER]
        changed["gone"] = []
    elif kind == "found":
        saved = restore(action.get("saved", None), language)
        begun = dict(state)
        begun["earlier"] = (saved["earlier"] + state["earlier"])[:MAX_EARLIER]
        changed = waiting_behind(begun, saved, saved["begun"])
    return changed
