"""Declare `veeam-jobs contract` and its options."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .begun import BEGUN
from .options import ApiName, CaFile, Fingerprint, Insecure, NotationName, PasswordFile, Username


def contract(
    url: Annotated[
        str | None,
        typer.Argument(
            help="Address of the server, like https://host:1280. Without a path, the path of the API is added."
            " Or `merge`, to join the reports of shards."
        ),
    ] = None,
    reports: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="REPORT...", help="After `merge`: report folders, or their contract.json files."
        ),
    ] = None,
    api: Annotated[ApiName | None, typer.Option(help="API of the server.")] = None,
    base_path: Annotated[
        str | None,
        typer.Option(
            help="Path that the server serves the API under, if not that of the description: / for a mock like Prism."
        ),
    ] = None,
    username: Username = None,
    password_file: PasswordFile = None,
    api_version: Annotated[
        str | None,
        typer.Option(
            help="Version of the description to check against, like 3.0 (VSPC). Default: the newest."
        ),
    ] = None,
    notation: Annotated[
        NotationName | None,
        typer.Option(help="Notation of JSON members of Enterprise Manager. Default: detected."),
    ] = None,
    fingerprint: Fingerprint = None,
    ca_file: CaFile = None,
    insecure: Insecure = False,
    max_time: Annotated[
        float | None,
        typer.Option(
            min=5,
            help="Seconds after which the run ends, imports included. Signing off and the reports may take a few more."
            " Promises get a third of them. Default: 180, or 600 with a rate limit.",
            show_default=False,
        ),
    ] = None,
    max_examples: Annotated[int, typer.Option(min=1, help="Number of random requests per operation.")] = 20,
    seed: Annotated[
        int | None,
        typer.Option(help="Seed of the random requests. Default: every run sends the same requests."),
    ] = None,
    rate_limit: Annotated[
        str | None,
        typer.Option(
            help="Rate limit, like 20/s or 600/m, or none. Default: 5/s, or none for a server on this machine. Where the"
            " server answers 429 or 503, the run waits as long as it asks, and goes on at half the rate."
        ),
    ] = None,
    auth_probes: Annotated[
        int | None,
        typer.Option(
            min=0,
            help="Most requests without credentials, or with wrong ones, that the run sends to see them refused with 401."
            " Such requests stand in the server's logs, and can lock an account. Operations beyond it are listed as not"
            " run for these checks. Default: 10, or no limit for a server on this machine.",
            show_default=False,
        ),
    ] = None,
    operation_time: Annotated[
        float | None,
        typer.Option(
            min=1,
            help="Seconds to wait for all answers of one operation; after that it is not called any more, and is not"
            " proven. Default: a sixth of --max-time.",
            show_default=False,
        ),
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=64,
            help="Processes to use; Enterprise Manager needs at least one for each media type. Default: 2, or 1 with a"
            " rate limit. Those that write need one each.",
            show_default=False,
        ),
    ] = None,
    shard: Annotated[
        str | None,
        typer.Option(
            metavar="I/N",
            help="Test only this part of the operations, like 2/3: the same part every time, so that several machines"
            " share one run. `veeam-jobs contract merge` joins their reports.",
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="OPERATION", help="Call only this operationId; repeatable."),
    ] = None,
    skip_check: Annotated[
        list[str] | None, typer.Option(metavar="CHECK", help="Skip this check; repeatable.")
    ] = None,
    only_promises: Annotated[
        bool,
        typer.Option(
            "--promises",
            help="Check promises alone, without fuzzing: filters, pages, roles and whatever else no schema can say."
            " Reads only, two minutes unless --max-time says otherwise.",
        ),
    ] = False,
    promise: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Check only this promise; repeatable.")
    ] = None,
    list_promises: Annotated[
        bool,
        typer.Option("--list-promises", help="List the promises, and what each rests on. Needs no server."),
    ] = False,
    list_operations: Annotated[
        bool,
        typer.Option(
            "--list-operations", help="List the operationIds of --api, for --only. Needs no server."
        ),
    ] = False,
    also_as: Annotated[
        str | None,
        typer.Option(
            metavar="USER",
            help="Second user, for promises about what one user sees of another. The password comes from"
            " VEEAM_JOBS_ALSO_PASSWORD, --also-password-file or a prompt.",
        ),
    ] = None,
    also_password_file: Annotated[
        Path | None, typer.Option(help="File with the password of the second user in its first line.")
    ] = None,
    allow_writes: Annotated[
        bool,
        typer.Option(
            "--allow-writes",
            help="Also call operations that change something, on the objects that --writes-on names and on those that the"
            " run makes itself.",
        ),
    ] = False,
    writes_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="Object that may be changed, with --allow-writes; repeatable. Every id in the path of a request has to be"
            " one of them; a new object is made below a named one. `all` for mocks on this machine.",
        ),
    ] = None,
    allow_deletes: Annotated[
        bool,
        typer.Option(
            "--allow-deletes",
            help="Also send DELETE to those objects, where the server is not on this machine.",
        ),
    ] = False,
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run",
            help="Send nothing at all: print the requests that would be sent, by operation, and which write.",
        ),
    ] = False,
    exact: Annotated[
        bool,
        typer.Option(
            "--exact",
            help="Treat everything undocumented as a violation, for mocks: report new values of open enumerations and,"
            " with --allow-writes --writes-on all, try undocumented methods. Sends no write without them.",
        ),
    ] = False,
    thorough: Annotated[
        bool,
        typer.Option(
            "--thorough",
            help="Try boundary values on every operation, not only on one operation of each kind.",
        ),
    ] = False,
    min_useful: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=100,
            metavar="PERCENT",
            help="Share of the operations that must give a useful answer. Default: all, but where the role of the account"
            " or an empty collection explains why not.",
        ),
    ] = None,
    allow_unproven: Annotated[
        bool,
        typer.Option(
            "--allow-unproven",
            help="Exit with 0 even where operations gave no useful answer, as long as one did.",
        ),
    ] = False,
    max_response_time: Annotated[
        float | None, typer.Option(min=0.001, help="Seconds within which every answer has to come.")
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(
            help="File with known findings: they are listed and do not fail; one that is gone is told."
        ),
    ] = None,
    baseline_update: Annotated[
        bool,
        typer.Option("--baseline-update", help="Write the findings of this run to the file of --baseline."),
    ] = False,
    har: Annotated[
        bool,
        typer.Option("--har", help="Also record every request and answer of the fuzzing, in contract.har."),
    ] = False,
    report_dir: Annotated[
        Path, typer.Option(help="Folder for the JSON, Markdown, JUnit and HTML reports.")
    ] = Path("reports"),
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Go on with an interrupted run from its reports in --report-dir: operations that were finished are not"
            " called again. Server, version, seed and shard have to be the same.",
        ),
    ] = False,
    json: Annotated[
        bool, typer.Option("--json", help="Print the JSON report instead of the summary.")
    ] = False,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            "-v",
            help="Print every operation, check, promise, violation and omission, not only the worst and the verdict.",
        ),
    ] = False,
    self_test: Annotated[
        bool,
        typer.Option(
            "--self-test",
            help="Test the suite itself: mocks must pass, mocks with a deliberate bug must fail.",
        ),
    ] = False,
    every_version: Annotated[
        bool,
        typer.Option("--every-version", help="With --self-test: run mocks of every VSPC version in full."),
    ] = False,
) -> None:
    """Fuzz a server and check its answers against the description.

    Read-only: without --allow-writes, only GET, HEAD, OPTIONS and TRACE requests are sent, operations that the description
    marks as safe, and those that sign in and off. Ctrl+C ends a run with complete reports. Runs against Enterprise Manager
    sign off. VSPC describes no way to end one session, so the tokens of a run end by themselves. The summary fits one
    screen; --verbose and the reports have everything, also what was not run. Reports contain no passwords or tokens.

    Exit codes: 0 conforms, 1 violations, 2 could not run, 3 not proven (an operation never gave a useful answer, and neither
    role nor an empty collection explains it, or it is in doubt), 130 interrupted.
    """
    from . import contract as command

    if url == "merge":
        raise typer.Exit(command.merge(tuple(reports or ()), report_dir, as_json=json, verbose=verbose))
    if reports:
        raise typer.BadParameter("More than one address; reports are joined with `merge REPORT...`.")
    if self_test:
        raise typer.Exit(command.judge_the_suite(report_dir, every_version=every_version))
    if list_operations:
        raise typer.Exit(command.list_operations(api.value if api else None, api_version, as_json=json))
    if list_promises:
        raise typer.Exit(command.list_promises(api.value if api else None, as_json=json))
    arguments = command.ContractArguments(
        url=url,
        api=api.value if api else None,
        api_version=api_version,
        notation=notation.value if notation else None,
        username=username,
        password_file=password_file,
        fingerprint=fingerprint,
        ca_file=ca_file,
        insecure=insecure,
        max_time=max_time,
        max_examples=max_examples,
        seed=seed,
        rate_limit=rate_limit,
        base_path=base_path,
        auth_probes=auth_probes,
        operation_time=operation_time,
        workers=workers,
        shard=shard,
        writes_on=tuple(writes_on or ()),
        allow_deletes=allow_deletes,
        dry_run=dry_run,
        resume=resume,
        only=tuple(only or ()),
        skip_checks=tuple(skip_check or ()),
        only_promises=only_promises,
        promises=tuple(promise or ()),
        also_as=also_as,
        also_password_file=also_password_file,
        allow_writes=allow_writes,
        exact=exact,
        thorough=thorough,
        report_dir=report_dir,
        json=json,
        verbose=verbose,
        min_useful=min_useful,
        allow_unproven=allow_unproven,
        baseline=baseline,
        baseline_update=baseline_update,
        max_response_time=max_response_time,
        har=har,
        begun=BEGUN.get(),
    )
    raise typer.Exit(command.judge(arguments))
