"""Without network, after a break, and after leaving fast, in each engine."""

from app.content.measures import measures
from app.content.screens import screens
from app.routes import HEAR_NO, HOME, SAY_NO
from tests.browser.acts import choice
from tests.engines.conftest import Network
from tests.engines.person import Person

WORDS = screens()
SAY, HEAR, SHELL = WORDS.say_no, WORDS.hear_no, WORDS.shell
OWN = "Not tonight, love. Long day."
HALF = "not tonight, I'm dead on"
NEUTRAL = measures()


def edit_words(person: Person) -> None:
    person.press(choice("states", "tired"))
    person.press(SAY.edit)
    person.type(SAY.edit_label, OWN)


def expect_neutral(person: Person) -> None:
    person.expect(NEUTRAL.rounded)
    assert person.path() == NEUTRAL.path
    assert not person.sees(HALF)


def test_after_one_visit_everything_works_without_network(person: Person, network: Network):
    person.open(HOME.path)
    person.wait_for_worker()
    network.cut()
    person.open(SAY_NO.path)
    edit_words(person)
    person.press(SAY.done)
    person.expect(OWN)
    person.open(HEAR_NO.path)
    person.type(HEAR.said, HALF)
    person.press(HEAR.read)
    person.expect(HEAR.lines)
    person.press(SHELL.more_help)
    person.expect(WORDS.help.lead)


def test_a_half_done_flow_comes_back_after_a_reload_when_asked_for(person: Person):
    person.open(HEAR_NO.path)
    person.type(HEAR.said, HALF)
    person.wait_until_kept()
    person.reload()
    person.expect_field(HEAR.said, "")
    person.press(SHELL.continue_yes)
    person.expect_field(HEAR.said, HALF)


def test_half_done_flows_wait_at_home_for_whoever_comes_back_later(person: Person):
    person.open(SAY_NO.path)
    edit_words(person)
    person.wait_until_kept()
    person.open(HEAR_NO.path)
    person.type(HEAR.said, HALF)
    person.wait_until_kept()
    person.come_back_later()
    person.open(HOME.path)
    person.expect(WORDS.home.continue_say)
    person.press(WORDS.home.continue_hear)
    person.expect_field(HEAR.said, HALF)
    person.open(HOME.path)
    person.press(WORDS.home.continue_say)
    person.expect_field(SAY.edit_label, OWN)


def read_three_lines(person: Person) -> None:
    person.open(HOME.path)
    person.wait_for_worker()
    person.press(WORDS.home.hear_door)
    person.type(HEAR.said, HALF)
    person.press(HEAR.read)
    person.expect(HEAR.lines)


def expect_neutral_whatever_back_does(person: Person) -> None:
    expect_neutral(person)
    for _ in range(3):
        person.go_back()
        expect_neutral(person)


def test_hide_this_leads_to_the_neutral_page_and_back_stays_there(person: Person):
    read_three_lines(person)
    person.press(SHELL.hide)
    expect_neutral_whatever_back_does(person)


def test_three_presses_of_shift_do_the_same_without_network(person: Person, network: Network):
    read_three_lines(person)
    network.cut()
    person.press_shift(3)
    expect_neutral_whatever_back_does(person)
