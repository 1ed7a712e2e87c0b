# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerCloudDirectorBackupJobVirtualMachines(msgspec.Struct, kw_only=True, gc=False):
    """Scope of a Cloud Director job.

    What the job backs up: machines and containers, minus the exclusions. A container counts with all its
    machines, those that join it later too (assumption).
    """

    includes: list[BackupServerCloudDirectorObject] | None | Unset = UNSET
    """Machines and containers of machines."""
    excludes: BackupServerCloudDirectorBackupJobExclusions | None | Unset = UNSET
    """What the job leaves out of the objects it includes."""


from .backup_server_cloud_director_backup_job_exclusions import BackupServerCloudDirectorBackupJobExclusions  # noqa: E402
from .backup_server_cloud_director_object import BackupServerCloudDirectorObject  # noqa: E402
