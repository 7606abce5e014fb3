"""Leaving fast: the script in the head of each of our pages, and the neutral page that takes their place.

The neutral page is no page of the app: it is written here, by hand, so that
neither what it shows nor its source says what was there before.
"""

from dataclasses import dataclass
from html import escape

import reflex as rx
from reflex.plugins import Plugin

from app.build.brand import LANGUAGE
from app.build.inline import read_inline
from app.build.policy import ANCHOR
from app.content.measures import measures
from app.content.screen_types import Measures, MeasureTable
from app.routes import HOME

# Its style sheet and its picture lie in assets, in the folder of its name.
STYLE, ICON = "measures.css", "measures.svg"

# The name of the session's flag, as dull as the page: it lies in the browser's storage.
FLAG = "measures"
PRESSES = 3
WITHIN_MS = 5_000
# How long the cover may take to be drawn before the rest goes on without it, as in a tab that nobody sees.
DRAWN_MS = 200
# How long writing what was typed may hold up the neutral page; the cover waits for nothing.
PATIENCE_MS = 1_000
# How many entries of the tab's history name the neutral page: Back stays on it one time fewer, flag or no flag.
ENTRIES = 4


def _script(name: str, **values: object) -> str:
    shared = {"flag": FLAG, "path": measures(LANGUAGE).path, "presses": PRESSES, "withinMs": WITHIN_MS}
    return read_inline(name, **shared, **values)


def leaving_script() -> rx.Component:
    """Return what the head of each of our pages needs to leave fast, and to stay away."""
    title = measures(LANGUAGE).title
    return rx.el.script(_script("leaving.js", title=title, drawnMs=DRAWN_MS, patienceMs=PATIENCE_MS, entries=ENTRIES))


def _table(table: MeasureTable) -> str:
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in table.columns)
    rows = [
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in cells)}</tr>'
        for first, *cells in table.rows
    ]
    return f"<h2>{escape(table.heading)}</h2>\n<table>\n<tr>{head}</tr>\n" + "\n".join(rows) + "\n</table>"


def neutral_page(page: Measures) -> str:
    """Return the neutral page, whole: it leads nowhere, and asks for its style sheet and picture only."""
    tables = "\n".join(map(_table, page.tables))
    return f"""<!DOCTYPE html>
<html lang="{LANGUAGE}">
<head>
{ANCHOR}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{escape(page.title)}</title>
<link rel="icon" type="image/svg+xml" href="{page.path}/{ICON}">
<link rel="stylesheet" href="{page.path}/{STYLE}">
</head>
<body>
<main>
<h1>{escape(page.title)}</h1>
{tables}
</main>
<footer>{escape(page.rounded)}</footer>
<script>{_script("measures.js", start=HOME.path)}</script>
</body>
</html>
"""


def neutral_files(page: Measures) -> list[tuple[str, str]]:
    """Return (path below .web, text) of the neutral page, for hosts that look for it either way."""
    text = neutral_page(page)
    return [(f"public{page.path}.html", text), (f"public{page.path}/index.html", text)]


@dataclass(kw_only=True, frozen=True)
class LeavingPlugin(Plugin):
    """Write the neutral page beside ours."""

    def pre_compile(self, **context):
        context["add_save_task"](neutral_files, measures(LANGUAGE))
