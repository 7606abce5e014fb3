"""Put what someone chose into words that say no kindly.

Pure: the same choices give the same words, in Python and on the phone. The
pieces are clauses from content/phrases.py; a frame says in which order they
come and how one follows on from the other, so that they read as speech.
"""

from app.content.choices import CHOICE_IDS
from app.content.phrases import PHRASES
from app.engine.compose_pieces import (
    FRAMES,
    SENTENCE_STATES,
    any_of,
    capital,
    named,
    say_no,
    say_offer,
    say_states,
    say_warmth,
    turned,
)
from app.engine.flow import dict_of, id_of, ids_of, number_of, text_of
from app.engine.name import trimmed_name

MODES = ["script", "just_no", "asked_again"]
WORDINGS = 12
MAX_SHORT_UNITS = 200
# What is said more briefly, in this order, where short words run long.
BRIEFER = ["offer", "no", "state", "acknowledge", "not_about"]
WITHOUT_CLOSENESS = ["touched_out", "memories"]
# "So" after these would make the no a punishment, or a reason of what is kept back.
WITHOUT_SO = ["between_us", "private"]
SO_FRAME = 2


def ruled_out(choices, language: str = "en") -> list:
    """Return which options do not go with the others chosen, each as "group id".

    Args:
        choices: As for compose.
        language: A language that `content` ships.

    Source:
        I13 in content/sources.py.
    """
    given = dict_of(choices)
    ids = CHOICE_IDS[language]
    states = ids_of(given.get("states", None), ids["states"])
    found = []
    if id_of(given.get("scope", None), ids["scope"], "sex") == "touch" or any_of(states, WITHOUT_CLOSENESS):
        found.append("offer close")
    for state in states:
        if len(PHRASES[language]["states"][state]["playful"]) == 0 and "tone playful" not in found:
            found.append("tone playful")
    return found


def compose(choices, language: str = "en") -> dict:
    """Return words that say no, made of what was chosen.

    Args:
        choices: {"mode", "states", "duration", "scope", "tell", "not_about", "offer", "tone", "channel", "length",
            "wording", "name"}, any of them absent; what is not understood is ignored.
        language: A language that `content` ships.

    Returns:
        {"text", "parts": [{"role", "text", "sources"}], "wordings"}. `text` is the parts joined by spaces, `wordings`
        how many ways there are to say it; "wording" is taken modulo that.

    Errors:
        KeyError for a language that is not shipped. No choices at all is no error: "Not tonight."

    Source:
        I12, I13, I14, R1, R2, R3 in content/sources.py.
    """
    plan = _plan(dict_of(choices), language)
    phrases = PHRASES[language]
    if plan["mode"] == "asked_again":
        touched = plan["scope"] == "touch" and plan["channel"] == "aloud"
        listed = phrases["asked_again"]["touch" if touched else "sex"]
        words = listed[turned(plan["wording"], len(listed))]
        return _answer([["no", words]], len(listed), phrases["sources"], "asked_again")
    if plan["mode"] == "just_no" and plan["duration"] == "tonight" and plan["scope"] == "sex":
        listed = phrases["just_no"]
        said = {"no": named(listed[turned(plan["wording"], len(listed))], plan)}
        parts = _joined(phrases["frames"][0], said, plan, phrases["links"])
        return _answer(parts, len(listed), phrases["sources"], "just_no")
    return _script(plan, phrases)


def _plan(given: dict, language: str) -> dict:
    """Return what was chosen, with every default in place and what is ruled out left out."""
    ids = CHOICE_IDS[language]
    out = ruled_out(given, language)
    plan = {"mode": id_of(given.get("mode", None), MODES, "script"), "brief": []}
    for group in ["duration", "scope", "tone", "channel", "length"]:
        plan[group] = id_of(given.get(group, None), ids[group], ids[group][0])
    plan["wording"] = number_of(given.get("wording", None))
    plan["name"] = trimmed_name(text_of(given.get("name", None)))
    script = plan["mode"] == "script"
    for group in ["states", "tell", "not_about"]:
        plan[group] = ids_of(given.get(group, None), ids[group]) if script else []
    plan["offer"] = id_of(given.get("offer", None), ids["offer"], "") if script else ""
    if not script:
        plan["length"] = "short"
    if ("offer " + plan["offer"]) in out:
        plan["offer"] = ""
    if plan["tone"] == "playful" and "tone playful" in out:
        plan["tone"] = "warm"
    return plan


def _script(plan: dict, phrases: dict) -> dict:
    """Return the words of a script; short ones that run long are said more briefly, piece by piece."""
    nothing_more = len(plan["states"]) + len(plan["tell"]) + len(plan["not_about"]) == 0 and plan["offer"] == ""
    few = nothing_more and plan["length"] == "short" and plan["duration"] != "unknown"
    wordings = FRAMES if few else WORDINGS
    turn = turned(plan["wording"], wordings)
    answer = _worded(plan, phrases, turn, wordings)
    if plan["length"] == "short":
        for role in BRIEFER:
            if len(answer["text"]) > MAX_SHORT_UNITS:
                plan["brief"].append(role)
                answer = _worded(plan, phrases, turn, wordings)
    return answer


def _worded(plan: dict, phrases: dict, turn: int, wordings: int) -> dict:
    """Return one wording: a piece for each role, in the order of a frame."""
    frame = turn % FRAMES
    # Each piece takes its turns in an order of its own, so that no two stay together through all of them.
    round_ = turn // FRAMES
    told_first = frame in (0, 3)
    said = {
        "no": say_no(plan, phrases, frame, round_),
        "state": say_states(plan, phrases, turn),
        "acknowledge": say_warmth("tell", plan, phrases, turn + round_, not told_first),
        "not_about": say_warmth("not_about", plan, phrases, round_, told_first),
        "offer": say_offer(plan, phrases, turn + round_),
    }
    if frame == SO_FRAME and (plan["length"] == "longer" or any_of(plan["states"], WITHOUT_SO)):
        frame = FRAMES
    parts = _joined(phrases["frames"][frame], said, plan, phrases["links"])
    return _answer(parts, wordings, phrases["sources"], "no")


def _joined(frame: list, said: dict, plan: dict, links: dict) -> list:
    """Return [role, text] of each part, punctuated so that the parts and single spaces make the text."""
    parts = []
    for slot in frame:
        text = said.get(slot["role"], "")
        if text == "":
            continue
        if len(parts) == 0:
            parts.append([slot["role"], _opened(text, plan, links)])
            continue
        last = parts[len(parts) - 1]
        link = _link(slot, last, said, plan)
        follows = text if link == "." or link == "," else links[link] + " " + text
        ends = link == "." or link == "also"
        last[1] = _stopped(last[1]) if ends else last[1] + ","
        parts.append([slot["role"], capital(follows) if ends else follows])
    last = parts[len(parts) - 1]
    if plan["channel"] == "aloud":
        last[1] = _stopped(last[1])
    return parts


def _opened(said: str, plan: dict, links: dict) -> str:
    """Return how the words begin: in a message with the name, as people write it."""
    if plan["name"] == "" or plan["channel"] == "aloud":
        return capital(said)
    lead = plan["name"] + ", " + said
    return lead if plan["tone"] == "plain" else capital(links["hey"]) + " " + lead


def _stopped(said: str) -> str:
    return said if said.endswith("?") else said + "."


def _link(slot: dict, last: list, said: dict, plan: dict) -> str:
    """Return how a piece follows on from the `last` part; two long ones, or three of any kind, share no sentence."""
    before = last[0]
    link = slot["link"]
    role = slot["role"]
    apart = "also" if role == "not_about" else "."
    whole = ". " in said[before] or (before != "no" and ", " in said[before])
    if role == "not_about" and before == "no" and len(plan["not_about"]) == 1 and not whole:
        return "and" if last[1] == capital(last[1]) and plan["duration"] != "unknown" else "also"
    if slot["after"] != "" and (slot["after"] != before or whole):
        return apart
    if "no" in (role, before) and plan["duration"] == "unknown" and link != "so":
        return apart
    if role == "state" and link == ",":
        if len(plan["states"]) >= SENTENCE_STATES:
            return "."
        return "and" if plan["states"][0] == "private" and len(plan["states"]) == 1 else ","
    if role == "not_about" and link == "and" and len(plan["not_about"]) > 1:
        return "also"
    return link


def _answer(parts: list, wordings: int, sources: dict, no_rests_on: str) -> dict:
    """Return the parts as compose answers them."""
    listed = []
    texts = []
    for role, text in parts:
        listed.append({"role": role, "text": text, "sources": sources[no_rests_on if role == "no" else role]})
        texts.append(text)
    return {"text": " ".join(texts), "parts": listed, "wordings": wordings}
