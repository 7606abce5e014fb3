"""How well examples are judged: each figure as right and all, the confusion between kinds, and which were missed."""

from collections import Counter
from dataclasses import dataclass, field

from app.engine.decode import HEAVY
from tests.node import NodeEngine

CALLS = {"messages": ("decode", "decode"), "drafts": ("check", "check"), "danger": ("danger", "notice_danger")}


@dataclass
class Figures:
    """`counted` holds name -> [right, all]; `missed` the numbers of the examples, from 0, with what was wrong."""

    counted: dict[str, list[int]] = field(default_factory=dict)
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)
    missed: dict[int, list[str]] = field(default_factory=dict)

    def count(self, name: str, at: int, right: bool, wrong: str = "") -> None:
        """Count one example under a figure, as right or as missed."""
        counted = self.counted.setdefault(name, [0, 0])
        counted[0] += right
        counted[1] += 1
        if not right:
            self.missed.setdefault(at, []).append(wrong or name)

    def share(self, name: str) -> float:
        """Return how much of a figure is right, from 0 to 1."""
        right, all_ = self.counted[name]
        return right / all_


def _messages(rows: list[dict], answers: list[dict]) -> Figures:
    figures = Figures()
    for at, (row, answer) in enumerate(zip(rows, answers, strict=True)):
        right = row["kind"] == answer["kind"]
        figures.count("kind", at, right, f"{row['kind']} read as {answer['kind']}")
        if not right:
            figures.confused[row["kind"], answer["kind"]] += 1
        if row["kind"] == "situation" and row["states"]:
            found = bool({*row["states"]} & {*answer["states"]})
            figures.count("a right state", at, found, f"{row['states']} read as {answer['states']}")
        for name in ("acknowledges", "offers"):
            figures.count(name, at, row[name] == answer[name])
        if row["kind"] in HEAVY:
            figures.count("heavy kept heavy", at, answer["kind"] in HEAVY, "explained away")
    return figures


def _drafts(rows: list[dict], answers: list[dict]) -> Figures:
    figures = Figures()
    for at, (row, answer) in enumerate(zip(rows, answers, strict=True)):
        found = {finding["kind"] for finding in answer["findings"]}
        exact = {*row["carries"]} == {*answer["carries"]}
        figures.count("carries exactly", at, exact, f"{row['carries']} read as {answer['carries']}")
        figures.count("manner", at, row["manner"] == answer["manner"], f"{row['manner']} read as {answer['manner']}")
        for flag in row["flags"]:
            figures.count("flags found", at, flag in found, f"{flag} not found")
        if not row["flags"]:
            figures.count("kind drafts left alone", at, found <= {"bare"}, f"accused of {', '.join(sorted(found))}")
    return figures


def _danger(rows: list[dict], answers: list[list[str]]) -> Figures:
    figures = Figures()
    for at, (row, topics) in enumerate(zip(rows, answers, strict=True)):
        if row["topics"]:
            figures.count("danger noticed", at, bool(topics), f"{row['topics']} not noticed")
            figures.count("the right door", at, {*row["topics"]} <= {*topics}, f"{row['topics']} noticed as {topics}")
        else:
            figures.count("no false alarm", at, not topics, f"false alarm: {topics}")
    return figures


READ = {"messages": _messages, "drafts": _drafts, "danger": _danger}


def figures_of(kind: str, rows: list[dict], engine: NodeEngine) -> Figures:
    """Return how well the compiled engine judges examples of one kind: messages, drafts or danger."""
    module, function = CALLS[kind]
    more = [[row["whose"]] if kind == "danger" else [] for row in rows]
    answers = engine.call_each([(module, function, [row["text"], *rest]) for row, rest in zip(rows, more, strict=True)])
    return READ[kind](rows, answers)
