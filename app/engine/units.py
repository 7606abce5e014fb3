"""The one door from Python into the engine: text goes in and out as UTF-16 units."""

from collections.abc import Callable
from functools import wraps

from app.content.plain import from_units, map_text, to_units


def on_units(function: Callable) -> Callable:
    """Wrap an engine function so that Python callers give and get ordinary text.

    Offsets in its answers still count UTF-16 units, as browsers do.
    """

    @wraps(function)
    def call(*args):
        return map_text(function(*[map_text(arg, to_units) for arg in args]), from_units)

    return call
