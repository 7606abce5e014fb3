"""Check my words: what a draft may sound like, why, and a gentler way that can be taken or left."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import check_draft, heading, open_ready, press, wait_ready


def test_hard_words_are_marked_and_a_swap_is_one_tap_away(page: Page):
    open_ready(page, "/check-my-words")
    check_draft(page, "You always do this. I'm worn out, so not tonight.")
    expect(page.locator("blockquote mark")).to_contain_text("You always do this")
    expect(page.get_by_text("May sound like blame")).to_be_visible()
    press(page, "Use this")
    expect(page.locator("blockquote")).to_have_text("I'm worn out, so not tonight.")
    expect(page.locator("blockquote mark")).to_have_count(0)
    press(page, "Undo")
    expect(page.locator("blockquote mark")).to_have_count(1)


def test_a_plain_no_is_told_it_is_complete(page: Page):
    open_ready(page, "/check-my-words")
    check_draft(page, "Not tonight.")
    expect(page.get_by_role("heading", name="Complete as it stands")).to_be_visible()
    expect(page.get_by_role("button", name="Use this")).to_have_count(0)


def test_a_stop_is_never_corrected(page: Page):
    open_ready(page, "/check-my-words")
    check_draft(page, "I said no. Stop asking me.")
    expect(page.get_by_text("This is clear and complete.")).to_be_visible()
    expect(page.get_by_role("button", name="Use this")).to_have_count(0)
    expect(page.get_by_role("button", name="What might they still wonder?")).to_have_count(0)


def test_words_that_may_not_be_heard_as_a_no_are_told_so(page: Page):
    open_ready(page, "/check-my-words")
    check_draft(page, "I dunno, kinda tired…")
    expect(page.get_by_role("heading", name="May not be heard as a no")).to_be_visible()
    press(page, "Use this")
    expect(page.locator("blockquote")).to_have_text("I dunno, kinda tired… Not tonight.")


def test_what_they_might_wonder_stays_behind_a_tap(page: Page):
    open_ready(page, "/check-my-words")
    check_draft(page, "I'm worn out, so not tonight.")
    story = page.get_by_text("Whether they matter to you")
    expect(story).to_have_count(0)
    press(page, "What might they still wonder?")
    expect(story).to_be_visible()


def test_fear_is_led_to_help_and_not_coached(page: Page):
    open_ready(page, "/check-my-words")
    page.get_by_label("Your draft").fill("I'm scared of you when you're drunk. No.")
    expect(page.get_by_role("link", name="Help: I'm afraid")).to_be_visible()
    press(page, "Check it")
    expect(page.get_by_text("This is clear and complete.")).to_be_visible()


def test_edited_words_can_be_checked_and_back_returns_to_them(page: Page):
    open_ready(page, "/say-no")
    press(page, "Worn out")
    press(page, "Edit")
    page.get_by_label("Your words, edited by hand").fill("Not tonight, you always ask.")
    page.get_by_role("link", name="Check", exact=True).click()
    expect(heading(page, "Your draft, looked at")).to_be_visible()
    wait_ready(page)
    expect(page.locator("blockquote")).to_have_text("Not tonight, you always ask.")
    page.go_back()
    page.go_back()
    expect(page.get_by_label("Your words, edited by hand")).to_have_value("Not tonight, you always ask.")


@pytest.mark.parametrize("draft", ["", "   "])
def test_nothing_typed_cannot_be_checked(page: Page, draft: str):
    open_ready(page, "/check-my-words")
    page.get_by_label("Your draft").fill(draft)
    expect(page.get_by_role("button", name="Check it")).to_be_disabled()
