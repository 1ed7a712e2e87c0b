# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerCredentialsType(OpenStrEnum):
    """Credentials type.

    Type of account in a credentials record.
    """

    UNKNOWN = "Unknown"
    """Neither of the other types. In open enumerations it stands for a value that is newer than your
    `X-Client-Version`.
    """
    STANDARD = "Standard"
    """A user name and a password, as for Windows (assumption)."""
    LINUX = "Linux"
    """A Linux account (assumption)."""
