"""How a command shows what it found: the options that all lists share, declared once."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from .errors import Trouble
from .output import Output
from .times import parse_span

DEFAULT_TIMEOUT = 30.0
"""Timeout of a request, in seconds; that of `rows.job_servers`, which is not imported to show help."""


@dataclass(frozen=True, slots=True)
class View:
    """The options of one call. Those that a command does not have keep their defaults."""

    output: Output = Output.table
    columns: tuple[str, ...] = ()
    """Members to show, in this order; empty for the usual ones."""
    header: bool = True
    count: bool = False
    """Print the number of rows only."""
    query: str | None = None
    """JMESPath expression that selects from the JSON document."""
    timeout: float = DEFAULT_TIMEOUT
    """Of each request, in seconds."""
    watch: float | None = None
    """Seconds after which the command starts over; None to run once."""
    absolute: bool = False
    """Show times as date and time in tables, not as time since then."""
    schema: bool = False
    """Print the JSON Schema of the JSON output, and ask no server."""


_PANEL = "Output"
"""Heading of these options in the help of a command."""

_OPTIONS: dict[str, tuple[Any, Any]] = {
    "output": (
        Annotated[
            Output,
            typer.Option(
                "--output",
                "-o",
                metavar="FORMAT",
                help="Output format: table, json, jsonl (a line for each row), yaml, csv or tsv.",
                rich_help_panel=_PANEL,
            ),
        ],
        Output.table,
    ),
    "columns": (
        Annotated[
            str | None,
            typer.Option(
                metavar="NAMES",
                help="Show these members, separated by commas, like name,status,last_run: the names of the JSON output.",
                show_default=False,
                rich_help_panel=_PANEL,
            ),
        ],
        None,
    ),
    "no_header": (
        Annotated[
            bool,
            typer.Option(
                "--no-header", help="Leave out the header of table, csv and tsv.", rich_help_panel=_PANEL
            ),
        ],
        False,
    ),
    "count": (
        Annotated[
            bool, typer.Option("--count", help="Print only how many rows there are.", rich_help_panel=_PANEL)
        ],
        False,
    ),
    "query": (
        Annotated[
            str | None,
            typer.Option(
                "--query",
                metavar="JMESPATH",
                help="Select from the JSON output, like 'rows[].name'. Texts are printed without quotes.",
                show_default=False,
                rich_help_panel=_PANEL,
            ),
        ],
        None,
    ),
    "absolute": (
        Annotated[
            bool,
            typer.Option(
                "--absolute", help="Show date and time in tables, not 9h ago.", rich_help_panel=_PANEL
            ),
        ],
        False,
    ),
    "timeout": (
        Annotated[
            str,
            typer.Option(
                metavar="SPAN", help="How long to wait for each whole answer of a server, like 10s or 2m."
            ),
        ],
        "30s",
    ),
    "watch": (
        Annotated[
            str | None,
            typer.Option(
                metavar="SPAN",
                help="Ask again after each 30s, 5m or so, until you press Ctrl+C.",
                show_default=False,
                rich_help_panel=_PANEL,
            ),
        ],
        None,
    ),
    "schema": (
        Annotated[
            bool,
            typer.Option(
                "--schema",
                help="Print the JSON Schema of the JSON output; ask no server.",
                rich_help_panel=_PANEL,
            ),
        ],
        False,
    ),
}
ALL = tuple(_OPTIONS)


def viewed(*names: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return a decorator that gives a command these options, or all; it gets them as its argument `view`."""
    chosen = names or ALL

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        own = list(inspect.signature(command, eval_str=True).parameters.values())
        kept = [each for each in own if each.name != "view"]
        kind = inspect.Parameter.KEYWORD_ONLY
        added = [
            inspect.Parameter(name, kind, default=_OPTIONS[name][1], annotation=_OPTIONS[name][0])
            for name in chosen
        ]

        def run(**given: Any) -> None:
            options = {name: given.pop(name) for name in chosen}
            command(**given, view=view_of(**options))

        run.__name__, run.__doc__, run.__module__ = command.__name__, command.__doc__, command.__module__
        run.__signature__ = inspect.Signature([*kept, *added])  # type: ignore[attr-defined]
        run.__annotations__ = {each.name: each.annotation for each in [*kept, *added]}
        return run

    return decorate


def view_of(
    output: Output = Output.table,
    columns: str | None = None,
    no_header: bool = False,
    count: bool = False,
    query: str | None = None,
    absolute: bool = False,
    timeout: str = "30s",
    watch: str | None = None,
    schema: bool = False,
) -> View:
    """Check the options and return them. Raises Trouble for values that mean nothing, and for two that contradict."""
    if count and query is not None:
        raise Trouble("--count prints a number, of which --query can select nothing: use one of them.")
    if query is not None and output in (Output.table, Output.csv, Output.tsv):
        if output is not Output.table:
            raise Trouble(f"--query selects from JSON: use -o json, jsonl or yaml with it, not {output}.")
        output = Output.json
    if columns is not None and query is not None:
        raise Trouble("--columns and --query both select: use one of them.")
    return View(
        output,
        tuple(_member(name) for name in (columns or "").split(",") if name.strip()),
        not no_header,
        count,
        query,
        _seconds("--timeout", timeout),
        _seconds("--watch", watch) if watch is not None else None,
        absolute,
        schema,
    )


def _member(name: str) -> str:
    """Return `last_run` for `Last-Run`."""
    return name.strip().lower().replace("-", "_").replace(" ", "_")


def _seconds(option: str, text: str) -> float:
    """Return the seconds of a duration of at least one; a bare number counts seconds."""
    try:
        seconds = parse_span(f"{text}s" if text.strip().isdecimal() else text).total_seconds()
    except ValueError as error:
        raise Trouble(f"{option}: {error}") from error
    if seconds < 1:
        raise Trouble(f"{option}: at least 1s.")
    return seconds
