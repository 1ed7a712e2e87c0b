# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobVmwareObjectSize(msgspec.Struct, kw_only=True, gc=False):
    """vSphere object with its size.

    A machine, or a container of machines, that the job includes or excludes.

    Attributes:
        inventory_object: A machine, or a container of machines, in the inventory of VMware vSphere.
        size: Size of the object as a string with a unit, such as `1.4 TB`; null when the size is not known
            (the meaning of null is an assumption).
    """

    inventory_object: BackupServerVmwareObject | None | Unset = expected(name="inventoryObject")
    """A machine, or a container of machines, in the inventory of VMware vSphere."""
    size: str | None | Unset = UNSET
    """Size of the object as a string with a unit, such as `1.4 TB`; null when the size is not known (the meaning
    of null is an assumption).
    """
    _required: ClassVar[tuple[str, ...]] = ("inventory_object",)


from .backup_server_vmware_object import BackupServerVmwareObject  # noqa: E402
