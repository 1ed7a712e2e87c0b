# Generated from spec/em by "python -m generator". Do not edit.
"""Front door."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.front_door import FrontDoor


class FrontDoorResource:
    """The way in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> FrontDoorResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return FrontDoorResourceWithRawResponse(self)

    def get(self, **options: Unpack[CallOptions]) -> FrontDoor:
        """Look at the door.

        Who is there.

        Source: door.
        """
        from ..api.front_door import front_door_get

        return self._session.call(front_door_get.build(), front_door_get.RESPONSE, options)


class AsyncFrontDoorResource:
    """The way in."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncFrontDoorResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncFrontDoorResourceWithRawResponse(self)

    async def get(self, **options: Unpack[CallOptions]) -> FrontDoor:
        """Look at the door.

        Who is there.

        Source: door.
        """
        from ..api.front_door import front_door_get

        return await self._session.call(front_door_get.build(), front_door_get.RESPONSE, options)


class FrontDoorResourceWithRawResponse:
    """The methods of FrontDoorResource, each returning a RawResponse."""

    def __init__(self, resource: FrontDoorResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get = raw(resource.get, session)


class AsyncFrontDoorResourceWithRawResponse:
    """The methods of AsyncFrontDoorResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncFrontDoorResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get = raw_async(resource.get, session)
