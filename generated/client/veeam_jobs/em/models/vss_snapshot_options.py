# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class VssSnapshotOptions(msgspec.Struct, kw_only=True, gc=False):
    """Application-aware processing.

    Whether applications are brought to a consistent state before the backup.
    """

    vss_snapshot_mode: VssSnapshotMode | None | Unset = msgspec.field(name="VssSnapshotMode", default=UNSET)
    """What happens where applications cannot be brought to a consistent state."""
    is_copy_only: bool | None | Unset = msgspec.field(name="IsCopyOnly", default=UNSET)
    """Whether the snapshot leaves the transaction logs alone, so that another backup tool may deal with them.
    """
    use_persistent_guest_agent: bool | None | Unset = msgspec.field(
        name="UsePersistentGuestAgent", default=UNSET
    )
    """Whether an agent that stays on the computer is used, instead of one that is installed for each run. It is
    not, unless asked for.
    """


from .vss_snapshot_mode import VssSnapshotMode  # noqa: E402
