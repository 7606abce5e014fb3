"""Say no: choices above, the words below, always in view and changing with every tap."""

import reflex as rx

from app.components.controls import button, chip, chips, group, hint, typed_field
from app.components.flows import CHECK, SAY
from app.components.help_text import safety
from app.components.shell import continue_bar, danger_line, scripted, shell
from app.components.words import handed, scrolled
from app.content.choices import choices
from app.content.screens import screens
from app.device.flow import settled
from app.device.phone import read_aloud, speaks
from app.routes import CHECK_WORDS, HELP, SAY_NO

WORDS = screens().say_no
HEAR_WORDS = screens().hear_no
CHOICES = choices()
STEP = SAY.text("step")


def _mode(label: str, mode: str) -> rx.Component:
    return chip(label, SAY.flag("on", f"mode {mode}"), SAY.send("mode", id=mode))


def _one_tap() -> rx.Component:
    """Whole answers in one tap, and the way out for where words are not the trouble."""
    return rx.el.div(
        chips(
            _mode(WORDS.just_no, "just_no"),
            _mode(WORDS.asked_again, "asked_again"),
            button(WORDS.not_simple, SAY.send("open", view="safety"), kind="plain"),
        ),
        rx.cond(
            SAY.flag("on", "mode asked_again"),
            rx.el.p(
                rx.el.a(WORDS.asked_again_help, to=f"{HELP.path}#afraid", class_name="quiet-link"), class_name="notice"
            ),
        ),
    )


def _choice(name: str, choice: dict) -> rx.Component:
    key = f"{name} {choice['id']}"
    return chip(
        choice["label"],
        SAY.flag("on", key),
        SAY.send("choose", group=name, id=choice["id"]),
        disabled=SAY.flag("off", key),
    )


def _none(name: str) -> list[rx.Component]:
    """The first choice of a group in which nothing need be chosen."""
    if name not in WORDS.none:
        return []
    return [chip(WORDS.none[name], SAY.flag("on", f"{name} none"), SAY.send("choose", group=name, id="none"))]


def _why_off(*names: str) -> list[rx.Component]:
    """Say why a choice of these groups is left out, while it is."""
    return [rx.cond(SAY.flag("off", key), hint(why)) for key, why in WORDS.off.items() if key.split(" ", 1)[0] in names]


def _question(name: str) -> rx.Component:
    shown = [_choice(name, choice) for choice in CHOICES[name]]
    return group(WORDS.groups[name], chips(*_none(name), *shown), *_why_off(name), hint=WORDS.hints.get(name, ""))


def _states() -> rx.Component:
    """Six first, the often forgotten ones one tap further."""
    first = [_choice("states", choice) for choice in CHOICES["states"] if choice["first"]]
    more = [_choice("states", choice) for choice in CHOICES["states"] if not choice["first"]]
    return group(
        WORDS.groups["states"],
        chips(*first),
        rx.el.details(rx.el.summary(WORDS.more), chips(*more), class_name="more"),
    )


def _how() -> rx.Component:
    return group(
        WORDS.groups["how"],
        *[chips(*[_choice(name, choice) for choice in CHOICES[name]]) for name in ("channel", "tone", "length")],
        *_why_off("tone"),
        rx.el.label(
            rx.el.span(WORDS.name, class_name="label"),
            rx.el.input(
                value=SAY.value["choices"].to(dict[str, str])["name"],
                on_change=SAY.send_typed("name"),
                class_name="field short",
                max_length=40,
                auto_complete="off",
            ),
            hint(WORDS.name_hint),
        ),
    )


def _past(words: rx.Var) -> rx.Component:
    return rx.el.li(rx.el.span(words), " ", button(WORDS.use_past, SAY.send("use_past", text=words)))


def _edit() -> rx.Component:
    """Words edited by hand, in place of the built ones."""
    past = SAY.value["past"].to(list[str])
    return rx.el.div(
        typed_field(SAY, "type", WORDS.edit_label, SAY.text("own"), custom_attrs={"data-step-heading": ""}),
        rx.cond(
            past.length() > 0,
            rx.el.details(rx.el.summary(WORDS.past), rx.el.ul(rx.foreach(past, _past), class_name="links")),
        ),
        chips(
            button(WORDS.done, SAY.step_back(), kind="main"),
            button(WORDS.use_built, SAY.send("use_built")),
            # Built words need no check: the tests check every one.
            rx.el.a(
                WORDS.check,
                to=CHECK_WORDS.path,
                on_click=CHECK.hand_over("take", text=SAY.text("own")),
                class_name="button",
            ),
        ),
    )


def _piece(piece: rx.Var) -> rx.Component:
    """One part of the words. It has its text for a key, so that only what is new is seen to arrive."""
    return rx.el.span(piece.to(str), " ", key=piece.to(str), class_name="piece")


def _ready_words() -> rx.Component:
    words = SAY.text("words")
    return rx.el.div(
        scrolled(WORDS.words, rx.foreach(SAY.value["pieces"].to(list[str]), _piece), kind="words", id="words"),
        # Said once the tapping pauses, so that it does not chatter.
        rx.el.p(settled(words), aria_live="polite", class_name="visually-hidden"),
        rx.el.div(
            button(WORDS.copy, SAY.copy(words), kind="main"),
            button(WORDS.share, SAY.share(words)),
            button(WORDS.large, SAY.send("open", view="large")),
            button(WORDS.another, SAY.send("another")),
            button(WORDS.edit, SAY.send("edit")),
            class_name="actions",
        ),
        handed(SAY),
        rx.cond(
            SAY.value["edited"].to(bool),
            rx.el.p(
                WORDS.own_kept, " ", button(WORDS.use_built, SAY.send("use_built"), kind="plain"), class_name="hint"
            ),
        ),
        rx.cond(
            SAY.value["aside"].to(bool),
            rx.el.p(WORDS.own_aside, " ", button(WORDS.use_own, SAY.send("use_own"), kind="plain"), class_name="hint"),
        ),
    )


def _panel() -> rx.Component:
    """The words, in view while choosing."""
    return rx.el.section(
        rx.el.h2(WORDS.words, class_name="visually-hidden"),
        danger_line(SAY),
        rx.cond(STEP == "edit", _edit(), _ready_words()),
        class_name="words-panel",
    )


def _builder() -> rx.Component:
    return rx.el.div(
        rx.el.div(
            rx.el.p(WORDS.enough, class_name="lead"),
            _one_tap(),
            _states(),
            *[_question(name) for name in ("duration", "scope", "tell", "not_about", "offer")],
            _how(),
        ),
        _panel(),
        class_name="builder",
    )


def _large() -> rx.Component:
    """The words alone, for the other to read."""
    return rx.el.section(
        rx.el.p(SAY.text("words"), class_name="words", tab_index=-1, custom_attrs={"data-step-heading": ""}),
        rx.el.div(
            button(WORDS.turn, SAY.send("turn"), kind="plain"),
            rx.cond(speaks(), button(HEAR_WORDS.read_aloud, read_aloud(SAY.text("words")), kind="plain")),
            button(WORDS.close, SAY.step_back(), kind="plain", custom_attrs={"data-escape": ""}),
            class_name="row",
        ),
        class_name=rx.cond(SAY.value["turned"].to(bool), "large turned", "large"),
    )


def say_no() -> rx.Component:
    return shell(
        SAY_NO,
        rx.el.h1(WORDS.heading),
        continue_bar(SAY),
        scripted(
            rx.match(
                STEP,
                ("large", _large()),
                ("safety", safety(SAY.step_back())),
                _builder(),
            )
        ),
        on_mount=SAY.arrive(),
    )
