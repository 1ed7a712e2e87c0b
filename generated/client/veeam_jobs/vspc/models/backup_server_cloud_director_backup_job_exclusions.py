# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerCloudDirectorBackupJobExclusions(msgspec.Struct, kw_only=True, gc=False):
    """Exclusions of a Cloud Director job.

    Machines, containers and disks that the job excludes from the objects it includes.

    Attributes:
        vms: Machines and containers that are excluded completely.
        disks: Objects for which only some disks are processed.
        templates: Whether virtual machine templates in an included container are excluded.
    """

    vms: list[BackupServerCloudDirectorObject] | None | Unset = UNSET
    """Machines and containers that are excluded completely."""
    disks: list[BackupServerCloudDirectorBackupJobDisk] | None | Unset = UNSET
    """Objects for which only some disks are processed."""
    templates: BackupServerBackupJobExclusionsTemplates | None | Unset = UNSET
    """Whether virtual machine templates in an included container are excluded."""


from .backup_server_backup_job_exclusions_templates import BackupServerBackupJobExclusionsTemplates  # noqa: E402
from .backup_server_cloud_director_backup_job_disk import BackupServerCloudDirectorBackupJobDisk  # noqa: E402
from .backup_server_cloud_director_object import BackupServerCloudDirectorObject  # noqa: E402
