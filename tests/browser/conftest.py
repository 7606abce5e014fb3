"""A phone-sized Chromium on the production build; any console error or policy violation fails the test."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, ViewportSize, sync_playwright

from tools.browser import ARGS

PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright, chromium_path: str) -> Iterator[Browser]:
    started = playwright.chromium.launch(executable_path=chromium_path, args=list(ARGS))
    yield started
    started.close()


def watch(page: Page, complaints: list[str]) -> None:
    """Collect what the page complains about."""

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(f"{message.type}: {message.text}")

    page.on("console", heard)
    page.on("pageerror", lambda error: complaints.append(f"page error: {error}"))


@pytest.fixture
def context(browser: Browser, site: str) -> Iterator[BrowserContext]:
    opened = browser.new_context(base_url=site, viewport=PHONE, permissions=["clipboard-read", "clipboard-write"])
    complaints: list[str] = []
    opened.on("page", lambda page: watch(page, complaints))
    yield opened
    opened.close()
    assert complaints == []


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def every_look(pytestconfig: pytest.Config) -> bool:
    """Whether each state is to be looked at in each look, and not only in the one whose turn it is."""
    return bool(pytestconfig.getoption("--every-look"))


@pytest.fixture
def rewrite_trees(pytestconfig: pytest.Config) -> bool:
    """Whether the kept trees are to be written anew."""
    return bool(pytestconfig.getoption("--rewrite-trees"))
