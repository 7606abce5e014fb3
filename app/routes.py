"""Every page's path, with its own title and description."""

from dataclasses import dataclass

from app.content.screens import screens


@dataclass(frozen=True)
class Route:
    """A page: where it is, its title in the browser, and what a search engine reads of it."""

    path: str
    title: str
    description: str


def _route(path: str, screen) -> Route:
    return Route(path, screen.page.title, screen.page.description)


HOME = _route("/", screens().home)
SAY_NO = _route("/say-no", screens().say_no)
HEAR_NO = _route("/hear-a-no", screens().hear_no)
CHECK_WORDS = _route("/check-my-words", screens().check_words)
IDEAS = _route("/ideas", screens().ideas)
HELP = _route("/help", screens().help)
SETTINGS = _route("/settings", screens().settings)
# Served where there is no page, so it is none of the routes.
LOST = _route("404", screens().lost)

ROUTES = (HOME, SAY_NO, HEAR_NO, CHECK_WORDS, IDEAS, HELP, SETTINGS)
