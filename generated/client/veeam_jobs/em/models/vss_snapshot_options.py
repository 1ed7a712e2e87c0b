# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class VssSnapshotOptions(msgspec.Struct, kw_only=True, gc=False):
    """Application-aware processing.

    Whether applications are brought to a consistent state before the backup.
    """

    vss_snapshot_mode: VssSnapshotMode | None = msgspec.field(name="VssSnapshotMode", default=None)
    """What happens where applications cannot be brought to a consistent state."""
    is_copy_only: bool | None = msgspec.field(name="IsCopyOnly", default=None)
    """Whether the snapshot leaves the transaction logs alone, so that another backup tool may deal with them.
    """
    use_persistent_guest_agent: bool | None = msgspec.field(name="UsePersistentGuestAgent", default=None)
    """Whether an agent that stays on the computer is used, instead of one that is installed for each run."""


from .vss_snapshot_mode import VssSnapshotMode  # noqa: E402
