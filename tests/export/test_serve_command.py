"""`python -m app.serve` says what stands in its way."""

import socket
import subprocess
import sys
from pathlib import Path

from tools.serving import ROOT


def serve(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app.serve", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30)


def test_without_an_export_it_says_what_to_run(tmp_path: Path):
    done = serve(str(tmp_path))
    assert done.returncode == 1
    assert "holds no export. Run 'make build' first." in done.stderr


def test_a_taken_port_is_named_with_the_way_out(tmp_path: Path):
    (tmp_path / "index.html").touch()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = serve("--port", str(port), str(tmp_path))
    assert done.returncode == 1
    assert f"Port {port} is taken." in done.stderr
    assert "make run PORT=" in done.stderr


def test_it_listens_on_this_machine_only(site: str):
    port = int(site.rsplit(":", 1)[1])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as route:
        try:
            # Nothing is sent: this only asks which address of this machine the network would see.
            route.connect(("192.0.2.1", 9))
            own = route.getsockname()[0]
        except OSError:
            own = "127.0.0.2"
    with socket.socket() as caller:
        caller.settimeout(2)
        assert own == "127.0.0.1" or caller.connect_ex((own, port)) != 0
