"""A new version waits until the person agrees, and nothing typed is lost on the way."""

import pytest
from playwright.sync_api import Browser, Page, expect

from app.content.screens import screens
from tests.browser.conftest import PHONE, watch
from tests.browser.screens import hear, open_ready, press, wait_for_worker, wait_ready, wait_until_kept
from tests.conftest import ChangingSite

TYPED = "written before the update"
SHELL = screens().shell
LOOK_FOR_NEWER = "navigator.serviceWorker.ready.then(registration => registration.update())"
WHICH_BUILD = "getComputedStyle(document.documentElement).getPropertyValue('--build').trim()"


def half_way_through_saying_no(page: Page) -> None:
    open_ready(page, "/say-no")
    press(page, "Edit")
    page.get_by_label("Your words, edited by hand").fill(TYPED)
    wait_until_kept(page, "say")


def half_way_through_hearing_a_no(page: Page) -> None:
    open_ready(page, "/hear-a-no")
    hear(page, TYPED)
    wait_until_kept(page, "hear")


def shows_typed(page: Page) -> bool:
    fields = page.locator("textarea, input").evaluate_all("fields => fields.map(field => field.value)")
    return TYPED in page.inner_text("body") or TYPED in "".join(fields)


@pytest.mark.parametrize("half_way", [half_way_through_saying_no, half_way_through_hearing_a_no])
def test_a_half_written_draft_survives_an_update(browser: Browser, changing_site: ChangingSite, half_way):
    context = browser.new_context(base_url=changing_site.url, viewport=PHONE)
    complaints: list[str] = []
    context.on("page", lambda opened: watch(opened, complaints))
    page = context.new_page()
    half_way(page)
    wait_for_worker(page)

    changing_site.update()
    page.evaluate(LOOK_FOR_NEWER)
    expect(page.get_by_text(SHELL.newer)).to_be_visible()
    assert page.evaluate(WHICH_BUILD) == "", "it must not take over by itself"
    assert shows_typed(page)
    page.reload()
    assert page.evaluate(WHICH_BUILD) == "", "nor at a reload"
    wait_ready(page)
    expect(page.get_by_text(SHELL.newer)).to_be_visible()

    press(page, SHELL.take_newer)
    page.wait_for_timeout(1_000)
    wait_ready(page)
    assert page.evaluate(WHICH_BUILD) == "newer"
    if not shows_typed(page):
        press(page, SHELL.continue_yes)
        page.wait_for_timeout(200)
    assert shows_typed(page)
    context.close()
    assert complaints == []
