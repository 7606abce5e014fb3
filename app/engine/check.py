"""Check a draft of a no before it is sent: what it carries, how it sounds, which words may land hard.

Pure: the same draft gives the same answer, in Python and on the phone. Better silent than wrong: a plain no is
complete (I13), and words that ask to stop or tell of pressure are never corrected.
"""

from app.content.draft_cues import DRAFT_CUES
from app.engine.danger import cue_words, find_cues, notice_danger, read_cues
from app.engine.decode import decode
from app.engine.text import cap, tokens

# Where two findings overlap, the graver one stays.
KINDS = ["contempt", "blame", "promise", "giving_in", "over_apology"]

# More words than these beside the no itself, and it is more than bare.
MOST_BARE_WORDS = 1

# In a draft longer than this that names a state, a "maybe" does not hide the no.
MOST_HEDGED_WORDS = 12

_ready = {}


def _places(found, language):
    """Return "name" → [first token, token after the last] of each cue in a draft."""
    if _ready.get(language, None) is None:
        _ready[language] = read_cues(DRAFT_CUES[language])
    places = {}
    for rule in DRAFT_CUES[language]["rules"]:
        places[rule[0]] = []
    sheet = cue_words(found, 1)
    for name, start, end in find_cues(sheet["words"], _ready[language]):
        closes = sheet["words"][end - 1] == "."
        last = sheet["of_token"][end - 1] + (0 if closes else 1)
        first = sheet["of_token"][start]
        if last > first:
            places[name].append([first, last])
    return places


def _covered(places, count):
    """Return for each token 2 where one of the places starts, 1 where one goes on, else 0."""
    covered = []
    for _ in range(count):
        covered.append(0)
    for place in places:
        for at in range(place[0], place[1]):
            covered[at] = max(covered[at], 2 if at == place[0] else 1)
    return covered


def _joins(draft, at):
    """Tell whether a word joins two clauses."""
    return draft["found"][at]["word"] in draft["cues"]["joiners"]


def _widened(draft, place, reach):
    """Return a place grown to its clause or to the end of its sentence, without swallowing the no beside it."""
    first = place[0]
    last = place[1]
    found = draft["found"]
    if reach == "words":
        return [first, last]
    while first > 0 and found[first]["before"] == 0 and draft["no"][first - 1] == 0:
        if _joins(draft, first - 1) or _joins(draft, first):
            break
        first -= 1
    while last < len(found) and found[last]["before"] < 2 and draft["no"][last] < 2:
        if reach == "clause" and (found[last]["before"] == 1 or _joins(draft, last)):
            break
        last += 1
    return [first, last]


def _starts_large(text):
    """Tell whether a text begins with a capital letter."""
    return len(text) > 0 and 65 <= ord(text[0]) <= 90


def _cased(words, like):
    """Return words with a capital where the words they stand for had one."""
    if _starts_large(like) and 97 <= ord(words[0]) <= 122:
        return chr(ord(words[0]) - 32) + words[1:]
    return words


def _trimmed_end(text, end):
    """Return where the text before `end` ends when the blanks after it are left out."""
    while end > 0 and (ord(text[end - 1]) == 32 or 9 <= ord(text[end - 1]) <= 13):
        end -= 1
    return end


def _cut(draft, first, last):
    """Return [start, end, swap] that leaves words out so that the rest still reads."""
    found = draft["found"]
    text = draft["text"]
    opens = first == 0 or found[first]["before"] == 2
    closes = last == len(found) or found[last]["before"] == 2
    start = found[first]["start"]
    end = found[last - 1]["end"]
    if opens and closes:
        if last < len(found):
            return [start, found[last]["start"], ""]
        if first > 0:
            return [_trimmed_end(text, start), _trimmed_end(text, len(text)), ""]
        return [start, _trimmed_end(text, len(text)), draft["cues"]["no_more"]]
    if opens:
        if _joins(draft, last) and last + 1 < len(found):
            last += 1
        following = text[found[last]["start"] : found[last]["end"]]
        return [start, found[last]["end"], _cased(following, text[start:end])]
    before = first - 1
    if _joins(draft, before) and before > 0 and found[before]["before"] < 2:
        before -= 1
    return [found[before]["end"], end, ""]


def _instead(draft, first, last, swap):
    """Return [start, end, swap] that puts other words in the place of some."""
    found = draft["found"]
    start = found[first]["start"]
    end = found[last - 1]["end"]
    if found[first]["word"] == draft["cues"]["but"]:
        swap = draft["cues"]["so"] + " " + swap
    if end < len(draft["text"]) and draft["text"][end] == "?":
        end += 1
        swap += "."
    opens = first == 0 or found[first]["before"] == 2
    return [start, end, _cased(swap, draft["text"][start:end]) if opens else swap]


def _note(draft, name) -> dict:
    """Return the note of a name; empty for a name without one, which the content's tests rule out."""
    for note in draft["cues"]["notes"]:
        if note["name"] == name:
            return note
    return {}


def _finding(note, span):
    return {"kind": note["kind"], "start": span[0], "end": span[1], "why": note["why"], "swap": span[2]}


def _sentence_has(draft, place, name):
    """Tell whether a cue stands in the same sentence as a place."""
    first = place[0]
    last = place[1]
    while first > 0 and draft["found"][first]["before"] < 2:
        first -= 1
    while last < len(draft["found"]) and draft["found"][last]["before"] < 2:
        last += 1
    for other in draft["places"][name]:
        if first <= other[0] < last:
            return True
    return False


def _apologies(draft):
    """Return the places of every apology after the first, with what leads into it."""
    places = []
    sorries = draft["places"]["sorry"]
    found = draft["found"]
    for at in range(1, len(sorries)):
        first = sorries[at][0]
        while first > sorries[at - 1][1] and found[first - 1]["word"] in draft["cues"]["sorry_leads"]:
            if found[first]["before"] == 2:
                break
            first -= 1
        last = sorries[at][1]
        if last < len(found) and found[last]["before"] == 0 and found[last]["word"] in draft["cues"]["sorry_tails"]:
            last += 1
        places.append([first, last])
    return places


def _no_follows(draft, place):
    """Tell whether a no comes after a place: "okay, but not tonight" gives nothing away."""
    for other in draft["places"]["no"]:
        if other[0] >= place[1]:
            return True
    return False


def _wanted_places(draft, name):
    """Return the places of a name that are worth a finding."""
    places = draft["places"][name]
    if name == "sorry":
        return _apologies(draft)
    if name == "promise":
        return [place for place in places if not _sentence_has(draft, place, "if_both")]
    if name == "giving_in":
        return [place for place in places if not _no_follows(draft, place)]
    if name == "yes_alone" and len(draft["places"]["no"]) > 0:
        return []
    if name == "contempt_mild" and (_acknowledges(draft) or len(draft["places"]["laugh"]) > 0):
        return []
    return places


def _spans(draft):
    """Return {"name", "first", "last"} of what may land hard, the gravest first, none over another."""
    spans = []
    for kind in KINDS:
        for note in draft["cues"]["notes"]:
            if note["kind"] != kind or note["name"] not in draft["places"]:
                continue
            for place in _wanted_places(draft, note["name"]):
                grown = _widened(draft, place, note["reach"])
                _add_span(spans, {"name": note["name"], "kind": kind, "first": grown[0], "last": grown[1]})
    return spans


def _add_span(spans, span):
    """Add a span, as a longer form of one of its kind that it touches; nowhere where a graver one stands."""
    for other in spans:
        touches = span["first"] <= other["last"] and other["first"] <= span["last"]
        same = other["kind"] == span["kind"]
        if same and (touches or span["kind"] == "giving_in"):
            other["first"] = min(other["first"], span["first"])
            other["last"] = max(other["last"], span["last"])
            return
        if touches and span["first"] < other["last"] and other["first"] < span["last"]:
            return
    spans.append(span)


def _hard_words(draft):
    """Return the findings on words that may land hard, in the order of the draft."""
    findings = []
    for span in _spans(draft):
        note = _note(draft, span["name"])
        if note["swap"] == "":
            cut = _cut(draft, span["first"], span["last"])
        else:
            cut = _instead(draft, span["first"], span["last"], note["swap"])
        findings.append(_finding(note, cut))
    ordered = []
    for finding in findings:
        at = len(ordered)
        while at > 0 and ordered[at - 1]["start"] > finding["start"]:
            at -= 1
        ordered.insert(at, finding)
    return ordered


def _unclear(draft, stated):
    """Return the finding that a draft may not be heard as a no: add one to its last sentence, or say one instead."""
    note = _note(draft, "unclear")
    found = draft["found"]
    text = draft["text"]
    end = _trimmed_end(text, len(text))
    if len(draft["places"]["hedge"]) > 0 and not stated:
        return _finding(note, [found[0]["start"], end, draft["cues"]["no_more"]])
    first = len(found) - 1
    while first > 0 and found[first]["before"] < 2:
        first -= 1
    start = found[first]["start"]
    last = ord(text[end - 1])
    joint = " " if last == 46 or last == 33 or last == 63 or last == 0x2026 else ". "
    return _finding(note, [start, end, text[start:end] + joint + draft["cues"]["no_more"]])


def _is_bare(draft):
    """Tell whether a draft says no and next to nothing else."""
    filler = _covered(draft["places"]["filler"], len(draft["found"]))
    others = 0
    for at in range(len(draft["found"])):
        if draft["no"][at] == 0 and filler[at] == 0:
            others += 1
    return others <= MOST_BARE_WORDS


def _is_polite(draft, unit):
    """Tell whether the words at a unit are thanks that belong to the no."""
    for place in draft["places"]["polite"]:
        if draft["found"][place[0]]["start"] <= unit < draft["found"][place[1] - 1]["end"]:
            return True
    return False


def _acknowledges(draft):
    """Tell whether a draft shows that it sees the person; the thanks in "no thanks" does not."""
    if len(draft["places"]["sees_them"]) > 0:
        return True
    for piece in draft["heard"]["evidence"]:
        if piece["as"] == "acknowledges" and not _is_polite(draft, piece["start"]):
            return True
    return False


def _carries(draft):
    """Return which of the four things a draft carries."""
    carries = []
    if _acknowledges(draft):
        carries.append("acknowledges")
    if len(draft["heard"]["states"]) > 0 or len(draft["places"]["feeling"]) > 0:
        carries.append("names_state")
    if len(draft["places"]["not_about"]) > 0:
        carries.append("not_about_you")
    if draft["heard"]["offers"] or len(draft["places"]["promise"]) > 0 or len(draft["places"]["talk"]) > 0:
        carries.append("offers")
    return carries


def _is_complete(draft, findings, carries):
    """Tell whether a draft asks to stop or tells of pressure: then nothing in it is ours to correct."""
    if len(draft["places"]["stop"]) > 0 or "afraid" in draft["danger"] or "happened" in draft["danger"]:
        return True
    # The reading hears a stop in less than these cues do, as it must: here that counts where nothing lands hard.
    warm = "acknowledges" in carries or "not_about_you" in carries
    return draft["heard"]["kind"] == "stop" and len(findings) == 0 and len(draft["places"]["hedge"]) == 0 and not warm


def _leaves_open(draft, carries):
    """Return which of the three stories (I7) a draft says nothing about."""
    places = draft["places"]
    general = "not_about_you" in carries
    stories = []
    if not general and len(places["looks"]) == 0:
        stories.append("desirability")
    if not general and len(places["worth"]) == 0:
        stories.append("worth")
    if len(places["asked"]) == 0:
        stories.append("too_much")
    return stories


def _has_kind(findings, kinds):
    for finding in findings:
        if finding["kind"] in kinds:
            return True
    return False


def _manner(draft, findings, carries):
    """Return how the whole sounds, after R1, for a draft that is neither bare nor unclear."""
    if _has_kind(findings, ["blame", "contempt"]):
        return "hostile"
    if _has_kind(findings, ["giving_in", "unclear"]):
        return "unclear"
    if "acknowledges" in carries or "not_about_you" in carries or len(draft["places"]["close"]) > 0:
        return "reassuring"
    return "deflecting" if len(draft["places"]["no"]) == 0 else "assertive"


def _says_self(draft):
    """Tell whether a draft says something of the one who writes it."""
    for token in draft["found"]:
        if token["word"] in draft["cues"]["self_words"]:
            return True
    return False


def _may_be_missed(draft, carries):
    """Tell whether a draft may not be heard as a no."""
    stated = "names_state" in carries
    if len(draft["places"]["no"]) > 0:
        return False
    if stated and (len(draft["found"]) > MOST_HEDGED_WORDS or draft["heard"]["offers"]):
        return False
    if len(draft["places"]["hedge"]) > 0:
        return True
    if stated or "not_about_you" in carries or draft["heard"]["kind"] != "not_a_no":
        return False
    # What someone says of themselves may be a reason that no cue knows.
    return "acknowledges" in carries or not _says_self(draft)


def check(draft, language="en"):
    """Return what a draft carries, how it sounds and which words may land hard.

    Args:
        draft: A no as typed; anything past MAX_UNITS of app/engine/text.py is ignored.
        language: A language that `content` ships.

    Returns:
        `carries`: those of acknowledges, names_state, not_about_you, offers that are there, in this order.
        `manner`: reassuring, assertive, deflecting, hostile, bare or unclear.
        `findings`: {"kind", "start", "end", "why", "swap"} in the order of the draft; start and end in UTF-16 units;
            with `swap` in the place of those units the draft still reads. Kinds: blame, contempt, over_apology,
            giving_in, promise, unclear, bare. None for words that ask to stop or tell of pressure.
        `leaves_open`: those of desirability, worth, too_much that it says nothing about; empty for a bare no, a stop,
            where there is danger, and where there is no no.

    Errors:
        KeyError for a language that is not shipped. No text is an error.

    Source:
        R1, R3, I7, I12, I13 in content/sources.py.
    """
    text = cap(draft)
    found = tokens(text, language)
    if len(found) == 0:
        return {"carries": [], "manner": "unclear", "findings": [], "leaves_open": []}
    seen = {"text": text, "found": found, "cues": DRAFT_CUES[language], "places": _places(found, language)}
    seen["no"] = _covered(seen["places"]["no"], len(found))
    seen["heard"] = decode(text, language)
    seen["danger"] = notice_danger(text, "mine", language)
    carries = _carries(seen)
    findings = _hard_words(seen)
    if _is_complete(seen, findings, carries):
        return {"carries": carries, "manner": "assertive", "findings": [], "leaves_open": []}
    if len(findings) == 0 and _may_be_missed(seen, carries):
        findings.append(_unclear(seen, "names_state" in carries))
    if len(findings) == 0 and len(carries) == 0 and _is_bare(seen) and len(seen["places"]["no"]) > 0:
        whole = [found[0]["start"], found[len(found) - 1]["end"], ""]
        return {"carries": [], "manner": "bare", "findings": [_finding(_note(seen, "bare"), whole)], "leaves_open": []}
    manner = _manner(seen, findings, carries)
    open_stories = manner != "unclear" and len(seen["danger"]) == 0
    leaves_open = _leaves_open(seen, carries) if open_stories else []
    return {"carries": carries, "manner": manner, "findings": findings, "leaves_open": leaves_open}
