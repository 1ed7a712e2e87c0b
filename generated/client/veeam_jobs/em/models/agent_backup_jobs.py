# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AgentBackupJobs(msgspec.Struct, kw_only=True, gc=False):
    """Agent backup jobs.

    A list of agent jobs in full.
    """

    agent_backup_jobs: list[AgentBackupJob] | None = msgspec.field(name="AgentBackupJobs", default=None)
    """The jobs; in XML each is an element `AgentBackupJob`."""


from .agent_backup_job import AgentBackupJob  # noqa: E402
