"""Not found: nothing is lost, and the way back."""

import reflex as rx

from app.components.shell import shell
from app.content.screens import screens
from app.routes import HOME

WORDS = screens().lost


def lost() -> rx.Component:
    return shell(
        None,
        rx.el.h1(WORDS.heading),
        rx.el.p(WORDS.lead),
        rx.el.p(rx.el.a(screens().shell.place_home, to=HOME.path, class_name="quiet-link")),
    )
