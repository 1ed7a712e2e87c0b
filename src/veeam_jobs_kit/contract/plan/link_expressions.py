"""Evaluate OpenAPI runtime expressions of links (the subset that our descriptions use)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_runtime.decoding.notation import camel_case

_EXPRESSION = re.compile(
    r"^\$(?P<source>request\.path|response\.body)(?:\.(?P<name>[^#]+)|#(?P<pointer>/.*?))(?:#regex:(?P<regex>.+))?$"
)
_FIRST_ITEM = "/0"


def evaluate(expression: object, path_parameters: Mapping[str, str], body: Any, most: int) -> list[str]:
    """Return the values of an expression, at most `most`: `/data/0/id` means every item, not only the first."""
    if not isinstance(expression, str) or not expression.startswith("$"):
        return [] if expression is None else [str(expression)]
    match = _EXPRESSION.match(expression)
    if match is None:
        return []
    if match["source"] == "request.path":
        found: Iterator[Any] = iter([path_parameters.get(match["name"])])
    else:
        found = _at(body, (match["pointer"] or "").strip("/").split("/"))
    return _distinct(_extract(found, match["regex"]), most)


def _at(value: Any, steps: list[str]) -> Iterator[Any]:
    if not steps:
        yield value
    elif isinstance(value, list) and steps[0].isdigit():
        for item in value if steps[0] == "0" else value[int(steps[0]) :][:1]:
            yield from _at(item, steps[1:])
    elif isinstance(value, Mapping):
        # XML is judged by the description in PascalCase, whatever the JSON that the ids are looked up in.
        name = next((name for name in (steps[0], camel_case(steps[0])) if name in value), None)
        if name is not None:
            yield from _at(value[name], steps[1:])


def _extract(found: Iterator[Any], regex: str | None) -> Iterator[str]:
    for value in found:
        if isinstance(value, bool) or not isinstance(value, str | int):
            continue
        text = str(value)
        if regex is None:
            yield text
        elif match := re.search(regex, text):
            yield match[1]


def _distinct(found: Iterator[str], most: int) -> list[str]:
    kept: dict[str, None] = {}
    for text in found:
        kept[text] = None
        if len(kept) == most:
            break
    return list(kept)
