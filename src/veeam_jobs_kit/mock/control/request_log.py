"""The request log of a mock: bounded, with secrets masked."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control import secrets
from veeam_jobs_kit.mock.http.messages import BODY, REASON
from veeam_jobs_kit.mock.http.tolerances import WARNINGS

KEPT = 1000
"""The maximum number of requests in the log of a mock."""


@dataclass(frozen=True, slots=True)
class Received:
    """A received request and its result.

    `at` is a UTC time. `status` is None if the connection was closed without an answer. `seconds` is how long the answer
    took, `faults` are those that occurred. `operation` is None if the request matches no operation. `reason` is why the mock
    refused it, `warnings` are the tolerances that it needed. `body` is None for a request without one, or one that nothing
    read, because a fault answered.
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
    reason: str | None = None
    warnings: tuple[str, ...] = ()
    body: str | None = None

    def as_json(self) -> dict[str, Json]:
        """Return the request as a JSON object."""
        return asdict(self)


Row = tuple[float, str, str, bytes, int | None, float, str | None, Mapping[str, Json]]
"""An entry of the log, as it is written while answering. Converted to Received when the log is read."""


@dataclass(slots=True)
class RequestLog:
    """The last requests of one mock. Rows are stored as they come and converted when the log is read."""

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
        """Add a request: `at` in seconds since 1970, `notes` are those of the ASGI scope (see NOTES)."""
        self._rows.append((at, method, path, query, status, seconds, request_id, notes))

    def read(self) -> list[Received]:
        """Return every request in the log, oldest first."""
        return [_received(self.api, row) for row in tuple(self._rows)]

    def clear(self) -> None:
        """Clear the log."""
        self._rows.clear()


def matching(requests: Iterable[Received], wanted: Mapping[str, str]) -> list[Received]:
    """Return the requests whose members, as text, have these values.

    `path` matches a part of the path, `after` keeps requests with a later `at`, `limit` keeps the latest ones.
    Raises KeyError for an unknown member, ValueError for a limit that is not a number.
    """
    tests = dict(wanted)
    after, part, limit = tests.pop("after", ""), tests.pop("path", ""), tests.pop("limit", None)
    found = [received for received in requests if received.at > after and part in received.path]
    for name, value in tests.items():
        if name not in Received.__slots__:
            raise KeyError(name)
        found = [received for received in found if str(getattr(received, name)).lower() == value.lower()]
    return found if limit is None else found[max(0, len(found) - int(limit)) :]


def _received(api: str, row: Row) -> Received:
    at, method, path, query, status, seconds, request_id, notes = row
    reason, content = notes.get(REASON), notes.get(BODY)
    return Received(
        at=datetime.fromtimestamp(at, UTC).isoformat(timespec="microseconds"),
        api=api,
        operation=notes.get("operation"),
        method=method,
        path=secrets.path(path),
        query=secrets.query(query.decode("latin-1")),
        status=status,
        seconds=round(seconds, 6),
        user=notes.get("user"),
        request_id=request_id,
        faults=tuple(notes.get("faults", ())),
        reason=None if reason is None else secrets.reason(reason),
        warnings=tuple(map(secrets.path, notes.get(WARNINGS, ()))),
        body=None if content is None else secrets.body(*content),
    )
