"""The shape of what the reading listens for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cue:
    """One thing that words can say, and the ways in which people say it.

    `id` is what the reading reports; in capitals it is a name for later cues, "hide" takes its words out of sight.
    `cues` are patterns parted by commas, in the notation that `app/content/cues.py` explains. `own` cues are about the
    speaker as things are: "not tired" and "are you tired" turn them off. `sources` are ids in `content/sources.py`.
    """

    id: str
    cues: str
    sources: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True)
class Cues:
    """All that the reading of one language listens for.

    `words`: name in capitals → words, parted by spaces. `layers`: cues in the order they are looked for; each layer sees
    the names that earlier ones found.
    """

    words: dict[str, str]
    layers: tuple[tuple[Cue, ...], ...]
