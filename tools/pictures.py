"""Take a picture of every state of the app, at four sizes and in each theme, and lay them side by side.

    make pictures                       all, in screenshots/; open index.html there, or look at sheets/
    make pictures ARGS="say hear-urge"  only the states with one of these in their names
    make pictures ARGS=--keep           the manifest's and README's pictures, which are committed

The states are those of tests/browser/states.py, the themes those of tests/browser/looks.py.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as PlaywrightError

from tests.browser.acts import settle
from tests.browser.looks import THEMES, fresh, wear
from tests.browser.states import STATES, State
from tools.browser import chromium
from tools.serving import EXPORT, ROOT, serving

PICTURES = ROOT / "screenshots"
SIZES = ((360, 740), (390, 844), (768, 1024), (1280, 800))
# Of one size there is also a picture of the whole page, with what a person would have to scroll to.
WHOLE = (390, 844)
A_SHEET = 16
SHEET_PX = 1680


@dataclass(frozen=True)
class Kept:
    """A committed picture: where it is, the state it shows, its size, and how many of its pixels make one of that."""

    path: str
    state: str
    size: tuple[int, int]
    scale: int


KEPT = (
    Kept("assets/screenshots/narrow.png", "say-chosen", (390, 844), 2),
    Kept("assets/screenshots/wide.png", "home", (1280, 800), 1),
    Kept("docs/say-no.png", "say-chosen", (390, 844), 2),
    Kept("docs/hear-a-no.png", "hear-lines-situation", (390, 844), 2),
)


@contextmanager
def reached(browser: Browser, site: str, state: State, size: tuple[int, int], scale: int = 1) -> Iterator[Page]:
    """Open a browser of that size in which `state` has been reached."""
    with fresh(browser, site, device_scale_factor=scale) as context:
        page = context.new_page()
        resize(page, size)
        state.reach(page)
        yield page


def resize(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    settle(page)


def take(page: Page, path: Path, whole: bool = False) -> None:
    """Take a picture of the page as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path, animations="disabled", caret="hide", full_page=whole)


def look_name(theme: str, size: tuple[int, int]) -> str:
    return f"{theme}-{size[0]}x{size[1]}"


def take_each(browser: Browser, site: str, state: State) -> None:
    """Take a state's pictures, each in the folder of its theme and size."""
    with reached(browser, site, state, SIZES[0]) as page:
        for theme, size in product(THEMES, SIZES):
            wear(page, theme)
            resize(page, size)
            take(page, PICTURES / look_name(theme, size) / f"{state.name}.png")
            if size == WHOLE:
                take(page, PICTURES / f"{theme}-whole" / f"{state.name}.png", whole=True)


def take_all(browser: Browser, site: str, states: list[State]) -> list[State]:
    """Take the pictures of all `states` that can be reached, and return these."""
    taken = []
    for state in states:
        try:
            take_each(browser, site, state)
        except (AssertionError, PlaywrightError) as error:
            print(f"{state.name} could not be reached: {str(error).splitlines()[0]}", file=sys.stderr)
        else:
            taken.append(state)
            print(state.name, flush=True)
    return taken


def sheet(theme: str, size: tuple[int, int], number: int, states: list[State]) -> str:
    """Return one sheet of the contact page, as HTML."""
    folder = look_name(theme, size)
    width = SHEET_PX // (8 if size[0] < size[1] else 4) - 10
    figures = "".join(
        f'<figure><a href="{folder}/{state.name}.png"><img loading="lazy" width="{width}" '
        f'height="{width * size[1] // size[0]}" alt="" src="{folder}/{state.name}.png"></a>'
        f"<figcaption>{state.name}</figcaption></figure>"
        for state in states
    )
    return f'<section id="{folder}-{number}"><h2>{folder}, {number}</h2>{figures}</section>'


def lay_out(states: list[State]) -> list[str]:
    """Write the contact page, and return the ids of its sheets."""
    starts = range(0, len(states), A_SHEET)
    parts = [(number, states[start : start + A_SHEET]) for number, start in enumerate(starts, start=1)]
    looks = list(product(THEMES, SIZES))
    style = f"body{{width:{SHEET_PX}px;font:12px sans-serif}}figure{{display:inline-block;margin:3px}}"
    sheets = [sheet(theme, size, number, part) for theme, size in looks for number, part in parts]
    page = f"<!doctype html><title>States</title><style>{style}</style>{''.join(sheets)}"
    (PICTURES / "index.html").write_text(page, "utf-8")
    return [f"{look_name(theme, size)}-{number}" for theme, size in looks for number, _ in parts]


def picture_sheets(browser: Browser, ids: list[str]) -> None:
    """Make a picture of each sheet, for whoever cannot scroll through the page."""
    page = browser.new_page(viewport={"width": SHEET_PX + 20, "height": 1000})
    page.goto((PICTURES / "index.html").as_uri())
    for sheet_id in ids:
        section = page.locator(f"#{sheet_id}")
        section.scroll_into_view_if_needed()
        section.evaluate(
            "it => Promise.all([...it.querySelectorAll('img')].map(one => { one.loading = 'eager'; "
            "return one.decode(); }))"
        )
        (PICTURES / "sheets").mkdir(exist_ok=True)
        section.screenshot(path=PICTURES / "sheets" / f"{sheet_id}.png")
    page.close()


def take_kept(browser: Browser, site: str) -> None:
    """Take the committed pictures anew."""
    for kept in KEPT:
        state = next(state for state in STATES if state.name == kept.state)
        with reached(browser, site, state, kept.size, kept.scale) as page:
            page.evaluate("scrollTo(0, 0)")
            settle(page)
            take(page, ROOT / kept.path)
        print(kept.path)


def main() -> None:
    parser = argparse.ArgumentParser(description="Take pictures of the app's states.")
    parser.add_argument("parts", nargs="*", help="parts of names; without any, every state")
    parser.add_argument("--keep", action="store_true", help="take the committed pictures anew instead")
    asked = parser.parse_args()
    with chromium() as browser, serving(EXPORT) as site:
        if asked.keep:
            take_kept(browser, site)
            return
        states = [state for state in STATES if not asked.parts or any(part in state.name for part in asked.parts)]
        shutil.rmtree(PICTURES, ignore_errors=True)
        taken = take_all(browser, site, states)
        picture_sheets(browser, lay_out(taken))
    print(f"{PICTURES / 'index.html'}: {len(taken)} states")
    if len(taken) < len(states):
        sys.exit(1)


if __name__ == "__main__":
    main()
