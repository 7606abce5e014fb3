"""What to look for in a draft and what to say about it, by language; app/content/danger_cues.py explains patterns."""

from app.content.danger_cues import cue_set
from app.content.en import draft_cues as en
from app.content.plain import plain


def _draft_cues(module) -> dict:
    """Return the cues of one language with the notes that go with them.

    A note is {"kind", "reach", "why", "swap"}: `reach` is how far the finding goes from where its pattern begins:
    "words" (the pattern), "clause" (to the next comma or "but"), "sentence".
    """
    cues = cue_set(module.CLASSES, module.RULES)
    cues["notes"] = [{"name": name, **note} for name, note in module.NOTES.items()]
    cues["joiners"] = module.JOINERS
    cues["self_words"] = module.SELF_WORDS
    cues["sorry_leads"] = module.SORRY_LEADS
    cues["sorry_tails"] = module.SORRY_TAILS
    cues["no_more"] = module.NO_MORE
    cues["but"], cues["so"] = module.BUT_SO
    return cues


DRAFT_CUES = plain({"en": _draft_cues(en)})
