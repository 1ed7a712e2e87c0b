# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobEditInfo(msgspec.Struct, kw_only=True, gc=False):
    """Changes to the details of a job.

    The details of a job that can be changed. The name of this schema is ours; in XML the element is
    `JobInfo`.

    Attributes:
        backup_job_info: New retention of a backup job. The protected objects are changed with operations of
            their own. The name of this schema is ours; in XML the element is `BackupJobInfo`.
    """

    backup_job_info: BackupJobEditInfo | Unset = msgspec.field(name="BackupJobInfo", default=UNSET)
    """New retention of a backup job. The protected objects are changed with operations of their own. The name of
    this schema is ours; in XML the element is `BackupJobInfo`.
    """


from .backup_job_edit_info import BackupJobEditInfo  # noqa: E402
