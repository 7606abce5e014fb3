"""Settings: what is chosen holds, is there with the first paint, and what is erased can come back until one leaves."""

import pytest
from playwright.sync_api import Page, expect

from app.content.screens import screens
from tests.browser.acts import BY_APPLE, choice, open_path
from tests.browser.screens import press, wait_ready, wait_until_kept, words

SETTINGS, HOME, SAY, INSTALL = screens().settings, screens().home, screens().say_no, screens().install
PAPER = "getComputedStyle(document.body).backgroundColor"
DIM_PAPER = "rgb(10, 6, 4)"
# Each look that the page's root has had by the time its first element of the body is there.
FIRST_LOOK = """new MutationObserver((_, watching) => {
  if (!document.body) return;
  self.firstLook = document.documentElement.dataset.look ?? "";
  watching.disconnect();
}).observe(document, { childList: true, subtree: true });"""


def test_a_chosen_look_holds_and_is_there_before_the_first_paint(page: Page):
    open_path(page, "/settings")
    press(page, SETTINGS.looks["dim"])
    assert page.evaluate(PAPER) == DIM_PAPER
    page.add_init_script(FIRST_LOOK)
    open_path(page, "/")
    assert page.evaluate("firstLook") == "dim"
    assert page.evaluate(PAPER) == DIM_PAPER
    open_path(page, "/settings")
    press(page, SETTINGS.looks["phone"])
    assert page.evaluate(PAPER) != DIM_PAPER


@pytest.mark.parametrize(
    ("time", "dim"), [("20:59:00", False), ("21:00:00", True), ("05:59:00", True), ("06:00:00", False)]
)
def test_dim_at_night_follows_the_hour(page: Page, time: str, dim: bool):
    page.clock.install(time=f"2026-03-01T{time}")
    open_path(page, "/settings")
    press(page, SETTINGS.looks["night"])
    assert (page.evaluate(PAPER) == DIM_PAPER) == dim


def test_text_can_be_larger(page: Page):
    open_path(page, "/settings")
    size = "parseFloat(getComputedStyle(document.body).fontSize)"
    usual = page.evaluate(size)
    press(page, SETTINGS.sizes["largest"])
    open_path(page, "/")
    assert page.evaluate(size) > 1.3 * usual


def test_neutral_names_leave_nothing_plain_on_home(page: Page):
    open_path(page, "/say-no")
    press(page, choice("states", "tired"))
    wait_until_kept(page, "say")
    open_path(page, "/settings")
    press(page, SETTINGS.labels_named["neutral"])
    page.goto("/")
    expect(page.get_by_text(HOME.continue_neutral).first).to_be_visible()
    shown = page.inner_text("body")
    for plain in (HOME.say_door, HOME.hear_door, HOME.continue_say, HOME.calm_ideas, SAY.heading):
        assert plain not in shown


def test_what_is_half_done_can_be_erased_and_taken_back(page: Page):
    open_path(page, "/say-no")
    press(page, choice("states", "tired"))
    wait_until_kept(page, "say")
    open_path(page, "/settings")
    press(page, SETTINGS.erase)
    expect(page.get_by_text(SETTINGS.erased)).to_be_visible()
    press(page, screens().shell.undo)
    page.goto("/")
    expect(page.get_by_text(HOME.continue_say)).to_be_visible()
    open_path(page, "/settings")
    press(page, SETTINGS.erase)
    expect(page.get_by_text(SETTINGS.erased)).to_be_visible()
    page.goto("/")
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text(HOME.continue_say)).to_have_count(0)


def test_what_was_erased_never_comes_back_over_what_was_begun_since(page: Page):
    open_path(page, "/say-no")
    press(page, choice("states", "tired"))
    wait_until_kept(page, "say")
    open_path(page, "/settings")
    press(page, SETTINGS.erase)
    expect(page.get_by_text(SETTINGS.erased)).to_be_visible()
    # Within the app, without a load: what was erased is still at hand.
    page.get_by_role("link", name=SAY.heading, exact=True).click()
    wait_ready(page)
    expect(words(page)).to_have_text("Not tonight.")
    press(page, choice("states", "not_in_mood"))
    page.get_by_role("link", name=screens().shell.place_home, exact=True).click()
    page.get_by_role("link", name=HOME.calm_settings, exact=True).click()
    expect(page.get_by_role("button", name=SETTINGS.erase)).to_be_enabled()
    expect(page.get_by_text(SETTINGS.erased)).to_have_count(0)


def test_a_no_to_installing_is_not_asked_again(page: Page):
    page.add_init_script(BY_APPLE)
    open_path(page, "/say-no")
    press(page, choice("states", "tired"))
    wait_until_kept(page, "say")
    page.goto("/")
    expect(page.get_by_text(INSTALL.steps[0])).to_be_visible()
    press(page, INSTALL.not_now)
    expect(page.get_by_text(INSTALL.why)).to_have_count(0)
    page.reload()
    expect(page.get_by_text(HOME.continue_say)).to_be_visible()
    expect(page.get_by_text(INSTALL.why)).to_have_count(0)
