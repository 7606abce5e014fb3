"""Find a Chromium to test and draw with, or get one.

python -m tools.browser     prints where it is; installs it where there is none
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools.apt import apt_commands

VARIABLE = "CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
# Quiet and alone: no background requests of the browser's own, and no sandbox where tests run as root.
ARGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
MISSING = (
    "The browser tests need Chromium, and it could not be installed. "
    "Install your system's 'chromium' package, or say where a Chromium is with CHROMIUM=/path/to/chromium."
)


def _candidates() -> Iterator[str]:
    if named := os.environ.get(VARIABLE):
        yield named
    yield from filter(None, map(shutil.which, NAMES))
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _runs(path: str) -> bool:
    # Some systems ship a stub by that name that only says where to get the real one.
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def find_chromium() -> str | None:
    """Return the path of a Chromium that runs, or None."""
    return next((path for path in _candidates() if _runs(path)), None)


def _ways_to_install() -> Iterator[list[list[str]]]:
    """Yield each way to get a Chromium on this machine, as commands to run in order."""
    if by_system := apt_commands("chromium"):
        yield by_system
    yield [[sys.executable, "-m", "playwright", "install", "chromium"]]


def get_chromium() -> str:
    """Return the path of a Chromium, installing one first where there is none.

    Errors:
        SystemExit with what to install, where that failed.
    """
    if path := find_chromium():
        return path
    for commands in _ways_to_install():
        for command in commands:
            print(f"No Chromium yet: {' '.join(command)}", file=sys.stderr, flush=True)
            if subprocess.run(command, stdout=sys.stderr).returncode != 0:
                break
        if path := find_chromium():
            return path
    sys.exit(MISSING)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open a Chromium, and close it afterwards."""
    path = get_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=Path(path), args=list(ARGS))
        yield browser
        browser.close()


if __name__ == "__main__":
    print(get_chromium())
