# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerCloudDirectorBackupJobVirtualMachines(msgspec.Struct, kw_only=True, gc=False):
    """Scope of a Cloud Director job.

    Machines and containers that the job backs up, minus the exclusions. A container includes all its
    machines, also those added later (assumption).

    Attributes:
        includes: Machines and containers of machines that the job includes.
        excludes: Machines, containers and disks that the job excludes from the objects it includes.
    """

    includes: list[BackupServerCloudDirectorObject] | None | Unset = expected()
    """Machines and containers of machines that the job includes."""
    excludes: BackupServerCloudDirectorBackupJobExclusions | None | Unset = UNSET
    """Machines, containers and disks that the job excludes from the objects it includes."""
    _required: ClassVar[tuple[str, ...]] = ("includes",)


from .backup_server_cloud_director_backup_job_exclusions import BackupServerCloudDirectorBackupJobExclusions  # noqa: E402
from .backup_server_cloud_director_object import BackupServerCloudDirectorObject  # noqa: E402
