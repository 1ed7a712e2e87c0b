# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerAgentJobSource(msgspec.Struct, kw_only=True, gc=False):
    """Source of an agent job.

    Data that an agent job backs up.

    Attributes:
        backup_mode: Part of the protected computer that is backed up.
        backup_user_folders: Whether the backup includes the folders of the users.
        backup_operating_system: Whether the backup includes the operating system.
        file_system_items: Volumes, files and folders that are selected one by one. The whole object is null
            if nothing is selected, as for an entire computer. The name of this schema is ours: the vendor
            describes an object without members.
    """

    backup_mode: BackupServerAgentJobBackupMode | None = msgspec.field(name="backupMode", default=None)
    """Part of the protected computer that is backed up."""
    backup_user_folders: bool | None = msgspec.field(name="backupUserFolders", default=None)
    """Whether the backup includes the folders of the users."""
    backup_operating_system: bool | None = msgspec.field(name="backupOperatingSystem", default=None)
    """Whether the backup includes the operating system."""
    file_system_items: BackupServerAgentJobFileSystemItems | None = msgspec.field(
        name="fileSystemItems", default=None
    )
    """Volumes, files and folders that are selected one by one. The whole object is null if nothing is selected,
    as for an entire computer. The name of this schema is ours: the vendor describes an object without
    members.
    """


from .backup_server_agent_job_backup_mode import BackupServerAgentJobBackupMode  # noqa: E402
from .backup_server_agent_job_file_system_items import BackupServerAgentJobFileSystemItems  # noqa: E402
