"""Notice danger in what someone types, so that help can stand beside it.

Pure: the same words give the same topics, in Python and on the phone. It can miss things, and every page says so.
"""

from app.engine.signs import signs_of
from app.engine.text import cap, tokens
from app.engine.weigh import likeliest, weigh

TOPICS = ["afraid", "happened", "self_harm", "harming"]


def topics_of(signs: list, whose: str, language: str = "en") -> list:
    """Return the topics of danger that the signs of a text speak of, as `notice_danger` does."""
    sums = weigh(signs, "theirs" if whose == "theirs" else "mine", language)["sums"]
    if sums.get("any", 0) <= 0:
        return []
    noticed = [topic for topic in TOPICS if sums[topic] > 0]
    # That there is danger may be plainer than which: the likeliest door is better than none.
    if len(noticed) == 0:
        noticed.append(likeliest(sums, TOPICS))
    return noticed


def notice_danger(text, whose: str = "mine", language: str = "en") -> list:
    """Return the topics of danger that a text speaks of, in the order of TOPICS; empty where there is none.

    Args:
        text: Anything typed; what is no text has no danger in it.
        whose: "mine" for the reader's own words, "theirs" for words quoted from the partner, where "you're hurting
            me" is about the reader.
        language: A language that `content` ships.

    Returns:
        afraid: fear of the partner, violence, threats, pressure. happened: something done against the will.
        self_harm: wanting to die. harming: pushing on after a no, or feeling owed.

    Errors:
        KeyError for a language that is not shipped.

    Source:
        R3, R5 in content/sources.py.
    """
    return topics_of(signs_of(tokens(cap(text), language), language), whose, language)


def topics_in_draft(signs: list, language: str = "en") -> list:
    """Return the topics of danger in the signs of words meant for the partner, as `notice_danger` does.

    A draft speaks to the partner, as what is quoted from a partner speaks to the reader: what would make the reader of
    a quote the one who does harm makes the writer of a draft the one who may have to be afraid.
    """
    noticed = topics_of(signs, "mine", language)
    if "afraid" not in noticed and "harming" in topics_of(signs, "theirs", language):
        noticed = ["afraid"] + noticed
    return noticed


def danger_in_draft(text, language: str = "en") -> list:
    """Return the topics of danger in words meant for the partner, as `notice_danger` does."""
    return topics_in_draft(signs_of(tokens(cap(text), language), language), language)
