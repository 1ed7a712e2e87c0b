# Generated from spec/vspc by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_server_job import BackupServerJob
    from ..models.select_expression import SelectExpression


class Jobs:
    """What all jobs have in common, whatever they protect: name, state, last run, schedule, retention. Start
    here for monitoring; the typed collections below add what is particular to one kind of job under the same
    `instanceUid`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(
        self,
        job_uid: UUID | str,
        *,
        select: Sequence[SelectExpression] | str | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
    ) -> BackupServerJob:
        """Get one job.

        One job of any type, with the outcome of its last run, its schedule and its retention.

        What is particular to the type of the job (copy target, protected computers, tapes) is in the typed
        collection, in the item with the same `instanceUid`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            select: The properties you want, as a JSON array in one parameter; the others are left out of the
                answer.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: get_job, openapi_description.
        """
        from ..._runtime.errors import DecodeError
        from ..api.jobs import jobs_get

        answer = self._session.call(
            jobs_get.build(
                job_uid, select=select, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            jobs_get.RESPONSE,
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AsyncJobs:
    """What all jobs have in common, whatever they protect: name, state, last run, schedule, retention. Start
    here for monitoring; the typed collections below add what is particular to one kind of job under the same
    `instanceUid`.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(
        self,
        job_uid: UUID | str,
        *,
        select: Sequence[SelectExpression] | str | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
    ) -> BackupServerJob:
        """Get one job.

        One job of any type, with the outcome of its last run, its schedule and its retention.

        What is particular to the type of the job (copy target, protected computers, tapes) is in the typed
        collection, in the item with the same `instanceUid`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            select: The properties you want, as a JSON array in one parameter; the others are left out of the
                answer.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: get_job, openapi_description.
        """
        from ..._runtime.errors import DecodeError
        from ..api.jobs import jobs_get

        answer = await self._session.call(
            jobs_get.build(
                job_uid, select=select, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            jobs_get.RESPONSE,
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data
