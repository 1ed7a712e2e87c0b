"""Read the jobs of Enterprise Manager, each with its newest session.

A job has no last run. It is in the sessions of the job, which are queried:

- runs of a certain time (`since`): query the sessions of that time, with result and type in the filter; then drop those
  whose job has run again; then read the remaining jobs
- any time: read the jobs, and sessions from the newest back until each job has one; after `_PAGES_BACK` pages, query each
  remaining job on its own
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from veeam_jobs import Expression, F

from ..incomplete_answers import Doubt, Doubts
from ..model import JobQuestion
from ..vocabulary import EM_JOB_TYPES, has_status
from .conversion import begin, server_of, status_of
from .filters import THEIR_JOB_TYPES, conditions_of
from .sessions import PAGE, SessionQueries
from .urns import id_of, kind_of_urn

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient

    from .conversion import AnyJob, AnySession

T = TypeVar("T")

_PAGES_BACK = 10
_AT_ONCE = 20
"""Maximum number of UIDs in one filter, which is part of the URL."""


class JobQueries:
    """Queries jobs of one server; uncertainties are noted in `doubts`."""

    def __init__(self, client: EnterpriseManagerClient, doubts: Doubts, sessions: SessionQueries) -> None:
        self._client = client
        self._doubts = doubts
        self._sessions = sessions

    def with_last_session(self, question: JobQuestion) -> Iterator[tuple[AnyJob, AnySession | None]]:
        """Yield jobs with their newest sessions; among them are all that were asked for."""
        return self._recent(question) if question.since else self._any_time(question)

    def note_nameless(self, job: AnyJob) -> None:
        if not job.id:
            self._doubts.note(Doubt.NAMELESS, job.name or "", job.name)

    def _recent(self, question: JobQuestion) -> Iterator[tuple[AnyJob, AnySession | None]]:
        types = [THEIR_JOB_TYPES[type_] for type_ in question.types if type_ in THEIR_JOB_TYPES]
        conditions = conditions_of(question.since, question.statuses)
        of_jobs: dict[str, list[AnySession]] = {}
        for session in self._sessions.matching(*conditions, types=types):
            if kind_of_urn(session.job_uid) is not None:
                of_jobs.setdefault(id_of(session.job_uid), []).append(session)
            elif has_status(status_of(session), question.statuses):
                self._sessions.note(Doubt.HOMELESS, session, (session.job_uid or "").rpartition(":")[0])
        last = self._sessions.newest_of_each(of_jobs)
        if question.statuses:
            last = self._up_to_date(last)
        last = {
            uid: session for uid, session in last.items() if has_status(status_of(session), question.statuses)
        }
        missing = dict(last)
        for kind in EM_JOB_TYPES:
            urns = [str(session.job_uid) for session in last.values()]
            of_kind = [urn for urn in urns if kind_of_urn(urn) == kind]
            for some in _chunks(of_kind):
                for job in self.entities(kind, F.uid.in_(some)):
                    if missing.pop(id_of(job.uid), None) is not None:
                        yield job, last[id_of(job.uid)]
        for session in missing.values():
            self._sessions.note(Doubt.JOBLESS, session, session.job_name)

    def _up_to_date(self, last: Mapping[str, AnySession]) -> dict[str, AnySession]:
        """Return the sessions, replaced by newer ones of jobs that have run again."""
        found = dict(last)
        # One without a time is the last of its job for all that anybody knows.
        timed = [session for session in last.values() if session.creation_time_utc is not None]
        for some in _chunks(sorted(timed, key=begin)):
            later = F.creation_time > begin(some[0]).replace(microsecond=0)
            of_jobs = {id_of(session.job_uid): [session] for session in some}
            jobs = F.job_uid.in_([str(session.job_uid) for session in some])
            for session in self._sessions.of_jobs(of_jobs, self._sessions.matching(later, jobs)):
                of_jobs[id_of(session.job_uid)].append(session)
            found |= self._sessions.newest_of_each(of_jobs)
        return found

    def _any_time(self, question: JobQuestion) -> Iterator[tuple[AnyJob, AnySession | None]]:
        jobs: list[AnyJob] = []
        for kind, types in EM_JOB_TYPES.items():
            wanted = [type_ for type_ in types if not question.types or type_ in question.types]
            if not wanted:
                continue
            few = kind == "Job" and len(wanted) < len(types)
            condition = F.job_type.in_([THEIR_JOB_TYPES[type_] for type_ in wanted]) if few else None
            for job in self.entities(kind, condition):
                if _may_be_on(job, question.server):
                    self.note_nameless(job)
                    jobs.append(job)
        last = self._last_of(jobs, question)
        for job in jobs:
            yield job, last.get(id_of(job.uid))

    def _last_of(self, jobs: Sequence[AnyJob], question: JobQuestion) -> dict[str, AnySession]:
        """Return the newest session of each job, by UID."""
        urns = {id_of(job.uid): str(job.uid) for job in jobs if job.id}
        of_jobs: dict[str, list[AnySession]] = {}
        seen: set[str] = set()

        def keep(session: AnySession) -> None:
            uid = id_of(session.job_uid)
            if uid in urns:
                of_jobs.setdefault(uid, []).append(session)
            elif not uid and has_status(status_of(session), question.statuses):
                self._sessions.note(Doubt.HOMELESS, session, session.job_name)

        limit = _PAGES_BACK * PAGE
        for session in self._sessions.matching(limit=limit, on_arrival=keep) if urns else ():
            seen.add(id_of(session.job_uid))
            if len(seen) >= len(urns) and urns.keys() <= seen:
                break
        # Those of whole pages, not just up to where the last job was seen: no order is taken for granted.
        last = self._sessions.newest_of_each(of_jobs)
        for uid in urns.keys() - last.keys():
            if found := self._sessions.newest(urns[uid]):
                last[uid] = found
        return last

    def entities(self, kind: str, condition: Expression | None = None) -> Iterator[Any]:
        """Yield all jobs of a kind that meet a condition."""
        query = self._client.query(kind).sort_asc("Name").page_size(PAGE)
        yield from query if condition is None else query.filter(condition)


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(values), _AT_ONCE):
        yield values[first : first + _AT_ONCE]


def _may_be_on(job: AnyJob, server: str | None) -> bool:
    name = server_of(job.links)
    return server is None or name is None or server.casefold() in name.casefold()
