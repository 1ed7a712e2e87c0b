"""Answer the questions to one Enterprise Manager."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID

from veeam_jobs import F

from ...profiles import Profile
from ..incomplete_answers import Doubt, Doubts, unread
from ..model import (
    IdentityRow,
    JobDetail,
    JobQuestion,
    JobRow,
    ServerRow,
    SessionQuestion,
    SessionRow,
)
from ..runs import JobAction, RunState
from ..selection import fits
from ..vocabulary import EM_JOB_TYPES, has_status, is_known_status, is_known_type
from .conversion import Conversion, status_of, success_of, with_reason
from .filters import THEIR_JOB_TYPES, can_be, conditions_of
from .jobs import JobQueries
from .orders import Orders
from .query_service import rows_of
from .reasons import Reasons
from .sessions import FEW, SessionQueries
from .urns import id_of, is_uid, kind_of_type, urn_of

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient

    from .conversion import AnyJob, AnySession


def newest_version(names: Iterable[str]) -> str:
    """Return the newest of some API versions such as `v1_7`: their numbers count, so that `v1_10` is newer."""
    return max(names, key=lambda name: [int(number) for number in re.findall(r"\d+", name)])


class EnterpriseManagerServer:
    """The jobs of one Enterprise Manager; see `job_servers.JobServer`."""

    def __init__(self, profile: Profile, client: EnterpriseManagerClient) -> None:
        self._profile = profile
        self._client = client
        self._conversion = Conversion(profile.name)
        self._doubts = Doubts()
        self._sessions = SessionQueries(client, self._doubts)
        self._jobs = JobQueries(client, self._doubts, self._sessions)
        self._orders = Orders(client)
        self._reasons = Reasons(client, self._doubts)
        self._left: int | None = 0
        self._not_applied: list[str] = []

    def left(self) -> int | None:
        return self._left

    def unread(self) -> list[str]:
        return unread(self._client) + self._doubts.sentences() + self._not_applied

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        types_known = not question.types or not THEIR_JOB_TYPES.keys().isdisjoint(question.types)
        if not types_known or not can_be(question.statuses):
            return []
        if question.company is not None:
            self._not_applied.append(
                "Enterprise Manager has no companies, so --company cannot be applied: none of its jobs is in the list."
            )
            return []
        found: list[tuple[JobRow, AnySession | None]] = []
        for job, session in self._jobs.with_last_session(question):
            row = self._conversion.job(job, session)
            if (
                has_status(row.status, question.statuses)
                and self._fits(row, question)
                and fits(row, question)
            ):
                found.append((row, session))
        reasons = self._reasons.of([session for _, session in found if session is not None])
        rows = [with_reason(row, reasons.get(session.id) if session else None) for row, session in found]
        if question.with_success or question.success_since is not None:
            rows = [self._with_success(row) for row in rows]
        return rows

    def _with_success(self, row: JobRow) -> JobRow:
        """Return a job with its newest success, which is asked for if its last run was none."""
        if row.last_success is not None or row.has_never_run or not row.uid:
            return row
        urn = urn_of(kind_of_type(row.type), row.uid)
        return replace(row, last_success=self._sessions.newest_success(urn))

    def find(self, text: str) -> list[JobRow]:
        rows = []
        for kind in EM_JOB_TYPES:
            condition = F.uid == urn_of(kind, text) if is_uid(text) else F.name == text
            for job in self._jobs.entities(kind, condition):
                if not _is_called(job, text):
                    self._doubts.note(Doubt.OTHER_JOB, id_of(job.uid), job.name)
                    continue
                self._jobs.note_nameless(job)
                session = self._sessions.newest(str(job.uid)) if job.id else None
                reasons = self._reasons.of([session]) if session else {}
                row = self._conversion.job(job, session)
                rows.append(with_reason(row, reasons.get(session.id) if session else None))
        return rows

    def detail(self, job: JobRow) -> JobDetail:
        kind = kind_of_type(job.type)
        entities = self._jobs.entities(kind, F.uid == urn_of(kind, job.uid))
        found = next((entity for entity in entities if id_of(entity.uid) == job.uid.lower()), None)
        came = self._sessions.matching(F.job_uid == urn_of(kind, job.uid), limit=FEW)
        sessions = list(self._sessions.of_jobs({job.uid.lower()}, came))
        objects = self._reasons.objects(sessions[0]) if sessions else ()
        ends = [end for session in sessions if (end := success_of(session)) is not None]
        job = replace(job, last_success=job.last_success or max(ends, default=None))
        return self._conversion.detail(job, found, self._told(sessions), objects)

    def _told(self, sessions: Sequence[AnySession]) -> list[SessionRow]:
        """Return the rows of sessions, each with the reason why it failed."""
        reasons = self._reasons.of(sessions)
        return [with_reason(self._conversion.session(each), reasons.get(each.id)) for each in sessions]

    def sessions(self, question: SessionQuestion) -> list[SessionRow]:
        if not can_be(question.statuses):
            return []
        conditions = conditions_of(question.since, question.statuses)
        jobs: list[str] = []
        if question.job is not None:
            jobs = [urn_of(kind_of_type(row.type), row.uid) for row in self.find(question.job)]
            if not jobs:
                return []
            conditions.append(F.job_uid.in_(jobs))
        came = self._sessions.matching(*conditions)
        if jobs:
            came = self._sessions.of_jobs({id_of(urn) for urn in jobs}, came)
        fitting = (each for each in came if has_status(status_of(each), question.statuses))
        one_more = None if question.limit is None else question.limit + 1
        found = list(islice(fitting, one_more))
        if question.limit is not None and len(found) > question.limit:
            found = found[: question.limit]
            # What is sorted out here, the server counts: with a status, nobody tells the number.
            total = self._sessions.count(*conditions) if not question.statuses else None
            self._left = None if total is None else max(1, total - len(found))
        rows = self._told(found)
        for row in rows:
            if "Failed" in question.statuses and not is_known_status(row.status):
                self._doubts.note(Doubt.UNCLEAR, row.uid or row.job, row.status)
        return rows

    def servers(self) -> list[ServerRow]:
        return [self._conversion.server(server) for server in self._client.backup_servers.list()]

    def identity(self) -> IdentityRow:
        # The front door is open to all: it is the list of sessions that proves the sign-in.
        self._client.logon_sessions.list()
        versions = self._client.enterprise_manager.get().supported_versions
        names = [str(version.name) for version in (versions.supported_versions if versions else None) or ()]
        return IdentityRow(
            profile=self._profile.name,
            product="em",
            url=self._profile.url,
            user=self._profile.user,
            role=None,
            server_version=f"API {newest_version(names)}" if names else None,
        )

    def order(self, action: JobAction, job: JobRow) -> None:
        self._orders.give(action, job)

    def last_run(self, job: JobRow) -> RunState:
        return self._orders.last_run(job)

    def query(
        self, type_: str, condition: str | None, *, entities: bool, sort: str | None, limit: int | None
    ) -> list[Mapping[str, Any]]:
        """Return what the query service finds, as JSON: references or entities. `sort` with a leading - is descending."""
        parameters: dict[str, Any] = {"filter": condition} if condition else {}
        if sort:
            parameters["sort_desc" if sort.startswith("-") else "sort_asc"] = sort.removeprefix("-")
        is_xml = self._profile.format == "xml"
        rows, self._left = rows_of(
            self._client, type_, parameters, entities=entities, xml=is_xml, limit=limit
        )
        return rows

    def _fits(self, row: JobRow, question: JobQuestion) -> bool:
        """Return whether a job has the type and the server asked for; note a doubt if it does not say."""
        fits = True
        if question.types and row.type not in question.types:
            if not is_known_type(row.type):
                self._doubts.note(Doubt.TYPELESS, row.uid or row.name, row.name)
            fits = False
        if question.server is not None:
            if row.server is None:
                self._doubts.note(Doubt.SERVERLESS, row.uid or row.name, row.name)
            fits &= question.server.casefold() in (row.server or "").casefold()
        return fits


def _is_called(job: AnyJob, text: str) -> bool:
    """Return whether a job has this UID or name, ignoring case."""
    if is_uid(text):
        return is_uid(job.id) and UUID(job.id) == UUID(text)
    return (job.name or "").casefold() == text.casefold()
