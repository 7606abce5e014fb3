"""Installable, at home without network, and silent."""

import json

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from app.routes import ROUTES
from tests.browser.conftest import PHONE
from tests.browser.screens import check_draft, heading, hear, open_ready, press, wait_for_worker, wait_ready, words
from tools.browser import ARGS


def finish_saying_no(page: Page) -> None:
    press(page, "Worn out")
    press(page, "Edit")
    page.get_by_label("Your words, edited by hand").fill("Not tonight. I'm done in.")
    press(page, "Done")
    expect(words(page)).to_have_text("Not tonight. I'm done in.")
    press(page, "Copy")
    expect(page.get_by_text("Copied.")).to_be_visible()


def finish_hearing_a_no(page: Page) -> None:
    hear(page, "not tonight, I'm dead on my feet")
    press(page, "What now?")
    press(page, "Look closer")
    for _ in range(4):
        press(page, "Next")
    page.get_by_label("A note to yourself").fill("it was the long shift")
    press(page, "Done for now")
    expect(heading(page, "That's enough for tonight.")).to_be_visible()


def finish_checking_words(page: Page) -> None:
    check_draft(page, "You always do this. I'm worn out, so not tonight.")
    press(page, "Use this")
    press(page, "Copy")
    expect(page.get_by_text("Copied.")).to_be_visible()


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.path)
def test_every_page_opens_without_network(context: BrowserContext, route):
    page = context.new_page()
    page.goto("/")
    wait_for_worker(page)
    context.set_offline(True)
    answer = page.goto(route.path)
    assert answer is not None and answer.status == 200
    expect(page).to_have_title(route.title)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)


def test_all_flows_can_be_finished_without_network(context: BrowserContext):
    page = context.new_page()
    page.goto("/")
    wait_for_worker(page)
    context.set_offline(True)
    page.goto("/say-no")
    wait_ready(page)
    finish_saying_no(page)
    page.get_by_role("navigation").get_by_role("link", name="Hear a no").click()
    wait_ready(page)
    finish_hearing_a_no(page)
    page.goto("/check-my-words")
    wait_ready(page)
    finish_checking_words(page)


def test_not_one_request_leaves_while_both_flows_are_done(context: BrowserContext, site: str):
    page = context.new_page()
    open_ready(page, "/say-no")
    wait_for_worker(page)
    page.wait_for_load_state("networkidle")
    heard: list[str] = []
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    for event in ("Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"):
        devtools.on(event, lambda told: heard.append(json.dumps(told)[:300]))
    context.on("request", lambda request: heard.append(request.url))
    finish_saying_no(page)
    page.get_by_role("navigation").get_by_role("link", name="Hear a no").click()
    wait_ready(page)
    # Browsers look at the icon anew for each address; let that settle before typing goes on.
    page.wait_for_timeout(500)
    loaded = [told for told in heard if f"{site}/assets/" in told or f"{site}/icons/" in told]
    assert heard == loaded, "only the next page's own files may load, from this site"
    heard.clear()
    finish_hearing_a_no(page)
    page.wait_for_timeout(500)
    assert heard == []


def test_chromium_finds_nothing_that_stands_in_the_way_of_installing(playwright, chromium_path, site, tmp_path):
    context = playwright.chromium.launch_persistent_context(
        str(tmp_path), executable_path=chromium_path, args=list(ARGS), base_url=site, viewport=PHONE
    )
    page = context.new_page()
    page.goto("/")
    wait_for_worker(page)
    page.reload()
    assert page.evaluate("navigator.serviceWorker.controller.state") == "activated"
    devtools = context.new_cdp_session(page)
    assert devtools.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    context.close()
