"""Read rows from Service Provider Console, with filter, sort and select."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from veeam_jobs import Expression, F, Forbidden, NotFound, TimeoutExpired

from .errors import UnclearAnswer, UnprovenOrder
from .incomplete_answers import Doubt, Doubts, unread
from .model import (
    NOT_RUN,
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
from .runs import JobAction, LastRunState, RunState
from .times import aware
from .vocabulary import FINE, has_status, is_known_status
from .vspc_filters import can_be, conditions_of, not_on
from .vspc_lists import SORTED_THERE, asked_for, is_sorted_there

if TYPE_CHECKING:
    from veeam_jobs import Pager, VspcClient
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
    "transferred_data",
    "backup_chain_size",
    "destination",
    "retention_limit",
    "retention_limit_type",
    "backup_server_uid",
    "organization_uid",
    "mapped_organization_uid",
)
_PAGE = 500
_ACTION_SECONDS = 60.0
Names = Mapping[UUID, str]


class VspcServer:
    """The jobs of one console; see `job_servers.JobServer`."""

    def __init__(self, profile: str, url: str, client: VspcClient) -> None:
        self._profile = profile
        self._url = url
        self._client = client
        self._unplaced: list[str] = []
        """Sentences on jobs that are not in a list and may belong there."""
        self._doubts = Doubts()
        self._left: int | None = 0

    def left(self) -> int | None:
        return self._left

    def unread(self) -> list[str]:
        return [*unread(self._client), *self._unplaced, *self._doubts.sentences()]

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        if not can_be(question):
            return []
        servers = self._servers()
        # Who may not see companies is told so where they are asked for; elsewhere their names are missing.
        companies = (
            self._companies(needed=question.company is not None)
            if question.with_company or question.company
            else {}
        )
        conditions = conditions_of(question)
        if question.server is not None:
            # Not "on one of these": jobs on servers that nobody can name would be left out, and nobody would hear of them.
            conditions += not_on(
                uid for uid, name in servers.items() if name and not _has(name, question.server)
            )
        limit = question.limit if _is_decided_there(question) else None  # rows may still be left out below
        jobs = self._listed(conditions, question.sort, limit)
        came = (self._row(job, servers, companies) for job in jobs)
        found = asked_for(came, question, limit, jobs.total)
        self._left = found.left
        self._unplaced += found.doubts
        return self._placed(found.rows, question)

    def _placed(self, rows: list[JobRow], question: JobQuestion) -> list[JobRow]:
        """Return the rows of the server and company asked for; `unread` counts those that may be."""
        for what, part, name_of in (
            ("server", question.server, _server_of),
            ("company", question.company, _company_of),
        ):
            if part is None:
                continue
            unknown = sum(not name_of(row) for row in rows)
            if unknown:
                jobs = "1 job is" if unknown == 1 else f"{unknown} jobs are"
                self._unplaced.append(
                    f"{jobs} not in the list, because the console does not tell the name of the {what};"
                    f" see them without --{what}."
                )
            rows = [row for row in rows if (name := name_of(row)) and _has(name, part)]
        return rows

    def find(self, text: str) -> list[JobRow]:
        servers, companies = self._servers(), self._companies()
        return [self._row(job, servers, companies) for job in self._found(text)]

    def detail(self, job: JobRow) -> JobDetail:
        found = self._job(UUID(job.uid))
        return JobDetail(
            job=job,
            description=found.description or None,
            schedule=_word(found.schedule_type),
            sessions=(_session(job),) if job.last_run else (),
            objects=tuple(
                ObjectRow(
                    name=task.object_name or "",
                    status=_word(task.status) or "Unknown",
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
                if has_status(row.status, question.statuses)
                and (question.since is None or row.last_run is None or row.last_run >= question.since)
            ]
        else:
            rows = self.jobs(
                JobQuestion(statuses=question.statuses, since=question.since, limit=question.limit)
            )
        rows = [row for row in rows if row.last_run is not None or row.status not in NOT_RUN]
        for row in rows:
            if "Failed" in question.statuses and not is_known_status(row.status):
                self._doubts.note(Doubt.UNCLEAR, row.uid or row.name, row.status)
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
            server_version=self._version(),
        )

    def _version(self) -> str | None:
        """Return the version of the console; None for an account that may not read it: only administrators may."""
        try:
            return self._client.about.get().server_version
        except Forbidden:
            return None

    def order(self, action: JobAction, job: JobRow) -> None:
        act = {
            JobAction.START: self._client.jobs.start,
            JobAction.STOP: self._client.jobs.stop,
            JobAction.RETRY: self._client.jobs.retry,
        }[action]
        try:
            act(job.uid).wait_for_order(timeout=_ACTION_SECONDS, poll=0.25)
        except TimeoutExpired as error:
            raise UnprovenOrder(
                f"nobody can say whether the order to {action.value} {job.name!r} was carried out: the server did not"
                " tell in time. Look at the last run of the job."
            ) from error

    def last_run(self, job: JobRow) -> RunState:
        found = self._job(UUID(job.uid), select=["instance_uid", "status", "last_run", "failure_message"])
        return LastRunState(
            key="",
            status=_word(found.status) or "Unknown",
            failure_message=found.failure_message,
            began=aware(found.last_run),
        )

    def _job(self, uid: UUID, **options: Any) -> BackupServerJob:
        """Return the job with a UID. Raises UnclearAnswer if the server answers with another one."""
        found = self._client.jobs.get(uid, **options)
        if found.instance_uid != uid:
            other = f"job {found.instance_uid}" if found.instance_uid else "a job without a UID"
            raise UnclearAnswer(f"the server was asked for job {uid} and answered with {other}.")
        return found

    def _listed(self, conditions: list[Expression], sort: Sort, limit: int | None) -> Pager[BackupServerJob]:
        """Return the jobs that meet conditions; with a limit, in the order asked for, if the console knows it."""
        options: dict[str, Any] = {"filter": conditions} if conditions else {}
        if limit is None or not is_sorted_there(sort):
            # In the order of something unique, or pages may lose jobs between them.
            jobs = self._client.jobs.list(sort="instance_uid", select=_SHOWN, **options)
        else:
            order = [SORTED_THERE[sort.field, sort.descending], "instance_uid"]
            # One more than is asked for shows whether there are more, and whether that one belongs before the others.
            size = min(limit + 1, _PAGE)
            jobs = self._client.jobs.list(sort=order, select=_SHOWN, page_size=size, **options)
        return jobs.unique(lambda job: job.instance_uid)

    def _found(self, text: str) -> list[BackupServerJob]:
        if (uid := _uid(text)) is not None:
            try:
                return [self._job(uid)]
            except NotFound:
                return []
            except UnclearAnswer as unclear:
                self._unplaced.append(str(unclear))
                return []
        listed = self._client.jobs.list(filter=F.name.equals(text, collation="ignorecase")).all()
        found = [job for job in listed if (job.name or "").casefold() == text.casefold()]
        if listed and not found:
            self._unplaced.append("the server was asked for jobs of one name and answered with others.")
        return found

    def _servers(self) -> Names:
        listed = self._client.backup_servers.list(select=["instance_uid", "name"])
        return {server.instance_uid: server.name or "" for server in listed if server.instance_uid}

    def _companies(self, *, needed: bool = False) -> Names:
        try:
            listed = self._client.organizations.list(select=["instance_uid", "name"]).all()
        except Forbidden:
            if needed:
                raise
            return {}
        return {company.instance_uid: company.name or "" for company in listed if company.instance_uid}

    def _row(self, job: BackupServerJob, servers: Names, companies: Names) -> JobRow:
        company = job.mapped_organization_uid or job.organization_uid
        status = _word(job.status) or "Unknown"
        return JobRow(
            profile=self._profile,
            product="vspc",
            server=servers.get(job.backup_server_uid) if job.backup_server_uid else None,
            company=companies.get(company) if company else None,
            uid=str(job.instance_uid or ""),
            name=job.name or "",
            type=_word(job.type) or "Unknown",
            status=status,
            enabled=job.is_enabled,
            last_run=aware(job.last_run),
            last_end=aware(job.last_end_time),
            duration=job.last_duration,
            next_run=None,
            failure_message=job.failure_message or None,
            size=job.backup_chain_size,
            transferred=job.transferred_data,
            destination=job.destination or None,
            retention=_retention(job),
            last_success=aware(job.last_end_time or job.last_run) if status in FINE else None,
        )


def _is_decided_there(question: JobQuestion) -> bool:
    """Return whether the filter that is sent leaves out all that is not asked for."""
    here = (question.server, question.company, question.name, question.success_since)
    return not question.never_ran and all(each is None for each in here)


def _retention(job: BackupServerJob) -> str | None:
    if job.retention_limit is None:
        return None
    unit = {"RestorePoints": "restore points", "Days": "days"}.get(_word(job.retention_limit_type) or "")
    return f"{job.retention_limit} {unit or _word(job.retention_limit_type) or ''}".strip()


def _has(name: str, part: str) -> bool:
    return part.casefold() in name.casefold()


def _server_of(row: JobRow) -> str | None:
    return row.server


def _company_of(row: JobRow) -> str | None:
    return row.company


def _session(job: JobRow) -> SessionRow:
    """Return the last run of a job; the console has no other."""
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
