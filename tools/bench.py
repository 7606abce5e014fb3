"""Measure how long judging, new words and covering a page take in Chromium at a fourfold slowdown, as on the phone.

    make bench

For 4,000 units of text (the most that is read): the first call and the median of the next ones; and how the time grows
with the length of a text, past that limit, for the function inside. For "Hide this": from the
press to the first frame that shows nothing but the cover, on the longest page and on the one with most scripts; the aim
is 100 ms. For a tap on a choice: from the finger's touch to the end of the frame that shows other words; the aim is
50 ms for 95 of 100 taps. Machines are noisy: compare ratios within one run.
"""

import json
import math
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, Route

from app.content.choices import choices
from app.content.measures import measures
from app.routes import HEAR_NO, HELP, SAY_NO
from tests.browser.acts import control, open_path
from tests.browser.conftest import PHONE
from tests.examples import examples
from tests.node import NodeEngine
from tools.browser import chromium
from tools.serving import EXPORT, serving

SLOWDOWN = 4
MOST_UNITS = 4_000
LENGTHS = (1_000, 10_000, 100_000)
CALLS = 15
TAPS = 100
# What is kept after a tap is written by then, and the next one meets a page at rest.
REST_MS = 300

# The second frame begins once the first, which holds the cover, is drawn.
COVERED = """let pressed = 0;
let told = false;
function look() {
  if (told || !("hidden" in document.documentElement.dataset)) return;
  told = true;
  requestAnimationFrame(() => covered(performance.now() - pressed));
}
for (const kind of ["click", "keyup"]) addEventListener(kind, ({ timeStamp }) => {
  pressed = timeStamp;
  requestAnimationFrame(look);
}, true);"""

# The message comes once the frame, which holds the new words, is done with.
TOLD = """let touched = 0;
addEventListener("pointerdown", ({ timeStamp }) => { touched = timeStamp; }, true);
new MutationObserver(() => {
  const since = touched;
  touched = 0;
  if (since) requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => told(performance.now() - since);
    port2.postMessage(null);
  });
}).observe(document.getElementById("words"), { childList: true, characterData: true, subtree: true });"""

PAGE = """<!doctype html><meta charset="utf-8"><script type="module">
import { teach } from "./engine/weigh.js";
import { tokens } from "./engine/text.js";
import { weigh } from "./engine/weigh.js";
import { decode } from "./engine/decode.js";
import { check } from "./engine/check.js";
import { notice_danger } from "./engine/danger.js";
for (const scale of SCALES) teach((await import(`./content/weights/${scale}.js`)).WEIGHTS);
const timed = (run) => { const start = performance.now(); run(); return performance.now() - start; };
const runs = {
  decode: (text) => decode(text, "en"),
  check: (text) => check(text, "en"),
  notice_danger: (text) => notice_danger(text, "mine", "en"),
  inside: (text) => weigh(tokens(text, "en"), "kinds", "en"),
};
window.run = (name, text, calls) => Array.from({ length: calls }, () => timed(() => runs[name](text)));
</script>"""


def _long_text(units: int) -> str:
    """Return so many units of what people write."""
    text = " ".join(row["text"] for row in examples("learned", "messages")[:4_000])
    return (text * (units // len(text) + 1))[:units]


def _median(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]


def _most_of(times: list[float], percent: int) -> float:
    """Return the time within which so many of 100 are."""
    return sorted(times)[math.ceil(len(times) * percent / 100) - 1]


def _slow_down(page: Page) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})


def _stay(route: Route) -> None:
    """Answer with no page, so that the covered one can tell its time."""
    route.fulfill(status=204)


def _cover_times(browser: Browser, url: str, by_keys: bool) -> list[float]:
    """Return how many ms passed between the press and the cover, once for each of CALLS loads of `url`."""
    times: list[float] = []
    page = browser.new_context(service_workers="block", viewport=PHONE).new_page()
    page.expose_function("covered", lambda ms: times.append(ms))
    page.add_init_script(f"sessionStorage.clear(); {COVERED}")
    page.route(f"**{measures().path}", _stay)
    _slow_down(page)
    for _ in range(CALLS):
        page.goto(url, wait_until="networkidle")
        if by_keys:
            for _ in range(3):
                page.keyboard.press("Shift")
        else:
            page.locator(".hide-this").click()
        page.wait_for_timeout(500)
    page.context.close()
    return times


def _print_covering(browser: Browser) -> None:
    with serving(EXPORT) as site:
        times = [
            ms
            for route in (HELP, HEAR_NO)
            for by_keys in (False, True)
            for ms in _cover_times(browser, site + route.path, by_keys)
        ]
    print(f"  Hide this, press to cover, {len(times)} times: median {_median(times):.1f} ms, most {max(times):.1f} ms")


def _tap_times(browser: Browser, url: str) -> list[float]:
    """Return how many ms passed between a tap on a choice and other words, once for each of TAPS taps that change them.

    Choices are tapped in the order of the page, again and again, where they can be seen and pressed.
    """
    times: list[float] = []
    page = browser.new_context(service_workers="block", viewport=PHONE, has_touch=True, is_mobile=True).new_page()
    page.expose_function("told", lambda ms: times.append(ms))
    open_path(page, url)
    page.evaluate(TOLD)
    _slow_down(page)
    shown = [control(page, one["label"]) for listed in choices().values() for one in listed]
    while len(times) < TAPS:
        before = len(times)
        for chip in shown:
            if len(times) < TAPS and chip.is_visible() and chip.is_enabled():
                chip.tap()
                page.wait_for_timeout(REST_MS)
        if len(times) == before:
            raise RuntimeError(f"No choice on {url} changed #words. Check TOLD in tools/bench.py against the page.")
    page.context.close()
    return times


def _print_tapping(browser: Browser) -> None:
    with serving(EXPORT) as site:
        times = _tap_times(browser, site + SAY_NO.path)
    print(
        f"  a tap on a choice to new words, {len(times)} times: "
        f"median {_median(times):.1f} ms, 95 of 100 within {_most_of(times, 95):.1f} ms"
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        engine = NodeEngine(Path(folder))
        scales = sorted(path.stem for path in (engine.folder / "content" / "weights").glob("*.js"))
        (engine.folder / "index.html").write_text(PAGE.replace("SCALES", json.dumps(scales)), "utf-8")
        with serving(engine.folder) as site, chromium() as browser:
            page = browser.new_page()
            page.goto(site)
            page.wait_for_function("window.run")
            _slow_down(page)
            text = _long_text(MOST_UNITS)
            print(f"{MOST_UNITS:,} units, slowed {SLOWDOWN} times    first ms   median ms")
            for name in ("decode", "check", "notice_danger"):
                times = page.evaluate("([name, text, calls]) => run(name, text, calls)", [name, text, CALLS])
                print(f"  {name:<30}{times[0]:>10.1f}{_median(times[1:]):>12.1f}")
            base = 0.0
            for units in LENGTHS:
                times = page.evaluate("([text, calls]) => run('inside', text, calls)", [_long_text(units), 5])
                base = base or _median(times) / units
                print(
                    f"  weigh {units:>8,} units{_median(times):>21.1f} ms   {_median(times) / units / base:.2f} a unit"
                )
            page.close()
            _print_tapping(browser)
            _print_covering(browser)


if __name__ == "__main__":
    main()
