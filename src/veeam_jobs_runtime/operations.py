"""What a generated endpoint module says about its operation, and how it fills a request in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from typing import Literal
from urllib.parse import quote

import msgspec

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.records import Record
from veeam_jobs_runtime.types import UNSET


class OperationFacts(Record, frozen=True):
    """What a call needs to know of one operation of the description."""

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
    deduplicates: bool = False
    """Whether it changes something, and the server carries out all requests of one `X-Request-id` only once."""


class Request(Record, frozen=True):
    """One call of an operation, filled in and encoded."""

    _hidden = frozenset({"headers", "body"})

    operation: OperationFacts
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    content_type: str | None = None
    model: str | None = None
    """Class of what `body` holds, where it can be written as XML too."""

    def __post_init__(self) -> None:
        """Check the headers before anything is sent. Raises ValueError for an invalid one."""
        if self.headers:
            arguments.headers(self.headers)


def fill_path(template: str, **values: object) -> str:
    """Fill the `{name}` places of a path template.

    Raises ValueError for an empty value, and for `..`: both would change the path to another resource.
    """
    path = template
    for name, value in values.items():
        text = "" if value is None or value is UNSET else query_value(value)
        if text.strip() in ("", ".", ".."):
            raise ValueError(f"{name} must be the name of one resource in {template}, not {text!r}.")
        path = path.replace("{" + name + "}", quote(text, safe=""))
    return path


def id_of_uid(value: object) -> object:
    """Return the part of a UID after its last colon, which is what paths want: `urn:veeam:Job:<guid>` -> `<guid>`.

    Anything that does not start with `urn:` is returned as it is.
    """
    if isinstance(value, str) and value[:4].lower() == "urn:":
        return value.rpartition(":")[2]
    return value


def query_value(value: object) -> str:
    """Convert one value to its text in a URL."""
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
