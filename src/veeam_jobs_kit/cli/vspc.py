"""Service Provider Console, answering in rows. What is asked for goes into filter, sort and select."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import reduce
from itertools import islice
from operator import or_
from typing import TYPE_CHECKING, Any
from uuid import UUID

from veeam_jobs import ActionPending, Expression, F, Forbidden, NotFound

from .rows import (
    IdentityRow,
    JobDetail,
    JobQuestion,
    JobRow,
    ObjectRow,
    ServerRow,
    SessionQuestion,
    SessionRow,
    Sort,
)
from .runs import Action, Run
from .times import aware

if TYPE_CHECKING:
    from veeam_jobs import VspcClient
    from veeam_jobs.vspc.models.backup_server_job import BackupServerJob

_SHOWN = (
    "instance_uid",
    "name",
    "type",
    "status",
    "is_enabled",
    "last_run",
    "last_end_time",
    "last_duration",
    "failure_message",
    "backup_server_uid",
    "organization_uid",
    "mapped_organization_uid",
)
_PAGE = 500
_UIDS_AT_MOST = 20
"""How many UIDs stand in a filter: it travels in the URL. Where there are more, all jobs are fetched."""
_SORTED_THERE = {
    ("last-run", True): "-last_run",
    ("duration", True): "-last_duration",
}
"""Orders the server can be asked for. Where it would put jobs without a value is not said: it matters least here, where
they come last in any case, and with a limit the others are what is wanted."""
_ACTION_SECONDS = 60.0
Names = Mapping[UUID, str]


class VspcSource:
    """See `connect.Source`."""

    def __init__(self, profile: str, url: str, client: VspcClient) -> None:
        self._profile = profile
        self._url = url
        self._client = client

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        servers = self._servers()
        companies = self._companies() if question.with_company or question.company else {}
        conditions = _conditions(question)
        limit = question.limit
        for part, names, of_any in (
            (question.server, servers, _of_servers),
            (question.company, companies, _of_companies),
        ):
            uids = [] if part is None else _named(names, part)
            if part is not None and not uids:
                return []
            if part is not None:
                limit = None  # rows may still be left out below
            if 0 < len(uids) <= _UIDS_AT_MOST:
                conditions.append(of_any(uids))
        rows = [self._row(job, servers, companies) for job in self._list(conditions, question.sort, limit)]
        return [
            row
            for row in rows
            if _contains(row.server, question.server) and _contains(row.company, question.company)
        ]

    def find(self, text: str) -> list[JobRow]:
        servers, companies = self._servers(), self._companies()
        return [self._row(job, servers, companies) for job in self._found(text)]

    def detail(self, job: JobRow) -> JobDetail:
        found = self._client.jobs.get(job.uid)
        limit = found.retention_limit
        return JobDetail(
            job=job,
            description=found.description or None,
            destination=found.destination or None,
            schedule=_word(found.schedule_type),
            retention=f"{limit} {_word(found.retention_limit_type) or ''}".strip()
            if limit is not None
            else None,
            sessions=(_session(job),) if job.last_run else (),
            objects=tuple(
                ObjectRow(
                    name=task.object_name or "",
                    status=_word(task.status) or "None",
                    duration=task.duration,
                    failure_message="; ".join(task.failure_messages or ()) or None,
                )
                for task in found.last_session_tasks or ()
            ),
        )

    def sessions(self, question: SessionQuestion) -> list[SessionRow]:
        if question.job is not None:
            rows = [
                row
                for row in self.find(question.job)
                if (not question.statuses or row.status in question.statuses)
                and (question.since is None or (row.last_run is not None and row.last_run >= question.since))
            ]
        else:
            rows = self.jobs(
                JobQuestion(statuses=question.statuses, since=question.since, limit=question.limit)
            )
        rows = [row for row in rows if row.last_run is not None]
        return [_session(row) for row in sorted(rows, key=_begin, reverse=True)]

    def servers(self) -> list[ServerRow]:
        companies = self._companies()
        return [
            ServerRow(
                profile=self._profile,
                product="vspc",
                name=server.name or "",
                version=server.display_version or server.version,
                status=_word(server.status),
                company=companies.get(server.organization_uid) if server.organization_uid else None,
                uid=str(server.instance_uid or ""),
            )
            for server in self._client.backup_servers.list()
        ]

    def identity(self) -> IdentityRow:
        me = self._client.users.get_me()
        return IdentityRow(
            profile=self._profile,
            product="vspc",
            url=self._url,
            user=me.user_name or "",
            role=_word(me.role),
            server_version=self._client.about.get().server_version,
        )

    def order(self, action: Action, job: JobRow) -> None:
        act = {
            Action.START: self._client.jobs.start,
            Action.STOP: self._client.jobs.stop,
            Action.RETRY: self._client.jobs.retry,
        }[action]
        try:
            act(job.uid)
        except ActionPending as pending:
            pending.handle.wait(timeout=_ACTION_SECONDS, poll=0.25)

    def last_run(self, job: JobRow) -> Run:
        found = self._client.jobs.get(job.uid, select=["status", "last_run", "failure_message"])
        return Run(
            key=found.last_run.isoformat() if found.last_run else "",
            status=_word(found.status) or "None",
            failure_message=found.failure_message,
        )

    def _list(self, conditions: list[Expression], sort: Sort, limit: int | None) -> list[Any]:
        options: dict[str, Any] = {"filter": conditions} if conditions else {}
        by = _SORTED_THERE.get((sort.field, sort.descending))
        if limit is None or by is None:
            # In the order of something unique, or pages may lose jobs between them.
            jobs = self._client.jobs.list(sort="instance_uid", select=_SHOWN, **options)
            return jobs.unique(lambda job: job.instance_uid).all()
        order = [by, "instance_uid"]
        jobs = self._client.jobs.list(sort=order, select=_SHOWN, page_size=min(limit, _PAGE), **options)
        return list(islice(jobs.unique(lambda job: job.instance_uid), limit))

    def _found(self, text: str) -> list[BackupServerJob]:
        if (uid := _uid(text)) is not None:
            try:
                return [self._client.jobs.get(uid)]
            except NotFound:
                return []
        return self._client.jobs.list(filter=F.name.equals(text, collation="ignorecase")).all()

    def _servers(self) -> Names:
        listed = self._client.backup_servers.list(select=["instance_uid", "name"])
        return {server.instance_uid: server.name or "" for server in listed if server.instance_uid}

    def _companies(self) -> Names:
        try:
            listed = self._client.organizations.list(select=["instance_uid", "name"]).all()
        except Forbidden:
            return {}
        return {company.instance_uid: company.name or "" for company in listed if company.instance_uid}

    def _row(self, job: BackupServerJob, servers: Names, companies: Names) -> JobRow:
        company = job.mapped_organization_uid or job.organization_uid
        return JobRow(
            profile=self._profile,
            product="vspc",
            server=servers.get(job.backup_server_uid) if job.backup_server_uid else None,
            company=companies.get(company) if company else None,
            uid=str(job.instance_uid or ""),
            name=job.name or "",
            type=_word(job.type) or "Unknown",
            status=_word(job.status) or "None",
            enabled=job.is_enabled,
            last_run=aware(job.last_run),
            last_end=aware(job.last_end_time),
            duration=job.last_duration,
            next_run=None,
            failure_message=job.failure_message or None,
        )


def _conditions(question: JobQuestion) -> list[Expression]:
    conditions = []
    if question.statuses:
        conditions.append(_any_of(F.status == each for each in question.statuses))
    if question.types:
        conditions.append(_any_of(F.type == each for each in question.types))
    if question.since is not None:
        conditions.append(F.last_run >= question.since.replace(microsecond=0))
    return conditions


def _any_of(conditions: Iterable[Expression]) -> Expression:
    """One of the conditions, of which there is at least one."""
    return reduce(or_, conditions)


def _of_servers(uids: Sequence[UUID]) -> Expression:
    return _any_of(F.backup_server_uid == uid for uid in uids)


def _of_companies(uids: Sequence[UUID]) -> Expression:
    """Jobs that are assigned to one of the companies, or on a server of one."""
    return _any_of((F.mapped_organization_uid == uid) | (F.organization_uid == uid) for uid in uids)


def _contains(name: str | None, part: str | None) -> bool:
    return part is None or part.casefold() in (name or "").casefold()


def _named(names: Names, part: str) -> list[UUID]:
    """The UIDs of those with this in their name."""
    return [uid for uid, name in names.items() if _contains(name, part)]


def _session(job: JobRow) -> SessionRow:
    """The last run of a job; the console tells of no other."""
    return SessionRow(
        profile=job.profile,
        product="vspc",
        server=job.server,
        job=job.name,
        job_uid=job.uid,
        uid=None,
        type=job.type,
        status=job.status,
        started=job.last_run,
        ended=job.last_end,
        duration=job.duration,
        progress=None,
        is_retry=None,
        failure_message=job.failure_message,
    )


def _begin(row: JobRow) -> datetime:
    return row.last_run or datetime.min.replace(tzinfo=UTC)


def _uid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _word(value: str | None) -> str | None:
    return str(value) if value is not None else None
