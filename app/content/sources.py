"""What every piece of guidance rests on: I ids from the article's ideas, R ids from research."""

from dataclasses import dataclass

from app.content.en import sources as en
from app.content.plain import plain

# Titles, journals and names of organisations stay as they are in every language.
CITATIONS = {
    "R1": "Kim, Muise, Sakaluk, Rosen, Impett (2020), When tonight is not the night, "
    "Personality and Social Psychology Bulletin 46(10), 1476–1490, doi 10.1177/0146167220907469",
    "R2": "Kim, Muise, Impett (2018), The relationship implications of rejecting a partner for sex kindly "
    "versus having sex reluctantly, Journal of Social and Personal Relationships",
    "R3": "RAINN",
    "R4": "As summarised with R1: Kim, Muise, Sakaluk, Rosen, Impett (2020), doi 10.1177/0146167220907469",
    "R5": "National Domestic Violence Hotline (United States)",
}


@dataclass(frozen=True)
class Source:
    """One idea or finding: its id, a short restatement, and for research where it was published."""

    id: str
    idea: str
    citation: str


def _sources(ideas: dict[str, str]) -> dict[str, Source]:
    return {source_id: Source(source_id, idea, CITATIONS.get(source_id, "")) for source_id, idea in ideas.items()}


SOURCES = plain({"en": _sources(en.IDEAS)})
SOURCE_IDS = tuple(en.IDEAS)
