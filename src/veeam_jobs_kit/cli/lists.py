"""`veeam-jobs jobs`, `summary`, `servers`, `sessions` and `whoami`: ask all servers, print one list."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from ..profiles import Profile
from ..rows import doubts
from ..rows import times as clock
from ..rows.ask_servers import ServerAnswer, all_rows, with_doubts
from ..rows.job_servers import JobServer
from ..rows.merging import merged, one_run_each
from ..rows.model import (
    IdentityRow,
    JobQuestion,
    JobRow,
    ServerRow,
    SessionQuestion,
    SessionRow,
    Sort,
    SummaryRow,
)
from ..rows.selection import lacks_success
from ..rows.summary import summed_up
from ..rows.text import one_line
from ..rows.vocabulary import is_known_status, urgency
from . import columns as tables
from .ask_servers import SOME_SILENT, ask_all, message_if_empty, report
from .known_names import remember
from .listing import Listing, check_view, print_listing
from .output import Output
from .view import View

R = TypeVar("R")

FAILED_FOUND = 1
"""Exit code with --fail-on-failed and --fail-on-any."""


@dataclass(frozen=True, slots=True)
class JobView:
    """How jobs are shown, besides what all lists have."""

    wide: bool = False
    both: bool = False
    """Whether a job that both products know is shown twice."""
    fail_on_failed: bool = False
    fail_on_any: bool = False


def list_jobs(profiles: Sequence[Profile], question: JobQuestion, view: View, jobs: JobView) -> int:
    """Print the jobs of all servers; return the exit code."""
    check_view("jobs", JobRow, view)
    answers, found, left = _jobs_of(profiles, question, view, both=jobs.both, all_of_them=jobs.fail_on_failed)
    rows, unclear = found[: question.limit], [row for row in found if not is_known_status(row.status)]
    only_failed = question.statuses == ("Failed",)
    now = clock.now()
    columns = tables.job_columns(
        now,
        wide=jobs.wide,
        many=len(profiles) > 1,
        only_failed=only_failed and not unclear,
        success=question.success_since is not None,
        absolute=view.absolute,
    )
    listing = Listing(
        "jobs",
        JobRow,
        rows,
        columns,
        answers,
        left=None if left is None else left + len(found) - len(rows),
        nothing=message_if_empty(answers, "No failed jobs." if only_failed else "No jobs."),
        message=(lambda row: row.failure_message or "") if only_failed else None,
        more_columns=tables.job_columns_on_demand(now, absolute=view.absolute),
        tell_left_out=jobs.wide,
    )
    print_listing(listing, view)
    failed = sum(row.status == "Failed" for row in found)
    if view.output is Output.table and not view.count and view.query is None and rows:
        _sum_up(rows, answers, question)
    if jobs.fail_on_failed and (hidden := failed - sum(row.status == "Failed" for row in rows)):
        more = "1 more failed job is" if hidden == 1 else f"{hidden} more failed jobs are"
        print(f"{more} beyond --limit and not shown.", file=sys.stderr)
    code = report(answers)
    if unclear and ("Failed" in question.statuses or jobs.fail_on_failed):
        # Whether jobs have failed is what was asked, and of these nobody can say.
        _tell_unclear(unclear)
        code = code or SOME_SILENT
    return FAILED_FOUND if (jobs.fail_on_failed and failed) or (jobs.fail_on_any and found) else code


def _jobs_of(
    profiles: Sequence[Profile],
    question: JobQuestion,
    view: View,
    *,
    both: bool,
    all_of_them: bool,
    one_name: bool = False,
) -> tuple[list[ServerAnswer[list[JobRow]]], list[JobRow], int | None]:
    """Return the answers, the jobs in the order asked for, and how many more there are.

    With `one_name`, a backup server has the name that the console gives it, where a job proves that it is the same.
    """
    # Whether any job has failed is a question to all jobs, not to those that are shown; which are the first, and how
    # many there are, cannot be told before those that two servers know are one.
    merges = not both and len({profile.product for profile in profiles}) > 1
    asked = replace(question, limit=None) if all_of_them or merges else question
    answers = ask_all(profiles, lambda source: source.jobs(asked), view.timeout)
    rows = all_rows(answers)
    _remember(answers, question)
    if merges:
        one_each = merged(rows, clock.now())
        rows = one_each.rows
        if one_name:
            names = one_each.server_names
            rows = [replace(row, server=names.get(row.server or "", row.server)) for row in rows]
        answers = with_doubts(answers, doubts.unordered(one_each.unordered))
    if question.success_since is not None:
        now = clock.now()
        rows = [row for row in rows if lacks_success(row, question.success_since, now)]
        answers = with_doubts(answers, doubts.future_successes(rows, now))
    if question.enabled is not None:
        answers = with_doubts(answers, doubts.unknown_schedules(rows))
    return answers, sorted_rows(rows, question.sort), _left_of(answers)


def _left_of(answers: Sequence[ServerAnswer[Any]]) -> int | None:
    lefts = [answer.left for answer in answers]
    return None if None in lefts else sum(left or 0 for left in lefts)


def _remember(answers: Sequence[ServerAnswer[list[JobRow]]], question: JobQuestion) -> None:
    """Keep the names for shell completion, if all jobs were asked for."""
    if replace(question, sort=Sort(""), with_company=False, with_success=False) == JobQuestion(sort=Sort("")):
        remember({answer.profile.name: answer.value for answer in answers if answer.value is not None})


def list_summary(profiles: Sequence[Profile], question: JobQuestion, field: str, view: View) -> int:
    """Print how many jobs there are of each status, by company, server or so; return the exit code."""
    check_view("summary", SummaryRow, view)
    answers, found, _ = _jobs_of(
        profiles, question, view, both=False, all_of_them=True, one_name=field == "server"
    )
    answers = with_doubts(answers, doubts.unknown_statuses(found))
    listing = Listing(
        "summary",
        SummaryRow,
        summed_up(found, field),
        tables.summary_columns(field),
        answers,
        nothing=message_if_empty(answers, "No jobs."),
        tell_left_out=True,
    )
    print_listing(listing, view)
    return report(answers)


def _tell_unclear(rows: Sequence[JobRow]) -> None:
    words = ", ".join(sorted({one_line(row.status) for row in rows}))
    jobs = "1 job has" if len(rows) == 1 else f"{len(rows)} jobs have"
    print(f"{jobs} a status that veeam-jobs does not know ({words}) and may have failed.", file=sys.stderr)


def _sum_up(
    rows: Sequence[JobRow], answers: Sequence[ServerAnswer[list[JobRow]]], question: JobQuestion
) -> None:
    failed = sum(row.status == "Failed" for row in rows)
    count, unclear = len(rows), sum(not is_known_status(row.status) for row in rows)
    answered = sum(answer.problem is None for answer in answers)
    servers = "1 server" if answered == 1 else f"{answered} servers"
    jobs = "job" if count == 1 else "jobs"
    if question.success_since is not None:
        print(f"{count} {jobs} without a known success, {_why_none(rows)} from {servers}.", file=sys.stderr)
        return
    others = f"{failed} failed, {unclear} of unknown status," if unclear else f"{failed} failed,"
    found = f"{count} failed {jobs}" if failed == count else f"{count} {jobs}, {others}"
    print(f"{found} from {servers}.", file=sys.stderr)


def _why_none(rows: Sequence[JobRow]) -> str:
    """Return how many jobs never ran, and of how many nobody knows whether they had a success before their last run."""
    never = sum(row.has_never_run for row in rows)
    disabled = sum(row.enabled is False for row in rows)
    unproven = sum(row.last_success is None and not row.has_never_run for row in rows)
    return f"{never} never ran, {disabled} disabled, {unproven} not known,"


def list_sessions(profiles: Sequence[Profile], question: SessionQuestion, view: View, *, both: bool) -> int:
    """Print the sessions of all servers, newest first; return the exit code."""
    check_view("sessions", SessionRow, view)
    merges = not both and len({profile.product for profile in profiles}) > 1

    def ask(source: JobServer) -> list[SessionRow]:
        return source.sessions(question)

    answers = ask_all(profiles, ask, view.timeout)
    found = all_rows(answers)
    found = sorted(one_run_each(found) if merges else found, key=_started, reverse=True)
    rows, left = found[: question.limit], _left_of(answers)
    listing = Listing(
        "sessions",
        SessionRow,
        rows,
        tables.session_columns(clock.now(), many=len(profiles) > 1, absolute=view.absolute),
        answers,
        left=None if left is None else left + len(found) - len(rows),
        left_at_most=merges and bool(left),
        nothing=message_if_empty(answers, "No sessions."),
        message=(lambda row: row.failure_message or "") if question.statuses == ("Failed",) else None,
    )
    print_listing(listing, view)
    return report(answers)


def list_servers(profiles: Sequence[Profile], view: View) -> int:
    """Print the backup servers of all profiles; return the exit code."""

    def place(row: ServerRow) -> tuple[str, str]:
        return row.profile, row.name.casefold()

    return _list(
        Listing("servers", ServerRow, (), tables.SERVER_COLUMNS, nothing="No backup servers."),
        profiles,
        lambda source: source.servers(),
        view,
        place,
    )


def list_identities(profiles: Sequence[Profile], view: View) -> int:
    """Print who each profile signs in as; return the exit code."""
    empty = Listing("whoami", IdentityRow, (), tables.IDENTITY_COLUMNS)
    return _list(empty, profiles, lambda source: [source.identity()], view, None)


def _list(
    empty: Listing[R],
    profiles: Sequence[Profile],
    ask: Callable[[JobServer], list[R]],
    view: View,
    place: Callable[[R], Any] | None,
) -> int:
    """Print a list that has no filter, no limit and no more than one row for each thing; return the exit code."""
    check_view(empty.kind, empty.row_type, view)
    answers = ask_all(profiles, ask, view.timeout)
    rows = all_rows(answers)
    rows = sorted(rows, key=place) if place else rows
    nothing = message_if_empty(answers, empty.nothing) if empty.nothing else ""
    print_listing(replace(empty, rows=rows, answers=answers, nothing=nothing), view)
    return report(answers)


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
