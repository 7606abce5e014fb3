"""Read a no back to the one who heard it: what was said, what it says nothing about, and that it stands.

Nothing here turns a no into a yes, reads a yes into words or silence, or
explains away words that are themselves the news.
"""

from app.content.readings import ANSWER_IDS, READINGS
from app.engine.flow import dict_of, id_of
from app.engine.reading_columns import columns_of, stories_of
from app.engine.reading_notes import notes_of
from app.engine.reading_words import heard, is_heavy, told_line

# Help that belongs beside the three lines, by what was heard.
HELP = {"stop": "harming", "froze": "harming", "cruel": "afraid"}


def _situation_rest(no: dict) -> str:
    """Return which second line fits words about a situation."""
    if no["reluctant"]:
        return "reluctant"
    for state in ["memories", "substances"]:
        if state in no["states"]:
            return state
    if no["warm"]:
        return "warm_offers" if no["offers"] else "warm"
    if no["offers"]:
        return "offers"
    if len(no["states"]) == 1 and no["states"][0] == "not_in_mood":
        return "mood_lasting" if no["lasting"] else "mood"
    return "plain"


def _unexplained(no: dict, texts: dict) -> list:
    """Return the lines for a no without a reason."""
    first = "no"
    if no["offers"]:
        first = "no_warm_offers" if no["warm"] else "no_offers"
    elif no["lasting"]:
        first = "no_lasting"
    elif no["warm"]:
        first = "no_warm"
    return [texts["first"][first], texts["rest"]["no_offers" if no["offers"] else "no"], texts["stands"]]


def _lines(no: dict, language: str) -> list:
    """Return the three lines for what was heard."""
    texts = READINGS[language]
    kind = no["kind"]
    if kind == "stop" and "cruel" in no["kinds"]:
        return texts["whole"]["stop_cruel"]
    if kind in ["about_you", "between_us"]:
        rest = "heavy_reason" if len(no["states"]) > 0 else kind
        stands = texts["rest"]["heavy_reluctant"] if no["reluctant"] else texts["stands"]
        return [told_line(no, language), texts["rest"][rest], stands]
    if kind == "situation":
        return [told_line(no, language), texts["rest"][_situation_rest(no)], texts["stands"]]
    if no["reluctant"] and kind in ["not_now", "not_a_no"]:
        return texts["whole"]["reluctant"]
    if kind == "not_now":
        return _unexplained(no, texts)
    return texts["whole"][kind]


def three_lines(how, message, decoded, language: str = "en") -> dict:
    """Return what was said in three short lines, and what may follow.

    Args:
        how: words, gesture, silence, froze or forgot; anything else counts as words.
        message: What was said, as typed.
        decoded: What `decode` made of it; looked at for words only, and never trusted to be whole.
        language: A language that `content` ships.

    Returns:
        {"lines": [{"text", "sources"}], "stop_now", "heavy", "help", "can_look_closer", "can_ask"}. `stop_now`: the
        one thing to do is stop. `heavy`: no reassurance, no older story, no question. `help`: the part of Help to lead
        to, or "".

    Source:
        I2, I5, I9, I10, R3.
    """
    no = heard(how, message, decoded, language)
    kind = no["kind"]
    door = HELP.get(kind, "")
    if kind == "stop" and "cruel" in no["kinds"]:
        door = "afraid"
    return {
        "lines": _lines(no, language),
        "stop_now": kind in ["stop", "froze"],
        "heavy": is_heavy(kind),
        "help": door,
        "can_look_closer": kind not in ["stop", "cruel", "froze"],
        "can_ask": not is_heavy(kind),
    }


def answer_urge(urge, heavy, language: str = "en") -> dict:
    """Return what to say to an urge, with something kind to do for oneself instead.

    Args:
        urge: ask_again, wake_them, send_something, go_quiet, leave or nothing.
        heavy: Whether the words were of a heavy kind.
        language: A language that `content` ships.

    Returns:
        {"text", "kind_instead", "sources"}, empty for an urge that is not known.

    Source:
        I6, R3.
    """
    known = id_of(urge, ANSWER_IDS[language]["urges"], "")
    if known == "":
        return {"text": "", "kind_instead": "", "sources": []}
    answer = READINGS[language]["urges"][known]
    # Anything but a clear False counts as heavy: better to leave a reason out than to give a wrong one.
    return {
        "text": answer["text"] if heavy is False else answer["heavy_text"],
        "kind_instead": answer["kind_instead"],
        "sources": answer["sources"],
    }


def full_reading(how, message, decoded, answers, language: str = "en") -> dict:
    """Return the closer look, side by side, each column named for what it is.

    Args:
        how: As for `three_lines`, and so are `message` and `decoded`.
        answers: {"strength": a strength's id or its place 0 to 4, "stories": [ids], "pattern": id, "old_hurt": id},
            None or absent where skipped.
        language: A language that `content` ships.

    Returns:
        {"columns": [{"id", "title", "items": [{"text", "sources"}]}], "notes": [{"text", "sources"}], "help"}. Column
        ids: words, guess, others, known, unknown; the heavy kinds have no guesses. `help` as in `three_lines`.

    Source:
        I3, I5, I7 to I11, I15 to I20.
    """
    no = heard(how, message, decoded, language)
    given = dict_of(answers)
    columns = columns_of(no, given, language)
    notes = notes_of(no, given, language)
    door = three_lines(how, message, decoded, language)["help"]
    if not is_heavy(no["kind"]) and "may_have_pushed" in stories_of(given, language):
        door = "harming"
    return {"columns": columns, "notes": notes, "help": door}
