"""The shape of guidance: a sentence or a few, with the ids they rest on, and what the readings need of it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """Guidance as it is read, and the ids in content/sources.py that it rests on."""

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One answer to tap: the id that the engine knows and the label that a person reads."""

    id: str
    label: str


@dataclass(frozen=True)
class QuestionPart(Choice):
    """A part of the question for a calm time: a short label on its chip, and the words themselves."""

    text: str
    sources: tuple[str, ...] = ("I16", "I18")


@dataclass(frozen=True)
class Said:
    """How the first line is joined from what they told: `before`, clauses, `lasting` where it is not only tonight.

    `not_evening` ends what was said about the listener or the two, where nothing else was said.
    """

    before: str
    between: str
    last: str
    more: str
    no_state: str
    lasting: str
    not_evening: str
    after: str
    states: Mapping[str, str]
    heavy: Mapping[str, str]


@dataclass(frozen=True)
class UrgeAnswer:
    """What to say to an urge, what to say to it after words of a heavy kind, and something kind for oneself."""

    text: str
    heavy_text: str
    kind_instead: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """What a no told the one who asked: said back as what it is, what else there could be, and what may help."""

    said_back: Line
    other: Line | None
    note: Line


@dataclass(frozen=True)
class Readings:
    """All that the reading of a no can say; the keys name the case that a line is for."""

    stands: Line
    said: Said
    first: Mapping[str, Line]
    rest: Mapping[str, Line]
    whole: Mapping[str, tuple[Line, ...]]
    urges: Mapping[str, UrgeAnswer]
    titles: Mapping[str, str]
    stories: Mapping[str, Story]
    no_story: Line
    words: Mapping[str, Line]
    others: Mapping[str, tuple[Line, ...]]
    known: Mapping[str, Line]
    unknown: Mapping[str, Line]
    sting: tuple[Line | None, ...]
    heavy_sting: Line
    notes: Mapping[str, Line]


@dataclass(frozen=True)
class ReadingChoices:
    """All that can be tapped while hearing a no, in the order shown."""

    how: tuple[Choice, ...]
    urges: tuple[Choice, ...]
    strengths: tuple[Choice, ...]
    stories: tuple[Choice, ...]
    patterns: tuple[Choice, ...]
    old_hurts: tuple[Choice, ...]
    openings: tuple[QuestionPart, ...]
    questions: tuple[QuestionPart, ...]
    ways_out: tuple[QuestionPart, ...]


@dataclass(frozen=True)
class HelpNumber:
    """One way to reach a line: the number as it is read, and as a phone dials or texts it."""

    number: str
    link: str
    say: str = ""


@dataclass(frozen=True)
class HelpLine:
    """A help line and whom it is for. No numbers: it is found through the directory for everywhere else."""

    name: str
    for_whom: str
    numbers: tuple[HelpNumber, ...] = ()


@dataclass(frozen=True)
class Country:
    """A country's emergency numbers and its lines, by what happened."""

    id: str
    name: str
    emergency: tuple[HelpNumber, ...]
    lines: Mapping[str, tuple[HelpLine, ...]]


@dataclass(frozen=True)
class Section:
    """A part of a page: its anchor, its heading, its paragraphs."""

    id: str
    title: str
    paragraphs: tuple[Line, ...]


@dataclass(frozen=True)
class Door(Section):
    """A door of Help; `columns` are the help lines that fit it, in order."""

    columns: tuple[str, ...]


@dataclass(frozen=True)
class HelpPage:
    """All of Help, and what stands behind "It's not that simple" on Say no."""

    leave: Section
    doors: tuple[Door, ...]
    self_harm: Door
    lines: Section
    columns: Mapping[str, str]
    emergency: str
    for_whom: str
    local: str
    countries: tuple[Country, ...]
    elsewhere: Line
    elsewhere_name: str
    elsewhere_link: str
    checked: str
    checked_month: str
    cannot: Section
    not_that_simple: Section


@dataclass(frozen=True)
class Entry:
    """One idea in short. Its id is the source's, so that guidance can link to it."""

    id: str
    title: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """Ideas that belong together."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class IdeasPage:
    """The ideas by group, the questions people ask, and their headings."""

    groups: tuple[Group, ...]
    questions_title: str
    questions: tuple[Section, ...]
