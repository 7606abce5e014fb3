"""Measure how long judging takes in Chromium at a fourfold slowdown, on the engine as the phone runs it.

    make bench

For 4,000 units of text (the most that is read): the first call and the median of the next ones; and how the time grows
with the length of a text, past that limit, for the function inside. Machines are noisy: compare ratios within one run.
"""

import json
import tempfile
from pathlib import Path

from tests.examples import examples
from tests.node import NodeEngine
from tools.browser import chromium
from tools.serving import serving

SLOWDOWN = 4
MOST_UNITS = 4_000
LENGTHS = (1_000, 10_000, 100_000)
CALLS = 15

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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        engine = NodeEngine(Path(folder))
        scales = sorted(path.stem for path in (engine.folder / "content" / "weights").glob("*.js"))
        (engine.folder / "index.html").write_text(PAGE.replace("SCALES", json.dumps(scales)), "utf-8")
        with serving(engine.folder) as site, chromium() as browser:
            page = browser.new_page()
            page.goto(site)
            page.wait_for_function("window.run")
            devtools = page.context.new_cdp_session(page)
            devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
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


if __name__ == "__main__":
    main()
