"""The engine compiles, or the build says why not and where."""

import pytest

from app.build.engine import DEVICE_FOLDER, ENGINE_FOLDER, page_modules
from app.build.engine_modules import compile_module
from app.build.errors import BuildError


def compiled(source: str) -> str:
    return compile_module(source, "app/engine/tried.py")[0]


def test_a_module_exports_what_it_defines():
    text = compiled('"""Doc."""\nMOST = 3\n\ndef count(items: list) -> int:\n    """Doc."""\n    return len(items)\n')
    assert "export { count, MOST };" in text
    assert "Doc" not in text


def test_content_and_engine_are_imported_from_beside():
    imports = "from app.content.cues import CUES\nfrom app.engine.text import fold\n"
    text = compiled(f"{imports}\ndef f():\n    return fold(CUES)\n")
    assert 'import { CUES } from "../content/cues.js";' in text
    assert 'import { fold } from "../engine/text.js";' in text


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("import json\n", "imports a whole module"),
        ("from os import path\n", "only app.engine and app.content"),
        ("from app.content.cues import CUES as C\n", "only app.engine and app.content"),
        ("def f():\n    return missing\n", "uses missing, which the phone does not know"),
        ("def f():\n    return {x for x in []}\n", "does not compile for the phone"),
        ("def f():\n    new = 1\n    return new\n", "does not compile for the phone"),
    ],
)
def test_what_the_phone_could_not_run_is_refused_by_name(source: str, why: str):
    with pytest.raises(BuildError, match=why) as refused:
        compiled(source)
    assert "app/engine/tried.py" in str(refused.value)


def test_pages_get_engine_and_device_side_by_side():
    paths = [path for path, _ in page_modules(ENGINE_FOLDER, DEVICE_FOLDER)]
    assert "utils/engine/say_flow.js" in paths
    assert "utils/engine/pscript_helpers.js" in paths
    assert "utils/device/flows.js" in paths
    assert len(paths) == len(set(paths))
