# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class FSFileExcludeOptions(msgspec.Struct, kw_only=True, gc=False):
    """File exclusions.

    Which files of a computer are backed up, and which are not.
    """

    backup_scope: int | None | Unset = msgspec.field(name="BackupScope", default=UNSET)
    """Which list counts, 1 for `IncludeList`, 2 for `ExcludeList`."""
    include_list: list[str] | None | Unset = msgspec.field(name="IncludeList", default=UNSET)
    """Back up these paths only."""
    exclude_list: list[str] | None | Unset = msgspec.field(name="ExcludeList", default=UNSET)
    """Back up everything but these paths."""
