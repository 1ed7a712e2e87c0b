"""Skip elements that are not described, and return their content."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from veeam_jobs_runtime.xml.parser import SEPARATOR, clark
from veeam_jobs_runtime.xml.tables import XmlError

if TYPE_CHECKING:
    from pyexpat import XMLParserType

DEEPEST: Final = 64
"""Levels of objects inside each other, and of elements inside one that is not described."""
_TEXT: Final = "text()"


def collect(
    parser: XMLParserType,
    pieces: list[str],
    attributes: dict[str, str],
    path: str,
    done: Callable[[Any], None],
) -> None:
    """Make the parser skip an element that has just begun, and call `done` with its content.

    That is its text, or a dict with attributes under `@name`, elements in lists under their names, and text under `text()`.
    Raises XmlError, while parsing, where it is nested without end; `path` is where it stands.
    """
    before = parser.StartElementHandler, parser.EndElementHandler
    levels = [_begun(attributes)]

    def start(tag: str, attributes: dict[str, str]) -> None:
        _take_text(pieces, levels[-1])
        if len(levels) > DEEPEST:
            raise XmlError(f"nested more than {DEEPEST} levels deep", path)
        levels.append(_begun(attributes))

    def end(tag: str) -> None:
        _take_text(pieces, levels[-1])
        held = levels.pop()
        if _TEXT in held:
            held[_TEXT] = "".join(held[_TEXT])
        value = held if held.keys() - {_TEXT} else held.get(_TEXT, "")
        if levels:
            levels[-1].setdefault(tag.rpartition(SEPARATOR)[2], []).append(value)
            return
        parser.StartElementHandler, parser.EndElementHandler = before
        done(value)

    parser.StartElementHandler, parser.EndElementHandler = start, end


def _begun(attributes: dict[str, str]) -> dict[str, Any]:
    return {f"@{clark(name)}": text for name, text in attributes.items()}


def _take_text(pieces: list[str], level: dict[str, Any]) -> None:
    text = "".join(pieces)
    pieces.clear()
    if text.strip():
        level.setdefault(_TEXT, []).append(text)
