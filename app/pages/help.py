"""Help: readable without scripts and without network, from every screen."""

import reflex as rx

from app.components.help_text import CONTENT, door, elsewhere, section
from app.components.shell import shell
from app.content.screens import screens
from app.routes import HELP

WORDS = screens().help
DOORS = (*CONTENT["doors"], CONTENT["self_harm"])


def _way_to(part: dict) -> rx.Component:
    return rx.el.li(rx.el.A.create(part["title"], href=f"#{part['id']}", class_name="quiet-link"))


def help_page() -> rx.Component:
    return shell(
        HELP,
        rx.el.h1(WORDS.heading),
        rx.el.p(WORDS.lead, class_name="lead"),
        rx.el.ul(*[_way_to(part) for part in DOORS], class_name="links"),
        *[door(part) for part in DOORS],
        section(CONTENT["lines"], elsewhere()),
        section(CONTENT["leave"]),
        section(CONTENT["cannot"]),
    )
