"""What each screen has to say, whatever the language: a field left out does not build."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """A page's own title, as the browser shows it, and what a search engine reads of it."""

    title: str
    description: str


@dataclass(frozen=True)
class Line:
    """A sentence of guidance and the ids it rests on."""

    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Split:
    """A label of which only a part is shown; a screen reader hears all of it, in this order."""

    unseen_before: str
    seen: str
    unseen_after: str

    @property
    def whole(self) -> str:
        return self.unseen_before + self.seen + self.unseen_after


@dataclass(frozen=True)
class Shell:
    """What stands on every page."""

    name: str
    skip: str
    hide: str
    places: str
    place_home: str
    place_ideas: str
    more_help: str
    waking: str
    no_scripts: str
    newer: str
    take_newer: str
    not_kept: str
    danger: dict[str, str]
    danger_door: dict[str, str]
    danger_unkept: str
    continue_ask: str
    continue_yes: str
    continue_no: str
    continue_gone: str
    undo: str
    back: str
    source: str


@dataclass(frozen=True)
class Home:
    page: Page
    heading: str
    lead: str
    say_door: str
    say_hint: str
    hear_door: str
    hear_hint: str
    continue_heading: str
    continue_say: str
    continue_hear: str
    continue_check: str
    calm_heading: str
    calm_check: str
    calm_ideas: str
    calm_settings: str
    continue_neutral: str
    ideas_neutral: str
    say_neutral: str
    hear_neutral: str
    say_place_neutral: str
    hear_place_neutral: str
    promise: str


@dataclass(frozen=True)
class SayNo:
    page: Page
    heading: str
    enough: str
    just_no: str
    asked_again: str
    asked_again_help: str
    not_simple: str
    groups: dict[str, str]
    hints: dict[str, str]
    none: dict[str, str]
    more: str
    name: str
    name_hint: str
    words: str
    another: Split
    edit: str
    edit_label: str
    done: str
    copy: str
    share: str
    large: Split
    turn: str
    check: str
    close: str
    off: dict[str, str]
    handed: dict[str, str]
    own_kept: str
    use_built: str
    own_aside: str
    use_own: str
    past: str
    use_past: str


@dataclass(frozen=True)
class HearNo:
    page: Page
    heading: str
    enough: str
    said: str
    said_hint: str
    message: str
    or_choose: str
    read: str
    not_fit: str
    resting: str
    resting_more: str
    from_start: str
    lines: str
    their_words: str
    urge: str
    urge_next: str
    enough_tonight: str
    look_closer: str
    later_hint: str
    skip: str
    next: str
    left: dict[str, str]
    slide: str
    breathe: str
    breathe_in: str
    breathe_out: str
    breathe_counted: str
    steps: dict[str, str]
    hints: dict[str, str]
    reading: str
    to_question: str
    to_question_later: str
    finish: str
    opens_tomorrow: str
    question_parts: dict[str, str]
    note: str
    note_hint: str
    let_go: str
    let_go_done: str
    end: str
    end_more: str
    kept_hint: str
    stop_help: str
    hurt_help: str
    read_aloud: str


@dataclass(frozen=True)
class CheckWords:
    page: Page
    heading: str
    lead: str
    draft: str
    draft_hint: str
    check: str
    checked: str
    complete: str
    sounds: str
    manners: dict[str, str]
    manner_lines: dict[str, Line]
    carries: str
    carried: dict[str, str]
    finding: dict[str, str]
    instead: str
    without: str
    use_swap: str
    nothing: str
    wonder: str
    wonder_hide: str
    wonders: dict[str, Line]
    wonder_note: Line
    change: str
    copy: str
    share: str


@dataclass(frozen=True)
class Install:
    """Offering to install the app, where and how that can be done."""

    heading: str
    why: str
    prompt: str
    not_now: str
    steps: tuple[str, ...]
    menu: str
    installed: str


@dataclass(frozen=True)
class Settings:
    """Each choice is id -> label; its first is the usual one."""

    page: Page
    heading: str
    lead: str
    look: str
    looks: dict[str, str]
    look_hint: str
    size: str
    sizes: dict[str, str]
    labels: str
    labels_hint: str
    labels_named: dict[str, str]
    never_heading: str
    never: tuple[str, ...]
    leave_hint: str
    erase_heading: str
    erase_hint: str
    erase: str
    erased: str


@dataclass(frozen=True)
class Simple:
    """A page of reading matter."""

    page: Page
    heading: str
    lead: str


@dataclass(frozen=True)
class MeasureTable:
    """A table of kitchen measures: its heading, its columns, and a cell for each in every row."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Measures:
    """The page that takes the place of ours. Its path is read too, in the address bar; `rounded` is its last line."""

    path: str
    title: str
    tables: tuple[MeasureTable, ...]
    rounded: str


@dataclass(frozen=True)
class Screens:
    shell: Shell
    home: Home
    say_no: SayNo
    hear_no: HearNo
    check_words: CheckWords
    ideas: Simple
    help: Simple
    settings: Settings
    install: Install
    lost: Simple
    broken: Simple
