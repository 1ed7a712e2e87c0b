# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupJobEditInfo(msgspec.Struct, kw_only=True, gc=False):
    """Changes to the details of a backup job.

    New retention. The name of this schema is ours; in XML the element is `BackupJobInfo`. Objects are changed
    by calls of their own.
    """

    gfs_retention_policy: GfsRetentionPolicy | Unset = msgspec.field(name="GfsRetentionPolicy", default=UNSET)
    """Full backups that are kept longer, by the scheme of grandfather, father and son."""
    simple_retention_policy: SimpleRetentionPolicy | Unset = msgspec.field(
        name="SimpleRetentionPolicy", default=UNSET
    )
    """How many restore points are kept, or for how long; `RetainLimitType` says which of the two counts."""


from .gfs_retention_policy import GfsRetentionPolicy  # noqa: E402
from .simple_retention_policy import SimpleRetentionPolicy  # noqa: E402
