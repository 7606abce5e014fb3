"""Every state of the app that a person can see, each with how they get there from a fresh page.

To add one, add a line: a name, the page, and what a person does there (acts.py). The tests of access, the pictures
and whoever looks at them take it from here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from app.content.help_lines import help_page
from app.content.ideas import ideas_page
from app.content.readings import ANSWER_IDS
from app.content.screens import screens
from app.routes import CHECK_WORDS, HEAR_NO, HELP, HOME, IDEAS, SAY_NO, SETTINGS
from tests.browser.acts import (
    BY_APPLE,
    CAN_PROMPT,
    NEWER_WAITS,
    NOTHING_IS_COPIED,
    NOTHING_IS_KEPT,
    Act,
    before_scripts,
    breaking,
    choice,
    following,
    leaving,
    met_with,
    next_day,
    open_path,
    opening,
    pressing,
    seeing,
    settle,
    sliding,
    typing,
    unfolding,
    without_scripts,
)

SHELL, SAY, HEAR, CHECK = screens().shell, screens().say_no, screens().hear_no, screens().check_words
INSTALL = screens().install

# A message of each kind, and what there may be instead of one; test_states.py has the engine confirm each.
MESSAGES = {
    "situation": "not tonight, I'm dead on my feet",
    "not_now": "not now",
    "not_a_no": "hmm",
    "stop": "I told you no",
    "cruel": "you disgust me",
    "about_you": "you always want it",
    "between_us": "I'm still hurt about what you said last week",
}
# A draft for each thing that can be found in one.
DRAFTS = {
    "blame": "You always do this. I'm worn out, so not tonight.",
    "contempt": "You're pathetic. Not tonight.",
    "over_apology": "I'm so sorry, I'm sorry, I'm terrible, sorry. Not tonight.",
    "giving_in": "Fine, just be quick then.",
    "promise": "Not tonight, but tomorrow I promise we will.",
    "unclear": "I'm a bit tired I guess",
    "bare": "Not tonight.",
}
NO_FINDING = "I'm worn out, so not tonight."
WARM = "I love you and I'm tired. Not tonight, but come and hold me."
COMPLETE = "I said no. Stop asking me."
AFRAID = "I'm scared of you when you're drunk. No."
OWN = "Not tonight, love. Long day."


def nothing(_page: Page) -> None:
    """Do nothing."""


@dataclass(frozen=True)
class State:
    """A state: its name, the page it is on, what a person does there, and what the browser is like before."""

    name: str
    path: str
    acts: tuple[Act, ...] = ()
    before: Act = nothing
    open: Callable[[Page, str], None] = open_path

    @property
    def is_place(self) -> bool:
        """Whether this is merely another place on the page that some other state shows as well."""
        return "#" in self.path and not self.acts

    def reach(self, page: Page) -> None:
        """Bring a fresh page there."""
        self.before(page)
        self.open(page, self.path)
        for act in self.acts:
            act(page)
        settle(page)


def as_it_comes(page: Page, path: str) -> None:
    """Open a page whose controls will never wake."""
    page.goto(path)


TIRED = pressing(choice("states", "tired"))
EDITED = (pressing(SAY.edit), typing(SAY.edit_label, OWN))
KEPT_SAY = (TIRED, leaving("say", HOME.path))
KEPT_HEAR = (opening(HEAR_NO.path), typing(HEAR.said, "not now"), leaving("hear", HOME.path))
KEPT_CHECK = (opening(CHECK_WORDS.path), typing(CHECK.draft, WARM), leaving("check", HOME.path))

HOME_STATES = (
    State("home", HOME.path),
    State("home-waiting", SAY_NO.path, (*KEPT_SAY, *KEPT_HEAR, *KEPT_CHECK, seeing(screens().home.continue_check))),
    State("home-neutral", SETTINGS.path, (pressing(screens().settings.labels_named["neutral"]), opening(HOME.path))),
    State("home-install-prompt", SAY_NO.path, (*KEPT_SAY, seeing(INSTALL.why)), before=met_with(CAN_PROMPT)),
    State("home-install-steps", SAY_NO.path, (*KEPT_SAY, seeing(INSTALL.steps[0])), before=met_with(BY_APPLE)),
    State("home-newer", HOME.path, (seeing(SHELL.newer),), before=met_with(NEWER_WAITS)),
)

SAY_STATES = (
    State("say", SAY_NO.path),
    State("say-waking", SAY_NO.path, open=as_it_comes, before=before_scripts),
    State("say-without-scripts", SAY_NO.path, (seeing(SHELL.no_scripts),), open=without_scripts),
    State("say-not-kept", SAY_NO.path, (seeing(SHELL.not_kept),), before=met_with(NOTHING_IS_KEPT)),
    State("say-continue", SAY_NO.path, (TIRED, leaving("say", SAY_NO.path), seeing(SHELL.continue_ask))),
    State("say-chosen", SAY_NO.path, (TIRED, pressing(choice("tell", "love"), choice("tone", "warm")))),
    State("say-more", SAY_NO.path, (unfolding(SAY.more), pressing(choice("states", "memories")))),
    State("say-ruled-out", SAY_NO.path, (pressing(choice("states", "touched_out")),)),
    State("say-just-no", SAY_NO.path, (pressing(SAY.just_no),)),
    State("say-asked-again", SAY_NO.path, (pressing(SAY.asked_again),)),
    State("say-not-simple", SAY_NO.path, (pressing(SAY.not_simple),)),
    State("say-edit", SAY_NO.path, (TIRED, *EDITED)),
    State(
        "say-edit-past",
        SAY_NO.path,
        (*EDITED, pressing(SAY.done, SAY.use_built, SAY.edit), unfolding(SAY.past)),
    ),
    State("say-edit-danger", SAY_NO.path, (pressing(SAY.edit), typing(SAY.edit_label, AFRAID))),
    State("say-edited", SAY_NO.path, (*EDITED, pressing(SAY.done))),
    State("say-aside", SAY_NO.path, (*EDITED, pressing(SAY.done, SAY.use_built))),
    State(
        "say-let-go",
        SAY_NO.path,
        (TIRED, leaving("say", SAY_NO.path), pressing(SHELL.continue_no), seeing(SHELL.continue_gone)),
    ),
    State("say-large-turned", SAY_NO.path, (TIRED, pressing(SAY.large.whole, SAY.turn))),
    State("say-large", SAY_NO.path, (TIRED, pressing(SAY.large.whole))),
    State("say-copied", SAY_NO.path, (pressing(SAY.copy), seeing(SAY.handed["copied"]))),
    State(
        "say-copy-failed",
        SAY_NO.path,
        (pressing(SAY.copy), seeing(SAY.handed["failed"])),
        before=met_with(NOTHING_IS_COPIED),
    ),
)


def heard(message: str) -> tuple[Act, ...]:
    """Type what was said and read it."""
    return typing(HEAR.said, message), pressing(HEAR.read)


def without_words(how: str) -> tuple[Act, ...]:
    """Say what there was instead of words, and read it."""
    return (pressing(choice("how", how), HEAR.read),)


def looked_closer(pattern: str = "once", story: str = "not_wanted") -> tuple[Act, ...]:
    """Take every step of the closer look, to the reading."""
    return (
        *CLOSER,
        sliding(HEAR.steps["strength"], 3),
        pressing(HEAR.next, choice("stories", story), HEAR.next),
        pressing(choice("patterns", pattern), HEAR.next, choice("old_hurts", "yes"), HEAR.next),
    )


URGE = (*heard(MESSAGES["situation"]), pressing(HEAR.urge_next))
CLOSER = (*URGE, pressing(HEAR.look_closer))
READING = looked_closer()
ASKED = seeing(HEAR.question_parts["opening"])
ENOUGH = (*heard(MESSAGES["not_now"]), pressing(HEAR.enough_tonight))

HEAR_STATES = (
    State("hear", HEAR_NO.path),
    State("hear-danger", HEAR_NO.path, (typing(HEAR.said, "say no again and I'll hit you"),)),
    State("hear-no-words", HEAR_NO.path, (pressing(choice("how", "silence")),)),
    State(
        "hear-continue", HEAR_NO.path, (*heard("not now"), leaving("hear", HEAR_NO.path), seeing(SHELL.continue_ask))
    ),
    *[State(f"hear-lines-{kind}", HEAR_NO.path, heard(message)) for kind, message in MESSAGES.items()],
    *[
        State(f"hear-lines-{how}", HEAR_NO.path, without_words(how))
        for how in ANSWER_IDS["en"]["how"]
        if how != "words"
    ],
    State("hear-urge", HEAR_NO.path, URGE),
    State("hear-urge-stop", HEAR_NO.path, (*heard(MESSAGES["stop"]), pressing(HEAR.urge_next))),
    *[
        State(f"hear-urge-{urge}", HEAR_NO.path, (*URGE, pressing(choice("urges", urge))))
        for urge in ANSWER_IDS["en"]["urges"]
    ],
    State("hear-strength", HEAR_NO.path, (*CLOSER, sliding(HEAR.steps["strength"], 1))),
    State("hear-stories", HEAR_NO.path, (*CLOSER, pressing(HEAR.next, choice("stories", "not_wanted")))),
    State("hear-pattern", HEAR_NO.path, (*CLOSER, pressing(*[HEAR.next] * 2))),
    State("hear-old-hurt", HEAR_NO.path, (*CLOSER, pressing(*[HEAR.next] * 3))),
    *[
        State(f"hear-reading-{pattern}", HEAR_NO.path, looked_closer(pattern))
        for pattern in ANSWER_IDS["en"]["patterns"]
    ],
    State("hear-reading-pushed", HEAR_NO.path, looked_closer(story="may_have_pushed")),
    State(
        "hear-reading-about-you",
        HEAR_NO.path,
        (*heard(MESSAGES["about_you"]), pressing(HEAR.urge_next, HEAR.look_closer, HEAR.next, HEAR.next)),
    ),
    State("hear-reading-danger", HEAR_NO.path, (*READING, typing(HEAR.note, "I kept going after she said no"))),
    State(
        "hear-question-tomorrow",
        HEAR_NO.path,
        (*READING, pressing(HEAR.to_question_later), seeing(HEAR.opens_tomorrow)),
    ),
    State("hear-question", HEAR_NO.path, (*READING, next_day, pressing(HEAR.to_question_later), ASKED)),
    State("hear-enough", HEAR_NO.path, ENOUGH),
    State("hear-let-go", HEAR_NO.path, (*ENOUGH, pressing(HEAR.let_go), seeing(HEAR.let_go_done))),
    State("hear-not-fit", HEAR_NO.path, (typing(HEAR.said, "not now"), pressing(HEAR.not_fit))),
)


def checked(draft: str) -> tuple[Act, ...]:
    """Type a draft and check it."""
    return typing(CHECK.draft, draft), pressing(CHECK.check)


CHECK_STATES = (
    State("check", CHECK_WORDS.path),
    State("check-typed", CHECK_WORDS.path, (typing(CHECK.draft, WARM),)),
    State("check-danger", CHECK_WORDS.path, (typing(CHECK.draft, AFRAID),)),
    State(
        "check-continue",
        CHECK_WORDS.path,
        (typing(CHECK.draft, WARM), leaving("check", CHECK_WORDS.path), seeing(SHELL.continue_ask)),
    ),
    *[State(f"check-found-{finding}", CHECK_WORDS.path, checked(draft)) for finding, draft in DRAFTS.items()],
    State("check-nothing-found", CHECK_WORDS.path, checked(NO_FINDING)),
    State("check-warm", CHECK_WORDS.path, checked(WARM)),
    State("check-complete", CHECK_WORDS.path, checked(COMPLETE)),
    State("check-complete-danger", CHECK_WORDS.path, checked(AFRAID)),
    State("check-wonder", CHECK_WORDS.path, (*checked(NO_FINDING), pressing(CHECK.wonder))),
    State("check-swapped", CHECK_WORDS.path, (*checked(DRAFTS["blame"]), pressing(CHECK.use_swap))),
    State("check-copied", CHECK_WORDS.path, (*checked(WARM), pressing(CHECK.copy), seeing(SAY.handed["copied"]))),
)

DOORS = (*help_page()["doors"], help_page()["self_harm"])
BROKEN_SHOWN = seeing(screens().broken.heading)
COUNTRIES = [country["name"] for country in help_page()["countries"]]

READ_STATES = (
    State("ideas", IDEAS.path),
    *[State(f"ideas-{group['id']}", f"{IDEAS.path}#{group['id']}") for group in ideas_page()["groups"]],
    State("help", HELP.path),
    *[State(f"help-{door['id']}", f"{HELP.path}#{door['id']}") for door in DOORS],
    State("help-every-country", HELP.path, tuple(unfolding(country) for country in COUNTRIES)),
    State("settings", SETTINGS.path),
    State("settings-largest", SETTINGS.path, (pressing(screens().settings.sizes["largest"]),)),
    State("settings-install-steps", SETTINGS.path, (seeing(INSTALL.steps[0]),), before=met_with(BY_APPLE)),
    State(
        "settings-erased",
        SAY_NO.path,
        (
            TIRED,
            leaving("say", SETTINGS.path),
            pressing(screens().settings.erase),
            seeing(screens().settings.erased),
        ),
    ),
    State("lost", "/nowhere"),
    State("broken", HOME.path, (following(SHELL.place_ideas), BROKEN_SHOWN), before=breaking("ideas")),
    State("broken-at-once", IDEAS.path, (BROKEN_SHOWN,), before=breaking("ideas"), open=as_it_comes),
)

STATES = (*HOME_STATES, *SAY_STATES, *HEAR_STATES, *CHECK_STATES, *READ_STATES)
