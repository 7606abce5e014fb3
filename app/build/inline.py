"""Scripts that stand in the page itself, and so run before anything of the page is shown."""

import json
from pathlib import Path

import reflex as rx

INLINE_FOLDER = Path(__file__).parent.parent / "device" / "inline"


def inline_script(source: str, values: dict[str, object]) -> str:
    """Return a script to stand in a page: `source`, a function in brackets, called with `values`.

    Comments that have a line of their own stay behind.
    """
    lines = [line.strip() for line in source.splitlines()]
    code = "\n".join(line for line in lines if line and not line.startswith("//"))
    return f"{code}({json.dumps(values)});"


def read_inline(name: str, **values: object) -> str:
    """Return the script of that file, called with `values`."""
    return inline_script((INLINE_FOLDER / name).read_text("utf-8"), values)


def scripts_script() -> rx.Component:
    """Return what tells the style sheet that scripts run."""
    return rx.el.script(read_inline("scripts.js"))
