"""What is installed is pinned, and no file says where packages come from."""

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
REQUIREMENTS = (ROOT / "requirements.txt").read_text("utf-8")
REGISTRIES = re.compile("|".join(("pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.", "npm" + "mirror")))


def test_every_python_package_is_pinned_with_hashes():
    pinned = re.findall(r"^([\w-]+)==[\w.]+(?: ; [^\\]+)? \\\n    --hash=sha256:\w{64}", REQUIREMENTS, re.MULTILINE)
    named = re.findall(r"^[\w-]+", REQUIREMENTS, re.MULTILINE)
    assert pinned == named
    assert len(pinned) > 40


def test_what_we_ask_for_is_what_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    for requirement in asked:
        assert re.search(rf"^{re.escape(requirement)} ", REQUIREMENTS, re.MULTILINE), requirement


@pytest.mark.parametrize("folder", ["reflex.lock", "tools/lighthouse.lock"])
def test_every_npm_package_is_locked_by_its_content_and_not_its_address(folder: str):
    lock = json.loads((ROOT / folder / "package-lock.json").read_text("utf-8"))
    for name, package in lock["packages"].items():
        assert "resolved" not in package, name
        assert not name or package.get("integrity", "").startswith("sha512-"), name
    assert not (ROOT / folder / "bun.lock").exists()


def test_no_file_names_a_registry():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        try:
            text = (ROOT / name).read_text("utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        assert not REGISTRIES.search(text), name
