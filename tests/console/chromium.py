"""Headless Chromium by its DevTools protocol, over a pipe: no driver, no library."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
_PATIENCE = 20.0


@dataclass
class Page:
    """One page. `problems` is what the browser complained of."""

    commands: BinaryIO
    answers: BinaryIO
    session: str | None = None
    problems: list[str] = field(default_factory=list)
    _last: int = 0

    def send(self, method: str, **parameters: Any) -> Any:
        """A command of the protocol, and its result."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.commands.write(json.dumps(message).encode() + b"\0")
        self.commands.flush()
        while True:
            answer = self._read()
            if answer.get("id") == self._last:
                assert "error" not in answer, answer
                return answer["result"]
            self._note(answer)

    def run(self, expression: str) -> Any:
        """The value of an expression in the page."""
        result = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def wait(self, expression: str, until: Callable[[Any], object] = bool) -> Any:
        """The value of an expression, as soon as it is as it should be."""
        deadline = time.monotonic() + _PATIENCE
        while not until(value := self.run(expression)):
            assert time.monotonic() < deadline, f"{expression} is still {value!r}"
            time.sleep(0.05)
        return value

    def press(self, key: str, code: int) -> None:
        """A key, down and up."""
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self.send(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **text
            )

    def type(self, text: str) -> None:
        """Text, where the keyboard's focus is."""
        self.send("Input.insertText", text=text)

    def _read(self) -> Any:
        content = bytearray()
        while (byte := self.answers.read(1)) != b"\0":
            assert byte, "Chromium has ended"
            content += byte
        return json.loads(content)

    def _note(self, event: Any) -> None:
        # A refused call is logged as well, which is as it should be: the page says so in words.
        refused = event.get("params", {}).get("entry", {}).get("source") == "network"
        kinds = ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
        if event.get("method") in kinds and not refused:
            self.problems.append(json.dumps(event["params"]))


@contextmanager
def opened(url: str) -> Iterator[Page]:
    """A page in a browser of its own."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    assert program, f"None of {', '.join(NAMES)} is installed."
    to_read, commands = os.pipe()
    answers, to_write = os.pipe()
    arguments = [
        program,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--remote-debugging-pipe",
    ]

    def connect() -> None:
        # Chromium reads from descriptor 3 and writes to 4. The copies are out of their way.
        source, sink = (fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (to_read, to_write))
        os.dup2(source, 3)
        os.dup2(sink, 4)

    with subprocess.Popen(
        arguments, pass_fds=(3, 4), preexec_fn=connect, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as browser:
        os.close(to_read)
        os.close(to_write)
        try:
            with os.fdopen(commands, "wb") as sink, os.fdopen(answers, "rb") as source:
                page = Page(sink, source)
                target = page.send("Target.createTarget", url="about:blank")["targetId"]
                page.session = page.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
                for domain in ("Page", "Runtime", "Log"):
                    page.send(f"{domain}.enable")
                page.send("Page.navigate", url=url)
                yield page
        finally:
            browser.terminate()
