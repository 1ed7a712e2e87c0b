# Generated from spec/em by "python -m generator". Do not edit.
"""NAS."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_job_session import BackupJobSession
    from ..models.entity_ref import EntityRef
    from ..models.nas_service import NASService


class Nas:
    """Where everything about file shares begins, and its sessions."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self) -> NASService:
        """Read the way into the file share area.

        Six links and nothing else: to the file share jobs, the file shares and the sessions, each by
        reference and in full. This document describes the jobs and the sessions.

        Roles: Portal Administrator, Portal User.

        Source: get_nas, nas.
        """
        from ..api.nas import nas_get

        return self._session.call(nas_get.build(), nas_get.RESPONSE)

    def list_backup_sessions(self) -> builtins.list[BackupJobSession]:
        """List the sessions of all file share jobs.

        One session for each run of a file share job within the last 30 days, over all connected backup
        servers; older runs are not listed.

        References by default, whole sessions with `?format=Entity`.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = self._session.call(
            nas_list_backup_sessions.build(format="Entity"), nas_list_backup_sessions.RESPONSE
        )
        return answer.backup_job_sessions or []

    def list_backup_session_references(self) -> builtins.list[EntityRef]:
        """List the sessions of all file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = self._session.call(nas_list_backup_sessions.build(), nas_list_backup_sessions.REFERENCE)
        return answer.refs or []


class AsyncNas:
    """Where everything about file shares begins, and its sessions."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self) -> NASService:
        """Read the way into the file share area.

        Six links and nothing else: to the file share jobs, the file shares and the sessions, each by
        reference and in full. This document describes the jobs and the sessions.

        Roles: Portal Administrator, Portal User.

        Source: get_nas, nas.
        """
        from ..api.nas import nas_get

        return await self._session.call(nas_get.build(), nas_get.RESPONSE)

    async def list_backup_sessions(self) -> builtins.list[BackupJobSession]:
        """List the sessions of all file share jobs.

        One session for each run of a file share job within the last 30 days, over all connected backup
        servers; older runs are not listed.

        References by default, whole sessions with `?format=Entity`.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = await self._session.call(
            nas_list_backup_sessions.build(format="Entity"), nas_list_backup_sessions.RESPONSE
        )
        return answer.backup_job_sessions or []

    async def list_backup_session_references(self) -> builtins.list[EntityRef]:
        """List the sessions of all file share jobs, by reference: name, UID and links only.

        Roles: Portal Administrator, Portal User.

        Source: get_nas_backupsessions, nas_backupsessions.
        """
        from ..api.nas import nas_list_backup_sessions

        answer = await self._session.call(
            nas_list_backup_sessions.build(), nas_list_backup_sessions.REFERENCE
        )
        return answer.refs or []
