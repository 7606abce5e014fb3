"""Help as it is read: doors, help lines by country, and what stands behind "It's not that simple"."""

import reflex as rx

from app.components.controls import button
from app.components.sources import paragraph
from app.content.help_lines import help_page, not_that_simple
from app.content.screens import screens
from app.device.flow import Handler
from app.routes import HELP

CONTENT = help_page()


def _outside(label: str, href: str, **props) -> rx.Component:
    """A plain link that tells the other side nothing of where it was followed."""
    return rx.el.A.create(label, href=href, rel="noreferrer", **props)


def number(one: dict) -> rx.Component:
    """Show one way to reach a line; a thumb can call it."""
    return rx.el.span(one["say"], " ", _outside(one["number"], one["link"], class_name="phone"), " ")


def _line(line: dict) -> rx.Component:
    reach = [number(one) for one in line["numbers"]]
    local = _outside(CONTENT["local"], CONTENT["elsewhere_link"], class_name="phone")
    return rx.el.div(
        rx.el.dt(line["name"]), rx.el.dd(line["for_whom"], rx.el.br(), *(reach or [local])), class_name="help-line"
    )


def _country(country: dict, columns: list[str]) -> rx.Component:
    lines = []
    for column in columns:
        lines += [line for line in country["lines"][column] if line not in lines]
    return rx.el.details(
        rx.el.summary(country["name"]),
        rx.el.p(f"{CONTENT['emergency']}: ", *[number(one) for one in country["emergency"]]),
        rx.el.dl(*[_line(line) for line in lines], class_name="help-lines"),
    )


def section(part: dict, *more: rx.Component) -> rx.Component:
    """Show a part of Help with its anchor."""
    return rx.el.section(
        rx.el.h2(part["title"]),
        *[paragraph(line) for line in part["paragraphs"]],
        *more,
        id=part["id"],
        class_name="entry",
    )


def door(part: dict) -> rx.Component:
    """Show one door, with the lines that fit it, by country."""
    return section(part, *[_country(country, part["columns"]) for country in CONTENT["countries"]])


def elsewhere() -> rx.Component:
    """Show where to look in every other country."""
    return rx.el.p(
        CONTENT["elsewhere"]["text"],
        " ",
        _outside(CONTENT["elsewhere_name"], CONTENT["elsewhere_link"], class_name="phone"),
        rx.el.br(),
        CONTENT["checked"],
    )


def safety(on_back: Handler) -> rx.Component:
    """Show what stands behind "It's not that simple": nothing to type, nothing kept."""
    part = not_that_simple()
    return rx.el.section(
        rx.el.h2(part["title"], tab_index=-1, custom_attrs={"data-step-heading": ""}),
        *[paragraph(line) for line in part["paragraphs"]],
        rx.el.p(rx.el.a(screens().help.heading, to=f"{HELP.path}#{part['help']}", class_name="quiet-link")),
        button(screens().shell.back, on_back),
    )
