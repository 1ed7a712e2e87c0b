# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AgentBackupJobs(msgspec.Struct, kw_only=True, gc=False):
    """Agent backup jobs.

    A list of agent jobs, each with all members instead of a reference.

    Attributes:
        agent_backup_jobs: The agent jobs; in XML each is an element `AgentBackupJob`.
    """

    agent_backup_jobs: list[AgentBackupJob] | None = msgspec.field(name="AgentBackupJobs", default=None)
    """The agent jobs; in XML each is an element `AgentBackupJob`."""
    _unwrap: ClassVar[str] = "agent_backup_jobs"
    _required: ClassVar[tuple[str, ...]] = ("agent_backup_jobs",)
    _nullable: ClassVar[tuple[str, ...]] = ("agent_backup_jobs",)


from .agent_backup_job import AgentBackupJob  # noqa: E402
