# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class VssSnapshotOptions(msgspec.Struct, kw_only=True, gc=False):
    """Application-aware processing.

    Whether applications are brought to a consistent state before the backup.

    Attributes:
        vss_snapshot_mode: Action if applications cannot be brought to a consistent state.
        is_copy_only: Whether the snapshot leaves the transaction logs unchanged, so that another backup tool
            can process them.
        use_persistent_guest_agent: Whether a persistent agent on the computer is used, instead of one that is
            installed for each run. False by default.
    """

    vss_snapshot_mode: VssSnapshotMode | None | Unset = msgspec.field(name="VssSnapshotMode", default=UNSET)
    """Action if applications cannot be brought to a consistent state."""
    is_copy_only: bool | None | Unset = msgspec.field(name="IsCopyOnly", default=UNSET)
    """Whether the snapshot leaves the transaction logs unchanged, so that another backup tool can process them.
    """
    use_persistent_guest_agent: bool | None | Unset = msgspec.field(
        name="UsePersistentGuestAgent", default=UNSET
    )
    """Whether a persistent agent on the computer is used, instead of one that is installed for each run. False
    by default.
    """


from .vss_snapshot_mode import VssSnapshotMode  # noqa: E402
