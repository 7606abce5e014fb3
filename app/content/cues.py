"""What the reading listens for, as plain data for the phone.

A pattern is written as people speak, in words as `app/engine/text.py` gives them ("dont", "im"), with marks:
- `TIRED` in capitals is a class of words, and what an earlier layer found under that name;
- `hurt~` is the word with the usual endings (hurts, hurting, hurted);
- `a/b` is either, `a?` may be missing;
- dots before a word let that many other words stand between (`..me`); fillers such as "really" may stand anywhere;
- `^` is the start of a clause and `$` its end.
No pattern reaches past the end of a sentence.
"""

from app.content.cue_types import Cues
from app.content.en.cues import CUES as EN
from app.content.plain import plain


def _lean(cues: Cues) -> dict:
    """Return cues as the phone reads them: `words` by class, and layers of [id, own as 0 or 1, patterns].

    A pattern that stands twice in a cue, and spaces that only help the eye, stay behind.
    """
    layers = []
    for layer in cues.layers:
        layers.append([])
        for cue in layer:
            patterns = sorted({" ".join(pattern.split()) for pattern in cue.cues.split(",")} - {""})
            layers[-1].append([cue.id, int(cue.own), ",".join(patterns)])
    return {"words": cues.words, "layers": layers}


CUES = plain({"en": _lean(EN)})
