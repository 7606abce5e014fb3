"""The same person, with a fresh browser of each engine in turn, on a site whose server can be stopped."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.engines.browsers import BROWSERS, Browser
from tests.engines.person import Person
from tools.serving import serving

VERSIONS = pytest.StashKey[dict[str, str]]()


class Network:
    """The way to a site: its server. Once that is stopped there is none, whatever an engine means by offline."""

    def __init__(self, export: Path):
        self._server = ExitStack()
        self.site = self._server.enter_context(serving(export))

    def cut(self) -> None:
        """Stop the server; nothing answers any more."""
        self._server.close()
        with socket.socket() as trial:
            assert trial.connect_ex(("127.0.0.1", urlsplit(self.site).port)) != 0


@pytest.fixture
def network(export: Path) -> Iterator[Network]:
    one = Network(export)
    yield one
    one.cut()


@pytest.fixture(params=BROWSERS, ids=lambda browser: browser.engine.name)
def browser(request: pytest.FixtureRequest) -> Browser:
    return request.param


@pytest.fixture
def person(browser: Browser, network: Network, tmp_path: Path, pytestconfig: pytest.Config) -> Iterator[Person]:
    one = Person(browser, network.site, tmp_path)
    pytestconfig.stash.setdefault(VERSIONS, {})[one.engine] = one.version
    yield one
    one.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    tried = config.stash.get(VERSIONS, {})
    terminalreporter.write_line("Tried in " + ", ".join(f"{name} {version}" for name, version in tried.items()))
