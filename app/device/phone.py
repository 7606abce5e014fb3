"""The phone itself as a page sees it: the look that was chosen, installing, its voice, and erasing what it keeps."""

import reflex as rx

from app.device.bridge import Handler, from_module, handler, watched

FLOWS = "$/utils/device/flows"
INSTALL = "$/utils/device/install"
LOOK = "$/utils/device/look"
SPEECH = "$/utils/device/speech"
WATCH = "$/utils/device/watch"


def chosen(name: str, usual: str) -> rx.vars.StringVar:
    """What was chosen in Settings under `name`, or `usual`."""
    return watched(LOOK, "useChosen", f"{name}Chosen", f'"{name}"', f'"{usual}"').to(str)


def choose(name: str, value: str, usual: str) -> Handler:
    """Return a handler that chooses `value` under `name`."""
    return handler(from_module(LOOK, "choose").call(name, value, usual))


def install_way() -> rx.vars.StringVar:
    """How the app can be installed here: prompt, steps, menu, installed, or "" until that is known."""
    return watched(INSTALL, "useInstall", "installWay").to(str)


def install() -> Handler:
    """Return a handler that shows the browser's own prompt."""
    return handler(from_module(INSTALL, "install").call())


def speaks() -> rx.vars.BooleanVar:
    """True where the device has a voice of its own."""
    return watched(SPEECH, "useSpeaks", "deviceSpeaks").to(bool)


def read_aloud(text: rx.Var) -> Handler:
    """Return a handler that reads `text` aloud, or stops."""
    return handler(from_module(SPEECH, "readAloud").call(text))


def erased() -> rx.vars.BooleanVar:
    """True where what was kept has just been erased."""
    return watched(WATCH, "useErased", "keptErased").to(bool)


def erase() -> Handler:
    """Return a handler that erases what is kept or under way."""
    return handler(from_module(FLOWS, "erase").call())


def forget_erased() -> Handler:
    """Return a handler for when Settings opens: what was erased on an earlier visit cannot come back any more."""
    return handler(from_module(FLOWS, "forgetErased").call())


def unerase() -> Handler:
    """Return a handler that puts back what was erased."""
    return handler(from_module(FLOWS, "unerase").call())
