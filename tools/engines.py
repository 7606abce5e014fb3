"""Find the browser engines that the app is tried in, or get them.

python -m tools.engines     names each engine; installs what is missing; fails where one is then still missing
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass

from tools.apt import apt_commands


@dataclass(frozen=True)
class Engine:
    """A browser engine: the programs that run and drive it, each with the Debian package that brings it."""

    name: str
    programs: dict[str, str]

    def missing(self) -> list[str]:
        """Return the programs that are not there."""
        return [program for program in self.programs if not shutil.which(program)]

    def need(self) -> None:
        """Errors: LookupError that says what is missing and which packages bring it."""
        if missing := self.missing():
            packages = dict.fromkeys(self.programs[program] for program in missing)
            raise LookupError(
                f"{self.name} is missing: there is no {' and no '.join(missing)} here. Install your system's "
                f"{' and '.join(repr(package) for package in packages)}, then try again."
            )


# Each driver's package brings the browser that it drives; Firefox needs no driver.
CHROMIUM = Engine("Chromium", {"chromedriver": "chromium-driver"})
FIREFOX = Engine("Firefox", {"firefox-esr": "firefox-esr"})
WEBKIT = Engine("WebKit", {"WebKitWebDriver": "webkit2gtk-driver", "Xvfb": "xvfb"})
ENGINES = (CHROMIUM, FIREFOX, WEBKIT)


def get_engines() -> None:
    """Install what is missing of the engines, all at once.

    Errors:
        SystemExit with one sentence for each engine that is missing all the same.
    """
    packages = [engine.programs[program] for engine in ENGINES for program in engine.missing()]
    for command in (apt_commands(*packages) or []) if packages else []:
        print(f"An engine is missing: {' '.join(command)}", file=sys.stderr, flush=True)
        if subprocess.run(command, stdout=sys.stderr).returncode != 0:
            break
    complaints = []
    for engine in ENGINES:
        try:
            engine.need()
        except LookupError as error:
            complaints.append(str(error))
    if complaints:
        sys.exit("\n".join(complaints))


if __name__ == "__main__":
    get_engines()
    print(f"Engines: {', '.join(engine.name for engine in ENGINES)}", flush=True)
