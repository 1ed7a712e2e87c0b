# Generated from spec/em by "python -m generator". Do not edit.
"""Logon sessions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.api_version import ApiVersion
    from ..models.login_spec import LoginSpec
    from ..models.logon_session import LogonSession


class LogonSessionsResource:
    """Sign in and sign off. All other calls, and the tasks they start, belong to a logon session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> LogonSessionsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return LogonSessionsResourceWithRawResponse(self)

    def create(
        self, *, v: ApiVersion | str, body: LoginSpec | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> LogonSession:
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

        return self._session.call(
            logon_sessions_create.build(v=v, body=body), logon_sessions_create.RESPONSE, options
        )

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[LogonSession]:
        """List logon sessions.

        The sessions that are open now, each in full, with its entry points.

        This list has one form only. `SessionId` is no token: that comes in the headers of the logon.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions, loginsessions, logging_out.
        """
        from ..api.logon_sessions import logon_sessions_list

        answer = self._session.call(logon_sessions_list.build(), logon_sessions_list.RESPONSE, options)
        return answer.logon_sessions or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> LogonSession:
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

        return self._session.call(logon_sessions_get.build(id), logon_sessions_get.RESPONSE, options)

    def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> None:
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

        return self._session.call(logon_sessions_delete.build(id), logon_sessions_delete.RESPONSE, options)


class AsyncLogonSessionsResource:
    """Sign in and sign off. All other calls, and the tasks they start, belong to a logon session."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncLogonSessionsResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncLogonSessionsResourceWithRawResponse(self)

    async def create(
        self, *, v: ApiVersion | str, body: LoginSpec | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> LogonSession:
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
            logon_sessions_create.build(v=v, body=body), logon_sessions_create.RESPONSE, options
        )

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[LogonSession]:
        """List logon sessions.

        The sessions that are open now, each in full, with its entry points.

        This list has one form only. `SessionId` is no token: that comes in the headers of the logon.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions, loginsessions, logging_out.
        """
        from ..api.logon_sessions import logon_sessions_list

        answer = await self._session.call(logon_sessions_list.build(), logon_sessions_list.RESPONSE, options)
        return answer.logon_sessions or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> LogonSession:
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

        return await self._session.call(logon_sessions_get.build(id), logon_sessions_get.RESPONSE, options)

    async def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> None:
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

        return await self._session.call(
            logon_sessions_delete.build(id), logon_sessions_delete.RESPONSE, options
        )


class LogonSessionsResourceWithRawResponse:
    """The methods of LogonSessionsResource, each returning a RawResponse."""

    def __init__(self, resource: LogonSessionsResource) -> None:
        from ..._runtime.raw import raw

        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncLogonSessionsResourceWithRawResponse:
    """The methods of AsyncLogonSessionsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncLogonSessionsResource) -> None:
        from ..._runtime.raw import raw_async

        self.create = raw_async(resource.create)
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
