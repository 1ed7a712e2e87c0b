# Generated from spec/em by "python -m generator". Do not edit.
"""Where XML keeps the members of each model; `_runtime.xml_codec` reads and writes after these tables."""

from __future__ import annotations

from typing import Final

from .._runtime.xml_codec import Member, Shape

CLASS_SHAPES: Final[dict[str, str]] = {}
"""Classes that are not called like their shape."""

SHAPES: Final[dict[str, Shape]] = {
    "AdvancedStorageOptions": Shape(
        name="AdvancedStorageOptions",
        element="AdvancedStorageOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="PasswordKeyId", xml_name="PasswordKeyId", scalar="string"),),
    ),
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
    "AgentProtectionGroup": Shape(
        name="AgentProtectionGroup",
        element="AgentProtectionGroup",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="RescanScheduleEnabled", xml_name="RescanScheduleEnabled", scalar="boolean"),
            Member(name="HierarchyObjRef", xml_name="HierarchyObjRef", scalar="string"),
        ),
    ),
    "AgentProtectionGroups": Shape(
        name="AgentProtectionGroups",
        element="AgentProtectionGroups",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="AgentProtectionGroups",
                xml_name="AgentProtectionGroup",
                kind="list",
                shape="AgentProtectionGroup",
                required=True,
            ),
        ),
    ),
    "AgentRestorePoint": Shape(
        name="AgentRestorePoint",
        element="AgentRestorePoint",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="CreationTimeUTC", xml_name="CreationTimeUTC", scalar="string"),
            Member(name="Algorithm", xml_name="Algorithm", scalar="string"),
            Member(name="PointType", xml_name="PointType", scalar="string"),
        ),
    ),
    "AgentRestorePoints": Shape(
        name="AgentRestorePoints",
        element="AgentRestorePoints",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="AgentRestorePoints",
                xml_name="AgentRestorePoint",
                kind="list",
                shape="AgentRestorePoint",
                required=True,
            ),
        ),
    ),
    "Agents": Shape(
        name="Agents",
        element="Agents",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
        ),
    ),
    "Backup": Shape(
        name="Backup",
        element="Backup",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="Ref", xml_name="Ref", shape="EntityRef"),
            Member(name="Platform", xml_name="Platform", scalar="string"),
            Member(name="BackupType", xml_name="BackupType", scalar="string"),
        ),
    ),
    "BackupCopyJobCloneInfo": Shape(
        name="BackupCopyJobCloneInfo",
        element="BackupCopyJobCloneInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="JobName", xml_name="JobName", scalar="string"),
            Member(name="JobFileName", xml_name="JobFileName", scalar="string"),
            Member(name="RepositoryUid", xml_name="RepositoryUid", scalar="string"),
            Member(name="Description", xml_name="Description", scalar="string"),
        ),
    ),
    "BackupCopyJobInfo": Shape(
        name="BackupCopyJobInfo",
        element="BackupCopyJobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Includes", xml_name="Includes", shape="ObjectInJobList"),
            Member(name="LinkedJobIncludes", xml_name="LinkedJobIncludes", shape="LinkedJobList"),
            Member(
                name="AdvancedStorageOptions",
                xml_name="AdvancedStorageOptions",
                shape="AdvancedStorageOptions",
            ),
            Member(name="LinkedBackupIncludes", xml_name="LinkedBackupIncludes", shape="LinkedBackupList"),
        ),
    ),
    "BackupFile": Shape(
        name="BackupFile",
        element="BackupFile",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="FilePath", xml_name="FilePath", scalar="string"),
            Member(name="BackupSize", xml_name="BackupSize", scalar="integer"),
            Member(name="DataSize", xml_name="DataSize", scalar="integer"),
            Member(name="DeduplicationRatio", xml_name="DeduplicationRatio", scalar="number"),
            Member(name="CompressRatio", xml_name="CompressRatio", scalar="number"),
            Member(name="CreationTimeUtc", xml_name="CreationTimeUtc", scalar="string"),
            Member(name="FileType", xml_name="FileType", scalar="string"),
        ),
    ),
    "BackupFiles": Shape(
        name="BackupFiles",
        element="BackupFiles",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="BackupFiles", xml_name="BackupFile", kind="list", shape="BackupFile", required=True),
        ),
    ),
    "BackupJobCloneInfo": Shape(
        name="BackupJobCloneInfo",
        element="BackupJobCloneInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="JobName", xml_name="JobName", scalar="string"),
            Member(name="FolderName", xml_name="FolderName", scalar="string"),
            Member(name="RepositoryUid", xml_name="RepositoryUid", scalar="string"),
            Member(name="Description", xml_name="Description", scalar="string"),
        ),
    ),
    "BackupJobEditInfo": Shape(
        name="BackupJobEditInfo",
        element="BackupJobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="GfsRetentionPolicy", xml_name="GfsRetentionPolicy", shape="GfsRetentionPolicy"),
            Member(
                name="SimpleRetentionPolicy", xml_name="SimpleRetentionPolicy", shape="SimpleRetentionPolicy"
            ),
        ),
    ),
    "BackupJobInfo": Shape(
        name="BackupJobInfo",
        element="BackupJobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Includes", xml_name="Includes", shape="ObjectInJobList"),
            Member(
                name="GuestProcessingOptions",
                xml_name="GuestProcessingOptions",
                shape="GuestProcessingOptions",
            ),
            Member(
                name="AdvancedStorageOptions",
                xml_name="AdvancedStorageOptions",
                shape="AdvancedStorageOptions",
            ),
            Member(name="GfsRetentionPolicy", xml_name="GfsRetentionPolicy", shape="GfsRetentionPolicy"),
            Member(
                name="SimpleRetentionPolicy", xml_name="SimpleRetentionPolicy", shape="SimpleRetentionPolicy"
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
    "BackupServers": Shape(
        name="BackupServers",
        element="BackupServers",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="BackupServers",
                xml_name="BackupServer",
                kind="list",
                shape="BackupServer",
                required=True,
            ),
        ),
    ),
    "BackupTaskSession": Shape(
        name="BackupTaskSession",
        element="BackupTaskSession",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="VmDisplayName", xml_name="VmDisplayName", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="JobSessionUid", xml_name="JobSessionUid", scalar="string"),
            Member(name="CreationTimeUTC", xml_name="CreationTimeUTC", scalar="string"),
            Member(name="EndTimeUTC", xml_name="EndTimeUTC", scalar="string"),
            Member(name="State", xml_name="State", scalar="string"),
            Member(name="Result", xml_name="Result", scalar="string"),
            Member(name="Reason", xml_name="Reason", scalar="string"),
            Member(name="TotalSize", xml_name="TotalSize", scalar="integer"),
            Member(name="VmUid", xml_name="VmUid", scalar="string"),
        ),
    ),
    "BackupTaskSessions": Shape(
        name="BackupTaskSessions",
        element="BackupTaskSessions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="BackupTaskSessions",
                xml_name="BackupTaskSession",
                kind="list",
                shape="BackupTaskSession",
                required=True,
            ),
        ),
    ),
    "Backups": Shape(
        name="Backups",
        element="Backups",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="Backups", xml_name="Backup", kind="list", shape="Backup", required=True),),
    ),
    "CreateObjectInJobSpec": Shape(
        name="CreateObjectInJobSpec",
        element="CreateObjectInJobSpec",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="HierarchyObjRef", xml_name="HierarchyObjRef", scalar="string"),
            Member(name="HierarchyObjName", xml_name="HierarchyObjName", scalar="string"),
            Member(name="Order", xml_name="Order", scalar="integer"),
            Member(
                name="GuestProcessingOptions",
                xml_name="GuestProcessingOptions",
                shape="GuestProcessingOptions",
            ),
        ),
    ),
    "DiscoveredComputer": Shape(
        name="DiscoveredComputer",
        element="DiscoveredComputer",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="HostStatus", xml_name="HostStatus", scalar="string"),
            Member(name="AgentVersion", xml_name="AgentVersion", scalar="string"),
            Member(name="AgentStatus", xml_name="AgentStatus", scalar="string"),
            Member(name="OsVersion", xml_name="OsVersion", scalar="string"),
            Member(name="IpAddress", xml_name="IpAddress", scalar="string"),
            Member(name="HierarchyObjRef", xml_name="HierarchyObjRef", scalar="string"),
        ),
    ),
    "DiscoveredComputers": Shape(
        name="DiscoveredComputers",
        element="DiscoveredComputers",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="DiscoveredComputers",
                xml_name="DiscoveredComputer",
                kind="list",
                shape="DiscoveredComputer",
                required=True,
            ),
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
    "FileCopyJobInfo": Shape(
        name="FileCopyJobInfo",
        element="FileCopyJobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(),
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
    "HierarchyItem": Shape(
        name="HierarchyItem",
        element="HierarchyItem",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="ObjectRef", xml_name="ObjectRef", scalar="string"),
            Member(name="ObjectType", xml_name="ObjectType", scalar="string"),
            Member(name="ObjectName", xml_name="ObjectName", scalar="string"),
        ),
    ),
    "HierarchyItems": Shape(
        name="HierarchyItems",
        element="HierarchyItems",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="HierarchyItems",
                xml_name="HierarchyItem",
                kind="list",
                shape="HierarchyItem",
                required=True,
            ),
        ),
    ),
    "ImmediateBackupCopyJobCloneInfo": Shape(
        name="ImmediateBackupCopyJobCloneInfo",
        element="ImmediateBackupCopyJobCloneInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="JobName", xml_name="JobName", scalar="string"),
            Member(name="Description", xml_name="Description", scalar="string"),
            Member(name="RepositoryUid", xml_name="RepositoryUid", scalar="string"),
            Member(name="JobFileName", xml_name="JobFileName", scalar="string"),
        ),
    ),
    "ImmediateBackupCopyJobInfo": Shape(
        name="ImmediateBackupCopyJobInfo",
        element="ImmediateBackupCopyJobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="LinkedJobIncludes", xml_name="LinkedJobIncludes", shape="LinkedJobList"),
            Member(name="LinkedBackupIncludes", xml_name="LinkedBackupIncludes", shape="LinkedBackupList"),
            Member(
                name="LinkedBackupRepositoryIncludes",
                xml_name="LinkedBackupRepositoryIncludes",
                shape="LinkedBackupRepositoryList",
            ),
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
    "Job": Shape(
        name="Job",
        element="Job",
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
            Member(name="JobInfo", xml_name="JobInfo", shape="JobInfo"),
        ),
    ),
    "JobCloneSpec": Shape(
        name="JobCloneSpec",
        element="JobCloneSpec",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="BackupJobCloneInfo", xml_name="BackupJobCloneInfo", shape="BackupJobCloneInfo"),
            Member(name="ReplicaJobCloneInfo", xml_name="ReplicaJobCloneInfo", shape="ReplicaJobCloneInfo"),
            Member(
                name="BackupCopyJobCloneInfo",
                xml_name="BackupCopyJobCloneInfo",
                shape="BackupCopyJobCloneInfo",
            ),
            Member(
                name="ImmediateBackupCopyJobCloneInfo",
                xml_name="ImmediateBackupCopyJobCloneInfo",
                shape="ImmediateBackupCopyJobCloneInfo",
            ),
        ),
    ),
    "JobEdit": Shape(
        name="JobEdit",
        element="Job",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Description", xml_name="Description", scalar="string"),
            Member(name="ScheduleConfigured", xml_name="ScheduleConfigured", scalar="boolean"),
            Member(name="ScheduleEnabled", xml_name="ScheduleEnabled", scalar="boolean"),
            Member(name="JobScheduleOptions", xml_name="JobScheduleOptions", shape="ScheduleOptionsInfoType"),
            Member(name="JobInfo", xml_name="JobInfo", shape="JobEditInfo"),
        ),
    ),
    "JobEditInfo": Shape(
        name="JobEditInfo",
        element="JobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="BackupJobInfo", xml_name="BackupJobInfo", shape="BackupJobEditInfo"),),
    ),
    "JobInfo": Shape(
        name="JobInfo",
        element="JobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="BackupJobInfo", xml_name="BackupJobInfo", shape="BackupJobInfo"),
            Member(name="FileCopyJobInfo", xml_name="FileCopyJobInfo", shape="FileCopyJobInfo"),
            Member(name="ReplicaJobInfo", xml_name="ReplicaJobInfo", shape="ReplicaJobInfo"),
            Member(name="BackupCopyJobInfo", xml_name="BackupCopyJobInfo", shape="BackupCopyJobInfo"),
            Member(
                name="ImmediateBackupCopyJobInfo",
                xml_name="ImmediateBackupCopyJobInfo",
                shape="ImmediateBackupCopyJobInfo",
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
    "Jobs": Shape(
        name="Jobs",
        element="Jobs",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="Jobs", xml_name="Job", kind="list", shape="Job", required=True),),
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
    "LinkedBackup": Shape(
        name="LinkedBackup",
        element="LinkedBackup",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="ObjectInJobId", xml_name="ObjectInJobId", scalar="string"),
            Member(name="LinkedBackupUid", xml_name="LinkedBackupUid", scalar="string"),
        ),
    ),
    "LinkedBackupList": Shape(
        name="LinkedBackupList",
        element="LinkedBackupIncludes",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="LinkedBackups",
                xml_name="LinkedBackup",
                kind="list",
                shape="LinkedBackup",
                required=True,
            ),
        ),
    ),
    "LinkedBackupRepository": Shape(
        name="LinkedBackupRepository",
        element="LinkedBackupRepository",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="ObjectInJobId", xml_name="ObjectInJobId", scalar="string"),
            Member(name="LinkedBackupRepositoryUid", xml_name="LinkedBackupRepositoryUid", scalar="string"),
        ),
    ),
    "LinkedBackupRepositoryList": Shape(
        name="LinkedBackupRepositoryList",
        element="LinkedBackupRepositoryResourceObjects",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="LinkedBackupRepositories",
                xml_name="LinkedBackupRepository",
                kind="list",
                shape="LinkedBackupRepository",
                required=True,
            ),
        ),
    ),
    "LinkedJobList": Shape(
        name="LinkedJobList",
        element="LinkedJobResourceObjects",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="LinkedJobObjects",
                xml_name="LinkedJobObject",
                kind="list",
                shape="LinkedJobObject",
                required=True,
            ),
        ),
    ),
    "LinkedJobObject": Shape(
        name="LinkedJobObject",
        element="LinkedJobObject",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="ObjectInJobId", xml_name="ObjectInJobId", scalar="string"),
            Member(name="LinkedJobUid", xml_name="LinkedJobUid", scalar="string"),
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
            Member(name="VMwareSSOToken", xml_name="VMwareSSOToken", scalar="string"),
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
    "LogonSessions": Shape(
        name="LogonSessions",
        element="LogonSessions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="LogonSessions",
                xml_name="LogonSession",
                kind="list",
                shape="LogonSession",
                required=True,
            ),
        ),
    ),
    "LookupSvc": Shape(
        name="LookupSvc",
        element="LookupSvc",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
        ),
    ),
    "NASAclOptions": Shape(
        name="NASAclOptions",
        element="ACL",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="FileAttributesChangeTrackingMode",
                xml_name="FileAttributesChangeTrackingMode",
                scalar="string",
            ),
        ),
    ),
    "NASFileExtensionsOptions": Shape(
        name="NASFileExtensionsOptions",
        element="FileExtensionsOption",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="ArchiveFileExtensionsScope", xml_name="ArchiveFileExtensionsScope", scalar="string"),
            Member(
                name="InclusionMask",
                xml_name="InclusionMask",
                kind="wrapped_list",
                scalar="string",
                item_name="Extension",
            ),
            Member(
                name="ExclusionMask",
                xml_name="ExclusionMask",
                kind="wrapped_list",
                scalar="string",
                item_name="Extension",
            ),
        ),
    ),
    "NASJob": Shape(
        name="NASJob",
        element="NASJob",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="Description", xml_name="Description", scalar="string"),
            Member(name="Includes", xml_name="Includes", shape="NASObjectList"),
            Member(name="StorageOptions", xml_name="StorageOptions", shape="NASJobStorageOptions"),
            Member(name="ScheduleConfigured", xml_name="ScheduleConfigured", scalar="boolean"),
            Member(name="ScheduleEnabled", xml_name="ScheduleEnabled", scalar="boolean"),
            Member(name="NextRun", xml_name="NextRun", scalar="string"),
            Member(name="JobScheduleOptions", xml_name="JobScheduleOptions", shape="ScheduleOptionsInfoType"),
        ),
    ),
    "NASJobAdvancedStorageOptions": Shape(
        name="NASJobAdvancedStorageOptions",
        element="AdvancedStorageOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="ACL", xml_name="ACL", shape="NASAclOptions"),),
    ),
    "NASJobStorageOptions": Shape(
        name="NASJobStorageOptions",
        element="StorageOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="BackupRepositoryUid", xml_name="BackupRepositoryUid", scalar="string"),
            Member(name="ShorttermRetentionType", xml_name="ShorttermRetentionType", scalar="string"),
            Member(name="ShorttermRetentionPeriod", xml_name="ShorttermRetentionPeriod", scalar="integer"),
            Member(name="LongtermRetentionEnabled", xml_name="LongtermRetentionEnabled", scalar="boolean"),
            Member(
                name="KeepFileVersionsHistoryOptions",
                xml_name="KeepFileVersionsHistoryOptions",
                shape="NASLongTermRetention",
            ),
            Member(
                name="AdvancedStorageOptions",
                xml_name="AdvancedStorageOptions",
                shape="NASJobAdvancedStorageOptions",
            ),
        ),
    ),
    "NASJobs": Shape(
        name="NASJobs",
        element="NASJobs",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="NASJobs", xml_name="NASJob", kind="list", shape="NASJob", required=True),),
    ),
    "NASLongTermArchivalOptions": Shape(
        name="NASLongTermArchivalOptions",
        element="ArchiveFileTypes",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="ActiveFileRetentionEnabled", xml_name="ActiveFileRetentionEnabled", scalar="boolean"
            ),
            Member(
                name="MaxActiveFileVersionsToKeep", xml_name="MaxActiveFileVersionsToKeep", scalar="integer"
            ),
            Member(
                name="DeletedFileRetentionEnabled", xml_name="DeletedFileRetentionEnabled", scalar="boolean"
            ),
            Member(
                name="MaxDeletedFileVersionsToKeep", xml_name="MaxDeletedFileVersionsToKeep", scalar="integer"
            ),
            Member(
                name="FileExtensionsOption", xml_name="FileExtensionsOption", shape="NASFileExtensionsOptions"
            ),
        ),
    ),
    "NASLongTermRetention": Shape(
        name="NASLongTermRetention",
        element="KeepFileVersionsHistoryOptions",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="LongtermRetentionType", xml_name="LongtermRetentionType", scalar="string"),
            Member(name="LongtermRetentionPeriod", xml_name="LongtermRetentionPeriod", scalar="integer"),
            Member(name="BackupRepositoryUid", xml_name="BackupRepositoryUid", scalar="string"),
            Member(name="ArchiveFileTypes", xml_name="ArchiveFileTypes", shape="NASLongTermArchivalOptions"),
        ),
    ),
    "NASObject": Shape(
        name="NASObject",
        element="NASObject",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="HierarchyObjRef", xml_name="HierarchyObjRef", scalar="string"),
            Member(name="ObjectInJobId", xml_name="ObjectInJobId", scalar="string"),
            Member(name="FileOrFolder", xml_name="FileOrFolder", scalar="string"),
            Member(name="FileServerUid", xml_name="FileServerUid", scalar="string"),
            Member(
                name="InclusionMask",
                xml_name="InclusionMask",
                kind="wrapped_list",
                scalar="string",
                item_name="Extension",
            ),
            Member(
                name="ExclusionMask",
                xml_name="ExclusionMask",
                kind="wrapped_list",
                scalar="string",
                item_name="Extension",
            ),
        ),
    ),
    "NASObjectList": Shape(
        name="NASObjectList",
        element="NASObjects",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="NASObjects", xml_name="NASObject", kind="list", shape="NASObject", required=True),
        ),
    ),
    "NASService": Shape(
        name="NASService",
        element="NASService",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
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
    "ObjectInJob": Shape(
        name="ObjectInJob",
        element="ObjectInJob",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="ObjectInJobId", xml_name="ObjectInJobId", scalar="string"),
            Member(name="HierarchyObjRef", xml_name="HierarchyObjRef", scalar="string"),
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
    "ObjectInJobList": Shape(
        name="ObjectInJobList",
        element="ObjectsInJob",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="ObjectInJobs", xml_name="ObjectInJob", kind="list", shape="ObjectInJob", required=True
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
    "PagingInfo": Shape(
        name="PagingInfo",
        element="PagingInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="PageNum", xml_name="PageNum", kind="attribute", scalar="integer"),
            Member(name="PageSize", xml_name="PageSize", kind="attribute", scalar="integer"),
            Member(name="PagesCount", xml_name="PagesCount", kind="attribute", scalar="integer"),
        ),
    ),
    "QueryEntities": Shape(
        name="QueryEntities",
        element="Entities",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Jobs", xml_name="Jobs", shape="Jobs"),
            Member(name="AgentBackupJobs", xml_name="AgentBackupJobs", shape="AgentBackupJobs"),
            Member(name="NASJobs", xml_name="NASJobs", shape="NASJobs"),
            Member(name="Backups", xml_name="Backups", shape="Backups"),
            Member(name="BackupFiles", xml_name="BackupFiles", shape="BackupFiles"),
            Member(name="RestorePoints", xml_name="RestorePoints", shape="RestorePoints"),
            Member(name="AgentRestorePoints", xml_name="AgentRestorePoints", shape="AgentRestorePoints"),
            Member(name="BackupJobSessions", xml_name="BackupJobSessions", shape="BackupJobSessions"),
            Member(name="BackupTaskSessions", xml_name="BackupTaskSessions", shape="BackupTaskSessions"),
            Member(name="BackupServers", xml_name="BackupServers", shape="BackupServers"),
            Member(
                name="AgentProtectionGroups", xml_name="AgentProtectionGroups", shape="AgentProtectionGroups"
            ),
            Member(name="DiscoveredComputers", xml_name="DiscoveredComputers", shape="DiscoveredComputers"),
        ),
    ),
    "QueryResources": Shape(
        name="QueryResources",
        element="Resources",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="Tasks", xml_name="Tasks", shape="Tasks"),),
    ),
    "QueryResult": Shape(
        name="QueryResult",
        element="QueryResult",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Refs", xml_name="Refs", shape="EntityReferences"),
            Member(name="Entities", xml_name="Entities", shape="QueryEntities"),
            Member(name="Resources", xml_name="Resources", shape="QueryResources"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="PagingInfo", xml_name="PagingInfo", shape="PagingInfo"),
        ),
    ),
    "QuerySvc": Shape(
        name="QuerySvc",
        element="QuerySvc",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
        ),
    ),
    "ReplicaJobCloneInfo": Shape(
        name="ReplicaJobCloneInfo",
        element="ReplicaJobCloneInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="JobName", xml_name="JobName", scalar="string"),
            Member(name="VmSuffix", xml_name="VmSuffix", scalar="string"),
            Member(name="Description", xml_name="Description", scalar="string"),
        ),
    ),
    "ReplicaJobInfo": Shape(
        name="ReplicaJobInfo",
        element="ReplicaJobInfo",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Includes", xml_name="Includes", shape="ObjectInJobList"),
            Member(
                name="GuestProcessingOptions",
                xml_name="GuestProcessingOptions",
                shape="GuestProcessingOptions",
            ),
        ),
    ),
    "RestorePoint": Shape(
        name="RestorePoint",
        element="RestorePoint",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(name="Type", xml_name="Type", kind="attribute", scalar="string"),
            Member(name="Href", xml_name="Href", kind="attribute", scalar="string"),
            Member(name="Name", xml_name="Name", kind="attribute", scalar="string"),
            Member(name="UID", xml_name="UID", kind="attribute", scalar="string"),
            Member(name="Links", xml_name="Links", kind="wrapped_list", shape="Link", item_name="Link"),
            Member(name="Ref", xml_name="Ref", shape="EntityRef"),
            Member(name="BackupDateUTC", xml_name="BackupDateUTC", scalar="string"),
        ),
    ),
    "RestorePoints": Shape(
        name="RestorePoints",
        element="RestorePoints",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(
            Member(
                name="RestorePoints",
                xml_name="RestorePoint",
                kind="list",
                shape="RestorePoint",
                required=True,
            ),
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
    "Tasks": Shape(
        name="Tasks",
        element="Tasks",
        namespace="http://www.veeam.com/ent/v1.0",
        members=(Member(name="Tasks", xml_name="Task", kind="list", shape="Task", required=True),),
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
