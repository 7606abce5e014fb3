"""What guidance rests on can be looked up."""

import re
from pathlib import Path

from app.content.sources import SOURCE_IDS, SOURCES

CONTENT = Path(__file__).parents[2] / "app" / "content"


def test_every_idea_and_finding_has_an_id():
    assert list(SOURCE_IDS) == [f"I{n}" for n in range(1, 22)] + [f"R{n}" for n in range(1, 6)]


def test_each_restatement_is_short_and_research_names_its_publication():
    for source_id, source in SOURCES["en"].items():
        assert len(source["idea"].split()) <= 25, source_id
        assert bool(source["citation"]) == source_id.startswith("R"), source_id


def test_every_cited_id_exists():
    for path in CONTENT.rglob("*.py"):
        for cited in re.findall(r'"([IR]\d+)"', path.read_text("utf-8")):
            assert cited in SOURCE_IDS, f"{path.name} cites {cited}, which sources.py does not know"


def test_every_idea_and_finding_is_used_by_what_people_read():
    modules = [path for path in (CONTENT / "en").glob("*.py") if path.name not in ("sources.py", "ideas.py")]
    used = {cited for path in modules for cited in re.findall(r'"([IR]\d+)"', path.read_text("utf-8"))}
    assert set(SOURCE_IDS) - used == set()
