"""Hear a no: what was said, and what was not."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import heading, hear, open_ready, press

NEVER_AFTER_HEAVY_WORDS = ("Look closer", "A question for a calm time")


def test_a_situation_is_marked_in_their_words_and_the_story_stands_apart(page: Page):
    open_ready(page, "/hear-a-no")
    hear(page, "not tonight, I'm dead on my feet")
    expect(page.locator("blockquote mark").filter(has_text="dead on my feet")).to_have_count(1)
    press(page, "What now?")
    press(page, "Look closer")
    press(page, "Next")
    story = page.get_by_role("group").or_(page.locator("main")).get_by_role("button", name="not wanted")
    story.first.click()
    for _ in range(3):
        press(page, "Next")
    expect(heading(page, "The reading")).to_be_focused()
    theirs = page.locator(".column", has=page.get_by_role("heading", name="Their words"))
    guess = page.locator(".column.guess")
    expect(theirs).to_contain_text("worn out")
    expect(guess).to_contain_text("They don't want me")
    expect(theirs).not_to_contain_text("not wanted")


def test_words_about_the_listener_are_not_reassured(page: Page):
    open_ready(page, "/hear-a-no")
    hear(page, "you always want it")
    expect(page.locator(".guidance")).to_contain_text("The no stands.")
    for comfort in ("tired", "worn out", "nothing about you", "loves you"):
        expect(page.locator(".guidance")).not_to_contain_text(comfort)


def test_a_bare_no_is_not_enough_to_know(page: Page):
    open_ready(page, "/hear-a-no")
    hear(page, "No.")
    expect(page.locator(".guidance")).to_contain_text("know")
    expect(page.locator("blockquote mark")).to_have_count(0)


def test_a_stop_leads_to_stopping_without_story_or_question(page: Page):
    open_ready(page, "/hear-a-no")
    hear(page, "I told you no")
    expect(page.locator(".guidance")).to_contain_text("So it ends there")
    press(page, "What now?")
    for label in NEVER_AFTER_HEAVY_WORDS:
        expect(page.get_by_role("button", name=label)).to_have_count(0)


@pytest.mark.parametrize("message", ["ok whatever, just be quick", ""])
def test_no_clear_no_is_never_taken_as_consent(page: Page, message: str):
    open_ready(page, "/hear-a-no")
    hear(page, message)
    expect(page.locator(".guidance")).to_contain_text(re.compile("n.t a yes|not a yes"))


def test_what_was_said_stays_in_view_and_back_goes_one_step(page: Page):
    open_ready(page, "/hear-a-no")
    hear(page, "not tonight, my head is pounding")
    press(page, "What now?")
    press(page, "Look closer")
    expect(heading(page, "How strong is it?")).to_be_focused()
    expect(page.locator("blockquote")).to_have_text("not tonight, my head is pounding")
    page.go_back()
    expect(heading(page, "What do you feel like doing?")).to_be_visible()
    page.go_back()
    expect(heading(page, "In three lines")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("What was said?")).to_have_value("not tonight, my head is pounding")


def test_the_calm_question_opens_from_tomorrow_on(page: Page):
    page.clock.install(time="2026-03-01T23:30:00")
    open_ready(page, "/hear-a-no")
    hear(page, "not tonight, I'm shattered")
    press(page, "What now?")
    for _ in range(6):
        page.get_by_role("button", name="Look closer").or_(page.get_by_role("button", name="Next", exact=True)).or_(
            page.get_by_role("button", name="For tomorrow: a question")
        ).first.click()
    expect(heading(page, "A question for a calm time")).to_be_visible()
    expect(page.locator(".words")).to_have_count(0)
    page.clock.fast_forward("02:00:00")
    page.clock.set_fixed_time("2026-03-02T09:00:00")
    press(page, "Back")
    page.get_by_role("button", name="A question for a calm time").click()
    expect(page.locator(".words")).not_to_be_empty()


def test_not_fit_to_read_this_now_saves_and_stops(page: Page):
    open_ready(page, "/hear-a-no")
    page.get_by_label("What was said?").fill("not now")
    press(page, "Not fit to read this now")
    expect(heading(page, "Good call. It's saved.")).to_be_focused()
    expect(page.get_by_text("not now", exact=True)).to_have_count(0)


def test_letting_go_can_be_undone(page: Page):
    open_ready(page, "/hear-a-no")
    hear(page, "not tonight")
    press(page, "Enough for tonight")
    press(page, "Let it all go")
    expect(page.get_by_label("What was said?")).to_have_value("")
    press(page, "Undo")
    press(page, "Back")
    expect(page.locator("blockquote")).to_have_text("not tonight")
