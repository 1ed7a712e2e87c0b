# Generated from spec/em by "python -m generator". Do not edit.
"""Lookups."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.hierarchy_item import HierarchyItem
    from ..models.lookup_object_type import LookupObjectType
    from ..models.lookup_svc import LookupSvc


class Lookups:
    """Find an object of a virtual infrastructure and the references it has."""

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

        Brings the references (`ObjectRef`) by which jobs name machines, hosts and the like. Ask in one of two
        ways: with `hierarchyRef` alone, for one object you have the reference of, or with `host`, `name` and
        `type` together.

        Args:
            hierarchy_ref: Reference to one object, `urn:<Platform>:<Type>:<ID of the root>.<ID of the
                object>`; no other parameter beside it.
            host: The infrastructure to search in, by the UID of its root. Goes with `name` and `type`.
            name: Name of the object, `*` for any. Goes with `host` and `type`.
            type: Kind of the object. Goes with `host` and `name`.

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

        A link for each virtual infrastructure and kind of object, `*` for the name. Put a name in its place
        to look for that one.

        Roles: Portal Administrator, Portal User.

        Source: get_lookupsvc, lookupsvc, lookup_service.
        """
        from ..api.lookups import lookups_get_service

        return self._session.call(lookups_get_service.build(), lookups_get_service.RESPONSE, options)


class AsyncLookups:
    """Find an object of a virtual infrastructure and the references it has."""

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

        Brings the references (`ObjectRef`) by which jobs name machines, hosts and the like. Ask in one of two
        ways: with `hierarchyRef` alone, for one object you have the reference of, or with `host`, `name` and
        `type` together.

        Args:
            hierarchy_ref: Reference to one object, `urn:<Platform>:<Type>:<ID of the root>.<ID of the
                object>`; no other parameter beside it.
            host: The infrastructure to search in, by the UID of its root. Goes with `name` and `type`.
            name: Name of the object, `*` for any. Goes with `host` and `type`.
            type: Kind of the object. Goes with `host` and `name`.

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

        A link for each virtual infrastructure and kind of object, `*` for the name. Put a name in its place
        to look for that one.

        Roles: Portal Administrator, Portal User.

        Source: get_lookupsvc, lookupsvc, lookup_service.
        """
        from ..api.lookups import lookups_get_service

        return await self._session.call(lookups_get_service.build(), lookups_get_service.RESPONSE, options)


class LookupsWithRawResponse:
    """The methods of Lookups, each returning a RawResponse."""

    def __init__(self, resource: Lookups) -> None:
        from ..._runtime.raw import raw

        self.find = raw(resource.find)
        self.get_service = raw(resource.get_service)


class AsyncLookupsWithRawResponse:
    """The methods of AsyncLookups, each returning a RawResponse."""

    def __init__(self, resource: AsyncLookups) -> None:
        from ..._runtime.raw import raw_async

        self.find = raw_async(resource.find)
        self.get_service = raw_async(resource.get_service)
