"""What both flows share: a trail of steps, and work from an earlier visit that waits to be asked for."""

MAX_EARLIER = 5


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


def with_found(state: dict, saved: dict, begun: bool) -> dict:
    """Return `state` with a restored earlier visit put behind it, unseen until asked for.

    Args:
        state: The flow as it stands.
        saved: A valid state of the same flow, whose own earlier visits are kept as well.
        begun: Whether anything was chosen or typed in `saved`.
    """
    waiting = []
    if begun:
        alone = dict(saved)
        alone["earlier"] = []
        waiting.append(alone)
    changed = dict(state)
    changed["earlier"] = (waiting + saved["earlier"] + state["earlier"])[:MAX_EARLIER]
    return changed


def continued(state: dict, begun: bool) -> dict:
    """Return the latest earlier visit as the state; what was begun since then waits in its place."""
    if len(state["earlier"]) == 0:
        return state
    waiting = state["earlier"][1:]
    if begun:
        alone = dict(state)
        alone["earlier"] = []
        waiting = [alone] + waiting
    changed = dict(state["earlier"][0])
    changed["earlier"] = waiting
    return changed
