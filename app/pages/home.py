"""Home: two doors, and what waits from an earlier visit."""

import reflex as rx

from app.components.flows import CHECK, HEAR, SAY
from app.components.shell import shell
from app.content.screens import screens
from app.device.flow import Flow
from app.routes import CHECK_WORDS, HEAR_NO, HOME, IDEAS, SAY_NO, Route

HOME_WORDS = screens().home


def _door(route: Route, label: str, hint: str) -> rx.Component:
    return rx.el.a(
        rx.el.span(label, class_name="door-label"),
        rx.el.span(hint, class_name="hint"),
        to=route.path,
        class_name="door",
    )


def _continue(flow: Flow, route: Route, label: str) -> rx.Component:
    """Offer to go on with a flow that has something kept, and show nothing of it."""
    return rx.cond(
        flow.kept(),
        rx.el.li(rx.el.a(label, to=route.path, on_click=flow.resume(), class_name="quiet-link")),
    )


def home() -> rx.Component:
    return shell(
        HOME,
        rx.el.h1(HOME_WORDS.heading),
        rx.el.p(HOME_WORDS.lead, class_name="lead"),
        _door(SAY_NO, HOME_WORDS.say_door, HOME_WORDS.say_hint),
        _door(HEAR_NO, HOME_WORDS.hear_door, HOME_WORDS.hear_hint),
        rx.cond(
            SAY.kept() | HEAR.kept() | CHECK.kept(),
            rx.el.section(
                rx.el.h2(HOME_WORDS.continue_heading),
                rx.el.ul(
                    _continue(SAY, SAY_NO, HOME_WORDS.continue_say),
                    _continue(HEAR, HEAR_NO, HOME_WORDS.continue_hear),
                    _continue(CHECK, CHECK_WORDS, HOME_WORDS.continue_check),
                    class_name="links",
                ),
                class_name="quiet-section",
            ),
        ),
        rx.el.section(
            rx.el.h2(HOME_WORDS.calm_heading),
            rx.el.ul(
                rx.el.li(rx.el.a(HOME_WORDS.calm_check, to=CHECK_WORDS.path, class_name="quiet-link")),
                rx.el.li(rx.el.a(HOME_WORDS.calm_ideas, to=IDEAS.path, class_name="quiet-link")),
                class_name="links",
            ),
            class_name="quiet-section",
        ),
        rx.el.p(HOME_WORDS.promise, class_name="hint"),
    )
