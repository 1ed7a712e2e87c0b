# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class FSFileExcludeOptions(msgspec.Struct, kw_only=True, gc=False):
    """File exclusions.

    Which files of a computer are backed up, and which are not.
    """

    backup_scope: int | None = msgspec.field(name="BackupScope", default=None)
    """Which list counts, 1 for `IncludeList`, 2 for `ExcludeList`."""
    include_list: list[str] | None = msgspec.field(name="IncludeList", default=None)
    """Back up these paths only."""
    exclude_list: list[str] | None = msgspec.field(name="ExcludeList", default=None)
    """Back up everything but these paths."""
