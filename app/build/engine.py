"""Put the compiled engine, and the device's own modules, where pages import them from."""

from dataclasses import dataclass
from pathlib import Path

from reflex.plugins import Plugin

from app.build.engine_modules import engine_modules

APP_FOLDER = Path(__file__).parent.parent
ENGINE_FOLDER = APP_FOLDER / "engine"
DEVICE_FOLDER = APP_FOLDER / "device"
ENTRY_SERVER = Path(__file__).with_name("entry.server.jsx")

# What the device's modules import, exactly pinned.
PACKAGES = ["idb@8.0.4"]


def page_modules(engine_folder: Path, device_folder: Path) -> list[tuple[str, str]]:
    """Return (path below .web, text) of the engine's and the device's modules; pages import `$/utils/…`."""
    modules = [(f"utils/{path}", text) for path, text in engine_modules(engine_folder).items()]
    for path in sorted(device_folder.glob("*.js")):
        modules.append((f"utils/device/{path.name}", path.read_text("utf-8")))
    return modules


def entry_server(source: Path) -> tuple[str, str]:
    """Return (path below .web, text) of what renders pages at build time."""
    return f"app/{source.name}", source.read_text("utf-8")


@dataclass(kw_only=True, frozen=True)
class EnginePlugin(Plugin):
    """Compile the engine for the phone."""

    def get_frontend_dependencies(self, **context):
        return PACKAGES

    def pre_compile(self, **context):
        context["add_save_task"](page_modules, ENGINE_FOLDER, DEVICE_FOLDER)
        context["add_save_task"](entry_server, ENTRY_SERVER)
