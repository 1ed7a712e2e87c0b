"""The guide to an upgrade works as it is printed, with a console that is upgraded from 3.6.2 to 3.7."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.lab import Done, Lab
from veeam_jobs_kit.mock import PASSWORD, Options, serve

GUIDE = (
    Path(__file__).resolve().parents[2] / "docs" / "guides" / "before-and-after-an-upgrade.md"
).read_text(encoding="utf-8")


def blocks(language: str) -> list[list[str]]:
    found = re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    return [block.splitlines() for block in found]


def run(line: str, url: str, folder: Path) -> Done:
    """Run a line of the guide in this process."""
    program, *arguments = shlex.split(line)
    assert program == "veeam-jobs"
    wanted = [url if word.startswith("https://") else word for word in arguments]
    wanted = ["portal-administrator" if word == "monitoring" else word for word in wanted]
    return Lab(folder / "profiles.json", {}).run(*wanted, VEEAM_JOBS_PASSWORD=PASSWORD)


def test_the_guide_tells_what_an_upgrade_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    [before], [after, compare], [gate], _ = blocks("sh")
    fits, changes = blocks("text")
    with serve("vspc", options=Options(version="3.6.2")) as url:
        first = run(before, url, tmp_path)
    with serve("vspc", options=Options(version="3.7")) as url:
        second = run(after, url, tmp_path)
    assert (first.code, second.code) == (0, 0), first.err + second.err
    assert "\n".join(fits) in first.out
    told = run(compare, "", tmp_path)
    assert told.code == 0
    assert [line for line in changes if line not in told.out.splitlines()] == []
    assert max(map(len, (first.out + told.out).splitlines())) <= 80
    assert (
        (tmp_path / "upgrade.md")
        .read_text(encoding="utf-8")
        .startswith("# 16 changes from 9.2.0.1 to 9.3.0.1.")
    )
    assert run(gate, "", tmp_path).code == 1
    kept = gate.replace("operation-removed", "member-retyped").replace("member-removed", "member-retyped")
    assert run(kept, "", tmp_path).code == 0
    assert {file.name for file in Path("before").iterdir()} == {"drift.json", "drift.md", "drift.patch"}
    assert os.stat(tmp_path / "drift.salt").st_mode & 0o077 == 0
    for file in Path("before").iterdir():
        assert PASSWORD not in file.read_text(encoding="utf-8")
