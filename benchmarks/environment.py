"""The two Python environments, and the workers that measure inside them."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import venv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

CHECKOUT: Final = Path(__file__).resolve().parents[1]
BUILD: Final = CHECKOUT / "build" / "benchmarks"
PEER: Final = ("veeam-spc==0.4.2", "attrs>=26.1", "python-dateutil>=2.9")
"""The peer, and what it imports without declaring it."""

_WORKERS = Path(__file__).parent / "workers"


@cache
def ours_python() -> str:
    """The interpreter that runs this, with `veeam_jobs` installed."""
    return sys.executable


@cache
def peer_python() -> str:
    """The interpreter of the peer's environment, made when it is not there."""
    folder = BUILD / "peer"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = folder / "ready"
    if not ready.exists():
        print("Making the environment of the peer …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run([*pip, *PEER], check=True)
        ready.touch()
    return str(python)


class Worker:
    """A process that sets something up, then does it again whenever asked.

    It answers every line on its standard input with one line of JSON.
    """

    def __init__(self, python: str, script: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [python, str(_WORKERS / script), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=_quiet(),
        )

    def ask(self, line: str = "") -> Any:
        """Have it done once."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"A worker ended: {self._process.args!r}")
        return json.loads(answer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()


def run_once(python: str, script: str, *arguments: str) -> Any:
    """What a worker answers that does one thing in a new process."""
    with Worker(python, script, *arguments) as worker:
        return worker.ask()


def versions() -> Mapping[str, str]:
    """Versions behind the figures: Python and the libraries on both sides."""
    names = {ours_python(): ("msgspec", "httpx2", "uvicorn"), peer_python(): ("veeam-spc", "httpx", "attrs")}
    found = {"Python": platform.python_version()}
    for python, packages in names.items():
        code = f"import importlib.metadata as m, json; print(json.dumps({{n: m.version(n) for n in {packages!r}}}))"
        found |= json.loads(subprocess.check_output([python, "-c", code], text=True))
    return found


def _quiet() -> dict[str, str]:
    """The environment without what would change how a process starts or which address it calls."""
    unwanted = {"http_proxy", "https_proxy", "all_proxy", "pythonstartup", "pythonprofileimporttime"}
    # Where Python may not write bytecode, every start would measure the compiler.
    unwanted.add("pythondontwritebytecode")
    return {name: value for name, value in os.environ.items() if name.lower() not in unwanted}
