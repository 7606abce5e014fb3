"""What each step of hearing a no shows: what was said, choices, the way to Help, and the ways on."""

import reflex as rx

from app.components.controls import button, chip, chips, part_of
from app.components.flows import HEAR
from app.components.words import marked
from app.content.readings import reading_choices
from app.content.screens import screens
from app.routes import HELP

WORDS = screens().hear_no
CHOICES = reading_choices()


def said(kind: str = "said") -> rx.Component:
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


def choices(listed: str, marked_as: str, kind: str, **fields: str) -> rx.Component:
    """Show a list of choices as chips; a tap sends `kind` with `fields` and the id.

    Args:
        listed: Which list of app/content/readings.py.
        marked_as: The name under which the flow marks the chosen ones.
        kind: The action.
        fields: What else the action says.
    """
    return chips(
        *[
            chip(one["label"], HEAR.flag("on", f"{marked_as} {one['id']}"), HEAR.send(kind, **fields, id=one["id"]))
            for one in CHOICES[listed]
        ]
    )


def help_link(door: rx.Var[str]) -> rx.Component:
    """Lead to the part of Help that fits, where one does."""
    label = rx.cond(door == "harming", WORDS.stop_help, WORDS.hurt_help)
    link = rx.el.a(label, to=part_of(HELP, door), class_name="quiet-link")
    return rx.cond(door != "", rx.el.p(link, class_name="notice"))


def move_on(*more: rx.Component) -> rx.Component:
    """The ways on from a step: each step can be skipped, and stopped."""
    return rx.el.div(
        *more,
        button(screens().shell.back, HEAR.step_back()),
        button(WORDS.not_fit, HEAR.send("go", step="resting"), kind="plain"),
        class_name="row moves",
    )
