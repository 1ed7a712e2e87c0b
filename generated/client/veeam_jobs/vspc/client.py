# Generated from spec/vspc by "python -m generator". Do not edit.
"""Clients of Veeam Service Provider Console REST API v3, jobs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from veeam_jobs_runtime.clients import AsyncVspcBase, VspcBase
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    from .resources.about import AboutResource, AsyncAboutResource
    from .resources.agent_jobs import AgentJobs, AsyncAgentJobs
    from .resources.async_actions import AsyncActions, AsyncAsyncActions
    from .resources.backup_copy_jobs import AsyncBackupCopyJobs, BackupCopyJobs
    from .resources.backup_servers import AsyncBackupServers, BackupServers
    from .resources.backup_tape_jobs import AsyncBackupTapeJobs, BackupTapeJobs
    from .resources.backup_vm_jobs import AsyncBackupVmJobs, BackupVmJobs
    from .resources.cdp_replication_jobs import AsyncCdpReplicationJobs, CdpReplicationJobs
    from .resources.file_copy_jobs import AsyncFileCopyJobs, FileCopyJobs
    from .resources.file_share_copy_jobs import AsyncFileShareCopyJobs, FileShareCopyJobs
    from .resources.file_share_jobs import AsyncFileShareJobs, FileShareJobs
    from .resources.file_tape_jobs import AsyncFileTapeJobs, FileTapeJobs
    from .resources.immediate_backup_copy_jobs import AsyncImmediateBackupCopyJobs, ImmediateBackupCopyJobs
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.object_storage_backup_copy_jobs import (
        AsyncObjectStorageBackupCopyJobs,
        ObjectStorageBackupCopyJobs,
    )
    from .resources.object_storage_backup_jobs import AsyncObjectStorageBackupJobs, ObjectStorageBackupJobs
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.replication_vm_jobs import AsyncReplicationVmJobs, ReplicationVmJobs
    from .resources.simple_backup_copy_jobs import AsyncSimpleBackupCopyJobs, SimpleBackupCopyJobs
    from .resources.tokens import AsyncTokens, Tokens
    from .resources.users import AsyncUsers, Users
    from .resources.vm_copy_jobs import AsyncVmCopyJobs, VmCopyJobs


class VspcClient(VspcBase):
    """Veeam Service Provider Console REST API v3, jobs, blocking.

    Its resources:

    - `tokens`: tokens
    - `users`: users
    - `about`: about
    - `organizations`: organizations
    - `async_actions`: asynchronous actions
    - `backup_servers`: backup servers
    - `jobs`: jobs
    - `backup_vm_jobs`: vm backup jobs
    - `replication_vm_jobs`: replication jobs
    - `cdp_replication_jobs`: cdp policies
    - `vm_copy_jobs`: vm copy jobs
    - `backup_copy_jobs`: backup copy jobs
    - `immediate_backup_copy_jobs`: immediate backup copy jobs
    - `simple_backup_copy_jobs`: simple backup copy jobs
    - `agent_jobs`: agent jobs
    - `file_share_jobs`: file share jobs
    - `file_share_copy_jobs`: file share copy jobs
    - `object_storage_backup_jobs`: object storage backup jobs
    - `object_storage_backup_copy_jobs`: object storage backup copy jobs
    - `file_copy_jobs`: file copy jobs
    - `file_tape_jobs`: file to tape jobs
    - `backup_tape_jobs`: backup to tape jobs

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    api_version = "3.7"

    @cached_property
    def tokens(self) -> Tokens:
        """Signing in, renewing a session, and second factors."""
        from .resources.tokens import Tokens

        return Tokens(self._session)

    @cached_property
    def users(self) -> Users:
        """Your own user account, and signing out."""
        from .resources.users import Users

        return Users(self._session)

    @cached_property
    def about(self) -> AboutResource:
        """The console itself, in particular its version."""
        from .resources.about import AboutResource

        return AboutResource(self._session)

    @cached_property
    def organizations(self) -> Organizations:
        """The companies, resellers and the provider that backup servers and jobs belong to."""
        from .resources.organizations import Organizations

        return Organizations(self._session)

    @cached_property
    def async_actions(self) -> AsyncActions:
        """Requests that were answered with 202: status, result and canceling. Results are kept for a limited
        time.
        """
        from .resources.async_actions import AsyncActions

        return AsyncActions(self._session)

    @cached_property
    def backup_servers(self) -> BackupServers:
        """The Veeam Backup & Replication servers connected to the console; every job belongs to one of them."""
        from .resources.backup_servers import BackupServers

        return BackupServers(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        """Properties that all jobs have in common: name, state, last run, schedule, retention. Start here for
        monitoring; the typed collections below add the properties specific to one kind of job, under the same
        `instance_uid`.
        """
        from .resources.jobs import Jobs

        return Jobs(self._session)

    @cached_property
    def backup_vm_jobs(self) -> BackupVmJobs:
        """Jobs that back up virtual machines, with their full configuration on VMware vSphere and VMware Cloud
        Director.
        """
        from .resources.backup_vm_jobs import BackupVmJobs

        return BackupVmJobs(self._session)

    @cached_property
    def replication_vm_jobs(self) -> ReplicationVmJobs:
        """Jobs that create copies of virtual machines from snapshots, ready to start on another host."""
        from .resources.replication_vm_jobs import ReplicationVmJobs

        return ReplicationVmJobs(self._session)

    @cached_property
    def cdp_replication_jobs(self) -> CdpReplicationJobs:
        """Policies that replicate virtual machines continuously, with a delay of only seconds."""
        from .resources.cdp_replication_jobs import CdpReplicationJobs

        return CdpReplicationJobs(self._session)

    @cached_property
    def vm_copy_jobs(self) -> VmCopyJobs:
        """Jobs that copy virtual machines as they are, to another host or storage."""
        from .resources.vm_copy_jobs import VmCopyJobs

        return VmCopyJobs(self._session)

    @cached_property
    def backup_copy_jobs(self) -> BackupCopyJobs:
        """Jobs that copy restore points to another repository periodically."""
        from .resources.backup_copy_jobs import BackupCopyJobs

        return BackupCopyJobs(self._session)

    @cached_property
    def immediate_backup_copy_jobs(self) -> ImmediateBackupCopyJobs:
        """Jobs that copy each restore point as soon as it appears. Called simple backup copy jobs before API
        3.7.
        """
        from .resources.immediate_backup_copy_jobs import ImmediateBackupCopyJobs

        return ImmediateBackupCopyJobs(self._session)

    @cached_property
    def simple_backup_copy_jobs(self) -> SimpleBackupCopyJobs:
        """Jobs that copy each restore point as soon as it appears. This is their name up to API 3.6.2; from 3.7
        on they are called immediate backup copy jobs.
        """
        from .resources.simple_backup_copy_jobs import SimpleBackupCopyJobs

        return SimpleBackupCopyJobs(self._session)

    @cached_property
    def agent_jobs(self) -> AgentJobs:
        """Jobs that protect computers through Veeam agents and are configured on a backup server."""
        from .resources.agent_jobs import AgentJobs

        return AgentJobs(self._session)

    @cached_property
    def file_share_jobs(self) -> FileShareJobs:
        """Jobs that back up SMB and NFS shares and file servers."""
        from .resources.file_share_jobs import FileShareJobs

        return FileShareJobs(self._session)

    @cached_property
    def file_share_copy_jobs(self) -> FileShareCopyJobs:
        """Jobs that copy the backups of file share jobs to another repository."""
        from .resources.file_share_copy_jobs import FileShareCopyJobs

        return FileShareCopyJobs(self._session)

    @cached_property
    def object_storage_backup_jobs(self) -> ObjectStorageBackupJobs:
        """Jobs that back up buckets and containers of object storage."""
        from .resources.object_storage_backup_jobs import ObjectStorageBackupJobs

        return ObjectStorageBackupJobs(self._session)

    @cached_property
    def object_storage_backup_copy_jobs(self) -> ObjectStorageBackupCopyJobs:
        """Jobs that copy the backups of object storage to another repository."""
        from .resources.object_storage_backup_copy_jobs import ObjectStorageBackupCopyJobs

        return ObjectStorageBackupCopyJobs(self._session)

    @cached_property
    def file_copy_jobs(self) -> FileCopyJobs:
        """Jobs that copy single files and folders between servers known to the backup server."""
        from .resources.file_copy_jobs import FileCopyJobs

        return FileCopyJobs(self._session)

    @cached_property
    def file_tape_jobs(self) -> FileTapeJobs:
        """Jobs that write files and folders to tape."""
        from .resources.file_tape_jobs import FileTapeJobs

        return FileTapeJobs(self._session)

    @cached_property
    def backup_tape_jobs(self) -> BackupTapeJobs:
        """Jobs that write the restore points of other jobs to tape."""
        from .resources.backup_tape_jobs import BackupTapeJobs

        return BackupTapeJobs(self._session)


class AsyncVspcClient(AsyncVspcBase):
    """Veeam Service Provider Console REST API v3, jobs, awaiting.

    Its resources:

    - `tokens`: tokens
    - `users`: users
    - `about`: about
    - `organizations`: organizations
    - `async_actions`: asynchronous actions
    - `backup_servers`: backup servers
    - `jobs`: jobs
    - `backup_vm_jobs`: vm backup jobs
    - `replication_vm_jobs`: replication jobs
    - `cdp_replication_jobs`: cdp policies
    - `vm_copy_jobs`: vm copy jobs
    - `backup_copy_jobs`: backup copy jobs
    - `immediate_backup_copy_jobs`: immediate backup copy jobs
    - `simple_backup_copy_jobs`: simple backup copy jobs
    - `agent_jobs`: agent jobs
    - `file_share_jobs`: file share jobs
    - `file_share_copy_jobs`: file share copy jobs
    - `object_storage_backup_jobs`: object storage backup jobs
    - `object_storage_backup_copy_jobs`: object storage backup copy jobs
    - `file_copy_jobs`: file copy jobs
    - `file_tape_jobs`: file to tape jobs
    - `backup_tape_jobs`: backup to tape jobs

    Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call
    (`CallOptions`). The same methods under `with_raw_response` of a resource give the answer as it came
    (`RawResponse`).
    """

    api_version = "3.7"

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Signing in, renewing a session, and second factors."""
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self._session)

    @cached_property
    def users(self) -> AsyncUsers:
        """Your own user account, and signing out."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._session)

    @cached_property
    def about(self) -> AsyncAboutResource:
        """The console itself, in particular its version."""
        from .resources.about import AsyncAboutResource

        return AsyncAboutResource(self._session)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """The companies, resellers and the provider that backup servers and jobs belong to."""
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self._session)

    @cached_property
    def async_actions(self) -> AsyncAsyncActions:
        """Requests that were answered with 202: status, result and canceling. Results are kept for a limited
        time.
        """
        from .resources.async_actions import AsyncAsyncActions

        return AsyncAsyncActions(self._session)

    @cached_property
    def backup_servers(self) -> AsyncBackupServers:
        """The Veeam Backup & Replication servers connected to the console; every job belongs to one of them."""
        from .resources.backup_servers import AsyncBackupServers

        return AsyncBackupServers(self._session)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Properties that all jobs have in common: name, state, last run, schedule, retention. Start here for
        monitoring; the typed collections below add the properties specific to one kind of job, under the same
        `instance_uid`.
        """
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._session)

    @cached_property
    def backup_vm_jobs(self) -> AsyncBackupVmJobs:
        """Jobs that back up virtual machines, with their full configuration on VMware vSphere and VMware Cloud
        Director.
        """
        from .resources.backup_vm_jobs import AsyncBackupVmJobs

        return AsyncBackupVmJobs(self._session)

    @cached_property
    def replication_vm_jobs(self) -> AsyncReplicationVmJobs:
        """Jobs that create copies of virtual machines from snapshots, ready to start on another host."""
        from .resources.replication_vm_jobs import AsyncReplicationVmJobs

        return AsyncReplicationVmJobs(self._session)

    @cached_property
    def cdp_replication_jobs(self) -> AsyncCdpReplicationJobs:
        """Policies that replicate virtual machines continuously, with a delay of only seconds."""
        from .resources.cdp_replication_jobs import AsyncCdpReplicationJobs

        return AsyncCdpReplicationJobs(self._session)

    @cached_property
    def vm_copy_jobs(self) -> AsyncVmCopyJobs:
        """Jobs that copy virtual machines as they are, to another host or storage."""
        from .resources.vm_copy_jobs import AsyncVmCopyJobs

        return AsyncVmCopyJobs(self._session)

    @cached_property
    def backup_copy_jobs(self) -> AsyncBackupCopyJobs:
        """Jobs that copy restore points to another repository periodically."""
        from .resources.backup_copy_jobs import AsyncBackupCopyJobs

        return AsyncBackupCopyJobs(self._session)

    @cached_property
    def immediate_backup_copy_jobs(self) -> AsyncImmediateBackupCopyJobs:
        """Jobs that copy each restore point as soon as it appears. Called simple backup copy jobs before API
        3.7.
        """
        from .resources.immediate_backup_copy_jobs import AsyncImmediateBackupCopyJobs

        return AsyncImmediateBackupCopyJobs(self._session)

    @cached_property
    def simple_backup_copy_jobs(self) -> AsyncSimpleBackupCopyJobs:
        """Jobs that copy each restore point as soon as it appears. This is their name up to API 3.6.2; from 3.7
        on they are called immediate backup copy jobs.
        """
        from .resources.simple_backup_copy_jobs import AsyncSimpleBackupCopyJobs

        return AsyncSimpleBackupCopyJobs(self._session)

    @cached_property
    def agent_jobs(self) -> AsyncAgentJobs:
        """Jobs that protect computers through Veeam agents and are configured on a backup server."""
        from .resources.agent_jobs import AsyncAgentJobs

        return AsyncAgentJobs(self._session)

    @cached_property
    def file_share_jobs(self) -> AsyncFileShareJobs:
        """Jobs that back up SMB and NFS shares and file servers."""
        from .resources.file_share_jobs import AsyncFileShareJobs

        return AsyncFileShareJobs(self._session)

    @cached_property
    def file_share_copy_jobs(self) -> AsyncFileShareCopyJobs:
        """Jobs that copy the backups of file share jobs to another repository."""
        from .resources.file_share_copy_jobs import AsyncFileShareCopyJobs

        return AsyncFileShareCopyJobs(self._session)

    @cached_property
    def object_storage_backup_jobs(self) -> AsyncObjectStorageBackupJobs:
        """Jobs that back up buckets and containers of object storage."""
        from .resources.object_storage_backup_jobs import AsyncObjectStorageBackupJobs

        return AsyncObjectStorageBackupJobs(self._session)

    @cached_property
    def object_storage_backup_copy_jobs(self) -> AsyncObjectStorageBackupCopyJobs:
        """Jobs that copy the backups of object storage to another repository."""
        from .resources.object_storage_backup_copy_jobs import AsyncObjectStorageBackupCopyJobs

        return AsyncObjectStorageBackupCopyJobs(self._session)

    @cached_property
    def file_copy_jobs(self) -> AsyncFileCopyJobs:
        """Jobs that copy single files and folders between servers known to the backup server."""
        from .resources.file_copy_jobs import AsyncFileCopyJobs

        return AsyncFileCopyJobs(self._session)

    @cached_property
    def file_tape_jobs(self) -> AsyncFileTapeJobs:
        """Jobs that write files and folders to tape."""
        from .resources.file_tape_jobs import AsyncFileTapeJobs

        return AsyncFileTapeJobs(self._session)

    @cached_property
    def backup_tape_jobs(self) -> AsyncBackupTapeJobs:
        """Jobs that write the restore points of other jobs to tape."""
        from .resources.backup_tape_jobs import AsyncBackupTapeJobs

        return AsyncBackupTapeJobs(self._session)


publish(globals())
