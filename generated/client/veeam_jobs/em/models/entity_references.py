# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class EntityReferences(msgspec.Struct, kw_only=True, gc=False):
    """References to entities.

    A list by reference.
    """

    refs: list[EntityRef] | None = msgspec.field(name="Refs", default=None)
    """The references; in XML each is an element `Ref`."""


from .entity_ref import EntityRef  # noqa: E402
