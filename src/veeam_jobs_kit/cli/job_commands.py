"""Declare the commands that only read: jobs, job, sessions, servers, query."""

from __future__ import annotations

from typing import Annotated

import typer

from . import options
from .output import Output

Since = Annotated[
    str | None,
    typer.Option(
        metavar="TIME",
        help="Show only runs that started since then: 24h, 7d, yesterday, 2026-11-20 or 2026-11-20T06:00 (your time zone).",
        show_default=False,
    ),
]


def jobs(
    profile: options.Profiles = None,
    failed: Annotated[
        bool,
        typer.Option("--failed", help="Show only jobs whose last run failed or has an unknown status."),
    ] = False,
    since: Since = None,
    status: options.Statuses = None,
    type_: options.Types = None,
    server: Annotated[
        str | None,
        typer.Option(
            "--server",
            metavar="TEXT",
            help="Show only jobs of backup servers whose name contains this text.",
            show_default=False,
        ),
    ] = None,
    company: Annotated[
        str | None,
        typer.Option(
            "--company",
            metavar="TEXT",
            help="Show only jobs of companies whose name contains this text (Service Provider Console).",
            show_default=False,
        ),
    ] = None,
    sort: Annotated[
        str,
        typer.Option(
            metavar="FIELD",
            help="Sort by name, profile, server, company, type, status (worst first), last-run or duration; prefix with - to"
            " sort descending.",
            autocompletion=options.complete_sorts,
        ),
    ] = "-last-run",
    limit: Annotated[
        int | None, typer.Option(min=1, help="Show at most this many jobs.", show_default=False)
    ] = None,
    wide: Annotated[
        bool, typer.Option("--wide", "-w", help="Also show next run, schedule, company and UID.")
    ] = False,
    fail_on_failed: Annotated[
        bool,
        typer.Option(
            "--fail-on-failed",
            help="Exit with 1 if a job has failed, also if --limit hides it.",
        ),
    ] = False,
    output: options.OutputFormat = Output.table,
) -> None:
    """List the jobs of all servers.

    All servers are queried at once; servers that do not answer are listed at the end. The status of a job is that of its
    last run: a job that failed and was then retried with success has the status Success.

    `veeam-jobs jobs --failed --since 24h`: list failures of the last 24 hours

    `veeam-jobs jobs -p prod --type BackupVm --sort duration`: list the shortest runs first

    `veeam-jobs jobs --failed --fail-on-failed -o json`: check from a monitoring system

    Exit codes: 0 every server answered, 1 a job has failed (with --fail-on-failed, even if a server did not answer), 2 wrong
    usage or settings, 3 some servers did not answer, something could not be read, or (with --failed or --fail-on-failed) a
    status is unknown, 4 no server answered, 130 interrupted.
    """
    from ..profiles import select
    from ..rows.model import JobQuestion
    from ..rows.vocabulary import JOB_TYPES, STATUSES
    from .lists import list_jobs

    statuses = options.known_words("--status", status, STATUSES)
    order = options.sort_of(sort)
    question = JobQuestion(
        statuses=tuple(dict.fromkeys((*statuses, "Failed"))) if failed else statuses,
        types=options.known_words("--type", type_, JOB_TYPES),
        server=server,
        company=company,
        since=options.since_of(since),
        sort=order,
        limit=limit,
        with_company=wide or output is not Output.table or order.field == "company",
    )
    code = list_jobs(select(profile or ()), question, output, wide=wide, fail_on_failed=fail_on_failed)
    raise typer.Exit(code)


def job(
    job: options.JobName, profile: options.OneProfile = None, output: options.OutputFormat = Output.table
) -> None:
    """Show one job: its settings, its last runs and their objects.

    `veeam-jobs job 3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73`

    `veeam-jobs job "File servers, nightly" -p prod`

    Exit codes: 0 shown, 2 no such job, or more than one, 3 not found, but some servers did not answer, 4 no server answered.
    """
    from ..profiles import select
    from .one_job import show_job

    raise typer.Exit(show_job(select([profile] if profile else ()), job, output))


def sessions(
    profile: options.Profiles = None,
    job: Annotated[
        str | None,
        typer.Option(
            "--job", metavar="JOB", help="Show only runs of this job (UID or name).", show_default=False
        ),
    ] = None,
    since: Since = None,
    status: options.Statuses = None,
    limit: Annotated[int, typer.Option(min=1, help="Show at most this many runs, the newest.")] = 100,
    output: options.OutputFormat = Output.table,
) -> None:
    """List runs of jobs, newest first.

    Without --job and --since, lists the runs of the last 24 hours. Service Provider Console returns only the last run of
    each job, Enterprise Manager all runs.

    `veeam-jobs sessions --since 7d --status Failed,Warning`

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers did not answer or something could not be
    read, 4 no server answered.
    """
    from ..profiles import select
    from ..rows.model import SessionQuestion
    from ..rows.vocabulary import STATUSES
    from .lists import list_sessions

    question = SessionQuestion(
        job=job,
        statuses=options.known_words("--status", status, STATUSES),
        since=options.since_of(since or (None if job else "24h")),
        limit=limit,
    )
    raise typer.Exit(list_sessions(select(profile or ()), question, output))


def servers(profile: options.Profiles = None, output: options.OutputFormat = Output.table) -> None:
    """List the backup servers of all profiles.

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers did not answer or something could not be
    read, 4 no server answered.
    """
    from ..profiles import select
    from .lists import list_servers

    raise typer.Exit(list_servers(select(profile or ()), output))


def query(
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
        typer.Option(min=1, help="Return at most this many entities of each server.", show_default=False),
    ] = None,
    profile: options.Profiles = None,
    output: options.OutputFormat = Output.table,
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

    code = run_query(
        select(profile or (), "em"), type_, filter_, entities=entities, sort=sort, limit=limit, output=output
    )
    raise typer.Exit(code)
