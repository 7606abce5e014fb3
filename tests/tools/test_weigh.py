"""How the first load is told."""

from collections import Counter

from tools.weigh import line


def test_a_line_has_the_total_first_and_then_each_kind():
    weight = Counter({"document": 1024, "script": 2048, "stylesheet": 512})
    assert line("/help", weight).split() == ["/help", "3.5", "1.0", "0.5", "2.0", "0.0"]
