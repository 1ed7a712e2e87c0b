"""Lay out sections of lines for terminals, and as Markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from veeam_jobs_kit.contract.drift.words import Section


def terminal_lines(
    headline: str, facts: Iterable[str], sections: Iterable[Section], width: int
) -> Iterator[str]:
    """Yield lines of at most `width` columns; a name that is longer than a line is broken."""

    def wrapped(text: str, indent: int) -> list[str]:
        space = " " * indent
        return textwrap.wrap(
            _visible(text), width, initial_indent=space, subsequent_indent=space, break_on_hyphens=False
        )

    yield from wrapped(headline, 0)
    for fact in facts:
        yield from wrapped(fact, 0)
    for section in sections:
        yield ""
        yield from wrapped(section.heading, 0)
        for line in section.lines:
            short = f"  {line.what}: {line.told}"
            if not line.what:
                yield from wrapped(line.told, 2)
            elif len(short) <= width:
                yield _visible(short)
            else:
                yield from wrapped(line.what, 2)
                yield from wrapped(line.told, 6)


def markdown(headline: str, facts: Iterable[str], sections: Iterable[Section]) -> str:
    """Return a page of Markdown."""
    lines = [f"# {_cell(headline)}", ""]
    for fact in facts:
        lines += [_cell(fact), ""]
    for section in sections:
        lines += [f"## {_cell(section.heading)}", ""]
        if any(line.what for line in section.lines):
            lines += ["| what | told |", "|---|---|"]
            lines += [f"| `{_code(line.what)}` | {_cell(line.told)} |" for line in section.lines]
        else:
            lines += [f"- {_cell(line.told)}" for line in section.lines]
        lines.append("")
    return "\n".join(lines)


def _visible(text: str) -> str:
    """Return a text without control characters, which a server could send to a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _cell(text: str) -> str:
    escaped = _visible(text).replace("\\", "\\\\").replace("|", "\\|")
    return escaped.replace("<", "&lt;").replace("`", "'")


def _code(text: str) -> str:
    return _visible(text).replace("`", "'").replace("|", "\\|")
