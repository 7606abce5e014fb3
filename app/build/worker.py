"""Let the app work without network: a service worker that keeps every page and file, written by Workbox.

Everything is fetched once, before the worker is ready, and answered from the
phone from then on: a page never waits for a network, and old and new files
never mix. A new version waits until the person agrees (app/device/worker.js
sends SKIP_WAITING). Fetching pages first and falling back to the phone was
rejected: in a bedroom with one bar of signal that is the slow way.
"""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from reflex.plugins import Plugin
from reflex.utils.path_ops import get_node_path

from app.build.errors import BuildError
from app.build.lost import FALLBACK, LOST

WORKER = "sw.js"
SCRIPT = Path(__file__).with_name("worker.mjs")
PACKAGES = ["workbox-build@7.4.1"]


# What JSON cannot carry: patterns, by the name of their option.
PATTERNS = {
    # Their names carry a hash of what is in them.
    "dontCacheBustURLsMatching": r"(^|/)assets/[^/]+-[\w-]{8}\.\w+$",
    # A page is the same page whatever follows its "?".
    "ignoreURLParametersMatching": [r"."],
    # Only what looks like a page is answered with the lost page.
    "navigateFallbackDenylist": [r"\.\w+$"],
}


def worker_options(static_dir: Path) -> dict[str, object]:
    """Return Workbox's options, as JSON.

    Args:
        static_dir: The exported folder, its pages finished: versions are told apart by what is in it.
    """
    folder = str(static_dir.resolve())
    return {
        "globDirectory": folder,
        "globPatterns": ["**/*"],
        # Never asked for by a page: pictures for the installing browser, the style sheet before it was
        # bundled, Reflex's fallback, the worker itself.
        "globIgnores": ["screenshots/**", "style.css", FALLBACK, WORKER],
        "swDest": f"{folder}/{WORKER}",
        "cacheId": "soft-landing",
        "inlineWorkboxRuntime": True,
        "sourcemap": False,
        "mode": "production",
        "cleanupOutdatedCaches": True,
        "skipWaiting": False,
        # So that the first visit already works without network; a version agreed to takes over at once.
        "clientsClaim": True,
        "navigateFallback": f"/{LOST}",
    }


def worker_script(source: Path) -> tuple[str, str]:
    """Return (path below .web, text) of what calls Workbox; it lies there to find Workbox beside it."""
    return source.name, source.read_text("utf-8")


def write_worker(static_dir: Path, script: Path, node: Path) -> int:
    """Write the worker into the exported folder and return how many files it keeps.

    Errors:
        BuildError with Workbox's own words.
    """
    asked = json.dumps({"options": worker_options(static_dir), "patterns": PATTERNS})
    done = subprocess.run([node, script.name], cwd=script.parent, input=asked, capture_output=True, text=True)
    if done.returncode != 0:
        raise BuildError(f"Workbox wrote no {WORKER}, so the app would need a network: {done.stderr.strip()}")
    return int(done.stdout)


@dataclass(kw_only=True, frozen=True)
class WorkerPlugin(Plugin):
    """Write the service worker, last of all, when every page is as it will be served."""

    def get_frontend_development_dependencies(self, **context):
        return PACKAGES

    def pre_compile(self, **context):
        context["add_save_task"](worker_script, SCRIPT)

    def post_build(self, **context):
        static_dir: Path = context["static_dir"]
        node = get_node_path()
        if node is None:
            raise BuildError("There is no node to run Workbox with. 'make build' brings its own.")
        write_worker(static_dir, static_dir.resolve().parent.parent / SCRIPT.name, node)
