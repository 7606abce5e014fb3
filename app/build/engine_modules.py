"""Compile the engine from Python to one ES module a file, with its content beside it.

PScript does the translation. Ours is only what it leaves open: imports between
modules, content as JSON, one shared copy of PScript's helpers, and a refusal
of any name that the phone would not know.
"""

import ast
import importlib
import json
from pathlib import Path
from typing import Any

from pscript import py2js, stdlib

from app.build.errors import BuildError
from app.content.weights import WEIGHTS

ENGINE = "app.engine."
CONTENT = "app.content."
NOT_COMPILED = {"__init__", "units"}


class _ForPScript(ast.NodeTransformer):
    """Take out what only Python and its readers need: imports, docstrings, annotations."""

    def visit_Import(self, node):
        return None

    def visit_ImportFrom(self, node):
        return None

    def visit_AnnAssign(self, node):
        return ast.copy_location(ast.Assign(targets=[node.target], value=node.value), node) if node.value else None

    def visit_arg(self, node):
        node.annotation = None
        return node

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.returns = None
        if ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        return node


def _imports(tree: ast.Module, where: str) -> dict[str, list[str]]:
    """Return the names that a module takes from each of our other modules."""
    found: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            raise BuildError(f"{where}:{node.lineno} imports a whole module; the phone needs 'from app.… import name'.")
        if not isinstance(node, ast.ImportFrom) or node.module in ("typing", "collections.abc"):
            continue
        module = node.module or ""
        if not module.startswith((ENGINE, CONTENT)) or any(alias.asname for alias in node.names):
            raise BuildError(f"{where}:{node.lineno} imports {module}; only app.engine and app.content compile.")
        found.setdefault(module, []).extend(alias.name for alias in node.names)
    return found


def _module_path(module: str) -> str:
    """Return where the module named `module` goes, below the folder of compiled modules."""
    return module.removeprefix("app.").replace(".", "/") + ".js"


def _import_line(names: list[str], path: str) -> str:
    return f'import {{ {", ".join(sorted(set(names)))} }} from "../{path}";\n'


def compile_module(source: str, where: str) -> tuple[str, dict[str, list[str]], set[str], set[str]]:
    """Translate one engine module.

    Returns:
        The ES module; what it imports from our modules; the PScript helper functions and methods it needs.

    Errors:
        BuildError naming `where`, for what PScript cannot translate or a name that the phone would not know.
    """
    tree = ast.parse(source, where)
    imports = _imports(tree, where)
    if ast.get_docstring(tree) is not None:
        tree.body = tree.body[1:]
    for_pscript = ast.unparse(ast.fix_missing_locations(_ForPScript().visit(tree)))
    try:
        script: Any = py2js(for_pscript, inline_stdlib=False, docstrings=False)
    except Exception as error:
        raise BuildError(f"{where} does not compile for the phone: {error}") from error
    meta = script.meta
    imported = {name for names in imports.values() for name in names}
    if unknown := {name.split(".")[0] for name in meta["vars_unknown"]} - imported:
        raise BuildError(f"{where} uses {', '.join(sorted(unknown))}, which the phone does not know.")
    own = [n.name for n in tree.body if isinstance(n, ast.FunctionDef)]
    own += [t.id for n in tree.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
    functions, methods = set(meta["std_functions"]), set(meta["std_methods"])
    helpers = [f"_pyfunc_{name}" for name in functions] + [f"_pymeth_{name}" for name in methods]
    lines = [_import_line(names, _module_path(module)) for module, names in sorted(imports.items())]
    if helpers:
        lines.append(_import_line(helpers, "engine/pscript_helpers.js"))
    return "".join(lines) + f"{script}\nexport {{ {', '.join(own)} }};\n", imports, functions, methods


def _helpers_module(functions: set[str], methods: set[str]) -> str:
    """Return PScript's own helpers, once, with all that they need in turn."""
    body = stdlib.get_partial_std_lib(functions, methods)
    while True:
        _, more_functions, more_methods = stdlib.get_std_info("// nargs:\n" + body)
        if set(more_functions) <= functions and set(more_methods) <= methods:
            break
        functions, methods = functions | set(more_functions), methods | set(more_methods)
        body = stdlib.get_partial_std_lib(functions, methods)
    names = [f"_pyfunc_{name}" for name in sorted(functions)] + [f"_pymeth_{name}" for name in sorted(methods)]
    return f"{body}\nexport {{ {', '.join(names)} }};\n"


def _scale_modules() -> dict[str, str]:
    """Return path → text of a module for each scale of weights: too heavy for a first load, so nothing imports them."""
    modules = {}
    for scale in {name: None for scales in WEIGHTS.values() for name in scales}:
        weights = {language: {scale: scales[scale]} for language, scales in WEIGHTS.items()}
        # Parsing a string is faster than reading as much source.
        text = json.dumps(json.dumps(weights, ensure_ascii=False, separators=(",", ":")), ensure_ascii=False)
        modules[f"content/weights/{scale}.js"] = f"export const WEIGHTS = JSON.parse({text});\n"
    return modules


def engine_modules(engine_folder: Path) -> dict[str, str]:
    """Return path → text of every module that the phone needs for the engine.

    Args:
        engine_folder: Where the engine's Python lies.
    """
    modules: dict[str, str] = {}
    content: dict[str, set[str]] = {}
    functions: set[str] = set()
    methods: set[str] = set()
    for path in sorted(engine_folder.glob("*.py")):
        if path.stem in NOT_COMPILED:
            continue
        text, imports, more_functions, more_methods = compile_module(path.read_text("utf-8"), f"app/engine/{path.name}")
        modules[f"engine/{path.stem}.js"] = text
        functions |= more_functions
        methods |= more_methods
        for module, names in imports.items():
            if module.startswith(CONTENT):
                content.setdefault(module, set()).update(names)
    for module, names in content.items():
        found = importlib.import_module(module)
        modules[_module_path(module)] = "".join(
            f"export const {name} = {json.dumps(getattr(found, name))};\n" for name in sorted(names)
        )
    modules |= _scale_modules()
    modules["engine/pscript_helpers.js"] = _helpers_module(functions, methods)
    return modules
