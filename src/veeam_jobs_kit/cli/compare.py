"""`veeam-jobs compare`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def compare(
    before: Annotated[
        Path,
        typer.Argument(
            help="JSON report from before: drift.json, or contract.json of `contract`.", show_default=False
        ),
    ],
    after: Annotated[
        Path, typer.Argument(help="JSON report of the same kind from after.", show_default=False)
    ],
    markdown: Annotated[
        Path | None, typer.Option(help="Also write the comparison as Markdown.", show_default=False)
    ] = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND",
            help="Exit 1 on changes of this kind, like member-removed, or any; repeatable.",
            show_default=False,
        ),
    ] = None,
    allow_unclear: Annotated[
        bool,
        typer.Option("--allow-unclear", help="Exit 0, not 3, where something could not be compared."),
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")] = False,
) -> None:
    """Say what changed between two reports of `drift`, or two of `contract`, as a client sees it.

    Operations removed and added, members removed, renamed, added, retyped or null now, statuses, speed. That a member was
    renamed is a guess: by salted hashes of its values, or by its name. What either report lacks is listed as unclear.

    Exit codes: 0 compared everything, 1 a change of --fail-on, 2 could not run, 3 something could not be compared.
    """
    from .compare_reports import print_comparison

    code = print_comparison(
        before, after, markdown, tuple(fail_on or ()), allow_unclear=allow_unclear, as_json=json
    )
    raise typer.Exit(code)
