# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class ReplicaJobSessionJobType(OpenStrEnum):
    """Replication session job type.

    Kind of the job that a replication session belongs to.
    """

    REPLICA = "Replica"
    """Replication of virtual machines."""
