"""What the app works out: pure functions that run in Python and, compiled, on the phone."""

from app.content.weights import WEIGHTS
from app.engine.check import check as _check
from app.engine.compose import compose as _compose
from app.engine.danger import notice_danger as _notice_danger
from app.engine.decode import decode as _decode
from app.engine.units import on_units
from app.engine.weigh import teach

# On the phone the weights come after the page; in Python they are there from the start.
teach(WEIGHTS)

check = on_units(_check)
compose = on_units(_compose)
decode = on_units(_decode)
notice_danger = on_units(_notice_danger)

__all__ = ["check", "compose", "decode", "notice_danger"]
