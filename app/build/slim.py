"""Keep off the phone what only an app with a server needs.

Reflex's pages bring a socket, an event loop, theme code and CSS in scripts.
Small stand-ins take their place in the bundle; the rest is cut from the files
Reflex writes. Whatever is cut must be found first, or there is no build.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from reflex.plugins import Plugin

from app.build.errors import BuildError

STAND_IN_FOLDER = Path(__file__).with_name("stand_ins")
# Module → its stand-in. The first match counts, so longer names come first.
STAND_INS = {
    # It holds the time of the last run: no two builds would be the same.
    "$/reflex.json": "empty.js",
    "$/env.json": "empty.js",
    "$/utils/state": "state.js",
    "$/utils/react-theme": "theme.js",
    "$/utils/context-registry": "empty.js",
    "$/utils/context": "context.js",
    "@emotion/react": "emotion.js",
    "socket.io-client": "empty.js",
}

VITE_CONFIG = "vite.config.js"
ALIASES = "alias: ["
BEGIN, END = "// soft-landing: begin", "// soft-landing: end"

ROOT = "app/root.jsx"
# Every bundled module in full, for components that arrive from a server while the app runs.
NAMESPACE_IMPORT = re.compile(r'^import \* as \w+ from "[^"]+";\n', re.MULTILINE)
GLOBAL_NAMESPACES = re.compile(r"useEffect\(\(\) => \{\n\s*//[^\n]*\n\s*window\.__reflex = \{[^}]*\};\n\s*\}, \[\]\);")

DOCUMENT = "app/_document.js"
# It reads a stored theme and sets an inline style; ours is app/build/look.py.
THEME_SCRIPT = re.compile(r'jsx\("script",\{\},"(?:[^"\\]|\\.)*const theme = localStorage(?:[^"\\]|\\.)*"\),')


def stand_in_modules(folder: Path) -> list[tuple[str, str]]:
    """Return (path below .web, text) of each stand-in."""
    return [(f"utils/stand_ins/{path.name}", path.read_text("utf-8")) for path in sorted(folder.glob("*.js"))]


def _alias_line(module: str, stand_in: str) -> str:
    # A pattern, so that "$/utils/context" is not taken for the start of a longer name.
    pattern = re.escape(module).replace("/", r"\/")
    address = f'new URL("./utils/stand_ins/{stand_in}", import.meta.url)'
    return f"      {{ find: /^{pattern}$/, replacement: fileURLToPath({address}) }},"


def alias_stand_ins(vite_config: str) -> str:
    """Return the Vite configuration with each module pointing at its stand-in.

    Reflex writes this file once and keeps it, so running twice must change nothing.

    Errors:
        BuildError where there is no list of aliases to extend.
    """
    if BEGIN in vite_config:
        before, rest = vite_config.split(BEGIN, 1)
        vite_config = before.rstrip() + rest.split(END, 1)[1]
    if vite_config.count(ALIASES) != 1:
        raise BuildError(
            f"{VITE_CONFIG} has no single '{ALIASES}' to extend, so unused packages would ship. "
            "Check app/build/slim.py against the installed Reflex."
        )
    lines = [_alias_line(module, stand_in) for module, stand_in in STAND_INS.items()]
    return vite_config.replace(ALIASES, "\n".join([ALIASES, f"      {BEGIN}", *lines, f"      {END}"]))


def _cut(pattern: re.Pattern[str], text: str, file: str, what: str) -> str:
    cut, times = pattern.subn("", text)
    if not times:
        raise BuildError(
            f"{file} has no {what} to cut (looked for {pattern.pattern!r}). "
            "Check app/build/slim.py against the installed Reflex."
        )
    return cut


def cut_namespaces(root: str) -> str:
    """Return the app's root without the modules it would hand to components made while it runs."""
    root = _cut(NAMESPACE_IMPORT, root, ROOT, "bundled modules")
    return _cut(GLOBAL_NAMESPACES, root, ROOT, "window.__reflex")


def cut_theme_script(document: str) -> str:
    """Return the document without Reflex's inline theme script."""
    return _cut(THEME_SCRIPT, document, DOCUMENT, "theme script")


@dataclass(kw_only=True, frozen=True)
class SlimPlugin(Plugin):
    """Put stand-ins in place of what pages never use."""

    def pre_compile(self, **context):
        context["add_save_task"](stand_in_modules, STAND_IN_FOLDER)
        context["add_modify_task"](VITE_CONFIG, alias_stand_ins)
        context["add_modify_task"](ROOT, cut_namespaces)
        context["add_modify_task"](DOCUMENT, cut_theme_script)
