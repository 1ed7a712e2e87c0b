"""Format tables: one line for each row, truncated to the width of the terminal, in colour on a terminal."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from ..rows.text import one_line as one_line
from .terminal_text import printable

if TYPE_CHECKING:
    from rich.console import Console

R = TypeVar("R")

GAP = "  "
_ROOM_FOR_A_MESSAGE = 40
_WORD_END = re.compile(r"(?<=[^\s])(?=\s)|(?<=\w)(?=[.@_/\\-])|(?<=[a-z0-9])(?=[A-Z])")
"""Where a text may be cut: between words, parts of the name of a machine, and parts of a type like AgentBackupJob."""
_BITTER_END = 8
"""Minimum width of a column that may be truncated, if nothing else helps."""


@dataclass(frozen=True)  # with slots, Python 3.11 cannot make a Column[Row](…)
class Column(Generic[R]):
    """A column, and how it may be reduced in a narrow terminal."""

    heading: str
    text: Callable[[R], str]
    least: int | None = None
    """Minimum width when truncated; None to never truncate."""
    drop: int = 0
    """Columns with the highest number are dropped first; 0 is never dropped."""
    right: bool = False
    style: Callable[[R], str] | None = None
    key: str = ""
    """Member of the row that the column shows, as JSON names it."""

    def kept(self) -> Column[R]:
        """Return the same column, never dropped."""
        return replace(self, drop=0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table in pieces: text and style."""

    pieces: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return "".join(text for text, _ in self.pieces).rstrip()


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a table, and the headings of the columns for which there was no room."""

    lines: list[Line]
    left_out: list[str]


def layout(
    columns: Sequence[Column[R]],
    rows: Sequence[R],
    width: int | None,
    message: Callable[[R], str] | None = None,
) -> list[Line]:
    """Return the lines of a table. See `lay_out`."""
    return lay_out(columns, rows, width, message).lines


def lay_out(
    columns: Sequence[Column[R]],
    rows: Sequence[R],
    width: int | None,
    message: Callable[[R], str] | None = None,
    *,
    header: bool = True,
) -> Layout:
    """Lay out a table whose lines are not wider than `width` (None: unlimited).

    `message` is a text for each row that may be long: the last column where there is room, else lines below its row.
    """
    below: Callable[[R], str] | None = None
    if message is not None and any(message(row) for row in rows):
        last = Column("Message", message, least=_ROOM_FOR_A_MESSAGE)
        if width is None or _least_width([*columns, last], rows) <= width:
            columns = [*columns, last]
        else:
            below = message
    cells = [[_cell(column.text(row)) for column in columns] for row in rows]
    widths = _fit(columns, cells, width)
    lines = []
    if header:
        lines.append(_line(columns, [column.heading for column in columns], widths, lambda _: "bold"))
        rule = "─" if _can_print("─") else "-"
        lines.append(Line(((rule * min(_total(widths), width or _total(widths)), "dim"),)))
    for row, row_cells in zip(rows, cells, strict=True):
        lines.append(_line(columns, row_cells, widths, _styler(row)))
        if below is not None:
            for part in wrapped(_cell(below(row)), (width or 80) - 2):
                lines.append(Line((("  ", ""), (part, "dim"))))
    missing = [
        column.heading
        for index, column in enumerate(columns)
        if index not in widths and any(row[index] for row in cells)
    ]
    return Layout(lines, missing)


def _cell(text: str) -> str:
    return printable(one_line(text))


def _styler(row: R) -> Callable[[Column[R]], str]:
    return lambda column: column.style(row) if column.style else ""


def _least_width(columns: Sequence[Column[R]], rows: Sequence[R]) -> int:
    widths = [
        max([_length(column.heading), *(_length(_cell(column.text(row))) for row in rows)])
        for column in columns
    ]
    kept = [
        min(wide, column.least) if column.least else wide
        for column, wide in zip(columns, widths, strict=True)
    ]
    return sum(kept) + len(GAP) * (len(kept) - 1)


def _fit(columns: Sequence[Column[R]], cells: Sequence[Sequence[str]], width: int | None) -> dict[int, int]:
    """Return the widths of the columns shown, by index."""
    widths = {
        index: max([_length(column.heading), *(_length(row[index]) for row in cells)])
        for index, column in enumerate(columns)
        if column.drop == 0 or not cells or any(row[index] for row in cells)
    }
    if width is None:
        return widths
    least = {index: min(columns[index].least or wide, wide) for index, wide in widths.items()}
    while _total(least) > width:
        index = max(least, key=lambda candidate: (columns[candidate].drop, candidate))
        if columns[index].drop == 0:
            break
        del least[index], widths[index]
    if _total(least) > width:
        least = {
            index: min(wide, _BITTER_END) if columns[index].least else wide for index, wide in least.items()
        }
    while _total(widths) > width:
        index = max(widths, key=lambda candidate: (widths[candidate] > least[candidate], widths[candidate]))
        if widths[index] <= least[index]:
            break
        widths[index] -= 1
    return widths


def _total(widths: dict[int, int]) -> int:
    return sum(widths.values()) + len(GAP) * (len(widths) - 1)


def _line(
    columns: Sequence[Column[R]],
    cells: Sequence[str],
    widths: dict[int, int],
    style: Callable[[Column[R]], str],
) -> Line:
    pieces: list[tuple[str, str]] = []
    for index, wide in widths.items():
        text = _elided(cells[index], wide)
        padding = " " * (wide - _length(text))
        text = padding + text if columns[index].right else text + padding
        pieces += [(GAP, "")] if pieces else []
        pieces.append((text, style(columns[index])))
    return Line(tuple(pieces))


def _elided(text: str, width: int) -> str:
    if _length(text) <= width:
        return text
    from rich.cells import set_cell_size

    sign = "…" if _can_print("…") else "~"
    kept = set_cell_size(text, max(0, width - 1))
    ends = [match.start() for match in _WORD_END.finditer(text) if match.start() <= len(kept)]
    whole = kept[: ends[-1]].rstrip() if ends else ""
    # Whole words, unless too little of the text would be left.
    return (whole if _length(whole) >= min(width // 2, _LEAST_WHOLE) else kept.rstrip()) + sign


_LEAST_WHOLE = 4
"""Number of characters that a text cut at the end of a word has at least; else it is cut anywhere."""


_LINES_OF_A_MESSAGE = 3
"""Maximum number of lines below a row."""


def wrapped(text: str, width: int, lines: int = _LINES_OF_A_MESSAGE) -> list[str]:
    """Return a text in lines of whole words, at most so many; what does not fit into the last one is left out."""
    found: list[str] = []
    rest = text.split(" ") if text else []
    while rest:
        if len(found) == lines - 1:
            return [*found, _elided(" ".join(rest), width)]
        line = rest.pop(0)
        while rest and _length(f"{line} {rest[0]}") <= width:
            line = f"{line} {rest.pop(0)}"
        found.append(_elided(line, width))
    return found


def _length(text: str) -> int:
    """Return the number of terminal columns of a text."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _can_print(sign: str) -> bool:
    try:
        sign.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def terminal_width() -> int | None:
    """Return the width of the terminal; None for a pipe or a file."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        return max(20, shutil.get_terminal_size().columns)
    return None


def print_lines(lines: Sequence[Line]) -> None:
    """Print on standard output, in colour if it is a terminal and NO_COLOR is not set."""
    if not sys.stdout.isatty():
        for line in lines:
            print(line)
        return
    console = _console()
    for line in lines:
        from rich.text import Text

        console.print(Text.assemble(*line.pieces), soft_wrap=True, highlight=False)


def _console() -> Console:
    from rich.console import Console

    return Console()


STATUS_STYLES = {
    "Failed": "red",
    "Inaccessible": "red",
    "Warning": "yellow",
    "WaitingTape": "yellow",
    "WaitingRepository": "yellow",
    "Success": "green",
    "Healthy": "green",
    "Running": "cyan",
    "Starting": "cyan",
    "Stopping": "cyan",
}


def status_style(status: str | None) -> str:
    """Return the colour of a status; empty if it needs no attention."""
    return STATUS_STYLES.get(status or "", "")
