"""What the README shows works as it stands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from veeam_jobs_kit.mock import serve

CHECKOUT = Path(__file__).resolve().parents[1]
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The code blocks of one language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_the_quickstart_runs_against_the_mock() -> None:
    [code] = blocks("python")
    with serve("vspc") as vspc, serve("em") as em:
        # Free ports in place of 1280 and 9398, which another program may hold.
        code = code.replace("http://127.0.0.1:1280", vspc).replace("http://127.0.0.1:9398", em)
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert run.returncode == 0, run.stderr
    failed = run.stdout.splitlines()[:-1]
    assert failed
    assert all(re.search(r" \d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.\d]*[+-]\d\d:\d\d$", line) for line in failed), (
        failed
    )
    assert run.stdout.endswith("Database Servers StartJob OperationFinished\n")


def test_the_commands_shown_are_those_ci_runs() -> None:
    ci = (CHECKOUT / ".ci" / "run").read_text(encoding="utf-8")
    [tests] = [line for block in blocks("sh") for line in block.splitlines() if line.endswith("nox -s tests")]
    assert tests in ci
