"""Enterprise Manager, answering in rows.

A job says neither how its last run went nor when: that is in its sessions, which are found by query. How `jobs` goes
about it depends on what is asked:

- runs of a certain time (`since`): the sessions of that time, result and type in the filter; then whether any of their
  jobs has run again; then just the jobs that are left
- any time: the jobs, and sessions from the newest back until each job has one; for those still without after
  `_PAGES_BACK` pages, a question each
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from .rows import (
    IdentityRow,
    JobDetail,
    JobQuestion,
    JobRow,
    ServerRow,
    SessionQuestion,
    SessionRow,
)
from .runs import Action, Run
from .times import iso

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient
    from veeam_jobs.em.models.agent_backup_job import AgentBackupJob
    from veeam_jobs.em.models.backup_job_session import BackupJobSession
    from veeam_jobs.em.models.job import Job
    from veeam_jobs.em.models.nas_job import NASJob

    AnyJob = Job | AgentBackupJob | NASJob

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

_TYPES = {
    "Backup": "BackupVm",
    "BackupCopy": "BackupCopy",
    "ImmediateBackupCopy": "SimpleBackupCopy",
    "Replica": "ReplicationVM",
    "AgentBackup": "AgentBackupJob",
    "NasBackup": "BackupFile",
}
"""`JobType` of jobs and of sessions, in the words of `rows`."""
_JOB_TYPES = {ours: theirs for theirs, ours in _TYPES.items()}

_WHOLE_RUNS = "JobType!=AgentManagement;JobType!=ImmediateBackupCopyWorker"
"""Leaves out sessions that are parts of others."""

_STATUS_FILTERS = {
    "Success": "Result==Success",
    "Warning": "Result==Warning",
    "Failed": "Result==Failed",
    "Running": "State!=Stopped",
    "Starting": "State==Starting",
    "Stopping": "State==Stopping",
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
        self._ask = _Asker(client)

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        types_known = not question.types or not _JOB_TYPES.keys().isdisjoint(question.types)
        if question.company is not None or not types_known or not _can_be(question.statuses):
            return []  # Enterprise Manager knows no companies
        pairs = self._recent(question) if question.since else self._any_time(question)
        rows = [self._row(job, session) for job, session in pairs]
        return [row for row in rows if _fits(row, question)]

    def find(self, text: str) -> list[JobRow]:
        rows = []
        for kind in _KINDS:
            condition = _equals("UID", _urn(kind, text)) if _is_uid(text) else _equals("Name", text)
            for job in self._ask.entities(kind, condition):
                rows.append(self._row(job, self._ask.newest(_equals("JobUid", str(job.uid)))))
        return rows

    def detail(self, job: JobRow) -> JobDetail:
        kind = _kind_of(job.type)
        [found] = self._ask.entities(kind, _equals("UID", _urn(kind, job.uid))) or [None]
        sessions = self._ask.sessions(_equals("JobUid", _urn(kind, job.uid)), limit=_LAST_SESSIONS)
        return JobDetail(
            job=job,
            description=(found.description or None) if found else None,
            destination=None,
            schedule=_schedule(found) if found else None,
            retention=_retention(found) if found else None,
            sessions=tuple(self._session(session) for session in sessions),
            objects=(),
        )

    def sessions(self, question: SessionQuestion) -> list[SessionRow]:
        if not _can_be(question.statuses):
            return []
        conditions = [_WHOLE_RUNS, *_conditions(question.since, question.statuses)]
        if question.job is not None:
            jobs = [_urn(_kind_of(row.type), row.uid) for row in self.find(question.job)]
            if not jobs:
                return []
            conditions.append(_any_of(_equals("JobUid", urn) for urn in jobs))
        limit = question.limit
        rows: list[SessionRow] = []
        for session in self._ask.sessions(_all_of(conditions)):
            row = self._session(session)
            if not question.statuses or row.status in question.statuses:
                rows.append(row)
            if limit is not None and len(rows) >= limit:
                break
        return rows

    def servers(self) -> list[ServerRow]:
        return [
            ServerRow(
                profile=self._profile,
                product="em",
                name=server.name or "",
                version=server.version,
                status=None,
                company=None,
                uid=server.id,
            )
            for server in self._client.backup_servers.list()
        ]

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
        kind = _kind_of(job.type)
        resource: Any = {
            "Job": self._client.jobs,
            "AgentBackupJob": self._client.agent_jobs,
            "NasJob": self._client.nas_jobs,
        }[kind]
        getattr(resource, action.value)(job.uid).wait(timeout=_TASK_SECONDS, poll=0.25)

    def last_run(self, job: JobRow) -> Run:
        session = self._ask.newest(_equals("JobUid", _urn(_kind_of(job.type), job.uid)))
        if session is None:
            return Run("", "None")
        return Run(session.id, _status(session), session.progress, session.failure_message)

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
            conditions.append(_any_of(f"JobType=={each}" for each in types))
        newest: dict[str, BackupJobSession] = {}
        for session in self._ask.sessions(_all_of(conditions)):
            newest.setdefault(_id(session.job_uid), session)
        if question.statuses:
            self._drop_outdated(newest)
        for kind in _KINDS:
            urns = [str(session.job_uid) for session in newest.values()]
            of_kind = [urn for urn in urns if urn.casefold().startswith(_urn(kind, "").casefold())]
            for job in self._ask.by_uid(kind, of_kind):
                yield job, newest.get(_id(job.uid))

    def _drop_outdated(self, newest: dict[str, BackupJobSession]) -> None:
        """Leave out jobs that have run again after the session that was found."""
        for some in _chunks(sorted(newest.values(), key=_begin)):
            later = f'CreationTime>"{iso(_begin(some[0]))}"'
            jobs = _any_of(_equals("JobUid", str(session.job_uid)) for session in some)
            for session in self._ask.sessions(_all_of([later, jobs])):
                found = newest.get(_id(session.job_uid))
                if found is not None and _begin(session) > _begin(found):
                    del newest[_id(session.job_uid)]

    def _any_time(self, question: JobQuestion) -> Iterator[tuple[AnyJob, BackupJobSession | None]]:
        jobs: dict[str, AnyJob] = {}
        for kind, types in _KINDS.items():
            wanted = [each for each in types if not question.types or each in question.types]
            if not wanted:
                continue
            few = kind == "Job" and len(wanted) < len(types)
            condition = _any_of(f"JobType=={_JOB_TYPES[each]}" for each in wanted) if few else None
            for job in self._ask.entities(kind, condition):
                if _is_on(job, question.server):
                    jobs[_id(job.uid)] = job
        newest = self._newest_of(jobs)
        for uid, job in jobs.items():
            yield job, newest.get(uid)

    def _newest_of(self, jobs: Mapping[str, AnyJob]) -> dict[str, BackupJobSession]:
        newest: dict[str, BackupJobSession] = {}
        for session in self._ask.sessions(_WHOLE_RUNS, limit=_PAGES_BACK * _PAGE) if jobs else ():
            uid = _id(session.job_uid)
            if uid in jobs:
                newest.setdefault(uid, session)
                if len(newest) == len(jobs):
                    return newest
        for uid in jobs.keys() - newest.keys():
            if found := self._ask.newest(_equals("JobUid", str(jobs[uid].uid))):
                newest[uid] = found
        return newest

    def _row(self, job: AnyJob, session: BackupJobSession | None) -> JobRow:
        return JobRow(
            profile=self._profile,
            product="em",
            server=_server(job.links),
            company=None,
            uid=job.id,
            name=job.name or "",
            type=_type(job),
            status=_status(session),
            enabled=job.schedule_enabled,
            last_run=_aware(session.creation_time_utc) if session else None,
            last_end=_aware(session.end_time_utc) if session else None,
            duration=_duration(session) if session else None,
            next_run=_aware(job.next_run),
            failure_message=(session.failure_message or None) if session else None,
        )

    def _session(self, session: BackupJobSession) -> SessionRow:
        type_ = str(session.job_type or "Unknown")
        return SessionRow(
            profile=self._profile,
            product="em",
            server=_server(session.links),
            job=session.job_name or "",
            job_uid=_id(session.job_uid),
            uid=session.id,
            type=_TYPES.get(type_, type_),
            status=_status(session),
            started=_aware(session.creation_time_utc),
            ended=_aware(session.end_time_utc),
            duration=_duration(session),
            progress=session.progress,
            is_retry=session.is_retry,
            failure_message=session.failure_message or None,
        )


@dataclass(frozen=True, slots=True)
class _Asker:
    """The query service, walked page by page."""

    client: EnterpriseManagerClient

    def entities(self, kind: str, condition: str | None = None) -> list[Any]:
        """All jobs of a kind that meet a condition."""
        return list(self._walk(kind, condition, {"sort_asc": "Name"}))

    def by_uid(self, kind: str, urns: Sequence[str]) -> Iterator[Any]:
        """The jobs of a kind with one of the UIDs."""
        for some in _chunks(urns):
            yield from self.entities(kind, _any_of(_equals("UID", urn) for urn in some))

    def sessions(self, condition: str, limit: int | None = None) -> Iterator[BackupJobSession]:
        """Sessions that meet a condition, newest first. New ones that come in between may show some twice."""
        size = min(limit or _PAGE, _PAGE)
        walk = self._walk("BackupJobSession", condition, {"sort_desc": "CreationTime"}, size)
        for count, session in enumerate(walk, start=1):
            yield session
            if limit is not None and count >= limit:
                return

    def newest(self, condition: str) -> BackupJobSession | None:
        """The newest session that meets a condition."""
        return next(self.sessions(condition, limit=1), None)

    def _walk(
        self, kind: str, condition: str | None, order: Mapping[str, str], size: int = _PAGE
    ) -> Iterator[Any]:
        options: dict[str, Any] = {"filter": condition, **order} if condition else dict(order)
        page = 1
        while True:
            result = self.client.queries.run(
                type=kind, format="Entities", page_size=size, page=page, **options
            )
            found = _content(kind, result.entities)
            yield from found
            pages = (result.paging_info.pages_count if result.paging_info else None) or 0
            if not found or page >= pages:
                return
            page += 1


def _content(kind: str, entities: Any) -> list[Any]:
    """The items of a page, whatever they are."""
    outer, inner = {
        "Job": ("jobs", "jobs"),
        "AgentBackupJob": ("agent_backup_jobs", "agent_backup_jobs"),
        "NasJob": ("nas_jobs", "nas_jobs"),
        "BackupJobSession": ("backup_job_sessions", "backup_job_sessions"),
    }[kind]
    return list(getattr(getattr(entities, outer, None), inner, None) or ())


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
    return not statuses or not {*_STATUS_FILTERS, _NO_FILTER}.isdisjoint(statuses)


def _fits(row: JobRow, question: JobQuestion) -> bool:
    return (
        (not question.statuses or row.status in question.statuses)
        and (not question.types or row.type in question.types)
        and (question.server is None or question.server.casefold() in (row.server or "").casefold())
    )


def _conditions(since: datetime | None, statuses: Sequence[str]) -> list[str]:
    conditions = []
    if since is not None:
        conditions.append(f'CreationTime>="{iso(since)}"')
    if statuses and _NO_FILTER not in statuses:
        conditions.append(_any_of(_STATUS_FILTERS[each] for each in statuses if each in _STATUS_FILTERS))
    return conditions


def _equals(name: str, value: str) -> str:
    quoted = value.replace('"', '""')
    return f'{name}=="{quoted}"'


def _any_of(conditions: Iterable[str]) -> str:
    either = list(conditions)
    return f"({','.join(either)})" if len(either) > 1 else "".join(either)


def _all_of(conditions: Iterable[str]) -> str:
    return ";".join(conditions)


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for begin in range(0, len(values), _AT_ONCE):
        yield values[begin : begin + _AT_ONCE]


def _id(uid: str | None) -> str:
    """What tells jobs apart, of a URN."""
    return (uid or "").rpartition(":")[2].lower()


def _urn(kind: str, uid: str) -> str:
    return f"urn:veeam:{kind}:{uid}"


def _kind_of(type_: str) -> str:
    return next((kind for kind, types in _KINDS.items() if type_ in types), "Job")


def _type(job: AnyJob) -> str:
    if job.type == "NasJob":
        return "BackupFile"
    theirs = str(getattr(job, "job_type", None) or "Unknown")
    return _TYPES.get(theirs, theirs)


def _status(session: BackupJobSession | None) -> str:
    if session is None:
        return "None"
    state = str(session.state or "Stopped")
    if state == "Stopped":
        return str(session.result or "None")
    return state if state in ("Starting", "Stopping") else "Running"


def _schedule(job: AnyJob) -> str:
    if not job.schedule_configured:
        return "none"
    return "on" if job.schedule_enabled else "off"


def _retention(job: AnyJob) -> str | None:
    info: Any = getattr(job, "job_info", None)
    holder = getattr(info, "backup_job_info", None) or info
    policy = getattr(holder, "simple_retention_policy", None)
    if policy is None:
        return None
    by_days = str(policy.retain_limit_type).casefold() == "days"
    return f"{policy.retain_days_to_keep} days" if by_days else f"{policy.retain_cycles} restore points"


def _server(links: Iterable[Any] | None) -> str | None:
    for link in links or ():
        if str(link.rel) == "Up" and str(link.type) == "BackupServerReference" and isinstance(link.name, str):
            return link.name
    return None


def _is_on(job: AnyJob, server: str | None) -> bool:
    return server is None or server.casefold() in (_server(job.links) or "").casefold()


def _duration(session: BackupJobSession) -> int | None:
    begin, end = _aware(session.creation_time_utc), _aware(session.end_time_utc)
    return round((end - begin).total_seconds()) if begin and end else None


def _begin(session: BackupJobSession) -> datetime:
    return _aware(session.creation_time_utc) or datetime.min.replace(tzinfo=UTC)


def _aware(moment: datetime | None) -> datetime | None:
    """Times here are in UTC, said or not."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def _is_uid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
