"""Wire the pages; no state lives on a server."""

import reflex as rx

from app.build.leaving import leaving_script
from app.build.look import look_script
from app.build.manifest import head_components
from app.components.broken import broken, part
from app.pages.check_words import check_words
from app.pages.hear_no import hear_no
from app.pages.help import help_page
from app.pages.home import home
from app.pages.ideas import ideas
from app.pages.lost import lost
from app.pages.say_no import say_no
from app.pages.settings import settings
from app.routes import CHECK_WORDS, HEAR_NO, HELP, HOME, IDEAS, LOST, SAY_NO, SETTINGS

PAGES = (
    (HOME, home),
    (SAY_NO, say_no),
    (HEAR_NO, hear_no),
    (CHECK_WORDS, check_words),
    (IDEAS, ideas),
    (HELP, help_page),
    (SETTINGS, settings),
)

app = rx.App(
    enable_state=False,
    toaster=None,
    app_wraps={(56, "Suspense"): part, (55, "ErrorBoundary"): broken},
    html_lang="en",
    head_components=[leaving_script(), *head_components(), look_script()],
    stylesheets=["/style.css"],
)
for route, page in PAGES:
    app.add_page(page, route=route.path, title=route.title, description=route.description)
app.add_page(lost, route="404", title=LOST.title, description=LOST.description)
