"""What stands on every page: the skip link, Hide this, More help, the bottom bar, what the app says of itself."""

import reflex as rx

from app.components.controls import button, hint
from app.components.leaving import hide_this
from app.content.screens import screens
from app.device.flow import Flow, keeps, newer, ready, take_focus, take_new_version
from app.engine.flow import UNKEPT_DANGERS
from app.routes import HEAR_NO, HELP, HOME, IDEAS, SAY_NO, Route

SHELL = screens().shell
# Each with its plain name, and a neutral one where the plain one says much.
PLACES = (
    (HOME, SHELL.place_home, ""),
    (SAY_NO, screens().say_no.heading, screens().home.say_place_neutral),
    (HEAR_NO, screens().hear_no.heading, screens().home.hear_place_neutral),
    (IDEAS, SHELL.place_ideas, ""),
)


def two_names(plain: str, neutral: str) -> rx.Component:
    """Show one of two names; which it is follows Settings, before the first paint."""
    return rx.el.span(rx.el.span(plain, class_name="named"), rx.el.span(neutral, class_name="neutral"))


def _place(route: Route, label: str, neutral: str, here: Route | None) -> rx.Component:
    # "false" is what the attribute means where it is left out.
    current = "page" if route is here else "false"
    shown = two_names(label, neutral) if neutral else label
    return rx.el.li(rx.el.a(shown, to=route.path, class_name="place", aria_current=current))


def _newer_version() -> rx.Component:
    """Say quietly that a newer version waits."""
    return rx.el.div(
        rx.cond(
            newer(),
            rx.el.p(SHELL.newer, " ", button(SHELL.take_newer, take_new_version()), class_name="notice"),
        ),
        role="status",
    )


def scripted(*shown: rx.Component | rx.Var, judge: Flow | None = None) -> rx.Component:
    """Show controls that need scripts; until those run, they say so and cannot be pressed.

    With `judge`, they also wait for what that flow weighs words by.
    """
    awake = ready() & judge.judges() if judge else ready()
    return rx.el.div(
        rx.cond(awake, rx.fragment(), rx.el.p(SHELL.waking, class_name="waking")),
        rx.el.noscript(rx.el.p(SHELL.no_scripts, class_name="notice")),
        rx.el.fieldset(*shown, disabled=~awake, class_name="scripted"),
        rx.cond(keeps(), rx.fragment(), hint(SHELL.not_kept)),
    )


def continue_bar(flow: Flow) -> rx.Component:
    """Ask whether to go on with an earlier visit, and show nothing of it until then; further on it is in the way."""
    asks = flow.value["asks"].to(bool) & (flow.text("step") == "")
    gone = rx.cond(
        # Whoever has begun anew has no use for it any more.
        flow.value["let_go"].to(bool) & ~flow.value["begun"].to(bool),
        rx.el.p(SHELL.continue_gone, " ", button(SHELL.undo, flow.send("unfresh"), kind="plain"), class_name="notice"),
    )
    return rx.cond(
        asks,
        rx.el.section(
            rx.el.p(SHELL.continue_ask),
            rx.el.div(
                button(SHELL.continue_yes, flow.send("continue"), kind="main"),
                button(SHELL.continue_no, flow.send("fresh")),
                class_name="row",
            ),
            class_name="notice",
            aria_label=SHELL.continue_yes,
        ),
        rx.el.div(gone, role="status"),
    )


def danger_line(flow: Flow) -> rx.Component:
    """Show one quiet line for each danger noticed, with the door of Help that fits, and that it is not kept."""
    topics = flow.value["danger"].to(list[str])
    return rx.el.div(
        *[
            rx.cond(
                topics.contains(topic),
                rx.el.p(
                    text, " ", rx.el.a(SHELL.danger_door[topic], to=f"{HELP.path}#{topic}"), class_name="notice danger"
                ),
            )
            for topic, text in SHELL.danger.items()
        ],
        rx.cond(topics.contains(UNKEPT_DANGERS[0]) | topics.contains(UNKEPT_DANGERS[1]), hint(SHELL.danger_unkept)),
        role="status",
    )


def shell(here: Route | None, *shown: rx.Component, **events) -> rx.Component:
    """Show a page: its own `shown` between what stands everywhere; `events` such as on_mount are the page's."""
    return rx.el.div(
        rx.el.A.create(SHELL.skip, href="#main", class_name="skip"),
        rx.el.header(
            hide_this(),
            rx.el.div(
                # Home has the name as its heading.
                rx.el.span("" if here is HOME else SHELL.name, class_name="name", aria_hidden="true"),
                rx.el.a(SHELL.more_help, to=HELP.path, class_name="more-help"),
                class_name="top",
            ),
            class_name="head",
        ),
        _newer_version(),
        rx.el.main(*shown, id="main", tab_index=-1, on_mount=take_focus()),
        rx.el.nav(
            rx.el.ul(*[_place(*place, here) for place in PLACES]),
            class_name="bar",
            aria_label=SHELL.places,
        ),
        class_name="page",
        **events,
    )
