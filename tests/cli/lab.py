"""Servers for the command line: two consoles, an Enterprise Manager, and one where nobody listens."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.outcomes import outcome
from veeam_jobs_kit import mock
from veeam_jobs_kit.cli import main

USER = "portal-administrator"
NOW = datetime.now(UTC)
"""When the worlds of labs begin. It is one moment, so that the next mock of a world starts with a copy of it."""


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of its output as JSON."""
        found: list[dict[str, Any]] = self.document["rows"]
        return found

    @property
    def document(self) -> dict[str, Any]:
        """Its output as JSON."""
        found: dict[str, Any] = json.loads(self.out)
        return found


@dataclass(frozen=True)
class Lab:
    """Profiles in a file of their own; every command sees just these."""

    file: Path
    urls: dict[str, str]

    def run(self, *arguments: str, stdin: str = "", **variables: str) -> Done:
        """Run a command in this process, with standard input that is no terminal."""
        done = outcome(lambda: main(arguments), stdin, **{**self.environment(), **variables})
        return Done(done.returncode, done.stdout, done.stderr)

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
def lab(
    folder: Path,
    *names: str,
    speed: float = 1.0,
    password: str | None = mock.PASSWORD,
    em_version: mock.EmVersion = "12",
    em_format: str = "json",
    start: datetime | None = None,
    faults: str = "",
    world: Path | None = None,
) -> Iterator[Lab]:
    """The servers `north` and `south` (consoles), `em`, `dead`; all of them, or those that are named.

    Enterprise Manager is of `em_version`, and asked to answer in `em_format`. `faults` strike every server that has the operation.
    `world` is the file of a world, in place of one that is made.
    """
    apis: dict[str, mock.Api] = {"north": "vspc", "south": "vspc", "em": "em"}
    urls: dict[str, str] = {}
    with ExitStack() as stack:
        for seed, name in enumerate(names or (*apis, "dead"), start=1):
            if name == "dead":
                urls[name] = f"https://127.0.0.1:{_free_port()}"
                continue
            clock = mock.Clock(start=start or NOW, speed=speed)
            if start is None:
                clock.advance((datetime.now(UTC) - NOW).total_seconds())
            options = mock.Options(em_version=em_version, world=world, schedules=False)
            if world is None:
                options = replace(options, seed=seed, jobs=20)
            running = stack.enter_context(mock.start(apis[name], options=options, clock=clock))
            urls[name] = running.url
            for fault in filter(None, faults.split(";")):
                with contextlib.suppress(mock.FaultError):  # of the other product
                    running.faults.add(fault)
        profiles = [
            {
                "name": name,
                "product": apis.get(name, "vspc"),
                "url": url,
                "user": USER,
                "password": password,
                "format": em_format if name == "em" else "json",
            }
            for name, url in urls.items()
        ]
        file = folder / "profiles.json"
        file.write_text(json.dumps({"version": 1, "profiles": profiles}), encoding="utf-8")
        file.chmod(0o600)
        yield Lab(file, urls)


def left_beside(file: Path) -> set[str]:
    """What else is in the folder of a file."""
    return {path.name for path in file.parent.iterdir() if path != file}


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
