# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class LinkRel(OpenStrEnum):
    """Link relation.

    Relation of the link target to the resource that contains the link. Some relations are read with GET, the
    others are actions.
    """

    UP = "Up"
    """The resource that this resource is part of."""
    DOWN = "Down"
    """The resources that are part of this resource."""
    ALTERNATE = "Alternate"
    """The same resource in its other form, reference or full."""
    RELATED = "Related"
    """A related resource, such as the result of a task."""
    CREATE = "Create"
    """POST here to create a resource."""
    EDIT = "Edit"
    """PUT here to change the resource."""
    DELETE = "Delete"
    """DELETE here to delete the resource."""
    START = "Start"
    """POST here to start the job."""
    STOP = "Stop"
    """POST here to stop the job."""
    RETRY = "Retry"
    """POST here to retry the job after a failed run."""
    CLONE = "Clone"
    """POST here to create a copy of the resource."""
    SYNC = "Sync"
    """POST here to start a backup copy job."""
    TEST = "Test"
    """POST here to test the resource."""
    RESTORE = "Restore"
    """POST here to restore from the resource."""
    FAILOVER = "Failover"
    """POST here to start a failover."""
    DOWNLOAD = "Download"
    """GET here to download a file."""
    TOGGLE_SCHEDULE_ENABLED = "ToggleScheduleEnabled"
    """POST here to enable a disabled job, or to disable an enabled one."""
    TOGGLE_RESTORE_SCOPES_ENABLED = "ToggleRestoreScopesEnabled"
    """POST here to toggle whether restore scopes apply."""
    BROWSE = "Browse"
    """GET here to browse the content of a file system."""
    VEEAM_ZIP = "VeeamZip"
    """POST here to back up a machine outside any job."""
    QUICK_BACKUP = "QuickBackup"
    """POST here to start a quick backup of one machine."""
    FIRST = "First"
    """The first page of the query result."""
    PREVIOUS = "Previous"
    """The previous page of the query result."""
    NEXT = "Next"
    """The next page of the query result."""
    LAST = "Last"
    """The last page of the query result."""
