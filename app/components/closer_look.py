"""The closer look at a no: short steps, each skippable, the reading, and a question for another day."""

import reflex as rx

from app.components.controls import button, group, hint, typed_field
from app.components.flows import HEAR
from app.components.heard import CHOICES, WORDS, choices, help_link, move_on, said
from app.components.shell import danger_line
from app.components.sources import guidance
from app.components.words import scrolled, step_heading


def _dot(done: rx.Var) -> rx.Component:
    return rx.el.i(class_name=rx.cond(done, "done", ""))


def _progress() -> rx.Component:
    """How little is left."""
    left = HEAR.value["left"].to(int)
    return rx.el.p(
        rx.el.span(rx.foreach(HEAR.value["progress"].to(list[bool]), _dot), aria_hidden="true", class_name="dots"),
        rx.match(left, *[(n, WORDS.left[str(n)]) for n in range(4)], WORDS.left["many"]),
        class_name="left",
    )


def _step(name: str, *shown: rx.Component) -> rx.Component:
    """One short step of the closer look, skippable, with what was said in view."""
    return rx.el.section(
        step_heading(WORDS.steps[name]),
        hint(WORDS.hints[name]),
        said("said pinned"),
        *shown,
        _progress(),
        move_on(
            button(WORDS.next, HEAR.send("next"), kind="main"),
            button(WORDS.enough_tonight, HEAR.send("go", step="enough")),
        ),
    )


def _strength() -> rx.Component:
    """A slider without numbers: what it stands at is said in words."""
    strengths = CHOICES["strengths"]
    felt = HEAR.value["felt"].to(int)
    told = rx.match(felt, *[(at, one["label"]) for at, one in enumerate(strengths)], WORDS.slide)
    return rx.el.div(
        rx.el.p(told, class_name="felt", aria_hidden="true"),
        rx.el.input(
            type="range",
            min="0",
            max=str(len(strengths) - 1),
            value=rx.cond(felt >= 0, felt, len(strengths) // 2).to(str),
            on_change=HEAR.send_place("felt"),
            aria_label=WORDS.steps["strength"],
            aria_valuetext=told,
            class_name="slider",
        ),
        rx.el.p(
            rx.el.span(strengths[0]["label"]),
            rx.el.span(strengths[-1]["label"]),
            class_name="ends",
            aria_hidden="true",
        ),
    )


def _column(column: rx.Var) -> rx.Component:
    column = column.to(dict)
    return rx.el.section(
        rx.el.h3(column["title"].to(str)),
        guidance(column["items"]),
        class_name=rx.cond(column["id"].to(str) == "guess", "column guess", "column"),
    )


def _reading() -> rx.Component:
    """Their words and my guess, side by side, each named for what it is."""
    reading = HEAR.value["reading"].to(dict)
    return rx.el.section(
        step_heading(WORDS.reading),
        said(),
        rx.el.div(rx.foreach(reading["columns"].to(list[dict]), _column), class_name="columns"),
        guidance(reading["notes"]),
        help_link(reading["help"].to(str)),
        typed_field(HEAR, "note", WORDS.note, HEAR.text("note")),
        hint(WORDS.note_hint),
        danger_line(HEAR),
        move_on(
            rx.cond(
                HEAR.value["asks_calmly"].to(bool),
                button(
                    rx.cond(HEAR.value["question_opens"].to(bool), WORDS.to_question, WORDS.to_question_later),
                    HEAR.send("next"),
                ),
            ),
            button(WORDS.finish, HEAR.send("go", step="enough"), kind="main"),
        ),
        class_name="reading",
    )


def _pick(part: str, listed: str) -> rx.Component:
    return group(WORDS.question_parts[part], choices(listed, part, "pick", part=part))


def _question() -> rx.Component:
    """A question for another day, opened from tomorrow on."""
    calm = HEAR.value["calm"].to(dict)["text"].to(str)
    return rx.el.section(
        step_heading(WORDS.to_question),
        rx.cond(
            HEAR.value["question_opens"].to(bool),
            rx.el.div(
                scrolled(WORDS.to_question, calm, kind="words", aria_live="polite"),
                _pick("opening", "openings"),
                _pick("question", "questions"),
                _pick("way_out", "ways_out"),
            ),
            rx.el.p(WORDS.opens_tomorrow, class_name="answer"),
        ),
        move_on(button(WORDS.finish, HEAR.send("go", step="enough"), kind="main")),
    )


def closer_look() -> list[tuple[str, rx.Component]]:
    """Return each step of the closer look by its name, in the order of app/engine/hear_flow.py."""
    return [
        ("strength", _step("strength", _strength())),
        ("stories", _step("stories", choices("stories", "stories", "story"))),
        ("pattern", _step("pattern", choices("patterns", "pattern", "answer", group="pattern"))),
        ("old_hurt", _step("old_hurt", choices("old_hurts", "old_hurt", "answer", group="old_hurt"))),
        ("reading", _reading()),
        ("question", _question()),
    ]
