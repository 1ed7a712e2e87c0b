# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class LinkedJobList(msgspec.Struct, kw_only=True, gc=False):
    """Linked jobs.

    The jobs whose backups a backup copy job copies. In XML the list is called `LinkedJobIncludes` within a
    job and `LinkedJobResourceObjects` on its own.

    Attributes:
        linked_job_objects: The linked jobs; in XML each is an element `LinkedJobObject`.
    """

    linked_job_objects: list[LinkedJobObject] | None = msgspec.field(name="LinkedJobObjects", default=None)
    """The linked jobs; in XML each is an element `LinkedJobObject`."""
    _unwrap: ClassVar[str] = "linked_job_objects"
    _required: ClassVar[tuple[str, ...]] = ("linked_job_objects",)
    _nullable: ClassVar[tuple[str, ...]] = ("linked_job_objects",)


from .linked_job_object import LinkedJobObject  # noqa: E402
