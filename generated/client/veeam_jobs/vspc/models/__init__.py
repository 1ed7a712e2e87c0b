# Generated from spec/vspc by "python -m generator". Do not edit.
"""Models, each imported when it is first asked for: importing all of them would take longer than most programs run."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .b_backup_server_job_session_task_status import BBackupServerJobSessionTaskStatus
    from .backup_server_agent_job import BackupServerAgentJob
    from .backup_server_agent_job_backup_mode import BackupServerAgentJobBackupMode
    from .backup_server_agent_job_expand import BackupServerAgentJobExpand
    from .backup_server_agent_job_file_system_items import BackupServerAgentJobFileSystemItems
    from .backup_server_agent_job_license_type import BackupServerAgentJobLicenseType
    from .backup_server_agent_job_mode import BackupServerAgentJobMode
    from .backup_server_agent_job_os_type import BackupServerAgentJobOsType
    from .backup_server_agent_job_page import BackupServerAgentJobPage
    from .backup_server_agent_job_source import BackupServerAgentJobSource
    from .backup_server_backup_copy_job import BackupServerBackupCopyJob
    from .backup_server_backup_copy_job_expand import BackupServerBackupCopyJobExpand
    from .backup_server_backup_copy_job_page import BackupServerBackupCopyJobPage
    from .backup_server_backup_copy_job_retention_policy_type import (
        BackupServerBackupCopyJobRetentionPolicyType,
    )
    from .backup_server_job import BackupServerJob
    from .backup_server_job_bottleneck_type import BackupServerJobBottleneckType
    from .backup_server_job_daily_schedule_type import BackupServerJobDailyScheduleType
    from .backup_server_job_linked_job_object import BackupServerJobLinkedJobObject
    from .backup_server_job_linked_job_object_page import BackupServerJobLinkedJobObjectPage
    from .backup_server_job_response import BackupServerJobResponse
    from .backup_server_job_schedule import BackupServerJobSchedule
    from .backup_server_job_schedule_month import BackupServerJobScheduleMonth
    from .backup_server_job_schedule_options_backup_window import BackupServerJobScheduleOptionsBackupWindow
    from .backup_server_job_schedule_options_chaining import BackupServerJobScheduleOptionsChaining
    from .backup_server_job_schedule_options_daily import BackupServerJobScheduleOptionsDaily
    from .backup_server_job_schedule_options_monthly import BackupServerJobScheduleOptionsMonthly
    from .backup_server_job_schedule_options_periodically import BackupServerJobScheduleOptionsPeriodically
    from .backup_server_job_schedule_type import BackupServerJobScheduleType
    from .backup_server_job_session_task import BackupServerJobSessionTask
    from .backup_server_job_status import BackupServerJobStatus
    from .backup_server_job_target_type import BackupServerJobTargetType
    from .backup_server_job_time_period import BackupServerJobTimePeriod
    from .backup_server_job_type import BackupServerJobType
    from .backup_server_monthly_job_schedule_day_number_in_month import (
        BackupServerMonthlyJobScheduleDayNumberInMonth,
    )
    from .backup_server_periodical_job_schedule_kinds import BackupServerPeriodicalJobScheduleKinds
    from .collation import Collation
    from .days_of_week import DaysOfWeek
    from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren
    from .error_response import ErrorResponse
    from .error_type import ErrorType
    from .failed_json_patch import FailedJsonPatch
    from .filter_expression import FilterExpression
    from .filter_operation import FilterOperation
    from .o_auth2_error import OAuth2Error
    from .o_auth2_error_code import OAuth2ErrorCode
    from .o_auth2_grant_type import OAuth2GrantType
    from .o_auth2_result import OAuth2Result
    from .paging_information import PagingInformation
    from .response_error import ResponseError
    from .response_metadata import ResponseMetadata
    from .retention_limit_type import RetentionLimitType
    from .select_expression import SelectExpression
    from .sort_direction import SortDirection
    from .sort_expression import SortExpression
    from .time_measure_unit import TimeMeasureUnit
    from .token_request import TokenRequest

__all__ = [
    "BBackupServerJobSessionTaskStatus",
    "BackupServerAgentJob",
    "BackupServerAgentJobBackupMode",
    "BackupServerAgentJobExpand",
    "BackupServerAgentJobFileSystemItems",
    "BackupServerAgentJobLicenseType",
    "BackupServerAgentJobMode",
    "BackupServerAgentJobOsType",
    "BackupServerAgentJobPage",
    "BackupServerAgentJobSource",
    "BackupServerBackupCopyJob",
    "BackupServerBackupCopyJobExpand",
    "BackupServerBackupCopyJobPage",
    "BackupServerBackupCopyJobRetentionPolicyType",
    "BackupServerJob",
    "BackupServerJobBottleneckType",
    "BackupServerJobDailyScheduleType",
    "BackupServerJobLinkedJobObject",
    "BackupServerJobLinkedJobObjectPage",
    "BackupServerJobResponse",
    "BackupServerJobSchedule",
    "BackupServerJobScheduleMonth",
    "BackupServerJobScheduleOptionsBackupWindow",
    "BackupServerJobScheduleOptionsChaining",
    "BackupServerJobScheduleOptionsDaily",
    "BackupServerJobScheduleOptionsMonthly",
    "BackupServerJobScheduleOptionsPeriodically",
    "BackupServerJobScheduleType",
    "BackupServerJobSessionTask",
    "BackupServerJobStatus",
    "BackupServerJobTargetType",
    "BackupServerJobTimePeriod",
    "BackupServerJobType",
    "BackupServerMonthlyJobScheduleDayNumberInMonth",
    "BackupServerPeriodicalJobScheduleKinds",
    "Collation",
    "DaysOfWeek",
    "EmbeddedForBackupServerJobChildren",
    "ErrorResponse",
    "ErrorType",
    "FailedJsonPatch",
    "FilterExpression",
    "FilterOperation",
    "OAuth2Error",
    "OAuth2ErrorCode",
    "OAuth2GrantType",
    "OAuth2Result",
    "PagingInformation",
    "ResponseError",
    "ResponseMetadata",
    "RetentionLimitType",
    "SelectExpression",
    "SortDirection",
    "SortExpression",
    "TimeMeasureUnit",
    "TokenRequest",
]

_MODULES = {
    "BBackupServerJobSessionTaskStatus": "b_backup_server_job_session_task_status",
    "BackupServerAgentJob": "backup_server_agent_job",
    "BackupServerAgentJobBackupMode": "backup_server_agent_job_backup_mode",
    "BackupServerAgentJobExpand": "backup_server_agent_job_expand",
    "BackupServerAgentJobFileSystemItems": "backup_server_agent_job_file_system_items",
    "BackupServerAgentJobLicenseType": "backup_server_agent_job_license_type",
    "BackupServerAgentJobMode": "backup_server_agent_job_mode",
    "BackupServerAgentJobOsType": "backup_server_agent_job_os_type",
    "BackupServerAgentJobPage": "backup_server_agent_job_page",
    "BackupServerAgentJobSource": "backup_server_agent_job_source",
    "BackupServerBackupCopyJob": "backup_server_backup_copy_job",
    "BackupServerBackupCopyJobExpand": "backup_server_backup_copy_job_expand",
    "BackupServerBackupCopyJobPage": "backup_server_backup_copy_job_page",
    "BackupServerBackupCopyJobRetentionPolicyType": "backup_server_backup_copy_job_retention_policy_type",
    "BackupServerJob": "backup_server_job",
    "BackupServerJobBottleneckType": "backup_server_job_bottleneck_type",
    "BackupServerJobDailyScheduleType": "backup_server_job_daily_schedule_type",
    "BackupServerJobLinkedJobObject": "backup_server_job_linked_job_object",
    "BackupServerJobLinkedJobObjectPage": "backup_server_job_linked_job_object_page",
    "BackupServerJobResponse": "backup_server_job_response",
    "BackupServerJobSchedule": "backup_server_job_schedule",
    "BackupServerJobScheduleMonth": "backup_server_job_schedule_month",
    "BackupServerJobScheduleOptionsBackupWindow": "backup_server_job_schedule_options_backup_window",
    "BackupServerJobScheduleOptionsChaining": "backup_server_job_schedule_options_chaining",
    "BackupServerJobScheduleOptionsDaily": "backup_server_job_schedule_options_daily",
    "BackupServerJobScheduleOptionsMonthly": "backup_server_job_schedule_options_monthly",
    "BackupServerJobScheduleOptionsPeriodically": "backup_server_job_schedule_options_periodically",
    "BackupServerJobScheduleType": "backup_server_job_schedule_type",
    "BackupServerJobSessionTask": "backup_server_job_session_task",
    "BackupServerJobStatus": "backup_server_job_status",
    "BackupServerJobTargetType": "backup_server_job_target_type",
    "BackupServerJobTimePeriod": "backup_server_job_time_period",
    "BackupServerJobType": "backup_server_job_type",
    "BackupServerMonthlyJobScheduleDayNumberInMonth": "backup_server_monthly_job_schedule_day_number_in_month",
    "BackupServerPeriodicalJobScheduleKinds": "backup_server_periodical_job_schedule_kinds",
    "Collation": "collation",
    "DaysOfWeek": "days_of_week",
    "EmbeddedForBackupServerJobChildren": "embedded_for_backup_server_job_children",
    "ErrorResponse": "error_response",
    "ErrorType": "error_type",
    "FailedJsonPatch": "failed_json_patch",
    "FilterExpression": "filter_expression",
    "FilterOperation": "filter_operation",
    "OAuth2Error": "o_auth2_error",
    "OAuth2ErrorCode": "o_auth2_error_code",
    "OAuth2GrantType": "o_auth2_grant_type",
    "OAuth2Result": "o_auth2_result",
    "PagingInformation": "paging_information",
    "ResponseError": "response_error",
    "ResponseMetadata": "response_metadata",
    "RetentionLimitType": "retention_limit_type",
    "SelectExpression": "select_expression",
    "SortDirection": "sort_direction",
    "SortExpression": "sort_expression",
    "TimeMeasureUnit": "time_measure_unit",
    "TokenRequest": "token_request",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
