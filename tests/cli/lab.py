"""Servers for the command line: two consoles, an Enterprise Manager, and one where nobody listens."""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest import mock as patching

from veeam_jobs_kit import mock
from veeam_jobs_kit.cli import main

USER = "portal-administrator"


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Its output as JSON."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found


@dataclass(frozen=True)
class Lab:
    """Profiles in a file of their own; every command sees just these."""

    file: Path
    urls: dict[str, str]

    def run(self, *arguments: str, stdin: str = "", **variables: str) -> Done:
        """Run a command in this process, with standard input that is no terminal."""
        out, err = io.StringIO(), io.StringIO()
        with (
            patching.patch.dict(os.environ, {**self.environment(), **variables}),
            patching.patch.object(sys, "stdin", io.StringIO(stdin)),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            try:
                main(arguments)
                code: object = 0
            except SystemExit as end:
                code = end.code
        assert isinstance(code, int)
        return Done(code, out.getvalue(), err.getvalue())

    def environment(self) -> dict[str, str]:
        return {"VEEAM_JOBS_PROFILES": str(self.file), "COLUMNS": "", "TZ": "UTC"}

    def command(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """Start a command in a process of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "veeam_jobs_kit.cli", *arguments],
            env={**os.environ, **self.environment(), **variables},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


@contextmanager
def lab(folder: Path, *names: str, speed: float = 1.0, password: str | None = mock.PASSWORD) -> Iterator[Lab]:
    """The servers `north` and `south` (consoles), `em`, `dead`; all of them, or those that are named."""
    apis: dict[str, mock.Api] = {"north": "vspc", "south": "vspc", "em": "em"}
    urls: dict[str, str] = {}
    with ExitStack() as stack:
        for seed, name in enumerate(names or (*apis, "dead"), start=1):
            if name == "dead":
                urls[name] = f"https://127.0.0.1:{_free_port()}"
                continue
            clock = mock.Clock(start=datetime.now(UTC), speed=speed)
            options = mock.Options(seed=seed, jobs=20)
            urls[name] = stack.enter_context(mock.serve(apis[name], options=options, clock=clock))
        profiles = [
            {"name": name, "product": apis.get(name, "vspc"), "url": url, "user": USER, "password": password}
            for name, url in urls.items()
        ]
        file = folder / "profiles.json"
        file.write_text(json.dumps({"version": 1, "profiles": profiles}), encoding="utf-8")
        file.chmod(0o600)
        yield Lab(file, urls)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
