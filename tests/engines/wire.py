"""Talk to a browser in the commands of W3C WebDriver, by their names there.

Chromium and WebKit have a driver each that takes them over HTTP. Firefox takes the same ones on a socket of its own,
called Marionette; no registry has the driver that would translate.
"""

import json
import socket
import urllib.error
import urllib.request
from typing import Any, Protocol

PATIENCE_S = 60
# How the commands that are used here are asked for over HTTP; {id} is the element's.
COMMANDS = {
    "Navigate": ("POST", "/url"),
    "Refresh": ("POST", "/refresh"),
    "NewWindow": ("POST", "/window/new"),
    "CloseWindow": ("DELETE", "/window"),
    "SwitchToWindow": ("POST", "/window"),
    "SetWindowRect": ("POST", "/window/rect"),
    "FindElements": ("POST", "/elements"),
    "IsElementDisplayed": ("GET", "/element/{id}/displayed"),
    "IsElementEnabled": ("GET", "/element/{id}/enabled"),
    "GetElementProperty": ("GET", "/element/{id}/property/{name}"),
    "ElementClick": ("POST", "/element/{id}/click"),
    "PerformActions": ("POST", "/actions"),
    "ExecuteScript": ("POST", "/execute/sync"),
    "TakeScreenshot": ("GET", "/screenshot"),
}


class Refused(Exception):
    """A browser's no to a command: `kind` is the standard's name for it."""

    def __init__(self, command: str, told: dict):
        self.kind: str = told.get("error", "")
        super().__init__(f"{command}: {self.kind}: {told.get('message', '')}")


class Wire(Protocol):
    """A way to a browser that runs."""

    version: str

    def do(self, command: str, **params: Any) -> Any:
        """Return what a command answers; Refused where the browser won't."""
        ...

    def quit(self) -> None:
        """Let the browser close itself, in good order."""
        ...


def _unwrapped(answer: Any) -> Any:
    return answer["value"] if isinstance(answer, dict) and set(answer) == {"value"} else answer


class HttpWire:
    """A session of a driver that listens on a port."""

    def __init__(self, port: int, wishes: dict[str, Any]):
        self._url = f"http://127.0.0.1:{port}/session"
        asked = {"capabilities": {"alwaysMatch": wishes}}
        session = self._ask("NewSession", "POST", "", asked)
        self._url += f"/{session['sessionId']}"
        self.version: str = session["capabilities"]["browserVersion"]

    def _ask(self, command: str, method: str, path: str, params: dict | None) -> Any:
        body = None if params is None else json.dumps(params).encode()
        request = urllib.request.Request(self._url + path, body, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
                return _unwrapped(json.load(answer))
        except urllib.error.HTTPError as error:
            raise Refused(command, json.load(error)["value"]) from error

    def do(self, command: str, **params: Any) -> Any:
        method, path = COMMANDS[command]
        return self._ask(command, method, path.format(**params), params if method == "POST" else None)

    def quit(self) -> None:
        self._ask("DeleteSession", "DELETE", "", None)


class MarionetteWire:
    """A session of a Firefox that listens on a port. A message is its length, a colon, and JSON."""

    def __init__(self, port: int):
        self._socket = socket.create_connection(("127.0.0.1", port), PATIENCE_S)
        self._stream = self._socket.makefile("rb")
        self._asked = 0
        self._read()
        self.version: str = self.do("NewSession")["capabilities"]["browserVersion"]

    def _read(self) -> Any:
        length = b""
        while (digit := self._stream.read(1)) != b":":
            if not digit:
                raise ConnectionError("Firefox went away without an answer.")
            length += digit
        return json.loads(self._stream.read(int(length)))

    def _ask(self, name: str, params: dict) -> Any:
        self._asked += 1
        message = json.dumps([0, self._asked, name, params]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self._read()
        if error:
            raise Refused(name, error)
        return _unwrapped(answer)

    def do(self, command: str, **params: Any) -> Any:
        return self._ask(f"WebDriver:{command}", params)

    def quit(self) -> None:
        self._ask("Marionette:Quit", {"flags": ["eForceQuit"]})
        self._stream.close()
        self._socket.close()
