"""The shape of what the Say no screen offers to choose from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One chip: the id that the engine knows and the label that a person reads."""

    id: str
    label: str


@dataclass(frozen=True)
class StateChoice(Choice):
    """What is true right now. `first` are shown at once, the others under More."""

    first: bool


@dataclass(frozen=True)
class Choices:
    """All that can be chosen, in the order shown. Choosing nothing is leaving it out, so it is not listed."""

    states: tuple[StateChoice, ...]
    duration: tuple[Choice, ...]
    scope: tuple[Choice, ...]
    tell: tuple[Choice, ...]
    not_about: tuple[Choice, ...]
    offer: tuple[Choice, ...]
    tone: tuple[Choice, ...]
    channel: tuple[Choice, ...]
    length: tuple[Choice, ...]
