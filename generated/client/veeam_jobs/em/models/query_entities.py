# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QueryEntities(msgspec.Struct, kw_only=True, gc=False):
    """Entities found.

    What a query with `format=Entities` found: one list, named after the type that was asked for; all others
    are absent. Types that this document does not describe have lists of their own beside these.
    """

    jobs: Jobs | None = msgspec.field(name="Jobs", default=None)
    """Jobs for virtual machines."""
    agent_backup_jobs: AgentBackupJobs | None = msgspec.field(name="AgentBackupJobs", default=None)
    """Agent jobs."""
    nas_jobs: NASJobs | None = msgspec.field(name="NASJobs", default=None)
    """File share jobs."""
    backups: Backups | None = msgspec.field(name="Backups", default=None)
    """Backups."""
    backup_files: BackupFiles | None = msgspec.field(name="BackupFiles", default=None)
    """Files of backups."""
    restore_points: RestorePoints | None = msgspec.field(name="RestorePoints", default=None)
    """Restore points."""
    agent_restore_points: AgentRestorePoints | None = msgspec.field(name="AgentRestorePoints", default=None)
    """Restore points of computers with an agent."""
    backup_job_sessions: BackupJobSessions | None = msgspec.field(name="BackupJobSessions", default=None)
    """Sessions."""
    backup_task_sessions: BackupTaskSessions | None = msgspec.field(name="BackupTaskSessions", default=None)
    """What a run did with each object."""
    backup_servers: BackupServers | None = msgspec.field(name="BackupServers", default=None)
    """Backup servers."""
    agent_protection_groups: AgentProtectionGroups | None = msgspec.field(
        name="AgentProtectionGroups", default=None
    )
    """Protection groups."""
    discovered_computers: DiscoveredComputers | None = msgspec.field(name="DiscoveredComputers", default=None)
    """Computers found in protection groups."""


from .agent_backup_jobs import AgentBackupJobs  # noqa: E402
from .agent_protection_groups import AgentProtectionGroups  # noqa: E402
from .agent_restore_points import AgentRestorePoints  # noqa: E402
from .backup_files import BackupFiles  # noqa: E402
from .backup_job_sessions import BackupJobSessions  # noqa: E402
from .backup_servers import BackupServers  # noqa: E402
from .backup_task_sessions import BackupTaskSessions  # noqa: E402
from .backups import Backups  # noqa: E402
from .discovered_computers import DiscoveredComputers  # noqa: E402
from .jobs import Jobs  # noqa: E402
from .nas_jobs import NASJobs  # noqa: E402
from .restore_points import RestorePoints  # noqa: E402
