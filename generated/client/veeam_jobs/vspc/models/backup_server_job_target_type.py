# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerJobTargetType(OpenStrEnum):
    """Target type.

    Whether the job writes to a local target or to the cloud.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    LOCAL = "Local"
    """A local target, such as an on-premises repository."""
    CLOUD = "Cloud"
    """A cloud repository."""
    NONE = "None"
    """The job has no target."""
