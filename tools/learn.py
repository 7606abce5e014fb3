"""Learn what the signs of a text weigh, from labelled examples.

    make learn      writes app/content/en/weights.json anew

One logistic regression an answer (scikit-learn), each text scaled to the root of how many signs it has. What is
learned is rounded to small whole numbers, so that the phone and Python weigh alike, and signs that weigh nothing are
left out. Scripts that `compose` builds are examples too, so that both halves of the app speak one language.
"""

import gzip
import json
import random
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from app.content.choices import CHOICE_IDS, choices
from app.content.plain import to_units
from app.engine.compose import compose
from app.engine.decode import HEAVY, KINDS, STATES
from app.engine.signs import signs_of
from app.engine.text import cap, tokens
from app.engine.weigh import ROOT_UNITS, UNIT
from tests.examples import examples

WEIGHTS = Path(__file__).parent.parent / "app" / "content" / "en" / "weights.json"
SCRIPTS = 6_000
# How much a text counts that was turned round beside one that someone wrote.
TURNED_WEIGHT = 0.6
SAFE_WEIGHT = 0.5
CALM_WEIGHT = 0.03
LIGHT = [kind for kind in KINDS if kind not in HEAVY]
NAMED = ("acknowledges", "offers", "lasting", "reluctant")
WHOSE = ("mine", "theirs")
TOPICS = ("afraid", "happened", "self_harm", "harming")
CARRIES = ("acknowledges", "names_state", "not_about_you", "offers")
FLAGS = ("blame", "contempt", "over_apology", "giving_in", "promise", "unclear", "bare")
STORIES = ("desirability", "worth", "too_much")
# What each role of a script carries.
CARRIED = {"acknowledge": "acknowledges", "state": "names_state", "not_about": "not_about_you", "offer": "offers"}
# What of a script answers which story.
ANSWERED = {
    "desirability": {"want", "looks"},
    "worth": {"love", "being_with", "matter", "mattering"},
    "too_much": {"glad", "asking"},
}
MANNERS = ("reassuring", "assertive", "deflecting", "hostile", "bare", "unclear")


@dataclass(frozen=True)
class Scale:
    """One question, its answers, and how it is learned.

    Attributes:
        answer: Tells of an example and a label: yes, no, or None where it is not known.
        seen: In how many examples a sign must stand.
        freedom: How far weights may go, the inverse of regularisation.
        grain: How finely they are rounded, in steps a unit.
        sparse: Whether most signs are left without weight, for scales that can do with few.
        built: How much a built script counts beside a text that someone wrote.
        lean: Added to an answer, above 0 where it is better to hear too much than too little.
    """

    name: str
    labels: tuple[str, ...]
    answer: Callable[[dict, str], bool | None]
    seen: int = 3
    freedom: float = 60
    grain: float = 0.5
    sparse: bool = False
    built: float = 0.35
    lean: dict[str, float] | None = None


def _names(example: dict, label: str) -> bool | None:
    if label in STATES:
        return None if "states" not in example else label in example["states"]
    return example.get(label)


def _in(key: str) -> Callable[[dict, str], bool | None]:
    return lambda example, label: label in example[key] if key in example else None


def _danger(whose: str) -> Callable[[dict, str], bool | None]:
    def answer(example: dict, label: str) -> bool | None:
        if example.get("whose") != whose:
            return None
        return bool(example["topics"]) if label == "any" else label in example["topics"]

    return answer


def _draft(example: dict, label: str) -> bool | None:
    """Tell what a draft carries, and which of the three stories it answers."""
    if label in STORIES:
        return label in example["answers"] if "answers" in example else None
    return label in example["carries"] if "carries" in example else None


def _flags(example: dict, label: str) -> bool | None:
    """Tell what is wrong with a draft. Contempt is contempt in a message too; blame there may be plain news."""
    if "flags" in example:
        return label in example["flags"]
    if "sentence" in example:
        return False if label in ("blame", "contempt") else None
    if label == "contempt" and example.get("kind") not in (None, "about_you"):
        return example["kind"] == "cruel"
    return None


# Better silent than wrong, and each flag as loud as that allows: chosen by cross-validation on what is learned from,
# and by what it did to the figures of those held out.
FLAG_LEANS = {
    "blame": 0.4,
    "contempt": 1.2,
    "over_apology": 0.8,
    "giving_in": 1,
    "promise": 1,
    "unclear": 1.6,
    "bare": 1,
}

SCALES = (
    Scale(
        "kinds",
        tuple(KINDS),
        lambda example, label: example["kind"] == label if "kind" in example else None,
        freedom=30,
        grain=0.6,
        lean=dict.fromkeys(HEAVY, 1.85),
    ),
    Scale("says", (*STATES, *NAMED), _names, freedom=20, grain=1, sparse=True),
    Scale("mine", ("any", *TOPICS), _danger("mine"), freedom=30, lean={"any": -0.3}),
    Scale("theirs", ("any", *TOPICS), _danger("theirs"), freedom=20, grain=1, sparse=True, lean={"any": 0.6}),
    Scale("draft", (*CARRIES, *STORIES), _draft, freedom=10, grain=1, built=0.1),
    Scale("flags", FLAGS, _flags, built=0.35, lean=FLAG_LEANS),
    Scale(
        "manner",
        MANNERS,
        lambda example, label: example["manner"] == label if "manner" in example else None,
        freedom=20,
        grain=1,
        sparse=True,
    ),
)


def built_scripts(count: int, seed: int = 11) -> list[dict]:
    """Return scripts that `compose` builds, labelled by what was chosen."""
    rng = random.Random(seed)
    ids = CHOICE_IDS["en"]
    built = []
    for _ in range(count):
        chosen = {group: rng.choice(ids[group]) for group in ("duration", "scope", "tone", "channel", "length")}
        states = rng.sample(ids["states"], rng.choice((0, 1, 1, 1, 2)))
        chosen |= {"mode": "script", "states": states, "wording": rng.randrange(1_000)}
        chosen |= {group: [rng.choice(ids[group])] if rng.random() < 0.5 else [] for group in ("tell", "not_about")}
        chosen["offer"] = rng.choice([None, *ids["offer"]])
        if rng.random() < 0.06:
            chosen["mode"] = rng.choice(("just_no", "asked_again"))
        script = compose(chosen)
        roles = {part["role"] for part in script["parts"]}
        named = [state for state in states if state in STATES and "state" in roles]
        kind = "stop" if chosen["mode"] == "asked_again" else "situation" if named else "not_now"
        if "between_us" in states and "state" in roles:
            kind = "between_us"
        row = {"text": script["text"], "kind": kind, "states": named, "built": True}
        row |= {"acknowledges": bool({"acknowledge", "not_about"} & roles), "offers": "offer" in roles}
        row |= {"lasting": bool(named) and chosen["duration"] in ("while", "unknown"), "reluctant": False}
        row["carries"] = [carried for role, carried in CARRIED.items() if role in roles]
        if roles != {"no"}:
            row["flags"] = []
        row["answers"] = [story for story, said in ANSWERED.items() if said & {*chosen["tell"], *chosen["not_about"]}]
        built.append(row)
    return built


def _sentences(drafts: list[dict]) -> list[dict]:
    """Return the single sentences of drafts without a flag: nothing in them lands hard."""
    fine = [row["text"] for row in drafts if row.get("flags") == []]
    parts = {part for text in fine for part in re.split(r"(?<=[.!?])\s+", text) if part != text}
    return [{"text": part, "sentence": True, "built": True} for part in sorted(parts)]


# Told by the one it happened to, and said to the one who did it: the same words but for these, and the other's danger.
TO_YOU = (
    (r"\bmy (husband|wife|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|hubby|missus)\b", "you"),
    (r"\b(he|she|they)('|’)?(s|re)\b", "you're"),
    (r"\b(he|she|they)('|’)?ll\b", "you'll"),
    (r"\b(he|she|they|him|them)\b", "you"),
    (r"\b(his|her|their)\b", "your"),
)
TO_THEM = ((r"\byou('|’)?re\b", "he's"), (r"\byou('|’)?ll\b", "he'll"), (r"\byou\b", "he"), (r"\byour\b", "his"))
TURNED = {"afraid": "harming", "happened": "harming", "harming": "afraid", "self_harm": "self_harm"}


def _turned(rows: list[dict]) -> list[dict]:
    """Return texts about danger as the other of the two would say them, where that changes a word."""
    turned = []
    for row in rows:
        text = row["text"]
        for pattern, instead in TO_YOU if row["whose"] == "mine" else TO_THEM:
            text = re.sub(pattern, instead, text, flags=re.IGNORECASE)
        if text != row["text"]:
            whose = "theirs" if row["whose"] == "mine" else "mine"
            topics = list(dict.fromkeys(TURNED[topic] for topic in row["topics"]))
            turned.append({"text": text, "whose": whose, "topics": topics, "weight": TURNED_WEIGHT})
    return turned


def _learning() -> list[dict]:
    """Return all that is learned from; a message is also something that the partner said, mostly in no danger."""
    messages = examples("learned", "messages")
    drafts = examples("learned", "drafts")
    danger = examples("learned", "danger")
    for row in messages:
        # Of heavier words only those that were read for danger are known to hold some or none; a plain no holds none.
        if "topics" in row or row["kind"] in LIGHT:
            row |= {"whose": "theirs", "topics": row.get("topics", [])}
    # A draft that tells of pressure has no flag and no warmth. All others are no danger, whoever says them.
    harmless = [row["text"] for row in drafts if row["flags"] or row["manner"] != "assertive"]
    safe = [{"text": text, "whose": whose, "topics": [], "weight": SAFE_WEIGHT} for text in harmless for whose in WHOSE]
    scripts = built_scripts(SCRIPTS)
    # What says no to a partner is mostly no danger to the one who says it.
    plain = [row["text"] for row in messages if row["kind"] in LIGHT]
    plain += [row["text"] for row in scripts[::4]]
    calm = [{"text": text, "whose": "mine", "topics": [], "weight": CALM_WEIGHT} for text in plain]
    return calm + safe + messages + drafts + danger + _turned(danger) + scripts + _sentences(drafts + scripts)


def _found(text: str) -> list[str]:
    """Return the signs of a text, each once."""
    return [sign[0].removeprefix(" ") for sign in signs_of(tokens(cap(to_units(text))), "en")]


def learn_scale(scale: Scale, rows: list[dict], found: list[list[str]]) -> dict:
    """Return {"labels", "base", "signs"} of one scale, as `app/content/weights.py` explains."""
    known = [at for at, row in enumerate(rows) if any(scale.answer(row, label) is not None for label in scale.labels)]
    # Its stub knows only names of analyzers; a function is documented too.
    counter = CountVectorizer(analyzer=list, min_df=scale.seen, binary=True)  # pyright: ignore[reportArgumentType]
    counts = csr_matrix(counter.fit_transform([found[at] for at in known]))
    scaled = csr_matrix(diags(1 / np.sqrt([max(len(found[at]), 1) for at in known])) @ counts)
    names = list(counter.get_feature_names_out())
    weights = np.zeros((len(scale.labels), len(names)), dtype=int)
    base = []
    for place, label in enumerate(scale.labels):
        asked = [i for i, at in enumerate(known) if scale.answer(rows[at], label) is not None]
        answers = [bool(scale.answer(rows[known[i]], label)) for i in asked]
        importance = [scale.built if rows[known[i]].get("built") else rows[known[i]].get("weight", 1) for i in asked]
        # The lasso (l1) leaves most signs without weight, the ridge (l2) keeps them all.
        model = LogisticRegression(C=scale.freedom, l1_ratio=float(scale.sparse), solver="liblinear", max_iter=200)
        model.fit(scaled[asked], answers, sample_weight=importance)
        weights[place] = np.round(model.coef_[0] * scale.grain)
        lean = (scale.lean or {}).get(label, 0)
        base.append(round((float(np.ravel(model.intercept_)[0]) + lean) * scale.grain * UNIT / ROOT_UNITS))
    return {"labels": list(scale.labels), "base": base, "signs": _folded(weights, names)}


def _folded(weights: np.ndarray, names: list[str]) -> dict[str, str]:
    """Return "answer:weight,..." -> the signs that weigh so, sorted, so that a change shows as a small difference."""
    folded: dict[str, list[str]] = {}
    for column in np.nonzero(weights.any(axis=0))[0]:
        pattern = ",".join(f"{row}:{weights[row, column]}" for row in np.nonzero(weights[:, column])[0])
        folded.setdefault(pattern, []).append(names[column])
    return {pattern: " ".join(sorted(folded[pattern])) for pattern in sorted(folded)}


def main() -> None:
    rows = _learning()
    found = [_found(row["text"]) for row in rows]
    print(f"{len(rows)} examples, {len(choices()['states'])} states")
    learned = {}
    for scale in SCALES:
        learned[scale.name] = learn_scale(scale, rows, found)
        size = len(gzip.compress(json.dumps(learned[scale.name]).encode(), 9, mtime=0)) / 1024
        print(f"{scale.name:<8}{len(learned[scale.name]['signs']):>7} patterns {size:>6.1f} KiB gzip", flush=True)
    WEIGHTS.write_text(json.dumps(learned, indent=0, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
