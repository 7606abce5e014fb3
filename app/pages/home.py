"""Home: two doors, and what waits from an earlier visit."""

import reflex as rx

from app.components.flows import CHECK, HEAR, SAY
from app.components.install import install_offer
from app.components.shell import shell, two_names
from app.content.screens import screens
from app.device.flow import Flow
from app.routes import CHECK_WORDS, HEAR_NO, HOME, IDEAS, SAY_NO, SETTINGS, Route

HOME_WORDS = screens().home


def _door(route: Route, label: str, neutral: str, hint: str) -> rx.Component:
    return rx.el.a(
        rx.el.span(two_names(label, neutral), class_name="door-label"),
        rx.el.span(hint, class_name="hint named"),
        to=route.path,
        class_name="door",
    )


def _continue(flow: Flow, route: Route, label: str) -> rx.Component:
    """Offer to go on with a flow that has something kept, and show nothing of it."""
    return rx.cond(
        flow.kept(),
        rx.el.li(
            rx.el.a(
                two_names(label, HOME_WORDS.continue_neutral),
                to=route.path,
                on_click=flow.resume(),
                class_name="quiet-link",
            )
        ),
    )


def home() -> rx.Component:
    return shell(
        HOME,
        rx.el.div(
            rx.el.h1(HOME_WORDS.heading), rx.el.p(HOME_WORDS.lead, class_name="lead named"), class_name="landing"
        ),
        rx.el.div(
            _door(SAY_NO, HOME_WORDS.say_door, HOME_WORDS.say_neutral, HOME_WORDS.say_hint),
            _door(HEAR_NO, HOME_WORDS.hear_door, HOME_WORDS.hear_neutral, HOME_WORDS.hear_hint),
            class_name="doors",
        ),
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
                rx.el.li(
                    rx.el.a(
                        two_names(HOME_WORDS.calm_ideas, HOME_WORDS.ideas_neutral),
                        to=IDEAS.path,
                        class_name="quiet-link",
                    )
                ),
                rx.el.li(rx.el.a(HOME_WORDS.calm_settings, to=SETTINGS.path, class_name="quiet-link")),
                class_name="links",
            ),
            class_name="quiet-section",
        ),
        # Whoever has something waiting here came back, so it may be worth a place on the phone.
        rx.cond(SAY.kept() | HEAR.kept() | CHECK.kept(), install_offer()),
        rx.el.p(HOME_WORDS.promise, class_name="hint"),
    )
