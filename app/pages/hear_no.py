"""Hear a no: relief first, depth by choice."""

import reflex as rx

from app.components.closer_look import closer_look
from app.components.controls import button, chip, chips, group, hint, typed_field
from app.components.flows import HEAR
from app.components.heard import CHOICES, WORDS, choices, help_link, move_on, said
from app.components.shell import continue_bar, danger_line, scripted, shell
from app.components.sources import guidance, sources
from app.components.words import breath, step_heading
from app.content.screens import screens
from app.device.phone import read_aloud, speaks
from app.routes import HEAR_NO

SHELL = screens().shell
STEP = HEAR.text("step")
LINES = HEAR.value["lines"].to(dict[str, rx.Var])


def _how_said() -> rx.Component:
    """The first screen: the words, or what there was instead."""
    without_words = [one for one in CHOICES["how"] if one["id"] != "words"]
    return rx.el.div(
        group(
            WORDS.or_choose,
            chips(
                *[
                    chip(
                        one["label"],
                        HEAR.flag("on", f"how {one['id']}"),
                        HEAR.send("how", id=rx.cond(HEAR.flag("on", f"how {one['id']}"), "words", one["id"])),
                    )
                    for one in without_words
                ]
            ),
        ),
        danger_line(HEAR),
        rx.el.div(
            button(WORDS.read, HEAR.send("read"), kind="main"),
            button(WORDS.not_fit, HEAR.send("go", step="resting"), kind="plain"),
            class_name="row moves",
        ),
    )


def _three_lines() -> rx.Component:
    lines = LINES
    return rx.el.section(
        step_heading(WORDS.lines),
        said(),
        danger_line(HEAR),
        guidance(lines["lines"], "guidance three"),
        rx.cond(speaks(), button(WORDS.read_aloud, read_aloud(HEAR.text("spoken")), kind="plain")),
        help_link(lines["help"].to(str)),
        move_on(
            button(WORDS.urge_next, HEAR.send("go", step="urge"), kind="main"),
            button(WORDS.enough_tonight, HEAR.send("go", step="enough")),
        ),
    )


def _urge() -> rx.Component:
    answer = HEAR.value["urge_answer"].to(dict)
    return rx.el.section(
        step_heading(WORDS.urge),
        said(),
        choices("urges", "urge", "urge"),
        rx.el.div(
            rx.cond(
                answer["text"].to(str) != "",
                rx.el.div(
                    rx.el.p(answer["text"].to(str), sources(answer["sources"].to(list[str]))),
                    rx.el.p(answer["kind_instead"].to(str)),
                    class_name="answer",
                ),
            ),
            role="status",
        ),
        rx.cond(answer["text"].to(str) != "", breath()),
        rx.cond(LINES["can_look_closer"].to(bool), hint(WORDS.later_hint)),
        move_on(
            button(WORDS.enough_tonight, HEAR.send("go", step="enough"), kind="main"),
            rx.cond(LINES["can_look_closer"].to(bool), button(WORDS.look_closer, HEAR.send("next"))),
        ),
    )


def _let_go() -> rx.Component:
    return button(WORDS.let_go, HEAR.send("let_go"), kind="plain")


def _resting() -> rx.Component:
    """Not fit to read now: everything is saved, and nothing is asked."""
    return rx.el.section(
        step_heading(WORDS.resting),
        rx.el.p(WORDS.resting_more),
        rx.el.div(button(WORDS.from_start, HEAR.step_back()), _let_go(), class_name="row moves"),
    )


def _enough() -> rx.Component:
    return rx.el.section(
        step_heading(WORDS.end),
        rx.el.p(WORDS.end_more),
        hint(WORDS.kept_hint),
        rx.el.div(button(SHELL.back, HEAR.step_back()), _let_go(), class_name="row moves"),
    )


def _first() -> rx.Component:
    """The first screen's controls; its field stands outside, so that it can be typed in before scripts run."""
    return rx.el.div(
        _how_said(),
        rx.cond(
            HEAR.value["undo"].to(bool),
            rx.el.p(WORDS.let_go_done, " ", button(SHELL.undo, HEAR.send("undo")), class_name="notice"),
        ),
    )


def hear_no() -> rx.Component:
    return shell(
        HEAR_NO,
        rx.el.h1(WORDS.heading),
        continue_bar(HEAR),
        rx.cond(
            STEP == "",
            rx.el.div(
                rx.el.p(WORDS.enough, class_name="lead"),
                typed_field(
                    HEAR, "type", WORDS.said, HEAR.text("message"), placeholder="", custom_attrs={"data-early": "hear"}
                ),
                hint(WORDS.said_hint),
            ),
        ),
        scripted(
            rx.match(
                STEP,
                ("lines", _three_lines()),
                ("urge", _urge()),
                *closer_look(),
                ("enough", _enough()),
                ("resting", _resting()),
                _first(),
            ),
            judge=HEAR,
        ),
        on_mount=HEAR.arrive(),
    )
