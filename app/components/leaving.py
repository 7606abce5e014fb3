"""The way to leave fast, at the top of every page."""

import reflex as rx

from app.content.measures import measures
from app.content.screens import screens


def hide_this() -> rx.Component:
    """Show a plain link to the neutral page. With scripts, app/device/inline/leaving.js answers in its place."""
    return rx.el.A.create(screens().shell.hide, href=measures().path, class_name="button hide-this")
