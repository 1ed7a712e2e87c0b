# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerAgentJobSource(msgspec.Struct, kw_only=True, gc=False):
    """Source of an agent job.

    What an agent job backs up.
    """

    backup_mode: BackupServerAgentJobBackupMode | None = msgspec.field(name="backupMode", default=None)
    """How much of a computer is backed up."""
    backup_user_folders: bool | None = msgspec.field(name="backupUserFolders", default=None)
    """Whether the folders of the users are included."""
    backup_operating_system: bool | None = msgspec.field(name="backupOperatingSystem", default=None)
    """Whether the operating system is included."""
    file_system_items: BackupServerAgentJobFileSystemItems | None = msgspec.field(
        name="fileSystemItems", default=None
    )
    """Volumes, files and folders picked one by one. Null as a whole where nothing is picked, as for an entire
    computer. The name of this schema is ours: the vendor describes an object without members.
    """


from .backup_server_agent_job_backup_mode import BackupServerAgentJobBackupMode  # noqa: E402
from .backup_server_agent_job_file_system_items import BackupServerAgentJobFileSystemItems  # noqa: E402
