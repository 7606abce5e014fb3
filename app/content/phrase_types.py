"""The shape of what a kind no is put together from.

A piece is one clause of speech: it begins as it would inside a sentence, has
no full stop, no comma unless it is an offer, and no word of time, so that it
can stand anywhere in what is said.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """Three ways a tone to say one thing. Without playful ones, playful becomes warm.

    `more` follows as a sentence of its own where the words may be longer. `lasting` replaces all tones where it is
    not only for tonight. The third way of each tone never repeats the words of what it is often chosen beside.
    """

    plain: tuple[str, str, str]
    warm: tuple[str, str, str]
    playful: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()


@dataclass(frozen=True)
class No:
    """The no itself, before the words for how long: one for each frame, by tone."""

    plain: tuple[str, str, str, str]
    warm: tuple[str, str, str, str]
    playful: tuple[str, str, str, str]


@dataclass(frozen=True)
class Slot:
    """A place in a frame: what goes there, and how it follows on when `after` is what stands before it.

    Links: "." a new sentence, "," after a comma, and the words in Phrases.links. Otherwise a new sentence.
    """

    role: str
    link: str = "."
    after: str = ""


@dataclass(frozen=True)
class Phrases:
    """All that compose says in one language.

    `how_long` is when the no holds and what is added about that. `straight` follows a longer no without a reason.
    `in_a_message` is what people shorten when they type.
    """

    states: dict[str, Said]
    tell: dict[str, Said]
    not_about: dict[str, Said]
    offer: dict[str, Said]
    no: dict[str, No]
    how_long: dict[str, tuple[tuple[str, str], ...]]
    straight: tuple[str, ...]
    beside_private: Said
    frames: tuple[tuple[Slot, ...], ...]
    links: dict[str, str]
    in_a_message: dict[str, str]
    just_no: tuple[str, ...]
    asked_again: dict[str, tuple[str, ...]]
    sources: dict[str, tuple[str, ...]]
