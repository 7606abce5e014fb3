"""What a text is weighed by: its signs, for which weights are learned and looked up.

    signs of "Not tonight, knackered": not · #NOT · tonight · !tonight · <+not · not+tonight · #TIRED · ...

- a word, and each family it is of (`#TIRED`, from app/content/families.py);
- the same with `!` within a few words after a word that denies;
- two neighbours with `+`, each as word or family; `<` and `>` are the edges of a sentence;
- `=3`, how many words there are, roughly.

Learning (tools/learn.py) and weighing (app/engine/weigh.py) both look at these, so they cannot drift apart.
"""

from app.content.families import FAMILIES

DENIES = "NOT"
DENIED_WORDS = 3
ENDINGS = ["ing", "ed", "s", "es", "d", "y", "e"]
# A text of up to so many words counts as one of these sizes.
SIZES = [1, 2, 3, 4, 6, 9, 14, 20, 35]


def _families_of(word: str, table: dict) -> list:
    """Return the families of a typed word, as it is or with its ending taken off."""
    found = list(table.get(" " + word, []))
    keys = [" " + word + "~"]
    size = len(word)
    for ending in ENDINGS:
        cut = size - len(ending)
        if cut > 1 and word[cut:] == ending:
            keys.append(" " + word[:cut] + "~")
            if word[cut - 1] == word[cut - 2]:
                keys.append(" " + word[: cut - 1] + "~")
    for key in keys:
        for name in table.get(key, []):
            if name not in found:
                found.append(name)
    return found


def _items(found: list, language: str) -> list:
    """Return for each word itself and its families."""
    table = FAMILIES[language]
    rows = []
    for token in found:
        row = [token["word"]]
        for name in _families_of(token["word"], table):
            row.append("#" + name)
        # Of stretched or owned words the other reading counts too: "sleeepy", "back's".
        if token["alt"] != "":
            row.append(token["alt"])
        rows.append(row)
    return rows


def _size(count: int) -> str:
    """Return the sign for how many words there are."""
    for size in SIZES:
        if count <= size:
            return "=" + str(size)
    return "=more"


def _add(listed: list, seen: dict, sign: str, first: int, last: int) -> None:
    """List a sign, with a space before it so that no word is mistaken for what every object has, unless it is there."""
    key = " " + sign
    if seen.get(key, False):
        return
    seen[key] = True
    listed.append([key, first, last])


def signs_of(found: list, language: str) -> list:
    """Return the signs of a text, each once, as [" " + sign, first word, last word] of where it first stands.

    Args:
        found: What `tokens` returned.
        language: A language that `content` ships.
    """
    if len(found) == 0:
        return []
    listed = []
    seen = {}
    _add(listed, seen, _size(len(found)), 0, 0)
    rows = _items(found, language)
    denied = 0
    for at in range(len(rows)):
        row = rows[at]
        ends = at + 1 == len(rows) or found[at + 1]["before"] == 2
        if found[at]["before"] > 0:
            denied = 0
        for item in row:
            _add(listed, seen, item, at, at)
            if denied > 0:
                _add(listed, seen, "!" + item, at, at)
            if found[at]["before"] == 2:
                _add(listed, seen, "<+" + item, at, at)
            if ends:
                _add(listed, seen, item + "+>", at, at)
            else:
                for following in rows[at + 1]:
                    _add(listed, seen, item + "+" + following, at, at + 1)
        denied = DENIED_WORDS if ("#" + DENIES) in row else max(denied - 1, 0)
    return listed
