"""Turn typed content into the plain data that both Python and the phone read.

The engine counts text as browsers do, in UTF-16 units, so content is held
that way too: a Python string here has one character for each unit.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any


def to_units(text: str) -> str:
    """Return `text` with each character past the basic plane as its two surrogates."""
    if all(char < "\U00010000" for char in text):
        return text
    raw = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(raw[i] | raw[i + 1] << 8) for i in range(0, len(raw), 2))


def from_units(text: str) -> str:
    """Return `text` with surrogate pairs joined again; a lone surrogate stays as it is."""
    if not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def map_text(value: Any, change: Callable[[str], str]) -> Any:
    """Return a plain copy of `value` with `change` applied to every string in it.

    Args:
        value: Text, numbers, None, and any nesting of mappings, lists, tuples and dataclasses.
        change: A function from text to text, for keys as well.

    Errors:
        TypeError for anything that JSON has no form for.
    """
    if isinstance(value, str):
        return change(value)
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if is_dataclass(value):
        return {f.name: map_text(getattr(value, f.name), change) for f in fields(value)}
    if isinstance(value, Mapping):
        return {change(key): map_text(item, change) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [map_text(item, change) for item in value]
    raise TypeError(f"{type(value).__name__} has no plain form; use text, numbers, lists, mappings or dataclasses.")


def plain(value: Any) -> Any:
    """Return content as dicts, lists and text in UTF-16 units."""
    return map_text(value, to_units)
