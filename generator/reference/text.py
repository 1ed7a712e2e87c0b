"""Format Markdown: escaping, code, tables. All text of a document passes through here before it reaches a template."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_CODE_SPAN = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_ENTITY = re.compile(r"&(?=#?\w+;)")


@dataclass(frozen=True, slots=True)
class MarkdownTable:
    """A table with Markdown cells."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def table(headers: Iterable[str], rows: Iterable[Iterable[str]]) -> MarkdownTable | None:
    """Return a table without its empty columns, or None if there are no rows."""
    names, lines = tuple(headers), [tuple(row) for row in rows]
    kept = [index for index in range(len(names)) if any(line[index] for line in lines)]
    if not lines:
        return None
    return MarkdownTable(
        tuple(names[index] for index in kept), tuple(tuple(line[index] for index in kept) for line in lines)
    )


def prose(text: str) -> str:
    """Escape text of a document for Markdown, so that `<host>` outside code does not become HTML."""
    return _outside_code(text.strip(), _escape, lambda span: span)


def cell(text: str) -> str:
    """Escape text for a table cell: on one line, blocks separated, without a pipe that would end the cell.

    A pipe inside a code span is a trap: GitHub needs it escaped, Python-Markdown prints the backslash. An HTML code element
    works in both.
    """
    blocks = (_flat_block(block.splitlines()) for block in re.split(r"\n\s*\n", text.strip()) if block)
    return _outside_code("<br>".join(blocks), _escape_cell, _code_cell).replace("&lt;br>", "<br>")


def line(text: str) -> str:
    """Return text on one line, for list items and headings."""
    return " ".join(prose(text).split())


def title(text: str) -> str:
    """Return text for the double-quoted title of a tab or fold."""
    return line(text).replace('"', "'")


def code(text: str) -> str:
    """Return text as an inline code span that is safe in tables, or nothing for empty text."""
    if not text:
        return ""
    if "|" not in text and "`" not in text:
        return f"`{text}`"
    escaped = html.escape(text, quote=False).replace("|", "&#124;").replace("`", "&#96;")
    return f"<code>{escaped}</code>"


def value(data: Any) -> str:
    """Return a JSON value as inline code, strings without quotes; nothing for None."""
    if data is None:
        return ""
    if isinstance(data, str) and data.isprintable():
        return code(data)
    spelled = json.dumps(data, ensure_ascii=False)
    return code(spelled[1:-1] if isinstance(data, str) else spelled)


def example(data: Any) -> str:
    """Return "Example: …" for a scalar example, or nothing."""
    return f"Example: {value(data)}" if isinstance(data, str | int | float) and data != "" else ""


def stacked(*parts: str) -> str:
    """Join the parts that are not empty with line breaks, for a cell."""
    return "<br>".join(part for part in parts if part)


def pretty(data: Any) -> str:
    """Format a payload for reading: text unchanged, other values as indented JSON."""
    if isinstance(data, str):
        return "\n".join(data.splitlines()).strip("\n")
    return json.dumps(data, indent=2, ensure_ascii=False)


def first_sentence(text: str) -> str:
    """Return the first sentence of a description."""
    paragraph = " ".join(first_paragraph(text).split())
    found = re.match(r".+?[.](?=\s+[A-Z`*]|$)", paragraph)
    return found[0] if found else paragraph


def first_paragraph(text: str) -> str:
    """Return the first paragraph of a description."""
    return text.strip().split("\n\n")[0]


def _flat_block(lines: list[str]) -> str:
    """Join a paragraph, list or table into one line, with breaks between items and rows, without table heads."""
    if lines[0].lstrip().startswith("|"):
        rows = [[part.strip() for part in line.strip().strip("|").split("|")] for line in lines[2:]]
        return "<br>".join(": ".join(part for part in row if part) for row in rows)
    joined = lines[0].strip()
    for line in lines[1:]:
        joined += ("<br>" if re.match(r"\s*(?:[-*]|\d+\.) ", line) else " ") + line.strip()
    return joined


def _outside_code(text: str, plain: Any, inside: Any) -> str:
    parts, position = [], 0
    for span in _CODE_SPAN.finditer(text):
        parts += [plain(text[position : span.start()]), inside(span[0])]
        position = span.end()
    return "".join([*parts, plain(text[position:])])


def _escape(text: str) -> str:
    return _ENTITY.sub("&amp;", text).replace("<", "&lt;")


def _escape_cell(text: str) -> str:
    return _escape(text).replace("|", "&#124;")


def _code_cell(span: str) -> str:
    return code(span.strip("`").strip()) if "|" in span else span
