"""Paths of operations with their parameters filled in."""

from __future__ import annotations

from urllib.parse import quote

PathParameters = tuple[tuple[str, str], ...]
"""Names and values of the parameters in a path, in its order."""


def fill_path(path: str, parameters: PathParameters) -> str:
    """Return the path with its parameters filled in, URL-encoded."""
    for name, value in parameters:
        path = path.replace("{" + name + "}", quote(value, safe=""))
    return path
