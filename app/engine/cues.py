"""Find patterns of words, in time that grows with the text alone.

`app/content/cues.py` explains how patterns are written. Here they become trees that share their beginnings; a match
is at most as long as its pattern with its gaps, so no text makes it slow.
"""

START = 0
END = 1
FILLER = 2
OPENER = 3
STARTER = 4
CLOSER = 5
NOT = 6
LINK = 7
OTHER = 8
BETWEEN = 9
SELF = 10
# The classes that the engine asks for by name, in the order of their numbers.
ASKED = ["FILLER", "OPENER", "STARTER", "CLOSER", "NOT", "LINK", "OTHER", "BETWEEN", "SELF"]
MOST_FILLERS = 3


def _node(number: int) -> dict:
    return {"number": number, "next": {}, "gap": 0, "start": None, "end": None, "ids": []}


def _file_item(ready: dict, written: str) -> int:
    """Return the number of an item as written ("tired/spent/LOW"), filed under all its words when it is new."""
    known = ready["numbers"].get(" " + written, None)
    if known is not None:
        return known
    ready["count"] += 1
    number = ready["count"]
    ready["numbers"][" " + written] = number
    for part in written.split("/"):
        words = ready["words"].get(part, "").split(" ") if ord(part[0]) < 91 else [part]
        words = [" " + word for word in words if word != ""]
        for key in words + ["=" + part]:
            if ready["items"].get(key, None) is None:
                ready["items"][key] = []
            ready["items"][key].append(number)
    return number


def _step(ready: dict, written: str) -> int:
    """Return one step of a pattern as a number: ten times the item, plus how many words may stand before it."""
    if written == "^":
        return START
    if written == "$":
        return END * 10
    word = written.replace(".", "")
    return _file_item(ready, word) * 10 + len(written) - len(word)


def _add(ready: dict, root: dict, pattern: str, cue: int) -> None:
    """Grow the tree by one pattern, with and without each step that may be missing."""
    nodes = [root]
    for written in pattern.split(" "):
        step = _step(ready, written.replace("?", ""))
        reached = nodes if "?" in written else []
        nodes = reached + [_child(root, node, step) for node in nodes]
    for node in nodes:
        node["ids"].append(cue)


def _child(root: dict, node: dict, step: int) -> dict:
    """Return the node that a step leads to, made when it is not there; the root's number counts the nodes."""
    if step < FILLER * 10:
        side = "start" if step == START else "end"
        if node[side] is None:
            root["number"] += 1
            node[side] = _node(root["number"])
        return node[side]
    key = "i" + str(step)
    if node["next"].get(key, None) is None:
        root["number"] += 1
        node["next"][key] = _node(root["number"])
        node["gap"] = max(node["gap"], step % 10)
    return node["next"][key]


def ready_cues(cues: dict) -> dict:
    """Return the cues of one language as trees, with the items of each word under " " + word.

    Args:
        cues: What `app/content/cues.py` holds for the language.
    """
    ready = {"words": cues["words"], "numbers": {}, "items": {}, "count": END, "layers": []}
    for name in ASKED:
        _file_item(ready, name)
    for layer in cues["layers"]:
        root = _node(0)
        for number in range(len(layer)):
            for pattern in layer[number][2].split(","):
                _add(ready, root, pattern, number)
        ready["layers"].append({"cues": layer, "root": root})
    return ready


def has_item(row: list, item: int) -> bool:
    """Tell whether one of the words or names at a place is of an item."""
    for one in row:
        if one[0] == item:
            return True
    return False


def _keys(word: str) -> list:
    """Return under what a typed word may be filed: itself, and what it may be with its ending taken off."""
    keys = [" " + word, " " + word + "~"]
    last = len(word)
    for ending in ["ing", "ed", "s", "es", "d", "y", "e"]:
        cut = last - len(ending)
        if cut > 1 and word[cut:] == ending:
            keys.append(" " + word[:cut] + "~")
            if word[cut - 1] == word[cut - 2]:
                keys.append(" " + word[: cut - 1] + "~")
    return keys


def _rows(found: list, items: dict) -> list:
    """Return for each word the items it is of, each with the place after it."""
    rows = []
    for at in range(len(found)):
        row = []
        for key in _keys(found[at]["word"]) + _keys(found[at]["alt"]):
            for item in items.get(key, []):
                row.append([item, at + 1])
        rows.append(row)
    return rows


def _mark_clauses(sight: dict) -> None:
    """Work out where clauses start and end: people type few commas, so certain words open or close one too."""
    found = sight["tokens"]
    rows = sight["rows"]
    sight["starts"] = []
    sight["ends"] = []
    sight["fills"] = []
    for at in range(len(found)):
        starts = at == 0 or found[at]["before"] > 0 or has_item(rows[at - 1], OPENER)
        if not starts:
            starts = sight["starts"][at - 1] and has_item(rows[at - 1], STARTER)
        sight["starts"].append(starts)
        sight["ends"].append(at > 0 and (found[at]["before"] > 0 or has_item(rows[at], CLOSER)))
        fill = 0
        for one in rows[at]:
            if one[0] == FILLER:
                fill = max(fill, one[1])
        sight["fills"].append(fill)
    sight["ends"].append(True)


def _reach(sight: dict, node: dict, at: int, first: int, stack: list) -> None:
    """Put on the stack what the tree can reach from `node` with the words from `at` on."""
    if node["start"] is not None and at < len(sight["rows"]) and sight["starts"][at]:
        stack.append([node["start"], at])
    if node["end"] is not None and sight["ends"][at]:
        stack.append([node["end"], at])
    gap = 0
    fillers = 0
    while at < len(sight["rows"]) and (at == first or sight["tokens"][at]["before"] < 2):
        for one in sight["rows"][at]:
            for allowed in range(gap, node["gap"] + 1):
                child = node["next"].get("i" + str(one[0] * 10 + allowed), None)
                if child is not None:
                    stack.append([child, one[1]])
        if at == first:
            break
        if sight["fills"][at] > at and fillers < MOST_FILLERS:
            fillers += 1
            at = sight["fills"][at]
        elif gap < node["gap"]:
            gap += 1
            at += 1
        else:
            break


def _matches_from(sight: dict, layer: dict, first: int) -> list:
    """Return [cue, end] of the longest match of each cue that starts at `first`."""
    ends = {}
    cues = []
    seen = {}
    stack = []
    _reach(sight, layer["root"], first, first, stack)
    while len(stack) > 0:
        node, at = stack.pop()
        key = "n" + str(node["number"]) + " " + str(at)
        if seen.get(key, False):
            continue
        seen[key] = True
        for cue in node["ids"]:
            if ends.get("c" + str(cue), 0) == 0:
                cues.append(cue)
            ends["c" + str(cue)] = max(at, ends.get("c" + str(cue), 0))
        _reach(sight, node, at, first, stack)
    return [[cue, ends["c" + str(cue)]] for cue in cues]


def _file(sight: dict, items: dict, cue: list, first: int, end: int) -> None:
    """Keep one match: as a name for later layers, as words out of sight, or as a result."""
    if cue[0] == "hide":
        sight["hidden"].append([first, end])
    elif ord(cue[0][0]) < 91:
        for item in items.get("=" + cue[0], []):
            sight["named"].append([first, item, end])
    else:
        sight["results"].append({"id": cue[0], "own": cue[1] == 1, "first": first, "end": end})


def find(found: list, ready: dict) -> dict:
    """Return what the cues find in the words of a text.

    Args:
        found: What `tokens` returned.
        ready: What `ready_cues` returned.

    Returns:
        `results`: {"id", "own", "first", "end"}, first word and the place after the last, in order of first words;
        `rows`: for each word its items, so that a reader can look at what stands around a match.
    """
    sight = {"tokens": found, "rows": _rows(found, ready["items"]), "results": []}
    for layer in ready["layers"]:
        _mark_clauses(sight)
        sight["hidden"] = []
        sight["named"] = []
        for first in range(len(found)):
            for match in _matches_from(sight, layer, first):
                _file(sight, ready["items"], layer["cues"][match[0]], first, match[1])
        for name in sight["named"]:
            sight["rows"][name[0]].append([name[1], name[2]])
        done = 0
        for span in sight["hidden"]:
            for at in range(max(done, span[0]), span[1]):
                sight["rows"][at] = []
            done = max(done, span[1])
    return sight
