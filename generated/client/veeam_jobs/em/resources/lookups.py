# Generated from spec/em by "python -m generator". Do not edit.
"""Lookups."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.hierarchy_item import HierarchyItem
    from ..models.lookup_object_type import LookupObjectType
    from ..models.lookup_svc import LookupSvc


class Lookups:
    """Find objects of virtual infrastructures and their references."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> LookupsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return LookupsWithRawResponse(self)

    def find(
        self,
        *,
        hierarchy_ref: str | Unset = UNSET,
        host: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: LookupObjectType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[HierarchyItem]:
        """Find objects of virtual infrastructures.

        Finds the references (`object_ref`) by which jobs identify machines, hosts and other objects of
        virtual infrastructures. There are two ways to search: with `hierarchy_ref` alone, for one object
        whose reference you know, or with `host`, `name` and `type` together.

        Args:
            hierarchy_ref: Reference to one object, `urn:<Platform>:<Type>:<ID of the root>.<ID of the
                object>`. Do not combine it with other parameters.
            host: Virtual infrastructure to search in: the UID of its root. Use it together with `name` and
                `type`.
            name: Name of the object; `*` matches any name. Use it together with `host` and `type`.
            type: Kind of the object. Use it together with `host` and `name`.

        Roles: Portal Administrator, Portal User.

        Source: get_lookup, lookup_query, lookup_service, constructing_hierarchyobjreftype.
        """
        from ..api.lookups import lookups_find

        answer = self._session.call(
            lookups_find.build(hierarchy_ref=hierarchy_ref, host=host, name=name, type=type),
            lookups_find.RESPONSE,
            options,
        )
        return answer.hierarchy_items or []

    def get_service(self, **options: Unpack[CallOptions]) -> LookupSvc:
        """List ready-made lookups.

        One link for each virtual infrastructure and kind of object, each with `*` as the name. To search for
        one name, replace `*`.

        Roles: Portal Administrator, Portal User.

        Source: get_lookupsvc, lookupsvc, lookup_service.
        """
        from ..api.lookups import lookups_get_service

        return self._session.call(lookups_get_service.build(), lookups_get_service.RESPONSE, options)


class AsyncLookups:
    """Find objects of virtual infrastructures and their references."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncLookupsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncLookupsWithRawResponse(self)

    async def find(
        self,
        *,
        hierarchy_ref: str | Unset = UNSET,
        host: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: LookupObjectType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[HierarchyItem]:
        """Find objects of virtual infrastructures.

        Finds the references (`object_ref`) by which jobs identify machines, hosts and other objects of
        virtual infrastructures. There are two ways to search: with `hierarchy_ref` alone, for one object
        whose reference you know, or with `host`, `name` and `type` together.

        Args:
            hierarchy_ref: Reference to one object, `urn:<Platform>:<Type>:<ID of the root>.<ID of the
                object>`. Do not combine it with other parameters.
            host: Virtual infrastructure to search in: the UID of its root. Use it together with `name` and
                `type`.
            name: Name of the object; `*` matches any name. Use it together with `host` and `type`.
            type: Kind of the object. Use it together with `host` and `name`.

        Roles: Portal Administrator, Portal User.

        Source: get_lookup, lookup_query, lookup_service, constructing_hierarchyobjreftype.
        """
        from ..api.lookups import lookups_find

        answer = await self._session.call(
            lookups_find.build(hierarchy_ref=hierarchy_ref, host=host, name=name, type=type),
            lookups_find.RESPONSE,
            options,
        )
        return answer.hierarchy_items or []

    async def get_service(self, **options: Unpack[CallOptions]) -> LookupSvc:
        """List ready-made lookups.

        One link for each virtual infrastructure and kind of object, each with `*` as the name. To search for
        one name, replace `*`.

        Roles: Portal Administrator, Portal User.

        Source: get_lookupsvc, lookupsvc, lookup_service.
        """
        from ..api.lookups import lookups_get_service

        return await self._session.call(lookups_get_service.build(), lookups_get_service.RESPONSE, options)


class LookupsWithRawResponse:
    """The methods of Lookups, each returning a RawResponse."""

    def __init__(self, resource: Lookups) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.find = raw(resource.find, session)
        self.get_service = raw(resource.get_service, session)


class AsyncLookupsWithRawResponse:
    """The methods of AsyncLookups, each returning a RawResponse."""

    def __init__(self, resource: AsyncLookups) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.find = raw_async(resource.find, session)
        self.get_service = raw_async(resource.get_service, session)
