# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class FSFileExcludeOptions(msgspec.Struct, kw_only=True, gc=False):
    """File exclusions.

    Files of a computer to include in the backup or to exclude from it.

    Attributes:
        backup_scope: Which list applies: 1 for `include_list`, 2 for `exclude_list`.
        include_list: Paths to back up; all other files are left out. Applies if `backup_scope` is 1.
        exclude_list: Paths to leave out; all other files are backed up. Applies if `backup_scope` is 2.
        include_lists: The same as `include_list`, under the name used in JSON requests. Never in XML.
        exclude_lists: The same as `exclude_list`, under the name used in JSON requests. Never in XML.
    """

    backup_scope: int | None | Unset = msgspec.field(name="BackupScope", default=UNSET)
    """Which list applies: 1 for `include_list`, 2 for `exclude_list`."""
    include_list: list[str] | None | Unset = msgspec.field(name="IncludeList", default=UNSET)
    """Paths to back up; all other files are left out. Applies if `backup_scope` is 1."""
    exclude_list: list[str] | None | Unset = msgspec.field(name="ExcludeList", default=UNSET)
    """Paths to leave out; all other files are backed up. Applies if `backup_scope` is 2."""
    include_lists: list[str] | None | Unset = msgspec.field(name="IncludeLists", default=UNSET)
    """The same as `include_list`, under the name used in JSON requests. Never in XML."""
    exclude_lists: list[str] | None | Unset = msgspec.field(name="ExcludeLists", default=UNSET)
    """The same as `exclude_list`, under the name used in JSON requests. Never in XML."""
