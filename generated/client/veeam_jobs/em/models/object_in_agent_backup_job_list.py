# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class ObjectInAgentBackupJobList(msgspec.Struct, kw_only=True, gc=False):
    """Objects of an agent job.

    The computers and protection groups that an agent job protects. In XML the list is called `Includes`
    within a job and `ObjectsInAgentBackupJob` on its own.

    Attributes:
        object_in_agent_backup_jobs: The protected objects; in XML each is an element
            `ObjectInAgentBackupJob`.
    """

    object_in_agent_backup_jobs: list[ObjectInAgentBackupJob] | None = msgspec.field(
        name="ObjectInAgentBackupJobs", default=None
    )
    """The protected objects; in XML each is an element `ObjectInAgentBackupJob`."""
    _unwrap: ClassVar[str] = "object_in_agent_backup_jobs"
    _required: ClassVar[tuple[str, ...]] = ("object_in_agent_backup_jobs",)
    _nullable: ClassVar[tuple[str, ...]] = ("object_in_agent_backup_jobs",)


from .object_in_agent_backup_job import ObjectInAgentBackupJob  # noqa: E402
