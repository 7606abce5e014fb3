"""A question for a calm time: how to begin, what to ask about no's in general, a way out for the other."""

from app.content.readings import QUESTION_PARTS
from app.engine.flow import dict_of

PARTS = [["opening", "openings"], ["question", "questions"], ["way_out", "ways_out"]]


def calm_question(picks, can_ask, language: str = "en") -> dict:
    """Return a question that can be asked on another day, and turned down.

    Args:
        picks: {"opening", "question", "way_out"}, an id each; the first that there is where one is missing or unknown.
        can_ask: Only True opens it; never after a stop or other heavy words, never the same evening.
        language: A language that `content` ships.

    Returns:
        {"text", "parts": [{"role", "text", "sources"}]}; "" and no parts where nothing may be asked.

    Source:
        I16, I18.
    """
    if can_ask is not True:
        return {"text": "", "parts": []}
    given = dict_of(picks)
    parts = []
    text = ""
    for pair in PARTS:
        listed = QUESTION_PARTS[language][pair[1]]
        chosen = listed[0]
        pick = given.get(pair[0], None)
        for one in listed:
            if isinstance(pick, str) and one["id"] == pick:
                chosen = one
        parts.append({"role": pair[0], "text": chosen["text"], "sources": chosen["sources"]})
        text = text + ("" if text == "" else " ") + chosen["text"]
    return {"text": text, "parts": parts}
