# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerCredentialsType(OpenStrEnum):
    """Credentials type.

    What kind of account a credentials record holds.

    The description lists every value.
    """

    UNKNOWN = "Unknown"
    """Neither of the others; where enumerations are open, it stands for a value newer than your
    `X-Client-Version`.
    """
    STANDARD = "Standard"
    """A user name and a password, as for Windows (assumption)."""
    LINUX = "Linux"
    """A Linux account (assumption)."""
