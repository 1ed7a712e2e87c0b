# Generated from spec/em by "python -m generator". Do not edit.
"""NAS."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.nas_service import NASService


class Nas:
    """Links to all file share lists, and the sessions of all file share jobs."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> NasWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return NasWithRawResponse(self)

    def get(self, **options: Unpack[CallOptions]) -> NASService:
        """Read the links to the file share lists.

        Six links and nothing else: to the file share jobs, the file shares and the sessions, each as
        references and in full. This document describes the jobs and the sessions.

        Roles: Portal Administrator, Portal User.

        Source: get_nas, nas.
        """
        from ..api.nas import nas_get

        return self._session.call(nas_get.build(), nas_get.RESPONSE, options)

    def list_backup_sessions(self, **options: Unpack[CallOptions]) -> builtins.list[BackupJobSession]:
        """List the sessions of all file share jobs.

        The sessions of all file share jobs within the last 30 days, one for each run, on all connected backup
        servers; older runs are not listed.

        Returns references by default, full sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = self._session.call(
            nas_list_backup_sessions.build(format="Entity"), nas_list_backup_sessions.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(self, **options: Unpack[CallOptions]) -> builtins.list[EntityRef]:
        """List the sessions of all file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = self._session.call(
            nas_list_backup_sessions.build(), nas_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class AsyncNas:
    """Links to all file share lists, and the sessions of all file share jobs."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncNasWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncNasWithRawResponse(self)

    async def get(self, **options: Unpack[CallOptions]) -> NASService:
        """Read the links to the file share lists.

        Six links and nothing else: to the file share jobs, the file shares and the sessions, each as
        references and in full. This document describes the jobs and the sessions.

        Roles: Portal Administrator, Portal User.

        Source: get_nas, nas.
        """
        from ..api.nas import nas_get

        return await self._session.call(nas_get.build(), nas_get.RESPONSE, options)

    async def list_backup_sessions(self, **options: Unpack[CallOptions]) -> builtins.list[BackupJobSession]:
        """List the sessions of all file share jobs.

        The sessions of all file share jobs within the last 30 days, one for each run, on all connected backup
        servers; older runs are not listed.

        Returns references by default, full sessions with `?format=Entity`.

        This method asks for `format=Entity`; `list_backup_session_references` asks for references.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = await self._session.call(
            nas_list_backup_sessions.build(format="Entity"), nas_list_backup_sessions.RESPONSE, options
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[EntityRef]:
        """List the sessions of all file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = await self._session.call(
            nas_list_backup_sessions.build(), nas_list_backup_sessions.REFERENCE, options
        )
        return answer.refs or []


class NasWithRawResponse:
    """The methods of Nas, each returning a RawResponse."""

    def __init__(self, resource: Nas) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get = raw(resource.get, session)
        self.list_backup_sessions = raw(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw(resource.list_backup_session_references, session)


class AsyncNasWithRawResponse:
    """The methods of AsyncNas, each returning a RawResponse."""

    def __init__(self, resource: AsyncNas) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get = raw_async(resource.get, session)
        self.list_backup_sessions = raw_async(resource.list_backup_sessions, session)
        self.list_backup_session_references = raw_async(resource.list_backup_session_references, session)
