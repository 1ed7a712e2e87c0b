# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASObjectList(msgspec.Struct, kw_only=True, gc=False):
    """Objects of a file share job.

    What a file share job protects. In XML the list is called `Includes` within a job and `NASObjects` on its
    own.
    """

    nas_objects: list[NASObject] | None = msgspec.field(name="NASObjects", default=None)
    """The objects; in XML each is an element `NASObject`."""


from .nas_object import NASObject  # noqa: E402
