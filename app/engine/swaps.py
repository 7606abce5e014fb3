"""Which words of a draft a finding is about, and the draft's text with gentler ones in their place.

A place is [first word, word after the last]; a span is [start, end, swap], in UTF-16 units of the draft.
"""

from app.engine.weigh import gains_of

STOPS = ".!?\u2026"


def clauses_of(found: list, joiners: list) -> list:
    """Return the clauses of a draft as places; people type few commas, so words that join two open one too."""
    clauses = []
    first = 0
    for at in range(1, len(found) + 1):
        if at == len(found) or found[at]["before"] > 0 or found[at]["word"] in joiners or _so_i(found, at):
            clauses.append([first, at])
            first = at
    return clauses


def _so_i(found: list, at: int) -> bool:
    """Tell whether "so" joins two clauses here, and does not say how much: "so I'm shattered", "so sorry"."""
    return (
        found[at]["word"] == "so"
        and at + 1 < len(found)
        and found[at + 1]["word"] in ["i", "im", "ive", "my", "no", "not"]
    )


def sentences_of(found: list) -> list:
    """Return the sentences of a draft as places."""
    sentences = []
    first = 0
    for at in range(1, len(found) + 1):
        if at == len(found) or found[at]["before"] == 2:
            sentences.append([first, at])
            first = at
    return sentences


def has_word(found: list, place: list, listed: list) -> bool:
    """Tell whether one of some words stands in a place."""
    for at in range(place[0], place[1]):
        if found[at]["word"] in listed:
            return True
    return False


def sentence_of(found: list, place: list) -> list:
    """Return the place grown to its whole sentence or sentences."""
    first = place[0]
    last = place[1]
    while first > 0 and found[first]["before"] < 2:
        first -= 1
    while last < len(found) and found[last]["before"] < 2:
        last += 1
    return [first, last]


def _belongs(clause: list, sum_: int, most: int) -> bool:
    """Tell whether a clause belongs to the heaviest beside it; a word or two already where they weigh an eighth."""
    return sum_ * 2 > most or (sum_ * 8 > most and clause[1] - clause[0] <= 2)


def heaviest_clauses(found: list, weighed: dict, label: str, joiners: list) -> list:
    """Return the place of the clause that most made a draft be `label`, with neighbours that did so nearly as much.

    A neighbour of a word or two belongs to it sooner: "I'll make it up to you, promise".
    """
    clauses = clauses_of(found, joiners)
    gains = gains_of(found, weighed, label)
    sums = []
    for clause in clauses:
        total = 0
        for at in range(clause[0], clause[1]):
            total += gains[at]
        sums.append(total)
    best = 0
    for i in range(len(sums)):
        if sums[i] > sums[best]:
            best = i
    start = best
    end = best
    while start > 0 and _belongs(clauses[start - 1], sums[start - 1], sums[best]):
        start -= 1
    while end + 1 < len(sums) and _belongs(clauses[end + 1], sums[end + 1], sums[best]):
        end += 1
    return [clauses[start][0], clauses[end][1]]


def extra_apologies(found: list, notes: dict) -> list:
    """Return the place of each apology after the first, with what leads into it."""
    places = []
    last = 0
    count = 0
    for at in range(len(found)):
        if found[at]["word"] not in notes["sorries"]:
            continue
        count += 1
        if count > 1:
            first = at
            while first > last and found[first]["before"] < 2 and found[first - 1]["word"] in notes["sorry_leads"]:
                first -= 1
            end = at + 1
            if end < len(found) and found[end]["before"] == 0 and found[end]["word"] in notes["sorry_tails"]:
                end += 1
            places.append([first, end])
        last = at + 1
    return places


def trimmed_end(text: str, end: int) -> int:
    """Return where the text before `end` ends when the blanks after it are left out."""
    while end > 0 and (ord(text[end - 1]) == 32 or 9 <= ord(text[end - 1]) <= 13):
        end -= 1
    return end


def _cased(words: str, like: str) -> str:
    """Return words with a capital where the words they stand for had one."""
    if like != "" and 65 <= ord(like[0]) <= 90 and 97 <= ord(words[0]) <= 122:
        return chr(ord(words[0]) - 32) + words[1:]
    return words


def _up_to(text: str, found: list, following: int, start: int, end: int) -> list:
    """Return the span from `start` to the word that then begins the sentence; that word too where its case changes."""
    token = found[following]
    word = text[token["start"] : token["end"]]
    cased = _cased(word, text[start:end])
    return [start, token["start"], ""] if cased == word else [start, token["end"], cased]


def left_out(text: str, found: list, place: list, joiners: list) -> list:
    """Return the span that leaves a place out so that the rest still reads; of the whole draft nothing is left."""
    first = place[0]
    last = place[1]
    opens = first == 0 or found[first]["before"] == 2
    closes = last == len(found) or found[last]["before"] == 2
    start = found[first]["start"]
    end = found[last - 1]["end"]
    if opens and closes:
        if last < len(found) and first > 0:
            return [start, found[last]["start"], ""]
        if last < len(found):
            return _up_to(text, found, last, start, end)
        if first > 0:
            return [trimmed_end(text, start), trimmed_end(text, len(text)), ""]
        return [start, trimmed_end(text, len(text)), ""]
    if opens:
        joins = found[last]["word"] in joiners or _so_i(found, last)
        if joins and last + 1 < len(found) and found[last + 1]["before"] < 2:
            last += 1
        return _up_to(text, found, last, start, end)
    before = first - 1
    if found[before]["word"] in joiners and before > 0 and found[before]["before"] < 2:
        before -= 1
    return [found[before]["end"], end, ""]


def put_instead(text: str, found: list, place: list, swap: str, joiners: list) -> list:
    """Return the span that puts other words in a place; a word that joins it to what is before stays."""
    first = place[0]
    if first > 0 and found[first]["word"] in joiners and place[1] - first > 1:
        first += 1
    start = found[first]["start"]
    end = found[place[1] - 1]["end"]
    if end < len(text) and text[end] == "?":
        end += 1
        swap += "."
    opens = first == 0 or found[first]["before"] == 2
    return [start, end, _cased(swap, text[start:end]) if opens else swap]


def added_at_end(text: str, swap: str) -> list:
    """Return the span of the last sentence with one more after it."""
    end = trimmed_end(text, len(text))
    start = end
    while start > 0 and text[start - 1] in STOPS:
        start -= 1
    while start > 0 and text[start - 1] not in STOPS and text[start - 1] != "\n":
        start -= 1
    while start < end - 1 and ord(text[start]) <= 32:
        start += 1
    joint = " " if text[end - 1] in STOPS else ". "
    return [start, end, text[start:end] + joint + swap]


def with_swap(text: str, span: list) -> str:
    """Return the draft with a swap in its place."""
    return text[: span[0]] + span[2] + text[span[1] :]
