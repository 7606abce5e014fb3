"""Start each engine's browser, about the size of a phone.

What differs between them:

- Chromium and Firefox need no screen, and keep a profile from one run to the next. WebKit's small browser has no such
  mode, so it gets a screen that nobody sees; and what it keeps while it is driven goes with it, so there a tab is
  closed and a new one opened, and not the browser.
- Chromium's and WebKit's drivers take commands over HTTP, Firefox on a socket of its own (wire.py).
- Firefox's window does not get narrower than 500 pixels, so its pictures are wider than a phone.
"""

import os
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.engines.wire import HttpWire, MarionetteWire, Wire
from tools.browser import ARGS
from tools.engines import CHROMIUM, FIREFOX, WEBKIT, Engine
from tools.serving import free_port

PATIENCE_S = 30
PAUSE_S = 0.05
PHONE = {"width": 390, "height": 844}
# Firefox picks the port and says which in a file. The second spares it what it would ask its makers for.
FIREFOX_SETTINGS = 'user_pref("marionette.port", 0);\nuser_pref("remote.prefs.recommended", true);\n'
# WebKit's small browser has a toolbar that is wider than a phone, unless its buttons have nothing around them.
NARROW_TOOLBAR = "button, entry, toolbar, toolbar * { min-width: 0; padding: 0; margin: 0; border-width: 0; }"


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until something holds; AssertionError with `what` was waited for where it never does."""
    last = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < last, f"waited {PATIENCE_S} s in vain for {what}"
        time.sleep(PAUSE_S)


@contextmanager
def _running(
    *command: str | Path, stdout: int = subprocess.DEVNULL, env: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    program = subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL, env=env)
    try:
        yield program
    finally:
        program.terminate()
        program.wait(PATIENCE_S)


def _answers(port: int) -> bool:
    try:
        return urllib.request.urlopen(f"http://127.0.0.1:{port}/status", timeout=PATIENCE_S).status == 200
    except (urllib.error.URLError, ConnectionError):
        return False


@contextmanager
def _driven(driver: str, wishes: dict, env: dict[str, str] | None = None) -> Iterator[Wire]:
    """Run a driver, which runs its browser."""
    port = free_port()
    with _running(driver, f"--port={port}", env=env):
        until(lambda: _answers(port), f"{driver} to answer")
        wire = HttpWire(port, wishes)
        try:
            yield wire
        finally:
            wire.quit()


@contextmanager
def _chromium(profile: Path) -> Iterator[Wire]:
    args = ["--headless", f"--user-data-dir={profile}", *ARGS]
    with _driven("chromedriver", {"goog:chromeOptions": {"args": args}}) as wire:
        yield wire


@contextmanager
def _firefox(profile: Path) -> Iterator[Wire]:
    (profile / "user.js").write_text(FIREFOX_SETTINGS)
    told = profile / "MarionetteActivePort"
    told.unlink(missing_ok=True)
    command = ("firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", profile)
    with _running(*command) as browser:
        until(lambda: told.exists() and told.read_text(), "Firefox to name its port")
        wire = MarionetteWire(int(told.read_text()))
        try:
            yield wire
        finally:
            wire.quit()
            browser.wait(PATIENCE_S)


@contextmanager
def _webkit(profile: Path) -> Iterator[Wire]:
    (profile / "gtk-3.0").mkdir()
    (profile / "gtk-3.0" / "gtk.css").write_text(NARROW_TOOLBAR)
    screen = ("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
    with _running(*screen, stdout=subprocess.PIPE) as shown:
        assert shown.stdout is not None
        told = {"DISPLAY": f":{shown.stdout.readline().decode().strip()}", "XDG_CONFIG_HOME": str(profile)}
        with _driven("WebKitWebDriver", {}, env={**os.environ, **told}) as wire:
            yield wire


@dataclass(frozen=True)
class Browser:
    """How an engine's browser is started with a profile, and whether it keeps one."""

    engine: Engine
    start: Callable[[Path], AbstractContextManager[Wire]]
    keeps_profile: bool = True

    @contextmanager
    def running(self, profile: Path) -> Iterator[Wire]:
        """Run the browser; LookupError where this engine is missing."""
        self.engine.need()
        with self.start(profile) as wire:
            wire.do("SetWindowRect", **PHONE)
            yield wire


BROWSERS = (Browser(CHROMIUM, _chromium), Browser(FIREFOX, _firefox), Browser(WEBKIT, _webkit, keeps_profile=False))
