"""What to say of a draft, by language, as app/engine/check.py reads it."""

from app.content.en import draft_notes as en
from app.content.plain import plain


def _notes(module) -> dict:
    """Return the notes of one language by kind of finding, with its lists of words."""
    return {
        "notes": module.NOTES,
        "counting": module.COUNTING.split(),
        "counting_why": module.COUNTING_WHY,
        "no_more": module.NO_MORE,
        "joiners": module.JOINERS.split(),
        "sorries": module.SORRIES.split(),
        "sorry_leads": module.SORRY_LEADS.split(),
        "sorry_tails": module.SORRY_TAILS.split(),
    }


DRAFT_NOTES = plain({"en": _notes(en)})
