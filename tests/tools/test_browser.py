"""A browser to test with is found, or got, or asked for in one clear sentence."""

import subprocess
from pathlib import Path

import pytest

from tools import browser


def program(folder: Path, body: str) -> str:
    path = folder / "chromium"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def no_browser(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine without a browser, where no command works; the value lists what was tried."""
    tried: list[list[str]] = []

    def fails(command: list[str], **_settings) -> subprocess.CompletedProcess[bytes]:
        tried.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(browser, "_candidates", lambda: iter(()))
    monkeypatch.setattr(browser.subprocess, "run", fails)
    return tried


def test_the_browser_that_is_named_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("CHROMIUM", program(tmp_path, "echo Chromium 1"))
    assert browser.find_chromium() == str(tmp_path / "chromium")


def test_a_stub_that_does_not_run_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    stub = program(tmp_path, "echo 'install me first' >&2; exit 1")
    monkeypatch.setattr(browser, "_candidates", lambda: iter([stub, str(tmp_path / "gone")]))
    assert browser.find_chromium() is None


def test_without_a_way_to_get_one_it_stops_with_what_to_install(no_browser: list[list[str]]):
    with pytest.raises(SystemExit) as stopped:
        browser.get_chromium()
    assert "Install your system's 'chromium' package" in str(stopped.value)
    assert no_browser[-1][1:] == ["-m", "playwright", "install", "chromium"]


def test_the_package_manager_is_asked_before_playwright(no_browser: list[list[str]], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(browser.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(browser.os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit):
        browser.get_chromium()
    assert no_browser[0][-1] == "update"
    assert "playwright" in no_browser[-1]
