"""What is kept off the phone is found first, or nothing is built."""

import pytest

from app.build.errors import BuildError
from app.build.slim import (
    STAND_IN_FOLDER,
    STAND_INS,
    alias_stand_ins,
    cut_namespaces,
    cut_theme_script,
    stand_in_modules,
)

VITE = 'export default { resolve: {\n    alias: [\n      { find: "$", replacement: here },\n    ] } };\n'
ROOT = """import { Outlet } from 'react-router';
import * as React from "react";
import * as utils_state from "$/utils/state";

function ReflexProviders({children}) {
  useEffect(() => {
    // Make contexts and state objects available globally for dynamic eval'd components
    window.__reflex = {
          "react": React,
    "$/utils/state": utils_state,
    };
  }, []);

  return children;
}
"""
DOCUMENT = r'jsx("head",{},jsx("script",{},"\nconst theme = localStorage.getItem(\"theme\");\n"),jsx("meta",{},))'


def test_stand_ins_come_before_what_they_stand_in_for():
    aliased = alias_stand_ins(VITE)
    for stand_in in STAND_INS.values():
        assert aliased.index(f"./utils/stand_ins/{stand_in}") < aliased.index('find: "$"')


def test_a_stand_in_answers_to_its_whole_name_only():
    aliased = alias_stand_ins(VITE)
    assert r"find: /^\$\/utils\/context$/" in aliased
    assert r"find: /^\$\/reflex\.json$/" in aliased


def test_aliasing_twice_changes_nothing():
    once = alias_stand_ins(VITE)
    assert alias_stand_ins(once) == once


def test_every_stand_in_is_there():
    written = {path.removeprefix("utils/stand_ins/") for path, _ in stand_in_modules(STAND_IN_FOLDER)}
    assert set(STAND_INS.values()) == written


@pytest.mark.parametrize("config", ["export default {};", VITE + VITE])
def test_without_one_list_of_aliases_there_is_no_build(config: str):
    with pytest.raises(BuildError, match=r"vite.config.js has no single 'alias: \['"):
        alias_stand_ins(config)


def test_modules_for_components_made_while_running_are_cut():
    cut = cut_namespaces(ROOT)
    assert "import * as" not in cut
    assert "window.__reflex" not in cut
    assert "import { Outlet }" in cut
    assert "return children;" in cut


@pytest.mark.parametrize("root", ["", ROOT.replace("__reflex", "other"), ROOT.replace("import * as", "//")])
def test_a_root_that_looks_different_is_no_build(root: str):
    with pytest.raises(BuildError, match="app/root.jsx has no"):
        cut_namespaces(root)


def test_the_theme_script_is_cut_whole():
    assert cut_theme_script(DOCUMENT) == 'jsx("head",{},jsx("meta",{},))'


def test_a_document_without_the_theme_script_is_no_build():
    with pytest.raises(BuildError, match="app/_document.js has no theme script"):
        cut_theme_script(DOCUMENT.replace("localStorage", "cookieStore"))
