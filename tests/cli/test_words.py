"""The vocabulary, times, widths: what is shown, without a server."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_jobs_kit.cli import times
from veeam_jobs_kit.cli.columns import job_columns
from veeam_jobs_kit.cli.tables import Column, layout
from veeam_jobs_kit.rows.model import JobRow
from veeam_jobs_kit.rows.times import iso

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
ROW = JobRow(
    profile="north",
    product="vspc",
    server="vbr01.example.com",
    company="Alder Logistics",
    uid="b94067ed-fe17-4330-a11d-459a2f978d87",
    name="Domain controllers, office hours",
    type="AgentBackupJob",
    status="Failed",
    enabled=True,
    last_run=datetime(2026, 11, 21, 20, 0, 54, tzinfo=UTC),
    last_end=datetime(2026, 11, 21, 20, 37, 2, tzinfo=UTC),
    duration=2168,
    next_run=None,
    failure_message="The snapshot could not be created:\r\na VSS writer failed.",
)
ROWS = [
    ROW,
    replace(ROW, profile="em", server="vbr02.example.com", name="Mail", type="BackupVm", status="Running",
            duration=None, failure_message=None),
    replace(ROW, server=None, name="Fichiers du siège, chaque nuit", status="None", last_run=None, duration=None,
            failure_message=None),
]  # fmt: skip

NARROW = """\
Profile  Server        Name                          Status   Last run  Duration
────────────────────────────────────────────────────────────────────────────────
north    vbr01…        Domain controllers, office…   Failed   11h ago    36m 08s
em       vbr02…        Mail                          Running  11h ago   11h 59m+
north                  Fichiers du siège, chaque…    None
"""
FAILED = """\
Profile  Server             Name                              Last run  Duration
────────────────────────────────────────────────────────────────────────────────
north    vbr01.example.com  Domain controllers, office hours  11h ago    36m 08s
  The snapshot could not be created: a VSS writer failed.
"""


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def text(columns: list[Column[JobRow]], rows: list[JobRow], width: int, *, failed: bool = False) -> str:
    message = (lambda row: row.failure_message or "") if failed else None
    return "".join(f"{line}\n" for line in layout(columns, rows, width, message))


def test_the_table_of_jobs() -> None:
    columns = job_columns(NOW, wide=False, many=True, only_failed=False)
    assert text(columns, ROWS, 80) == NARROW


def test_the_table_of_failures_in_a_narrow_terminal() -> None:
    columns = job_columns(NOW, wide=False, many=True, only_failed=True)
    assert text(columns, [ROW], 80, failed=True) == FAILED


@given(st.lists(st.text(max_size=60), min_size=1, max_size=4), st.integers(60, 200))
def test_no_line_is_wider_than_the_terminal(names: list[str], width: int) -> None:
    from rich.cells import cell_len

    rows = [replace(ROW, name=name, server=name, failure_message=name) for name in names]
    columns = job_columns(NOW, wide=False, many=True, only_failed=False)
    for failed in (False, True):
        for line in text(columns, rows, width, failed=failed).splitlines():
            assert cell_len(line) <= width


NEW_VALUES = """
from veeam_jobs.em.models import agent_job_type, backup_job_session_result, backup_job_session_state, vm_job_type
from veeam_jobs.vspc.models import backup_server_job_status, backup_server_job_type

def extend(module, name, value):
    old = getattr(module, name)
    setattr(module, name, old.__base__(name, {**{each.name: each.value for each in old}, "NEW": value}))

extend(vm_job_type, "VmJobType", "NewVm")
extend(agent_job_type, "AgentJobType", "NewAgent")
extend(backup_job_session_state, "BackupJobSessionState", "NewState")
extend(backup_job_session_result, "BackupJobSessionResult", "NewResult")
extend(backup_server_job_status, "BackupServerJobStatus", "NewStatus")
extend(backup_server_job_type, "BackupServerJobType", "NewType")

from veeam_jobs_kit.cli import options
from veeam_jobs_kit.rows import vspc_filters
from veeam_jobs_kit.rows.em import filters, urns
from veeam_jobs_kit.rows.model import JobQuestion
from veeam_jobs_kit.rows.vocabulary import JOB_TYPES, STATUSES, is_known_status

types, statuses = {"NewVm", "NewAgent", "NewType"}, {"NewState", "NewResult", "NewStatus"}
assert types <= set(JOB_TYPES) and statuses <= set(STATUSES)
assert types <= set(options.complete_types("New")) and statuses <= set(options.complete_statuses("New"))
assert options.known_words("--type", ["newvm,newtype"], JOB_TYPES) == ("NewVm", "NewType")
assert not any(map(is_known_status, statuses))
assert STATUSES.index("NewStatus") < STATUSES.index("Running")
assert urns.kind_of_type("NewAgent") == "AgentBackupJob" and filters.THEIR_JOB_TYPES["NewVm"] == "NewVm"
assert filters.can_be(["NewResult"]) and filters.can_be(["NewState"])
assert vspc_filters.can_be(JobQuestion(statuses=("NewStatus",), types=("NewType",)))
assert not vspc_filters.can_be(JobQuestion(statuses=("NewResult",)))
assert not vspc_filters.can_be(JobQuestion(types=("NewVm",)))
"""


def test_a_new_value_of_the_description_is_a_word_of_the_command_line() -> None:
    done = subprocess.run([sys.executable, "-c", NEW_VALUES], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@given(st.integers(0, 99999), st.sampled_from("smhdw"))
def test_a_span_ago_is_that_long_ago(count: int, unit: str) -> None:
    seconds = count * {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}[unit]
    if seconds < 40 * 365 * 86400:
        assert NOW - times.parse_since(f"{count}{unit}", NOW) == timedelta(seconds=seconds)


def test_a_date_begins_at_midnight_here_and_a_time_may_name_its_offset(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "CET-1")
    time.tzset()
    assert iso(times.parse_since("2026-11-20", NOW)) == "2026-11-19T23:00:00Z"
    assert iso(times.parse_since("2026-11-20T06:00", NOW)) == "2026-11-20T05:00:00Z"
    assert iso(times.parse_since("2026-11-20T06:00:00+00:00", NOW)) == "2026-11-20T06:00:00Z"
    assert times.local(NOW, NOW) == "Nov 22 09:00"


@given(st.text(max_size=20))
def test_what_is_no_time_is_a_value_error(value: str) -> None:
    try:
        assert times.parse_since(value, NOW).tzinfo is UTC
    except ValueError as error:
        assert "use 24h" in str(error)  # noqa: PT017


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0s"), (59.6, "1m 00s"), (61, "1m 01s"), (3600, "1h 00m"), (90061, "1d 01h"), (None, "")],
)
def test_a_span_shows_its_two_greatest_units(seconds: float | None, shown: str) -> None:
    assert times.span(seconds) == shown


def test_an_encoding_without_dashes_and_dots_gets_plain_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    columns = job_columns(NOW, wide=False, many=True, only_failed=False)
    lines = text(columns, [ROW], 80)
    assert lines.isascii()
    assert "~" in lines


def test_the_start_is_quick_because_nothing_is_imported_that_is_not_needed() -> None:
    code = (
        "import sys, veeam_jobs_kit.cli\n"
        "try: veeam_jobs_kit.cli.main(['version'])\n"
        "except SystemExit: pass\n"
        "print(*[m for m in ('httpx2', 'msgspec', 'veeam_jobs', 'rich', 'click', 'ssl', 'json.decoder') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[1:] in ([""], ["json.decoder"])


def completions(line: str, folder: Path) -> list[str]:
    """What bash is offered after a command line."""
    words = line.split(" ")
    done = subprocess.run(
        [sys.executable, "-c", "from veeam_jobs_kit.cli import main; main()"],
        env={
            **os.environ,
            "_VEEAM_JOBS_COMPLETE": "complete_bash",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1),
            "VEEAM_JOBS_PROFILES": str(folder / "profiles.json"),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.split()


def test_the_shell_completes_commands_profiles_and_words(tmp_path: Path) -> None:
    profile = '{"product": "vspc", "url": "https://a", "user": "u", "name": '
    text = '{"profiles": [' + profile + '"north"}, ' + profile + '"south"}]}'
    (tmp_path / "profiles.json").write_text(text, encoding="utf-8")
    assert completions("veeam-jobs ser", tmp_path) == ["servers"]
    assert completions("veeam-jobs jobs --profile n", tmp_path) == ["north"]
    assert completions("veeam-jobs logout ", tmp_path) == ["north", "south"]
    assert completions("veeam-jobs jobs --status Wa", tmp_path) == [
        "Warning",
        "WaitingTape",
        "WaitingRepository",
    ]
    assert completions("veeam-jobs jobs --status failed,wa", tmp_path)[0] == "failed,warning"
    assert completions("veeam-jobs jobs --type agent", tmp_path) == ["agentBackupJob", "agentPolicy"]
    assert completions("veeam-jobs jobs --sort last", tmp_path) == ["last-run"]
    assert completions("veeam-jobs query BackupJ", tmp_path) == ["BackupJobSession"]
    (tmp_path / "profiles.json").write_text("{", encoding="utf-8")
    assert completions("veeam-jobs jobs --profile n", tmp_path) == []
