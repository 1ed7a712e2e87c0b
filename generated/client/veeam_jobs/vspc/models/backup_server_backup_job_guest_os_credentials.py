# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobGuestOsCredentials(msgspec.Struct, kw_only=True, gc=False):
    """Guest credentials.

    How the job signs in to the guest operating systems. Credentials are named by UID; passwords do not pass
    through here.
    """

    credentials_id: UUID | None | Unset = msgspec.field(name="credentialsId", default=UNSET)
    """Credentials record for all machines that `credentialsPerMachine` does not name (that it is the default is
    an assumption).
    """
    credentials_type: BackupServerCredentialsType | None | Unset = msgspec.field(
        name="credentialsType", default=UNSET
    )
    """What kind of account a credentials record holds."""
    credentials_per_machine: list[BackupServerBackupJobGuestOsCredentialsPerMachine] | None | Unset = (
        msgspec.field(name="credentialsPerMachine", default=UNSET)
    )
    """Machines with credentials of their own."""


from .backup_server_backup_job_guest_os_credentials_per_machine import (
    BackupServerBackupJobGuestOsCredentialsPerMachine,  # noqa: E402
)
from .backup_server_credentials_type import BackupServerCredentialsType  # noqa: E402
