# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobEditInfo(msgspec.Struct, kw_only=True, gc=False):
    """Changes to the details of a job.

    What can be changed in the details of a job. The name of this schema is ours; in XML the element is
    `JobInfo`.
    """

    backup_job_info: BackupJobEditInfo | Unset = msgspec.field(name="BackupJobInfo", default=UNSET)
    """New retention. The name of this schema is ours; in XML the element is `BackupJobInfo`. Objects are changed
    by calls of their own.
    """


from .backup_job_edit_info import BackupJobEditInfo  # noqa: E402
