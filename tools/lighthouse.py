"""Ask Lighthouse how each page does on a phone: what it scores, and how soon it can be read and pressed.

    make lighthouse            every page, three times each
    make lighthouse ARGS=/help /say-no

The network and the processor are slowed down in earnest (--throttling-method=devtools) and the best of RUNS counts:
a busy machine makes a page slower than it is, and never faster. Lighthouse's own model of a slow phone was rejected,
since it told 1.0 to 2.4 s of one and the same build. The page for where there is none answers with an error, and the
neutral one asks search engines to stay away, so Lighthouse has no score for either.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

from app.routes import ROUTES
from tools.browser import ARGS, get_chromium
from tools.serving import EXPORT, ROOT, serving

RUNS = 3
PATIENCE_S = 180
COMMAND = ROOT / "tools" / "lighthouse.lock" / "node_modules" / ".bin" / "lighthouse"
LEAST = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
# Milliseconds, but for the last, which has no unit.
MOST = {"largest-contentful-paint": 1_500, "total-blocking-time": 50, "cumulative-layout-shift": 0}


@dataclass(frozen=True)
class Verdict:
    """What Lighthouse says of one page: scores out of 100, measures as in MOST, and the audits that cost points."""

    scores: dict[str, int]
    measures: dict[str, float]
    lost: tuple[str, ...]

    @property
    def misses(self) -> list[str]:
        """What is below LEAST or above MOST."""
        low = [f"{name} {self.scores[name]} < {least}" for name, least in LEAST.items() if self.scores[name] < least]
        slow = [f"{name} {self.measures[name]:g} > {most}" for name, most in MOST.items() if self.measures[name] > most]
        return low + slow

    @property
    def rank(self) -> tuple[int, float, float]:
        """What tells the best run: the fewest misses, then the best performance, then the earliest words."""
        return -len(self.misses), self.scores["performance"], -self.measures["largest-contentful-paint"]


def read(report: dict[str, Any]) -> Verdict:
    """Return what a report of Lighthouse says.

    Errors:
        RuntimeError where Lighthouse could not look at the page.
    """
    if failed := report.get("runtimeError"):
        raise RuntimeError(f"Lighthouse saw nothing at {report['requestedUrl']}: {failed['message']}")
    categories, audits = report["categories"], report["audits"]
    weighed = {one["id"] for name in LEAST for one in categories[name]["auditRefs"] if one["weight"]}
    return Verdict(
        scores={name: round(100 * categories[name]["score"]) for name in LEAST},
        measures={name: audits[name]["numericValue"] for name in MOST},
        lost=tuple(sorted(name for name in weighed if audits[name]["score"] not in (None, 1))),
    )


def look(url: str, chromium: str) -> Verdict:
    """Let Lighthouse look at one page once, in a browser of its own."""
    asked = [
        COMMAND,
        url,
        "--quiet",
        "--output=json",
        "--throttling-method=devtools",
        f"--only-categories={','.join(LEAST)}",
        f"--chrome-flags=--headless=new {' '.join(ARGS)}",
        "--no-enable-error-reporting",
    ]
    done = subprocess.run(
        asked, env={**os.environ, "CHROME_PATH": chromium}, capture_output=True, text=True, timeout=PATIENCE_S
    )
    if done.returncode != 0:
        raise RuntimeError(f"Lighthouse did not look at {url}: {done.stderr.strip()[-600:]}")
    return read(json.loads(done.stdout))


def line(path: str, verdict: Verdict) -> str:
    """Return one line of the table: the scores in the order of LEAST, then LCP, TBT and CLS."""
    lcp, tbt, cls = (verdict.measures[name] for name in MOST)
    scores = "".join(f"{verdict.scores[name]:>8}" for name in LEAST)
    return f"{path:<16}{scores}{lcp / 1_000:>9.2f} s{tbt:>7.0f} ms{cls:>8.3f}"


def main(paths: list[str]) -> None:
    chromium = get_chromium()
    print(f"{'best of ' + str(RUNS):<16}{'perf':>8}{'access':>8}{'best':>8}{'seo':>8}{'LCP':>11}{'TBT':>10}{'CLS':>8}")
    missed: list[str] = []
    with serving(EXPORT) as site:
        for path in paths or [route.path for route in ROUTES]:
            best = max((look(site + path, chromium) for _ in range(RUNS)), key=lambda verdict: verdict.rank)
            print(line(path, best), flush=True)
            if best.misses:
                missed.append(f"{path}: {', '.join(best.misses)} (points lost: {', '.join(best.lost) or 'none'})")
    if missed:
        sys.exit("\n".join(missed))


if __name__ == "__main__":
    main(sys.argv[1:])
