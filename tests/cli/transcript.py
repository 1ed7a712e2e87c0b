"""Write transcript.txt anew: `python -m tests.cli.transcript`. Read what changed before you commit it."""

from __future__ import annotations

import shlex
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.cli.transcript_world import world, written

FILE = Path(__file__).with_name("transcript.txt")
COMMANDS = Path(__file__).with_name("transcript_commands.txt")
BREAK = "\n"


def commands() -> list[str]:
    """The command lines, in their order."""
    lines = COMMANDS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def transcript(folder: Path) -> list[str]:
    """Run every command line, and return the entries."""
    entries = []
    with world(folder) as lab:
        for line in commands():
            program, *arguments = shlex.split(line)
            assert program == "veeam-jobs"
            arguments = [lab.urls["north"] if word == "http://north.lan" else word for word in arguments]
            password = {"VEEAM_JOBS_PASSWORD": "mock-password"} if arguments[0] == "login" else {}
            done = lab.run(*arguments, COLUMNS="80", **password)
            entries.append(written(line, done, lab.urls))
    return entries


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        FILE.write_text(BREAK.join(transcript(Path(folder))), encoding="utf-8")
