"""What a person sees if a page breaks: a kind sentence, the way back, and Help."""

import reflex as rx
from reflex_components_core.base.error_boundary import ErrorBoundary

from app.components.leaving import hide_this
from app.content.screens import screens
from app.device.flow import unheard
from app.routes import HELP, HOME

WORDS = screens().broken


class _Part(rx.Component):
    """A part of the document that React can begin anew by itself."""

    library = "react"
    tag = "Suspense"


def broken(_stateful: bool) -> rx.Component:
    """Return the boundary around every page; plain links, since the page's own scripts have just failed."""
    shown = rx.el.main(
        rx.el.title(WORDS.page.title),
        hide_this(),
        rx.el.h1(WORDS.heading),
        rx.el.p(WORDS.lead),
        rx.el.p(rx.el.A.create(screens().shell.place_home, href=HOME.path, class_name="quiet-link")),
        rx.el.p(rx.el.A.create(screens().shell.more_help, href=HELP.path, class_name="quiet-link")),
        class_name="page",
    )
    return ErrorBoundary.create(fallback_render=rx.Var.create(shown), on_error=unheard())


def part(_stateful: bool) -> rx.Component:
    """Return what stands around that boundary, or a page that breaks as it is first shown would stay blank.

    React then draws anew, without what was built, the part it was in. With no part that is the whole document, its
    inline scripts too, which the page's policy refuses.
    """
    return _Part.create()
