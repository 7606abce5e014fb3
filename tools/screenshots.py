"""Take pictures of the app: the manifest's, for a phone and a wide screen, and README's, of both halves.

    make screenshots
"""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, ViewportSize, expect

from app.content.choices import choices
from app.content.screens import screens
from app.routes import HEAR_NO, HOME, SAY_NO, Route
from tools.browser import chromium
from tools.serving import EXPORT, ROOT, serving

PHONE: ViewportSize = {"width": 390, "height": 844}
WIDE: ViewportSize = {"width": 1280, "height": 800}
HEARD = "not tonight, I'm dead on my feet"


def as_it_opens(page: Page) -> None:
    """Leave the page as people find it."""


def with_words(page: Page) -> None:
    """Choose what is true and what they should know."""
    for group, wanted in (("states", "tired"), ("tell", "love")):
        label = next(choice["label"] for choice in choices()[group] if choice["id"] == wanted)
        page.get_by_role("button", name=label, exact=True).click()
    page.evaluate("scrollTo(0, 0)")


def with_a_reading(page: Page) -> None:
    """Type what was said, and read it."""
    page.get_by_label(screens().hear_no.said).fill(HEARD)
    page.get_by_role("button", name=screens().hear_no.read, exact=True).click()
    expect(page.locator("blockquote")).to_be_visible()


@dataclass(frozen=True)
class Shot:
    """One picture: where it goes, what it shows, and how many of its pixels make one of the screen."""

    picture: str
    route: Route
    screen: ViewportSize
    scale: int
    prepare: Callable[[Page], None]


SHOTS = (
    Shot("assets/screenshots/narrow.png", SAY_NO, PHONE, 2, with_words),
    Shot("assets/screenshots/wide.png", HOME, WIDE, 1, as_it_opens),
    Shot("docs/say-no.png", SAY_NO, PHONE, 2, with_words),
    Shot("docs/hear-a-no.png", HEAR_NO, PHONE, 2, with_a_reading),
)


def main() -> None:
    (ROOT / "docs").mkdir(exist_ok=True)
    with chromium() as browser, serving(EXPORT) as site:
        for shot in SHOTS:
            context = browser.new_context(
                viewport=shot.screen, device_scale_factor=shot.scale, reduced_motion="reduce", service_workers="block"
            )
            page = context.new_page()
            page.goto(site + shot.route.path)
            page.wait_for_load_state("networkidle")
            shot.prepare(page)
            page.screenshot(path=ROOT / shot.picture, animations="disabled", caret="hide")
            context.close()
            print(f"{shot.picture}  {shot.screen['width'] * shot.scale}x{shot.screen['height'] * shot.scale}")


if __name__ == "__main__":
    main()
