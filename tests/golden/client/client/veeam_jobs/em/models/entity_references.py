# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class EntityReferences(msgspec.Struct, kw_only=True, gc=False):
    """References.

    Attributes:
        refs: The references.
    """

    refs: list[EntityRef] | None = msgspec.field(name="Refs", default=None)
    """The references."""
    _unwrap: ClassVar[str] = "refs"


from .entity_ref import EntityRef  # noqa: E402
