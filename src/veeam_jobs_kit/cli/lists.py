"""`veeam-jobs jobs`, `servers`, `sessions` and `whoami`: ask all servers, print one list."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from ..profiles import Profile
from ..rows.ask_servers import ServerAnswer, all_rows
from ..rows.model import (
    IdentityRow,
    JobQuestion,
    JobRow,
    ServerRow,
    SessionQuestion,
    SessionRow,
    Sort,
)
from ..rows.text import one_line
from ..rows.vocabulary import is_known_status, urgency
from . import times
from .ask_servers import SOME_SILENT, ask_all, message_if_empty, report
from .output import Output, print_rows
from .tables import Column, status_style

FAILED_FOUND = 1
"""Exit code with --fail-on-failed."""


def list_jobs(
    profiles: Sequence[Profile], question: JobQuestion, output: Output, *, wide: bool, fail_on_failed: bool
) -> int:
    """Print the jobs of all servers; return the exit code."""
    # Whether any job has failed is a question to all jobs, not to those that are shown.
    asked = replace(question, limit=None) if fail_on_failed else question
    answers = ask_all(profiles, lambda source: source.jobs(asked))
    found = sorted_rows(all_rows(answers), question.sort)
    rows, unclear = found[: question.limit], [row for row in found if not is_known_status(row.status)]
    only_failed = question.statuses == ("Failed",)
    of_one_status = only_failed and not unclear
    print_rows(
        rows,
        JobRow,
        job_columns(datetime.now(UTC), wide=wide, many=len(profiles) > 1, only_failed=of_one_status),
        output,
        message=(lambda row: row.failure_message or "") if only_failed else None,
        nothing=message_if_empty(answers, "No failed jobs." if only_failed else "No jobs."),
    )
    failed = sum(row.status == "Failed" for row in found)
    if output is Output.table and rows:
        _sum_up(rows, answers)
    if fail_on_failed and (hidden := failed - sum(row.status == "Failed" for row in rows)):
        more = "1 more failed job is" if hidden == 1 else f"{hidden} more failed jobs are"
        print(f"{more} beyond --limit and not shown.", file=sys.stderr)
    code = report(answers)
    if unclear and ("Failed" in question.statuses or fail_on_failed):
        # Whether jobs have failed is what was asked, and of these nobody can say.
        _tell_unclear(unclear)
        code = code or SOME_SILENT
    return FAILED_FOUND if fail_on_failed and failed else code


def _tell_unclear(rows: Sequence[JobRow]) -> None:
    words = ", ".join(sorted({one_line(row.status) for row in rows}))
    jobs = "1 job has" if len(rows) == 1 else f"{len(rows)} jobs have"
    print(f"{jobs} a status that veeam-jobs does not know ({words}) and may have failed.", file=sys.stderr)


def _sum_up(rows: Sequence[JobRow], answers: Sequence[ServerAnswer[list[JobRow]]]) -> None:
    failed = sum(row.status == "Failed" for row in rows)
    count, unclear = len(rows), sum(not is_known_status(row.status) for row in rows)
    answered = sum(answer.problem is None for answer in answers)
    servers = "1 server" if answered == 1 else f"{answered} servers"
    jobs = "job" if count == 1 else "jobs"
    others = f"{failed} failed, {unclear} of unknown status," if unclear else f"{failed} failed,"
    found = f"{count} failed {jobs}" if failed == count else f"{count} {jobs}, {others}"
    print(f"{found} from {servers}.", file=sys.stderr)


def list_sessions(profiles: Sequence[Profile], question: SessionQuestion, output: Output) -> int:
    """Print the sessions of all servers, newest first; return the exit code."""
    answers = ask_all(profiles, lambda source: source.sessions(question))
    rows = sorted(all_rows(answers), key=_started, reverse=True)[: question.limit]
    print_rows(
        rows,
        SessionRow,
        session_columns(many=len(profiles) > 1),
        output,
        message=(lambda row: row.failure_message or "") if question.statuses == ("Failed",) else None,
        nothing=message_if_empty(answers, "No sessions."),
    )
    return report(answers)


def list_servers(profiles: Sequence[Profile], output: Output) -> int:
    """Print the backup servers of all profiles; return the exit code."""
    answers = ask_all(profiles, lambda source: source.servers())
    rows = sorted(all_rows(answers), key=lambda row: (row.profile, row.name.casefold()))
    columns = [
        Column[ServerRow]("Profile", lambda row: row.profile, least=8),
        Column[ServerRow]("Server", lambda row: row.name, least=12),
        Column[ServerRow]("Version", lambda row: row.version or "", least=10),
        Column[ServerRow]("Status", lambda row: row.status or "", style=lambda row: status_style(row.status)),
        Column[ServerRow]("Company", lambda row: row.company or "", least=10, drop=1),
        Column[ServerRow]("UID", lambda row: row.uid, drop=2),
    ]
    print_rows(rows, ServerRow, columns, output, nothing=message_if_empty(answers, "No backup servers."))
    return report(answers)


def list_identities(profiles: Sequence[Profile], output: Output) -> int:
    """Print who each profile signs in as; return the exit code."""
    answers = ask_all(profiles, lambda source: [source.identity()])
    columns = [
        Column[IdentityRow]("Profile", lambda row: row.profile, least=8),
        Column[IdentityRow]("Product", lambda row: row.product),
        Column[IdentityRow]("User", lambda row: row.user, least=12),
        Column[IdentityRow]("Role", lambda row: row.role or ""),
        Column[IdentityRow]("Version", lambda row: row.server_version or ""),
        Column[IdentityRow]("URL", lambda row: row.url, least=20, drop=1),
    ]
    print_rows(all_rows(answers), IdentityRow, columns, output, nothing="")
    return report(answers)


def job_columns(now: datetime, *, wide: bool, many: bool, only_failed: bool) -> list[Column[JobRow]]:
    """Return the columns of jobs; with `many` servers, the profile is always shown."""
    columns = [
        Column[JobRow]("Profile", lambda row: row.profile, least=7, drop=0 if many else 6),
        Column[JobRow]("Server", lambda row: row.server or "", least=8, drop=2),
        Column[JobRow]("Name", lambda row: row.name, least=16 if wide else 28),
        Column[JobRow]("Type", lambda row: row.type, least=12, drop=4),
        Column[JobRow](
            "Status",
            lambda row: row.status,
            drop=5 if only_failed else 0,
            style=lambda row: status_style(row.status),
        ),
        Column[JobRow]("Last run", lambda row: times.local(row.last_run, now), drop=1 if wide else 0),
        Column[JobRow]("Duration", lambda row: times.span(row.duration), drop=3, right=True),
    ]
    if wide:
        columns += [
            Column[JobRow]("Next run", lambda row: times.local(row.next_run, now), drop=9),
            Column[JobRow]("Schedule", lambda row: {True: "on", False: "off", None: ""}[row.enabled], drop=8),
            Column[JobRow]("Company", lambda row: row.company or "", least=10, drop=7),
            Column[JobRow]("UID", lambda row: row.uid),
        ]
    return columns


def session_columns(*, many: bool) -> list[Column[SessionRow]]:
    """Return the columns of sessions."""
    now = datetime.now(UTC)
    return [
        Column[SessionRow]("Profile", lambda row: row.profile, least=7, drop=0 if many else 6),
        Column[SessionRow]("Server", lambda row: row.server or "", least=8, drop=3),
        Column[SessionRow]("Job", lambda row: row.job, least=28),
        Column[SessionRow]("Type", lambda row: row.type, least=12, drop=4),
        Column[SessionRow]("Status", _status_with_progress, style=lambda row: status_style(row.status)),
        Column[SessionRow]("Started", lambda row: times.local(row.started, now)),
        Column[SessionRow]("Duration", lambda row: times.span(row.duration), drop=2, right=True),
        Column[SessionRow]("Retry", lambda row: "yes" if row.is_retry else "", drop=5),
    ]


def _status_with_progress(row: SessionRow) -> str:
    running = row.ended is None and row.progress is not None
    return f"{row.status} {row.progress}%" if running else row.status


def _started(row: SessionRow) -> datetime:
    return row.started or datetime.min.replace(tzinfo=UTC)


def sorted_rows(rows: list[JobRow], sort: Sort) -> list[JobRow]:
    """Return the rows in an order; equal ones by name, then profile."""
    rows = sorted(rows, key=lambda row: (row.name.casefold(), row.profile, row.uid))
    known = [row for row in rows if _sort_key(row, sort.field) is not None]
    unknown = [row for row in rows if _sort_key(row, sort.field) is None]
    known.sort(key=lambda row: _sort_key(row, sort.field), reverse=sort.descending)
    return known + unknown


def _sort_key(row: JobRow, field: str) -> Any:
    if field == "status":
        return urgency(row.status)
    value = getattr(row, field.replace("-", "_"))
    return value.casefold() if isinstance(value, str) else value
