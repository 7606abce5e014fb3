"""What was typed survives, shows nothing by itself, and is never stored in the clear."""

import json

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.screens import check_draft, hear, open_ready, press, wait_ready, wait_until_kept

MARKER = "quietly-marked-phrase"

READ_DATABASE = """async () => {
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise(done => { const o = indexedDB.open(name); o.onsuccess = () => done(o.result); });
    for (const store of database.objectStoreNames) {
      const read = database.transaction(store).objectStore(store).getAll();
      const values = await new Promise(done => { read.onsuccess = () => done(read.result); });
      for (const value of values) {
        found.push(value.bytes ? new TextDecoder("latin1").decode(value.bytes) : String(value));
      }
    }
    database.close();
  }
  return [found, { ...localStorage }, { ...sessionStorage }, location.href, document.cookie];
}"""


def type_words(page: Page) -> None:
    open_ready(page, "/say-no")
    press(page, "Edit")
    page.get_by_label("Your words, edited by hand").fill(MARKER)
    wait_until_kept(page, "say")


def type_message(page: Page) -> None:
    open_ready(page, "/hear-a-no")
    hear(page, MARKER)
    wait_until_kept(page, "hear")


def type_draft(page: Page) -> None:
    open_ready(page, "/check-my-words")
    check_draft(page, MARKER)
    wait_until_kept(page, "check")


FLOWS = {
    "say": ("/say-no", type_words),
    "hear": ("/hear-a-no", type_message),
    "check": ("/check-my-words", type_draft),
}


def shows_marker(page: Page) -> bool:
    fields = page.locator("textarea, input").evaluate_all("fields => fields.map(field => field.value)")
    return MARKER in page.content() or MARKER in "".join(fields)


@pytest.mark.parametrize("flow", FLOWS)
def test_a_half_done_flow_survives_a_reload_and_asks_first(page: Page, flow: str):
    _, fill = FLOWS[flow]
    fill(page)
    page.reload()
    wait_ready(page)
    expect(page.get_by_role("button", name="Continue")).to_be_visible()
    assert not shows_marker(page)
    press(page, "Continue")
    page.wait_for_timeout(200)
    assert shows_marker(page)


@pytest.mark.parametrize("flow", FLOWS)
def test_a_half_done_flow_survives_a_closed_tab_and_waits_at_home(context: BrowserContext, flow: str):
    page = context.new_page()
    FLOWS[flow][1](page)
    page.close()
    later = context.new_page()
    later.goto("/")
    link = later.get_by_role("link", name="Go on with")
    expect(link).to_be_visible()
    assert not shows_marker(later)
    link.click()
    wait_ready(later)
    later.wait_for_timeout(300)
    assert shows_marker(later)


@pytest.mark.parametrize("flow", FLOWS)
def test_what_was_begun_anew_does_not_cost_the_earlier_words(page: Page, flow: str):
    path, fill = FLOWS[flow]
    fill(page)
    open_ready(page, path)
    expect(page.get_by_role("button", name="Continue")).to_be_visible()
    if flow == "say":
        press(page, "Worn out")
    else:
        page.locator("textarea").fill("something newer")
    page.wait_for_timeout(300)
    open_ready(page, path)
    for _ in range(2):
        press(page, "Continue")
        page.wait_for_timeout(200)
    assert shows_marker(page)


@pytest.mark.parametrize("flow", FLOWS)
def test_nothing_typed_is_stored_in_the_clear_or_in_the_address(page: Page, flow: str):
    FLOWS[flow][1](page)
    everything = json.dumps(page.evaluate(READ_DATABASE))
    assert "soft-landing" in json.dumps(page.evaluate("indexedDB.databases()"))
    assert MARKER not in everything


def test_letting_the_earlier_visit_go_removes_it(page: Page):
    type_words(page)
    page.reload()
    wait_ready(page)
    press(page, "Let it go")
    page.wait_for_timeout(300)
    page.goto("/")
    page.wait_for_timeout(300)
    expect(page.get_by_role("link", name="Go on with")).to_have_count(0)


def test_text_typed_before_the_scripts_arrive_is_taken_over(page: Page):
    held: list[Route] = []
    page.route("**/assets/*.js", lambda route: held.append(route))
    page.goto("/hear-a-no", wait_until="commit")
    field = page.get_by_label("What was said?")
    field.fill("typed early")
    expect(page.get_by_text("One moment. The buttons are waking up.")).to_be_visible()
    expect(page.get_by_role("button", name="Read it")).to_be_disabled()
    for route in held:
        route.continue_()
    page.unroute("**/assets/*.js")
    wait_ready(page)
    expect(field).to_have_value("typed early")
    press(page, "Read it")
    expect(page.locator("blockquote")).to_have_text("typed early")
