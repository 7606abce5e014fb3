"""Leaving fast: one press and the page is gone, and Back does not bring it back."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from app.routes import ROUTES
from tests.browser.conftest import PHONE
from tests.browser.leaving import NEUTRAL, by_button, by_keys, expect_neutral, go_back, press_last_line
from tests.browser.screens import hear, open_ready, press, wait_for_worker, wait_ready
from tools.browser import ARGS

PATHS = [*(route.path for route in ROUTES), "/nothing-here"]
LEAVE_BY_LINK = f"""() => {{
  document.querySelector('a[href="{NEUTRAL.path}"]').click();
  return ["hidden" in document.documentElement.dataset, document.body.checkVisibility(), document.title];
}}"""
PLACE = "document.querySelector('.hide-this').getBoundingClientRect().toJSON()"


def never(route: Route) -> None:
    """Let the neutral page not arrive, so that what it would take the place of stays."""
    route.fulfill(status=204)


@pytest.fixture
def lingering(playwright, chromium_path: str, site: str) -> Iterator[Page]:
    """A page in a Chromium that keeps pages alive for Back, as people's own does."""
    started = playwright.chromium.launch(
        executable_path=chromium_path,
        args=[*ARGS, "--disable-features=BackForwardCacheMemoryControls"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    # A worker that starts to answer lets go of the pages kept until then.
    yield started.new_page(base_url=site, viewport=PHONE, service_workers="block")
    started.close()


@pytest.mark.parametrize("leave", [by_button, by_keys])
@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_left_and_back_does_not_bring_it_back(browser: Browser, site: str, path: str, leave: Callable):
    page = browser.new_page(base_url=site, viewport=PHONE)
    page.goto("/ideas?earlier")
    page.goto(path)
    leave(page)
    expect_neutral(page)
    for _ in range(4):
        go_back(page)
        expect_neutral(page)
    page.close()


def test_back_stays_on_the_neutral_page_three_times_where_ours_was_the_first(page: Page):
    page.goto("/")
    by_button(page)
    expect_neutral(page)
    for _ in range(3):
        page.go_back()
        expect_neutral(page)


def test_each_page_and_step_of_before_stays_away_and_forward_does_not_bring_it_either(page: Page):
    page.goto("/")
    page.get_by_role("link", name="I heard a no").click()
    wait_ready(page)
    hear(page, "not tonight, I'm worn out")
    press(page, "What now?")
    page.go_back()
    by_keys(page)
    expect_neutral(page)
    for _ in range(5):
        go_back(page)
        expect_neutral(page)
    page.go_forward()
    expect_neutral(page)


def test_a_page_that_the_browser_kept_alive_is_covered_as_it_comes_back(lingering: Page):
    lingering.goto("/help", wait_until="networkidle")
    lingering.evaluate("window.alive = true")
    lingering.goto("/ideas")
    go_back(lingering)
    expect(lingering).to_have_url("/help")
    assert lingering.evaluate("window.alive"), "this browser keeps no page alive"
    lingering.goto("/say-no")
    by_button(lingering)
    expect_neutral(lingering)
    for _ in range(4):
        go_back(lingering)
        expect_neutral(lingering)


@pytest.mark.parametrize("leave", [by_button, by_keys])
def test_it_works_without_network(context: BrowserContext, leave: Callable):
    page = context.new_page()
    page.goto("/")
    wait_for_worker(page)
    context.set_offline(True)
    page.goto("/hear-a-no")
    leave(page)
    expect_neutral(page)
    expect(page.get_by_role("table").first).to_have_css("border-collapse", "collapse")
    for _ in range(4):
        go_back(page)
        expect_neutral(page)


@pytest.mark.parametrize(
    ("path", "label"), [("/hear-a-no", "What was said?"), ("/check-my-words", "Your draft"), ("/say-no", "Their name")]
)
def test_shift_three_times_works_in_a_field(page: Page, path: str, label: str):
    open_ready(page, path)
    page.get_by_label(label).first.focus()
    page.keyboard.type("Ann")
    by_keys(page)
    expect_neutral(page)


def test_capitals_and_other_keys_with_shift_do_not_trigger_it(page: Page):
    open_ready(page, "/check-my-words")
    field = page.get_by_label("Your draft")
    field.focus()
    for letter in "NOTNOW":
        page.keyboard.press(f"Shift+{letter}")
    page.keyboard.down("Shift")
    page.keyboard.type("PLEASE")
    page.keyboard.up("Shift")
    for _ in range(4):
        page.keyboard.press("Shift")
        page.keyboard.press("Shift")
        page.keyboard.press("x")
    for _ in range(3):
        page.keyboard.press("Control+Shift")
        page.keyboard.press("Shift+Tab")
    for _ in range(3):
        page.keyboard.press("Shift")
        field.click(modifiers=["Shift"])
    expect(field).to_have_value("NOTNOWPLEASExxxx")
    expect(page).to_have_url("/check-my-words")


def test_three_presses_count_only_within_five_seconds(page: Page):
    page.clock.install()
    page.goto("/ideas")
    for _ in range(4):
        page.keyboard.press("Shift")
        page.clock.run_for(2_600)
    expect(page.get_by_role("heading", level=1)).to_have_text("Ideas")
    page.keyboard.press("Shift")
    page.clock.run_for(1_000)
    page.keyboard.press("Shift")
    page.clock.run_for(1_000)
    expect_neutral(page)


def test_the_page_is_covered_before_anything_else(browser: Browser, site: str):
    context = browser.new_context(base_url=site, service_workers="block")
    page = context.new_page()
    page.route(f"**{NEUTRAL.path}", never)
    page.goto("/help")
    assert page.evaluate(LEAVE_BY_LINK) == [True, False, NEUTRAL.title]
    expect(page.locator("body")).to_be_hidden()
    expect(page).to_have_url(NEUTRAL.path)
    context.close()


def test_nothing_of_an_earlier_page_shows_on_its_way_to_the_neutral_one(browser: Browser, site: str):
    context = browser.new_context(base_url=site, service_workers="block")
    page = context.new_page()
    page.add_init_script("sessionStorage.setItem('measures', '1')")
    page.route(f"**{NEUTRAL.path}", never)
    page.goto("/hear-a-no", wait_until="commit")
    expect(page).to_have_title(NEUTRAL.title)
    expect(page.locator("body")).to_be_hidden()
    context.close()


def test_it_works_before_the_apps_own_scripts_have_arrived(browser: Browser, site: str):
    context = browser.new_context(base_url=site, viewport=PHONE, service_workers="block")
    page = context.new_page()
    page.route("**/assets/*.js", lambda route: route.abort())
    page.goto("/say-no")
    by_keys(page)
    expect_neutral(page)
    go_back(page)
    expect_neutral(page)
    context.close()


@pytest.mark.parametrize("path", PATHS)
def test_without_scripts_it_is_a_plain_link(browser: Browser, site: str, path: str):
    context = browser.new_context(base_url=site, viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(path)
    by_button(page)
    expect(page).to_have_title(NEUTRAL.title)
    expect(page.get_by_text(NEUTRAL.rounded)).to_be_visible()
    context.close()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_way_out_is_large_stays_in_reach_and_is_at_the_same_place_everywhere(page: Page, width: int):
    page.set_viewport_size({"width": width, "height": 640})
    places = set()
    for path in PATHS:
        page.goto(path)
        at = page.evaluate(PLACE)
        assert at["width"] >= 44 and at["height"] >= 44, path
        places.add((at["x"], at["y"]))
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        at = page.evaluate(PLACE)
        assert at["y"] >= 0, path
        by_button(page)
        expect_neutral(page)
        press_last_line(page)
        expect(page).to_have_url("/")
    assert len(places) == 1
