"""The rows of each type of job: one in its typed collection, and one for each object that it processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import cache

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.vspc.entities import Item, object_end, object_status
from veeam_jobs_kit.mock.vspc.times import timestamp
from veeam_jobs_kit.mock.world.model import Job, Kind, Machine
from veeam_jobs_kit.mock.world.runs import Run
from veeam_jobs_kit.mock.world.uuids import derived_uuid

COLLECTIONS: Mapping[str, tuple[Kind, ...]] = {
    "backupVmJobs": ("BackupVm",),
    "replicationVmJobs": ("ReplicationVM",),
    "cdpReplicationJobs": ("CdpReplicationVM",),
    "vmCopyJobs": ("CopyVm",),
    "backupCopyJobs": ("BackupCopy",),
    "simpleBackupCopyJobs": ("SimpleBackupCopy",),
    "agentJobs": ("AgentBackupJob", "AgentPolicy"),
    "fileShareJobs": ("BackupFile",),
    "fileShareCopyJobs": ("BackupFileCopy",),
    "objectStorageBackupJobs": ("ObjectStorageBackup",),
    "objectStorageBackupCopyJobs": ("ObjectStorageBackupCopy",),
    "fileCopyJobs": ("CopyFile",),
    "fileTapeJobs": ("FileToTape",),
    "backupTapeJobs": ("BackupToTape",),
}
"""Typed collections by the segment of their paths, and the types of the jobs in them."""

_RENAMED = {"immediateBackupCopyJobs": "simpleBackupCopyJobs"}
_BY_KIND = {kind.lower(): (name, kind) for name, kinds in COLLECTIONS.items() for kind in kinds}


@cache
def collection_of_path(path: str) -> str | None:
    """Return the typed collection that a path leads to, or None for a path to jobs of all types or to no jobs."""
    found = (_RENAMED.get(step, step) for step in path.split("/"))
    return next((step for step in found if step in COLLECTIONS), None)


def collection_of_type(job_type: str) -> tuple[str, Kind] | None:
    """Return collection and kind for the `type` of a job, in the spelling of any version."""
    return _BY_KIND.get(job_type.lower())


def typed_schemas(kind: Kind) -> tuple[str, ...]:
    """Return the schemas of the rows that `typed_rows` gives."""
    return _TYPED[kind][0]


def typed_rows(job: Job) -> Iterator[tuple[str, Item]]:
    """Yield the row of a job in its typed collection. A kind that was renamed has one under each name."""
    schemas, particulars = _TYPED[job.kind]
    for schema in schemas:
        yield schema, {"instanceUid": job.uid, "uniqueUid": job.unique_uid, **particulars(job)}


def object_rows(job: Job) -> Iterator[tuple[str, Item]]:
    """Yield what the job processes: machines, shares, folders, or other jobs and whole repositories."""
    owner = {"jobUid": job.uid, "uniqueJobUid": job.unique_uid}
    if job.kind in _OBJECTS:
        schema, particulars = _OBJECTS[job.kind]
        # A copy of shares or buckets copies those of its source.
        source = job.sources[0] if job.sources and job.kind.endswith("Copy") else job
        for number, machine in enumerate(source.machines):
            yield schema, {**owner, **particulars(job, machine, number)}
    if job.kind in _READERS:
        for source in job.sources:
            yield "BackupServerJobLinkedJobObject", {**owner, "linkedJobUid": source.uid}
    if job.kind == "BackupToTape":
        yield "BackupServerJobLinkedRepositoryObject", {**owner, "linkedRepositoryUid": repository(job)}


def object_schemas(kind: Kind, machines: int, sources: int) -> Iterator[tuple[str, int]]:
    """Yield the schemas of the rows that `object_rows` gives, and how many there are of each."""
    if kind in _OBJECTS:
        yield _OBJECTS[kind][0], machines
    if kind in _READERS and sources:
        yield "BackupServerJobLinkedJobObject", sources
    if kind == "BackupToTape":
        yield "BackupServerJobLinkedRepositoryObject", 1


def repository(job: Job) -> str:
    """Return the UID of the repository a job writes to: one for each name and server."""
    return derived_uuid(job.server.uid, job.destination)


def _vm_backup(job: Job) -> Item:
    return {
        "subtype": job.platform,
        "targetRepositoryUid": repository(job),
        "protectedVmCount": len(job.machines),
    }


def _replication(job: Job) -> Item:
    return {
        "protectedVmCount": len(job.machines),
        "isCloudJob": False,
        "cloudHostUid": None,
        "targetHostUid": derived_uuid(job.server.uid, "replica host"),
        "sourceWanAcceleratorUid": None,
        "targetWanAcceleratorUid": None,
        "throughWanAccelerators": False,
    }


def _cdp(job: Job) -> Item:
    return {
        "rpo": 15,
        "rpoUnit": "Seconds",
        "shortTermRetention": 4,
        "shortTermRetentionUnit": "Hours",
        "longTermRetention": 8,
        "longTermRetentionUnit": "Hours",
        "keepRestorePointsInDays": job.retention,
        "sourceProxyAutoDetect": True,
        "targetProxyAutoDetect": True,
        "isApplicationAwareEnabled": False,
        "lastPeriod": None,
        "lastDay": None,
    }


def _vm_copy(job: Job) -> Item:
    return {"targetRepositoryUid": repository(job)}


def _backup_copy(job: Job) -> Item:
    gfs = job.gfs
    return {
        "targetRepositoryUid": repository(job),
        "targetWanAcceleratorUid": None,
        "sourceWanAcceleratorUid": None,
        "weeklyRestorePointsToKeep": 4 if gfs else 0,
        "monthlyRestorePointsToKeep": 12 if gfs else 0,
        "yearlyRestorePointsToKeep": 1 if gfs else 0,
        "retentionPolicyType": "GFS" if gfs else "Simple",
        "isRpoOptionsEnabled": gfs,
        "rpoOptionsValue": 1 if gfs else 0,
        "rpoOptionsUnit": "Days",
    }


def _agent(job: Job) -> Item:
    total = len(job.machines)
    by_volume = job.os == "Windows"
    return {
        "totalJobsCount": total,
        "successJobsCount": _succeeded(job, total),
        "destination": job.destination,
        "source": {
            "backupMode": "Volume" if by_volume else "EntireComputer",
            "backupUserFolders": False,
            "backupOperatingSystem": by_volume,
            "fileSystemItems": {"volumes": [], "filesAndFolders": None} if by_volume else None,
        },
        "jobMode": "ManagedByAgent" if job.kind == "AgentPolicy" else "ManagedByBackupServer",
        "osType": job.os,
        "licenseType": "Workstation" if by_volume else "Server",
    }


def _files(job: Job) -> Item:
    archived = job.gfs
    return {
        "targetRepositoryUid": repository(job),
        "archiveRepositoryUid": derived_uuid(job.server.uid, "Archive") if archived else None,
        "retention": job.retention,
        "retentionUnit": "Days",
        "isArchiveRetentionEnabled": archived,
        "archiveRetention": 3 if archived else 0,
        "archiveRetentionUnit": "Years",
    }


def _files_copy(job: Job) -> Item:
    source = job.sources[0] if job.sources else None
    name = "sourceFileShareJob" if job.kind == "BackupFileCopy" else "sourceObjectStorageBackupJob"
    return {
        f"{name}Uid": source and source.uid,
        f"{name}UniqueUid": source and source.unique_uid,
        "targetRepositoryUid": repository(job),
        "retention": job.retention,
        "retentionUnit": "Days",
        "sourceSize": (source or job).bytes,
    }


def _file_copy(job: Job) -> Item:
    return {
        "targetHostUid": derived_uuid(job.server.uid, "file server"),
        "targetPath": rf"D:\Copies\{job.machines[0].name}",
        "sourceSize": job.bytes,
    }


def _tape(job: Job) -> Item:
    return {
        "fullMediaPoolUid": derived_uuid(job.server.uid, "full backups on tape"),
        "incrementalMediaPoolUid": derived_uuid(job.server.uid, "increments on tape"),
        "isGfsEnabled": job.gfs,
    }


def _vm_object(job: Job, machine: Machine, number: int) -> Item:
    return {
        "instanceUid": machine.uid,
        "name": machine.name,
        "platform": job.platform,
        "hierarchyRef": f"vm-{int(machine.uid[:4], 16)}",
        "isExcluded": False,
        "lastSession": _session(job, machine, number),
    }


def _cdp_object(job: Job, machine: Machine, number: int) -> Item:
    return {"instanceUid": machine.uid, "name": machine.name, **cdp_session(job.last, number)}


def cdp_session(run: Run | None, number: int) -> Item:
    """Return what a run of a CDP job says of one of its machines."""
    status = object_status(run, number) if run else "Pending"
    failed = status == "Failed"
    return {
        "status": {"Running": "InProgress"}.get(status, status),
        "failureMessage": (run.reason or "") if run and number == 0 else "",
        "lastSessionEndTime": timestamp(run.ended) if run and not run.is_running else None,
        "sla": 0 if failed else 100,
        "bottleneck": "NotDefined" if failed else "None",
        "maxDelaySec": 3600 if failed else 0,
        "avgDurationSec": None if failed else 5,
        "maxDurationSec": None if failed else 11,
        "intervalSec": 15,
        "successfulSessionsCount": 0 if failed else 120,
        "failedSessionsCount": 120 if failed else 0,
        "warningsCount": 0,
        "avgTransferredDataKb": None if failed else 4096,
        "maxTransferredDataKb": None if failed else 40960,
        "totalTransferredDataKb": None if failed else 120 * 4096,
    }


def _agent_object(job: Job, machine: Machine, number: int) -> Item:
    return {
        "instanceUid": machine.uid,
        "uniqueUid": derived_uuid(machine.uid, "console"),
        "backupServerUid": job.server.uid,
        "agentUid": derived_uuid(machine.uid, "agent"),
        "computer": machine.name,
        **agent_session(job.last, number, len(job.machines)),
        "restorePointsCount": job.retention if job.runs else 0,
        "osType": job.os,
    }


def agent_session(run: Run | None, number: int, count: int) -> Item:
    """Return what a run of an agent job says of one of its computers."""
    if run is None:
        return {
            "backupStatus": "None",
            **dict.fromkeys(("lastRun", "lastEndTime", "lastDuration", "failureMessage")),
        }
    seconds = object_end(run, number, count)
    return {
        "backupStatus": object_status(run, number),
        "lastRun": timestamp(run.started),
        "lastEndTime": None if run.is_running else timestamp(run.started + timedelta(seconds=seconds)),
        "lastDuration": None if run.is_running else seconds,
        "failureMessage": run.reason if number == 0 else None,
    }


def _share_object(job: Job, machine: Machine, number: int) -> Item:
    return _files_object(job, machine, number, "fileShareUid", rf"\\{machine.name}\teams")


def _bucket_object(job: Job, machine: Machine, number: int) -> Item:
    return _files_object(job, machine, number, "objectStorageUid", f"{machine.name}-data")


def _files_object(job: Job, machine: Machine, number: int, uid: str, path: str) -> Item:
    session, files = _session(job, machine, number), machine.bytes // 2**22
    if session is not None:
        done = session["backupStatus"] in ("Success", "Warning")
        session |= {
            "sourceFilesCount": files,
            "changedFilesCount": files // 20,
            "skippedFilesCount": 0,
            "backedUpFilesCount": files // 20 if done else 0,
            "transferredSize": machine.bytes // 20 if done else 0,
        }
    source = {"path": path, "type": "Directory", "inclusionMasks": [], "exclusionMasks": ["*.tmp"]}
    return {
        uid: machine.uid,
        "name": path,
        "path": path,
        "sources": [source],
        "lastSession": session,
    }


def _tape_object(job: Job, machine: Machine, number: int) -> Item:
    return {
        "hostName": machine.name,
        "sources": [{"path": r"E:\Projects", "type": "Directory"}],
        "lastSession": _session(job, machine, number),
    }


def _session(job: Job, machine: Machine, number: int) -> dict[str, Json] | None:
    objects = job.sources[0].machines if job.kind.endswith("Copy") and job.sources else job.machines
    return session(job.last, machine.bytes, number, len(objects)) if job.last else None


def session(run: Run, size: int, number: int, count: int) -> dict[str, Json]:
    """Return what a run says of one of its objects, of this size in bytes."""
    status, seconds = object_status(run, number), object_end(run, number, count)
    return {
        "backupStatus": status,
        "totalBackedSize": size // 20 if status in ("Success", "Warning") else None,
        "sourceSize": size,
        "startTime": timestamp(run.started),
        "endTime": None if run.is_running else timestamp(run.started + timedelta(seconds=seconds)),
        "duration": None if run.is_running else seconds,
        "messages": [run.reason] if run.reason and number == 0 else [],
    }


def _succeeded(job: Job, total: int) -> int:
    """Return the computers whose last backup did not fail. In a failed run, only the first object fails."""
    return total - (job.last.status == "Failed") if job.last else 0


_TYPED: Mapping[Kind, tuple[tuple[str, ...], Callable[[Job], Item]]] = {
    "BackupVm": (("BackupServerBackupVmJob",), _vm_backup),
    "ReplicationVM": (("BackupServerReplicationVmJob",), _replication),
    "CdpReplicationVM": (("BackupServerCdpReplicationJob",), _cdp),
    "CopyVm": (("BackupServerVmCopyJob",), _vm_copy),
    "BackupCopy": (("BackupServerBackupCopyJob",), _backup_copy),
    "SimpleBackupCopy": (
        ("BackupServerSimpleBackupCopyJob", "BackupServerImmediateBackupCopyJob"),
        _backup_copy,
    ),
    "AgentBackupJob": (("BackupServerAgentJob",), _agent),
    "AgentPolicy": (("BackupServerAgentJob",), _agent),
    "BackupFile": (("BackupServerFileShareJob",), _files),
    "BackupFileCopy": (("BackupServerFileShareCopyJob",), _files_copy),
    "ObjectStorageBackup": (("BackupServerObjectStorageBackupJob",), _files),
    "ObjectStorageBackupCopy": (("BackupServerObjectStorageBackupCopyJob",), _files_copy),
    "CopyFile": (("BackupServerFileCopyJob",), _file_copy),
    "FileToTape": (("BackupServerFileTapeJob",), _tape),
    "BackupToTape": (("BackupServerBackupTapeJob",), _tape),
}

_READERS: tuple[Kind, ...] = ("BackupCopy", "SimpleBackupCopy", "BackupToTape")
"""Kinds of jobs that process other jobs."""

_OBJECTS: Mapping[Kind, tuple[str, Callable[[Job, Machine, int], Item]]] = {
    "BackupVm": ("BackupServerVmJobObject", _vm_object),
    "ReplicationVM": ("BackupServerVmJobObject", _vm_object),
    "CdpReplicationVM": ("BackupServerCdpReplicationJobObject", _cdp_object),
    "AgentBackupJob": ("BackupServerAgentJobObject", _agent_object),
    "AgentPolicy": ("BackupServerAgentJobObject", _agent_object),
    "BackupFile": ("BackupServerFileShareJobObject", _share_object),
    "BackupFileCopy": ("BackupServerFileShareCopyJobObject", _share_object),
    "ObjectStorageBackup": ("BackupServerObjectStorageBackupJobObject", _bucket_object),
    "ObjectStorageBackupCopy": ("BackupServerObjectStorageBackupCopyJobObject", _bucket_object),
    "FileToTape": ("BackupServerFileTapeJobObject", _tape_object),
}

RUN_ROWS = (*dict.fromkeys(schema for schema, _ in _OBJECTS.values()), "BackupServerAgentJob")
"""The schemas of rows of jobs that show something of the last run."""


def session_row(schema: str, row: Item, run: Run | None, number: int, count: int) -> Item:
    """Return what a run says in a row that the world did not make: the `number`th of `count` rows of its job."""
    if run is None:
        return {}
    if schema == "BackupServerAgentJob":
        return {"successJobsCount": int(row.get("totalJobsCount") or 0) - (run.status == "Failed")}
    if schema == "BackupServerAgentJobObject":
        return agent_session(run, number, count)
    if schema == "BackupServerCdpReplicationJobObject":
        return cdp_session(run, number)
    before = row.get("lastSession") or {}
    return {
        "lastSession": {**before, **session(run, int(before.get("sourceSize") or 100 * 2**30), number, count)}
    }
