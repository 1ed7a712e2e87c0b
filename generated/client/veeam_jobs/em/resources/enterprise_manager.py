# Generated from spec/em by "python -m generator". Do not edit.
"""Enterprise Manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.enterprise_manager import EnterpriseManager


class EnterpriseManagerResource:
    """The front door, open to anyone; it tells which API versions the server speaks and where to log on."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self) -> EnterpriseManager:
        """Read the front door.

        The API versions this server speaks, each with the link to log on with it. Needs no session, so it
        also tells whether the server is there at all.

        Source: accessing_em_web_api, http_authentication, logging_on, em_web_api_versions.
        """
        from ..api.enterprise_manager import enterprise_manager_get

        return self._session.call(enterprise_manager_get.build(), enterprise_manager_get.RESPONSE)


class AsyncEnterpriseManagerResource:
    """The front door, open to anyone; it tells which API versions the server speaks and where to log on."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self) -> EnterpriseManager:
        """Read the front door.

        The API versions this server speaks, each with the link to log on with it. Needs no session, so it
        also tells whether the server is there at all.

        Source: accessing_em_web_api, http_authentication, logging_on, em_web_api_versions.
        """
        from ..api.enterprise_manager import enterprise_manager_get

        return await self._session.call(enterprise_manager_get.build(), enterprise_manager_get.RESPONSE)
