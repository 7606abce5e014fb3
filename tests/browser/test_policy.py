"""The policy holds: nothing foreign, nothing inline, no complaint on any page."""

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from app.content.measures import measures
from app.content.screens import screens
from app.routes import HELP, IDEAS, ROUTES, SAY_NO
from tests.browser.acts import breaking
from tests.browser.conftest import PHONE

# What someone might smuggle into a page's text.
SMUGGLED = """<script>window.injected = "script"</script>
<img src="https://example.org/pixel.png" onerror="window.injected = 'handler'">"""
LISTEN = """window.refused = [];
addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));"""
# What a script of ours that went wrong might do.
INJECT = """async () => {
  const script = document.createElement("script");
  try { script.textContent = "window.injected = true"; } catch { script.append("window.injected = true"); }
  document.body.append(script);
  const image = document.createElement("img");
  image.src = "https://example.org/pixel.png";
  await new Promise(done => { image.onerror = done; document.body.append(image); });
  await new Promise(done => setTimeout(done, 100));
  return [window.refused, window.injected ?? null];
}"""


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_a_page_loads_without_a_complaint(page: Page, route):
    page.goto(route.path)
    page.wait_for_load_state("networkidle")
    expect(page.locator("main")).to_have_count(1)
    expect(page.locator("h1")).to_have_count(1)
    assert page.locator('meta[name="description"]').get_attribute("content") == route.description


def test_an_injected_script_and_a_foreign_image_are_refused(browser: Browser, site: str):
    page = browser.new_page(base_url=site)
    page.add_init_script(LISTEN)
    page.goto("/")
    refused, injected = page.evaluate(INJECT)
    assert injected is None
    assert "require-trusted-types-for" in refused
    assert "img-src" in refused
    page.close()


def test_what_is_smuggled_into_a_page_does_not_run(browser: Browser, site: str):
    context = browser.new_context(base_url=site, service_workers="block")
    page = context.new_page()
    page.add_init_script(LISTEN)

    def smuggle(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</main>", f"{SMUGGLED}</main>"))

    page.route("**/help", smuggle)
    page.goto(HELP.path)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.injected ?? null") is None
    assert {"script-src-elem", "script-src-attr", "img-src"} <= set(page.evaluate("window.refused"))
    context.close()


def test_a_page_that_breaks_at_once_says_so_and_asks_the_policy_for_nothing_more(browser: Browser, site: str):
    context = browser.new_context(base_url=site, service_workers="block")
    page = context.new_page()
    page.add_init_script(LISTEN)
    breaking("ideas")(page)
    page.goto(IDEAS.path)
    expect(page.get_by_role("heading", name=screens().broken.heading)).to_be_visible()
    assert page.evaluate("window.refused") == []
    page.get_by_role("link", name=screens().shell.hide).click()
    page.wait_for_url(f"**{measures().path}")
    context.close()


def test_help_can_be_read_without_scripts(browser: Browser, site: str):
    context = browser.new_context(base_url=site, viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(HELP.path)
    afraid = page.locator("#afraid")
    afraid.get_by_text("United States").click()
    expect(afraid.get_by_role("link", name="1-800-799-7233")).to_be_visible()
    context.close()


def test_without_scripts_a_page_says_so_and_promises_no_buttons(browser: Browser, site: str):
    context = browser.new_context(base_url=site, viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(SAY_NO.path)
    # By its place: what stands in a noscript is no text to Playwright.
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_text(screens().shell.waking)).to_be_hidden()
    context.close()


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_no_page_scrolls_sideways_on_a_small_phone(page: Page, route):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(route.path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
