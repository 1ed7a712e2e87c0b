# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerCloudDirectorBackupJobExclusions(msgspec.Struct, kw_only=True, gc=False):
    """Exclusions of a Cloud Director job.

    What the job leaves out of the objects it includes.
    """

    vms: list[BackupServerCloudDirectorObject] | None | Unset = UNSET
    """Machines and containers left out as a whole."""
    disks: list[BackupServerCloudDirectorBackupJobDisk] | None | Unset = UNSET
    """Objects of which not all disks are processed."""
    templates: BackupServerBackupJobExclusionsTemplates | None | Unset = UNSET
    """Whether virtual machine templates that stand in an included container are left out."""


from .backup_server_backup_job_exclusions_templates import BackupServerBackupJobExclusionsTemplates  # noqa: E402
from .backup_server_cloud_director_backup_job_disk import BackupServerCloudDirectorBackupJobDisk  # noqa: E402
from .backup_server_cloud_director_object import BackupServerCloudDirectorObject  # noqa: E402
