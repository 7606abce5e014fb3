"""Installing, offered where a page asks for it: the browser's own prompt, pictures of the steps, or a word."""

import reflex as rx

from app.components.controls import button
from app.content.screens import screens
from app.device.phone import choose, chosen, install, install_way

WORDS = screens().install
# A no to installing is a no: under this name it is remembered, and Settings alone still says how.
DECLINED = "install"


def _step(place: int, text: str) -> rx.Component:
    # The sentence says all; the picture is for whoever looks for the sign.
    return rx.el.li(
        rx.el.img(src=f"/shapes/install-{place}.svg", alt="", width="224", height="112", loading="lazy"), text
    )


def _ways() -> rx.Component | rx.Var:
    return rx.match(
        install_way(),
        ("prompt", button(WORDS.prompt, install(), kind="main")),
        (
            "steps",
            rx.el.ol(*[_step(place, text) for place, text in enumerate(WORDS.steps, start=1)], class_name="steps"),
        ),
        ("installed", rx.el.p(WORDS.installed)),
        rx.el.p(WORDS.menu),
    )


def installing() -> rx.Component:
    """Show how to install, for whoever looks for it."""
    return rx.el.section(rx.el.h2(WORDS.heading), rx.el.p(WORDS.why), _ways(), class_name="entry")


def install_offer() -> rx.Component:
    """Offer it once, where the phone has a way of its own; after a no, never again."""
    way = install_way()
    return rx.cond(
        ((way == "prompt") | (way == "steps")) & (chosen(DECLINED, "") == ""),
        rx.el.section(
            rx.el.h2(WORDS.heading),
            rx.el.p(WORDS.why),
            _ways(),
            button(WORDS.not_now, choose(DECLINED, "no", ""), kind="plain"),
            class_name="notice",
        ),
    )
