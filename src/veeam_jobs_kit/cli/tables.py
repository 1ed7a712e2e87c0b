"""Tables for people: one line for each row, cut to the width of the terminal, in colour only on a terminal."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from rich.console import Console

R = TypeVar("R")

GAP = "  "
_ROOM_FOR_A_MESSAGE = 40
_BITTER_END = 8
"""How narrow a column that may be cut becomes where nothing else helps."""


@dataclass(frozen=True)  # with slots, Python 3.11 cannot make a Column[Row](…)
class Column(Generic[R]):
    """A column and what may be done to it where room is short."""

    heading: str
    text: Callable[[R], str]
    least: int | None = None
    """The width down to which it may be cut; None keeps it whole."""
    drop: int = 0
    """Columns with the highest number are left out first; 0 never is."""
    right: bool = False
    style: Callable[[R], str] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table in pieces: text and style."""

    pieces: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return "".join(text for text, _ in self.pieces).rstrip()


def layout(
    columns: Sequence[Column[R]],
    rows: Sequence[R],
    width: int | None,
    message: Callable[[R], str] | None = None,
) -> list[Line]:
    """The lines of a table, none wider than `width` (None: as wide as it needs).

    `message` is a text for each row that may be long: the last column where there is room, else a line below its row.
    """
    below: Callable[[R], str] | None = None
    if message is not None and any(message(row) for row in rows):
        last = Column("Message", message, least=_ROOM_FOR_A_MESSAGE)
        if width is None or _least_width([*columns, last], rows) <= width:
            columns = [*columns, last]
        else:
            below = message
    cells = [[one_line(column.text(row)) for column in columns] for row in rows]
    widths = _fit(columns, cells, width)
    lines = [_line(columns, [column.heading for column in columns], widths, lambda _: "bold")]
    rule = "─" if _can_print("─") else "-"
    lines.append(Line(((rule * min(_total(widths), width or _total(widths)), "dim"),)))
    for row, row_cells in zip(rows, cells, strict=True):
        lines.append(_line(columns, row_cells, widths, _styler(row)))
        if below is not None and (text := one_line(below(row))):
            lines.append(Line((("  ", ""), (_elided(text, (width or 80) - 2), "dim"))))
    return lines


def _styler(row: R) -> Callable[[Column[R]], str]:
    return lambda column: column.style(row) if column.style else ""


def one_line(text: str) -> str:
    """Text of a server made harmless for a terminal: no line breaks, no control characters."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _least_width(columns: Sequence[Column[R]], rows: Sequence[R]) -> int:
    widths = [
        max([_length(column.heading), *(_length(one_line(column.text(row))) for row in rows)])
        for column in columns
    ]
    kept = [
        min(wide, column.least) if column.least else wide
        for column, wide in zip(columns, widths, strict=True)
    ]
    return sum(kept) + len(GAP) * (len(kept) - 1)


def _fit(columns: Sequence[Column[R]], cells: Sequence[Sequence[str]], width: int | None) -> dict[int, int]:
    """Which columns are shown, by index, and how wide."""
    widths = {
        index: max([_length(column.heading), *(_length(row[index]) for row in cells)])
        for index, column in enumerate(columns)
        if column.drop == 0 or not cells or any(row[index] for row in cells)
    }
    if width is None:
        return widths
    least = {index: min(columns[index].least or wide, wide) for index, wide in widths.items()}
    while _total(least) > width:
        index = max(least, key=lambda each: (columns[each].drop, each))
        if columns[index].drop == 0:
            break
        del least[index], widths[index]
    if _total(least) > width:
        least = {
            index: min(wide, _BITTER_END) if columns[index].least else wide for index, wide in least.items()
        }
    while _total(widths) > width:
        index = max(widths, key=lambda each: (widths[each] > least[each], widths[each]))
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
    return set_cell_size(text, max(0, width - 1)).rstrip() + sign


def _length(text: str) -> int:
    """Columns of a terminal that a text takes."""
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
    """The columns there are; None for a pipe or a file, which take lines of any length."""
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
    """The colour of a status; none for what needs no look."""
    return STATUS_STYLES.get(status or "", "")
