"""The commands that look, and their options: jobs, job, sessions, servers, query."""

from __future__ import annotations

from typing import Annotated

import typer

from . import options
from .output import Output

Since = Annotated[
    str | None,
    typer.Option(
        metavar="TIME",
        help="Only runs that began since: 24h, 7d, 2026-11-20 or 2026-11-20T06:00 (your time zone).",
        show_default=False,
    ),
]


def jobs(
    profile: options.Profiles = None,
    failed: Annotated[
        bool, typer.Option("--failed", help="Only jobs whose last run failed; short for --status Failed.")
    ] = False,
    since: Since = None,
    status: options.Statuses = None,
    type_: options.Types = None,
    server: Annotated[
        str | None,
        typer.Option(
            "--server",
            metavar="TEXT",
            help="Only on backup servers with this in their name.",
            show_default=False,
        ),
    ] = None,
    company: Annotated[
        str | None,
        typer.Option(
            "--company",
            metavar="TEXT",
            help="Only of companies with this in their name (Service Provider Console).",
            show_default=False,
        ),
    ] = None,
    sort: Annotated[
        str,
        typer.Option(
            metavar="FIELD",
            help="name, profile, server, company, type, status (worst first), last-run or duration; - in front"
            " turns it round.",
            autocompletion=options.complete_sorts,
        ),
    ] = "-last-run",
    limit: Annotated[
        int | None, typer.Option(min=1, help="No more than so many.", show_default=False)
    ] = None,
    wide: Annotated[
        bool, typer.Option("--wide", "-w", help="Also next run, schedule, company and UID.")
    ] = False,
    fail_on_failed: Annotated[
        bool, typer.Option("--fail-on-failed", help="Exit with 1 if a job in the list has failed.")
    ] = False,
    output: options.OutputFormat = Output.table,
) -> None:
    """List the jobs of all servers.

    All servers are asked at once; those that do not answer are named at the end.
    A job has the status of its last run: one that failed and was retried with success has not failed.

    `veeam-jobs jobs --failed --since 24h`: what went wrong since yesterday

    `veeam-jobs jobs -p prod --type BackupVm --sort duration`: the quick ones first

    `veeam-jobs jobs --failed --fail-on-failed -o json`: for monitoring

    Exit codes: 0 every server answered, 1 failed jobs were found (with --fail-on-failed, even if a server did not
    answer), 2 wrong usage or settings, 3 some servers could not be asked, 4 none could, 130 interrupted.
    """
    from .lists import list_jobs
    from .profiles import select
    from .rows import STATUSES, TYPES, JobQuestion

    statuses = options.known_words("--status", status, STATUSES)
    order = options.sort_of(sort)
    question = JobQuestion(
        statuses=tuple(dict.fromkeys((*statuses, "Failed"))) if failed else statuses,
        types=options.known_words("--type", type_, TYPES),
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
    """Show one job: what it does, how its last runs went.

    `veeam-jobs job 3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73`

    `veeam-jobs job "File servers, nightly" -p prod`

    Exit codes: 0 shown, 2 there is no such job, or more than one, 3 it was not found and some servers could not be asked,
    4 no server could.
    """
    from .one_job import show_job
    from .profiles import select

    raise typer.Exit(show_job(select([profile] if profile else ()), job, output))


def sessions(
    profile: options.Profiles = None,
    job: Annotated[
        str | None,
        typer.Option("--job", metavar="JOB", help="Only of this job, by UID or name.", show_default=False),
    ] = None,
    since: Since = None,
    status: options.Statuses = None,
    limit: Annotated[int, typer.Option(min=1, help="No more than so many, the newest.")] = 100,
    output: options.OutputFormat = Output.table,
) -> None:
    """List runs of jobs, newest first.

    Without --job and --since, those of the last 24 hours. Service Provider Console knows the last run of each job and no
    other; Enterprise Manager keeps them all.

    `veeam-jobs sessions --since 7d --status Failed,Warning`

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers could not be asked, 4 none could.
    """
    from .lists import list_sessions
    from .profiles import select
    from .rows import STATUSES, SessionQuestion

    question = SessionQuestion(
        job=job,
        statuses=options.known_words("--status", status, STATUSES),
        since=options.since_of(since or (None if job else "24h")),
        limit=limit,
    )
    raise typer.Exit(list_sessions(select(profile or ()), question, output))


def servers(profile: options.Profiles = None, output: options.OutputFormat = Output.table) -> None:
    """List the backup servers behind all profiles.

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers could not be asked, 4 none could.
    """
    from .lists import list_servers
    from .profiles import select

    raise typer.Exit(list_servers(select(profile or ()), output))


def query(
    type_: Annotated[
        str,
        typer.Argument(
            metavar="TYPE",
            help="Like Job, AgentBackupJob, BackupJobSession, BackupServer.",
            autocompletion=options.complete_query_types,
            show_default=False,
        ),
    ],
    filter_: Annotated[
        str | None,
        typer.Argument(
            metavar="FILTER",
            help="Like 'Result==Failed;CreationTime>=\"2026-11-20T00:00:00Z\"'.",
            show_default=False,
        ),
    ] = None,
    entities: Annotated[
        bool, typer.Option("--entities", "-e", help="Whole entities; without it, names and UIDs.")
    ] = False,
    sort: Annotated[
        str | None,
        typer.Option(
            metavar="FIELD", help="Like CreationTime; - in front turns it round.", show_default=False
        ),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="No more than so many from each server.", show_default=False)
    ] = None,
    profile: options.Profiles = None,
    output: options.OutputFormat = Output.table,
) -> None:
    """Search Enterprise Manager by a filter of its own.

    The filter goes to the server as it is: `==`, `!=`, `>`, `<`, `>=`, `<=`; `;` is and, `,` is or, brackets group; text
    with other than letters and digits stands in double quotes.

    `veeam-jobs query Job 'JobType==Replica;ScheduleEnabled==false'`

    `veeam-jobs query BackupJobSession 'Result>=Warning' --entities --sort -CreationTime --limit 20`

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers could not be asked or refused the filter,
    4 all did.
    """
    from .profiles import select
    from .query import run_query

    code = run_query(
        select(profile or (), "em"), type_, filter_, entities=entities, sort=sort, limit=limit, output=output
    )
    raise typer.Exit(code)
