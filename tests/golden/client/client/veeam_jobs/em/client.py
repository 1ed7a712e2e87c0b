# Generated from spec/em by "python -m generator". Do not edit.
"""Clients of Tiny forms."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, overload

from veeam_jobs_runtime.clients import AsyncEnterpriseManagerBase, EnterpriseManagerBase
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    from veeam_jobs_runtime.queries.query import AsyncQuery, Query

    from .models.entity_ref import EntityRef
    from .resources.front_door import AsyncFrontDoorResource, FrontDoorResource
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.queries import AsyncQueries, Queries
    from .resources.tasks import AsyncTasks, Tasks

T = TypeVar("T")


class EnterpriseManagerClient(EnterpriseManagerBase):
    """Tiny forms, blocking.

    Its resources:

    - `front_door`: front door
    - `jobs`: jobs
    - `tasks`: tasks
    - `queries`: queries

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @overload
    def query(self, model: type[T]) -> Query[T, EntityRef]: ...
    @overload
    def query(self, model: str) -> Query[Any, EntityRef]: ...
    def query(self, model: type[Any] | str) -> Query[Any, EntityRef]:
        """Search for things of one type: filter, sort, and walk every page.

        `query(Job).filter(F.name == "SQL").sort_desc("name")` asks for nothing until it is iterated, and
        checks the names and values of a condition at once, against what the type can be filtered and sorted
        by.

        `model` is a class of `models`, or the name of a type; entities without a model come as dictionaries,
        their keys as the server spells them. `references()` asks for the reference form.

        Raises ValueError for a model that is no type of the query service, DecodeError where an answer does
        not hold what was asked for. For single pages, there is `queries.run`.

        Source: query.
        """
        from veeam_jobs_runtime.queries.query import Query

        from .query_types import SERVICE

        return Query(self._session, SERVICE, model)

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

    @cached_property
    def queries(self) -> Queries:
        """Search by type."""
        from .resources.queries import Queries

        return Queries(self._session)


class AsyncEnterpriseManagerClient(AsyncEnterpriseManagerBase):
    """Tiny forms, awaiting.

    Its resources:

    - `front_door`: front door
    - `jobs`: jobs
    - `tasks`: tasks
    - `queries`: queries

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    xml_shapes_module = f"{__package__}.xml_shapes"

    @overload
    def query(self, model: type[T]) -> AsyncQuery[T, EntityRef]: ...
    @overload
    def query(self, model: str) -> AsyncQuery[Any, EntityRef]: ...
    def query(self, model: type[Any] | str) -> AsyncQuery[Any, EntityRef]:
        """Search for things of one type: filter, sort, and walk every page.

        `query(Job).filter(F.name == "SQL").sort_desc("name")` asks for nothing until it is iterated, and
        checks the names and values of a condition at once, against what the type can be filtered and sorted
        by.

        `model` is a class of `models`, or the name of a type; entities without a model come as dictionaries,
        their keys as the server spells them. `references()` asks for the reference form.

        Raises ValueError for a model that is no type of the query service, DecodeError where an answer does
        not hold what was asked for. For single pages, there is `queries.run`.

        Source: query.
        """
        from veeam_jobs_runtime.queries.query import AsyncQuery

        from .query_types import SERVICE

        return AsyncQuery(self._session, SERVICE, model)

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

    @cached_property
    def queries(self) -> AsyncQueries:
        """Search by type."""
        from .resources.queries import AsyncQueries

        return AsyncQueries(self._session)


publish(globals())
