"""Which words stand for one another, by language: app/engine/signs.py looks them up."""

from app.content.en.families import FAMILIES as EN
from app.content.plain import plain


def _by_word(families: dict[str, str]) -> dict[str, list[str]]:
    """Return " " + word -> the families it is of, the form in which the phone looks them up."""
    table: dict[str, list[str]] = {}
    for name, words in families.items():
        for word in dict.fromkeys(words.split()):
            table.setdefault(f" {word}", []).append(name)
    return table


FAMILIES = plain({"en": _by_word(EN)})
"""Language -> " " + word -> names of families."""
