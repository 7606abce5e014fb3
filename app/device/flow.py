"""A flow as a page sees it: Vars to show, actions to send.

State lives in `flows.js`, outside React, and not in Reflex's experimental
ClientStateVar: the back button, a visit from before and a tap then share one
door, and of two actions in a row none is lost.
"""

import json
from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.vars import VarData

from app.device.bridge import Handler, from_module, handler, watched

FLOWS = "$/utils/device/flows"
SHARING = "$/utils/device/sharing"
WATCH = "$/utils/device/watch"
WORKER = "$/utils/device/worker"


def ready() -> rx.vars.BooleanVar:
    """False in the page as it was built, true once it can answer a tap."""
    return watched(WATCH, "useReady", "scriptsReady").to(bool)


def keeps() -> rx.vars.BooleanVar:
    """False where this browser keeps nothing between visits."""
    return watched(WATCH, "useKeeps", "browserKeeps").to(bool)


def newer() -> rx.vars.BooleanVar:
    """True while a newer version waits for the person to agree."""
    return watched(WATCH, "useNewer", "newerWaits").to(bool)


def settled(text: rx.Var) -> rx.vars.StringVar:
    """The text, once it has stood unchanged for a moment: what a screen reader may say without chattering."""
    return watched(WATCH, "useSettled", "settledWords", text).to(str)


def take_new_version() -> Handler:
    """Change over to the newer version; what was typed stays."""
    return handler(from_module(WORKER, "takeNewVersion").call())


def take_focus() -> Handler:
    """Return a handler for when a page has opened, which keeps the focus from being lost with the page before."""
    return handler(from_module(WATCH, "takeFocus").call())


def unheard() -> Handler:
    """Return a handler that does nothing, and by itself: Reflex's own way of doing nothing would ask a server."""
    return handler(rx.Var("null"))


@dataclass(frozen=True)
class Flow:
    """One flow: its name on the phone, and the engine module that holds its rules.

    The module exports its rules as `<NAME>_FLOW`, a dict of functions: start,
    update, keep, restore. `scales` are those of app/engine/weigh.py that its rules weigh words on.
    """

    name: str
    scales: tuple[str, ...] = ()

    @property
    def _rules(self) -> str:
        return f"{self.name.upper()}_FLOW"

    @property
    def value(self) -> rx.vars.ObjectVar:
        """The flow's whole state; the built page holds the starting one."""
        shown = watched(FLOWS, "useFlow", self.name, f'"{self.name}"', self._rules, json.dumps(self.scales))
        rules = VarData(imports={f"$/utils/engine/{self.name}_flow": rx.ImportVar(tag=self._rules)})
        return shown._replace(merge_var_data=rules).to(dict[str, Any])

    def text(self, key: str) -> rx.vars.StringVar:
        """The text under `key`."""
        return self.value[key].to(str)

    def flag(self, group: str, key: str) -> rx.vars.BooleanVar:
        """Whether the flow's dict of flags `group` marks `key`."""
        return self.value[group].to(dict[str, bool])[key].to(bool)

    def items(self, key: str) -> rx.vars.ArrayVar:
        """The list of dicts under `key`."""
        return self.value[key].to(list[dict[str, Any]])

    def kept(self) -> rx.vars.BooleanVar:
        """True where something of this flow is kept or under way."""
        return watched(WATCH, "useKept", f"{self.name}Kept", f'"{self.name}"').to(bool)

    def judges(self) -> rx.vars.BooleanVar:
        """True once the weights that this flow weighs words by have arrived."""
        return watched(WATCH, "useJudges", f"{self.name}Judges", f'"{self.name}"').to(bool)

    def send(self, kind: str, **fields: Any) -> Handler:
        """Return a handler that sends one action."""
        return handler(from_module(FLOWS, "send").call(self.name, {"kind": kind, **fields}))

    def send_typed(self, kind: str, **fields: Any) -> Handler:
        """Return a handler for a field's change that sends what stands in it as `text`."""
        typed = rx.Var("typed", _var_type=str)
        return handler(from_module(FLOWS, "send").call(self.name, {"kind": kind, "text": typed, **fields}), "typed")

    def send_place(self, kind: str) -> Handler:
        """Return a handler for a slider's change that sends where it stands as the number `place`."""
        placed = rx.Var("placed", _var_type=str)
        sent = {"kind": kind, "place": rx.Var(f"Number({placed})")}
        return handler(from_module(FLOWS, "send").call(self.name, sent), "placed")

    def hand_over(self, kind: str, **fields: Any) -> Handler:
        """Return a handler that sends one action now, or when the flow's page opens."""
        return handler(from_module(FLOWS, "handOver").call(self.name, {"kind": kind, **fields}))

    def copy(self, text: rx.Var) -> Handler:
        """Return a handler that copies `text`."""
        return handler(from_module(SHARING, "copyWords").call(self.name, text))

    def share(self, text: rx.Var) -> Handler:
        """Return a handler that shares `text`, or copies it where there is no sharing."""
        return handler(from_module(SHARING, "shareWords").call(self.name, text))

    def arrive(self) -> Handler:
        """Return a handler for when the flow's page is on the screen."""
        return handler(from_module(FLOWS, "arrive").call(self.name))

    def step_back(self) -> Handler:
        """Return a handler for the page's own way back."""
        return handler(from_module(FLOWS, "stepBack").call(self.name))

    def resume(self) -> Handler:
        """Return a handler that lets the flow go on where it was, now or when its page opens."""
        return handler(from_module(FLOWS, "resume").call(self.name))
