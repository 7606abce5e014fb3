"""How well examples are judged that were set aside: written apart by people who had not seen the rules.

`make eval` prints all figures. What is asserted here is what was reached, a little below, so that a change that reads
people worse does not pass unseen.
"""

import pytest

from tests.examples import KINDS, examples
from tests.figures import figures_of

REACHED = {
    "messages": {"kind": 0.925, "a right state": 0.89, "acknowledges": 0.97, "offers": 0.96, "heavy kept heavy": 0.975},
    "drafts": {"carries exactly": 0.85, "flags found": 0.885, "kind drafts left alone": 0.98},
    "danger": {"danger noticed": 0.92, "no false alarm": 0.92},
}


@pytest.mark.parametrize("kind", KINDS)
def test_examples_that_were_held_out_are_judged_as_well_as_before(kind, node_engine):
    figures = figures_of(kind, examples("held_out", kind), node_engine)
    for name, least in REACHED[kind].items():
        assert figures.share(name) >= least, f"{name}: {figures.counted[name]}"


def test_there_are_enough_examples_and_none_is_in_both_parts():
    least = {"messages": 700, "drafts": 200, "danger": 250}
    for kind in KINDS:
        parts = [{row["text"] for row in examples(part, kind)} for part in ("learned", "held_out")]
        assert sum(map(len, parts)) >= least[kind] and len(parts[1]) >= least[kind] / 3
        assert not parts[0] & parts[1]
    for part in ("learned", "held_out"):
        kinds = [row["kind"] for row in examples(part, "messages")]
        assert all(kinds.count(kind) >= 60 for kind in set(kinds))
        harmless = [not row["topics"] for row in examples(part, "danger")]
        assert 0.4 <= sum(harmless) / len(harmless) <= 0.6
