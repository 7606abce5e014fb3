"""Ask the system's package manager for what cannot come with Python's packages."""

import os
import shutil
import subprocess


def apt_commands(*packages: str) -> list[list[str]] | None:
    """Return the commands that install `packages`, to run in order, or None where nothing here may install any."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        as_root: list[str] = []
    elif shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        as_root = ["sudo", "-n"]
    else:
        return None
    apt_get = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    return [[*apt_get, "update"], [*apt_get, "install", "-y", "--no-install-recommends", *packages]]
