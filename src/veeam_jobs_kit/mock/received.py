"""What a mock received, for users to look at and to assert on; bounded, and without secrets."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlencode

from veeam_jobs_kit.mock.views import Json

KEPT = 1000
"""How many requests are kept; older ones are forgotten."""

_SECRET = re.compile(r"pass|token|secret|credential|session|authorization|key|code", re.IGNORECASE)
_SESSION = re.compile(r"(/logonSessions/)[^/]+", re.IGNORECASE)
_MASK = "***"


@dataclass(frozen=True, slots=True)
class Received:
    """One request, and what became of it.

    `at` is the time of day, in UTC; `status` is None where the connection was closed instead of an answer; `seconds` is
    how long the answer took, `faults` what was done to it on purpose. `operation` is None where no operation fits.
    """

    at: str
    api: str
    operation: str | None
    method: str
    path: str
    query: str
    status: int | None
    seconds: float
    user: str | None
    request_id: str | None
    faults: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Json]:
        """The same as JSON."""
        return asdict(self)


Row = tuple[float, str, str, bytes, int | None, float, str | None, Mapping[str, Json]]
"""What is written down while answering; made readable when somebody looks."""


@dataclass(slots=True)
class RequestLog:
    """The last requests of one mock. Writing costs next to nothing: rows are made readable when they are read."""

    api: str
    _rows: deque[Row] = field(default_factory=lambda: deque(maxlen=KEPT))

    def write(
        self,
        at: float,
        method: str,
        path: str,
        query: bytes,
        status: int | None,
        seconds: float,
        request_id: str | None,
        notes: Mapping[str, Json],
    ) -> None:
        """Add a request: `at` in seconds since 1970, `notes` what the mock found out on the way."""
        self._rows.append((at, method, path, query, status, seconds, request_id, notes))

    def read(self) -> list[Received]:
        """Every request there is, oldest first."""
        return [_received(self.api, row) for row in tuple(self._rows)]

    def clear(self) -> None:
        """Forget them."""
        self._rows.clear()


def matching(requests: Iterable[Received], wanted: Mapping[str, str]) -> list[Received]:
    """Requests whose members have these values, as text.

    Besides, `path` is for a part of it, `after` for what came later than this `at`, `limit` for so many of the latest.
    Raises KeyError for a member there is not, ValueError for a limit that is no number.
    """
    tests = dict(wanted)
    after, part, limit = tests.pop("after", ""), tests.pop("path", ""), tests.pop("limit", None)
    found = [one for one in requests if one.at > after and part in one.path]
    for name, value in tests.items():
        if name not in Received.__slots__:
            raise KeyError(name)
        found = [one for one in found if str(getattr(one, name)).lower() == value.lower()]
    return found if limit is None else found[max(0, len(found) - int(limit)) :]


def _received(api: str, row: Row) -> Received:
    at, method, path, query, status, seconds, request_id, notes = row
    return Received(
        at=datetime.fromtimestamp(at, UTC).isoformat(timespec="microseconds"),
        api=api,
        operation=notes.get("operation"),
        method=method,
        path=_SESSION.sub(rf"\1{_MASK}", path),
        query=masked(query.decode("latin-1")),
        status=status,
        seconds=round(seconds, 6),
        user=notes.get("user"),
        request_id=request_id,
        faults=tuple(notes.get("faults", ())),
    )


def masked(query: str) -> str:
    """A query string without the values of whatever sounds like a secret."""
    if not _SECRET.search(query):
        return query
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(name, _MASK if _SECRET.search(name) else value) for name, value in pairs], safe="*")
