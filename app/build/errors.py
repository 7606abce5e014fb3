"""The one error of the build: it names the thing, the fact and the next step."""


class BuildError(Exception):
    """The export would be wrong or unsafe, so there is none."""
