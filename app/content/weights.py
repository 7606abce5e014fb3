"""What the signs of a text weigh, by language: learned by tools/learn.py, and written by nobody by hand.

Language -> scale -> `labels`, its answers; `base`, where each answer starts from, for each root of how many signs there
are; `signs`, "answer:weight,answer:weight" -> the signs that weigh so, parted by spaces.
"""

import json
from pathlib import Path

from app.content.plain import plain

WEIGHTS = plain({"en": json.loads((Path(__file__).parent / "en" / "weights.json").read_text("utf-8"))})
