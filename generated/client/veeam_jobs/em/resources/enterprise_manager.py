# Generated from spec/em by "python -m generator". Do not edit.
"""Enterprise Manager."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.enterprise_manager import EnterpriseManager


class EnterpriseManagerResource:
    """Entry point of the API, available without a session: the supported API versions and the links to log on."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> EnterpriseManagerResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return EnterpriseManagerResourceWithRawResponse(self)

    def get(self, **options: Unpack[CallOptions]) -> EnterpriseManager:
        """Read the API versions and logon links.

        The API versions that this server supports, each with a link to log on with it. Needs no session, so
        you can also use it to check whether the server is reachable.

        Source: accessing_em_web_api, http_authentication, logging_on, em_web_api_versions.
        """
        from ..api.enterprise_manager import enterprise_manager_get

        return self._session.call(enterprise_manager_get.build(), enterprise_manager_get.RESPONSE, options)


class AsyncEnterpriseManagerResource:
    """Entry point of the API, available without a session: the supported API versions and the links to log on."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncEnterpriseManagerResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncEnterpriseManagerResourceWithRawResponse(self)

    async def get(self, **options: Unpack[CallOptions]) -> EnterpriseManager:
        """Read the API versions and logon links.

        The API versions that this server supports, each with a link to log on with it. Needs no session, so
        you can also use it to check whether the server is reachable.

        Source: accessing_em_web_api, http_authentication, logging_on, em_web_api_versions.
        """
        from ..api.enterprise_manager import enterprise_manager_get

        return await self._session.call(
            enterprise_manager_get.build(), enterprise_manager_get.RESPONSE, options
        )


class EnterpriseManagerResourceWithRawResponse:
    """The methods of EnterpriseManagerResource, each returning a RawResponse."""

    def __init__(self, resource: EnterpriseManagerResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get = raw(resource.get, session)


class AsyncEnterpriseManagerResourceWithRawResponse:
    """The methods of AsyncEnterpriseManagerResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncEnterpriseManagerResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get = raw_async(resource.get, session)
