"""Settings: how it looks, how much it says at first sight, installing, erasing, and what the app never does."""

import reflex as rx

from app.components.controls import button, chip, chips, group, hint
from app.components.install import installing
from app.components.shell import scripted, shell
from app.content.screens import screens
from app.device.phone import choose, chosen, erase, erased, forget_erased, unerase
from app.routes import SETTINGS

WORDS = screens().settings


def _choice(legend: str, name: str, options: dict[str, str], hinted: str = "") -> rx.Component:
    """Show one setting; its first option is the usual one."""
    usual = next(iter(options))
    now = chosen(name, usual)
    return group(
        legend,
        chips(*[chip(label, now == value, choose(name, value, usual)) for value, label in options.items()]),
        hint=hinted,
    )


def _erasing() -> rx.Component:
    return rx.el.section(
        rx.el.h2(WORDS.erase_heading),
        rx.el.p(WORDS.erase_hint),
        button(WORDS.erase, erase()),
        rx.el.div(
            rx.cond(
                erased(),
                rx.el.p(WORDS.erased, " ", button(screens().shell.undo, unerase(), kind="plain"), class_name="notice"),
            ),
            role="status",
        ),
        class_name="entry",
    )


def settings() -> rx.Component:
    return shell(
        SETTINGS,
        rx.el.h1(WORDS.heading),
        hint(WORDS.lead),
        scripted(
            _choice(WORDS.look, "look", WORDS.looks, WORDS.look_hint),
            _choice(WORDS.size, "size", WORDS.sizes),
            _choice(WORDS.labels, "labels", WORDS.labels_named, WORDS.labels_hint),
            installing(),
            _erasing(),
        ),
        hint(WORDS.leave_hint),
        rx.el.section(
            rx.el.h2(WORDS.never_heading),
            rx.el.ul(*[rx.el.li(line) for line in WORDS.never], class_name="guidance"),
            class_name="entry",
        ),
        on_mount=forget_erased(),
    )
