# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobGuestOsCredentials(msgspec.Struct, kw_only=True, gc=False):
    """Guest credentials.

    How the job signs in to the guest operating systems. Credentials are referenced by UID; this API does not
    transfer passwords here.

    Attributes:
        credentials_id: UID of the credentials record for all machines that are not in
            `credentials_per_machine` (that it is the default is an assumption).
        credentials_type: Type of account in a credentials record.
        credentials_per_machine: Machines and containers with their own credentials.
    """

    credentials_id: UUID | None | Unset = expected(name="credentialsId")
    """UID of the credentials record for all machines that are not in `credentials_per_machine` (that it is the
    default is an assumption).
    """
    credentials_type: BackupServerCredentialsType | None | Unset = expected(name="credentialsType")
    """Type of account in a credentials record."""
    credentials_per_machine: list[BackupServerBackupJobGuestOsCredentialsPerMachine] | None | Unset = (
        msgspec.field(name="credentialsPerMachine", default=UNSET)
    )
    """Machines and containers with their own credentials."""
    _required: ClassVar[tuple[str, ...]] = (
        "credentials_id",
        "credentials_type",
    )


from .backup_server_backup_job_guest_os_credentials_per_machine import (
    BackupServerBackupJobGuestOsCredentialsPerMachine,  # noqa: E402
)
from .backup_server_credentials_type import BackupServerCredentialsType  # noqa: E402
