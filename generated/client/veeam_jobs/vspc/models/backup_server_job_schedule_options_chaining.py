# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class BackupServerJobScheduleOptionsChaining(msgspec.Struct, kw_only=True, gc=False):
    """Chained schedule.

    The job after which this job runs.

    Attributes:
        previous_job_id: UID of the job whose end starts this job.
        previous_job_name: Name of the job whose end starts this job.
    """

    previous_job_id: UUID | None = msgspec.field(name="previousJobId", default=None)
    """UID of the job whose end starts this job."""
    previous_job_name: str | None = msgspec.field(name="previousJobName", default=None)
    """Name of the job whose end starts this job."""
