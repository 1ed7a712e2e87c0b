# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobVmwareObjectDisk(msgspec.Struct, kw_only=True, gc=False):
    """Disks of a vSphere object.

    Disks of one machine, or of all machines in one container, that the job processes. Although this object is
    part of the exclusions, it lists the disks to include (assumption, from the name `disks_to_process`; the
    vendor's example has `AllDisks` with an empty list).

    Attributes:
        vm_object: A machine, or a container of machines, in the inventory of VMware vSphere.
        disks_to_process: Disks of a machine that the job processes.
        disks: IDs of the disks to process, as used by the machine. Used with `SelectedDisks`; otherwise
            empty.
        remove_from_vm_configuration: True to also remove the unprocessed disks from the configuration of the
            machine in the backup, so that the machine is restored without them (the purpose is an
            assumption).
    """

    vm_object: BackupServerVmwareObject | None | Unset = expected(name="vmObject")
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
    disks_to_process: BackupServerBackupJobVmwareDisksTypeToProcess | None | Unset = expected(
        name="disksToProcess"
    )
    """Disks of a machine that the job processes."""
    disks: list[str] | None | Unset = expected()
    """IDs of the disks to process, as used by the machine. Used with `SelectedDisks`; otherwise empty."""
    remove_from_vm_configuration: bool | None | Unset = msgspec.field(
        name="removeFromVMConfiguration", default=UNSET
    )
    """True to also remove the unprocessed disks from the configuration of the machine in the backup, so that the
    machine is restored without them (the purpose is an assumption).
    """
    _required: ClassVar[tuple[str, ...]] = (
        "vm_object",
        "disks_to_process",
        "disks",
    )


from .backup_server_backup_job_vmware_disks_type_to_process import (
    BackupServerBackupJobVmwareDisksTypeToProcess,  # noqa: E402
)
from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
