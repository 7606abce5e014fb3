"""What many tests share: the export, a second and a newer one, a server for each, and a browser to look with.

Builds are made once a run. `export` is the one that `make run` serves; `second`
is made from the same sources in another folder; `newer` differs in one line.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tools.serving import EXPORT, ROOT, serving

SOURCES = ("app", "assets", "reflex.lock", "rxconfig.py", "pyproject.toml", "requirements.txt", ".npmrc")
# Asked of the style sheet in a test: which build does this page come from?
NEWER_STYLE = "\n:root { --build: newer; }\n"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-look", action="store_true", help="look at each state in each theme, width and text size")
    parser.addoption("--rewrite-trees", action="store_true", help="write the kept accessibility trees anew")


@dataclass(frozen=True)
class Build:
    """A folder with an export, and everything its build said."""

    export: Path
    said: str


class ChangingSite:
    """A site that changes from one build to the next while people are on it."""

    def __init__(self, url: str, folder: Path, newer: Path):
        self.url, self.folder, self._newer = url, folder, newer

    def update(self) -> None:
        """Publish the newer build in place of the first, old files gone."""
        shutil.rmtree(self.folder)
        shutil.copytree(self._newer, self.folder)


def _build(folder: Path) -> str:
    """Build in `folder` as `make build` does, with every warning shown; return what was said."""
    settings = {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        "REFLEX_USE_NPM": "1",
        "REFLEX_TELEMETRY_ENABLED": "false",
        "REFLEX_CHECK_LATEST_VERSION": "false",
        "PYTHONWARNINGS": "always::DeprecationWarning",
    }
    command = [sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip"]
    done = subprocess.run(command, cwd=folder, env={**os.environ, **settings}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="session")
def export() -> Path:
    """The export that `make run` serves, up to date."""
    # Under `make test` there is nothing left to do; under plain pytest there may be.
    asked = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(["make", "build"], cwd=ROOT, env=asked, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return EXPORT


@pytest.fixture(scope="session")
def _elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another folder with the same sources."""
    folder = tmp_path_factory.mktemp("elsewhere")
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, folder / name)
    return folder


@pytest.fixture(scope="session")
def second(_elsewhere: Path, tmp_path_factory: pytest.TempPathFactory) -> Build:
    """A second build of the same sources, in another folder."""
    said = _build(_elsewhere)
    kept = tmp_path_factory.mktemp("second") / "client"
    shutil.copytree(_elsewhere / EXPORT.relative_to(ROOT), kept)
    return Build(kept, said)


@pytest.fixture(scope="session")
def newer(second: Build, _elsewhere: Path) -> Path:
    """The export of a newer version: its style sheet says so."""
    style = _elsewhere / "assets" / "style.css"
    style.write_text(style.read_text("utf-8") + NEWER_STYLE, "utf-8")
    _build(_elsewhere)
    return _elsewhere / EXPORT.relative_to(ROOT)


@pytest.fixture(scope="session")
def site(export: Path) -> Iterator[str]:
    """The address of the served export, without a slash at the end."""
    with serving(export) as url:
        yield url


@pytest.fixture
def changing_site(export: Path, newer: Path, tmp_path: Path) -> Iterator[ChangingSite]:
    """A site of its own that serves the export until `update()` publishes the newer one."""
    folder = tmp_path / "client"
    shutil.copytree(export, folder)
    with serving(folder) as url:
        yield ChangingSite(url, folder, newer)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """The path of a Chromium that runs, installed if need be."""
    # In a process of its own: one process holds one Playwright.
    found = subprocess.run([sys.executable, "-m", "tools.browser"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert found.returncode == 0, "no Chromium to test with"
    return found.stdout.strip().splitlines()[-1]
