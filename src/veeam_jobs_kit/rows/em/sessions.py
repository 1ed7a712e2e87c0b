"""Find the last session of a job of Enterprise Manager, and note where that is uncertain.

Runs of replication jobs are sessions of a kind of their own, which takes a query of its own: whatever asks for sessions asks
for both kinds. A server may ignore sort and filter, so that both are checked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any

from veeam_jobs import Expression, F

from ..incomplete_answers import Doubt, Doubts
from .conversion import begin, newest_session, success_of
from .query_service import newest_sessions
from .urns import id_of

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient

    from .conversion import AnySession

    Arrival = Callable[[AnySession], None]

PAGE = 100
FEW = 10
"""Number of sessions to fetch for the last run of a job."""

_NEVER_REPLICATE = ("urn:veeam:agentbackupjob:", "urn:veeam:nasjob:")
"""URN prefixes of jobs that have no replica sessions."""

_REPLICA = "Replica"
"""`JobType` of the jobs whose runs are a `ReplicaJobSession`, and of nothing else there."""

_WHOLE_RUNS = (F.job_type != "AgentManagement") & (F.job_type != "ImmediateBackupCopyWorker")
"""Leaves out backup sessions that are parts of others; no replica session is."""


class SessionQueries:
    """Queries sessions of one server; uncertainties are noted in `doubts`."""

    def __init__(self, client: EnterpriseManagerClient, doubts: Doubts) -> None:
        self._client = client
        self._doubts = doubts

    def matching(
        self,
        *conditions: Expression,
        limit: int | None = None,
        types: Collection[str] = (),
        on_arrival: Arrival | None = None,
    ) -> Iterator[AnySession]:
        """Yield sessions of both kinds that meet the conditions, newest first; only of jobs of the types, if given.

        New ones that come in between may show some twice. `on_arrival` is told of each as soon as its page has come.
        """
        size = PAGE if limit is None else max(1, min(limit, PAGE))
        queries: list[Iterator[AnySession]] = []
        # A server may refuse to compare `JobType` with what no session of the kind says.
        of_backups = [type_ for type_ in types if type_ != _REPLICA]
        if of_backups or not types:
            of_types = [F.job_type.in_(of_backups)] if of_backups else []
            backups = (_WHOLE_RUNS, *of_types, *conditions)
            queries.append(self._arriving("BackupJobSession", backups, size, on_arrival))
        if _REPLICA in types or not types:
            queries.append(self._arriving("ReplicaJobSession", conditions, size, on_arrival))
        return islice(merge(*queries, key=begin, reverse=True), limit)

    def newest(self, job_urn: str) -> AnySession | None:
        """Return the newest session of a job. Several are fetched, to detect a server that does not sort."""
        never_replicates = job_urn.casefold().startswith(_NEVER_REPLICATE)
        came: list[AnySession] = []
        for type_ in ("BackupJobSession",) if never_replicates else ("BackupJobSession", "ReplicaJobSession"):
            of_job = F.job_uid == job_urn
            condition = _WHOLE_RUNS & of_job if type_ == "BackupJobSession" else of_job
            found, lost = newest_sessions(self._client, type_, condition, FEW)
            if lost:
                self._doubts.note(Doubt.LOST, type_, type_)
            self._check_order(type_, found)
            came += self.of_jobs({id_of(job_urn)}, found)
        return self.newest_of_each({job_urn: came}).get(job_urn)

    def newest_success(self, job_urn: str) -> datetime | None:
        """Return when the newest run of a job ended that ended with Success or Warning; None if none is known."""
        conditions = (F.job_uid == job_urn, (F.result == "Success") | (F.result == "Warning"))
        came = self.matching(*conditions, F.state == "Stopped", limit=FEW)
        ends = [success_of(session) for session in self.of_jobs({id_of(job_urn)}, came)]
        return max((end for end in ends if end is not None), default=None)

    def count(self, *conditions: Expression) -> int | None:
        """Return how many sessions of both kinds meet the conditions; None if the server does not tell."""
        backups = self._client.query("BackupJobSession").filter(_WHOLE_RUNS, *conditions).total()
        replicas = self._client.query("ReplicaJobSession").filter(*conditions).total()
        return None if backups is None or replicas is None else backups + replicas

    def newest_of_each(self, of_jobs: Mapping[str, Sequence[AnySession]]) -> dict[str, AnySession]:
        """Return the newest of the given sessions of each job."""
        for session in (session for sessions in of_jobs.values() for session in sessions):
            if session.creation_time_utc is None:
                self.note(Doubt.TIMELESS, session, session.job_name)
        found = {uid: newest_session(sessions) for uid, sessions in of_jobs.items()}
        return {uid: session for uid, session in found.items() if session is not None}

    def of_jobs(self, uids: Collection[str], sessions: Iterable[AnySession]) -> Iterator[AnySession]:
        """Yield the sessions of the given jobs; note a doubt for any other, which the server was not asked for."""
        for session in sessions:
            if id_of(session.job_uid) in uids:
                yield session
            else:
                self.note(Doubt.FOREIGN, session, session.job_name)

    def note(self, doubt: Doubt, session: AnySession, name: str | None) -> None:
        """Keep a doubt about a session."""
        self._doubts.note(doubt, session.id or repr(session), name)

    def _arriving(
        self, type_: str, conditions: Sequence[Expression], size: int, on_arrival: Arrival | None
    ) -> Iterator[AnySession]:
        """Yield the sessions of one kind, each page sorted newest first."""
        query = self._client.query(type_).filter(*conditions).sort_desc("CreationTime").page_size(size)
        oldest: AnySession | None = None
        for page in query.pages():
            oldest = self._check_order(type_, page, oldest)
            if on_arrival is not None:
                for session in page:
                    on_arrival(session)
            yield from sorted(page, key=begin, reverse=True)

    def _check_order(
        self, type_: str, sessions: Iterable[Any], oldest: AnySession | None = None
    ) -> AnySession | None:
        """Note where sessions are not the newest first; the last one that says its time."""
        for session in sessions:
            if session.creation_time_utc is None:
                continue
            if oldest is not None and begin(session) > begin(oldest):
                self._doubts.note(Doubt.UNSORTED, type_, type_)
            oldest = session
        return oldest
