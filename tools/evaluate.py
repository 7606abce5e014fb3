"""Tell how well words are judged, on the engine as the phone runs it.

    make eval                    the examples: each figure, the confusion between kinds, each miss
    make eval ARGS=--scripts     every script besides, some three million: whole, unflagged, heard as meant (hours)
    make eval ARGS="--scripts --every 13"    each thirteenth of them, evenly (minutes)

Of examples that were held out a miss is told by its number alone, so that whoever works on the reading cannot tune to
its words.
"""

import argparse
import itertools
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.examples import KINDS, PARTS, examples
from tests.figures import Figures, figures_of
from tests.node import NodeEngine
from tests.scripts import at_most_one_each, faults, flagged, misheard

BATCH = 20_000


def _show(title: str, figures: Figures, texts: list[str] | None) -> None:
    print(f"\n{title}")
    for name, (right, all_) in figures.counted.items():
        print(f"  {name:<24}{right:>6} of {all_:<6}{100 * right / all_:>6.1f} %")
    for (labelled, read), count in figures.confused.most_common():
        print(f"    {labelled:<12} read as {read:<12}{count:>5}")
    for at, wrong in figures.missed.items():
        print(f"    {at + 1}: {'; '.join(wrong)}" + (f" | {texts[at]}" if texts else ""))


def show_examples(engine: NodeEngine) -> None:
    """Print the figures of all examples, those that were learned from and those that were held out."""
    for part, kind in itertools.product(PARTS, KINDS):
        rows = examples(part, kind)
        figures = figures_of(kind, rows, engine)
        _show(f"{part}: {len(rows)} {kind}", figures, [row["text"] for row in rows] if part == "learned" else None)


def show_scripts(engine: NodeEngine, every: int) -> int:
    """Go through each `every`th script of at most one of each choice; return how many are at fault or flagged."""
    tried = wrong = 0
    seen: Counter[str] = Counter()
    first: dict[str, str] = {}
    all_ = ({**chosen, "wording": w} for chosen in at_most_one_each() for w in range(12))
    everything = itertools.islice(all_, 0, None, every)
    while batch := list(itertools.islice(everything, BATCH)):
        for chosen, (script, checked, heard) in zip(
            batch, engine.call_each([("compose", "scripted", [one]) for one in batch]), strict=True
        ):
            tried += 1
            bad = faults(chosen, script) + [f"flagged: {kind}" for kind in flagged(checked)]
            differs = misheard(chosen, script, heard)
            wrong += bool(bad)
            seen["misheard"] += bool(differs)
            for one in bad + differs:
                seen[one] += 1
                first.setdefault(one, script["text"])
        print(
            f"\r{tried:,} scripts, {wrong} at fault, {100 * seen['misheard'] / tried:.2f} % misheard",
            end="",
            flush=True,
        )
    print()
    for name, count in seen.most_common():
        print(f"  {count:>8} {name}: {first.get(name, '')}")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description="How well words are judged.")
    parser.add_argument("--scripts", action="store_true", help="go through every script besides")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth of them")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        engine = NodeEngine(Path(folder))
        show_examples(engine)
        return int(asked.scripts and show_scripts(engine, asked.every) > 0)


if __name__ == "__main__":
    sys.exit(main())
