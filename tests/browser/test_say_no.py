"""Say no: words now, in three taps."""

import httpx
from playwright.sync_api import Page, expect

from tests.browser.screens import open_ready, press, wait_ready, words


def test_from_home_to_copied_words_in_three_taps_or_fewer(page: Page):
    open_home(page)
    page.get_by_role("link", name="I want to say no").click()
    wait_ready(page)
    press(page, "Worn out")
    shown = words(page).inner_text()
    press(page, "Copy")
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == shown
    assert shown != "Not tonight."


def open_home(page: Page) -> None:
    page.goto("/")


def test_the_words_are_in_the_page_without_scripts(site: str):
    assert ">Not tonight.<" in httpx.get(f"{site}/say-no").text


def test_just_no_gives_a_whole_no_in_one_tap(page: Page):
    open_ready(page, "/say-no")
    press(page, "Just no")
    expect(page.get_by_role("button", name="Just no")).to_have_attribute("aria-pressed", "true")
    assert words(page).inner_text() != ""


def test_asked_again_gives_a_stop_and_help_beside_it(page: Page):
    open_ready(page, "/say-no")
    press(page, "They asked again")
    expect(words(page)).not_to_have_text("Not tonight.")
    expect(page.get_by_role("link", name="If they won't stop, there is help")).to_be_visible()


def test_each_tap_changes_the_words_and_a_second_tap_takes_it_back(page: Page):
    open_ready(page, "/say-no")
    press(page, "Worn out")
    expect(words(page)).not_to_have_text("Not tonight.")
    press(page, "Worn out")
    expect(words(page)).to_have_text("Not tonight.")


def test_another_wording_says_it_differently(page: Page):
    open_ready(page, "/say-no")
    press(page, "Worn out")
    first = words(page).inner_text()
    press(page, "Another wording")
    expect(words(page)).not_to_have_text(first)


def test_an_edit_survives_a_changed_choice_and_a_built_wording(page: Page):
    open_ready(page, "/say-no")
    press(page, "Edit")
    page.get_by_label("Your words, edited by hand").fill("Not tonight, love. Long day.")
    press(page, "Done")
    press(page, "Worn out")
    expect(words(page)).to_have_text("Not tonight, love. Long day.")
    press(page, "Use the built words")
    expect(words(page)).not_to_have_text("Not tonight, love. Long day.")
    press(page, "Bring them back")
    expect(words(page)).to_have_text("Not tonight, love. Long day.")


def test_the_back_button_closes_the_large_words(page: Page):
    open_ready(page, "/say-no")
    press(page, "Worn out")
    shown = words(page).inner_text()
    press(page, "Show Large")
    expect(page.locator(".large .words")).to_have_text(shown)
    page.go_back()
    expect(words(page)).to_have_text(shown)
    page.go_forward()
    expect(words(page)).to_have_text(shown)


def test_sharing_falls_back_to_copying(page: Page):
    page.add_init_script("delete Navigator.prototype.share")
    open_ready(page, "/say-no")
    press(page, "Share")
    expect(page.get_by_text("Copied.")).to_be_visible()


def test_closeness_cannot_be_offered_after_no_touch_at_all(page: Page):
    open_ready(page, "/say-no")
    offer = page.get_by_role("group", name="Anything to offer?").get_by_role("button").nth(1)
    expect(offer).to_be_enabled()
    press(page, "No more touch today")
    expect(offer).to_be_disabled()


def test_it_is_not_that_simple_keeps_nothing(page: Page):
    open_ready(page, "/say-no")
    press(page, "It's not that simple")
    expect(page.get_by_role("link", name="Help").first).to_be_visible()
    page.reload()
    wait_ready(page)
    expect(words(page)).to_have_text("Not tonight.")
    expect(page.get_by_role("button", name="Continue")).to_have_count(0)
