"""Nobody is shut out: every state of the app, in every theme, at every width and size of text.

`make test` looks at each state once, in the look whose turn it is; `make access` at each state in each look.
"""

import pytest
from playwright.sync_api import Browser

from tests.browser.access import faults, give_axe
from tests.browser.looks import LOOKS, TEXT_SIZES, THEMES, WIDTHS, fresh, looks_of, show
from tests.browser.states import STATES, State

PAGES = [state for state in STATES if not state.is_place]


@pytest.mark.parametrize("state", PAGES, ids=lambda state: state.name)
def test_a_state_shuts_nobody_out(browser: Browser, site: str, every_look: bool, state: State):
    found = {}
    with fresh(browser, site) as context:
        page = context.new_page()
        devtools = context.new_cdp_session(page)
        looks = looks_of(PAGES.index(state), every_look)
        show(page, devtools, looks[0])
        state.reach(page)
        give_axe(page)
        for look in looks:
            show(page, devtools, look)
            found[str(look)] = faults(page)
    told = [f"{state.name} {look}: {fault}" for look, listed in found.items() for fault in listed]
    assert not told, "\n" + "\n".join(told)


def test_each_theme_width_and_size_of_text_has_its_turn():
    taken = [looks_of(place, every=False)[0] for place in range(len(PAGES))]
    assert set(taken) == set(LOOKS)
    assert {look.theme for look in taken} == set(THEMES)
    assert {look.width for look in taken} == set(WIDTHS)
    assert {look.text for look in taken} == set(TEXT_SIZES)


# What a test that finds nothing would have to find.
FAULTY = """<html><title>Faulty</title><main><h1>Faulty</h1>
<img src="data:,"><button style="width: 30px">x</button><p style="width: 2000px; color: #999">Pale.
<a href="/">Inside a sentence</a></p><a href="/help">Alone</a></main></html>"""


def test_what_shuts_people_out_is_found(browser: Browser, site: str):
    with fresh(browser, site) as context:
        page = context.new_page()
        page.set_viewport_size({"width": 320, "height": 640})
        page.set_content(FAULTY)
        give_axe(page)
        told = "\n".join(faults(page))
    for fault in ("image-alt", "html-has-lang", "color-contrast", "target 30.0", "Alone", "scrolls sideways"):
        assert fault in told
    assert "Inside a sentence" not in "\n".join(line for line in told.splitlines() if line.startswith("target"))
