"""What a promise sees of a server: its operations, real rows, and a way to call it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.model import Account
from veeam_jobs_kit.contract.plan.discovery import KnownObjects
from veeam_jobs_kit.contract.wire.connection import Connection
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_kit.contract.wire.rules import is_named

SEARCH = "search"
"""The search for objects among `Server.not_read`."""


@dataclass(frozen=True, slots=True)
class NotRead:
    """Why objects are not known: nobody can say that there are none."""

    why: str
    unanswered: bool = False
    """Whether the server did not answer or the time was up."""


@dataclass(slots=True)
class Server:
    """The server under test. Promises read it; they know nothing of mocks."""

    api: Api
    bundle: Mapping[str, Any] = field(repr=False)
    connection: Connection
    known: KnownObjects | None = field(default=None, repr=False)
    """Path parameters of existing objects by operationId; None until they are asked for."""
    discover: Callable[[], KnownObjects] = field(default=KnownObjects, repr=False)
    """Finds them, once."""
    only: frozenset[str] = frozenset()
    """operationIds in scope; empty for all."""
    account: Account | None = field(default=None, repr=False)
    """The account that tests, for promises that need a session of their own."""
    role: str | None = None
    """Its role, where the server tells."""
    other: Connection | None = None
    """A second account, from `--also-as`."""
    other_roles: frozenset[str] = frozenset()
    may_write: bool = False
    """Whether the run may change objects at all (`--allow-writes`)."""
    may_delete: bool = False
    """Whether it may delete what it may change."""
    writable: frozenset[str] = frozenset()
    """Ids of the objects that may be changed, from `--writes-on`; `all` for any."""
    until: float = float("inf")
    """When the time for promises is over, on the monotonic clock: nothing is waited for any longer."""
    pause: Callable[[float], object] = field(default=time.sleep, repr=False)
    """Waits some seconds between two looks at what the server queued; less where the run ends."""
    is_slow: bool = False
    """Whether requests are spread in time, so that promises choose what to ask."""
    keep_secret: Callable[[str], None] = field(default=lambda secret: None, repr=False)
    """Takes what must not stand in a report: the tokens of sessions that a promise opens."""
    rows_seen: dict[str, Reply] = field(default_factory=dict, repr=False)
    """The answer to the plain request of every list, and of single objects, read once for all promises."""
    not_read: dict[str, NotRead] = field(default_factory=dict, repr=False)
    """Lists that could not be read for their objects, by operationId, and why; `search` for the search for objects."""

    _described: tuple[Operation, ...] = field(default=(), init=False, repr=False)

    def described(self) -> tuple[Operation, ...]:
        """Return all operations of the description, in its order; it is read once."""
        if not self._described:
            self._described = tuple(read_operations(self.bundle))
        return self._described

    def operations(self) -> Iterator[Operation]:
        """Yield the readable operations in scope, in the order of the description."""
        for operation in self.described():
            if operation.method == "GET" and operation.safe and (not self.only or operation.id in self.only):
                yield operation

    def may_change(self, uid: str) -> bool:
        """Return whether the run may change the object with this id."""
        return self.may_write and is_named(uid, self.writable)

    def paths_of(self, operation: Operation) -> list[Mapping[str, str]]:
        """Return the path parameters of existing objects: one empty mapping where the path has none."""
        if not operation.path_parameters:
            return [{}]
        if self.known is None:
            self.known = self.discover()
        return [dict(found) for found in self.known.found.get(operation.id, [])]

    def broken(
        self,
        operation: Operation,
        promise: str,
        title: str,
        expected: str,
        received: str,
        reply: Reply,
        **more: Any,
    ) -> Finding:
        """Return a finding for an answer; `more` are other members of Finding (`where`, `row`, `source`)."""
        return Finding(
            operation_id=operation.id,
            label=operation.label,
            check=promise,
            title=title,
            expected=expected,
            received=received,
            curl=reply.curl,
            **more,
        )
