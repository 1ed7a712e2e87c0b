"""The formats of output, and how each is written to standard output. Messages go to standard error."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from ..rows.text import one_line

_CONTROLS = re.compile("[\x7f-\x9f]")
"""Control characters that JSON allows unescaped, and that a terminal would interpret."""


class Output(StrEnum):
    """Output formats."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    yaml = "yaml"
    csv = "csv"
    tsv = "tsv"


def print_json(value: Any) -> None:
    """Print a JSON document; characters are escaped unless standard output is UTF-8."""
    print(json_text(value, indent=2))


def print_json_lines(values: Sequence[Any]) -> None:
    """Print each value as JSON on one line."""
    for value in values:
        print(json_text(value))


def json_text(value: Any, indent: int | None = None) -> str:
    """Return a value as JSON that standard output can encode and no terminal interprets."""
    import json

    text = json.dumps(value, indent=indent, ensure_ascii=not _speaks_utf8())
    # JSON itself escapes only what stands below the space.
    return _CONTROLS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def print_yaml(value: Any) -> None:
    """Print a YAML document; the loader of any YAML reads the values of the JSON document."""
    import yaml

    print(yaml.safe_dump(value, sort_keys=False, allow_unicode=_speaks_utf8(), width=100), end="")


def print_csv(
    names: Sequence[str], rows: Sequence[Mapping[str, Any]], delimiter: str = ",", *, header: bool = True
) -> None:
    """Print CSV: a header and a line for each row (RFC 4180, but with line feeds)."""
    shown = sys.stdout.isatty()  # a program gets every text as it came
    writer = csv.writer(sys.stdout, delimiter=delimiter, lineterminator="\n")
    if header:
        writer.writerow(names)
    for row in rows:
        cells = [_cell(row.get(name)) for name in names]
        writer.writerow([one_line(cell) if shown and isinstance(cell, str) else cell for cell in cells])


def print_tsv(names: Sequence[str], rows: Sequence[Mapping[str, Any]], *, header: bool = True) -> None:
    """Print values separated by tabs, for `cut` and `awk`: no quotes, and no tab or line break in a value."""
    for cells in [names] * header + [[_cell(row.get(name)) for name in names] for row in rows]:
        print("\t".join("" if cell is None else one_line(str(cell)) for cell in cells))


def _cell(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return ";".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else value


def _speaks_utf8() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
