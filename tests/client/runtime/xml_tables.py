"""A hand-written table of shapes, in the form the generator writes."""

from __future__ import annotations

from veeam_jobs_runtime.xml.codec import Member, Shape

NAMESPACE = "http://www.veeam.com/ent/v1.0"


def shape(name: str, *members: Member, element: str | None = None) -> Shape:
    return Shape(name, element or name, NAMESPACE, members)


def attribute(name: str, scalar: str = "string") -> Member:
    return Member(name, name, "attribute", scalar)  # type: ignore[arg-type]


def element(name: str, scalar: str = "string") -> Member:
    return Member(name, name, "element", scalar)  # type: ignore[arg-type]


def object_(name: str, shape: str | None = None) -> Member:
    return Member(name, name, "element", shape=shape or name)


LINKS = Member("Links", "Links", "wrapped_list", shape="Link", item_name="Link")
KEY = (attribute("Type"), attribute("Href"), attribute("Name"), attribute("UID"))
FOLDERS = ("IncludedIndexingFolders", "ExcludedIndexingFolders")
INDEXING = (
    element("FileSystemIndexingMode"),
    *(Member(name, name, "wrapped_list", "string", item_name="Path") for name in FOLDERS),
)
ENABLED = attribute("Enabled", "boolean")
PERIOD = (element("Enabled", "boolean"), element("RetentionPeriod", "integer"))

_SHAPES = (
    shape("Link", *(attribute(name) for name in ("Rel", "Type", "Href", "Name"))),
    shape(
        "Task",
        attribute("Type"),
        attribute("Href"),
        LINKS,
        element("TaskId"),
        element("State"),
        element("Operation"),
        object_("Result", "TaskResult"),
    ),
    shape("TaskResult", attribute("Success", "boolean"), element("Message"), element="Result"),
    shape("TaskList", Member("Tasks", "Task", "list", shape="Task"), element="Tasks"),
    shape(
        "BackupJobSession",
        *KEY,
        LINKS,
        *(
            element(name)
            for name in ("JobUid", "JobName", "JobType", "CreationTimeUTC", "EndTimeUTC", "State", "Result")
        ),
        element("Progress", "integer"),
        element("IsRetry", "boolean"),
    ),
    shape(
        "AgentBackupJob",
        *KEY,
        LINKS,
        element("JobType"),
        element("Platform"),
        element("Description"),
        element("ScheduleConfigured", "boolean"),
        element("ScheduleEnabled", "boolean"),
        element("NextRun"),
        object_("JobScheduleOptions"),
        object_("JobInfo"),
    ),
    shape("JobScheduleOptions", object_("Standart")),
    shape(
        "Standart",
        object_("RetryOptions"),
        element("WaitForBackupCompletion", "boolean"),
        element("BackupCompetitionWaitingPeriodMin", "integer"),
        object_("OptionsDaily"),
        object_("OptionsMonthly"),
        object_("OptionsPeriodically"),
        object_("OptionsContinuous"),
        object_("OptionsBackupWindow"),
        object_("OptionsDaisyChaining"),
    ),
    shape(
        "RetryOptions",
        element("RetryTimes", "integer"),
        element("RetryTimeout", "integer"),
        element("RetrySpecified", "boolean"),
    ),
    shape(
        "OptionsDaily",
        ENABLED,
        element("Kind"),
        Member("Days", "Days", "list", "string"),
        element("Time"),
        element("TimeOffsetUtc", "integer"),
    ),
    shape(
        "OptionsMonthly",
        ENABLED,
        element("Time"),
        element("TimeOffsetUtc", "integer"),
        element("DayNumberInMonth"),
        element("DayOfWeek"),
        Member("Months", "Months", "list", "string"),
        element("DayOfMonth"),
    ),
    shape(
        "OptionsPeriodically",
        ENABLED,
        element("Kind"),
        element("FullPeriod", "integer"),
        object_("Schedule", "Grid"),
    ),
    shape("OptionsContinuous", ENABLED, object_("Schedule", "Grid")),
    shape("OptionsBackupWindow", ENABLED, object_("TimePeriods", "Grid")),
    shape("OptionsDaisyChaining", ENABLED, element("PreviousJobUid")),
    shape("Grid", Member("Days", "Days", "list", shape="Day", item_name="Day")),
    shape("Day", attribute("Name"), Member("Value", "", "text", "string")),
    shape(
        "JobInfo",
        object_("Includes"),
        object_("GuestProcessingOptions"),
        object_("GfsRetentionPolicy"),
        object_("SimpleRetentionPolicy"),
    ),
    shape(
        "Includes",
        Member("ObjectInAgentBackupJobs", "ObjectInAgentBackupJob", "list", shape="ObjectInAgentBackupJob"),
    ),
    shape(
        "ObjectInAgentBackupJob",
        attribute("Type"),
        attribute("Href"),
        element("ObjectInJobId"),
        element("Name"),
        element("DisplayName"),
        object_("GuestProcessingOptions"),
    ),
    shape(
        "GuestProcessingOptions",
        object_("VssSnapshotOptions"),
        object_("WindowsGuestFSIndexingOptions", "Indexing"),
        object_("LinuxGuestFSIndexingOptions", "Indexing"),
        object_("SqlBackupOptions"),
        element("WindowsCredentialsId"),
        element("LinuxCredentialsId"),
    ),
    shape("VssSnapshotOptions", element("VssSnapshotMode"), element("IsCopyOnly", "boolean")),
    shape("Indexing", *INDEXING),
    shape(
        "SqlBackupOptions",
        element("TransactionLogsProcessing"),
        element("BackupLogsFrequencyMin", "integer"),
        element("UseDbBackupRetention", "boolean"),
        element("RetainDays", "integer"),
    ),
    shape(
        "GfsRetentionPolicy",
        ENABLED,
        object_("Weekly"),
        object_("Monthly"),
        object_("Yearly"),
    ),
    shape("Weekly", *PERIOD, element("SelectedDay")),
    shape("Monthly", *PERIOD, element("SelectedWeek")),
    shape("Yearly", *PERIOD, element("SelectedMonth")),
    shape(
        "SimpleRetentionPolicy",
        element("RetainCycles", "integer"),
        element("RetainDaysToKeep", "integer"),
        element("RetainLimitType"),
    ),
    shape("Tree", attribute("Size", "number"), object_("Tree", "Tree")),
)

SHAPES = {one.name: one for one in _SHAPES}
