# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobBackupModeType(OpenStrEnum):
    """Backup mode.

    How a chain of restore points is built. The sources list the values without explanations; these are the
    usual meanings of the terms (assumption).

    The description lists every value.
    """

    FULL = "Full"
    """Every run creates a full backup."""
    INCREMENTAL = "Incremental"
    """A full backup, followed by increments that each contain the changes since the previous run."""
    REVERSE_INCREMENTAL = "ReverseIncremental"
    """The newest restore point is always a full backup; the data it replaced is kept as a reverse increment.
    """
    TRANSFORM = "Transform"
    """Increments, which a synthetic full backup converts into reverse increments."""
    TRANSFORM_FOREVER_INCREMENTAL = "TransformForeverIncremental"
    """One full backup and increments. Once the chain reaches its limit, the oldest increment is merged into the
    full backup.
    """
