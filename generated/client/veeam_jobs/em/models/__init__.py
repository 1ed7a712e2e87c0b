# Generated from spec/em by "python -m generator". Do not edit.
"""Models, each imported when it is first asked for: importing all of them would take longer than most programs run."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .advanced_storage_options import AdvancedStorageOptions
    from .agent_backup_job import AgentBackupJob
    from .agent_backup_job_info import AgentBackupJobInfo
    from .agent_backup_jobs import AgentBackupJobs
    from .agent_job_action import AgentJobAction
    from .agent_job_platform import AgentJobPlatform
    from .agent_job_type import AgentJobType
    from .agent_protection_group import AgentProtectionGroup
    from .agent_protection_groups import AgentProtectionGroups
    from .agent_restore_point import AgentRestorePoint
    from .agent_restore_point_algorithm import AgentRestorePointAlgorithm
    from .agent_restore_point_type import AgentRestorePointType
    from .agent_restore_points import AgentRestorePoints
    from .agents import Agents
    from .api_version import ApiVersion
    from .backup import Backup
    from .backup_copy_job_clone_info import BackupCopyJobCloneInfo
    from .backup_copy_job_info import BackupCopyJobInfo
    from .backup_file import BackupFile
    from .backup_file_type import BackupFileType
    from .backup_files import BackupFiles
    from .backup_job_clone_info import BackupJobCloneInfo
    from .backup_job_edit_info import BackupJobEditInfo
    from .backup_job_info import BackupJobInfo
    from .backup_job_session import BackupJobSession
    from .backup_job_session_job_type import BackupJobSessionJobType
    from .backup_job_session_result import BackupJobSessionResult
    from .backup_job_session_state import BackupJobSessionState
    from .backup_job_sessions import BackupJobSessions
    from .backup_platform import BackupPlatform
    from .backup_server import BackupServer
    from .backup_servers import BackupServers
    from .backup_session_action import BackupSessionAction
    from .backup_task_session import BackupTaskSession
    from .backup_task_session_result import BackupTaskSessionResult
    from .backup_task_session_state import BackupTaskSessionState
    from .backup_task_sessions import BackupTaskSessions
    from .backup_type import BackupType
    from .backups import Backups
    from .create_object_in_job_spec import CreateObjectInJobSpec
    from .day_of_week import DayOfWeek
    from .discovered_computer import DiscoveredComputer
    from .discovered_computer_agent_status import DiscoveredComputerAgentStatus
    from .discovered_computer_host_status import DiscoveredComputerHostStatus
    from .discovered_computers import DiscoveredComputers
    from .enterprise_manager import EnterpriseManager
    from .entity_ref import EntityRef
    from .entity_references import EntityReferences
    from .error import Error
    from .file_extension_list import FileExtensionList
    from .file_system_indexing_mode import FileSystemIndexingMode
    from .fs_file_exclude_options import FSFileExcludeOptions
    from .gfs_monthly import GfsMonthly
    from .gfs_retention_policy import GfsRetentionPolicy
    from .gfs_selected_week import GfsSelectedWeek
    from .gfs_weekly import GfsWeekly
    from .gfs_yearly import GfsYearly
    from .guest_fs_indexing_options import GuestFSIndexingOptions
    from .guest_processing_options import GuestProcessingOptions
    from .hierarchy_item import HierarchyItem
    from .hierarchy_items import HierarchyItems
    from .immediate_backup_copy_job_clone_info import ImmediateBackupCopyJobCloneInfo
    from .immediate_backup_copy_job_info import ImmediateBackupCopyJobInfo
    from .immediate_copy_schedule_options import ImmediateCopyScheduleOptions
    from .job import Job
    from .job_action import JobAction
    from .job_clone_spec import JobCloneSpec
    from .job_edit import JobEdit
    from .job_edit_action import JobEditAction
    from .job_edit_info import JobEditInfo
    from .job_info import JobInfo
    from .job_schedule_backup_window_options import JobScheduleBackupWindowOptions
    from .job_schedule_continuous_options import JobScheduleContinuousOptions
    from .job_schedule_daily_kind import JobScheduleDailyKind
    from .job_schedule_daily_options import JobScheduleDailyOptions
    from .job_schedule_daisy_chaining_options import JobScheduleDaisyChainingOptions
    from .job_schedule_monthly_options import JobScheduleMonthlyOptions
    from .job_schedule_periodically_kind import JobSchedulePeriodicallyKind
    from .job_schedule_periodically_options import JobSchedulePeriodicallyOptions
    from .job_schedule_retry_options import JobScheduleRetryOptions
    from .job_schedule_standard_options import JobScheduleStandardOptions
    from .jobs import Jobs
    from .link import Link
    from .link_rel import LinkRel
    from .linked_backup import LinkedBackup
    from .linked_backup_list import LinkedBackupList
    from .linked_backup_repository import LinkedBackupRepository
    from .linked_backup_repository_list import LinkedBackupRepositoryList
    from .linked_job_list import LinkedJobList
    from .linked_job_object import LinkedJobObject
    from .login_spec import LoginSpec
    from .logon_session import LogonSession
    from .logon_sessions import LogonSessions
    from .lookup_object_type import LookupObjectType
    from .lookup_svc import LookupSvc
    from .month import Month
    from .nas_acl_options import NASAclOptions
    from .nas_archive_file_extensions_scope import NASArchiveFileExtensionsScope
    from .nas_file_attributes_change_tracking_mode import NASFileAttributesChangeTrackingMode
    from .nas_file_extensions_options import NASFileExtensionsOptions
    from .nas_job import NASJob
    from .nas_job_advanced_storage_options import NASJobAdvancedStorageOptions
    from .nas_job_storage_options import NASJobStorageOptions
    from .nas_jobs import NASJobs
    from .nas_long_term_archival_options import NASLongTermArchivalOptions
    from .nas_long_term_retention import NASLongTermRetention
    from .nas_long_term_retention_type import NASLongTermRetentionType
    from .nas_object import NASObject
    from .nas_object_list import NASObjectList
    from .nas_service import NASService
    from .nas_short_term_retention_type import NASShortTermRetentionType
    from .object_in_agent_backup_job import ObjectInAgentBackupJob
    from .object_in_agent_backup_job_list import ObjectInAgentBackupJobList
    from .object_in_job import ObjectInJob
    from .object_in_job_list import ObjectInJobList
    from .oracle_archived_logs_truncation import OracleArchivedLogsTruncation
    from .oracle_backup_options import OracleBackupOptions
    from .paging_info import PagingInfo
    from .query_entities import QueryEntities
    from .query_format import QueryFormat
    from .query_resources import QueryResources
    from .query_result import QueryResult
    from .query_svc import QuerySvc
    from .query_type import QueryType
    from .replica_job_clone_info import ReplicaJobCloneInfo
    from .replica_job_info import ReplicaJobInfo
    from .replica_job_session import ReplicaJobSession
    from .replica_job_session_job_type import ReplicaJobSessionJobType
    from .replica_job_sessions import ReplicaJobSessions
    from .resource_format import ResourceFormat
    from .restore_point import RestorePoint
    from .restore_points import RestorePoints
    from .retain_limit_type import RetainLimitType
    from .schedule_options_info_type import ScheduleOptionsInfoType
    from .simple_retention_policy import SimpleRetentionPolicy
    from .sql_backup_options import SqlBackupOptions
    from .sql_transaction_logs_processing import SqlTransactionLogsProcessing
    from .supported_version import SupportedVersion
    from .supported_version_name import SupportedVersionName
    from .supported_versions import SupportedVersions
    from .task import Task
    from .task_operation import TaskOperation
    from .task_result import TaskResult
    from .task_state import TaskState
    from .tasks import Tasks
    from .tenant_credentials import TenantCredentials
    from .time_periods import TimePeriods
    from .time_periods_day import TimePeriodsDay
    from .v_cloud_organization_credentials import VCloudOrganizationCredentials
    from .vm_job_platform import VmJobPlatform
    from .vm_job_type import VmJobType
    from .vss_snapshot_mode import VssSnapshotMode
    from .vss_snapshot_options import VssSnapshotOptions

__all__ = [
    "AdvancedStorageOptions",
    "AgentBackupJob",
    "AgentBackupJobInfo",
    "AgentBackupJobs",
    "AgentJobAction",
    "AgentJobPlatform",
    "AgentJobType",
    "AgentProtectionGroup",
    "AgentProtectionGroups",
    "AgentRestorePoint",
    "AgentRestorePointAlgorithm",
    "AgentRestorePointType",
    "AgentRestorePoints",
    "Agents",
    "ApiVersion",
    "Backup",
    "BackupCopyJobCloneInfo",
    "BackupCopyJobInfo",
    "BackupFile",
    "BackupFileType",
    "BackupFiles",
    "BackupJobCloneInfo",
    "BackupJobEditInfo",
    "BackupJobInfo",
    "BackupJobSession",
    "BackupJobSessionJobType",
    "BackupJobSessionResult",
    "BackupJobSessionState",
    "BackupJobSessions",
    "BackupPlatform",
    "BackupServer",
    "BackupServers",
    "BackupSessionAction",
    "BackupTaskSession",
    "BackupTaskSessionResult",
    "BackupTaskSessionState",
    "BackupTaskSessions",
    "BackupType",
    "Backups",
    "CreateObjectInJobSpec",
    "DayOfWeek",
    "DiscoveredComputer",
    "DiscoveredComputerAgentStatus",
    "DiscoveredComputerHostStatus",
    "DiscoveredComputers",
    "EnterpriseManager",
    "EntityRef",
    "EntityReferences",
    "Error",
    "FSFileExcludeOptions",
    "FileExtensionList",
    "FileSystemIndexingMode",
    "GfsMonthly",
    "GfsRetentionPolicy",
    "GfsSelectedWeek",
    "GfsWeekly",
    "GfsYearly",
    "GuestFSIndexingOptions",
    "GuestProcessingOptions",
    "HierarchyItem",
    "HierarchyItems",
    "ImmediateBackupCopyJobCloneInfo",
    "ImmediateBackupCopyJobInfo",
    "ImmediateCopyScheduleOptions",
    "Job",
    "JobAction",
    "JobCloneSpec",
    "JobEdit",
    "JobEditAction",
    "JobEditInfo",
    "JobInfo",
    "JobScheduleBackupWindowOptions",
    "JobScheduleContinuousOptions",
    "JobScheduleDailyKind",
    "JobScheduleDailyOptions",
    "JobScheduleDaisyChainingOptions",
    "JobScheduleMonthlyOptions",
    "JobSchedulePeriodicallyKind",
    "JobSchedulePeriodicallyOptions",
    "JobScheduleRetryOptions",
    "JobScheduleStandardOptions",
    "Jobs",
    "Link",
    "LinkRel",
    "LinkedBackup",
    "LinkedBackupList",
    "LinkedBackupRepository",
    "LinkedBackupRepositoryList",
    "LinkedJobList",
    "LinkedJobObject",
    "LoginSpec",
    "LogonSession",
    "LogonSessions",
    "LookupObjectType",
    "LookupSvc",
    "Month",
    "NASAclOptions",
    "NASArchiveFileExtensionsScope",
    "NASFileAttributesChangeTrackingMode",
    "NASFileExtensionsOptions",
    "NASJob",
    "NASJobAdvancedStorageOptions",
    "NASJobStorageOptions",
    "NASJobs",
    "NASLongTermArchivalOptions",
    "NASLongTermRetention",
    "NASLongTermRetentionType",
    "NASObject",
    "NASObjectList",
    "NASService",
    "NASShortTermRetentionType",
    "ObjectInAgentBackupJob",
    "ObjectInAgentBackupJobList",
    "ObjectInJob",
    "ObjectInJobList",
    "OracleArchivedLogsTruncation",
    "OracleBackupOptions",
    "PagingInfo",
    "QueryEntities",
    "QueryFormat",
    "QueryResources",
    "QueryResult",
    "QuerySvc",
    "QueryType",
    "ReplicaJobCloneInfo",
    "ReplicaJobInfo",
    "ReplicaJobSession",
    "ReplicaJobSessionJobType",
    "ReplicaJobSessions",
    "ResourceFormat",
    "RestorePoint",
    "RestorePoints",
    "RetainLimitType",
    "ScheduleOptionsInfoType",
    "SimpleRetentionPolicy",
    "SqlBackupOptions",
    "SqlTransactionLogsProcessing",
    "SupportedVersion",
    "SupportedVersionName",
    "SupportedVersions",
    "Task",
    "TaskOperation",
    "TaskResult",
    "TaskState",
    "Tasks",
    "TenantCredentials",
    "TimePeriods",
    "TimePeriodsDay",
    "VCloudOrganizationCredentials",
    "VmJobPlatform",
    "VmJobType",
    "VssSnapshotMode",
    "VssSnapshotOptions",
]

_MODULES = {
    "AdvancedStorageOptions": "advanced_storage_options",
    "AgentBackupJob": "agent_backup_job",
    "AgentBackupJobInfo": "agent_backup_job_info",
    "AgentBackupJobs": "agent_backup_jobs",
    "AgentJobAction": "agent_job_action",
    "AgentJobPlatform": "agent_job_platform",
    "AgentJobType": "agent_job_type",
    "AgentProtectionGroup": "agent_protection_group",
    "AgentProtectionGroups": "agent_protection_groups",
    "AgentRestorePoint": "agent_restore_point",
    "AgentRestorePointAlgorithm": "agent_restore_point_algorithm",
    "AgentRestorePointType": "agent_restore_point_type",
    "AgentRestorePoints": "agent_restore_points",
    "Agents": "agents",
    "ApiVersion": "api_version",
    "Backup": "backup",
    "BackupCopyJobCloneInfo": "backup_copy_job_clone_info",
    "BackupCopyJobInfo": "backup_copy_job_info",
    "BackupFile": "backup_file",
    "BackupFileType": "backup_file_type",
    "BackupFiles": "backup_files",
    "BackupJobCloneInfo": "backup_job_clone_info",
    "BackupJobEditInfo": "backup_job_edit_info",
    "BackupJobInfo": "backup_job_info",
    "BackupJobSession": "backup_job_session",
    "BackupJobSessionJobType": "backup_job_session_job_type",
    "BackupJobSessionResult": "backup_job_session_result",
    "BackupJobSessionState": "backup_job_session_state",
    "BackupJobSessions": "backup_job_sessions",
    "BackupPlatform": "backup_platform",
    "BackupServer": "backup_server",
    "BackupServers": "backup_servers",
    "BackupSessionAction": "backup_session_action",
    "BackupTaskSession": "backup_task_session",
    "BackupTaskSessionResult": "backup_task_session_result",
    "BackupTaskSessionState": "backup_task_session_state",
    "BackupTaskSessions": "backup_task_sessions",
    "BackupType": "backup_type",
    "Backups": "backups",
    "CreateObjectInJobSpec": "create_object_in_job_spec",
    "DayOfWeek": "day_of_week",
    "DiscoveredComputer": "discovered_computer",
    "DiscoveredComputerAgentStatus": "discovered_computer_agent_status",
    "DiscoveredComputerHostStatus": "discovered_computer_host_status",
    "DiscoveredComputers": "discovered_computers",
    "EnterpriseManager": "enterprise_manager",
    "EntityRef": "entity_ref",
    "EntityReferences": "entity_references",
    "Error": "error",
    "FSFileExcludeOptions": "fs_file_exclude_options",
    "FileExtensionList": "file_extension_list",
    "FileSystemIndexingMode": "file_system_indexing_mode",
    "GfsMonthly": "gfs_monthly",
    "GfsRetentionPolicy": "gfs_retention_policy",
    "GfsSelectedWeek": "gfs_selected_week",
    "GfsWeekly": "gfs_weekly",
    "GfsYearly": "gfs_yearly",
    "GuestFSIndexingOptions": "guest_fs_indexing_options",
    "GuestProcessingOptions": "guest_processing_options",
    "HierarchyItem": "hierarchy_item",
    "HierarchyItems": "hierarchy_items",
    "ImmediateBackupCopyJobCloneInfo": "immediate_backup_copy_job_clone_info",
    "ImmediateBackupCopyJobInfo": "immediate_backup_copy_job_info",
    "ImmediateCopyScheduleOptions": "immediate_copy_schedule_options",
    "Job": "job",
    "JobAction": "job_action",
    "JobCloneSpec": "job_clone_spec",
    "JobEdit": "job_edit",
    "JobEditAction": "job_edit_action",
    "JobEditInfo": "job_edit_info",
    "JobInfo": "job_info",
    "JobScheduleBackupWindowOptions": "job_schedule_backup_window_options",
    "JobScheduleContinuousOptions": "job_schedule_continuous_options",
    "JobScheduleDailyKind": "job_schedule_daily_kind",
    "JobScheduleDailyOptions": "job_schedule_daily_options",
    "JobScheduleDaisyChainingOptions": "job_schedule_daisy_chaining_options",
    "JobScheduleMonthlyOptions": "job_schedule_monthly_options",
    "JobSchedulePeriodicallyKind": "job_schedule_periodically_kind",
    "JobSchedulePeriodicallyOptions": "job_schedule_periodically_options",
    "JobScheduleRetryOptions": "job_schedule_retry_options",
    "JobScheduleStandardOptions": "job_schedule_standard_options",
    "Jobs": "jobs",
    "Link": "link",
    "LinkRel": "link_rel",
    "LinkedBackup": "linked_backup",
    "LinkedBackupList": "linked_backup_list",
    "LinkedBackupRepository": "linked_backup_repository",
    "LinkedBackupRepositoryList": "linked_backup_repository_list",
    "LinkedJobList": "linked_job_list",
    "LinkedJobObject": "linked_job_object",
    "LoginSpec": "login_spec",
    "LogonSession": "logon_session",
    "LogonSessions": "logon_sessions",
    "LookupObjectType": "lookup_object_type",
    "LookupSvc": "lookup_svc",
    "Month": "month",
    "NASAclOptions": "nas_acl_options",
    "NASArchiveFileExtensionsScope": "nas_archive_file_extensions_scope",
    "NASFileAttributesChangeTrackingMode": "nas_file_attributes_change_tracking_mode",
    "NASFileExtensionsOptions": "nas_file_extensions_options",
    "NASJob": "nas_job",
    "NASJobAdvancedStorageOptions": "nas_job_advanced_storage_options",
    "NASJobStorageOptions": "nas_job_storage_options",
    "NASJobs": "nas_jobs",
    "NASLongTermArchivalOptions": "nas_long_term_archival_options",
    "NASLongTermRetention": "nas_long_term_retention",
    "NASLongTermRetentionType": "nas_long_term_retention_type",
    "NASObject": "nas_object",
    "NASObjectList": "nas_object_list",
    "NASService": "nas_service",
    "NASShortTermRetentionType": "nas_short_term_retention_type",
    "ObjectInAgentBackupJob": "object_in_agent_backup_job",
    "ObjectInAgentBackupJobList": "object_in_agent_backup_job_list",
    "ObjectInJob": "object_in_job",
    "ObjectInJobList": "object_in_job_list",
    "OracleArchivedLogsTruncation": "oracle_archived_logs_truncation",
    "OracleBackupOptions": "oracle_backup_options",
    "PagingInfo": "paging_info",
    "QueryEntities": "query_entities",
    "QueryFormat": "query_format",
    "QueryResources": "query_resources",
    "QueryResult": "query_result",
    "QuerySvc": "query_svc",
    "QueryType": "query_type",
    "ReplicaJobCloneInfo": "replica_job_clone_info",
    "ReplicaJobInfo": "replica_job_info",
    "ReplicaJobSession": "replica_job_session",
    "ReplicaJobSessionJobType": "replica_job_session_job_type",
    "ReplicaJobSessions": "replica_job_sessions",
    "ResourceFormat": "resource_format",
    "RestorePoint": "restore_point",
    "RestorePoints": "restore_points",
    "RetainLimitType": "retain_limit_type",
    "ScheduleOptionsInfoType": "schedule_options_info_type",
    "SimpleRetentionPolicy": "simple_retention_policy",
    "SqlBackupOptions": "sql_backup_options",
    "SqlTransactionLogsProcessing": "sql_transaction_logs_processing",
    "SupportedVersion": "supported_version",
    "SupportedVersionName": "supported_version_name",
    "SupportedVersions": "supported_versions",
    "Task": "task",
    "TaskOperation": "task_operation",
    "TaskResult": "task_result",
    "TaskState": "task_state",
    "Tasks": "tasks",
    "TenantCredentials": "tenant_credentials",
    "TimePeriods": "time_periods",
    "TimePeriodsDay": "time_periods_day",
    "VCloudOrganizationCredentials": "v_cloud_organization_credentials",
    "VmJobPlatform": "vm_job_platform",
    "VmJobType": "vm_job_type",
    "VssSnapshotMode": "vss_snapshot_mode",
    "VssSnapshotOptions": "vss_snapshot_options",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
