"""Serve an export for as long as something looks at it."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXPORT = ROOT / ".web" / "build" / "client"
PATIENCE_S = 30


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


def _wait_until_open(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"The server on port {port} did not answer within {PATIENCE_S} s. Try 'make run' to see why.")


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve `folder` as `make run` would, on a free port; the value is its address."""
    port = free_port()
    command = [sys.executable, "-m", "app.serve", "--port", str(port), str(folder)]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        _wait_until_open(port, server)
        # By name and not by number: browsers treat both as secure, and people type this one.
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait(PATIENCE_S)
