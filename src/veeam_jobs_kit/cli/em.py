"""Enterprise Manager, answering in rows.

A job says neither how its last run went nor when: that is in its sessions, which are found by query. How `jobs` goes
about it depends on what is asked:

- runs of a certain time (`since`): the sessions of that time, result and type in the filter; then whether any of their
  jobs has run again; then just the jobs that are left
- any time: the jobs, and sessions from the newest back until each job has one; for those still without after
  `_PAGES_BACK` pages, a question each
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import reduce
from itertools import islice
from operator import or_
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from veeam_jobs import Expression, F

from .em_rows import TYPES, Words, begin, id_of, server_of, status_of
from .rows import IdentityRow, JobDetail, JobQuestion, JobRow, ServerRow, SessionQuestion, SessionRow
from .runs import Action, Run

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient
    from veeam_jobs.em.models.backup_job_session import BackupJobSession

    from .em_rows import AnyJob

T = TypeVar("T")

_PAGE = 100
_PAGES_BACK = 10
_AT_ONCE = 20
"""How many UIDs stand in one filter: it travels in the URL."""
_LAST_SESSIONS = 10
_TASK_SECONDS = 60.0

_KINDS: Mapping[str, tuple[str, ...]] = {
    "Job": ("BackupVm", "BackupCopy", "SimpleBackupCopy", "ReplicationVM"),
    "AgentBackupJob": ("AgentBackupJob",),
    "NasJob": ("BackupFile",),
}
"""What can be asked for, and the types of jobs it holds. The names are also those in URNs."""

_JOB_TYPES = {ours: theirs for theirs, ours in TYPES.items()}

_WHOLE_RUNS = (F.job_type != "AgentManagement") & (F.job_type != "ImmediateBackupCopyWorker")
"""Leaves out sessions that are parts of others."""

_WITH_STATUS: Mapping[str, Expression] = {
    "Success": F.result == "Success",
    "Warning": F.result == "Warning",
    "Failed": F.result == "Failed",
    "Running": F.state != "Stopped",
    "Starting": F.state == "Starting",
    "Stopping": F.state == "Stopping",
}
_NO_FILTER = "None"
"""A status that jobs can have here, and that no filter finds."""


class EnterpriseManagerSource:
    """See `connect.Source`."""

    def __init__(self, profile: str, url: str, user: str, client: EnterpriseManagerClient) -> None:
        self._profile = profile
        self._url = url
        self._user = user
        self._client = client
        self._words = Words(profile)

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        types_known = not question.types or not _JOB_TYPES.keys().isdisjoint(question.types)
        if question.company is not None or not types_known or not _can_be(question.statuses):
            return []  # Enterprise Manager knows no companies
        pairs = self._recent(question) if question.since else self._any_time(question)
        rows = [self._words.job(job, session) for job, session in pairs]
        return [row for row in rows if _fits(row, question)]

    def find(self, text: str) -> list[JobRow]:
        rows = []
        for kind in _KINDS:
            condition = F.uid == _urn(kind, text) if _is_uid(text) else F.name == text
            for job in self._entities(kind, condition):
                rows.append(self._words.job(job, self._newest(F.job_uid == str(job.uid))))
        return rows

    def detail(self, job: JobRow) -> JobDetail:
        kind = _kind_of(job.type)
        found = next(iter(self._entities(kind, F.uid == _urn(kind, job.uid))), None)
        sessions = self._sessions(F.job_uid == _urn(kind, job.uid), limit=_LAST_SESSIONS)
        return self._words.detail(job, found, sessions)

    def sessions(self, question: SessionQuestion) -> list[SessionRow]:
        if not _can_be(question.statuses):
            return []
        conditions = [_WHOLE_RUNS, *_conditions(question.since, question.statuses)]
        if question.job is not None:
            jobs = [_urn(_kind_of(row.type), row.uid) for row in self.find(question.job)]
            if not jobs:
                return []
            conditions.append(F.job_uid.in_(jobs))
        found = (self._words.session(session) for session in self._sessions(*conditions))
        fitting = (row for row in found if not question.statuses or row.status in question.statuses)
        return list(islice(fitting, question.limit))

    def servers(self) -> list[ServerRow]:
        return [self._words.server(server) for server in self._client.backup_servers.list()]

    def identity(self) -> IdentityRow:
        # The front door is open to all: it is the list of sessions that proves the sign-in.
        self._client.logon_sessions.list()
        versions = self._client.enterprise_manager.get().supported_versions
        names = [str(each.name) for each in (versions.supported_versions if versions else None) or ()]
        return IdentityRow(
            profile=self._profile,
            product="em",
            url=self._url,
            user=self._user,
            role=None,
            server_version=f"API {max(names)}" if names else None,
        )

    def order(self, action: Action, job: JobRow) -> None:
        resource: Any = {
            "Job": self._client.jobs,
            "AgentBackupJob": self._client.agent_jobs,
            "NasJob": self._client.nas_jobs,
        }[_kind_of(job.type)]
        getattr(resource, action.value)(job.uid).wait(timeout=_TASK_SECONDS, poll=0.25)

    def last_run(self, job: JobRow) -> Run:
        session = self._newest(F.job_uid == _urn(_kind_of(job.type), job.uid))
        if session is None:
            return Run("", "None")
        return Run(session.id, status_of(session), session.progress, session.failure_message)

    def query(
        self, type_: str, condition: str | None, *, entities: bool, sort: str | None, limit: int | None
    ) -> list[Mapping[str, Any]]:
        """What the query service finds, as JSON: references, or whole entities. `sort` with - in front is downwards."""
        params: dict[str, Any] = {"type": type_, "pageSize": min(limit or _PAGE, _PAGE)}
        if entities:
            params["format"] = "Entities"
        if condition:
            params["filter"] = condition
        if sort:
            params["sortDesc" if sort.startswith("-") else "sortAsc"] = sort.removeprefix("-")
        found: list[Mapping[str, Any]] = []
        page = 1
        while True:
            # Not `queries.run`: its models leave out types that the description does not have.
            result = self._client.request("GET", "/query", params={**params, "page": page}).json()
            items = _first_list(result)
            found += items
            pages = (result.get("PagingInfo") or {}).get("PagesCount") or 0
            if not items or page >= pages or (limit is not None and len(found) >= limit):
                return found[:limit]
            page += 1

    def _recent(self, question: JobQuestion) -> Iterator[tuple[AnyJob, BackupJobSession | None]]:
        types = [_JOB_TYPES[each] for each in question.types if each in _JOB_TYPES]
        conditions = [_WHOLE_RUNS, *_conditions(question.since, question.statuses)]
        if types:
            conditions.append(F.job_type.in_(types))
        newest: dict[str, BackupJobSession] = {}
        for session in self._sessions(*conditions):
            if session.job_uid:
                newest.setdefault(id_of(session.job_uid), session)
        if question.statuses:
            self._drop_outdated(newest)
        for kind in _KINDS:
            urns = [str(session.job_uid) for session in newest.values()]
            of_kind = [urn for urn in urns if urn.casefold().startswith(_urn(kind, "").casefold())]
            for some in _chunks(of_kind):
                for job in self._entities(kind, F.uid.in_(some)):
                    yield job, newest.get(id_of(job.uid))

    def _drop_outdated(self, newest: dict[str, BackupJobSession]) -> None:
        """Leave out jobs that have run again after the session that was found."""
        for some in _chunks(sorted(newest.values(), key=begin)):
            later = F.creation_time > begin(some[0]).replace(microsecond=0)
            jobs = F.job_uid.in_([str(session.job_uid) for session in some])
            for session in self._sessions(later, jobs):
                found = newest.get(id_of(session.job_uid))
                if found is not None and begin(session) > begin(found):
                    del newest[id_of(session.job_uid)]

    def _any_time(self, question: JobQuestion) -> Iterator[tuple[AnyJob, BackupJobSession | None]]:
        jobs: dict[str, AnyJob] = {}
        for kind, types in _KINDS.items():
            wanted = [each for each in types if not question.types or each in question.types]
            if not wanted:
                continue
            few = kind == "Job" and len(wanted) < len(types)
            condition = F.job_type.in_([_JOB_TYPES[each] for each in wanted]) if few else None
            for job in self._entities(kind, condition):
                if _is_on(job, question.server):
                    jobs[id_of(job.uid)] = job
        newest = self._newest_of(jobs)
        for uid, job in jobs.items():
            yield job, newest.get(uid)

    def _newest_of(self, jobs: Mapping[str, AnyJob]) -> dict[str, BackupJobSession]:
        newest: dict[str, BackupJobSession] = {}
        for session in self._sessions(_WHOLE_RUNS, limit=_PAGES_BACK * _PAGE) if jobs else ():
            uid = id_of(session.job_uid)
            if uid in jobs:
                newest.setdefault(uid, session)
                if len(newest) == len(jobs):
                    return newest
        for uid in jobs.keys() - newest.keys():
            if found := self._newest(F.job_uid == str(jobs[uid].uid)):
                newest[uid] = found
        return newest

    def _entities(self, kind: str, condition: Expression | None = None) -> Iterator[Any]:
        """All jobs of a kind that meet a condition."""
        query = self._client.query(kind).sort_asc("Name").page_size(_PAGE)
        yield from query if condition is None else query.filter(condition)

    def _sessions(self, *conditions: Expression, limit: int | None = None) -> Iterator[BackupJobSession]:
        """Sessions that meet the conditions, newest first. New ones that come in between may show some twice."""
        size = _PAGE if limit is None else max(1, min(limit, _PAGE))
        return islice(self._newest_first(*conditions).page_size(size), limit)

    def _newest(self, condition: Expression) -> BackupJobSession | None:
        """The newest session that meets a condition."""
        found: BackupJobSession | None = self._newest_first(condition).first()
        return found

    def _newest_first(self, *conditions: Expression) -> Any:
        return self._client.query("BackupJobSession").filter(*conditions).sort_desc("CreationTime")


def _first_list(result: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The list within `Refs`, `Entities` or `Resources`, whatever its name."""
    content: Any = next(
        (result[name] for name in ("Refs", "Entities", "Resources") if result.get(name)), None
    )
    while isinstance(content, Mapping):
        content = next((value for name, value in content.items() if value and name != "Links"), None)
    return list(content or ())


def _can_be(statuses: Sequence[str]) -> bool:
    """Whether one of the statuses exists here."""
    return not statuses or not {*_WITH_STATUS, _NO_FILTER}.isdisjoint(statuses)


def _fits(row: JobRow, question: JobQuestion) -> bool:
    return (
        (not question.statuses or row.status in question.statuses)
        and (not question.types or row.type in question.types)
        and (question.server is None or question.server.casefold() in (row.server or "").casefold())
    )


def _conditions(since: datetime | None, statuses: Sequence[str]) -> list[Expression]:
    conditions = []
    if since is not None:
        conditions.append(F.creation_time >= since.replace(microsecond=0))
    if statuses and _NO_FILTER not in statuses:
        conditions.append(reduce(or_, (_WITH_STATUS[each] for each in statuses if each in _WITH_STATUS)))
    return conditions


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(values), _AT_ONCE):
        yield values[first : first + _AT_ONCE]


def _urn(kind: str, uid: str) -> str:
    return f"urn:veeam:{kind}:{uid}"


def _kind_of(type_: str) -> str:
    return next((kind for kind, types in _KINDS.items() if type_ in types), "Job")


def _is_on(job: AnyJob, server: str | None) -> bool:
    return server is None or server.casefold() in (server_of(job.links) or "").casefold()


def _is_uid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
