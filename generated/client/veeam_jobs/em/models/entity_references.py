# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class EntityReferences(msgspec.Struct, kw_only=True, gc=False):
    """References to entities.

    A list of resources as references: name, UID and links of each.

    Attributes:
        refs: The references; in XML each is an element `Ref`.
    """

    refs: list[EntityRef] | None = msgspec.field(name="Refs", default=None)
    """The references; in XML each is an element `Ref`."""
    _unwrap: ClassVar[str] = "refs"
    _required: ClassVar[tuple[str, ...]] = ("refs",)
    _nullable: ClassVar[tuple[str, ...]] = ("refs",)


from .entity_ref import EntityRef  # noqa: E402
