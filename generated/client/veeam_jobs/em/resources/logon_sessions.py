# Generated from spec/em by "python -m generator". Do not edit.
"""Logon sessions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.api_version import ApiVersion
    from ..models.login_spec import LoginSpec
    from ..models.logon_session import LogonSession


class LogonSessionsResource:
    """Log on and log off. All other requests, and the tasks they start, belong to a logon session."""

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

        Opens a session in exchange for a user name and a password. The response contains the session token in
        the header `X-RestSvcSessionId`; send it with every further request.

        The response body lists the resources that this account may use. A missing link means that the account
        has no access to that resource.

        Args:
            v: API version for the whole session: one that `em.enterprise_manager.get` lists, or `latest` for
                the newest of them.
            body: Credentials of a tenant of Veeam Cloud Connect. All other accounts send no body and
                `Content-Length: 0`.

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

        All open sessions, each in full with its links.

        This list has one form only. `session_id` is not the session token; the token is in the headers of the
        logon response.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions, loginsessions, logging_out.
        """
        from ..api.logon_sessions import logon_sessions_list

        answer = self._session.call(logon_sessions_list.build(), logon_sessions_list.RESPONSE, options)
        return answer.logon_sessions or []

    def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> LogonSession:
        """Read a logon session.

        One open session: its account and the links that the account may use. The content is the same as that
        of the logon response.

        Args:
            id: ID of the logon session: its `session_id`. It is not the session token for
                `X-RestSvcSessionId`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions_id, loginsessions_id.
        """
        from ..api.logon_sessions import logon_sessions_get

        return self._session.call(logon_sessions_get.build(id), logon_sessions_get.RESPONSE, options)

    def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> None:
        """Log off.

        Closes a session. Its token becomes invalid immediately, its tasks can no longer be read, and the
        restore points it mounted are unmounted. A session that receives no request for 15 minutes is closed
        automatically.

        Args:
            id: ID of the logon session: its `session_id`. It is not the session token for
                `X-RestSvcSessionId`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: delete_loginsessions_id, logging_out, loginsessions_id.
        """
        from ..api.logon_sessions import logon_sessions_delete

        return self._session.call(logon_sessions_delete.build(id), logon_sessions_delete.RESPONSE, options)


class AsyncLogonSessionsResource:
    """Log on and log off. All other requests, and the tasks they start, belong to a logon session."""

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

        Opens a session in exchange for a user name and a password. The response contains the session token in
        the header `X-RestSvcSessionId`; send it with every further request.

        The response body lists the resources that this account may use. A missing link means that the account
        has no access to that resource.

        Args:
            v: API version for the whole session: one that `em.enterprise_manager.get` lists, or `latest` for
                the newest of them.
            body: Credentials of a tenant of Veeam Cloud Connect. All other accounts send no body and
                `Content-Length: 0`.

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

        All open sessions, each in full with its links.

        This list has one form only. `session_id` is not the session token; the token is in the headers of the
        logon response.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions, loginsessions, logging_out.
        """
        from ..api.logon_sessions import logon_sessions_list

        answer = await self._session.call(logon_sessions_list.build(), logon_sessions_list.RESPONSE, options)
        return answer.logon_sessions or []

    async def get(self, id: UUID | str, **options: Unpack[CallOptions]) -> LogonSession:
        """Read a logon session.

        One open session: its account and the links that the account may use. The content is the same as that
        of the logon response.

        Args:
            id: ID of the logon session: its `session_id`. It is not the session token for
                `X-RestSvcSessionId`.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator, Exchange Restore
        Operator, Oracle Restore Operator, SQL Restore Operator.

        Source: get_loginsessions_id, loginsessions_id.
        """
        from ..api.logon_sessions import logon_sessions_get

        return await self._session.call(logon_sessions_get.build(id), logon_sessions_get.RESPONSE, options)

    async def delete(self, id: UUID | str, **options: Unpack[CallOptions]) -> None:
        """Log off.

        Closes a session. Its token becomes invalid immediately, its tasks can no longer be read, and the
        restore points it mounted are unmounted. A session that receives no request for 15 minutes is closed
        automatically.

        Args:
            id: ID of the logon session: its `session_id`. It is not the session token for
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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.create = raw(resource.create, session)
        self.list = raw(resource.list, session)
        self.get = raw(resource.get, session)
        self.delete = raw(resource.delete, session)


class AsyncLogonSessionsResourceWithRawResponse:
    """The methods of AsyncLogonSessionsResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncLogonSessionsResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.create = raw_async(resource.create, session)
        self.list = raw_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.delete = raw_async(resource.delete, session)
