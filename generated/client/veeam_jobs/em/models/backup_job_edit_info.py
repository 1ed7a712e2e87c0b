# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupJobEditInfo(msgspec.Struct, kw_only=True, gc=False):
    """Changes to the details of a backup job.

    New retention of a backup job. The protected objects are changed with operations of their own. The name of
    this schema is ours; in XML the element is `BackupJobInfo`.

    Attributes:
        gfs_retention_policy: Long-term retention of full backups by the GFS scheme (grandfather, father,
            son): weekly, monthly and yearly.
        simple_retention_policy: Retention by number of restore points or by days; `retain_limit_type`
            determines which of the two applies.
    """

    gfs_retention_policy: GfsRetentionPolicy | Unset = msgspec.field(name="GfsRetentionPolicy", default=UNSET)
    """Long-term retention of full backups by the GFS scheme (grandfather, father, son): weekly, monthly and
    yearly.
    """
    simple_retention_policy: SimpleRetentionPolicy | Unset = msgspec.field(
        name="SimpleRetentionPolicy", default=UNSET
    )
    """Retention by number of restore points or by days; `retain_limit_type` determines which of the two applies.
    """


from .gfs_retention_policy import GfsRetentionPolicy  # noqa: E402
from .simple_retention_policy import SimpleRetentionPolicy  # noqa: E402
