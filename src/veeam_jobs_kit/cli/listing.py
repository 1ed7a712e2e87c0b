"""Print a list in any of the formats, and say on standard error what it lacks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar

from ..rows.ask_servers import ServerAnswer
from ..rows.model import plain
from .errors import Trouble
from .output import Output, print_csv, print_json, print_json_lines, print_tsv, print_yaml
from .schema import enveloped
from .select_json import print_selected
from .tables import Column, lay_out, print_lines, terminal_width
from .view import View

R = TypeVar("R")


@dataclass(frozen=True)
class Listing(Generic[R]):
    """Rows of one kind, where they are from, and how a table shows them."""

    kind: str
    """What the rows are: the name of the command that lists them."""
    row_type: type[R]
    rows: Sequence[R]
    columns: Sequence[Column[R]]
    """Of a table, unless others are asked for."""
    answers: Sequence[ServerAnswer[Any]] = ()
    left: int | None = 0
    """How many rows a limit left out; None if nobody can tell."""
    left_at_most: bool = False
    """Whether some of those left out may be shown by two servers, so that there are fewer."""
    nothing: str = ""
    """What a table without rows says."""
    message: Callable[[R], str] | None = None
    """A text for each row of a table that may be long."""
    more_columns: Sequence[Column[R]] = ()
    """Columns that are shown only if asked for."""
    tell_left_out: bool = False
    """Whether to name the columns for which there is no room."""


def check_view(kind: str, row_type: type[Any], view: View) -> None:
    """Raise Trouble, before any server is asked, for members that there are not and for expressions that are none."""
    names = [field.name for field in fields(row_type)]
    for name in view.columns:
        if name not in names:
            raise Trouble(f"Invalid --columns {name}: {kind} have {', '.join(names)}.")
    if view.watch is not None and view.output not in (Output.table, Output.jsonl):
        raise Trouble(
            f"--watch prints one list after the other: use table or jsonl with it, not {view.output}."
        )
    if view.query is not None:
        from .select_json import compiled

        compiled(view.query)


def print_listing(listing: Listing[R], view: View) -> None:
    """Print a list as asked for."""
    if view.count:
        print_count(len(listing.rows), listing.left, listing.answers, listing.kind)
    elif view.query is not None:
        print_selected(document_of(listing), view.query, view.output)
    elif view.output in (Output.json, Output.yaml):
        write = print_json if view.output is Output.json else print_yaml
        write(document_of(listing, view.columns))
    elif view.output is Output.table:
        _print_table(listing, view)
    else:
        names = view.columns or [field.name for field in fields(listing.row_type)]  # type: ignore[arg-type]
        print_plain(names, [plain(row) for row in listing.rows], view)
    tell_cut(len(listing.rows), listing.left, listing.kind, listing.answers, at_most=listing.left_at_most)


def document_of(listing: Listing[R], columns: Sequence[str] = ()) -> dict[str, Any]:
    """Return the JSON document of a list; rows have only the columns, if some are asked for."""
    rows = [plain(row) for row in listing.rows]
    if columns:
        rows = [{name: row[name] for name in columns} for row in rows]
    return enveloped(listing.kind, rows, listing.answers, listing.left)


def print_plain(names: Sequence[str], rows: Sequence[Mapping[str, Any]], view: View) -> None:
    """Print rows as csv, tsv or jsonl, with these members."""
    if view.output is Output.jsonl:
        print_json_lines([{name: row.get(name) for name in names} for row in rows])
    elif view.output is Output.tsv:
        print_tsv(names, rows, header=view.header)
    else:
        print_csv(names, rows, header=view.header)


def tell_cut(
    shown: int, left: int | None, kind: str, answers: Sequence[ServerAnswer[Any]], *, at_most: bool = False
) -> None:
    """Say on standard error that a list was cut, if it was. Of servers that did not answer, nobody knows how many rows."""
    if left is None:
        print(f"{shown:,} of more {kind}; --limit 0 shows all.", file=sys.stderr)
    elif left:
        silent = any(answer.problem is not None for answer in answers)
        of_whom = " of the servers that answered" if silent else ""
        words = "at most " if at_most else ""
        print(f"{shown:,} of {words}{shown + left:,} {kind}{of_whom}; --limit 0 shows all.", file=sys.stderr)


def print_count(shown: int, left: int | None, answers: Sequence[ServerAnswer[Any]], kind: str) -> None:
    """Print how many rows there are; nothing if no server answered, as 0 would be a claim."""
    if left is None:
        raise Trouble(f"How many {kind} there are, a server does not tell: use --limit 0.", 3)
    if not answers or any(answer.problem is None for answer in answers):
        print(shown + left)


def _print_table(listing: Listing[R], view: View) -> None:
    if not listing.rows:
        if listing.nothing:
            print(listing.nothing, file=sys.stderr)
        return
    columns = _chosen(listing, view.columns)
    message = None if view.columns else listing.message
    width = terminal_width()
    table = lay_out(columns, listing.rows, width, message, header=view.header)
    print_lines(table.lines)
    if table.left_out and (listing.tell_left_out or view.columns):
        named = ", ".join(table.left_out)
        print(f"No room in {width} columns for: {named}. See -o json, or --columns.", file=sys.stderr)


def _chosen(listing: Listing[R], names: Sequence[str]) -> Sequence[Column[R]]:
    """Return the columns for members that were asked for; one that no table usually has shows the JSON value."""
    if not names:
        return listing.columns
    known = {column.key: column for column in [*listing.more_columns, *listing.columns]}
    return [known[name].kept() if name in known else _plain_column(name) for name in names]


def _plain_column(name: str) -> Column[Any]:
    def text(row: Any) -> str:
        value = plain(row)[name]
        if isinstance(value, list):
            return ", ".join(map(str, value))
        return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)

    return Column(name.replace("_", " ").capitalize(), text, key=name)
