"""Check my words: write a draft, see how it may sound, take a gentler way or leave it."""

import reflex as rx

from app.components.controls import button, hint, typed_field
from app.components.flows import CHECK
from app.components.shell import continue_bar, danger_line, scripted, shell
from app.components.sources import paragraph, sources
from app.components.words import handed, marked, step_heading
from app.content.screen_types import Line
from app.content.screens import screens
from app.routes import CHECK_WORDS

WORDS = screens().check_words
SHELL = screens().shell


def _line(line: Line) -> rx.Component:
    return paragraph({"text": line.text, "sources": list(line.sources)})


def _draft() -> rx.Component:
    return rx.el.div(
        typed_field(
            CHECK, "type", WORDS.draft, CHECK.text("text"), placeholder="", custom_attrs={"data-early": "check"}
        ),
        hint(WORDS.draft_hint),
    )


def _sound() -> rx.Component:
    """How the whole may sound, in a word and a line; never a grade."""
    manners = [
        (manner, rx.el.div(rx.el.p(label, class_name="manner"), _line(WORDS.manner_lines[manner])))
        for manner, label in WORDS.manners.items()
    ]
    return rx.el.section(
        rx.el.h3(WORDS.sounds), rx.match(CHECK.text("manner"), *manners, rx.fragment()), class_name="column"
    )


def _carried() -> rx.Component:
    """What the draft carries; what it doesn't is no fault, and is not shown."""
    carries = CHECK.value["carries"].to(list[str])
    listed = [rx.cond(carries.contains(thing), rx.el.li(text)) for thing, text in WORDS.carried.items()]
    return rx.cond(
        carries.length() > 0,
        rx.el.section(rx.el.h3(WORDS.carries), rx.el.ul(*listed, class_name="guidance"), class_name="column"),
    )


def _finding(finding: rx.Var) -> rx.Component:
    """One finding: the exact words, why they may land hard, and a swap one tap away."""
    finding = finding.to(dict)
    swap = finding["swap"].to(str)
    return rx.el.li(
        rx.el.h4(rx.match(finding["kind"].to(str), *WORDS.finding.items(), "")),
        rx.el.p(rx.el.mark(finding["words"].to(str))),
        rx.el.p(finding["why"].to(str), sources(finding["sources"].to(list[str]))),
        rx.cond(
            finding["offers_swap"].to(bool),
            rx.el.div(
                rx.el.p(rx.cond(swap != "", WORDS.instead, WORDS.without), ": ", rx.el.q(finding["swapped"].to(str))),
                button(WORDS.use_swap, CHECK.send("swap", place=finding["place"])),
            ),
        ),
        class_name="finding",
    )


def _findings() -> rx.Component:
    findings = CHECK.items("findings")
    return rx.el.div(
        rx.cond(
            findings.length() > 0,
            rx.el.ul(rx.foreach(findings, _finding), class_name="findings"),
            rx.cond(CHECK.value["complete"].to(bool), rx.fragment(), hint(WORDS.nothing)),
        ),
        role="status",
    )


def _wonder() -> rx.Component:
    """What they might still wonder, for whoever asks."""
    open_stories = CHECK.value["leaves_open"].to(list[str])
    shown = CHECK.value["wonders"].to(bool)
    lines = [rx.cond(open_stories.contains(story), _line(line)) for story, line in WORDS.wonders.items()]
    return rx.cond(
        open_stories.length() > 0,
        rx.el.section(
            button(
                rx.cond(shown, WORDS.wonder_hide, WORDS.wonder),
                CHECK.send("wonder"),
                kind="plain",
                aria_expanded=rx.cond(shown, "true", "false"),
            ),
            rx.cond(shown, rx.el.div(*lines, _line(WORDS.wonder_note), class_name="answer")),
        ),
    )


def _checked() -> rx.Component:
    text = CHECK.text("text")
    return rx.el.section(
        step_heading(WORDS.checked),
        rx.el.figure(marked(WORDS.draft, CHECK.value["segments"]), class_name="said"),
        danger_line(CHECK),
        rx.cond(
            CHECK.value["complete"].to(bool),
            rx.el.p(WORDS.complete, class_name="answer"),
            rx.el.div(rx.el.div(_sound(), _carried(), class_name="columns"), _findings(), _wonder()),
        ),
        rx.el.div(
            button(WORDS.copy, CHECK.copy(text), kind="main"),
            button(WORDS.share, CHECK.share(text)),
            button(WORDS.change, CHECK.step_back()),
            rx.cond(CHECK.value["can_undo"].to(bool), button(SHELL.undo, CHECK.send("undo"))),
            class_name="row moves",
        ),
        handed(CHECK),
    )


def _first() -> rx.Component:
    return rx.el.div(
        danger_line(CHECK),
        rx.el.div(
            button(WORDS.check, CHECK.send("check"), kind="main", disabled=~CHECK.value["can_check"].to(bool)),
            class_name="row moves",
        ),
    )


def check_words() -> rx.Component:
    writing = CHECK.text("step") == ""
    return shell(
        CHECK_WORDS,
        rx.el.h1(WORDS.heading),
        continue_bar(CHECK),
        rx.cond(writing, rx.el.div(rx.el.p(WORDS.lead, class_name="lead"), _draft())),
        scripted(rx.cond(writing, _first(), _checked()), judge=CHECK),
        on_mount=CHECK.arrive(),
    )
