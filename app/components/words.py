"""Words that someone typed or will say: marked, and handed over."""

import reflex as rx

from app.content.screens import screens
from app.device.flow import Flow

HANDED = screens().say_no.handed


def _segment(segment: rx.Var) -> rx.Component:
    segment = segment.to(dict)
    return rx.cond(
        segment["as"].to(str) != "", rx.el.mark(segment["text"].to(str)), rx.el.span(segment["text"].to(str))
    )


def scrolled(label: str, *shown: rx.Component | rx.Var, kind: str = "", **props) -> rx.Component:
    """Show words that scroll where they run long, so keys must reach them; `kind` is a class of theirs."""
    return rx.el.div(
        *shown, role="group", aria_label=label, tab_index=0, class_name=f"scrolled {kind}".rstrip(), **props
    )


def marked(label: str, segments: rx.Var) -> rx.Component:
    """Show a text whose segments are marked or plain."""
    return rx.el.blockquote(scrolled(label, rx.foreach(segments.to(list[dict]), _segment)))


def step_heading(text: str) -> rx.Component:
    """A step's heading, which takes the focus when the step opens."""
    return rx.el.h2(text, tab_index=-1, custom_attrs={"data-step-heading": ""})


def breath() -> rx.Component:
    """A slow breath to go along with: it grows and shrinks, or where motion is reduced only says in and out."""
    words = screens().hear_no
    return rx.el.figure(
        rx.el.figcaption(words.breathe, class_name="hint"),
        rx.el.div(
            rx.el.span(words.breathe_in), rx.el.span(words.breathe_out), class_name="breath-shape", aria_hidden="true"
        ),
        rx.el.p(words.breathe_counted, class_name="hint"),
        class_name="breath",
    )


def handed(flow: Flow) -> rx.Component:
    """Say what became of a copy or a share."""
    return rx.el.p(rx.match(flow.text("handed"), *HANDED.items(), ""), role="status", class_name="handed")
