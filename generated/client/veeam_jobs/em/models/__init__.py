# Generated from spec/em by "python -m generator". Do not edit.
"""Models, each imported when it is first asked for: importing all of them would take longer than most programs run."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_backup_job import AgentBackupJob
    from .agent_backup_job_info import AgentBackupJobInfo
    from .agent_backup_jobs import AgentBackupJobs
    from .agent_job_action import AgentJobAction
    from .agent_job_platform import AgentJobPlatform
    from .agent_job_type import AgentJobType
    from .api_version import ApiVersion
    from .backup_job_session import BackupJobSession
    from .backup_job_session_job_type import BackupJobSessionJobType
    from .backup_job_session_result import BackupJobSessionResult
    from .backup_job_session_state import BackupJobSessionState
    from .backup_job_sessions import BackupJobSessions
    from .backup_server import BackupServer
    from .day_of_week import DayOfWeek
    from .enterprise_manager import EnterpriseManager
    from .entity_ref import EntityRef
    from .entity_references import EntityReferences
    from .error import Error
    from .file_system_indexing_mode import FileSystemIndexingMode
    from .fs_file_exclude_options import FSFileExcludeOptions
    from .gfs_monthly import GfsMonthly
    from .gfs_retention_policy import GfsRetentionPolicy
    from .gfs_selected_week import GfsSelectedWeek
    from .gfs_weekly import GfsWeekly
    from .gfs_yearly import GfsYearly
    from .guest_fs_indexing_options import GuestFSIndexingOptions
    from .guest_processing_options import GuestProcessingOptions
    from .immediate_copy_schedule_options import ImmediateCopyScheduleOptions
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
    from .link import Link
    from .link_rel import LinkRel
    from .login_spec import LoginSpec
    from .logon_session import LogonSession
    from .month import Month
    from .object_in_agent_backup_job import ObjectInAgentBackupJob
    from .object_in_agent_backup_job_list import ObjectInAgentBackupJobList
    from .oracle_archived_logs_truncation import OracleArchivedLogsTruncation
    from .oracle_backup_options import OracleBackupOptions
    from .resource_format import ResourceFormat
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
    from .tenant_credentials import TenantCredentials
    from .time_periods import TimePeriods
    from .time_periods_day import TimePeriodsDay
    from .v_cloud_organization_credentials import VCloudOrganizationCredentials
    from .vss_snapshot_mode import VssSnapshotMode
    from .vss_snapshot_options import VssSnapshotOptions

__all__ = [
    "AgentBackupJob",
    "AgentBackupJobInfo",
    "AgentBackupJobs",
    "AgentJobAction",
    "AgentJobPlatform",
    "AgentJobType",
    "ApiVersion",
    "BackupJobSession",
    "BackupJobSessionJobType",
    "BackupJobSessionResult",
    "BackupJobSessionState",
    "BackupJobSessions",
    "BackupServer",
    "DayOfWeek",
    "EnterpriseManager",
    "EntityRef",
    "EntityReferences",
    "Error",
    "FSFileExcludeOptions",
    "FileSystemIndexingMode",
    "GfsMonthly",
    "GfsRetentionPolicy",
    "GfsSelectedWeek",
    "GfsWeekly",
    "GfsYearly",
    "GuestFSIndexingOptions",
    "GuestProcessingOptions",
    "ImmediateCopyScheduleOptions",
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
    "Link",
    "LinkRel",
    "LoginSpec",
    "LogonSession",
    "Month",
    "ObjectInAgentBackupJob",
    "ObjectInAgentBackupJobList",
    "OracleArchivedLogsTruncation",
    "OracleBackupOptions",
    "ResourceFormat",
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
    "TenantCredentials",
    "TimePeriods",
    "TimePeriodsDay",
    "VCloudOrganizationCredentials",
    "VssSnapshotMode",
    "VssSnapshotOptions",
]

_MODULES = {
    "AgentBackupJob": "agent_backup_job",
    "AgentBackupJobInfo": "agent_backup_job_info",
    "AgentBackupJobs": "agent_backup_jobs",
    "AgentJobAction": "agent_job_action",
    "AgentJobPlatform": "agent_job_platform",
    "AgentJobType": "agent_job_type",
    "ApiVersion": "api_version",
    "BackupJobSession": "backup_job_session",
    "BackupJobSessionJobType": "backup_job_session_job_type",
    "BackupJobSessionResult": "backup_job_session_result",
    "BackupJobSessionState": "backup_job_session_state",
    "BackupJobSessions": "backup_job_sessions",
    "BackupServer": "backup_server",
    "DayOfWeek": "day_of_week",
    "EnterpriseManager": "enterprise_manager",
    "EntityRef": "entity_ref",
    "EntityReferences": "entity_references",
    "Error": "error",
    "FSFileExcludeOptions": "fs_file_exclude_options",
    "FileSystemIndexingMode": "file_system_indexing_mode",
    "GfsMonthly": "gfs_monthly",
    "GfsRetentionPolicy": "gfs_retention_policy",
    "GfsSelectedWeek": "gfs_selected_week",
    "GfsWeekly": "gfs_weekly",
    "GfsYearly": "gfs_yearly",
    "GuestFSIndexingOptions": "guest_fs_indexing_options",
    "GuestProcessingOptions": "guest_processing_options",
    "ImmediateCopyScheduleOptions": "immediate_copy_schedule_options",
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
    "Link": "link",
    "LinkRel": "link_rel",
    "LoginSpec": "login_spec",
    "LogonSession": "logon_session",
    "Month": "month",
    "ObjectInAgentBackupJob": "object_in_agent_backup_job",
    "ObjectInAgentBackupJobList": "object_in_agent_backup_job_list",
    "OracleArchivedLogsTruncation": "oracle_archived_logs_truncation",
    "OracleBackupOptions": "oracle_backup_options",
    "ResourceFormat": "resource_format",
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
    "TenantCredentials": "tenant_credentials",
    "TimePeriods": "time_periods",
    "TimePeriodsDay": "time_periods_day",
    "VCloudOrganizationCredentials": "v_cloud_organization_credentials",
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
