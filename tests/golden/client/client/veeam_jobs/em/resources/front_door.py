# Generated from spec/em by "python -m generator". Do not edit.
"""Front door."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.front_door import FrontDoor


class FrontDoorResource:
    """The way in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self) -> FrontDoor:
        """Look at the door.

        Who is there.

        Source: door.
        """
        from ..api.front_door import front_door_get

        return self._session.call(front_door_get.build(), front_door_get.RESPONSE)


class AsyncFrontDoorResource:
    """The way in."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self) -> FrontDoor:
        """Look at the door.

        Who is there.

        Source: door.
        """
        from ..api.front_door import front_door_get

        return await self._session.call(front_door_get.build(), front_door_get.RESPONSE)
