"""Scripts that stand in a page itself: what must be so before the page's own scripts arrive."""

import json
from pathlib import Path

INLINE_FOLDER = Path(__file__).parent.parent / "device" / "inline"


def inline_script(source: str, values: dict[str, object]) -> str:
    """Return a script to stand in a page: `source`, a function in brackets, called with `values`.

    Comments that have a line of their own stay behind.
    """
    lines = [line.strip() for line in source.splitlines()]
    code = "\n".join(line for line in lines if line and not line.startswith("//"))
    return f"{code}({json.dumps(values)});"


def inline_file(name: str, **values: object) -> str:
    """Return the script in the file `name` of app/device/inline, called with `values`."""
    return inline_script((INLINE_FOLDER / name).read_text("utf-8"), values)
