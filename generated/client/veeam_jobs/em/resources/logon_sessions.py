# Generated from spec/em by "python -m generator". Do not edit.
"""Logon sessions."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.api_version import ApiVersion
    from ..models.login_spec import LoginSpec
    from ..models.logon_session import LogonSession


class LogonSessionsResource:
    """Sign in and sign off. All other calls, and the tasks they start, belong to a logon session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(self, *, v: ApiVersion | str, body: LoginSpec | Unset = UNSET) -> LogonSession:
        """Log on.

        Opens a session in exchange for a user name and a password. The answer carries the session token in
        the header `X-RestSvcSessionId`; send it with every further call.

        The body of the answer lists all that this account may visit: a link that is missing is a door that is
        closed.

        Args:
            v: The API version to speak for the whole session: one that the front door lists, or `latest` for
                the newest of them.
            body: Only for tenants of Veeam Cloud Connect, who name themselves here. Everyone else sends no
                body and `Content-Length: 0`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: post_sessionmngr, http_authentication, logging_on, em_web_api_versions,
        cloud_connect_tenant_credentials.
        """
        from ..api.logon_sessions import logon_sessions_create

        return self._session.call(logon_sessions_create.build(v=v, body=body), logon_sessions_create.RESPONSE)

    def list(self) -> builtins.list[LogonSession]:
        """List logon sessions.

        The sessions that are open now, each in full, with its entry points.

        This list has one form only. `SessionId` is no token: that comes in the headers of the logon.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions, loginsessions, logging_out.
        """
        from ..api.logon_sessions import logon_sessions_list

        answer = self._session.call(logon_sessions_list.build(), logon_sessions_list.RESPONSE)
        return answer.logon_sessions or []

    def get(self, id: UUID | str) -> LogonSession:
        """Read a logon session.

        One open session: whose it is, and the entry points that account may use. It is the body that the
        logon answered.

        Args:
            id: The `SessionId` of the logon session. It is not the session token that goes into
                `X-RestSvcSessionId`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions_id, loginsessions_id.
        """
        from ..api.logon_sessions import logon_sessions_get

        return self._session.call(logon_sessions_get.build(id), logon_sessions_get.RESPONSE)

    def delete(self, id: UUID | str) -> None:
        """Log off.

        Closes a session. Its token is worthless at once, its tasks can no longer be read, and restore points
        it mounted are unmounted. Forgetting to log off costs little: a session that is left alone for 15
        minutes closes by itself.

        Args:
            id: The `SessionId` of the logon session. It is not the session token that goes into
                `X-RestSvcSessionId`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: delete_loginsessions_id, logging_out, loginsessions_id.
        """
        from ..api.logon_sessions import logon_sessions_delete

        return self._session.call(logon_sessions_delete.build(id), logon_sessions_delete.RESPONSE)


class AsyncLogonSessionsResource:
    """Sign in and sign off. All other calls, and the tasks they start, belong to a logon session."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(self, *, v: ApiVersion | str, body: LoginSpec | Unset = UNSET) -> LogonSession:
        """Log on.

        Opens a session in exchange for a user name and a password. The answer carries the session token in
        the header `X-RestSvcSessionId`; send it with every further call.

        The body of the answer lists all that this account may visit: a link that is missing is a door that is
        closed.

        Args:
            v: The API version to speak for the whole session: one that the front door lists, or `latest` for
                the newest of them.
            body: Only for tenants of Veeam Cloud Connect, who name themselves here. Everyone else sends no
                body and `Content-Length: 0`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: post_sessionmngr, http_authentication, logging_on, em_web_api_versions,
        cloud_connect_tenant_credentials.
        """
        from ..api.logon_sessions import logon_sessions_create

        return await self._session.call(
            logon_sessions_create.build(v=v, body=body), logon_sessions_create.RESPONSE
        )

    async def list(self) -> builtins.list[LogonSession]:
        """List logon sessions.

        The sessions that are open now, each in full, with its entry points.

        This list has one form only. `SessionId` is no token: that comes in the headers of the logon.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions, loginsessions, logging_out.
        """
        from ..api.logon_sessions import logon_sessions_list

        answer = await self._session.call(logon_sessions_list.build(), logon_sessions_list.RESPONSE)
        return answer.logon_sessions or []

    async def get(self, id: UUID | str) -> LogonSession:
        """Read a logon session.

        One open session: whose it is, and the entry points that account may use. It is the body that the
        logon answered.

        Args:
            id: The `SessionId` of the logon session. It is not the session token that goes into
                `X-RestSvcSessionId`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions_id, loginsessions_id.
        """
        from ..api.logon_sessions import logon_sessions_get

        return await self._session.call(logon_sessions_get.build(id), logon_sessions_get.RESPONSE)

    async def delete(self, id: UUID | str) -> None:
        """Log off.

        Closes a session. Its token is worthless at once, its tasks can no longer be read, and restore points
        it mounted are unmounted. Forgetting to log off costs little: a session that is left alone for 15
        minutes closes by itself.

        Args:
            id: The `SessionId` of the logon session. It is not the session token that goes into
                `X-RestSvcSessionId`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: delete_loginsessions_id, logging_out, loginsessions_id.
        """
        from ..api.logon_sessions import logon_sessions_delete

        return await self._session.call(logon_sessions_delete.build(id), logon_sessions_delete.RESPONSE)
