"""The two flows and the check of one's own words, from Home on, in each engine.

What a person must see is asked of the same rules, in Python: so the engines agree with it, and with one another.
"""

from app.content.screens import screens
from app.engine import check_flow, hear_flow, say_flow
from app.routes import CHECK_WORDS, HEAR_NO, HOME, SAY_NO
from tests.browser.acts import choice
from tests.engines.person import Person

WORDS = screens()
SAY, HEAR, CHECK = WORDS.say_no, WORDS.hear_no, WORDS.check_words
CHOSEN = (("states", "tired"), ("states", "distracted"), ("tell", "love"), ("tone", "warm"))
OWN = "Not tonight, love. Long day."
HEARD = "not tonight, I'm dead on my feet"
DRAFT = "You always do this. I'm worn out, so not tonight."


def after(rules, *actions: dict) -> dict:
    """Return the state of a flow after some actions from its start."""
    state = rules.start()
    for action in actions:
        state = rules.update(state, {**action, "day": 1})
    return state


def test_each_choice_changes_the_words(person: Person):
    person.open(HOME.path)
    person.keep_picture("home")
    person.press(WORDS.home.say_door)
    taps: list[dict] = []
    for group, chosen in CHOSEN:
        person.press(choice(group, chosen))
        taps.append({"kind": "choose", "group": group, "id": chosen})
        person.expect(after(say_flow, *taps)["words"])
    person.keep_picture("say-no")


def test_a_plain_no_and_a_stop_are_one_tap_away(person: Person):
    person.open(SAY_NO.path)
    for label, mode in ((SAY.just_no, "just_no"), (SAY.asked_again, "asked_again")):
        person.press(label)
        person.expect(after(say_flow, {"kind": "mode", "id": mode})["words"])
    person.expect(SAY.asked_again_help)


def test_a_tap_further_down_leaves_the_controls_as_wide_as_the_page(person: Person):
    person.open(SAY_NO.path)
    for group, chosen in CHOSEN:
        person.press(choice(group, chosen))
    page, controls = person.widths()
    assert page == controls


def test_words_edited_by_hand_stay_when_a_choice_changes(person: Person):
    person.open(SAY_NO.path)
    person.press(choice("states", "tired"))
    person.press(SAY.edit)
    person.type(SAY.edit_label, OWN)
    person.press(SAY.done)
    person.expect(OWN)
    person.press(choice("states", "distracted"))
    person.expect(OWN)
    person.press(SAY.use_built)
    person.expect_gone(OWN)
    person.press(SAY.use_own)
    person.expect(OWN)


def test_a_no_that_was_heard_is_read_down_to_the_reading(person: Person):
    typed = ({"kind": "type", "text": HEARD}, {"kind": "read"})
    person.open(HOME.path)
    person.press(WORDS.home.hear_door)
    person.type(HEAR.said, HEARD)
    person.press(HEAR.read)
    for line in after(hear_flow, *typed)["lines"]["lines"]:
        person.expect(line["text"])
    person.keep_picture("three-lines")
    person.press(HEAR.urge_next)
    person.press(choice("urges", "go_quiet"))
    person.expect(after(hear_flow, *typed, {"kind": "urge", "id": "go_quiet"})["urge_answer"]["text"])
    person.press(HEAR.look_closer)
    for step, heading in HEAR.steps.items():
        person.expect(heading)
        if step == "stories":
            person.press(choice("stories", "not_wanted"))
        person.press(HEAR.next)
    for column in after(hear_flow, *typed, {"kind": "story", "id": "not_wanted"})["reading"]["columns"]:
        for item in column["items"]:
            person.expect(item["text"])
    person.keep_picture("reading")


def test_back_goes_one_step_back(person: Person):
    person.open(HEAR_NO.path)
    person.type(HEAR.said, HEARD)
    person.press(HEAR.read)
    person.press(HEAR.urge_next)
    person.expect(HEAR.urge)
    person.go_back()
    person.expect(HEAR.lines)
    person.go_back()
    person.expect_field(HEAR.said, HEARD)


def test_blame_is_found_in_a_draft_and_swapped(person: Person):
    [finding] = after(check_flow, {"kind": "type", "text": DRAFT}, {"kind": "check"})["findings"]
    person.open(CHECK_WORDS.path)
    person.type(CHECK.draft, DRAFT)
    person.press(CHECK.check)
    person.expect(CHECK.finding["blame"])
    person.expect(finding["why"])
    person.press(CHECK.use_swap)
    person.expect_gone(finding["words"])
    person.expect(finding["swapped"])
