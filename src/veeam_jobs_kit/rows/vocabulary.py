"""Statuses and types of jobs: one vocabulary for both products.

The words are those of Service Provider Console, because it has the most; Enterprise Manager is put into them:

| here | Enterprise Manager |
|---|---|
| status `Success`, `Warning`, `Failed` | result of the job's newest session, once that has stopped |
| status `Starting`, `Stopping` | state of that session |
| status `Running` | state `Working`, `Idle`, `Pausing` or `Resuming` of it; its result is not read before it stops |
| status `Unknown` | the session does not say its state |
| status `None` | the job has no session, or one that stopped without a result |
| type `BackupVm` | `Job` of type `Backup` |
| type `BackupCopy` | `Job` of type `BackupCopy` |
| type `SimpleBackupCopy` | `Job` of type `ImmediateBackupCopy` |
| type `ReplicationVM` | `Job` of type `Replica`, its sessions of a kind of their own |
| type `AgentBackupJob` | `AgentBackupJob` |
| type `BackupFile` | `NasJob` |

Which words there are, the enumerations of the descriptions say. What is known here besides is how urgent a status is, and
which types of the two products are the same. A word without that knowledge is shown as it came; such a status may be a
failure.
"""

from __future__ import annotations

from collections.abc import Mapping

from veeam_jobs.em.models.agent_job_type import AgentJobType
from veeam_jobs.em.models.backup_job_session_result import BackupJobSessionResult
from veeam_jobs.em.models.backup_job_session_state import BackupJobSessionState
from veeam_jobs.em.models.vm_job_type import VmJobType
from veeam_jobs.vspc.models.backup_server_job_status import BackupServerJobStatus
from veeam_jobs.vspc.models.backup_server_job_type import BackupServerJobType

_BY_URGENCY = (
    "Failed",
    "Warning",
    "WaitingTape",
    "WaitingRepository",
    "Unknown",
    "Running",
    "Starting",
    "Stopping",
    "Enabling",
    "Disabling",
    "Idle",
    "Success",
    "None",
)

FINE = frozenset({"Success", "Warning"})
"""A run that is over and did its work."""


def is_known_status(status: str) -> bool:
    """Return whether the meaning of a status is known. `Unknown` is what a console sends in place of a newer value."""
    return status in _BY_URGENCY and status != "Unknown"


def urgency(status: str) -> int:
    """Return the rank of a status, 0 for the most urgent; one whose meaning is not known ranks as `Unknown`."""
    return _BY_URGENCY.index(status if is_known_status(status) else "Unknown")


def has_status(status: str, asked: tuple[str, ...]) -> bool:
    """Return whether a job of this status is among those asked for; none asked for means any.

    Whoever asks for failures gets statuses whose meaning is not known, too: they may be failures.
    """
    return not asked or status in asked or ("Failed" in asked and not is_known_status(status))


EM_AT_WORK = frozenset({"Working", "Idle", "Pausing", "Resuming"})
"""States of an Enterprise Manager session that goes on. `Idle` is in no page; programs in production meet it."""

EM_STATES = tuple(
    state.value for state in BackupJobSessionState if state.value not in EM_AT_WORK | {"Stopped"}
)
"""States of a session that are shown as they are."""

EM_RESULTS = tuple(result.value for result in BackupJobSessionResult)
"""Results of a session that has stopped, shown as they are."""

VSPC_STATUSES = frozenset(status.value for status in BackupServerJobStatus)
VSPC_JOB_TYPES = frozenset(type_.value for type_ in BackupServerJobType)

STATUSES = tuple(
    sorted(
        dict.fromkeys([*(status.value for status in BackupServerJobStatus), *EM_STATES, *EM_RESULTS]),
        key=urgency,
    )
)
"""Every status of either description, the most urgent first."""

_SAME_TYPES: Mapping[str, str] = {
    "Backup": "BackupVm",
    "ImmediateBackupCopy": "SimpleBackupCopy",
    "Replica": "ReplicationVM",
    "AgentBackup": "AgentBackupJob",
    "NasBackup": "BackupFile",
}
"""`JobType` of Enterprise Manager -> the type of Service Provider Console that is called otherwise."""


def type_of(em_job_type: str) -> str:
    """Return the word for a `JobType` that a job or a session of Enterprise Manager has."""
    return _SAME_TYPES.get(em_job_type, em_job_type)


EM_JOB_TYPES: Mapping[str, Mapping[str, str]] = {
    "Job": {type_of(type_.value): type_.value for type_ in VmJobType},
    "AgentBackupJob": {type_of(type_.value): type_.value for type_ in AgentJobType},
    # Jobs of this kind have no `JobType`; their sessions do.
    "NasJob": {type_of("NasBackup"): "NasBackup"},
}
"""What Enterprise Manager can be queried for -> the types of jobs it holds, each with its `JobType`."""

_EM_WORDS = (word for types in EM_JOB_TYPES.values() for word in types)
JOB_TYPES = tuple(sorted({*VSPC_JOB_TYPES, *_EM_WORDS}, key=str.casefold))
"""Every type of job of either description, by name."""


def is_known_type(type_: str) -> bool:
    """Return whether this is a described type. `Unknown` is what a console sends in place of a newer value."""
    return type_ in JOB_TYPES and type_ != "Unknown"
