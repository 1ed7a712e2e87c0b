# Generated from spec/em by "python -m generator". Do not edit.
"""Clients of Tiny forms."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.clients import AsyncEnterpriseManagerBase, EnterpriseManagerBase

if TYPE_CHECKING:
    from .resources.front_door import AsyncFrontDoorResource, FrontDoorResource
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.tasks import AsyncTasks, Tasks


class EnterpriseManagerClient(EnterpriseManagerBase):
    """Tiny forms, blocking.

    Its resources:

    - `front_door`: front door
    - `jobs`: jobs
    - `tasks`: tasks

    Every method also takes `timeout`, `retries` and `headers` for that one call (`CallOptions`). The same
    methods under `with_raw_response` of a resource give the answer as it came (`RawResponse`).
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @cached_property
    def front_door(self) -> FrontDoorResource:
        """The way in."""
        from .resources.front_door import FrontDoorResource

        return FrontDoorResource(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        """Things that run."""
        from .resources.jobs import Jobs

        return Jobs(self._session)

    @cached_property
    def tasks(self) -> Tasks:
        """Things that go on."""
        from .resources.tasks import Tasks

        return Tasks(self._session)


class AsyncEnterpriseManagerClient(AsyncEnterpriseManagerBase):
    """Tiny forms, awaiting.

    Its resources:

    - `front_door`: front door
    - `jobs`: jobs
    - `tasks`: tasks

    Every method also takes `timeout`, `retries` and `headers` for that one call (`CallOptions`). The same
    methods under `with_raw_response` of a resource give the answer as it came (`RawResponse`).
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @cached_property
    def front_door(self) -> AsyncFrontDoorResource:
        """The way in."""
        from .resources.front_door import AsyncFrontDoorResource

        return AsyncFrontDoorResource(self._session)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Things that run."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._session)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Things that go on."""
        from .resources.tasks import AsyncTasks

        return AsyncTasks(self._session)
