"""Declare the commands that only read: jobs, summary, job, sessions, servers, query."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any

import typer

from ..rows.model import JobQuestion
from . import options
from .errors import Trouble
from .options import Both, Company, Enabled, Name, Server, Since
from .output import Output
from .view import View, viewed
from .watch import repeated


class By(StrEnum):
    """What jobs can be counted by."""

    company = "company"
    server = "server"
    type = "type"
    status = "status"
    profile = "profile"


@viewed()
def jobs(
    view: View,
    profile: options.Profiles = None,
    failed: Annotated[
        bool,
        typer.Option("--failed", help="Show only jobs whose last run failed or has an unknown status."),
    ] = False,
    since: Since = None,
    older_than: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help="Show only jobs without a known success (or warning) since then: 24h, 7d, yesterday.",
            show_default=False,
        ),
    ] = None,
    never_ran: Annotated[
        bool, typer.Option("--never-ran", help="Show only jobs without a run that the server knows.")
    ] = False,
    enabled: Enabled = None,
    status: options.Statuses = None,
    type_: options.Types = None,
    name: Name = None,
    server: Server = None,
    company: Company = None,
    sort: Annotated[
        str,
        typer.Option(
            metavar="FIELD",
            help="Sort by name, profile, server, company, type, status (worst first), last-run, duration or size; prefix"
            " with - to sort descending.",
            autocompletion=options.complete_sorts,
        ),
    ] = "-last-run",
    limit: options.Limit = None,
    both: Both = False,
    wide: Annotated[
        bool, typer.Option("--wide", "-w", help="Also show next run, schedule, company, sizes and UID.")
    ] = False,
    fail_on_failed: Annotated[
        bool,
        typer.Option(
            "--fail-on-failed",
            help="Exit with 1 if a job has failed, also if --limit hides it.",
        ),
    ] = False,
    fail_on_any: Annotated[
        bool,
        typer.Option("--fail-on-any", help="Exit with 1 if there is a job to show, as with --older-than."),
    ] = False,
) -> None:
    """List the jobs of all servers.

    All servers are queried at once; servers that do not answer are listed at the end. The status of a job is that of its
    last run: a job that failed and was then retried with success has the status Success. A job that both a console and an
    Enterprise Manager know is shown once.

    `veeam-jobs jobs --failed --since 24h`: list failures of the last 24 hours

    `veeam-jobs jobs --older-than 26h --enabled`: list jobs without a backup since yesterday

    `veeam-jobs jobs -p prod --columns name,size,destination --sort -size`: list the largest

    `veeam-jobs jobs --failed --fail-on-failed -o json`: check from a monitoring system

    Exit codes: 0 every server answered, 1 a job has failed (with --fail-on-failed) or is shown (with --fail-on-any), even
    if a server did not answer, 2 wrong usage or settings, 3 some servers did not answer, something could not be read, a
    filter could not be applied, or (with --failed or --fail-on-failed) a status is unknown, 4 no server answered, 130
    interrupted.
    """
    from ..rows.model import JobRow
    from .lists import JobView, list_jobs

    def look() -> int:
        order = options.sort_of(sort)
        statuses = _statuses(status)
        if failed and statuses and "Failed" not in statuses:
            raise Trouble(
                f"--failed and --status {','.join(statuses)} contradict each other: use one of them."
            )
        question = JobQuestion(
            statuses=tuple(dict.fromkeys((*statuses, "Failed"))) if failed else statuses,
            types=_types(type_),
            server=server,
            company=company,
            since=options.since_of(since),
            sort=order,
            limit=options.limit_of(limit),
            with_company=wide
            or view.output is not Output.table
            or bool(view.columns)
            or order.field == "company",
            name=name,
            enabled=enabled,
            never_ran=never_ran,
            with_success="last_success" in view.columns or "last_success" in (view.query or ""),
            success_since=options.since_of(older_than, "--older-than"),
        )
        shown = JobView(wide, both, fail_on_failed, fail_on_any)
        return list_jobs(_selected(profile), question, view, shown)

    _run("jobs", JobRow, view, look)


@viewed()
def summary(
    view: View,
    by: Annotated[
        By, typer.Option("--by", metavar="FIELD", help="Count by company, server, type, status or profile.")
    ] = By.company,
    profile: options.Profiles = None,
    since: Since = None,
    enabled: Enabled = None,
    type_: options.Types = None,
    name: Name = None,
    server: Server = None,
    company: Company = None,
) -> None:
    """Count jobs by status, for each company, server, type or profile.

    Every job is counted once, in the column of its status; disabled jobs also in theirs. By profile, a job that two servers
    show is counted in both. Those with most failures come
    first.

    `veeam-jobs summary`

    `veeam-jobs summary --by server --since 24h`

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers did not answer, something could not be
    read, a filter could not be applied, or a status is unknown, 4 no server answered.
    """
    from ..rows.model import SummaryRow
    from .lists import list_summary

    def look() -> int:
        question = JobQuestion(
            types=_types(type_),
            server=server,
            company=company,
            since=options.since_of(since),
            with_company=by is By.company,
            name=name,
            enabled=enabled,
        )
        return list_summary(_selected(profile), question, by.value, view)

    _run("summary", SummaryRow, view, look)


@viewed("output", "query", "absolute", "timeout", "schema")
def job(view: View, job: options.JobName, profile: options.Searched = None) -> None:
    """Show one job: its settings, its last runs and their objects.

    `veeam-jobs job 3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73`

    `veeam-jobs job "File servers, nightly" -p prod`

    Exit codes: 0 shown, 2 wrong usage or settings, no such job, or more than one, 3 not found, or found by name, but some
    servers did not answer, or something could not be read, 4 no server answered.
    """
    from ..rows.model import JobDetail
    from .one_job import show_job

    _run("job", JobDetail, view, lambda: show_job(_selected(profile), job, view))


@viewed()
def sessions(
    view: View,
    profile: options.Profiles = None,
    job: Annotated[
        str | None,
        typer.Option(
            "--job",
            metavar="JOB",
            help="Show only runs of this job (UID or name).",
            autocompletion=options.complete_jobs,
            show_default=False,
        ),
    ] = None,
    since: Since = None,
    status: options.Statuses = None,
    limit: Annotated[
        int,
        typer.Option(
            min=0,
            max=options.MOST_ROWS,
            metavar="N",
            help="Show at most this many runs, the newest; 0 shows all.",
        ),
    ] = 100,
    both: Both = False,
) -> None:
    """List runs of jobs, newest first.

    Without --job and --since, lists the runs of the last 24 hours. Service Provider Console returns only the last run of
    each job, Enterprise Manager all runs, those of replication jobs included.

    `veeam-jobs sessions --since 7d --status Failed,Warning`

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers did not answer or something could not be
    read, 4 no server answered.
    """
    from ..rows.model import SessionQuestion, SessionRow
    from .lists import list_sessions

    def look() -> int:
        question = SessionQuestion(
            job=job,
            statuses=_statuses(status),
            since=options.since_of(since or (None if job else "24h")),
            limit=options.limit_of(limit),
        )
        return list_sessions(_selected(profile), question, view, both=both)

    _run("sessions", SessionRow, view, look)


@viewed()
def servers(view: View, profile: options.Profiles = None) -> None:
    """List the backup servers of all profiles.

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers did not answer or something could not be
    read, 4 no server answered.
    """
    from ..rows.model import ServerRow
    from .lists import list_servers

    _run("servers", ServerRow, view, lambda: list_servers(_selected(profile), view))


@viewed("output", "columns", "no_header", "count", "query", "timeout", "schema")
def query(
    view: View,
    type_: Annotated[
        str,
        typer.Argument(
            metavar="TYPE",
            help="Type of the entities, like Job, AgentBackupJob, BackupJobSession, BackupServer.",
            autocompletion=options.complete_query_types,
            show_default=False,
        ),
    ],
    filter_: Annotated[
        str | None,
        typer.Argument(
            metavar="FILTER",
            help="Filter, like 'Result==Failed;CreationTime>=\"2026-11-20T00:00:00Z\"'.",
            show_default=False,
        ),
    ] = None,
    entities: Annotated[
        bool, typer.Option("--entities", "-e", help="Show all fields. Default: names and UIDs.")
    ] = False,
    sort: Annotated[
        str | None,
        typer.Option(
            metavar="FIELD",
            help="Sort by this property, like CreationTime; prefix with - to sort descending.",
            show_default=False,
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            min=0,
            max=options.MOST_ROWS,
            metavar="N",
            help="Return at most this many entities of each server; 0 returns all.",
            show_default=False,
        ),
    ] = None,
    profile: options.Profiles = None,
) -> None:
    """Query Enterprise Manager in its own filter language.

    The filter is sent unchanged. Operators: `==`, `!=`, `>`, `<`, `>=`, `<=`. Combine conditions with `;` (and) or `,` (or),
    group them with parentheses. Put text with characters other than letters and digits into double quotes.

    `veeam-jobs query Job 'JobType==Replica;ScheduleEnabled==false'`

    `veeam-jobs query BackupJobSession 'Result>=Warning' --entities --sort -CreationTime --limit 20`

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers did not answer or rejected the filter,
    4 all of them did.
    """
    from ..profiles import select
    from .query import run_query

    def look() -> int:
        chosen = select(profile or (), "em")
        most = options.limit_of(limit)
        return run_query(
            chosen,
            type_,
            filter_ and filter_.removeprefix("\ufeff"),
            entities=entities,
            sort=sort,
            limit=most,
            view=view,
        )

    _run("query", None, view, look)


def _selected(names: Any) -> Any:
    from ..profiles import select

    return select(names or ())


def _statuses(given: list[str] | None) -> tuple[str, ...]:
    from ..rows.vocabulary import STATUSES

    return options.known_words("--status", given, STATUSES)


def _types(given: list[str] | None) -> tuple[str, ...]:
    from ..rows.vocabulary import JOB_TYPES

    return options.known_words("--type", given, JOB_TYPES)


def _run(kind: str, row_type: Any, view: View, look: Callable[[], int]) -> None:
    """Print the schema, or look once, or again and again; end with the exit code.

    `look` begins with times like `24h`, so that a list that is watched moves on with them.
    """
    if view.schema:
        from .output import print_json
        from .schema import schema_of

        print_json(schema_of(kind, row_type))
        raise typer.Exit(0)
    if view.watch is not None and view.count:
        raise Trouble("--watch and --count do not go together.")
    raise typer.Exit(look() if view.watch is None else repeated(look, view.watch))
