"""Cues of danger by language, and how patterns of words are written as data.

A pattern is a line of words as people would say them, with marks:
- `HIT` in capitals is a class of words, or what an earlier rule made;
- `a/b` is either; `$` is where a sentence begins or ends;
- each dot before a word lets one other word stand between (`..me`), as does a number (`9.me`). A gap of five or more
  may cross the end of a sentence.
Words are in small letters without apostrophes; "hit" also stands for hits and hitting, "choke" for choked.
"""

from app.content.en import danger_cues as en
from app.content.plain import plain


def cue_set(classes: dict[str, str], rules) -> dict:
    """Return cues as the matcher in app/engine/danger.py reads them.

    Args:
        classes: Name in capitals → words, other classes among them.
        rules: (name, guarded, patterns) in the order they are tried. A name in capitals is a mark that later patterns
            can use; an empty one hides what it covers from all later rules; any other is what the matcher reports.
            A guarded rule is silent where a word of the class NOT stands in the pattern or just before it.
    """
    return {
        "classes": {f" {name}": words for name, words in classes.items()},
        "marks": [name for name, _, _ in rules if name.isupper()],
        "rules": [[name, guarded, patterns.strip()] for name, guarded, patterns in rules],
    }


DANGER_CUES = plain({"en": {**cue_set(en.CLASSES, en.RULES), "you": en.YOU, "others": en.OTHERS}})
