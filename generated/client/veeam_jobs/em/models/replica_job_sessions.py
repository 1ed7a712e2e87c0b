# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class ReplicaJobSessions(msgspec.Struct, kw_only=True, gc=False):
    """Replication sessions.

    A list of replication sessions, each with all members instead of a reference.

    Attributes:
        replica_job_sessions: The replication sessions; in XML each is an element `ReplicaJobSession`.
    """

    replica_job_sessions: list[ReplicaJobSession] | None = msgspec.field(
        name="ReplicaJobSessions", default=None
    )
    """The replication sessions; in XML each is an element `ReplicaJobSession`."""
    _unwrap: ClassVar[str] = "replica_job_sessions"
    _required: ClassVar[tuple[str, ...]] = ("replica_job_sessions",)
    _nullable: ClassVar[tuple[str, ...]] = ("replica_job_sessions",)


from .replica_job_session import ReplicaJobSession  # noqa: E402
