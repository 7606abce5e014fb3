"""Install axe-core, with which the tests look at every page for what shuts people out. Nothing of it ships."""

from dataclasses import dataclass

from reflex.plugins import Plugin

PACKAGES = ["axe-core@4.14.1"]


@dataclass(kw_only=True, frozen=True)
class AxePlugin(Plugin):
    """Name axe-core among the packages for development, so that the one lock holds it with the others."""

    def get_frontend_development_dependencies(self, **context):
        return PACKAGES
