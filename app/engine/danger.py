"""Notice danger in what someone types, so that help can stand beside it.

Pure: the same words give the same topics, in Python and on the phone. It can miss things, and every page says so.
The matcher of cue patterns below is shared with the check of a draft; app/content/danger_cues.py explains patterns.
"""

from app.content.danger_cues import DANGER_CUES
from app.engine.text import cap, tokens

TOPICS = ["afraid", "happened", "self_harm", "harming"]

# A gap this wide may cross the end of a sentence, since few people type it.
WIDE_GAP = 5

_ready = {}


def _words_of(written, classes):
    """Return the words that an item of a pattern stands for."""
    words = []
    for part in written.split("/"):
        if classes.get(" " + part, "") != "":
            for inner in classes[" " + part].split(" "):
                words += _words_of(inner, classes)
        elif part == "$":
            words.append(".")
        else:
            words.append(part)
    return words


def _item_number(written, cues, ready):
    """Return the number of an item, filing its words under it when it is met for the first time."""
    key = " " + written
    if ready["items"].get(key, None) is None:
        number = ready["count"]
        ready["count"] += 1
        ready["items"][key] = number
        for word in _words_of(written, cues["classes"]):
            if ready["index"].get(" " + word, None) is None:
                ready["index"][" " + word] = []
            if number not in ready["index"][" " + word]:
                ready["index"][" " + word].append(number)
    return ready["items"][key]


def _read_pattern(written, cues, ready):
    """Return gap, item, gap, item … for a pattern as it is written."""
    numbers = []
    for part in written.split(" "):
        gap = 0
        at = 0
        while part[at] == "." or 48 <= ord(part[at]) <= 57:
            gap = gap + 1 if part[at] == "." else ord(part[at]) - 48
            at += 1
            if part[at] == "." and gap > 0 and part[at - 1] != ".":
                at += 1
        numbers.append(gap)
        numbers.append(_item_number(part[at:], cues, ready))
    return numbers


def read_cues(cues):
    """Return cues in the form that `find_cues` runs.

    Args:
        cues: `classes` and `rules` of app/content/danger_cues.py.
    """
    ready = {"items": {}, "index": {}, "count": 0, "rules": []}
    _item_number("NOT", cues, ready)
    for rule in cues["rules"]:
        patterns = []
        for written in rule[2].split("\n"):
            patterns.append(_read_pattern(written, cues, ready))
        made = _item_number(rule[0], cues, ready) if rule[0] in cues["marks"] else -1
        ready["rules"].append({"name": rule[0], "made": made, "guarded": rule[1], "patterns": patterns})
    return ready


def _stems(word):
    """Return the word and what it may be a form of: hits, kicked, choking, slapped, cried."""
    size = len(word)
    stems = [word]
    if size > 3 and word[size - 1] == "s":
        stems.append(word[: size - 1])
        if word[size - 2] == "e":
            stems.append(word[: size - 2])
    cut = 0
    if size > 4 and word[size - 2 :] == "ed":
        stems.append(word[: size - 1])
        cut = size - 2
    elif size > 5 and word[size - 3 :] == "ing":
        stems.append(word[: size - 3] + "e")
        cut = size - 3
    if cut > 0:
        stems.append(word[:cut])
        if word[cut - 1] == word[cut - 2]:
            stems.append(word[: cut - 1])
    return stems


def _marks_of(word, at, ready):
    """Return [item, end] for each item that the word or its other spelling belongs to."""
    marks = []
    for typed in word.split(" "):
        for stem in _stems(typed):
            for item in ready["index"].get(" " + stem, []):
                marks.append([item, at + 1])
    return marks


def _end_of(pattern, start, sheet):
    """Return where the pattern ends when it begins at the word `start`, or -1.

    Differences are compared with 0: on the phone that is a plain comparison, and `==` between two names is not.
    """
    marks = sheet["marks"]
    stops = sheet["stops"]
    ends = [start]
    for step in range(0, len(pattern), 2):
        gap = pattern[step]
        item = pattern[step + 1]
        reached = []
        tried = start - 1
        for end in ends:
            at = end
            while at - end <= gap and at < len(marks):
                if at > tried:
                    tried = at
                    for mark in marks[at]:
                        if mark[0] - item == 0:
                            reached.append(mark[1])
                if gap < WIDE_GAP and stops[at] == 1:
                    break
                at += 1
        if len(reached) == 0:
            return -1
        ends = reached
    return ends[0]


def _new_sheet(words, ready):
    """Return what is known of each word: its marks, sentence ends, negators so far, where each item stands."""
    sheet = {"marks": [], "stops": [], "nots": [0], "starts": []}
    for _ in range(ready["count"]):
        sheet["starts"].append([])
    for at in range(len(words)):
        marks = _marks_of(words[at], at, ready)
        after = words[at + 1] if at + 1 < len(words) else ""
        # "He won't stop hitting me" and "not only" deny nothing.
        denies = len(marks) > 0 and marks[0][0] == 0 and after not in ["stop", "only", "just"]
        for mark in marks:
            sheet["starts"][mark[0]].append(at)
        sheet["marks"].append(marks)
        sheet["stops"].append(1 if words[at] == "." else 0)
        sheet["nots"].append(sheet["nots"][at] + (1 if denies else 0))
    return sheet


def _use_pattern(rule, pattern, sheet, found):
    """Note each place where a pattern stands: hide it, mark it for later patterns, or report it in `found`."""
    for step in range(1, len(pattern), 2):
        if len(sheet["starts"][pattern[step]]) == 0:
            return
    for start in sheet["starts"][pattern[1]]:
        end = _end_of(pattern, start, sheet)
        before = start
        while before > 0 and start - before < 2 and sheet["stops"][before - 1] == 0:
            before -= 1
        if end < 0 or (rule["guarded"] and sheet["nots"][end] > sheet["nots"][before]):
            continue
        if rule["made"] >= 0:
            sheet["marks"][start].append([rule["made"], end])
            sheet["starts"][rule["made"]].append(start)
        elif rule["name"] == "":
            for at in range(start, end):
                sheet["marks"][at] = []
        else:
            found.append([rule["name"], start, end])


def find_cues(words, ready):
    """Return [name, first word, word after the last] of each cue found.

    Args:
        words: What `cue_words` gave.
        ready: What `read_cues` gave.
    """
    sheet = _new_sheet(words, ready)
    found = []
    for rule in ready["rules"]:
        for pattern in rule["patterns"]:
            _use_pattern(rule, pattern, sheet, found)
    return found


def cue_words(found, weakest=2):
    """Return the words of `tokens` as `find_cues` takes them, and the token that each is.

    Where a sentence begins or ends stands "." with the token after it; a word with another spelling is both.

    Args:
        found: What `tokens` gave.
        weakest: How strong a break must be to count as an end: 2 a sentence, 1 a comma.
    """
    words = []
    of_token = []
    for at in range(len(found)):
        if found[at]["before"] >= weakest:
            words.append(".")
            of_token.append(at)
        words.append(found[at]["word"] + (" " + found[at]["alt"] if found[at]["alt"] != "" else ""))
        of_token.append(at)
    words.append(".")
    of_token.append(len(found))
    return {"words": words, "of_token": of_token}


def _about_reader(words, start, end, cues):
    """Tell whether quoted words speak of whom they were said to, and of nobody else."""
    others = False
    for at in range(start, end):
        if words[at] in cues["you"]:
            return True
        others = others or words[at] in cues["others"]
    return not others


def _topic(name, whose):
    """Return the topic for the one who reads: what their partner fears of them is harm that they do."""
    if whose != "theirs" or name == "self_harm":
        return name
    return "afraid" if name == "harming" else "harming"


def notice_danger(text, whose="mine", language="en"):
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
    cues = DANGER_CUES[language]
    if _ready.get(language, None) is None:
        _ready[language] = read_cues(cues)
    words = cue_words(tokens(cap(text), language))["words"]
    noticed = []
    for name, start, end in find_cues(words, _ready[language]):
        about_reader = _about_reader(words, start, end, cues)
        noticed.append(_topic(name, whose if about_reader else "mine"))
    return [topic for topic in TOPICS if topic in noticed]
