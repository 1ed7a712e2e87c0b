# Generated from spec/vspc by "python -m generator". Do not edit.
"""Clients of Veeam Service Provider Console REST API v3, jobs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.clients import AsyncVspcBase, VspcBase

if TYPE_CHECKING:
    from .resources.agent_jobs import AgentJobs, AsyncAgentJobs
    from .resources.backup_copy_jobs import AsyncBackupCopyJobs, BackupCopyJobs
    from .resources.backup_tape_jobs import AsyncBackupTapeJobs, BackupTapeJobs
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.tokens import AsyncTokens, Tokens


class VspcClient(VspcBase):
    """Veeam Service Provider Console REST API v3, jobs, blocking.

    Its resources:

    - `tokens`: tokens
    - `jobs`: jobs
    - `agent_jobs`: agent jobs
    - `backup_copy_jobs`: backup copy jobs
    - `backup_tape_jobs`: backup to tape jobs
    """

    @cached_property
    def tokens(self) -> Tokens:
        """Signing in, staying signed in, second factors."""
        from .resources.tokens import Tokens

        return Tokens(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        """What all jobs have in common, whatever they protect: name, state, last run, schedule, retention. Start
        here for monitoring; the typed collections below add what is particular to one kind of job under the
        same `instanceUid`.
        """
        from .resources.jobs import Jobs

        return Jobs(self._session)

    @cached_property
    def agent_jobs(self) -> AgentJobs:
        """Jobs that protect computers through Veeam agents and are configured on a backup server."""
        from .resources.agent_jobs import AgentJobs

        return AgentJobs(self._session)

    @cached_property
    def backup_copy_jobs(self) -> BackupCopyJobs:
        """Jobs that copy restore points to another repository, at once or on a schedule."""
        from .resources.backup_copy_jobs import BackupCopyJobs

        return BackupCopyJobs(self._session)

    @cached_property
    def backup_tape_jobs(self) -> BackupTapeJobs:
        """Jobs that write the restore points of other jobs to tape."""
        from .resources.backup_tape_jobs import BackupTapeJobs

        return BackupTapeJobs(self._session)


class AsyncVspcClient(AsyncVspcBase):
    """Veeam Service Provider Console REST API v3, jobs, awaiting.

    Its resources:

    - `tokens`: tokens
    - `jobs`: jobs
    - `agent_jobs`: agent jobs
    - `backup_copy_jobs`: backup copy jobs
    - `backup_tape_jobs`: backup to tape jobs
    """

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Signing in, staying signed in, second factors."""
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self._session)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """What all jobs have in common, whatever they protect: name, state, last run, schedule, retention. Start
        here for monitoring; the typed collections below add what is particular to one kind of job under the
        same `instanceUid`.
        """
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._session)

    @cached_property
    def agent_jobs(self) -> AsyncAgentJobs:
        """Jobs that protect computers through Veeam agents and are configured on a backup server."""
        from .resources.agent_jobs import AsyncAgentJobs

        return AsyncAgentJobs(self._session)

    @cached_property
    def backup_copy_jobs(self) -> AsyncBackupCopyJobs:
        """Jobs that copy restore points to another repository, at once or on a schedule."""
        from .resources.backup_copy_jobs import AsyncBackupCopyJobs

        return AsyncBackupCopyJobs(self._session)

    @cached_property
    def backup_tape_jobs(self) -> AsyncBackupTapeJobs:
        """Jobs that write the restore points of other jobs to tape."""
        from .resources.backup_tape_jobs import AsyncBackupTapeJobs

        return AsyncBackupTapeJobs(self._session)
