# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobVirtualMachines(msgspec.Struct, kw_only=True, gc=False):
    """Scope of a vSphere job.

    Machines that the job backs up, minus the exclusions. A container includes all its machines, also those
    added later (assumption).

    Attributes:
        includes: Machines and containers of machines that the job includes.
        excludes: Machines, containers and disks that the job excludes from the objects it includes.
    """

    includes: list[BackupServerBackupJobVmwareObjectSize] | None | Unset = expected()
    """Machines and containers of machines that the job includes."""
    excludes: BackupServerBackupJobExclusions | None | Unset = UNSET
    """Machines, containers and disks that the job excludes from the objects it includes."""
    _required: ClassVar[tuple[str, ...]] = ("includes",)


from .backup_server_backup_job_exclusions import BackupServerBackupJobExclusions  # noqa: E402
from .backup_server_backup_job_vmware_object_size import BackupServerBackupJobVmwareObjectSize  # noqa: E402
