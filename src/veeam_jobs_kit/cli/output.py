"""Print rows to standard output as a table, JSON or CSV. Messages go to standard error."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from typing import Any, TypeVar

from ..rows.model import plain
from ..rows.text import one_line
from .tables import Column, layout, print_lines, terminal_width

R = TypeVar("R")

_CONTROLS = re.compile("[\x7f-\x9f]")
"""Control characters that JSON allows unescaped, and that a terminal would interpret."""


class Output(StrEnum):
    """Output formats."""

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
        print_csv([field.name for field in fields(row_type)], [plain(row) for row in rows])  # type: ignore[arg-type]
    elif rows:
        print_lines(layout(columns, rows, terminal_width(), message))
    elif nothing:
        print(nothing, file=sys.stderr)


def print_json(value: Any) -> None:
    """Print a JSON document; characters are escaped unless standard output is UTF-8."""
    text = json.dumps(value, indent=2, ensure_ascii=not _speaks_utf8())
    # JSON itself escapes only what stands below the space.
    print(_CONTROLS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text))


def print_csv(names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Print CSV: a header and a line for each row (RFC 4180, but with line feeds)."""
    shown = sys.stdout.isatty()  # a program gets every text as it came
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        cells = [_cell(row.get(name)) for name in names]
        writer.writerow([one_line(cell) if shown and isinstance(cell, str) else cell for cell in cells])


def _cell(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def _speaks_utf8() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
