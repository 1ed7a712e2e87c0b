"""Docstrings of generated code."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

LINE_LENGTH = 110

EARLIEST = "3.0"
"""The first version any page describes."""

_NOT_PROSE = re.compile(r"\||[-*+] |#+ |> |```|    |\d+[.)] ")
"""How lines start that must keep their line breaks: tables, lists, code."""


def docstring(paragraphs: Iterable[str | None], indent: int) -> str:
    """Return a docstring literal of the paragraphs that are not empty, wrapped for code indented by `indent` spaces.

    Return an empty text without paragraphs.
    """
    width = LINE_LENGTH - indent
    blocks = [_wrap(block, width) for text in paragraphs if text for block in text.strip().split("\n\n")]
    text = "\n\n".join(block for block in blocks if block)
    if not text:
        return ""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if "\n" not in escaped and len(escaped) + 6 <= width and not escaped.endswith('"'):
        return f'"""{escaped}"""'
    return textwrap.indent(f'"""{escaped}\n"""', " " * indent).lstrip()


def first_paragraph(text: str) -> str:
    """Return the part of a description that fits beside a member."""
    return text.strip().split("\n\n")[0].strip()


def sentence(text: str) -> str:
    """Return a summary as a sentence."""
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def since_note(since: str | None, removed: str | None = None) -> str | None:
    """Return a note on version marks; none for items that always existed."""
    came = f"Since version {since}." if since and since != EARLIEST else None
    went = f"Gone with version {removed}." if removed else None
    return " ".join(note for note in (came, went) if note) or None


def with_since(text: str, since: str | None, removed: str | None = None) -> str:
    """Return a description and its version marks in one paragraph."""
    return " ".join(part for part in (text.strip(), since_note(since, removed)) if part)


def arguments_block(notes: Iterable[tuple[str, str]], indent: int) -> str:
    """Return the `Args:` paragraph of a docstring; empty without arguments."""
    return _notes_block("Args:", notes, indent)


def attributes_block(notes: Iterable[tuple[str, str]], indent: int) -> str:
    """Return the `Attributes:` paragraph of a docstring: `help()` shows it, but not docstrings below attributes."""
    return _notes_block("Attributes:", notes, indent)


def _notes_block(title: str, notes: Iterable[tuple[str, str]], indent: int) -> str:
    lines = [
        textwrap.fill(
            f"{name}: {' '.join(text.split())}",
            LINE_LENGTH - indent,
            initial_indent="    ",
            subsequent_indent=" " * 8,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for name, text in notes
    ]
    return "\n".join([title, *lines]) if lines else ""


def _wrap(block: str, width: int) -> str:
    lines = block.strip("\n").splitlines()
    if any(_NOT_PROSE.match(line) for line in lines):
        return "\n".join(line.rstrip() for line in lines)
    return textwrap.fill(" ".join(block.split()), width, break_long_words=False, break_on_hyphens=False)
