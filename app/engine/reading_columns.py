"""The columns of the closer look: their words, my guess, other guesses, known, unknown."""

from app.content.readings import ANSWER_IDS, READINGS
from app.engine.flow import ids_of
from app.engine.reading_words import is_heavy, told_line

OPEN_HOWS = ["silence", "empty", "not_a_no"]


def stories_of(answers: dict, language: str = "en") -> list:
    """Return the ids of the stories that were chosen, each once."""
    return ids_of(answers.get("stories", None), ANSWER_IDS[language]["stories"])


def sting_of(answers: dict, language: str = "en") -> int:
    """Return how strong it was, from 0 to 4, or -1 where that was skipped. Takes an id or its place."""
    strength = answers.get("strength", None)
    ids = ANSWER_IDS[language]["strengths"]
    for place in range(len(ids)):
        if isinstance(strength, str) and strength == ids[place]:
            return place
        if not isinstance(strength, bool) and isinstance(strength, (int, float)) and strength == place:
            return place
    return -1


def _words(no: dict, texts: dict, language: str) -> list:
    """Return what their words carry, told back."""
    kind = no["kind"]
    words = texts["words"]
    items = []
    if kind in ["situation", "about_you", "between_us"]:
        items.append(told_line(no, language))
    elif kind != "not_now":
        items.append(words[kind])
    elif not no["reluctant"]:
        items.append(words["no"])
    if kind == "stop" and "cruel" in no["kinds"]:
        items.append(words["cruel"])
    if no["warm"] and kind not in ["stop", "cruel"]:
        items.append(words["warm_heavy" if is_heavy(kind) else "warm"])
    if no["offers"] and not is_heavy(kind):
        items.append(words["offers"])
    if no["reluctant"]:
        items.append(words["reluctant"])
    return items


def _guesses(stories: list, texts: dict) -> list:
    """Return the stories that were chosen, each said back as a guess or a feeling."""
    if len(stories) == 0:
        return [texts["no_story"]]
    return [texts["stories"][story]["said_back"] for story in stories]


def _others(no: dict, stories: list, texts: dict) -> list:
    """Return what else there could be; where someone may have pushed, only that."""
    if "may_have_pushed" in stories:
        return [texts["stories"]["may_have_pushed"]["other"]]
    kind = no["kind"]
    if no["reluctant"]:
        kind = "reluctant"
    elif kind == "not_now":
        kind = "no"
    items = list(texts["others"][kind])
    for story in stories:
        other = texts["stories"][story]["other"]
        if other is not None:
            items.append(other)
    return items


def _known(no: dict, answers: dict, texts: dict, language: str) -> list:
    """Return what is certain."""
    kind = no["kind"]
    known = texts["known"]
    items = [known["no_yes" if kind in OPEN_HOWS or no["reluctant"] else "stands"]]
    for one in ["about_you", "between_us"]:
        if one in no["kinds"] and kind not in ["stop", "cruel"]:
            items.append(known[one])
    if kind == "situation":
        items.append(known["reason"])
    if no["lasting"] and kind not in ["stop", "cruel"]:
        items.append(known["lasting"])
    sting = sting_of(answers, language)
    if sting > 0:
        items.append(texts["heavy_sting"] if is_heavy(kind) else texts["sting"][sting])
    if not is_heavy(kind) and "may_have_pushed" not in stories_of(answers, language) and not no["reluctant"]:
        items.append(known["ordinary"])
    return items


def _unknown(no: dict, texts: dict) -> list:
    """Return what cannot be known from this."""
    kind = no["kind"]
    unknown = texts["unknown"]
    if is_heavy(kind):
        return [unknown["heavy"]] if kind in ["about_you", "between_us"] else []
    items = []
    if kind in ["silence", "forgot"]:
        items.append(unknown[kind])
    elif kind == "situation":
        items.append(unknown["more"])
    elif kind in ["not_now", "gesture"] and not no["reluctant"]:
        items.append(unknown["why"])
    if no["lasting"]:
        items.append(unknown["lasting"])
    if no["offers"]:
        items.append(unknown["offers"])
    items.append(unknown["you"])
    return items


def columns_of(no: dict, answers: dict, language: str = "en") -> list:
    """Return the columns for what was heard and answered.

    Args:
        no: What `heard` returned.
        answers: As `full_reading` takes them.
        language: A language that `content` ships.

    Returns:
        [{"id", "title", "items": [{"text", "sources"}]}]; guesses only where the words are not heavy.
    """
    texts = READINGS[language]
    stories = stories_of(answers, language)
    shown = [["words", _words(no, texts, language)]]
    if not is_heavy(no["kind"]):
        shown.append(["guess", _guesses(stories, texts)])
        shown.append(["others", _others(no, stories, texts)])
    shown.append(["known", _known(no, answers, texts, language)])
    shown.append(["unknown", _unknown(no, texts)])
    columns = []
    for pair in shown:
        if len(pair[1]) > 0:
            columns.append({"id": pair[0], "title": texts["titles"][pair[0]], "items": pair[1]})
    return columns
