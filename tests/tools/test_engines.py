"""The engines are found, or got all at once, or each missing one is named in one clear sentence."""

import subprocess

import pytest

from tools import apt, engines
from tools.engines import CHROMIUM, ENGINES, WEBKIT


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What was tried on a machine that has only apt-get, which fails."""
    commands: list[list[str]] = []

    def fails(command: list[str], **_settings) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(engines.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(engines.subprocess, "run", fails)
    monkeypatch.setattr(apt.os, "geteuid", lambda: 0)
    return commands


def test_each_missing_engine_is_named_with_what_to_install(tried: list[list[str]]):
    with pytest.raises(SystemExit) as stopped:
        engines.get_engines()
    told = str(stopped.value)
    assert [line.split(" is missing")[0] for line in told.splitlines()] == [engine.name for engine in ENGINES]
    assert "Install your system's 'webkit2gtk-driver' and 'xvfb', then try again." in told
    assert len(tried) == 1


def test_all_that_is_missing_is_asked_for_at_once():
    commands = apt.apt_commands(*[package for engine in ENGINES for package in engine.programs.values()])
    assert commands is None or commands[-1][-4:] == ["chromium-driver", "firefox-esr", "webkit2gtk-driver", "xvfb"]


def test_an_engine_that_is_there_needs_nothing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(engines.shutil, "which", lambda name: f"/usr/bin/{name}")
    CHROMIUM.need()
    assert WEBKIT.missing() == []


def test_an_engine_that_is_missing_fails_where_it_is_started(tried: list[list[str]]):
    with pytest.raises(LookupError, match="Chromium is missing: there is no chromedriver here"):
        CHROMIUM.need()
    assert tried == []
