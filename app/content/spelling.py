"""How words are really typed, by language: what `app/engine/text.py` reads them as."""

from app.content.en import spelling as en
from app.content.plain import plain


def _spelling(words: dict[str, str], merges: dict[str, str]) -> dict:
    """Return the tables with each typed word under a key that no object of the phone has by itself.

    Args:
        words: One or more words -> how each of the typed forms beside it is typed, parted by spaces.
        merges: One word -> the pairs of words that stand for it, parted by commas.
    """
    return {
        "words": {" " + typed: word for word, forms in words.items() for typed in forms.split()},
        "merges": {" " + pair.strip(): word for word, pairs in merges.items() for pair in pairs.split(",")},
    }


SPELLING = plain({"en": _spelling(en.WORDS, en.MERGES)})
