"""Both flows can be done by keyboard alone, from Home to the end, with the focus always in sight."""

import pytest
from playwright.sync_api import Page, expect

from app.content.screens import screens
from app.routes import HEAR_NO, SAY_NO
from tests.browser.acts import choice, open_path
from tests.browser.keys import Keys
from tests.browser.screens import heading, wait_ready, words
from tests.browser.states import MESSAGES, OWN

HOME, SAY, HEAR = screens().home, screens().say_no, screens().hear_no


@pytest.fixture
def keys(page: Page) -> Keys:
    return Keys(page)


def open_door(page: Page, keys: Keys, door: str, path: str) -> None:
    open_path(page, "/")
    keys.go_to(door)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{path}")
    wait_ready(page)
    keys.check("opening the door")


def test_a_no_can_be_said_by_keyboard_alone(page: Page, keys: Keys):
    open_door(page, keys, HOME.say_door, SAY_NO.path)
    keys.use(choice("states", "tired"), "Space")
    keys.use(SAY.more, "Space")
    keys.use(choice("states", "stressed"), "Enter")
    keys.go_to(choice("states", "tired"), "Shift+Tab")
    keys.use(choice("tell", "love"), "Space")
    expect(words(page)).to_contain_text("love")
    keys.use(SAY.large.whole)
    keys.press("Escape")
    keys.use(SAY.large.whole)
    keys.use(SAY.close)
    keys.use(SAY.edit)
    keys.press("ControlOrMeta+a")
    keys.type(OWN)
    keys.use(SAY.done)
    expect(words(page)).to_have_text(OWN)
    keys.use(SAY.copy)
    expect(page.get_by_text(SAY.handed["copied"])).to_be_visible()


def test_a_no_can_be_heard_by_keyboard_alone(page: Page, keys: Keys):
    open_door(page, keys, HOME.hear_door, HEAR_NO.path)
    keys.go_to(HEAR.said)
    keys.type(MESSAGES["situation"])
    keys.use(HEAR.read)
    expect(heading(page, HEAR.lines)).to_be_focused()
    keys.use(HEAR.urge_next)
    keys.use(choice("urges", "ask_again"), "Space")
    keys.use(HEAR.look_closer)
    keys.go_to(HEAR.steps["strength"])
    keys.press("ArrowRight")
    expect(page.get_by_text(choice("strengths", "much"), exact=True)).to_be_visible()
    keys.use(HEAR.next)
    for group, answer in (("stories", "not_wanted"), ("patterns", "once"), ("old_hurts", "no")):
        keys.use(choice(group, answer), "Space")
        keys.use(HEAR.next)
    expect(heading(page, HEAR.reading)).to_be_focused()
    keys.go_to(HEAR.note)
    keys.type("it was the long shift")
    keys.use(HEAR.to_question_later)
    keys.use(HEAR.finish)
    expect(heading(page, HEAR.end)).to_be_focused()
    keys.use(HEAR.let_go)
    keys.use(screens().shell.undo)


def test_the_skip_link_leads_past_what_stands_on_every_page(page: Page, keys: Keys):
    open_path(page, SAY_NO.path)
    assert keys.press("Tab").name == screens().shell.skip
    keys.press("Enter")
    assert keys.press("Tab").within_main
