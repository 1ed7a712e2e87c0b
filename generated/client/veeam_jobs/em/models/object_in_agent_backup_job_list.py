# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ObjectInAgentBackupJobList(msgspec.Struct, kw_only=True, gc=False):
    """Objects of an agent job.

    What an agent job protects. In XML the list is called `Includes` within a job and
    `ObjectsInAgentBackupJob` on its own.
    """

    object_in_agent_backup_jobs: list[ObjectInAgentBackupJob] | None = msgspec.field(
        name="ObjectInAgentBackupJobs", default=None
    )
    """The objects; in XML each is an element `ObjectInAgentBackupJob`."""


from .object_in_agent_backup_job import ObjectInAgentBackupJob  # noqa: E402
