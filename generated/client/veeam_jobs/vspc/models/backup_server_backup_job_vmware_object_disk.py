# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobVmwareObjectDisk(msgspec.Struct, kw_only=True, gc=False):
    """Disks of a vSphere object.

    Which disks of one machine, or of all machines in one container, the job processes. It stands among the
    exclusions, but what it names is what is taken (assumption, from the name `disksToProcess`; the vendor's
    example has `AllDisks` here with an empty list).
    """

    vm_object: BackupServerVmwareObject | None | Unset = msgspec.field(name="vmObject", default=UNSET)
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
    disks_to_process: BackupServerBackupJobVmwareDisksTypeToProcess | None | Unset = msgspec.field(
        name="disksToProcess", default=UNSET
    )
    """Which disks of a machine the job processes."""
    disks: list[str] | None | Unset = UNSET
    """The disks for `SelectedDisks`, by the id each has in its machine; otherwise empty."""
    remove_from_vm_configuration: bool | None | Unset = msgspec.field(
        name="removeFromVMConfiguration", default=UNSET
    )
    """True to leave the disks that are not processed out of the machine's configuration in the backup too, so
    that it is restored without them (why one would is an assumption).
    """


from .backup_server_backup_job_vmware_disks_type_to_process import (
    BackupServerBackupJobVmwareDisksTypeToProcess,  # noqa: E402
)
from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
