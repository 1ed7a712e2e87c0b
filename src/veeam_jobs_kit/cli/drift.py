"""Declare `veeam-jobs drift`; drift_report does the work."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .options import ApiName, CaFile, Fingerprint, Insecure, NotationName, PasswordFile, Username


def drift(
    url: Annotated[
        str,
        typer.Argument(
            help="Address of the server, like https://host:1280. Without a path, the path of the API is added.",
            show_default=False,
        ),
    ],
    api: Annotated[ApiName, typer.Option(help="API of the server.", show_default=False)],
    username: Username = None,
    password_file: PasswordFile = None,
    api_version: Annotated[
        str | None,
        typer.Option(
            help="Version of the description to compare with, like 3.6 (VSPC). Default: the newest.",
            show_default=False,
        ),
    ] = None,
    notation: Annotated[
        NotationName | None,
        typer.Option(
            help="Notation of JSON members of Enterprise Manager. Default: detected.", show_default=False
        ),
    ] = None,
    fingerprint: Fingerprint = None,
    ca_file: CaFile = None,
    insecure: Insecure = False,
    pages: Annotated[int, typer.Option(min=1, help="Number of pages to read of each list.")] = 1,
    page_size: Annotated[int, typer.Option(min=1, max=500, help="Number of rows in a page.")] = 100,
    only: Annotated[
        list[str] | None,
        typer.Option(
            metavar="OPERATION",
            help="Read only this operationId; repeatable. One with an id in its path needs the list with the ids, too.",
            show_default=False,
        ),
    ] = None,
    rate: Annotated[
        float | None,
        typer.Option(
            min=0.01,
            help="Requests in a second, at most. Default: 5, or no limit for a server on this machine.",
            show_default=False,
        ),
    ] = None,
    max_time: Annotated[float, typer.Option(min=1, help="Seconds after which nothing more is read.")] = 600.0,
    samples: Annotated[
        bool,
        typer.Option(
            "--samples",
            help="Show values of members that differ. They are data of the server; only passwords and tokens are masked.",
        ),
    ] = False,
    report_dir: Annotated[Path, typer.Option(help="Folder for drift.json, drift.md and drift.patch.")] = Path(
        "reports"
    ),
    salt_file: Annotated[
        Path | None,
        typer.Option(
            help="File with the salt of the hashes by which `compare` recognizes renamed members; made if missing. Keep it"
            " to yourself, and use the same before and after an upgrade. Default: drift.salt beside the profiles.",
            show_default=False,
        ),
    ] = None,
    spec: Annotated[
        Path | None,
        typer.Option(
            help="Folder spec of a checkout, for drift.patch. Default: that of the checkout you are in.",
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND",
            help="Exit 1 on differences of this kind, like member-undocumented, or any; repeatable.",
            show_default=False,
        ),
    ] = None,
    allow_unknown: Annotated[
        bool,
        typer.Option("--allow-unknown", help="Exit 0, not 3, where an operation could not be looked at."),
    ] = False,
    json: Annotated[
        bool, typer.Option("--json", help="Print the JSON report instead of the summary.")
    ] = False,
) -> None:
    """Say how a server differs from its description: members, values, types, statuses, methods, headers.

    Reads a part of every readable operation (GET only, no changes), and counts what comes. Says which version of the
    description fits best. Reports hold names and counts, no values, unless --samples is given.

    A difference is information: it does not change the exit code, unless --fail-on is given. An operation that could not
    be looked at is listed as unknown.

    Exit codes: 0 looked at everything, 1 a difference of --fail-on, 2 could not run, 3 something could not be looked at, 130
    interrupted.
    """
    from .drift_report import DriftArguments, report_drift

    arguments = DriftArguments(
        url=url,
        api=api.value,
        username=username,
        password_file=password_file,
        api_version=api_version,
        notation=notation.value if notation else None,
        fingerprint=fingerprint,
        ca_file=ca_file,
        insecure=insecure,
        pages=pages,
        page_size=page_size,
        only=tuple(only or ()),
        rate=rate,
        max_time=max_time,
        samples=samples,
        report_dir=report_dir,
        salt_file=salt_file,
        spec=spec,
        fail_on=tuple(fail_on or ()),
        allow_unknown=allow_unknown,
        json=json,
    )
    raise typer.Exit(report_drift(arguments))
