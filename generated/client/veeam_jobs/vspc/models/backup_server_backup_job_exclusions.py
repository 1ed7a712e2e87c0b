# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobExclusions(msgspec.Struct, kw_only=True, gc=False):
    """Exclusions of a vSphere job.

    What the job leaves out of the objects it includes.
    """

    vms: list[BackupServerBackupJobVmwareObjectSize] | None | Unset = UNSET
    """Machines and containers left out as a whole."""
    disks: list[BackupServerBackupJobVmwareObjectDisk] | None | Unset = UNSET
    """Objects of which not all disks are processed."""
    templates: BackupServerBackupJobExclusionsTemplates | None | Unset = UNSET
    """Whether virtual machine templates that stand in an included container are left out."""


from .backup_server_backup_job_exclusions_templates import BackupServerBackupJobExclusionsTemplates  # noqa: E402
from .backup_server_backup_job_vmware_object_disk import BackupServerBackupJobVmwareObjectDisk  # noqa: E402
from .backup_server_backup_job_vmware_object_size import BackupServerBackupJobVmwareObjectSize  # noqa: E402
