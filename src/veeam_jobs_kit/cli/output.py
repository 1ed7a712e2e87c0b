"""Rows on standard output: a table for people, JSON or CSV for programs. Everything else goes to standard error."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar

from .rows import plain
from .tables import Column, layout, print_lines, terminal_width

R = TypeVar("R")


class Output(StrEnum):
    """How rows are written."""

    table = "table"
    json = "json"
    csv = "csv"


def print_rows(
    rows: Sequence[R],
    row_type: type[R],
    columns: Sequence[Column[R]],
    output: Output,
    *,
    message: Callable[[R], str] | None = None,
    nothing: str,
) -> None:
    """Print rows; `nothing` says, on standard error, that a table has none."""
    if output is Output.json:
        print_json([plain(row) for row in rows])
    elif output is Output.csv:
        print_csv([each.name for each in fields(row_type)], [plain(row) for row in rows])  # type: ignore[arg-type]
    elif rows:
        print_lines(layout(columns, rows, terminal_width(), message))
    elif nothing:
        print(nothing, file=sys.stderr)


def print_json(value: Any) -> None:
    """One JSON document, in UTF-8 whatever the terminal speaks."""
    text = json.dumps(value, indent=2, ensure_ascii=not _speaks_utf8())
    print(text)


def print_csv(names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """A header and a line for each row (RFC 4180, but with the line ends of the system)."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(row.get(name)) for name in names])


def _cell(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def _speaks_utf8() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
