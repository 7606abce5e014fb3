"""Arrows point one way: content -> engine -> device -> components -> pages -> app."""

import ast
from pathlib import Path

import pytest

APP = Path(__file__).parent.parent / "app"
# Each part, and the parts it may know besides itself.
MAY_IMPORT = {
    "content": set(),
    "engine": {"content"},
    "routes": {"content"},
    "device": {"content", "engine"},
    "components": {"content", "engine", "device", "routes"},
    "pages": {"content", "engine", "device", "components", "routes"},
    "build": {"content", "engine", "routes"},
    "serve": set(),
    "app": {"content", "engine", "device", "components", "pages", "build", "routes"},
}
WITHOUT_REFLEX = ("content", "engine", "routes", "serve")


def part(module: str) -> str:
    return module.split(".")[1]


def sources() -> dict[str, Path]:
    """Return each module of the app by its name."""
    found = {}
    for path in sorted(APP.rglob("*.py")):
        name = ".".join(path.relative_to(APP.parent).with_suffix("").parts)
        if name != "app.__init__":
            found[name.removesuffix(".__init__")] = path
    return found


def imported(path: Path) -> set[str]:
    """Return the full name of each module that `path` imports, wherever in the file it does."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots; say where from"
            names.add(node.module or "")
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("module", sources())
def test_arrows_point_one_way(module: str):
    known = {part(name) for name in imported(sources()[module]) if name.startswith("app.")}
    assert known <= MAY_IMPORT[part(module)] | {part(module)}


@pytest.mark.parametrize("module", [name for name in sources() if part(name) in WITHOUT_REFLEX])
def test_what_we_know_and_work_out_needs_no_reflex(module: str):
    assert not [name for name in imported(sources()[module]) if name.split(".")[0].startswith("reflex")]


@pytest.mark.parametrize("module", sources())
def test_only_the_device_holds_scripts_that_reach_the_phone(module: str):
    text = sources()[module].read_text("utf-8")
    if part(module) not in ("device", "build"):
        assert "call_script" not in text
        assert "run_script" not in text
        assert "_client_state" not in text
        assert "ClientStateVar" not in text or part(module) == "serve"


def test_every_part_is_known_to_this_test():
    assert {part(name) for name in sources()} <= set(MAY_IMPORT)
