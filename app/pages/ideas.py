"""Ideas: what the app rests on, and the questions people ask."""

import reflex as rx

from app.components.controls import hint
from app.components.shell import shell
from app.components.sources import paragraph
from app.content.ideas import ideas_page
from app.content.screens import screens
from app.content.sources import CITATIONS
from app.routes import IDEAS

WORDS = screens().ideas
CONTENT = ideas_page()


def _entry(entry: dict) -> rx.Component:
    return rx.el.section(
        rx.el.h3(entry["title"], " ", rx.el.small(entry["id"], class_name="sources")),
        rx.el.p(entry["text"]),
        *([hint(CITATIONS[entry["id"]])] if entry["id"] in CITATIONS else []),
        id=entry["id"],
        class_name="entry",
    )


def _group(group: dict) -> rx.Component:
    return rx.el.section(
        rx.el.h2(group["title"]), *[_entry(entry) for entry in group["entries"]], id=group["id"], class_name="entry"
    )


def _question(question: dict) -> rx.Component:
    return rx.el.section(
        rx.el.h3(question["title"]),
        *[paragraph(line) for line in question["paragraphs"]],
        id=question["id"],
        class_name="entry",
    )


def ideas() -> rx.Component:
    return shell(
        IDEAS,
        rx.el.h1(WORDS.heading),
        rx.el.p(WORDS.lead, class_name="lead"),
        rx.el.section(
            rx.el.h2(CONTENT["questions_title"]), *[_question(one) for one in CONTENT["questions"]], class_name="entry"
        ),
        *[_group(group) for group in CONTENT["groups"]],
    )
