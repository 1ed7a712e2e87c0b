# Generated from spec/vspc by "python -m generator". Do not edit.
"""Models, each imported when it is first asked for: importing all of them would take longer than most programs run."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .about import About
    from .about_response import AboutResponse
    from .async_action_info import AsyncActionInfo
    from .async_action_info_page import AsyncActionInfoPage
    from .async_action_info_response import AsyncActionInfoResponse
    from .async_action_request_data import AsyncActionRequestData
    from .async_action_status import AsyncActionStatus
    from .async_actions_config import AsyncActionsConfig
    from .async_actions_config_response import AsyncActionsConfigResponse
    from .b_backup_server_job_session_task_status import BBackupServerJobSessionTaskStatus
    from .backup_server import BackupServer
    from .backup_server_agent_job import BackupServerAgentJob
    from .backup_server_agent_job_backup_mode import BackupServerAgentJobBackupMode
    from .backup_server_agent_job_expand import BackupServerAgentJobExpand
    from .backup_server_agent_job_file_system_items import BackupServerAgentJobFileSystemItems
    from .backup_server_agent_job_license_type import BackupServerAgentJobLicenseType
    from .backup_server_agent_job_mode import BackupServerAgentJobMode
    from .backup_server_agent_job_object import BackupServerAgentJobObject
    from .backup_server_agent_job_object_page import BackupServerAgentJobObjectPage
    from .backup_server_agent_job_object_status import BackupServerAgentJobObjectStatus
    from .backup_server_agent_job_os_type import BackupServerAgentJobOsType
    from .backup_server_agent_job_page import BackupServerAgentJobPage
    from .backup_server_agent_job_response import BackupServerAgentJobResponse
    from .backup_server_agent_job_source import BackupServerAgentJobSource
    from .backup_server_application_settings_vss import BackupServerApplicationSettingsVSS
    from .backup_server_backup_copy_job import BackupServerBackupCopyJob
    from .backup_server_backup_copy_job_expand import BackupServerBackupCopyJobExpand
    from .backup_server_backup_copy_job_page import BackupServerBackupCopyJobPage
    from .backup_server_backup_copy_job_response import BackupServerBackupCopyJobResponse
    from .backup_server_backup_copy_job_retention_policy_type import (
        BackupServerBackupCopyJobRetentionPolicyType,
    )
    from .backup_server_backup_gfs_policy_settings_weekly import BackupServerBackupGFSPolicySettingsWeekly
    from .backup_server_backup_job_active_full_settings import BackupServerBackupJobActiveFullSettings
    from .backup_server_backup_job_advanced_settings import BackupServerBackupJobAdvancedSettings
    from .backup_server_backup_job_advanced_settings_v_sphere import (
        BackupServerBackupJobAdvancedSettingsVSphere,
    )
    from .backup_server_backup_job_advanced_storage_schedule_monthly import (
        BackupServerBackupJobAdvancedStorageScheduleMonthly,
    )
    from .backup_server_backup_job_advanced_storage_schedule_weekly import (
        BackupServerBackupJobAdvancedStorageScheduleWeekly,
    )
    from .backup_server_backup_job_application_aware_processing import (
        BackupServerBackupJobApplicationAwareProcessing,
    )
    from .backup_server_backup_job_application_settings import BackupServerBackupJobApplicationSettings
    from .backup_server_backup_job_backup_fs_exclusions import BackupServerBackupJobBackupFSExclusions
    from .backup_server_backup_job_backup_mode_type import BackupServerBackupJobBackupModeType
    from .backup_server_backup_job_backup_oracle_logs_settings import (
        BackupServerBackupJobBackupOracleLogsSettings,
    )
    from .backup_server_backup_job_configuration import BackupServerBackupJobConfiguration
    from .backup_server_backup_job_configuration_response import BackupServerBackupJobConfigurationResponse
    from .backup_server_backup_job_daily_kinds import BackupServerBackupJobDailyKinds
    from .backup_server_backup_job_day_number_in_month import BackupServerBackupJobDayNumberInMonth
    from .backup_server_backup_job_day_number_in_month_nullable import (
        BackupServerBackupJobDayNumberInMonthNullable,
    )
    from .backup_server_backup_job_exclusion_policy import BackupServerBackupJobExclusionPolicy
    from .backup_server_backup_job_exclusions import BackupServerBackupJobExclusions
    from .backup_server_backup_job_exclusions_templates import BackupServerBackupJobExclusionsTemplates
    from .backup_server_backup_job_full_backup_maintenance import BackupServerBackupJobFullBackupMaintenance
    from .backup_server_backup_job_full_backup_maintenance_defragment_and_compact import (
        BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact,
    )
    from .backup_server_backup_job_full_backup_maintenance_remove_data import (
        BackupServerBackupJobFullBackupMaintenanceRemoveData,
    )
    from .backup_server_backup_job_gfs_policy_settings import BackupServerBackupJobGFSPolicySettings
    from .backup_server_backup_job_gfs_policy_settings_monthly import (
        BackupServerBackupJobGFSPolicySettingsMonthly,
    )
    from .backup_server_backup_job_gfs_policy_settings_yearly import (
        BackupServerBackupJobGFSPolicySettingsYearly,
    )
    from .backup_server_backup_job_guest_file_system_indexing import (
        BackupServerBackupJobGuestFileSystemIndexing,
    )
    from .backup_server_backup_job_guest_fs_indexing_mode import BackupServerBackupJobGuestFSIndexingMode
    from .backup_server_backup_job_guest_interaction_proxies_settings import (
        BackupServerBackupJobGuestInteractionProxiesSettings,
    )
    from .backup_server_backup_job_guest_os_credentials import BackupServerBackupJobGuestOsCredentials
    from .backup_server_backup_job_guest_os_credentials_per_machine import (
        BackupServerBackupJobGuestOsCredentialsPerMachine,
    )
    from .backup_server_backup_job_guest_processing import BackupServerBackupJobGuestProcessing
    from .backup_server_backup_job_health_check_settings import BackupServerBackupJobHealthCheckSettings
    from .backup_server_backup_job_indexing_settings import BackupServerBackupJobIndexingSettings
    from .backup_server_backup_job_linux_script import BackupServerBackupJobLinuxScript
    from .backup_server_backup_job_log_shipping_servers import BackupServerBackupJobLogShippingServers
    from .backup_server_backup_job_notification_settings import BackupServerBackupJobNotificationSettings
    from .backup_server_backup_job_object_indexing import BackupServerBackupJobObjectIndexing
    from .backup_server_backup_job_oracle_settings import BackupServerBackupJobOracleSettings
    from .backup_server_backup_job_periodically_kinds_nullable import (
        BackupServerBackupJobPeriodicallyKindsNullable,
    )
    from .backup_server_backup_job_primary_storage_integration_settings import (
        BackupServerBackupJobPrimaryStorageIntegrationSettings,
    )
    from .backup_server_backup_job_proxies_settings import BackupServerBackupJobProxiesSettings
    from .backup_server_backup_job_retain_log_backups_type import BackupServerBackupJobRetainLogBackupsType
    from .backup_server_backup_job_retention_policy_settings import (
        BackupServerBackupJobRetentionPolicySettings,
    )
    from .backup_server_backup_job_retention_policy_type import BackupServerBackupJobRetentionPolicyType
    from .backup_server_backup_job_schedule import BackupServerBackupJobSchedule
    from .backup_server_backup_job_schedule_after_this_job import BackupServerBackupJobScheduleAfterThisJob
    from .backup_server_backup_job_schedule_backup_window import BackupServerBackupJobScheduleBackupWindow
    from .backup_server_backup_job_schedule_daily import BackupServerBackupJobScheduleDaily
    from .backup_server_backup_job_schedule_monthly import BackupServerBackupJobScheduleMonthly
    from .backup_server_backup_job_schedule_periodically import BackupServerBackupJobSchedulePeriodically
    from .backup_server_backup_job_schedule_retry import BackupServerBackupJobScheduleRetry
    from .backup_server_backup_job_script_processing_mode import BackupServerBackupJobScriptProcessingMode
    from .backup_server_backup_job_script_settings import BackupServerBackupJobScriptSettings
    from .backup_server_backup_job_sennight_of_month import BackupServerBackupJobSennightOfMonth
    from .backup_server_backup_job_sql_settings import BackupServerBackupJobSQLSettings
    from .backup_server_backup_job_storage import BackupServerBackupJobStorage
    from .backup_server_backup_job_storage_setting import BackupServerBackupJobStorageSetting
    from .backup_server_backup_job_storage_settings_encryption import (
        BackupServerBackupJobStorageSettingsEncryption,
    )
    from .backup_server_backup_job_synthetic_full_settings import BackupServerBackupJobSyntheticFullSettings
    from .backup_server_backup_job_virtual_machines import BackupServerBackupJobVirtualMachines
    from .backup_server_backup_job_vmware_disks_type_to_process import (
        BackupServerBackupJobVmwareDisksTypeToProcess,
    )
    from .backup_server_backup_job_vmware_object_disk import BackupServerBackupJobVmwareObjectDisk
    from .backup_server_backup_job_vmware_object_size import BackupServerBackupJobVmwareObjectSize
    from .backup_server_backup_job_window_day_hours import BackupServerBackupJobWindowDayHours
    from .backup_server_backup_job_window_setting import BackupServerBackupJobWindowSetting
    from .backup_server_backup_job_windows_script import BackupServerBackupJobWindowsScript
    from .backup_server_backup_tape_job import BackupServerBackupTapeJob
    from .backup_server_backup_tape_job_expand import BackupServerBackupTapeJobExpand
    from .backup_server_backup_tape_job_page import BackupServerBackupTapeJobPage
    from .backup_server_backup_tape_job_response import BackupServerBackupTapeJobResponse
    from .backup_server_backup_vm_job import BackupServerBackupVmJob
    from .backup_server_backup_vm_job_expand import BackupServerBackupVmJobExpand
    from .backup_server_backup_vm_job_hypervisor_type import BackupServerBackupVmJobHypervisorType
    from .backup_server_backup_vm_job_page import BackupServerBackupVmJobPage
    from .backup_server_backup_vm_job_response import BackupServerBackupVmJobResponse
    from .backup_server_cdp_replication_job import BackupServerCdpReplicationJob
    from .backup_server_cdp_replication_job_bottleneck_type import BackupServerCdpReplicationJobBottleneckType
    from .backup_server_cdp_replication_job_expand import BackupServerCdpReplicationJobExpand
    from .backup_server_cdp_replication_job_last_day import BackupServerCdpReplicationJobLastDay
    from .backup_server_cdp_replication_job_last_period import BackupServerCdpReplicationJobLastPeriod
    from .backup_server_cdp_replication_job_object import BackupServerCdpReplicationJobObject
    from .backup_server_cdp_replication_job_object_page import BackupServerCdpReplicationJobObjectPage
    from .backup_server_cdp_replication_job_object_status import BackupServerCdpReplicationJobObjectStatus
    from .backup_server_cdp_replication_job_page import BackupServerCdpReplicationJobPage
    from .backup_server_cdp_replication_job_response import BackupServerCdpReplicationJobResponse
    from .backup_server_cdp_replication_retention_unit import BackupServerCdpReplicationRetentionUnit
    from .backup_server_cloud_director_backup_job_application_aware_processing import (
        BackupServerCloudDirectorBackupJobApplicationAwareProcessing,
    )
    from .backup_server_cloud_director_backup_job_application_settings import (
        BackupServerCloudDirectorBackupJobApplicationSettings,
    )
    from .backup_server_cloud_director_backup_job_configuration import (
        BackupServerCloudDirectorBackupJobConfiguration,
    )
    from .backup_server_cloud_director_backup_job_configuration_response import (
        BackupServerCloudDirectorBackupJobConfigurationResponse,
    )
    from .backup_server_cloud_director_backup_job_disk import BackupServerCloudDirectorBackupJobDisk
    from .backup_server_cloud_director_backup_job_exclusions import (
        BackupServerCloudDirectorBackupJobExclusions,
    )
    from .backup_server_cloud_director_backup_job_guest_file_system_indexing import (
        BackupServerCloudDirectorBackupJobGuestFileSystemIndexing,
    )
    from .backup_server_cloud_director_backup_job_guest_processing import (
        BackupServerCloudDirectorBackupJobGuestProcessing,
    )
    from .backup_server_cloud_director_backup_job_indexing_settings import (
        BackupServerCloudDirectorBackupJobIndexingSettings,
    )
    from .backup_server_cloud_director_backup_job_virtual_machines import (
        BackupServerCloudDirectorBackupJobVirtualMachines,
    )
    from .backup_server_cloud_director_inventory_type import BackupServerCloudDirectorInventoryType
    from .backup_server_cloud_director_object import BackupServerCloudDirectorObject
    from .backup_server_compression_level import BackupServerCompressionLevel
    from .backup_server_credentials_type import BackupServerCredentialsType
    from .backup_server_email_custom_notification_type import BackupServerEmailCustomNotificationType
    from .backup_server_email_notification_settings import BackupServerEmailNotificationSettings
    from .backup_server_email_notification_type import BackupServerEmailNotificationType
    from .backup_server_encryption_type_nullable import BackupServerEncryptionTypeNullable
    from .backup_server_file_copy_job import BackupServerFileCopyJob
    from .backup_server_file_copy_job_expand import BackupServerFileCopyJobExpand
    from .backup_server_file_copy_job_page import BackupServerFileCopyJobPage
    from .backup_server_file_copy_job_response import BackupServerFileCopyJobResponse
    from .backup_server_file_job_object_source import BackupServerFileJobObjectSource
    from .backup_server_file_job_object_type import BackupServerFileJobObjectType
    from .backup_server_file_share_copy_job import BackupServerFileShareCopyJob
    from .backup_server_file_share_copy_job_expand import BackupServerFileShareCopyJobExpand
    from .backup_server_file_share_copy_job_object import BackupServerFileShareCopyJobObject
    from .backup_server_file_share_copy_job_object_page import BackupServerFileShareCopyJobObjectPage
    from .backup_server_file_share_copy_job_page import BackupServerFileShareCopyJobPage
    from .backup_server_file_share_copy_job_response import BackupServerFileShareCopyJobResponse
    from .backup_server_file_share_job import BackupServerFileShareJob
    from .backup_server_file_share_job_expand import BackupServerFileShareJobExpand
    from .backup_server_file_share_job_object import BackupServerFileShareJobObject
    from .backup_server_file_share_job_object_last_session import BackupServerFileShareJobObjectLastSession
    from .backup_server_file_share_job_object_page import BackupServerFileShareJobObjectPage
    from .backup_server_file_share_job_page import BackupServerFileShareJobPage
    from .backup_server_file_share_job_response import BackupServerFileShareJobResponse
    from .backup_server_file_tape_job import BackupServerFileTapeJob
    from .backup_server_file_tape_job_expand import BackupServerFileTapeJobExpand
    from .backup_server_file_tape_job_object import BackupServerFileTapeJobObject
    from .backup_server_file_tape_job_object_page import BackupServerFileTapeJobObjectPage
    from .backup_server_file_tape_job_object_source import BackupServerFileTapeJobObjectSource
    from .backup_server_file_tape_job_page import BackupServerFileTapeJobPage
    from .backup_server_file_tape_job_response import BackupServerFileTapeJobResponse
    from .backup_server_immediate_backup_copy_job import BackupServerImmediateBackupCopyJob
    from .backup_server_immediate_backup_copy_job_expand import BackupServerImmediateBackupCopyJobExpand
    from .backup_server_immediate_backup_copy_job_page import BackupServerImmediateBackupCopyJobPage
    from .backup_server_immediate_backup_copy_job_response import BackupServerImmediateBackupCopyJobResponse
    from .backup_server_job import BackupServerJob
    from .backup_server_job_bottleneck_type import BackupServerJobBottleneckType
    from .backup_server_job_daily_schedule_type import BackupServerJobDailyScheduleType
    from .backup_server_job_linked_job_object import BackupServerJobLinkedJobObject
    from .backup_server_job_linked_job_object_page import BackupServerJobLinkedJobObjectPage
    from .backup_server_job_linked_repository_object import BackupServerJobLinkedRepositoryObject
    from .backup_server_job_linked_repository_object_page import BackupServerJobLinkedRepositoryObjectPage
    from .backup_server_job_object_last_session import BackupServerJobObjectLastSession
    from .backup_server_job_object_last_session_backup_status import (
        BackupServerJobObjectLastSessionBackupStatus,
    )
    from .backup_server_job_page import BackupServerJobPage
    from .backup_server_job_response import BackupServerJobResponse
    from .backup_server_job_schedule import BackupServerJobSchedule
    from .backup_server_job_schedule_month import BackupServerJobScheduleMonth
    from .backup_server_job_schedule_options_backup_window import BackupServerJobScheduleOptionsBackupWindow
    from .backup_server_job_schedule_options_chaining import BackupServerJobScheduleOptionsChaining
    from .backup_server_job_schedule_options_daily import BackupServerJobScheduleOptionsDaily
    from .backup_server_job_schedule_options_monthly import BackupServerJobScheduleOptionsMonthly
    from .backup_server_job_schedule_options_periodically import BackupServerJobScheduleOptionsPeriodically
    from .backup_server_job_schedule_type import BackupServerJobScheduleType
    from .backup_server_job_scripts_settings import BackupServerJobScriptsSettings
    from .backup_server_job_session_task import BackupServerJobSessionTask
    from .backup_server_job_status import BackupServerJobStatus
    from .backup_server_job_target_type import BackupServerJobTargetType
    from .backup_server_job_time_period import BackupServerJobTimePeriod
    from .backup_server_job_type import BackupServerJobType
    from .backup_server_monthly_job_schedule_day_number_in_month import (
        BackupServerMonthlyJobScheduleDayNumberInMonth,
    )
    from .backup_server_notification_vm_attribute_settings import BackupServerNotificationVmAttributeSettings
    from .backup_server_object_storage_backup_copy_job import BackupServerObjectStorageBackupCopyJob
    from .backup_server_object_storage_backup_copy_job_expand import (
        BackupServerObjectStorageBackupCopyJobExpand,
    )
    from .backup_server_object_storage_backup_copy_job_object import (
        BackupServerObjectStorageBackupCopyJobObject,
    )
    from .backup_server_object_storage_backup_copy_job_object_page import (
        BackupServerObjectStorageBackupCopyJobObjectPage,
    )
    from .backup_server_object_storage_backup_copy_job_page import BackupServerObjectStorageBackupCopyJobPage
    from .backup_server_object_storage_backup_copy_job_response import (
        BackupServerObjectStorageBackupCopyJobResponse,
    )
    from .backup_server_object_storage_backup_job import BackupServerObjectStorageBackupJob
    from .backup_server_object_storage_backup_job_expand import BackupServerObjectStorageBackupJobExpand
    from .backup_server_object_storage_backup_job_object import BackupServerObjectStorageBackupJobObject
    from .backup_server_object_storage_backup_job_object_last_session import (
        BackupServerObjectStorageBackupJobObjectLastSession,
    )
    from .backup_server_object_storage_backup_job_object_page import (
        BackupServerObjectStorageBackupJobObjectPage,
    )
    from .backup_server_object_storage_backup_job_page import BackupServerObjectStorageBackupJobPage
    from .backup_server_object_storage_backup_job_response import BackupServerObjectStorageBackupJobResponse
    from .backup_server_page import BackupServerPage
    from .backup_server_periodical_job_schedule_kinds import BackupServerPeriodicalJobScheduleKinds
    from .backup_server_replication_vm_job import BackupServerReplicationVmJob
    from .backup_server_replication_vm_job_expand import BackupServerReplicationVmJobExpand
    from .backup_server_replication_vm_job_page import BackupServerReplicationVmJobPage
    from .backup_server_replication_vm_job_response import BackupServerReplicationVmJobResponse
    from .backup_server_response import BackupServerResponse
    from .backup_server_role_type import BackupServerRoleType
    from .backup_server_script_command import BackupServerScriptCommand
    from .backup_server_script_periodicity_type import BackupServerScriptPeriodicityType
    from .backup_server_simple_backup_copy_job import BackupServerSimpleBackupCopyJob
    from .backup_server_simple_backup_copy_job_expand import BackupServerSimpleBackupCopyJobExpand
    from .backup_server_simple_backup_copy_job_page import BackupServerSimpleBackupCopyJobPage
    from .backup_server_simple_backup_copy_job_response import BackupServerSimpleBackupCopyJobResponse
    from .backup_server_sql_logs_processing import BackupServerSQLLogsProcessing
    from .backup_server_status import BackupServerStatus
    from .backup_server_storage_optimization import BackupServerStorageOptimization
    from .backup_server_transaction_logs_settings import BackupServerTransactionLogsSettings
    from .backup_server_v_sphere_changed_block_tracking_settings import (
        BackupServerVSphereChangedBlockTrackingSettings,
    )
    from .backup_server_vm_copy_job import BackupServerVmCopyJob
    from .backup_server_vm_copy_job_expand import BackupServerVmCopyJobExpand
    from .backup_server_vm_copy_job_page import BackupServerVmCopyJobPage
    from .backup_server_vm_copy_job_response import BackupServerVmCopyJobResponse
    from .backup_server_vm_job_object import BackupServerVmJobObject
    from .backup_server_vm_job_object_page import BackupServerVmJobObjectPage
    from .backup_server_vm_job_object_platform import BackupServerVmJobObjectPlatform
    from .backup_server_vmware_inventory_type import BackupServerVmwareInventoryType
    from .backup_server_vmware_object import BackupServerVmwareObject
    from .boolean_response import BooleanResponse
    from .collation import Collation
    from .credentials_info import CredentialsInfo
    from .days_of_week import DaysOfWeek
    from .days_of_week_nullable import DaysOfWeekNullable
    from .embedded_for_backup_server_job_children import EmbeddedForBackupServerJobChildren
    from .empty_response import EmptyResponse
    from .error_response import ErrorResponse
    from .error_type import ErrorType
    from .failed_json_patch import FailedJsonPatch
    from .filter_expression import FilterExpression
    from .filter_operation import FilterOperation
    from .json_patch import JsonPatch
    from .json_patch_operation import JsonPatchOperation
    from .month import Month
    from .o_auth2_error import OAuth2Error
    from .o_auth2_error_code import OAuth2ErrorCode
    from .o_auth2_grant_type import OAuth2GrantType
    from .o_auth2_result import OAuth2Result
    from .organization import Organization
    from .organization_page import OrganizationPage
    from .organization_response import OrganizationResponse
    from .organization_type import OrganizationType
    from .paging_information import PagingInformation
    from .response_error import ResponseError
    from .response_metadata import ResponseMetadata
    from .retention_limit_type import RetentionLimitType
    from .select_expression import SelectExpression
    from .sort_direction import SortDirection
    from .sort_expression import SortExpression
    from .time_measure_unit import TimeMeasureUnit
    from .token_request import TokenRequest
    from .unsupported_version_error import UnsupportedVersionError
    from .unsupported_version_response import UnsupportedVersionResponse
    from .user import User
    from .user_mfa_policy_configuration_status import UserMfaPolicyConfigurationStatus
    from .user_mfa_policy_status import UserMfaPolicyStatus
    from .user_profile import UserProfile
    from .user_response import UserResponse
    from .user_role import UserRole
    from .user_status import UserStatus
    from .user_title import UserTitle

__all__ = [
    "About",
    "AboutResponse",
    "AsyncActionInfo",
    "AsyncActionInfoPage",
    "AsyncActionInfoResponse",
    "AsyncActionRequestData",
    "AsyncActionStatus",
    "AsyncActionsConfig",
    "AsyncActionsConfigResponse",
    "BBackupServerJobSessionTaskStatus",
    "BackupServer",
    "BackupServerAgentJob",
    "BackupServerAgentJobBackupMode",
    "BackupServerAgentJobExpand",
    "BackupServerAgentJobFileSystemItems",
    "BackupServerAgentJobLicenseType",
    "BackupServerAgentJobMode",
    "BackupServerAgentJobObject",
    "BackupServerAgentJobObjectPage",
    "BackupServerAgentJobObjectStatus",
    "BackupServerAgentJobOsType",
    "BackupServerAgentJobPage",
    "BackupServerAgentJobResponse",
    "BackupServerAgentJobSource",
    "BackupServerApplicationSettingsVSS",
    "BackupServerBackupCopyJob",
    "BackupServerBackupCopyJobExpand",
    "BackupServerBackupCopyJobPage",
    "BackupServerBackupCopyJobResponse",
    "BackupServerBackupCopyJobRetentionPolicyType",
    "BackupServerBackupGFSPolicySettingsWeekly",
    "BackupServerBackupJobActiveFullSettings",
    "BackupServerBackupJobAdvancedSettings",
    "BackupServerBackupJobAdvancedSettingsVSphere",
    "BackupServerBackupJobAdvancedStorageScheduleMonthly",
    "BackupServerBackupJobAdvancedStorageScheduleWeekly",
    "BackupServerBackupJobApplicationAwareProcessing",
    "BackupServerBackupJobApplicationSettings",
    "BackupServerBackupJobBackupFSExclusions",
    "BackupServerBackupJobBackupModeType",
    "BackupServerBackupJobBackupOracleLogsSettings",
    "BackupServerBackupJobConfiguration",
    "BackupServerBackupJobConfigurationResponse",
    "BackupServerBackupJobDailyKinds",
    "BackupServerBackupJobDayNumberInMonth",
    "BackupServerBackupJobDayNumberInMonthNullable",
    "BackupServerBackupJobExclusionPolicy",
    "BackupServerBackupJobExclusions",
    "BackupServerBackupJobExclusionsTemplates",
    "BackupServerBackupJobFullBackupMaintenance",
    "BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact",
    "BackupServerBackupJobFullBackupMaintenanceRemoveData",
    "BackupServerBackupJobGFSPolicySettings",
    "BackupServerBackupJobGFSPolicySettingsMonthly",
    "BackupServerBackupJobGFSPolicySettingsYearly",
    "BackupServerBackupJobGuestFSIndexingMode",
    "BackupServerBackupJobGuestFileSystemIndexing",
    "BackupServerBackupJobGuestInteractionProxiesSettings",
    "BackupServerBackupJobGuestOsCredentials",
    "BackupServerBackupJobGuestOsCredentialsPerMachine",
    "BackupServerBackupJobGuestProcessing",
    "BackupServerBackupJobHealthCheckSettings",
    "BackupServerBackupJobIndexingSettings",
    "BackupServerBackupJobLinuxScript",
    "BackupServerBackupJobLogShippingServers",
    "BackupServerBackupJobNotificationSettings",
    "BackupServerBackupJobObjectIndexing",
    "BackupServerBackupJobOracleSettings",
    "BackupServerBackupJobPeriodicallyKindsNullable",
    "BackupServerBackupJobPrimaryStorageIntegrationSettings",
    "BackupServerBackupJobProxiesSettings",
    "BackupServerBackupJobRetainLogBackupsType",
    "BackupServerBackupJobRetentionPolicySettings",
    "BackupServerBackupJobRetentionPolicyType",
    "BackupServerBackupJobSQLSettings",
    "BackupServerBackupJobSchedule",
    "BackupServerBackupJobScheduleAfterThisJob",
    "BackupServerBackupJobScheduleBackupWindow",
    "BackupServerBackupJobScheduleDaily",
    "BackupServerBackupJobScheduleMonthly",
    "BackupServerBackupJobSchedulePeriodically",
    "BackupServerBackupJobScheduleRetry",
    "BackupServerBackupJobScriptProcessingMode",
    "BackupServerBackupJobScriptSettings",
    "BackupServerBackupJobSennightOfMonth",
    "BackupServerBackupJobStorage",
    "BackupServerBackupJobStorageSetting",
    "BackupServerBackupJobStorageSettingsEncryption",
    "BackupServerBackupJobSyntheticFullSettings",
    "BackupServerBackupJobVirtualMachines",
    "BackupServerBackupJobVmwareDisksTypeToProcess",
    "BackupServerBackupJobVmwareObjectDisk",
    "BackupServerBackupJobVmwareObjectSize",
    "BackupServerBackupJobWindowDayHours",
    "BackupServerBackupJobWindowSetting",
    "BackupServerBackupJobWindowsScript",
    "BackupServerBackupTapeJob",
    "BackupServerBackupTapeJobExpand",
    "BackupServerBackupTapeJobPage",
    "BackupServerBackupTapeJobResponse",
    "BackupServerBackupVmJob",
    "BackupServerBackupVmJobExpand",
    "BackupServerBackupVmJobHypervisorType",
    "BackupServerBackupVmJobPage",
    "BackupServerBackupVmJobResponse",
    "BackupServerCdpReplicationJob",
    "BackupServerCdpReplicationJobBottleneckType",
    "BackupServerCdpReplicationJobExpand",
    "BackupServerCdpReplicationJobLastDay",
    "BackupServerCdpReplicationJobLastPeriod",
    "BackupServerCdpReplicationJobObject",
    "BackupServerCdpReplicationJobObjectPage",
    "BackupServerCdpReplicationJobObjectStatus",
    "BackupServerCdpReplicationJobPage",
    "BackupServerCdpReplicationJobResponse",
    "BackupServerCdpReplicationRetentionUnit",
    "BackupServerCloudDirectorBackupJobApplicationAwareProcessing",
    "BackupServerCloudDirectorBackupJobApplicationSettings",
    "BackupServerCloudDirectorBackupJobConfiguration",
    "BackupServerCloudDirectorBackupJobConfigurationResponse",
    "BackupServerCloudDirectorBackupJobDisk",
    "BackupServerCloudDirectorBackupJobExclusions",
    "BackupServerCloudDirectorBackupJobGuestFileSystemIndexing",
    "BackupServerCloudDirectorBackupJobGuestProcessing",
    "BackupServerCloudDirectorBackupJobIndexingSettings",
    "BackupServerCloudDirectorBackupJobVirtualMachines",
    "BackupServerCloudDirectorInventoryType",
    "BackupServerCloudDirectorObject",
    "BackupServerCompressionLevel",
    "BackupServerCredentialsType",
    "BackupServerEmailCustomNotificationType",
    "BackupServerEmailNotificationSettings",
    "BackupServerEmailNotificationType",
    "BackupServerEncryptionTypeNullable",
    "BackupServerFileCopyJob",
    "BackupServerFileCopyJobExpand",
    "BackupServerFileCopyJobPage",
    "BackupServerFileCopyJobResponse",
    "BackupServerFileJobObjectSource",
    "BackupServerFileJobObjectType",
    "BackupServerFileShareCopyJob",
    "BackupServerFileShareCopyJobExpand",
    "BackupServerFileShareCopyJobObject",
    "BackupServerFileShareCopyJobObjectPage",
    "BackupServerFileShareCopyJobPage",
    "BackupServerFileShareCopyJobResponse",
    "BackupServerFileShareJob",
    "BackupServerFileShareJobExpand",
    "BackupServerFileShareJobObject",
    "BackupServerFileShareJobObjectLastSession",
    "BackupServerFileShareJobObjectPage",
    "BackupServerFileShareJobPage",
    "BackupServerFileShareJobResponse",
    "BackupServerFileTapeJob",
    "BackupServerFileTapeJobExpand",
    "BackupServerFileTapeJobObject",
    "BackupServerFileTapeJobObjectPage",
    "BackupServerFileTapeJobObjectSource",
    "BackupServerFileTapeJobPage",
    "BackupServerFileTapeJobResponse",
    "BackupServerImmediateBackupCopyJob",
    "BackupServerImmediateBackupCopyJobExpand",
    "BackupServerImmediateBackupCopyJobPage",
    "BackupServerImmediateBackupCopyJobResponse",
    "BackupServerJob",
    "BackupServerJobBottleneckType",
    "BackupServerJobDailyScheduleType",
    "BackupServerJobLinkedJobObject",
    "BackupServerJobLinkedJobObjectPage",
    "BackupServerJobLinkedRepositoryObject",
    "BackupServerJobLinkedRepositoryObjectPage",
    "BackupServerJobObjectLastSession",
    "BackupServerJobObjectLastSessionBackupStatus",
    "BackupServerJobPage",
    "BackupServerJobResponse",
    "BackupServerJobSchedule",
    "BackupServerJobScheduleMonth",
    "BackupServerJobScheduleOptionsBackupWindow",
    "BackupServerJobScheduleOptionsChaining",
    "BackupServerJobScheduleOptionsDaily",
    "BackupServerJobScheduleOptionsMonthly",
    "BackupServerJobScheduleOptionsPeriodically",
    "BackupServerJobScheduleType",
    "BackupServerJobScriptsSettings",
    "BackupServerJobSessionTask",
    "BackupServerJobStatus",
    "BackupServerJobTargetType",
    "BackupServerJobTimePeriod",
    "BackupServerJobType",
    "BackupServerMonthlyJobScheduleDayNumberInMonth",
    "BackupServerNotificationVmAttributeSettings",
    "BackupServerObjectStorageBackupCopyJob",
    "BackupServerObjectStorageBackupCopyJobExpand",
    "BackupServerObjectStorageBackupCopyJobObject",
    "BackupServerObjectStorageBackupCopyJobObjectPage",
    "BackupServerObjectStorageBackupCopyJobPage",
    "BackupServerObjectStorageBackupCopyJobResponse",
    "BackupServerObjectStorageBackupJob",
    "BackupServerObjectStorageBackupJobExpand",
    "BackupServerObjectStorageBackupJobObject",
    "BackupServerObjectStorageBackupJobObjectLastSession",
    "BackupServerObjectStorageBackupJobObjectPage",
    "BackupServerObjectStorageBackupJobPage",
    "BackupServerObjectStorageBackupJobResponse",
    "BackupServerPage",
    "BackupServerPeriodicalJobScheduleKinds",
    "BackupServerReplicationVmJob",
    "BackupServerReplicationVmJobExpand",
    "BackupServerReplicationVmJobPage",
    "BackupServerReplicationVmJobResponse",
    "BackupServerResponse",
    "BackupServerRoleType",
    "BackupServerSQLLogsProcessing",
    "BackupServerScriptCommand",
    "BackupServerScriptPeriodicityType",
    "BackupServerSimpleBackupCopyJob",
    "BackupServerSimpleBackupCopyJobExpand",
    "BackupServerSimpleBackupCopyJobPage",
    "BackupServerSimpleBackupCopyJobResponse",
    "BackupServerStatus",
    "BackupServerStorageOptimization",
    "BackupServerTransactionLogsSettings",
    "BackupServerVSphereChangedBlockTrackingSettings",
    "BackupServerVmCopyJob",
    "BackupServerVmCopyJobExpand",
    "BackupServerVmCopyJobPage",
    "BackupServerVmCopyJobResponse",
    "BackupServerVmJobObject",
    "BackupServerVmJobObjectPage",
    "BackupServerVmJobObjectPlatform",
    "BackupServerVmwareInventoryType",
    "BackupServerVmwareObject",
    "BooleanResponse",
    "Collation",
    "CredentialsInfo",
    "DaysOfWeek",
    "DaysOfWeekNullable",
    "EmbeddedForBackupServerJobChildren",
    "EmptyResponse",
    "ErrorResponse",
    "ErrorType",
    "FailedJsonPatch",
    "FilterExpression",
    "FilterOperation",
    "JsonPatch",
    "JsonPatchOperation",
    "Month",
    "OAuth2Error",
    "OAuth2ErrorCode",
    "OAuth2GrantType",
    "OAuth2Result",
    "Organization",
    "OrganizationPage",
    "OrganizationResponse",
    "OrganizationType",
    "PagingInformation",
    "ResponseError",
    "ResponseMetadata",
    "RetentionLimitType",
    "SelectExpression",
    "SortDirection",
    "SortExpression",
    "TimeMeasureUnit",
    "TokenRequest",
    "UnsupportedVersionError",
    "UnsupportedVersionResponse",
    "User",
    "UserMfaPolicyConfigurationStatus",
    "UserMfaPolicyStatus",
    "UserProfile",
    "UserResponse",
    "UserRole",
    "UserStatus",
    "UserTitle",
]

_MODULES = {
    "About": "about",
    "AboutResponse": "about_response",
    "AsyncActionInfo": "async_action_info",
    "AsyncActionInfoPage": "async_action_info_page",
    "AsyncActionInfoResponse": "async_action_info_response",
    "AsyncActionRequestData": "async_action_request_data",
    "AsyncActionStatus": "async_action_status",
    "AsyncActionsConfig": "async_actions_config",
    "AsyncActionsConfigResponse": "async_actions_config_response",
    "BBackupServerJobSessionTaskStatus": "b_backup_server_job_session_task_status",
    "BackupServer": "backup_server",
    "BackupServerAgentJob": "backup_server_agent_job",
    "BackupServerAgentJobBackupMode": "backup_server_agent_job_backup_mode",
    "BackupServerAgentJobExpand": "backup_server_agent_job_expand",
    "BackupServerAgentJobFileSystemItems": "backup_server_agent_job_file_system_items",
    "BackupServerAgentJobLicenseType": "backup_server_agent_job_license_type",
    "BackupServerAgentJobMode": "backup_server_agent_job_mode",
    "BackupServerAgentJobObject": "backup_server_agent_job_object",
    "BackupServerAgentJobObjectPage": "backup_server_agent_job_object_page",
    "BackupServerAgentJobObjectStatus": "backup_server_agent_job_object_status",
    "BackupServerAgentJobOsType": "backup_server_agent_job_os_type",
    "BackupServerAgentJobPage": "backup_server_agent_job_page",
    "BackupServerAgentJobResponse": "backup_server_agent_job_response",
    "BackupServerAgentJobSource": "backup_server_agent_job_source",
    "BackupServerApplicationSettingsVSS": "backup_server_application_settings_vss",
    "BackupServerBackupCopyJob": "backup_server_backup_copy_job",
    "BackupServerBackupCopyJobExpand": "backup_server_backup_copy_job_expand",
    "BackupServerBackupCopyJobPage": "backup_server_backup_copy_job_page",
    "BackupServerBackupCopyJobResponse": "backup_server_backup_copy_job_response",
    "BackupServerBackupCopyJobRetentionPolicyType": "backup_server_backup_copy_job_retention_policy_type",
    "BackupServerBackupGFSPolicySettingsWeekly": "backup_server_backup_gfs_policy_settings_weekly",
    "BackupServerBackupJobActiveFullSettings": "backup_server_backup_job_active_full_settings",
    "BackupServerBackupJobAdvancedSettings": "backup_server_backup_job_advanced_settings",
    "BackupServerBackupJobAdvancedSettingsVSphere": "backup_server_backup_job_advanced_settings_v_sphere",
    "BackupServerBackupJobAdvancedStorageScheduleMonthly": "backup_server_backup_job_advanced_storage_schedule_monthly",
    "BackupServerBackupJobAdvancedStorageScheduleWeekly": "backup_server_backup_job_advanced_storage_schedule_weekly",
    "BackupServerBackupJobApplicationAwareProcessing": "backup_server_backup_job_application_aware_processing",
    "BackupServerBackupJobApplicationSettings": "backup_server_backup_job_application_settings",
    "BackupServerBackupJobBackupFSExclusions": "backup_server_backup_job_backup_fs_exclusions",
    "BackupServerBackupJobBackupModeType": "backup_server_backup_job_backup_mode_type",
    "BackupServerBackupJobBackupOracleLogsSettings": "backup_server_backup_job_backup_oracle_logs_settings",
    "BackupServerBackupJobConfiguration": "backup_server_backup_job_configuration",
    "BackupServerBackupJobConfigurationResponse": "backup_server_backup_job_configuration_response",
    "BackupServerBackupJobDailyKinds": "backup_server_backup_job_daily_kinds",
    "BackupServerBackupJobDayNumberInMonth": "backup_server_backup_job_day_number_in_month",
    "BackupServerBackupJobDayNumberInMonthNullable": "backup_server_backup_job_day_number_in_month_nullable",
    "BackupServerBackupJobExclusionPolicy": "backup_server_backup_job_exclusion_policy",
    "BackupServerBackupJobExclusions": "backup_server_backup_job_exclusions",
    "BackupServerBackupJobExclusionsTemplates": "backup_server_backup_job_exclusions_templates",
    "BackupServerBackupJobFullBackupMaintenance": "backup_server_backup_job_full_backup_maintenance",
    "BackupServerBackupJobFullBackupMaintenanceDefragmentAndCompact": "backup_server_backup_job_full_backup_maintenance_defragment_and_compact",
    "BackupServerBackupJobFullBackupMaintenanceRemoveData": "backup_server_backup_job_full_backup_maintenance_remove_data",
    "BackupServerBackupJobGFSPolicySettings": "backup_server_backup_job_gfs_policy_settings",
    "BackupServerBackupJobGFSPolicySettingsMonthly": "backup_server_backup_job_gfs_policy_settings_monthly",
    "BackupServerBackupJobGFSPolicySettingsYearly": "backup_server_backup_job_gfs_policy_settings_yearly",
    "BackupServerBackupJobGuestFSIndexingMode": "backup_server_backup_job_guest_fs_indexing_mode",
    "BackupServerBackupJobGuestFileSystemIndexing": "backup_server_backup_job_guest_file_system_indexing",
    "BackupServerBackupJobGuestInteractionProxiesSettings": "backup_server_backup_job_guest_interaction_proxies_settings",
    "BackupServerBackupJobGuestOsCredentials": "backup_server_backup_job_guest_os_credentials",
    "BackupServerBackupJobGuestOsCredentialsPerMachine": "backup_server_backup_job_guest_os_credentials_per_machine",
    "BackupServerBackupJobGuestProcessing": "backup_server_backup_job_guest_processing",
    "BackupServerBackupJobHealthCheckSettings": "backup_server_backup_job_health_check_settings",
    "BackupServerBackupJobIndexingSettings": "backup_server_backup_job_indexing_settings",
    "BackupServerBackupJobLinuxScript": "backup_server_backup_job_linux_script",
    "BackupServerBackupJobLogShippingServers": "backup_server_backup_job_log_shipping_servers",
    "BackupServerBackupJobNotificationSettings": "backup_server_backup_job_notification_settings",
    "BackupServerBackupJobObjectIndexing": "backup_server_backup_job_object_indexing",
    "BackupServerBackupJobOracleSettings": "backup_server_backup_job_oracle_settings",
    "BackupServerBackupJobPeriodicallyKindsNullable": "backup_server_backup_job_periodically_kinds_nullable",
    "BackupServerBackupJobPrimaryStorageIntegrationSettings": "backup_server_backup_job_primary_storage_integration_settings",
    "BackupServerBackupJobProxiesSettings": "backup_server_backup_job_proxies_settings",
    "BackupServerBackupJobRetainLogBackupsType": "backup_server_backup_job_retain_log_backups_type",
    "BackupServerBackupJobRetentionPolicySettings": "backup_server_backup_job_retention_policy_settings",
    "BackupServerBackupJobRetentionPolicyType": "backup_server_backup_job_retention_policy_type",
    "BackupServerBackupJobSQLSettings": "backup_server_backup_job_sql_settings",
    "BackupServerBackupJobSchedule": "backup_server_backup_job_schedule",
    "BackupServerBackupJobScheduleAfterThisJob": "backup_server_backup_job_schedule_after_this_job",
    "BackupServerBackupJobScheduleBackupWindow": "backup_server_backup_job_schedule_backup_window",
    "BackupServerBackupJobScheduleDaily": "backup_server_backup_job_schedule_daily",
    "BackupServerBackupJobScheduleMonthly": "backup_server_backup_job_schedule_monthly",
    "BackupServerBackupJobSchedulePeriodically": "backup_server_backup_job_schedule_periodically",
    "BackupServerBackupJobScheduleRetry": "backup_server_backup_job_schedule_retry",
    "BackupServerBackupJobScriptProcessingMode": "backup_server_backup_job_script_processing_mode",
    "BackupServerBackupJobScriptSettings": "backup_server_backup_job_script_settings",
    "BackupServerBackupJobSennightOfMonth": "backup_server_backup_job_sennight_of_month",
    "BackupServerBackupJobStorage": "backup_server_backup_job_storage",
    "BackupServerBackupJobStorageSetting": "backup_server_backup_job_storage_setting",
    "BackupServerBackupJobStorageSettingsEncryption": "backup_server_backup_job_storage_settings_encryption",
    "BackupServerBackupJobSyntheticFullSettings": "backup_server_backup_job_synthetic_full_settings",
    "BackupServerBackupJobVirtualMachines": "backup_server_backup_job_virtual_machines",
    "BackupServerBackupJobVmwareDisksTypeToProcess": "backup_server_backup_job_vmware_disks_type_to_process",
    "BackupServerBackupJobVmwareObjectDisk": "backup_server_backup_job_vmware_object_disk",
    "BackupServerBackupJobVmwareObjectSize": "backup_server_backup_job_vmware_object_size",
    "BackupServerBackupJobWindowDayHours": "backup_server_backup_job_window_day_hours",
    "BackupServerBackupJobWindowSetting": "backup_server_backup_job_window_setting",
    "BackupServerBackupJobWindowsScript": "backup_server_backup_job_windows_script",
    "BackupServerBackupTapeJob": "backup_server_backup_tape_job",
    "BackupServerBackupTapeJobExpand": "backup_server_backup_tape_job_expand",
    "BackupServerBackupTapeJobPage": "backup_server_backup_tape_job_page",
    "BackupServerBackupTapeJobResponse": "backup_server_backup_tape_job_response",
    "BackupServerBackupVmJob": "backup_server_backup_vm_job",
    "BackupServerBackupVmJobExpand": "backup_server_backup_vm_job_expand",
    "BackupServerBackupVmJobHypervisorType": "backup_server_backup_vm_job_hypervisor_type",
    "BackupServerBackupVmJobPage": "backup_server_backup_vm_job_page",
    "BackupServerBackupVmJobResponse": "backup_server_backup_vm_job_response",
    "BackupServerCdpReplicationJob": "backup_server_cdp_replication_job",
    "BackupServerCdpReplicationJobBottleneckType": "backup_server_cdp_replication_job_bottleneck_type",
    "BackupServerCdpReplicationJobExpand": "backup_server_cdp_replication_job_expand",
    "BackupServerCdpReplicationJobLastDay": "backup_server_cdp_replication_job_last_day",
    "BackupServerCdpReplicationJobLastPeriod": "backup_server_cdp_replication_job_last_period",
    "BackupServerCdpReplicationJobObject": "backup_server_cdp_replication_job_object",
    "BackupServerCdpReplicationJobObjectPage": "backup_server_cdp_replication_job_object_page",
    "BackupServerCdpReplicationJobObjectStatus": "backup_server_cdp_replication_job_object_status",
    "BackupServerCdpReplicationJobPage": "backup_server_cdp_replication_job_page",
    "BackupServerCdpReplicationJobResponse": "backup_server_cdp_replication_job_response",
    "BackupServerCdpReplicationRetentionUnit": "backup_server_cdp_replication_retention_unit",
    "BackupServerCloudDirectorBackupJobApplicationAwareProcessing": "backup_server_cloud_director_backup_job_application_aware_processing",
    "BackupServerCloudDirectorBackupJobApplicationSettings": "backup_server_cloud_director_backup_job_application_settings",
    "BackupServerCloudDirectorBackupJobConfiguration": "backup_server_cloud_director_backup_job_configuration",
    "BackupServerCloudDirectorBackupJobConfigurationResponse": "backup_server_cloud_director_backup_job_configuration_response",
    "BackupServerCloudDirectorBackupJobDisk": "backup_server_cloud_director_backup_job_disk",
    "BackupServerCloudDirectorBackupJobExclusions": "backup_server_cloud_director_backup_job_exclusions",
    "BackupServerCloudDirectorBackupJobGuestFileSystemIndexing": "backup_server_cloud_director_backup_job_guest_file_system_indexing",
    "BackupServerCloudDirectorBackupJobGuestProcessing": "backup_server_cloud_director_backup_job_guest_processing",
    "BackupServerCloudDirectorBackupJobIndexingSettings": "backup_server_cloud_director_backup_job_indexing_settings",
    "BackupServerCloudDirectorBackupJobVirtualMachines": "backup_server_cloud_director_backup_job_virtual_machines",
    "BackupServerCloudDirectorInventoryType": "backup_server_cloud_director_inventory_type",
    "BackupServerCloudDirectorObject": "backup_server_cloud_director_object",
    "BackupServerCompressionLevel": "backup_server_compression_level",
    "BackupServerCredentialsType": "backup_server_credentials_type",
    "BackupServerEmailCustomNotificationType": "backup_server_email_custom_notification_type",
    "BackupServerEmailNotificationSettings": "backup_server_email_notification_settings",
    "BackupServerEmailNotificationType": "backup_server_email_notification_type",
    "BackupServerEncryptionTypeNullable": "backup_server_encryption_type_nullable",
    "BackupServerFileCopyJob": "backup_server_file_copy_job",
    "BackupServerFileCopyJobExpand": "backup_server_file_copy_job_expand",
    "BackupServerFileCopyJobPage": "backup_server_file_copy_job_page",
    "BackupServerFileCopyJobResponse": "backup_server_file_copy_job_response",
    "BackupServerFileJobObjectSource": "backup_server_file_job_object_source",
    "BackupServerFileJobObjectType": "backup_server_file_job_object_type",
    "BackupServerFileShareCopyJob": "backup_server_file_share_copy_job",
    "BackupServerFileShareCopyJobExpand": "backup_server_file_share_copy_job_expand",
    "BackupServerFileShareCopyJobObject": "backup_server_file_share_copy_job_object",
    "BackupServerFileShareCopyJobObjectPage": "backup_server_file_share_copy_job_object_page",
    "BackupServerFileShareCopyJobPage": "backup_server_file_share_copy_job_page",
    "BackupServerFileShareCopyJobResponse": "backup_server_file_share_copy_job_response",
    "BackupServerFileShareJob": "backup_server_file_share_job",
    "BackupServerFileShareJobExpand": "backup_server_file_share_job_expand",
    "BackupServerFileShareJobObject": "backup_server_file_share_job_object",
    "BackupServerFileShareJobObjectLastSession": "backup_server_file_share_job_object_last_session",
    "BackupServerFileShareJobObjectPage": "backup_server_file_share_job_object_page",
    "BackupServerFileShareJobPage": "backup_server_file_share_job_page",
    "BackupServerFileShareJobResponse": "backup_server_file_share_job_response",
    "BackupServerFileTapeJob": "backup_server_file_tape_job",
    "BackupServerFileTapeJobExpand": "backup_server_file_tape_job_expand",
    "BackupServerFileTapeJobObject": "backup_server_file_tape_job_object",
    "BackupServerFileTapeJobObjectPage": "backup_server_file_tape_job_object_page",
    "BackupServerFileTapeJobObjectSource": "backup_server_file_tape_job_object_source",
    "BackupServerFileTapeJobPage": "backup_server_file_tape_job_page",
    "BackupServerFileTapeJobResponse": "backup_server_file_tape_job_response",
    "BackupServerImmediateBackupCopyJob": "backup_server_immediate_backup_copy_job",
    "BackupServerImmediateBackupCopyJobExpand": "backup_server_immediate_backup_copy_job_expand",
    "BackupServerImmediateBackupCopyJobPage": "backup_server_immediate_backup_copy_job_page",
    "BackupServerImmediateBackupCopyJobResponse": "backup_server_immediate_backup_copy_job_response",
    "BackupServerJob": "backup_server_job",
    "BackupServerJobBottleneckType": "backup_server_job_bottleneck_type",
    "BackupServerJobDailyScheduleType": "backup_server_job_daily_schedule_type",
    "BackupServerJobLinkedJobObject": "backup_server_job_linked_job_object",
    "BackupServerJobLinkedJobObjectPage": "backup_server_job_linked_job_object_page",
    "BackupServerJobLinkedRepositoryObject": "backup_server_job_linked_repository_object",
    "BackupServerJobLinkedRepositoryObjectPage": "backup_server_job_linked_repository_object_page",
    "BackupServerJobObjectLastSession": "backup_server_job_object_last_session",
    "BackupServerJobObjectLastSessionBackupStatus": "backup_server_job_object_last_session_backup_status",
    "BackupServerJobPage": "backup_server_job_page",
    "BackupServerJobResponse": "backup_server_job_response",
    "BackupServerJobSchedule": "backup_server_job_schedule",
    "BackupServerJobScheduleMonth": "backup_server_job_schedule_month",
    "BackupServerJobScheduleOptionsBackupWindow": "backup_server_job_schedule_options_backup_window",
    "BackupServerJobScheduleOptionsChaining": "backup_server_job_schedule_options_chaining",
    "BackupServerJobScheduleOptionsDaily": "backup_server_job_schedule_options_daily",
    "BackupServerJobScheduleOptionsMonthly": "backup_server_job_schedule_options_monthly",
    "BackupServerJobScheduleOptionsPeriodically": "backup_server_job_schedule_options_periodically",
    "BackupServerJobScheduleType": "backup_server_job_schedule_type",
    "BackupServerJobScriptsSettings": "backup_server_job_scripts_settings",
    "BackupServerJobSessionTask": "backup_server_job_session_task",
    "BackupServerJobStatus": "backup_server_job_status",
    "BackupServerJobTargetType": "backup_server_job_target_type",
    "BackupServerJobTimePeriod": "backup_server_job_time_period",
    "BackupServerJobType": "backup_server_job_type",
    "BackupServerMonthlyJobScheduleDayNumberInMonth": "backup_server_monthly_job_schedule_day_number_in_month",
    "BackupServerNotificationVmAttributeSettings": "backup_server_notification_vm_attribute_settings",
    "BackupServerObjectStorageBackupCopyJob": "backup_server_object_storage_backup_copy_job",
    "BackupServerObjectStorageBackupCopyJobExpand": "backup_server_object_storage_backup_copy_job_expand",
    "BackupServerObjectStorageBackupCopyJobObject": "backup_server_object_storage_backup_copy_job_object",
    "BackupServerObjectStorageBackupCopyJobObjectPage": "backup_server_object_storage_backup_copy_job_object_page",
    "BackupServerObjectStorageBackupCopyJobPage": "backup_server_object_storage_backup_copy_job_page",
    "BackupServerObjectStorageBackupCopyJobResponse": "backup_server_object_storage_backup_copy_job_response",
    "BackupServerObjectStorageBackupJob": "backup_server_object_storage_backup_job",
    "BackupServerObjectStorageBackupJobExpand": "backup_server_object_storage_backup_job_expand",
    "BackupServerObjectStorageBackupJobObject": "backup_server_object_storage_backup_job_object",
    "BackupServerObjectStorageBackupJobObjectLastSession": "backup_server_object_storage_backup_job_object_last_session",
    "BackupServerObjectStorageBackupJobObjectPage": "backup_server_object_storage_backup_job_object_page",
    "BackupServerObjectStorageBackupJobPage": "backup_server_object_storage_backup_job_page",
    "BackupServerObjectStorageBackupJobResponse": "backup_server_object_storage_backup_job_response",
    "BackupServerPage": "backup_server_page",
    "BackupServerPeriodicalJobScheduleKinds": "backup_server_periodical_job_schedule_kinds",
    "BackupServerReplicationVmJob": "backup_server_replication_vm_job",
    "BackupServerReplicationVmJobExpand": "backup_server_replication_vm_job_expand",
    "BackupServerReplicationVmJobPage": "backup_server_replication_vm_job_page",
    "BackupServerReplicationVmJobResponse": "backup_server_replication_vm_job_response",
    "BackupServerResponse": "backup_server_response",
    "BackupServerRoleType": "backup_server_role_type",
    "BackupServerSQLLogsProcessing": "backup_server_sql_logs_processing",
    "BackupServerScriptCommand": "backup_server_script_command",
    "BackupServerScriptPeriodicityType": "backup_server_script_periodicity_type",
    "BackupServerSimpleBackupCopyJob": "backup_server_simple_backup_copy_job",
    "BackupServerSimpleBackupCopyJobExpand": "backup_server_simple_backup_copy_job_expand",
    "BackupServerSimpleBackupCopyJobPage": "backup_server_simple_backup_copy_job_page",
    "BackupServerSimpleBackupCopyJobResponse": "backup_server_simple_backup_copy_job_response",
    "BackupServerStatus": "backup_server_status",
    "BackupServerStorageOptimization": "backup_server_storage_optimization",
    "BackupServerTransactionLogsSettings": "backup_server_transaction_logs_settings",
    "BackupServerVSphereChangedBlockTrackingSettings": "backup_server_v_sphere_changed_block_tracking_settings",
    "BackupServerVmCopyJob": "backup_server_vm_copy_job",
    "BackupServerVmCopyJobExpand": "backup_server_vm_copy_job_expand",
    "BackupServerVmCopyJobPage": "backup_server_vm_copy_job_page",
    "BackupServerVmCopyJobResponse": "backup_server_vm_copy_job_response",
    "BackupServerVmJobObject": "backup_server_vm_job_object",
    "BackupServerVmJobObjectPage": "backup_server_vm_job_object_page",
    "BackupServerVmJobObjectPlatform": "backup_server_vm_job_object_platform",
    "BackupServerVmwareInventoryType": "backup_server_vmware_inventory_type",
    "BackupServerVmwareObject": "backup_server_vmware_object",
    "BooleanResponse": "boolean_response",
    "Collation": "collation",
    "CredentialsInfo": "credentials_info",
    "DaysOfWeek": "days_of_week",
    "DaysOfWeekNullable": "days_of_week_nullable",
    "EmbeddedForBackupServerJobChildren": "embedded_for_backup_server_job_children",
    "EmptyResponse": "empty_response",
    "ErrorResponse": "error_response",
    "ErrorType": "error_type",
    "FailedJsonPatch": "failed_json_patch",
    "FilterExpression": "filter_expression",
    "FilterOperation": "filter_operation",
    "JsonPatch": "json_patch",
    "JsonPatchOperation": "json_patch_operation",
    "Month": "month",
    "OAuth2Error": "o_auth2_error",
    "OAuth2ErrorCode": "o_auth2_error_code",
    "OAuth2GrantType": "o_auth2_grant_type",
    "OAuth2Result": "o_auth2_result",
    "Organization": "organization",
    "OrganizationPage": "organization_page",
    "OrganizationResponse": "organization_response",
    "OrganizationType": "organization_type",
    "PagingInformation": "paging_information",
    "ResponseError": "response_error",
    "ResponseMetadata": "response_metadata",
    "RetentionLimitType": "retention_limit_type",
    "SelectExpression": "select_expression",
    "SortDirection": "sort_direction",
    "SortExpression": "sort_expression",
    "TimeMeasureUnit": "time_measure_unit",
    "TokenRequest": "token_request",
    "UnsupportedVersionError": "unsupported_version_error",
    "UnsupportedVersionResponse": "unsupported_version_response",
    "User": "user",
    "UserMfaPolicyConfigurationStatus": "user_mfa_policy_configuration_status",
    "UserMfaPolicyStatus": "user_mfa_policy_status",
    "UserProfile": "user_profile",
    "UserResponse": "user_response",
    "UserRole": "user_role",
    "UserStatus": "user_status",
    "UserTitle": "user_title",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
