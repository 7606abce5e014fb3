"""What a screen reader is told of each step is what was reviewed and kept in trees/.

After a change that was meant, `make trees` writes them anew; read the difference before it is committed.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.looks import fresh
from tests.browser.states import STATES, State

TREES = Path(__file__).parent / "trees"
STEPS = (
    "home",
    "say",
    "say-asked-again",
    "say-edit",
    "say-large",
    "say-not-simple",
    "hear",
    "hear-lines-situation",
    "hear-urge-ask_again",
    "hear-strength",
    "hear-stories",
    "hear-pattern",
    "hear-old-hurt",
    "hear-reading-once",
    "hear-question",
    "hear-enough",
    "hear-not-fit",
    "check",
    "check-found-blame",
)


@pytest.mark.parametrize("state", [state for state in STATES if state.name in STEPS], ids=lambda state: state.name)
def test_a_step_is_told_as_it_was_reviewed(browser: Browser, site: str, rewrite_trees: bool, state: State):
    with fresh(browser, site) as context:
        page = context.new_page()
        state.reach(page)
        # Home shows what stands on every page, so that the others need not repeat it.
        told = page.locator("body" if state.name == "home" else "main").aria_snapshot() + "\n"
    kept = TREES / f"{state.name}.yml"
    if rewrite_trees:
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(told, "utf-8")
    assert kept.read_text("utf-8") == told, f"what was meant is kept by 'make trees': {kept}"


def test_each_tree_is_of_a_step():
    assert {path.stem for path in TREES.glob("*.yml")} == set(STEPS)
    assert set(STEPS) <= {state.name for state in STATES}
