"""Tell their words back: which kind they are, and the sentence that says what they told."""

from app.content.readings import READINGS
from app.engine.flow import dict_of, ids_of

# The heaviest first: where several fit, it wins.
KINDS = ["stop", "cruel", "about_you", "between_us", "situation", "not_now", "not_a_no"]
# More of them in one sentence are hard to take in at night; fewer where more than a state was said.
MAX_STATES_TOLD = 3
MAX_STATES_BESIDE = 2


def _has_words(message) -> bool:
    """Return whether there is anything but blanks and controls in `message`."""
    if isinstance(message, str):
        # A look at the first units is enough: what starts with this many blanks says nothing.
        for unit in message[:4000]:
            if ord(unit) > 32 and ord(unit) != 160:
                return True
    return False


def heard(how, message, decoded, language: str = "en") -> dict:
    """Return what is known of a no, with every field of its right type.

    Args:
        how: words, gesture, silence, froze or forgot; anything else counts as words.
        message: What was said, as typed.
        decoded: What `decode` made of it; looked at for words only.
        language: A language that `content` ships.

    Returns:
        {"kind", "kinds", "states", "warm", "offers", "lasting", "reluctant"}: `kind` is the heaviest kind, or how it
        was said where that was without words, or "empty" for words that are none.
    """
    given = dict_of(decoded)
    kinds = []
    kind = ""
    if isinstance(how, str) and how in ["gesture", "silence", "froze", "forgot"]:
        kind = how
        given = {}
    elif not _has_words(message):
        kind = "empty"
        given = {}
    else:
        named = ids_of([given.get("kind", None)], KINDS) + ids_of(given.get("also", None), KINDS)
        kinds = [one for one in KINDS if one in named]
        kind = kinds[0] if len(kinds) > 0 else "not_a_no"
    return {
        "kind": kind,
        "kinds": kinds,
        "states": ids_of(given.get("states", None), list(READINGS[language]["said"]["states"].keys())),
        "warm": given.get("acknowledges", None) is True,
        "offers": given.get("offers", None) is True,
        "lasting": given.get("lasting", None) is True,
        "reluctant": given.get("reluctant", None) is True,
    }


def is_heavy(kind: str) -> bool:
    """Return whether the words themselves are the news: nothing is explained away, no older story is asked for."""
    return kind in ["stop", "cruel", "about_you", "between_us", "froze"]


def _state_told(no: dict, said: dict, most: int) -> str:
    """Return "They told you they were worn out and that their head was somewhere else", without its end."""
    states = no["states"]
    if len(states) == 0:
        return said["before"] + said["no_state"]
    shown = states[:most]
    told = said["before"] + said["states"][shown[0]]
    for place in range(1, len(shown)):
        joint = said["last"] if place == len(states) - 1 else said["between"]
        told = told + joint + said["states"][shown[place]]
    if len(states) > len(shown):
        told = told + said["more"]
    return told


def told_line(no: dict, language: str = "en") -> dict:
    """Return the line that says what their words told: about themselves, about the listener, about both.

    Args:
        no: What `heard` returned, for words about a situation, the listener or the two.
    """
    said = READINGS[language]["said"]
    end = (said["lasting"] if no["lasting"] else "") + said["after"]
    if not is_heavy(no["kind"]):
        return {"text": _state_told(no, said, MAX_STATES_TOLD) + end, "sources": ["I2", "I5"]}
    about = "between_us"
    if "about_you" in no["kinds"]:
        about = "both" if "between_us" in no["kinds"] else "about_you"
    if len(no["states"]) == 0:
        alone = end if no["lasting"] else said["not_evening"] + end
        return {"text": said["heavy"][about] + alone, "sources": ["I9"]}
    both = _state_told(no, said, MAX_STATES_BESIDE) + said["after"] + " " + said["heavy"]["also_" + about] + end
    return {"text": both, "sources": ["I5", "I9"]}
