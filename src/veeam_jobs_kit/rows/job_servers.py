"""The servers that rows are read from: what both products can be asked, and how to connect to one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from ..profiles import Profile

if TYPE_CHECKING:
    from .model import (
        IdentityRow,
        JobDetail,
        JobQuestion,
        JobRow,
        ServerRow,
        SessionQuestion,
        SessionRow,
    )
    from .runs import JobAction, RunState

SECONDS = 30.0
"""Timeout of a request, in seconds, unless another is asked for."""
RETRIES = 1


class JobServer(Protocol):
    """A server of either product. Every method may raise `veeam_jobs.ApiError`."""

    def unread(self) -> list[str]:
        """Return sentences about what could not be read so far; empty if everything could."""
        ...

    def left(self) -> int | None:
        """Return how many rows of the last list were left out because of its limit; None if nobody tells."""
        ...

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        """Return the jobs asked for, in any order, possibly more than the limit."""
        ...

    def find(self, text: str) -> list[JobRow]:
        """Return the jobs with this UID or name, ignoring case."""
        ...

    def detail(self, job: JobRow) -> JobDetail: ...

    def sessions(self, question: SessionQuestion) -> list[SessionRow]:
        """Return the sessions asked for, newest first."""
        ...

    def servers(self) -> list[ServerRow]: ...

    def identity(self) -> IdentityRow: ...

    def order(self, action: JobAction, job: JobRow) -> None:
        """Start, stop or retry a job; return when the server has accepted it."""
        ...

    def last_run(self, job: JobRow) -> RunState:
        """Return the current state of the last run of a job."""
        ...


@contextmanager
def connected(profile: Profile, password: str, timeout: float = SECONDS) -> Iterator[JobServer]:
    """Yield the server of a profile. Nothing is sent before the first call; signs out at the end.

    `timeout` is for each call, in seconds: its whole answer has to be there by then, however slowly it comes.
    """
    import logging

    from veeam_jobs import VspcClient

    from ..profiles.clients import client_of

    # What the client could not read is told by `unread`, once; without any handler, Python prints every record.
    logging.getLogger("veeam_jobs").addHandler(logging.NullHandler())

    options = {"timeout": timeout, "deadline": timeout, "retries": RETRIES}
    with client_of(profile, password, **options) as client:
        if isinstance(client, VspcClient):
            from .vspc import VspcServer

            yield VspcServer(profile.name, profile.url, client)
        else:
            from .em.server import EnterpriseManagerServer

            yield EnterpriseManagerServer(profile, client)
