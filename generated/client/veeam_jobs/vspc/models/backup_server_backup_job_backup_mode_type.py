# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobBackupModeType(OpenStrEnum):
    """Backup mode.

    How a chain of restore points is built. The sources list the values without explaining them; these are the
    usual meanings of the words (assumption).

    The description lists every value.
    """

    FULL = "Full"
    """Every run makes a full backup."""
    INCREMENTAL = "Incremental"
    """A full backup, then increments that each hold what has changed since the run before."""
    REVERSE_INCREMENTAL = "ReverseIncremental"
    """The newest restore point is always a full backup; what it replaced is kept as an increment backwards in
    time.
    """
    TRANSFORM = "Transform"
    """Increments, which a synthetic full backup turns into increments backwards in time."""
    TRANSFORM_FOREVER_INCREMENTAL = "TransformForeverIncremental"
    """One full backup and increments; once the chain is long enough, the oldest increment is merged into the
    full backup.
    """
