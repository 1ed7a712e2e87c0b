# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AgentBackupJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Agent backup job details.

    The objects that an agent job protects, their guest processing and the retention of their backups.

    Attributes:
        includes: The computers and protection groups that an agent job protects. In XML the list is called
            `Includes` within a job and `ObjectsInAgentBackupJob` on its own.
        guest_processing_options: Processing inside the guest operating system during a backup: application
            consistency, file index and transaction logs.
        gfs_retention_policy: Long-term retention of full backups by the GFS scheme (grandfather, father,
            son): weekly, monthly and yearly.
        simple_retention_policy: Retention by number of restore points or by days; `retain_limit_type`
            determines which of the two applies.
    """

    includes: ObjectInAgentBackupJobList | None = msgspec.field(name="Includes", default=None)
    """The computers and protection groups that an agent job protects. In XML the list is called `Includes`
    within a job and `ObjectsInAgentBackupJob` on its own.
    """
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """Processing inside the guest operating system during a backup: application consistency, file index and
    transaction logs.
    """
    gfs_retention_policy: GfsRetentionPolicy | None = msgspec.field(name="GfsRetentionPolicy", default=None)
    """Long-term retention of full backups by the GFS scheme (grandfather, father, son): weekly, monthly and
    yearly.
    """
    simple_retention_policy: SimpleRetentionPolicy | None = msgspec.field(
        name="SimpleRetentionPolicy", default=None
    )
    """Retention by number of restore points or by days; `retain_limit_type` determines which of the two applies.
    """


from .gfs_retention_policy import GfsRetentionPolicy  # noqa: E402
from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .object_in_agent_backup_job_list import ObjectInAgentBackupJobList  # noqa: E402
from .simple_retention_policy import SimpleRetentionPolicy  # noqa: E402
