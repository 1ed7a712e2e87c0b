"""The servers of the transcript: every case that the command line must tell apart, at one moment that stands still.

| profile | is |
|---|---|
| north | a console with two companies |
| em | an Enterprise Manager that knows the same backup servers; its sessions do not say why they failed, as in the field |
| south | a console that sends a status nobody knows |
| west | a console whose only job has never run |
| reader | north, for an account that may only read |
| auditor | north, for an account that may not see jobs |
| typo | north, with a wrong password |
| dead | an address where nobody listens |
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock as patching

from tests.cli.lab import USER, Done, Lab
from veeam_jobs_kit import mock
from veeam_jobs_kit.rows import times

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
RUNNING_FOR = 30
"""Seconds that the running job has run."""

_ORGANIZATIONS = """
organizations: [{name: Alder Logistics}, {name: Birch Press}]
servers:
  - {name: vbr01.example.com, organization: Alder Logistics}
  - {name: vbr02.example.com, organization: Birch Press}
"""
_FULL = "Not enough free space on the repository. At least 20 GB are needed before the next run can start."


def _job(name: str, kind: str, server: str, *runs: str, more: str = "") -> str:
    listed = "".join(f"\n      - {_run(run)}" for run in runs)
    return (
        f"\n  - name: {name}\n    kind: {kind}\n    server: {server}.example.com{more}"
        f"\n    machines: [{{name: {name.split()[0].lower()}01}}]\n    runs:{listed}"
    )


def _run(text: str) -> str:
    """Return a run of a world file from `-9h 600s Failed why`."""
    ago, seconds, result, *why = text.split(" ", 3)
    number, unit = int(ago[1:-1]), ago[-1]
    started = NOW - (timedelta(hours=number) if unit == "h" else timedelta(days=number))
    failure = f", failure: {json.dumps(why[0])}" if why else ""
    return f'{{started: "{started.isoformat()}", seconds: {seconds[:-1]}, result: {result}{failure}}}'


_OF_FILE_SERVERS = '\n    sources: ["File servers, nightly"]'
_JOBS = (
    _job("File servers, nightly", "BackupVm", "vbr01", "-10h 2505s Success", "-34h 2400s Success"),
    _job("SQL databases, hourly", "BackupVm", "vbr01", f"-1h 300s Failed {_FULL}", "-2h 310s Success"),
    _job(
        "Copy of file servers",
        "SimpleBackupCopy",
        "vbr01",
        "-9h 900s Warning One object was skipped.",
        more=_OF_FILE_SERVERS,
    ),
    _job(
        "Replica of ERP",
        "ReplicationVM",
        "vbr01",
        "-9h 245s Failed The target host is not available.",
        "-33h 1800s Success",
    ),
    _job(
        "Laptops",
        "AgentBackupJob",
        "vbr02",
        "-11h 120s Failed The computer did not answer.",
        "-6d 700s Success",
    ),
    _job("Old projects", "BackupVm", "vbr02", "-25d 600s Success", more="\n    enabled: false"),
    _job("File servers to tape", "BackupToTape", "vbr01", "-30h 3600s Success", more=_OF_FILE_SERVERS),
    _job("Team shares", "BackupFile", "vbr02", "-8h 1200s Success"),
    _job("Web shop", "BackupVm", "vbr02", "-24h 1500s Success"),
)
NORTH = f"{_ORGANIZATIONS}examples: false\njobs:{''.join(_JOBS)}\n"
SOUTH = f"""{_ORGANIZATIONS}
examples: false
jobs:{_job("Branch office", "BackupVm", "vbr01", "-7h 400s Failed")}
"""
WEST = f"""{_ORGANIZATIONS}
examples: false
jobs:{_job("New machines", "BackupVm", "vbr02", "-7h 400s Success")}
"""
FAULTS = {
    "em": "null queries_run member=Entities.BackupJobSessions.BackupJobSessions.FailureMessage",
    "south": "unknown-value jobs_list member=status",
    "west": "null jobs_list member=lastRun;null jobs_list member=lastEndTime;null jobs_list member=lastDuration;"
    "unknown-value jobs_list member=status value=None",
}
ACCOUNTS = {
    "reader": ("north", "read-only-user", mock.PASSWORD),
    "auditor": ("north", "company-invoice-auditor", mock.PASSWORD),
    "typo": ("north", USER, "not-the-password"),
}
DEAD = "https://127.0.0.1:9"


@contextmanager
def world(folder: Path) -> Iterator[Lab]:
    """Run the servers, with the clock of the command line at the same moment as theirs."""
    urls: dict[str, str] = {}
    with ExitStack() as stack:
        for name, text in (("north", NORTH), ("em", NORTH), ("south", SOUTH), ("west", WEST)):
            file = folder / f"{name}.yaml"
            file.write_text(text, encoding="utf-8")
            api: mock.Api = "em" if name == "em" else "vspc"
            clock = mock.Clock(start=NOW - timedelta(seconds=RUNNING_FOR), speed=0)
            server = stack.enter_context(mock.start(api, options=mock.Options(world=file), clock=clock))
            urls[name] = server.url
            if name in ("north", "em"):
                client: Any = server.client()
                [job] = [one for one in client.jobs.list() if one.name == "Web shop"]
                client.jobs.start(str(getattr(job, "instance_uid", None) or job.id))
            clock.advance(RUNNING_FOR)
            if name in FAULTS:
                server.faults.add(FAULTS[name])
        profiles = [
            _profile(name, "em" if name == "em" else "vspc", url, USER, mock.PASSWORD)
            for name, url in urls.items()
        ]
        profiles += [
            _profile(name, "vspc", urls[of], user, word) for name, (of, user, word) in ACCOUNTS.items()
        ]
        profiles.append(_profile("dead", "vspc", DEAD, USER, mock.PASSWORD))
        file = folder / "profiles.json"
        file.write_text(json.dumps({"version": 1, "profiles": profiles}), encoding="utf-8")
        file.chmod(0o600)
        stack.enter_context(patching.patch.object(times, "now", lambda: NOW))
        stack.enter_context(patching.patch.dict(os.environ, TZ="UTC"))
        time.tzset()
        stack.callback(time.tzset)
        yield Lab(file, urls)


def _profile(name: str, product: str, url: str, user: str, password: str) -> dict[str, object]:
    return {"name": name, "product": product, "url": url, "user": user, "password": password}


def written(line: str, done: Done, urls: dict[str, str]) -> str:
    """Return one entry of the transcript: standard error has an exclamation mark before each line."""
    text = f"$ {line}\n{done.out}"
    text += "".join(f"! {each}\n" for each in done.err.splitlines())
    for name, url in urls.items():
        text = text.replace(url.partition("://")[2], f"{name}.lan:".ljust(15, "0"))
    text = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
    return f"{text}[exit code {done.code}]\n"
