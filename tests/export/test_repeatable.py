"""The same commit gives the same bytes, and builds without a complaint."""

import hashlib
import re
from pathlib import Path

from tests.conftest import Build

# PScript's own, on Python 3.12 and later.
KNOWN = re.compile(r"pscript/\S+\.py:\d+: DeprecationWarning: ast\.")


def fingerprints(export: Path) -> dict[str, str]:
    return {
        str(path.relative_to(export)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(export.rglob("*"))
        if path.is_file()
    }


def test_two_builds_in_two_folders_are_the_same_bit_for_bit(export: Path, second: Build):
    assert fingerprints(second.export) == fingerprints(export)


def test_a_change_of_style_changes_the_worker(export: Path, newer: Path):
    assert (newer / "sw.js").read_bytes() != (export / "sw.js").read_bytes()


def test_the_build_calls_nothing_deprecated(second: Build):
    complaints = [line for line in second.said.splitlines() if "deprecat" in line.lower() and not KNOWN.search(line)]
    assert complaints == []


def test_no_compressed_copy_lies_beside_a_file(export: Path):
    # The server compresses; a copy could only go stale.
    assert [path for path in export.rglob("*") if path.suffix in (".gz", ".br", ".zst")] == []
