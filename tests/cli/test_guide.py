"""What docs/cli.md shows works as it stands, against the mocks."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.cli.lab import Lab, lab
from tests.cli.transcript_world import world
from veeam_jobs_kit import mock
from veeam_jobs_kit.rows.vocabulary import JOB_TYPES, STATUSES

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(sh|text)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
COMMANDS = [line for language, block in BLOCKS if language == "sh" for line in block.splitlines()]
SCREENS = [
    (before.splitlines()[-1], screen)
    for (language, before), (kind, screen) in pairwise(BLOCKS)
    if (language, kind) == ("sh", "text")
]
ADDRESSES = {
    "https://north.example.com:1280": "north",
    "https://south.example.com:1280": "south",
    "https://em.example.com:9398": "em",
}


@pytest.fixture(scope="module")
def guided(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """The servers of the guide, fast enough to watch a run, signed in to as the guide does."""
    with lab(tmp_path_factory.mktemp("profiles"), "north", "south", "em", speed=60) as running:
        running.file.unlink()
        for line in COMMANDS:
            if line.startswith("veeam-jobs login "):
                assert running.run(*words(line, running), VEEAM_JOBS_PASSWORD=mock.PASSWORD).code == 0
        yield running


def words(line: str, where: Lab) -> list[str]:
    program, *arguments = shlex.split(line)
    assert program == "veeam-jobs"
    return [where.urls[ADDRESSES[word]] if word in ADDRESSES else word for word in arguments]


def test_every_command_of_the_guide_works(guided: Lab) -> None:
    assert len(COMMANDS) > 15
    for line in COMMANDS:
        done = guided.run(*words(line, guided), VEEAM_JOBS_PASSWORD=mock.PASSWORD)
        # What nobody told to fail may be retried or stopped in vain, which is said with exit code 1.
        refused = line.split()[1] in ("retry", "stop") and done.code == 1
        assert done.code == 0 or refused, f"{line}\n{done.err}"
        assert mock.PASSWORD not in done.out + done.err


@pytest.fixture(scope="module")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """The servers of the screens, whose clocks stand still."""
    with world(tmp_path_factory.mktemp("profiles")) as running:
        stored = json.loads(running.file.read_text(encoding="utf-8"))
        stored["profiles"] = [each for each in stored["profiles"] if each["name"] in ("north", "em", "west")]
        running.file.write_text(json.dumps(stored), encoding="utf-8")
        yield running


@pytest.mark.parametrize(("line", "screen"), SCREENS, ids=[line for line, _ in SCREENS])
def test_the_screens_of_the_guide_are_those_of_the_program(pictured: Lab, line: str, screen: str) -> None:
    done = pictured.run(*words(line, pictured), COLUMNS="80")
    assert re.sub(r" +$", "", done.out, flags=re.MULTILINE) == screen


def test_the_words_of_the_guide_exist() -> None:
    table = GUIDE[GUIDE.index("| status or type |") : GUIDE.index("Enterprise Manager has no companies")]
    named = {
        word
        for row in table.splitlines()[2:]
        for word in re.findall(r"`(\w+)`", row.split("|")[1] if "|" in row else "")
    }
    assert len(named) == 13
    assert named <= {*STATUSES, *JOB_TYPES}
