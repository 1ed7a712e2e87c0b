# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobVirtualMachines(msgspec.Struct, kw_only=True, gc=False):
    """Scope of a vSphere job.

    What the job backs up. Containers count as a whole, with the machines that join them later (assumption),
    minus the exclusions.
    """

    includes: list[BackupServerBackupJobVmwareObjectSize] | None | Unset = UNSET
    """Machines and containers of machines."""
    excludes: BackupServerBackupJobExclusions | None | Unset = UNSET
    """What the job leaves out of the objects it includes."""


from .backup_server_backup_job_exclusions import BackupServerBackupJobExclusions  # noqa: E402
from .backup_server_backup_job_vmware_object_size import BackupServerBackupJobVmwareObjectSize  # noqa: E402
