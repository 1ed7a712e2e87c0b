"""What a generated endpoint module says about its operation, and how it fills a request in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from typing import Literal
from urllib.parse import quote

import msgspec

from .records import Record
from .types import UNSET


class Operation(Record, frozen=True):
    """One operation of the description."""

    id: str
    method: str
    path: str
    """Path template below the base URL, e.g. `/infrastructure/backupServers/jobs/{jobUid}`."""
    safe: bool
    """Whether it leaves the server unchanged, so that it may be sent again."""
    roles: tuple[str, ...]
    """Roles the description admits."""
    since: str | None = None
    """The version of the API it came with; None where the oldest description has it."""
    removed: str | None = None
    """The first version without it."""
    credentials: Literal["session", "basic", "none"] = "session"
    """What a call is signed with: the session, user name and password, or nothing."""


class Request(Record, frozen=True):
    """One call of an operation, filled in and encoded."""

    _hidden = frozenset({"headers", "body"})

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    content_type: str | None = None
    model: str | None = None
    """Class of what `body` holds, where it can be written as XML too."""


def fill_path(template: str, **values: object) -> str:
    """Fill the `{name}` places of a path template.

    Raises ValueError for a value that is empty or would point at another resource: `""` turns "this job" into
    "all jobs", `..` climbs out of the collection.
    """
    path = template
    for name, value in values.items():
        text = "" if value is None or value is UNSET else query_value(value)
        if text.strip() in ("", ".", ".."):
            raise ValueError(f"{name} must name one resource of {template}; it is {text!r}.")
        path = path.replace("{" + name + "}", quote(text, safe=""))
    return path


def query_value(value: object) -> str:
    """Write one value as it stands in a URL."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)


def encode_query(
    pairs: Iterable[tuple[str, object]], json_names: frozenset[str] = frozenset()
) -> tuple[tuple[str, str], ...]:
    """Encode query parameters, leaving out those that were not given.

    A list becomes a repeated parameter. A name in `json_names` becomes one parameter holding compact JSON;
    text given for it is taken to be JSON already.
    """
    return tuple(
        (name, text)
        for name, value in pairs
        if value is not UNSET and value is not None
        for text in _texts(value, as_json=name in json_names)
    )


def _texts(value: object, *, as_json: bool) -> list[str]:
    if as_json:
        return [value if isinstance(value, str) else msgspec.json.encode(value).decode()]
    if isinstance(value, list | tuple | set | frozenset):
        return [query_value(item) for item in value]
    return [query_value(value)]
