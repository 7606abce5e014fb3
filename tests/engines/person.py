"""A person at a browser, whichever engine it is: opens, presses, types, and sees.

Things are found by what stands on them, so that a change of looks changes nothing here.
"""

import base64
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.browser.leaving import GO_BACK
from tests.browser.screens import WORKER_CONTROLS
from tests.engines.browsers import Browser, until
from tests.engines.wire import Refused
from tools.serving import ROOT

PICTURES = ROOT / "screenshots" / "engines"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
SHIFT, CONTROL = "\ue008", "\ue009"
# What the standard calls an element that the page has just replaced, or that something still lies over.
PASSING = ("stale element reference", "element click intercepted", "element not interactable")
NAMED = "[descendant-or-self::*[normalize-space() = {0}] or @aria-label = {0}]"
PRESSED = ("button", "link", "radio", "checkbox", "switch")
ROLES = " or ".join(f"@role = '{role}'" for role in PRESSED)
CONTROL_PATH = f"//*[self::button or self::a or self::label or self::summary or {ROLES}]{NAMED}"
FIELD_PATH = "//*[self::textarea or self::input][ancestor::label[.//*[normalize-space() = {0}]] or @aria-label = {0}]"
SLEEPING = "//main//fieldset[@disabled]"
TO_THE_MIDDLE = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })"
# The top of the page, drawn, with nothing on its way from one look to another.
DRAWN_FROM_THE_TOP = """scrollTo({ top: 0, behavior: "instant" });
await Promise.all(document.getAnimations().map(({ finished }) => finished));
await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
return true;"""
WIDTHS = "return ['main', 'main fieldset'].map(one => document.querySelector(one).offsetWidth)"
# What is still being written; the page tells whoever announces that it is being left.
WRITTEN = """const writes = [];
dispatchEvent(new CustomEvent("leaving", { detail: writes }));
return Promise.all(writes).then(() => true);"""


def _squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()


def _each(keys: str) -> list[tuple[str, str]]:
    """Return what becomes of keys that are struck one after the other."""
    return [(kind, key) for key in keys for kind in ("keyDown", "keyUp")]


class Person:
    """Someone with a browser of their own on one site."""

    def __init__(self, browser: Browser, site: str, profile: Path):
        self.engine = browser.engine.name
        self._browser, self._site, self._profile = browser, site, profile
        self._running = ExitStack()
        self._wire = self._running.enter_context(browser.running(profile))
        self.version = self._wire.version

    def close(self) -> None:
        """Close the browser."""
        self._running.close()

    def come_back_later(self) -> None:
        """Close the browser and open it again; only the tab where the engine keeps nothing else."""
        if self._browser.keeps_profile:
            self.close()
            self._wire = self._running.enter_context(self._browser.running(self._profile))
        else:
            fresh = self._wire.do("NewWindow", type="tab")["handle"]
            self._wire.do("CloseWindow")
            self._wire.do("SwitchToWindow", handle=fresh)

    def open(self, path: str) -> None:
        """Open a page, and wait until its controls are awake."""
        self._wire.do("Navigate", url=self._site + path)
        self._wait_until_awake()

    def reload(self) -> None:
        """Load the page anew, and wait until its controls are awake."""
        self._wire.do("Refresh")
        self._wait_until_awake()

    def _wait_until_awake(self) -> None:
        self._until(lambda: not self._find(SLEEPING), "the controls to wake")

    def go_back(self) -> None:
        """Go back in the browser's history, as far as anything comes of it."""
        self._run(f"({GO_BACK})()")
        self._until(lambda: not self._find("//*[@data-left]"), "Back to lead somewhere")

    def press(self, label: str) -> None:
        """Press the control of that name, once it can be pressed."""
        self._until(lambda: self._press(CONTROL_PATH, label), f"a control {label!r} to press")

    def _press(self, path: str, label: str) -> bool:
        for found in self._find(path, label):
            if self._wire.do("IsElementEnabled", id=found[ELEMENT]):
                self._run(TO_THE_MIDDLE, found)
                self._wire.do("ElementClick", id=found[ELEMENT])
                return True
        return False

    def type(self, label: str, text: str) -> None:
        """Type into the field of that name, in place of what stands there."""
        self._until(lambda: self._press(FIELD_PATH, label), f"a field {label!r} to type into")
        self._strike(("keyDown", CONTROL), *_each("a"), ("keyUp", CONTROL), *_each(text))
        self.expect_field(label, text)

    def expect_field(self, label: str, text: str) -> None:
        """See that text in the field of that name."""

        def holds() -> bool:
            fields = self._find(FIELD_PATH, label)
            values = [self._wire.do("GetElementProperty", id=field[ELEMENT], name="value") for field in fields]
            return values == [text]

        self._until(holds, f"{text!r} in the field {label!r}")

    def press_shift(self, times: int) -> None:
        """Press and let go of Shift."""
        self._strike(*_each(SHIFT * times))

    def _strike(self, *keys: tuple[str, str]) -> None:
        struck = [{"type": kind, "value": key} for kind, key in keys]
        self._wire.do("PerformActions", actions=[{"type": "key", "id": "keyboard", "actions": struck}])

    def text(self) -> str:
        """Return all text that can be seen, as it can be read out."""
        return self._run("return document.body?.innerText ?? ''")

    def sees(self, text: str) -> bool:
        """Whether that text stands there now."""
        return _squeezed(text) in _squeezed(self.text())

    def expect(self, text: str) -> None:
        """See that text, sooner or later."""
        self._until(lambda: self.sees(text), f"{text!r} to be seen")

    def expect_gone(self, text: str) -> None:
        """See that text no more, sooner or later."""
        self._until(lambda: not self.sees(text), f"{text!r} to be gone")

    def widths(self) -> tuple[int, int]:
        """Return how wide the page's main part is, and how wide the controls in it."""
        wide, controls = self._run(WIDTHS)
        return wide, controls

    def path(self) -> str:
        """Return the path in the address bar."""
        return urlsplit(self._run("return location.href")).path

    def wait_for_worker(self) -> None:
        """Wait until the service worker has everything and controls the page."""
        self._run(f"return ({WORKER_CONTROLS})()")

    def wait_until_kept(self) -> None:
        """Wait until all that was chosen and typed is written."""
        self._run(WRITTEN)

    def keep_picture(self, name: str) -> None:
        """Keep a picture of the screen, with the top of the page on it, for people to look at."""
        self._run(f"return (async () => {{ {DRAWN_FROM_THE_TOP} }})()")
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture = PICTURES / f"{self.engine.lower()}-{name}.png"
        picture.write_bytes(base64.b64decode(self._wire.do("TakeScreenshot", full=False)))

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        def held() -> bool:
            try:
                return holds()
            except Refused as refused:
                if refused.kind in PASSING:
                    return False
                raise

        try:
            until(held, what)
        except AssertionError as error:
            raise AssertionError(f"{self.engine}: {error}. What stands there: {self.text()}") from None

    def _run(self, script: str, *args: Any) -> Any:
        return self._wire.do("ExecuteScript", script=script, args=list(args))

    def _find(self, path: str, label: str = "") -> list[dict[str, str]]:
        """Return what can be seen of what an XPath finds; {0} in it is the label."""
        assert '"' not in label, label
        using = {"using": "xpath", "value": path.format(f'"{label}"')}
        found = self._wire.do("FindElements", **using)
        return [one for one in found if self._wire.do("IsElementDisplayed", id=one[ELEMENT])]
