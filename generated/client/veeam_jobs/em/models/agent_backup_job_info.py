# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AgentBackupJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Agent backup job details.

    What an agent job protects, how guests are treated, and how long backups are kept.
    """

    includes: ObjectInAgentBackupJobList | None = msgspec.field(name="Includes", default=None)
    """What an agent job protects. In XML the list is called `Includes` within a job and
    `ObjectsInAgentBackupJob` on its own.
    """
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """How a computer is treated from within during backup: consistency of applications, index of files,
    transaction logs.
    """
    gfs_retention_policy: GfsRetentionPolicy | None = msgspec.field(name="GfsRetentionPolicy", default=None)
    """Full backups that are kept longer, by the scheme of grandfather, father and son."""
    simple_retention_policy: SimpleRetentionPolicy | None = msgspec.field(
        name="SimpleRetentionPolicy", default=None
    )
    """How many restore points are kept, or for how long; `RetainLimitType` says which of the two counts."""


from .gfs_retention_policy import GfsRetentionPolicy  # noqa: E402
from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .object_in_agent_backup_job_list import ObjectInAgentBackupJobList  # noqa: E402
from .simple_retention_policy import SimpleRetentionPolicy  # noqa: E402
