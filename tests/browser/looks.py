"""How the app may look on a screen: a theme, a width, a size of text; and which looks a run of the tests takes.

To add a theme, name it in THEMES and say in `wear` how it is put on.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page

from app.build.look import KEY
from tests.browser.acts import settle

THEMES = ("light", "dark", "dim")
WIDTHS = (320, 390, 1280)
HEIGHTS = {320: 640, 390: 844, 1280: 800}
TEXT_SIZES = (100, 200)
# What browsers take as the size of text, in pixels, where a person has set nothing.
USUAL_TEXT_PX = 16
# As in Settings, beside what else was chosen there.
CHOOSE_LOOK = """([key, look]) => {
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), look }));
  dispatchEvent(new Event("look"));
}"""


@dataclass(frozen=True)
class Look:
    """A theme, a width in CSS pixels, and the size of text in percent."""

    theme: str
    width: int
    text: int

    def __str__(self) -> str:
        return f"{self.theme}-{self.width}-{self.text}%"


# Neighbours differ in all they can, so that a few in a row show most.
LOOKS = tuple(
    sorted(
        (Look(*parts) for parts in product(THEMES, WIDTHS, TEXT_SIZES)),
        key=lambda look: (THEMES.index(look.theme) + WIDTHS.index(look.width) + TEXT_SIZES.index(look.text)) % 2,
    )
)


def looks_of(place: int, every: bool) -> tuple[Look, ...]:
    """Return the looks to look at the state at `place` in the list in: each one, or the one whose turn it is."""
    return LOOKS if every else (LOOKS[place % len(LOOKS)],)


def wear(page: Page, theme: str) -> None:
    """Put a theme on, as the system or the person would."""
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light", reduced_motion="reduce")
    # An empty tab has nowhere to keep it.
    if page.url != "about:blank":
        page.evaluate(CHOOSE_LOOK, [KEY, theme if theme == "dim" else None])


def resize_text(devtools: CDPSession, percent: int) -> None:
    """Set the browser's own size of text, as a person does in its settings."""
    devtools.send("Page.setFontSizes", {"fontSizes": {"standard": USUAL_TEXT_PX * percent // 100}})


def show(page: Page, devtools: CDPSession, look: Look) -> None:
    """Let the page have that look."""
    page.set_viewport_size({"width": look.width, "height": HEIGHTS[look.width]})
    wear(page, look.theme)
    resize_text(devtools, look.text)
    settle(page)


@contextmanager
def fresh(browser: Browser, site: str, device_scale_factor: float = 1) -> Iterator[BrowserContext]:
    """Open a browser in which nothing has been, and without a service worker, which would fetch all pages anew."""
    context = browser.new_context(
        base_url=site,
        service_workers="block",
        device_scale_factor=device_scale_factor,
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    yield context
    context.close()
