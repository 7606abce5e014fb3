"""What a person does to leave fast, and what they see then."""

from playwright.sync_api import Page, expect

from app.content.measures import measures
from app.content.screens import screens

NEUTRAL = measures()
HIDE = screens().shell.hide
# Chromium answers the neutral page's own entries without loading it anew; others load it, and the mark is gone, too.
GO_BACK = """() => {
  document.body.dataset.left = "";
  addEventListener("popstate", () => { delete document.body.dataset.left; }, { once: true });
  setTimeout(() => history.back());
}"""


def by_button(page: Page) -> None:
    page.get_by_role("link", name=HIDE, exact=True).click()


def by_keys(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")


def expect_neutral(page: Page) -> None:
    expect(page.get_by_text(NEUTRAL.rounded)).to_be_visible()
    expect(page).to_have_title(NEUTRAL.title)
    expect(page).to_have_url(NEUTRAL.path)


def go_back(page: Page) -> None:
    # By the page itself: Playwright's own way waits for a load that a page kept alive never has.
    page.evaluate(GO_BACK)
    expect(page.locator("[data-left]")).to_have_count(0)


def press_last_line(page: Page, times: int = 3) -> None:
    for _ in range(times):
        page.get_by_text(NEUTRAL.rounded).click()
