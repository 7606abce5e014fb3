"""Count the work that a call does, in lines of ours that ran: the same on every machine, however fast."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def lines_run(function: Callable, *args: Any) -> int:
    """Return how many lines of Python run while `function` is called with `args`."""
    count = 0

    def trace(_frame: FrameType, event: str, _arg: Any):
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        function(*args)
    finally:
        sys.settrace(before)
    return count


def growth(function: Callable, piece: str, short: int = 1_000, long: int = 4_000) -> float:
    """Return how many times the work grows from `short` to `long` units of a text that repeats `piece`."""
    text = piece * long
    return lines_run(function, text[:long]) / lines_run(function, text[:short])
