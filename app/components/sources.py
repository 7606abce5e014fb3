"""What a sentence rests on, shown as its source."""

import reflex as rx

from app.components.controls import part_of
from app.content.screens import screens
from app.routes import IDEAS


def _source(one: rx.Var | str) -> rx.Component:
    return rx.el.a(one, to=part_of(IDEAS, one), class_name="source")


def sources(ids: rx.Var | list[str]) -> rx.Component:
    """Show the ids that a sentence rests on, each a link to the idea."""
    shown = [_source(one) for one in ids] if isinstance(ids, list) else [rx.foreach(ids, _source)]
    heard = rx.el.span(screens().shell.source, " ", class_name="visually-hidden")
    return rx.el.small(heard, *shown, class_name="sources")


def paragraph(line: dict) -> rx.Component:
    """Show a sentence or a few of guidance, {"text", "sources"}, with what it rests on."""
    return rx.el.p(line["text"], *([sources(line["sources"])] if line["sources"] else []))


def _line(line: rx.Var) -> rx.Component:
    """One sentence of guidance, with what it rests on."""
    line = line.to(dict)
    return rx.el.li(line["text"].to(str), sources(line["sources"].to(list[str])))


def guidance(lines: rx.Var, kind: str = "guidance") -> rx.Component:
    """Show sentences of guidance from the engine, each with what it rests on; `kind` is their class."""
    return rx.el.ul(rx.foreach(lines.to(list[dict]), _line), class_name=kind)
