"""Weigh the first load of each page: what a phone fetches before the page counts as loaded.

    make weigh

HTML, style sheets, scripts and fonts asked for up to the load event, each as
gzip. What is fetched after it is not counted: what the service worker keeps for
later, and what words weigh (app/device/flows.js).
"""

import gzip
import sys
from collections import Counter

from playwright.sync_api import Browser, Response

from app.routes import ROUTES
from tools.browser import chromium
from tools.serving import EXPORT, serving

MOST_KIB = 187
ASKED_UP_TO_LOAD = """() => {
  const loaded = performance.getEntriesByType("navigation")[0].loadEventStart;
  return performance.getEntriesByType("resource").filter(one => one.startTime < loaded).map(one => one.name);
}"""
KINDS = ("document", "stylesheet", "script", "font")


def first_load(browser: Browser, url: str) -> Counter[str]:
    """Return how many bytes, as gzip, the first load of `url` takes, by kind."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    answered: list[Response] = []
    page.on("response", lambda response: answered.append(response))
    page.goto(url, wait_until="networkidle")
    # The browser's own clock tells what was asked for before the load event; events here may come late.
    up_to_load = {url, *page.evaluate(ASKED_UP_TO_LOAD)}
    weight: Counter[str] = Counter()
    for response in answered:
        if response.url in up_to_load and response.request.resource_type in KINDS:
            weight[response.request.resource_type] += len(gzip.compress(response.body(), 9, mtime=0))
    context.close()
    return weight


def line(path: str, weight: Counter[str]) -> str:
    """Return one line of the table: the total, then each kind, in KiB."""
    return f"{path:<14}{weight.total() / 1024:>8.1f}" + "".join(f"{weight[kind] / 1024:>12.1f}" for kind in KINDS)


def main() -> None:
    with chromium() as browser, serving(EXPORT) as site:
        weights = {route.path: first_load(browser, site + route.path) for route in ROUTES}
    print(f"{'page':<14}{'KiB gzip':>8}" + "".join(f"{kind:>12}" for kind in KINDS))
    for path, weight in weights.items():
        print(line(path, weight))
    if heavy := [path for path, weight in weights.items() if weight.total() > MOST_KIB * 1024]:
        sys.exit(f"More than {MOST_KIB} KiB: {', '.join(heavy)}")


if __name__ == "__main__":
    main()
