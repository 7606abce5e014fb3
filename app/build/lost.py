"""Prerender the page for where there is none, so that it speaks without scripts, too."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from reflex.plugins import Plugin

from app.build.errors import BuildError

ROUTER_CONFIG = "react-router.config.js"
ALL_ROUTES = '"prerender": true'
AND_THE_LOST_PAGE = '"prerender": ({ getStaticPaths }) => [...getStaticPaths(), "/404"]'
# Reflex copies this one to 404.html, after all plugins have run.
FALLBACK = "__spa-fallback.html"
LOST = "404.html"


def prerender_lost(router_config: str) -> str:
    """Return React Router's configuration with the lost page among those rendered at build time.

    Errors:
        BuildError where it does not say which pages are.
    """
    if ALL_ROUTES not in router_config and "prerender" in router_config:
        raise BuildError(
            f"{ROUTER_CONFIG} has no '{ALL_ROUTES}' to extend, so 404.html would be empty without scripts. "
            "Check app/build/lost.py against the installed Reflex."
        )
    return router_config.replace(ALL_ROUTES, AND_THE_LOST_PAGE)


def put_lost_page(static_dir: Path) -> None:
    """Let the rendered lost page be both 404.html and what Reflex will copy there.

    Errors:
        BuildError where it was not rendered.
    """
    rendered = static_dir / "404" / "index.html"
    if not rendered.is_file():
        raise BuildError(f"{rendered} was not rendered. Is there a page with the route '404' in app/app.py?")
    page = rendered.read_text("utf-8")
    shutil.rmtree(rendered.parent)
    for name in (LOST, FALLBACK):
        (static_dir / name).write_text(page, "utf-8")


@dataclass(kw_only=True, frozen=True)
class LostPlugin(Plugin):
    """Render the lost page at build time."""

    def pre_compile(self, **context):
        context["add_modify_task"](ROUTER_CONFIG, prerender_lost)

    def post_build(self, **context):
        put_lost_page(context["static_dir"])
