"""Hear a no: relief first, depth by choice."""

import reflex as rx

from app.components.controls import button, chip, chips, group, hint, part_of, typed_field
from app.components.flows import HEAR
from app.components.shell import continue_bar, danger_line, scripted, shell
from app.components.sources import guidance, sources
from app.components.words import breath, marked, scrolled, step_heading
from app.content.readings import reading_choices
from app.content.screens import screens
from app.device.phone import read_aloud, speaks
from app.routes import HEAR_NO, HELP

WORDS = screens().hear_no
SHELL = screens().shell
CHOICES = reading_choices()
STEP = HEAR.text("step")
LINES = HEAR.value["lines"].to(dict[str, rx.Var])


def _said(kind: str = "said") -> rx.Component:
    """What was said, with the part that names a situation marked; "said pinned" keeps it in view."""
    return rx.el.figure(
        rx.el.figcaption(WORDS.their_words, class_name="label"),
        rx.cond(
            HEAR.text("how") == "words",
            marked(WORDS.their_words, HEAR.value["segments"]),
            rx.el.p(rx.match(HEAR.text("how"), *[(one["id"], one["label"]) for one in CHOICES["how"]], "")),
        ),
        class_name=kind,
    )


def _move_on(*more: rx.Component) -> rx.Component:
    """The ways on from a step: each step can be skipped, and stopped."""
    return rx.el.div(
        *more,
        button(SHELL.back, HEAR.step_back()),
        button(WORDS.not_fit, HEAR.send("go", step="resting"), kind="plain"),
        class_name="row moves",
    )


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


def _help(door: rx.Var[str]) -> rx.Component:
    """Lead to the part of Help that fits, where one does."""
    label = rx.cond(door == "harming", WORDS.stop_help, WORDS.hurt_help)
    link = rx.el.a(label, to=part_of(HELP, door), class_name="quiet-link")
    return rx.cond(door != "", rx.el.p(link, class_name="notice"))


def _three_lines() -> rx.Component:
    lines = LINES
    return rx.el.section(
        step_heading(WORDS.lines),
        _said(),
        danger_line(HEAR),
        guidance(lines["lines"], "guidance three"),
        rx.cond(speaks(), button(WORDS.read_aloud, read_aloud(HEAR.text("spoken")), kind="plain")),
        _help(lines["help"].to(str)),
        _move_on(
            button(WORDS.urge_next, HEAR.send("go", step="urge"), kind="main"),
            button(WORDS.enough_tonight, HEAR.send("go", step="enough")),
        ),
    )


def _urge() -> rx.Component:
    answer = HEAR.value["urge_answer"].to(dict)
    return rx.el.section(
        step_heading(WORDS.urge),
        _said(),
        chips(
            *[
                chip(one["label"], HEAR.flag("on", f"urge {one['id']}"), HEAR.send("urge", id=one["id"]))
                for one in CHOICES["urges"]
            ]
        ),
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
        _move_on(
            button(WORDS.enough_tonight, HEAR.send("go", step="enough"), kind="main"),
            rx.cond(LINES["can_look_closer"].to(bool), button(WORDS.look_closer, HEAR.send("next"))),
        ),
    )


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
        _said("said pinned"),
        *shown,
        _progress(),
        _move_on(
            button(WORDS.next, HEAR.send("next"), kind="main"),
            button(WORDS.enough_tonight, HEAR.send("go", step="enough")),
        ),
    )


def _answers(name: str, choices_key: str) -> rx.Component:
    return chips(
        *[
            chip(one["label"], HEAR.flag("on", f"{name} {one['id']}"), HEAR.send("answer", group=name, id=one["id"]))
            for one in CHOICES[choices_key]
        ]
    )


def _strength() -> rx.Component:
    """A slider without numbers: what it stands at is said in words."""
    strengths = CHOICES["strengths"]
    felt = HEAR.value["felt"].to(int)
    said = rx.match(felt, *[(at, one["label"]) for at, one in enumerate(strengths)], WORDS.slide)
    return rx.el.div(
        rx.el.p(said, class_name="felt", aria_hidden="true"),
        rx.el.input(
            type="range",
            min="0",
            max=str(len(strengths) - 1),
            value=rx.cond(felt >= 0, felt, len(strengths) // 2).to(str),
            on_change=HEAR.send_place("felt"),
            aria_label=WORDS.steps["strength"],
            aria_valuetext=said,
            class_name="slider",
        ),
        rx.el.p(
            rx.el.span(strengths[0]["label"]),
            rx.el.span(strengths[-1]["label"]),
            class_name="ends",
            aria_hidden="true",
        ),
    )


def _stories() -> rx.Component:
    return chips(
        *[
            chip(one["label"], HEAR.flag("on", f"stories {one['id']}"), HEAR.send("story", id=one["id"]))
            for one in CHOICES["stories"]
        ]
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
        _said(),
        rx.el.div(rx.foreach(reading["columns"].to(list[dict]), _column), class_name="columns"),
        guidance(reading["notes"]),
        _help(reading["help"].to(str)),
        typed_field(HEAR, "note", WORDS.note, HEAR.text("note")),
        hint(WORDS.note_hint),
        danger_line(HEAR),
        _move_on(
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


def _pick(part: str, choices_key: str) -> rx.Component:
    return group(
        WORDS.question_parts[part],
        chips(
            *[
                chip(one["label"], HEAR.flag("on", f"{part} {one['id']}"), HEAR.send("pick", part=part, id=one["id"]))
                for one in CHOICES[choices_key]
            ]
        ),
    )


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
        _move_on(button(WORDS.finish, HEAR.send("go", step="enough"), kind="main")),
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
            rx.el.p(WORDS.let_go_done, " ", button(WORDS.undo, HEAR.send("undo")), class_name="notice"),
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
                ("strength", _step("strength", _strength())),
                ("stories", _step("stories", _stories())),
                ("pattern", _step("pattern", _answers("pattern", "patterns"))),
                ("old_hurt", _step("old_hurt", _answers("old_hurt", "old_hurts"))),
                ("reading", _reading()),
                ("question", _question()),
                ("enough", _enough()),
                ("resting", _resting()),
                _first(),
            ),
            judge=HEAR,
        ),
        on_mount=HEAR.arrive(),
    )
