# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class NASObjectList(msgspec.Struct, kw_only=True, gc=False):
    """Objects of a file share job.

    The shares, folders and files that a file share job protects. In XML the list is called `Includes` within
    a job and `NASObjects` on its own.

    Attributes:
        nas_objects: The protected objects; in XML each is an element `NASObject`.
    """

    nas_objects: list[NASObject] | None = msgspec.field(name="NASObjects", default=None)
    """The protected objects; in XML each is an element `NASObject`."""
    _unwrap: ClassVar[str] = "nas_objects"
    _required: ClassVar[tuple[str, ...]] = ("nas_objects",)
    _nullable: ClassVar[tuple[str, ...]] = ("nas_objects",)


from .nas_object import NASObject  # noqa: E402
