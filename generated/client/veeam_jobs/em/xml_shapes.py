# Generated from spec/em by "python -m generator". Do not edit.
"""Where XML keeps the members of each model; `_runtime.xml_codec` reads and writes after these tables."""

from __future__ import annotations

from typing import Final

from .._runtime.xml_codec import Member, Shape

CLASS_SHAPES: Final[dict[str, str]] = {}
"""Classes that are not called like their shape."""

SHAPES: Final[dict[str, Shape]] = {
    "AgentBackupJob": Shape(
        name="AgentBackupJob",
        element="AgentBackupJob",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="JobType", xml_name="JobType", scalar="string"),
            Member(name="Platform", xml_name="Platform", scalar="string"),
            Member(name="Description", xml_name="Description", scalar="string"),
            Member(name="ScheduleConfigured", xml_name="ScheduleConfigured", scalar="boolean"),
            Member(name="ScheduleEnabled", xml_name="ScheduleEnabled", scalar="boolean"),
            Member(name="NextRun", xml_name="NextRun", scalar="string"),
            Member(name="JobScheduleOptions", xml_name="JobScheduleOptions", shape="ScheduleOptionsInfoType"),
            Member(name="JobInfo", xml_name="JobInfo", shape="AgentBackupJobInfo"),
        ),
    ),
    "AgentBackupJobInfo": Shape(
        name="AgentBackupJobInfo",
        element="JobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Includes", xml_name="Includes", shape="ObjectInAgentBackupJobList"),
            Member(
                name="GuestProcessingOptions",
                xml_name="GuestProcessingOptions",
                shape="GuestProcessingOptions",
            ),
            Member(name="GfsRetentionPolicy", xml_name="GfsRetentionPolicy", shape="GfsRetentionPolicy"),
            Member(
                name="SimpleRetentionPolicy", xml_name="SimpleRetentionPolicy", shape="SimpleRetentionPolicy"
            ),
        ),
    ),
    "AgentBackupJobs": Shape(
        name="AgentBackupJobs",
        element="AgentBackupJobs",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="AgentBackupJobs",
                xml_name="AgentBackupJob",
                kind="list",
                shape="AgentBackupJob",
                required=True,
            ),
        ),
    ),
    "BackupJobSession": Shape(
        name="BackupJobSession",
        element="BackupJobSession",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="JobUid", xml_name="JobUid", scalar="string"),
            Member(name="JobName", xml_name="JobName", scalar="string"),
            Member(name="JobType", xml_name="JobType", scalar="string"),
            Member(name="CreationTimeUTC", xml_name="CreationTimeUTC", scalar="string"),
            Member(name="EndTimeUTC", xml_name="EndTimeUTC", scalar="string"),
            Member(name="State", xml_name="State", scalar="string"),
            Member(name="Result", xml_name="Result", scalar="string"),
            Member(name="Progress", xml_name="Progress", scalar="integer"),
            Member(name="FailureMessage", xml_name="FailureMessage", scalar="string"),
            Member(name="IsRetry", xml_name="IsRetry", scalar="boolean"),
        ),
    ),
    "BackupJobSessions": Shape(
        name="BackupJobSessions",
        element="BackupJobSessions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="BackupJobSessions",
                xml_name="BackupJobSession",
                kind="list",
                shape="BackupJobSession",
                required=True,
            ),
        ),
    ),
    "BackupServer": Shape(
        name="BackupServer",
        element="BackupServer",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="Description", xml_name="Description", scalar="string"),
            Member(name="Port", xml_name="Port", scalar="integer"),
            Member(name="Version", xml_name="Version", scalar="string"),
            Member(name="WcfPort", xml_name="WcfPort", scalar="integer"),
            Member(name="VbrCertificateThumbprint", xml_name="VbrCertificateThumbprint", scalar="string"),
        ),
    ),
    "EnterpriseManager": Shape(
        name="EnterpriseManager",
        element="EnterpriseManager",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="SupportedVersions", xml_name="SupportedVersions", shape="SupportedVersions"),
        ),
    ),
    "EntityRef": Shape(
        name="EntityRef",
        element="EntityRef",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
        ),
    ),
    "EntityReferences": Shape(
        name="EntityReferences",
        element="EntityReferences",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="Refs", xml_name="Ref", kind="list", shape="EntityRef", required=True),),
    ),
    "Error": Shape(
        name="Error",
        element="Error",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Message", xml_name="Message", kind="attribute", scalar="string"),
            Member(name="StatusCode", xml_name="StatusCode", kind="attribute", scalar="integer"),
            Member(name="Status", xml_name="Status", kind="attribute", scalar="string"),
            Member(
                name="FirstChanceExceptionMessage", xml_name="FirstChanceExceptionMessage", scalar="string"
            ),
            Member(name="StackTrace", xml_name="StackTrace", scalar="string"),
        ),
    ),
    "FSFileExcludeOptions": Shape(
        name="FSFileExcludeOptions",
        element="FSFileExcludeOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="BackupScope", xml_name="BackupScope", scalar="integer"),
            Member(
                name="IncludeList",
                xml_name="IncludeList",
                kind="wrapped_list",
                scalar="string",
                item_name="Path",
            ),
            Member(
                name="ExcludeList",
                xml_name="ExcludeList",
                kind="wrapped_list",
                scalar="string",
                item_name="Path",
            ),
        ),
    ),
    "GfsMonthly": Shape(
        name="GfsMonthly",
        element="Monthly",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", scalar="boolean"),
            Member(name="RetentionPeriod", xml_name="RetentionPeriod", scalar="integer"),
            Member(name="SelectedWeek", xml_name="SelectedWeek", scalar="string"),
        ),
    ),
    "GfsRetentionPolicy": Shape(
        name="GfsRetentionPolicy",
        element="GfsRetentionPolicy",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", kind="attribute", scalar="boolean"),
            Member(name="Weekly", xml_name="Weekly", shape="GfsWeekly"),
            Member(name="Monthly", xml_name="Monthly", shape="GfsMonthly"),
            Member(name="Yearly", xml_name="Yearly", shape="GfsYearly"),
        ),
    ),
    "GfsWeekly": Shape(
        name="GfsWeekly",
        element="Weekly",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", scalar="boolean"),
            Member(name="RetentionPeriod", xml_name="RetentionPeriod", scalar="integer"),
            Member(name="SelectedDay", xml_name="SelectedDay", scalar="string"),
        ),
    ),
    "GfsYearly": Shape(
        name="GfsYearly",
        element="Yearly",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", scalar="boolean"),
            Member(name="RetentionPeriod", xml_name="RetentionPeriod", scalar="integer"),
            Member(name="SelectedMonth", xml_name="SelectedMonth", scalar="string"),
        ),
    ),
    "GuestFSIndexingOptions": Shape(
        name="GuestFSIndexingOptions",
        element="GuestFSIndexingOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="FileSystemIndexingMode", xml_name="FileSystemIndexingMode", scalar="string"),
            Member(
                name="IncludedIndexingFolders",
                xml_name="IncludedIndexingFolders",
                kind="wrapped_list",
                scalar="string",
                item_name="Path",
            ),
            Member(
                name="ExcludedIndexingFolders",
                xml_name="ExcludedIndexingFolders",
                kind="wrapped_list",
                scalar="string",
                item_name="Path",
            ),
        ),
    ),
    "GuestProcessingOptions": Shape(
        name="GuestProcessingOptions",
        element="GuestProcessingOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="AppAwareProcessingMode", xml_name="AppAwareProcessingMode", scalar="string"),
            Member(name="FileSystemIndexingMode", xml_name="FileSystemIndexingMode", scalar="string"),
            Member(
                name="IncludedIndexingFolders",
                xml_name="IncludedIndexingFolders",
                kind="wrapped_list",
                scalar="string",
                item_name="Path",
            ),
            Member(
                name="ExcludedIndexingFolders",
                xml_name="ExcludedIndexingFolders",
                kind="wrapped_list",
                scalar="string",
                item_name="Path",
            ),
            Member(name="CredentialsId", xml_name="CredentialsId", scalar="string"),
            Member(name="VssSnapshotOptions", xml_name="VssSnapshotOptions", shape="VssSnapshotOptions"),
            Member(
                name="WindowsGuestFSIndexingOptions",
                xml_name="WindowsGuestFSIndexingOptions",
                shape="GuestFSIndexingOptions",
            ),
            Member(
                name="LinuxGuestFSIndexingOptions",
                xml_name="LinuxGuestFSIndexingOptions",
                shape="GuestFSIndexingOptions",
            ),
            Member(name="SqlBackupOptions", xml_name="SqlBackupOptions", shape="SqlBackupOptions"),
            Member(name="WindowsCredentialsId", xml_name="WindowsCredentialsId", scalar="string"),
            Member(name="LinuxCredentialsId", xml_name="LinuxCredentialsId", scalar="string"),
            Member(
                name="FSFileExcludeOptions", xml_name="FSFileExcludeOptions", shape="FSFileExcludeOptions"
            ),
            Member(name="OracleBackupOptions", xml_name="OracleBackupOptions", shape="OracleBackupOptions"),
        ),
    ),
    "ImmediateCopyScheduleOptions": Shape(
        name="ImmediateCopyScheduleOptions",
        element="ImmediateCopyMode",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="OptionsContinuous", xml_name="OptionsContinuous", shape="JobScheduleContinuousOptions"
            ),
        ),
    ),
    "JobScheduleBackupWindowOptions": Shape(
        name="JobScheduleBackupWindowOptions",
        element="OptionsBackupWindow",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", kind="attribute", scalar="boolean"),
            Member(name="TimePeriods", xml_name="TimePeriods", shape="TimePeriods"),
        ),
    ),
    "JobScheduleContinuousOptions": Shape(
        name="JobScheduleContinuousOptions",
        element="OptionsContinuous",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", kind="attribute", scalar="boolean"),
            Member(name="Schedule", xml_name="Schedule", shape="TimePeriods"),
        ),
    ),
    "JobScheduleDailyOptions": Shape(
        name="JobScheduleDailyOptions",
        element="OptionsDaily",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", kind="attribute", scalar="boolean"),
            Member(name="Kind", xml_name="Kind", scalar="string"),
            Member(name="Days", xml_name="Days", kind="list", scalar="string"),
            Member(name="Time", xml_name="Time", scalar="string"),
            Member(name="TimeOffsetUtc", xml_name="TimeOffsetUtc", scalar="integer"),
        ),
    ),
    "JobScheduleDaisyChainingOptions": Shape(
        name="JobScheduleDaisyChainingOptions",
        element="OptionsDaisyChaining",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", kind="attribute", scalar="boolean"),
            Member(name="PreviousJobUid", xml_name="PreviousJobUid", scalar="string"),
        ),
    ),
    "JobScheduleMonthlyOptions": Shape(
        name="JobScheduleMonthlyOptions",
        element="OptionsMonthly",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", kind="attribute", scalar="boolean"),
            Member(name="Time", xml_name="Time", scalar="string"),
            Member(name="TimeOffsetUtc", xml_name="TimeOffsetUtc", scalar="integer"),
            Member(name="DayNumberInMonth", xml_name="DayNumberInMonth", scalar="string"),
            Member(name="DayOfWeek", xml_name="DayOfWeek", scalar="string"),
            Member(name="Months", xml_name="Months", kind="list", scalar="string"),
            Member(name="DayOfMonth", xml_name="DayOfMonth", scalar="integer"),
        ),
    ),
    "JobSchedulePeriodicallyOptions": Shape(
        name="JobSchedulePeriodicallyOptions",
        element="OptionsPeriodically",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Enabled", xml_name="Enabled", kind="attribute", scalar="boolean"),
            Member(name="Kind", xml_name="Kind", scalar="string"),
            Member(name="FullPeriod", xml_name="FullPeriod", scalar="integer"),
            Member(name="Schedule", xml_name="Schedule", shape="TimePeriods"),
        ),
    ),
    "JobScheduleRetryOptions": Shape(
        name="JobScheduleRetryOptions",
        element="RetryOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="RetryTimes", xml_name="RetryTimes", scalar="integer"),
            Member(name="RetryTimeout", xml_name="RetryTimeout", scalar="integer"),
            Member(name="RetrySpecified", xml_name="RetrySpecified", scalar="boolean"),
            Member(name="RetrySpecified1", xml_name="RetrySpecified1", scalar="boolean"),
        ),
    ),
    "JobScheduleStandardOptions": Shape(
        name="JobScheduleStandardOptions",
        element="Standart",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="RetryOptions", xml_name="RetryOptions", shape="JobScheduleRetryOptions"),
            Member(name="WaitForBackupCompletion", xml_name="WaitForBackupCompletion", scalar="boolean"),
            Member(
                name="BackupCompetitionWaitingPeriodMin",
                xml_name="BackupCompetitionWaitingPeriodMin",
                scalar="integer",
            ),
            Member(name="OptionsDaily", xml_name="OptionsDaily", shape="JobScheduleDailyOptions"),
            Member(name="OptionsMonthly", xml_name="OptionsMonthly", shape="JobScheduleMonthlyOptions"),
            Member(
                name="OptionsPeriodically",
                xml_name="OptionsPeriodically",
                shape="JobSchedulePeriodicallyOptions",
            ),
            Member(
                name="OptionsContinuous", xml_name="OptionsContinuous", shape="JobScheduleContinuousOptions"
            ),
            Member(
                name="OptionsBackupWindow",
                xml_name="OptionsBackupWindow",
                shape="JobScheduleBackupWindowOptions",
            ),
            Member(
                name="OptionsDaisyChaining",
                xml_name="OptionsDaisyChaining",
                shape="JobScheduleDaisyChainingOptions",
            ),
        ),
    ),
    "Link": Shape(
        name="Link",
        element="Link",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Rel", xml_name="Rel", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
        ),
    ),
    "LoginSpec": Shape(
        name="LoginSpec",
        element="LoginSpec",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="TenantCredentials", xml_name="TenantCredentials", shape="TenantCredentials"),
            Member(
                name="VCloudOrganizationCredentials",
                xml_name="VCloudOrganizationCredentials",
                shape="VCloudOrganizationCredentials",
            ),
        ),
    ),
    "LogonSession": Shape(
        name="LogonSession",
        element="LogonSession",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="UserName", xml_name="UserName", scalar="string"),
            Member(name="SessionId", xml_name="SessionId", scalar="string"),
        ),
    ),
    "ObjectInAgentBackupJob": Shape(
        name="ObjectInAgentBackupJob",
        element="ObjectInAgentBackupJob",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="ObjectInJobId", xml_name="ObjectInJobId", scalar="string"),
            Member(name="Name", xml_name="Name", scalar="string"),
            Member(name="DisplayName", xml_name="DisplayName", scalar="string"),
            Member(name="Order", xml_name="Order", scalar="integer"),
            Member(
                name="GuestProcessingOptions",
                xml_name="GuestProcessingOptions",
                shape="GuestProcessingOptions",
            ),
        ),
    ),
    "ObjectInAgentBackupJobList": Shape(
        name="ObjectInAgentBackupJobList",
        element="ObjectsInAgentBackupJob",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="ObjectInAgentBackupJobs",
                xml_name="ObjectInAgentBackupJob",
                kind="list",
                shape="ObjectInAgentBackupJob",
                required=True,
            ),
        ),
    ),
    "OracleBackupOptions": Shape(
        name="OracleBackupOptions",
        element="OracleBackupOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="BackupLogsEnabled", xml_name="BackupLogsEnabled", scalar="boolean"),
            Member(name="BackupLogsFrequencyMin", xml_name="BackupLogsFrequencyMin", scalar="integer"),
            Member(name="UseDbBackupRetention", xml_name="UseDbBackupRetention", scalar="boolean"),
            Member(name="RetainDays", xml_name="RetainDays", scalar="integer"),
            Member(name="ArchivedLogsTruncation", xml_name="ArchivedLogsTruncation", scalar="string"),
            Member(name="ArchivedLogsMaxAgeHours", xml_name="ArchivedLogsMaxAgeHours", scalar="integer"),
            Member(name="ArchivedLogsMaxSizeMb", xml_name="ArchivedLogsMaxSizeMb", scalar="integer"),
            Member(name="SysdbaCredsId", xml_name="SysdbaCredsId", scalar="string"),
            Member(name="ProxyAutoSelect", xml_name="ProxyAutoSelect", scalar="boolean"),
        ),
    ),
    "ScheduleOptionsInfoType": Shape(
        name="ScheduleOptionsInfoType",
        element="JobScheduleOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Standart", xml_name="Standart", shape="JobScheduleStandardOptions"),
            Member(
                name="ImmediateCopyMode", xml_name="ImmediateCopyMode", shape="ImmediateCopyScheduleOptions"
            ),
        ),
    ),
    "SimpleRetentionPolicy": Shape(
        name="SimpleRetentionPolicy",
        element="SimpleRetentionPolicy",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="RetainCycles", xml_name="RetainCycles", scalar="integer"),
            Member(name="RetainDaysToKeep", xml_name="RetainDaysToKeep", scalar="integer"),
            Member(name="RetainLimitType", xml_name="RetainLimitType", scalar="string"),
        ),
    ),
    "SqlBackupOptions": Shape(
        name="SqlBackupOptions",
        element="SqlBackupOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="TransactionLogsProcessing", xml_name="TransactionLogsProcessing", scalar="string"),
            Member(name="BackupLogsFrequencyMin", xml_name="BackupLogsFrequencyMin", scalar="integer"),
            Member(name="UseDbBackupRetention", xml_name="UseDbBackupRetention", scalar="boolean"),
            Member(name="RetainDays", xml_name="RetainDays", scalar="integer"),
        ),
    ),
    "SupportedVersion": Shape(
        name="SupportedVersion",
        element="SupportedVersion",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
        ),
    ),
    "SupportedVersions": Shape(
        name="SupportedVersions",
        element="SupportedVersions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="SupportedVersions",
                xml_name="SupportedVersion",
                kind="list",
                shape="SupportedVersion",
                required=True,
            ),
        ),
    ),
    "Task": Shape(
        name="Task",
        element="Task",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="TaskId", xml_name="TaskId", scalar="string"),
            Member(name="State", xml_name="State", scalar="string"),
            Member(name="Operation", xml_name="Operation", scalar="string"),
            Member(name="Result", xml_name="Result", shape="TaskResult"),
        ),
    ),
    "TaskResult": Shape(
        name="TaskResult",
        element="Result",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Success", xml_name="Success", kind="attribute", scalar="boolean"),
            Member(
                name="CredentialsNeeded", xml_name="CredentialsNeeded", kind="attribute", scalar="boolean"
            ),
            Member(
                name="ConfirmationNeeded", xml_name="ConfirmationNeeded", kind="attribute", scalar="boolean"
            ),
            Member(name="Message", xml_name="Message", scalar="string"),
        ),
    ),
    "TenantCredentials": Shape(
        name="TenantCredentials",
        element="TenantCredentials",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Username", xml_name="Username", scalar="string"),
            Member(name="Password", xml_name="Password", scalar="string"),
        ),
    ),
    "TimePeriods": Shape(
        name="TimePeriods",
        element="TimePeriods",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="Days", xml_name="Day", kind="list", shape="TimePeriodsDay"),),
    ),
    "TimePeriodsDay": Shape(
        name="TimePeriodsDay",
        element="Day",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="Value", xml_name="Value", kind="text", scalar="string"),
        ),
    ),
    "VCloudOrganizationCredentials": Shape(
        name="VCloudOrganizationCredentials",
        element="VCloudOrganizationCredentials",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="OrganizationName", xml_name="OrganizationName", scalar="string"),
            Member(name="Login", xml_name="Login", scalar="string"),
            Member(name="Password", xml_name="Password", scalar="string"),
        ),
    ),
    "VssSnapshotOptions": Shape(
        name="VssSnapshotOptions",
        element="VssSnapshotOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="VssSnapshotMode", xml_name="VssSnapshotMode", scalar="string"),
            Member(name="IsCopyOnly", xml_name="IsCopyOnly", scalar="boolean"),
            Member(name="UsePersistentGuestAgent", xml_name="UsePersistentGuestAgent", scalar="boolean"),
        ),
    ),
}
