"""Typed text as the engine sees it: capped, folded and cut into words.

Everything here takes anything and never fails; offsets count UTF-16 units of the text as typed.

    tokens("Sooo tired... I don't want to!!")
    -> [{"word": "so", "alt": "soo", "start": 0, "end": 4, "before": 2, "asks": False},
        {"word": "tired", "alt": "", "start": 5, "end": 10, "before": 0, ...},
        {"word": "i", ..., "before": 1, ...}, {"word": "dont", ...}, {"word": "want", ...}, {"word": "to", ...}]

- `word`: small letters, no accents, no apostrophe ("don't", "dont", "DO NOT" -> "dont"; "I am", "I'm" -> "im"), spelled
  as `app/content/spelling.py` says ("wanna" -> "want", "to"; a heart -> "emo_heart"). Several words made from one share
  its offsets. Letters typed three times or more stand once in `word` and twice in `alt` ("sleeepy" -> "slepy",
  "sleepy"); of "back's" `alt` is "back".
- `before`: what parts it from the word before: 0 nothing, 1 a comma, dash, ellipsis or unknown emoji, 2 the end of a
  sentence or line (also at the start of the text). `asks`: a question mark follows it.
- Look typed words up only under a prefixed key, `table.get(" " + word, None)`: "constructor" is a word too.
"""

from app.content.spelling import SPELLING

MAX_UNITS = 4000

ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ‘’ʼ´`“”„«»\u00a0\u2009\u202f"
UNACCENTED = "aaaaaaceeeeiiiinoooooouuuuyyaaaaaaceeeeiiiinoooooouuuuy'''''\"\"\"\"\"   "


def _pairs(keys: str, values: str) -> dict:
    """Return " " + key -> value, unit by unit."""
    table = {}
    for at in range(len(keys)):
        table[" " + keys[at]] = values[at]
    return table


FOLDED = _pairs(ACCENTED, UNACCENTED)


def cap_at(text, most: int) -> str:
    """Return the first `most` units of a text, no surrogate pair split; "" for anything that is no text."""
    if not isinstance(text, str):
        return ""
    if len(text) <= most:
        return text
    last = ord(text[most - 1])
    return text[: most - 1] if 0xD800 <= last <= 0xDBFF else text[:most]


def cap(text) -> str:
    """Return what the engine reads of a text: its first MAX_UNITS units, no surrogate pair split; "" for no text."""
    return cap_at(text, MAX_UNITS)


def fold(text: str) -> str:
    """Return text in small letters without accents and curly quotes, one unit for one unit."""
    units = []
    for at in range(len(text)):
        unit = text[at]
        code = ord(unit)
        if 65 <= code <= 90:
            units.append(chr(code + 32))
        elif code < 128:
            units.append(unit)
        else:
            units.append(FOLDED.get(" " + unit, unit))
    return "".join(units)


def _is_letter(code: int) -> bool:
    """Tell whether a folded unit belongs to a word."""
    if code < 128:
        return 97 <= code <= 122 or 48 <= code <= 57
    return 0xC0 <= code <= 0x1FFF or 0x2C00 <= code <= 0x2FFF or 0x3040 <= code <= 0xD7FF or 0xF900 <= code <= 0xFDFF


def _break_of(folded: str, at: int) -> int:
    """Return how strongly the unit at `at`, which is in no word, parts what stands around it."""
    code = ord(folded[at])
    if code == 10 or code == 13 or code == 33 or code == 63 or code == 0x2028:
        return 2
    if code == 46:
        # An ellipsis trails off, a single full stop ends; within a number it is neither.
        before = at > 0 and ord(folded[at - 1]) == 46
        after = at + 1 < len(folded) and ord(folded[at + 1]) == 46
        return 1 if before or after else 2
    if code in [32, 9, 37, 39, 42, 95, 0x200D, 0xFE0F]:
        return 0
    if code == 45:
        within = 0 < at < len(folded) - 1 and _is_letter(ord(folded[at - 1])) and _is_letter(ord(folded[at + 1]))
        return 0 if within else 1
    return 1


def _squeezed(word: str, most: int) -> str:
    """Return `word` with letters typed three times or more cut to `most`; digits stay."""
    units = []
    at = 0
    while at < len(word):
        end = at + 1
        while end < len(word) and word[end] == word[at]:
            end += 1
        keep = most if end - at > 2 and ord(word[at]) > 57 else end - at
        for _ in range(keep):
            units.append(word[at])
        at = end
    return "".join(units)


def _word_end(folded: str, at: int) -> int:
    """Return where the word that starts at `at` ends: letters, and apostrophes or stars between letters."""
    end = at + 1
    while end < len(folded):
        code = ord(folded[end])
        inside = False
        if (code == 39 or code == 42) and end + 1 < len(folded):
            inside = _is_letter(ord(folded[end + 1])) or (code == 42 and folded[end + 1] == "*")
        if not inside and not _is_letter(code):
            break
        end += 1
    return end


def _symbol_end(folded: str, at: int) -> int:
    """Return where the sign at `at` ends: a surrogate pair, "<3" and ":(" are two units."""
    if at + 1 < len(folded):
        code = ord(folded[at])
        following = ord(folded[at + 1])
        if 0xD800 <= code <= 0xDBFF and 0xDC00 <= following <= 0xDFFF:
            return at + 2
        if (code == 60 and following == 51) or ((code == 58 or code == 59) and 40 <= following <= 42):
            return at + 2
    return at + 1


def _push(found: list, words: str, alt: str, start: int, end: int, before: int, merges: dict) -> None:
    """Add one typed word, as the word or words it stands for, joined with the one before where both are one."""
    for word in words.split(" "):
        if len(found) > 0 and before == 0:
            last = found[len(found) - 1]
            merged = merges.get(" " + last["word"] + " " + word, None)
            if merged is not None:
                last["word"] = merged
                last["end"] = end
                continue
        found.append({"word": word, "alt": alt, "start": start, "end": end, "before": before, "asks": False})
        before = 0


def tokens(text: str, language: str = "en") -> list:
    """Return the words of a text in order, as the head of this module describes them."""
    folded = fold(text)
    spelling = SPELLING[language]["words"]
    merges = SPELLING[language]["merges"]
    found = []
    before = 2
    trails = False
    at = 0
    while at < len(folded):
        if _is_letter(ord(folded[at])):
            end = _word_end(folded, at)
            raw = folded[at:end]
            once = _squeezed(raw, 1)
            alt = _squeezed(raw, 2)
            words = spelling.get(" " + raw, None) or spelling.get(" " + once, None) or spelling.get(" " + alt, None)
            if words is None:
                words = once.replace("'", "")
                words = spelling.get(" " + words, None) or words
            # "my back's gone": the word without its "'s" is a second way to read it.
            alt = raw[: len(raw) - 2] if raw[len(raw) - 2 :] == "'s" else "" if alt == once else alt.replace("'", "")
            # "kinda tired... Not tonight": what trails off has ended where the next word starts large.
            if before == 1 and trails and 65 <= ord(text[at]) <= 90:
                before = 2
            _push(found, words, alt, at, end, before, merges)
            before = 0
            trails = False
        else:
            end = _symbol_end(folded, at)
            sign = spelling.get(" " + folded[at:end], None)
            if sign is not None:
                _push(found, sign, "", at, end, max(before, 1), merges)
                before = 1
            else:
                if folded[at] == "?" and len(found) > 0:
                    found[len(found) - 1]["asks"] = True
                trails = trails or folded[at] == "." or folded[at] == "\u2026"
                within = _is_number_point(folded, at)
                before = before if within else max(before, _break_of(folded, at))
        at = end
    return found


def _is_number_point(folded: str, at: int) -> bool:
    """Tell whether the unit at `at` stands between two digits, as in 5.30."""
    if at == 0 or at + 1 >= len(folded):
        return False
    return 48 <= ord(folded[at - 1]) <= 57 and 48 <= ord(folded[at + 1]) <= 57
