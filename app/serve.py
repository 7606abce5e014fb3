"""Serve the export on this machine, as a good static host would.

    python -m app.serve [--port 3000] [folder]

Each page answers at its own path, with or without a slash at the end. Files
with a hash in their name may be kept for a year; pages, manifest and worker are
asked for each time, or an update would not reach anyone.
"""

import argparse
import mimetypes
import os
import socket
import sys
from pathlib import Path

from granian import Granian
from granian.constants import Interfaces
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

HOST = "127.0.0.1"
DEFAULT_PORT = 3000
DEFAULT_FOLDER = ".web/build/client"
FOLDER_VARIABLE = "SOFT_LANDING_EXPORT"

HASHED_FILES = "/assets/"
KEEP_A_YEAR = "public, max-age=31536000, immutable"
ASK_EACH_TIME = "no-cache"
SAFETY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    # A page's own policy, in its <meta>, cannot say this one.
    "Content-Security-Policy": "frame-ancestors 'none'",
}

# Said here, since what Python knows of types depends on its version and on the machine.
for ending, content_type in (
    (".js", "text/javascript"),
    (".svg", "image/svg+xml"),
    (".webmanifest", "application/manifest+json"),
):
    mimetypes.add_type(content_type, ending)


class Export(StaticFiles):
    """The exported folder: clean paths for pages, and how long each file may be kept."""

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        page, found = super().lookup_path(f"{path}.html")
        return (page, found) if found and path != "404" else super().lookup_path(path)

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        hashed = scope["path"].startswith(HASHED_FILES) and response.status_code != 404
        response.headers["Cache-Control"] = KEEP_A_YEAR if hashed else ASK_EACH_TIME
        response.headers.update(SAFETY)
        return response


class SendsBodies:
    """Keep the server from sending files past the middleware, which could then not compress them."""

    def __init__(self, app: ASGIApp):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope.get("extensions", {}).pop("http.response.pathsend", None)
        await self.app(scope, receive, send)


def create(folder: str | None = None) -> Starlette:
    """Return the application that serves `folder`, by default the one the environment names."""
    export = Export(directory=folder or os.environ.get(FOLDER_VARIABLE, DEFAULT_FOLDER), html=True)
    return Starlette(
        routes=[Mount("/", export)],
        middleware=[Middleware(SendsBodies), Middleware(GZipMiddleware, minimum_size=200)],
    )


def _is_free(port: int) -> bool:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((HOST, port))
        except OSError:
            return False
    return True


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m app.serve", description="Serve the export on this machine.")
    parser.add_argument("folder", nargs="?", default=DEFAULT_FOLDER)
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    asked = parser.parse_args()
    if not (Path(asked.folder) / "index.html").is_file():
        sys.exit(f"{asked.folder} holds no export. Run 'make build' first.")
    if not _is_free(asked.port):
        sys.exit(f"Port {asked.port} is taken. Stop what uses it, or run 'make run PORT=3001'.")
    os.environ[FOLDER_VARIABLE] = str(Path(asked.folder).resolve())
    print(f"Soft Landing is at http://localhost:{asked.port} (this machine only; Ctrl+C stops it)", flush=True)
    Granian(
        "app.serve:create", address=HOST, port=asked.port, interface=Interfaces.ASGI, factory=True, log_enabled=False
    ).serve()


if __name__ == "__main__":
    main()
