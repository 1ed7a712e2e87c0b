"""The links of a document, followed with the answer at hand (OpenAPI runtime expressions, the part documents use)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_EXPRESSION = re.compile(
    r"^\$(?P<source>request\.path|response\.body)(?:\.(?P<name>[^#]+)|#(?P<pointer>/.*?))(?:#regex:(?P<regex>.+))?$"
)
_FIRST_ITEM = "/0"


def values(expression: object, path_parameters: Mapping[str, str], body: Any, most: int) -> list[str]:
    """What the expression yields, at most `most` values: `/data/0/id` stands for every item, not the first alone."""
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
    elif isinstance(value, Mapping) and steps[0] in value:
        yield from _at(value[steps[0]], steps[1:])


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
