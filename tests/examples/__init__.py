"""Labelled examples: what people write, and what it says.

`learned` is what `make learn` learns the weights from. `held_out` was written apart, by others who had not seen the
rules or the rest, and is used only to measure: whoever works on the reading sees figures of it, not texts.
README, "How it judges", tells the labels.
"""

import json
from pathlib import Path

FOLDER = Path(__file__).parent
PARTS = ("learned", "held_out")
KINDS = ("messages", "drafts", "danger")


def examples(part: str, kind: str) -> list[dict]:
    """Return the examples of a part ("learned" or "held_out") and kind ("messages", "drafts" or "danger")."""
    return [json.loads(line) for line in (FOLDER / part / f"{kind}.jsonl").read_text("utf-8").splitlines()]
