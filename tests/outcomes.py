"""What a command prints and its exit code, without a process of its own."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from unittest import mock


@dataclass(frozen=True)
class Outcome:
    """What a command left behind; the names are those of `subprocess.CompletedProcess`."""

    returncode: int
    stdout: str
    stderr: str


def outcome(command: Callable[[], object], stdin: str = "", **variables: str) -> Outcome:
    """Call a command with standard input that is no terminal, and with environment variables that are also set.

    Its exit code is what it returns, or raises as SystemExit. Anything else that it raises is raised.
    """
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, variables),
        mock.patch.object(sys, "stdin", io.StringIO(stdin)),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            code = command()
        except SystemExit as end:
            code = end.code
    assert code is None or isinstance(code, int)
    return Outcome(code or 0, out.getvalue(), err.getvalue())
