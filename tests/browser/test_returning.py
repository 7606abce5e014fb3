"""After leaving fast: what is kept, the way back, and a neutral page that leads nowhere."""

from playwright.sync_api import BrowserContext, Page, expect

from app.content.screens import screens
from tests.browser.conftest import watch
from tests.browser.leaving import NEUTRAL, by_button, by_keys, expect_neutral, press_last_line
from tests.browser.screens import open_ready, press, wait_ready

TYPED = "half a sentence that"
SLOW_WRITING = """const { encrypt } = SubtleCrypto.prototype;
SubtleCrypto.prototype.encrypt = async function (...asked) {
  await new Promise(done => setTimeout(done, 400));
  return encrypt.apply(this, asked);
};"""


def test_what_was_typed_is_kept_and_shows_only_when_asked_for(page: Page):
    open_ready(page, "/hear-a-no")
    page.get_by_label("What was said?").press_sequentially(TYPED)
    by_keys(page)
    expect_neutral(page)
    press_last_line(page)
    page.get_by_role("link", name="Go on with").click()
    expect(page.get_by_label("What was said?")).to_have_value(TYPED)
    page.reload()
    wait_ready(page)
    expect(page.get_by_label("What was said?")).to_have_value("")
    expect(page.get_by_role("button", name="Continue")).to_be_visible()


def test_a_word_that_is_still_being_written_is_not_lost(page: Page):
    page.add_init_script(SLOW_WRITING)
    open_ready(page, "/hear-a-no")
    page.get_by_label("What was said?").fill(TYPED)
    by_keys(page)
    expect_neutral(page)
    press_last_line(page)
    page.get_by_role("link", name="Go on with").click()
    expect(page.get_by_label("What was said?")).to_have_value(TYPED)


def test_what_may_not_be_kept_is_not_kept_by_leaving(page: Page):
    open_ready(page, "/say-no")
    press(page, "It's not that simple")
    by_button(page)
    expect_neutral(page)
    press_last_line(page)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("link", name="Go on with")).to_have_count(0)


def test_no_trace_of_where_one_was_stays_in_the_session(page: Page):
    open_ready(page, "/say-no")
    page.evaluate("sessionStorage.setItem('soft-landing-resume', 'say')")
    by_button(page)
    expect_neutral(page)
    kept = page.evaluate("({ ...sessionStorage })")
    # The router's own: how far the pages were scrolled, by random keys.
    assert set(kept) <= {"measures", "react-router-scroll-positions"}
    assert "say" not in "".join(kept.values())


def test_the_last_line_leads_back_after_three_presses_and_no_fewer(page: Page):
    page.goto("/ideas")
    by_button(page)
    expect_neutral(page)
    press_last_line(page, 2)
    page.wait_for_timeout(300)
    expect_neutral(page)
    press_last_line(page, 1)
    expect(page).to_have_url("/")
    expect(page.get_by_role("heading", level=1)).to_have_text(screens().home.heading)


def test_a_new_tab_opens_the_app(context: BrowserContext):
    page = context.new_page()
    page.goto("/ideas")
    by_button(page)
    expect_neutral(page)
    page.goto("/ideas")
    expect_neutral(page)
    other = context.new_page()
    other.goto("/ideas")
    expect(other.get_by_role("heading", level=1)).to_have_text("Ideas")


def test_the_neutral_page_asks_for_nothing_but_its_own_and_leads_nowhere(context: BrowserContext, site: str):
    page = context.new_page()
    complaints: list[str] = []
    watch(page, complaints)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(site)))
    page.goto(NEUTRAL.path)
    page.wait_for_load_state("networkidle")
    assert all(url.startswith(NEUTRAL.path) for url in asked), asked
    expect(page.locator("a, button, input, form")).to_have_count(0)
    assert complaints == []
