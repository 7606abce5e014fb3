"""What a thumb can press, and the short lines around it."""

import reflex as rx

from app.content.screen_types import Split
from app.device.flow import Flow, Handler
from app.routes import Route


def part_of(route: Route, part: str | rx.Var) -> rx.Var[str]:
    """Return the address of a part of a page, by its anchor."""
    return rx.Var.create(f"{route.path}#").to(str) + rx.Var.create(part).to(str)


def button(label: str | rx.Var | Split, on_press: Handler, kind: str = "quiet", **props) -> rx.Component:
    """Show a button; `kind` is main, quiet or plain."""
    shown = part_label(label) if isinstance(label, Split) else (label,)
    return rx.el.button(*shown, type="button", on_click=on_press, class_name=f"button {kind}", **props)


def part_label(label: Split) -> tuple[rx.Component | str, ...]:
    """Return a label of which a part is only heard."""
    parts = [(label.unseen_before, True), (label.seen, False), (label.unseen_after, True)]
    return tuple(rx.el.span(text, class_name="visually-hidden") if unseen else text for text, unseen in parts if text)


def chip(label: str | rx.Var, chosen: rx.Var[bool], on_press: Handler, **props) -> rx.Component:
    """Show one choice as a toggle that a thumb can hit."""
    return rx.el.button(
        label,
        type="button",
        on_click=on_press,
        aria_pressed=rx.cond(chosen, "true", "false"),
        class_name="chip",
        **props,
    )


def chips(*shown: rx.Component) -> rx.Component:
    """Show choices side by side, as many a line as fit."""
    return rx.el.div(*shown, class_name="chips")


def group(legend: str, *shown: rx.Component | rx.Var, hint: str = "") -> rx.Component:
    """Show a question with its choices."""
    return rx.el.fieldset(
        rx.el.legend(legend),
        *([rx.el.p(hint, class_name="hint")] if hint else []),
        *shown,
        class_name="group",
    )


def hint(text: str | rx.Var | rx.Component) -> rx.Component:
    """Show a quiet line."""
    return rx.el.p(text, class_name="hint")


def typed_field(flow: Flow, kind: str, label: str, value: rx.Var, **props) -> rx.Component:
    """Show a field of several lines whose text goes to the flow as it is typed."""
    return rx.el.label(
        rx.el.span(label, class_name="label"),
        rx.el.textarea(
            value=value, on_change=flow.send_typed(kind), class_name="field", auto_complete="off", rows="3", **props
        ),
    )
