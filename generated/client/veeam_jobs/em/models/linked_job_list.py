# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LinkedJobList(msgspec.Struct, kw_only=True, gc=False):
    """Linked jobs.

    The jobs whose backups a copy job copies. In XML the list is called `LinkedJobIncludes` within a job and
    `LinkedJobResourceObjects` on its own.
    """

    linked_job_objects: list[LinkedJobObject] | None = msgspec.field(name="LinkedJobObjects", default=None)
    """The linked jobs; in XML each is an element `LinkedJobObject`."""


from .linked_job_object import LinkedJobObject  # noqa: E402
