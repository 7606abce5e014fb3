"""Weigh what a text says, on scales whose weights were learned from labelled examples.

A scale is one question with its possible answers: "kinds" asks what a message is, "says" what it names. Each sign of a
text (app/engine/signs.py) adds a whole number to some answers, so that Python and the phone come to the same sums.
The weights are made by `make learn`, and too heavy for a page's first load: on the phone they arrive a moment after
it, through `teach`. Until then nothing is known, and every sum is 0.
"""

# Sums are in hundredths of a weight. A long text has many signs; what an answer starts from grows with their root.
UNIT = 100
HALF_UNIT = 50
ROOT_UNITS = 8
# What a word must add to belong to the words that made a text say something; neutral words in between cost as much.
WORD_COST = 40

_taught = {}


def teach(weights: dict) -> None:
    """Make weights ready to weigh by, beside what is known already.

    Args:
        weights: Language -> scale -> {"labels", "base", "signs"}, as `app/content/weights.py` explains.
    """
    for language in weights:
        known = _taught.get(language, {})
        for name in weights[language]:
            if known.get(name, None) is None:
                known[name] = _ready_scale(weights[language][name])
        _taught[language] = known


def _ready_scale(scale: dict) -> dict:
    """Return a scale with its signs unfolded: " " + sign -> [[answer, weight], ...]."""
    table = {}
    for pattern in scale["signs"]:
        adds = []
        for part in pattern.split(","):
            pair = part.split(":")
            adds.append([int(pair[0]), int(pair[1])])
        for sign in scale["signs"][pattern].split(" "):
            table[" " + sign] = adds
    return {"labels": scale["labels"], "base": scale["base"], "signs": table}


def _root(number: int) -> int:
    """Return the whole root of a number, counted up: both engines agree on it."""
    root = 0
    while (root + 1) * (root + 1) <= number:
        root += 1
    return root


def weigh(signs: list, name: str, language: str = "en") -> dict:
    """Return how much a text says of each answer of a scale.

    Args:
        signs: The text's, as `signs_of` returned them.
        name: A scale: kinds, says, mine, theirs, draft or manner.
        language: A language that `content` ships.

    Returns:
        `sums`: answer -> whole number, above 0 for what the text says; `hits`: what of it weighed, for `strongest`.
        For no words, and before anything is taught, every sum is 0 and there is no hit.
    """
    scale = _taught.get(language, {}).get(name, None)
    weighed = {"sums": {}, "hits": [], "places": {}}
    if scale is None:
        return weighed
    labels = scale["labels"]
    adds = [0 for _ in labels]
    for sign in signs:
        hit = scale["signs"].get(sign[0], None)
        if hit is not None:
            # How long a text is says something only of one in which words do.
            if sign[0][1] != "=":
                weighed["hits"].append([hit, sign[1], sign[2]])
            for pair in hit:
                adds[pair[0]] += pair[1] * UNIT
    root = _root(len(signs) * ROOT_UNITS * ROOT_UNITS)
    for at in range(len(labels)):
        weighed["places"][labels[at]] = at
        known = len(weighed["hits"]) > 0
        weighed["sums"][labels[at]] = adds[at] + scale["base"][at] * root if known else 0
    return weighed


def likeliest(sums: dict, answers: list) -> str:
    """Return which of some answers weighs most; of equals the first."""
    best = answers[0]
    for answer in answers:
        if sums.get(answer, 0) > sums.get(best, 0):
            best = answer
    return best


def gains_of(found: list, weighed: dict, label: str) -> list:
    """Return for each word how much it made a text say `label`; what two words add together is halved between them."""
    place = weighed["places"].get(label, -1)
    gains = [0 for _ in found]
    for hit in weighed["hits"]:
        for pair in hit[0]:
            if pair[0] - place == 0:
                gains[hit[1]] += pair[1] * HALF_UNIT
                gains[hit[2]] += pair[1] * HALF_UNIT
    return gains


def strongest(found: list, weighed: dict, label: str) -> list:
    """Return [first word, word after the last] of the words that most made a text say `label`; none is [0, 0]."""
    gains = gains_of(found, weighed, label)
    best = [0, 0]
    most = 0
    first = 0
    run = 0
    for at in range(len(gains)):
        if run <= 0 or found[at]["before"] > 0:
            first = at
            run = 0
        run += gains[at] - WORD_COST
        if run > most:
            most = run
            best = [first, at + 1]
    return best
