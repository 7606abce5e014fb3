"""What a report of Lighthouse is read as."""

from typing import Any

import pytest

from tools.lighthouse import LEAST, MOST, line, read


def report(performance: float = 1, lcp: float = 900, tbt: float = 12.4, cls: float = 0) -> dict[str, Any]:
    measures = dict(zip(MOST, (lcp, tbt, cls), strict=True))
    audits: dict[str, Any] = {name: {"numericValue": value, "score": 1} for name, value in measures.items()}
    audits |= {"document-title": {"score": 0}, "canonical": {"score": None}, "bf-cache": {"score": 0}}
    refs = [{"id": name, "weight": int(name != "bf-cache")} for name in audits]
    categories: dict[str, Any] = {name: {"score": 1, "auditRefs": []} for name in LEAST}
    categories["performance"] = {"score": performance, "auditRefs": refs}
    return {"categories": categories, "audits": audits}


def test_a_page_within_every_limit_misses_nothing():
    assert read(report()).misses == []
    assert read(report(performance=0.99, lcp=1_500, tbt=50)).misses == []


def test_each_limit_that_is_missed_is_named_with_its_figures():
    assert read(report(0.98, 1_501, 51, 0.001)).misses == [
        "performance 98 < 99",
        "largest-contentful-paint 1501 > 1500",
        "total-blocking-time 51 > 50",
        "cumulative-layout-shift 0.001 > 0",
    ]


def test_only_audits_that_count_are_told_as_points_lost():
    assert read(report()).lost == ("document-title",)


def test_the_best_run_misses_least_and_then_is_quickest():
    runs = [read(report(lcp=1_600)), read(report(lcp=1_000)), read(report(performance=0.99, lcp=900))]
    assert max(runs, key=lambda run: run.rank) == runs[1]


def test_a_line_has_the_scores_and_then_what_was_measured():
    assert line("/help", read(report())).split() == [
        *("/help", "100", "100", "100", "100"),
        *("0.90", "s", "12", "ms", "0.000"),
    ]


def test_a_page_that_lighthouse_could_not_see_is_no_verdict():
    with pytest.raises(RuntimeError, match="Lighthouse saw nothing at /x: no paint"):
        read({"requestedUrl": "/x", "runtimeError": {"message": "no paint"}})
