"""The estate in the words of VSPC, after the documented examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from veeam_jobs_kit import bundles
from veeam_jobs_kit.mock.document import Document, read
from veeam_jobs_kit.mock.estate import Builder, Estate, Job, Kind, Organization, Run, Server
from veeam_jobs_kit.mock.examples import Example, examples
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.store import Record, Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.vspc.samples import sampled

Item = Mapping[str, Json]

_KIND_OF: Mapping[str, Kind] = {
    "BackupServerAgentJob": "AgentBackupJob",
    "BackupServerBackupCopyJob": "BackupCopy",
    "BackupServerJobLinkedJobObject": "BackupToTape",
}
"""What kind of job the rows of a schema belong to."""

_SERVER_OF_EXAMPLE = {
    ("backupTapeJobs_listJobObjectsByServer", "twoTapeJobs"): "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
}
"""Servers named in the request line of an example (page get_backup_tape_jobs_job_objects_vbr_server_id)."""


def fill(store: Store, document: Document, estate: Estate, builder: Builder, fitter: Fitter) -> None:
    """Put the world into the store: what the documents show first, then the estate."""
    world = _World(builder)
    for example in _documented(document):
        world.add_example(example)
    world.add_missing_jobs()
    for job in estate.jobs:
        world.add_job(job)
    store.add(
        replace(record, body=fitter.fit(record.body, record.schema))
        for record in world.records()
        if record.schema in document.schemas
    )
    for key, values in world.known().items():
        store.know(key, values)
    for record in list(sampled(document, fitter, builder, world.owners(), world.schemas())):
        store.add([record])
        for key, value in record.keys.items():
            store.know(key, [value])
    store.know("organizationUid", (organization.uid for organization in estate.organizations))
    store.know("backupServerUid", (server.uid for server in estate.servers))


def job_item(job: Job) -> dict[str, Json]:
    """A `BackupServerJob`."""
    run = job.last
    size = sum(machine.bytes for machine in job.machines)
    return {
        "instanceUid": job.uid,
        "uniqueUid": job.unique_uid,
        "name": job.name,
        "description": "",
        "createdBy": r"EXAMPLE\backup-admin",
        "creationTime": timestamp(job.created),
        "backupServerUid": job.server.uid,
        "locationUid": job.server.location_uid,
        "siteUid": None,
        "organizationUid": job.server.organization.uid,
        "mappedOrganizationUid": None,
        "status": run.result,
        "type": job.kind,
        "lastRun": timestamp(run.started),
        "lastEndTime": timestamp(run.ended),
        "lastDuration": run.seconds,
        "processingRate": round(size / 2**20 / 20 / run.seconds, 1),
        "avgDuration": sum(each.seconds for each in job.runs) // len(job.runs),
        "transferredData": size // 20,
        "backupChainSize": size // 2,
        "bottleneck": "Source" if job.retention == 14 else "Target",
        "isEnabled": job.enabled,
        "scheduleType": "Daily",
        "schedule": _schedule(job),
        "failureMessage": run.failure,
        "targetType": "Local",
        "destination": job.destination,
        "retentionLimit": job.retention,
        "retentionLimitType": "Days",
        "isGfsOptionEnabled": job.retention == 30,
        "lastSessionTasks": [_task(job, number, run) for number in range(len(job.machines))],
    }


def timestamp(moment: datetime) -> str:
    """A moment as VSPC prints it: seven fractional digits and an offset."""
    return f"{moment:%Y-%m-%dT%H:%M:%S.%f}0+00:00"


@dataclass(slots=True)
class _World:
    """Collects rows until every one of them has its job and its server."""

    builder: Builder
    jobs: dict[str, Item] = field(default_factory=dict)
    rows: list[tuple[str, Item]] = field(default_factory=list)
    missing: dict[str, tuple[Kind, str | None]] = field(default_factory=dict)

    def add_example(self, example: Example) -> None:
        schema = example.operation.schemas_of(200)[0]
        content = example.value.get("data")
        server = _SERVER_OF_EXAMPLE.get(
            (example.operation.id, example.name), example.parameters.get("backupServerUid")
        )
        for item in content if isinstance(content, list) else [content]:
            if isinstance(item, Mapping):
                self._add_item(schema, item, server)

    def add_missing_jobs(self) -> None:
        """Make the jobs that documented rows speak of and no example shows."""
        for number, (uid, (kind, server_uid)) in enumerate(self.missing.items()):
            if uid not in self.jobs:
                self.jobs[uid] = job_item(self.builder.job(number, kind, self._server(server_uid), uid=uid))

    def add_job(self, job: Job) -> None:
        """A job of the estate, with its rows in the typed collections."""
        self.jobs[job.uid] = job_item(job)
        self.rows.extend(_typed_rows(job))

    def records(self) -> Iterator[Record]:
        for uid, job in self.jobs.items():
            yield Record("BackupServerJob", uid, job, self._keys(uid))
        for schema, row in self.rows:
            owner = str(row.get("instanceUid") or row.get("jobUid"))
            uid = owner if "instanceUid" in row else f"{owner}:{row.get('linkedJobUid')}"
            yield Record(schema, uid, row, self._keys(owner))

    def known(self) -> Mapping[str, list[str]]:
        """Ids that exist, by path parameter."""
        return {
            "jobUid": list(self.jobs),
            "backupServerUid": [str(job.get("backupServerUid")) for job in self.jobs.values()],
            "organizationUid": [str(job.get("organizationUid")) for job in self.jobs.values()],
        }

    def owners(self) -> list[Mapping[str, str]]:
        """The ids around each job."""
        return [self._keys(uid) for uid in self.jobs]

    def schemas(self) -> frozenset[str]:
        """Schemas that have rows."""
        return frozenset({"BackupServerJob", *(schema for schema, _ in self.rows)})

    def _add_item(self, page_schema: str, item: Item, server: str | None) -> None:
        schema = page_schema.removesuffix("Page").removesuffix("Response")
        if schema == "BackupServerJob":
            self.jobs[str(item["instanceUid"])] = item
            return
        embedded = (item.get("_embedded") or {}).get("backupServerJob")
        if embedded:
            self.jobs.setdefault(str(embedded["instanceUid"]), embedded)
        self.rows.append((schema, {name: value for name, value in item.items() if name != "_embedded"}))
        self._need_job(
            str(item.get("instanceUid") or item.get("jobUid")), _KIND_OF.get(schema, "BackupVm"), server
        )
        if "linkedJobUid" in item:
            self._need_job(str(item["linkedJobUid"]), "BackupVm", server)

    def _need_job(self, uid: str, kind: Kind, server: str | None) -> None:
        _, known_server = self.missing.get(uid, (kind, None))
        self.missing[uid] = (kind, known_server or server)

    def _keys(self, job_uid: str) -> Mapping[str, str]:
        names = ("backupServerUid", "organizationUid")
        return {"jobUid": job_uid.lower()} | {
            name: str(self.jobs[job_uid].get(name)).lower() for name in names
        }

    def _server(self, uid: str | None) -> Server:
        """The server with this uid, as far as documented jobs tell of it."""
        known = next((job for job in self.jobs.values() if job.get("backupServerUid") == uid), None)
        organization = str(known["organizationUid"]) if known else self.builder.uid()
        uid = uid or self.builder.uid()
        return Server(
            uid, "vbr.example.com", "13.0.1.1071", Organization(organization, "Example"), self.builder.uid()
        )


def _documented(document: Document) -> Iterator[Example]:
    """Examples of this version and of API 3.0, whose pages are the seeds of the description."""
    yield from examples(document)
    try:
        oldest = read("vspc", "3.0")
    except bundles.BundleNotFound:
        return
    yield from examples(oldest)


def _typed_rows(job: Job) -> Iterator[tuple[str, Item]]:
    identity = {"instanceUid": job.uid, "uniqueUid": job.unique_uid}
    if job.kind in ("AgentBackupJob", "AgentPolicy"):
        yield "BackupServerAgentJob", {**identity, **_agent_row(job)}
    if job.kind == "BackupCopy":
        yield "BackupServerBackupCopyJob", {**identity, **_copy_row(job)}
    if job.kind == "BackupToTape":
        for source in job.sources:
            row = {"jobUid": job.uid, "uniqueJobUid": job.unique_uid, "linkedJobUid": source}
            yield "BackupServerJobLinkedJobObject", row


def _agent_row(job: Job) -> dict[str, Json]:
    total = len(job.machines)
    by_volume = job.os == "Windows"
    return {
        "totalJobsCount": total,
        "successJobsCount": total - (job.last.result == "Failed"),
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


def _copy_row(job: Job) -> dict[str, Json]:
    gfs = job.retention == 30
    return {
        "targetRepositoryUid": job.machines[0].uid,
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


def _schedule(job: Job) -> dict[str, Json]:
    following = job.last.started.replace(minute=0, second=0, microsecond=0) + timedelta(days=1)
    at = f"{job.hour:02}:00:00"
    return {
        "startDateTime": timestamp(following),
        "startDateTimeUtc": timestamp(following),
        "dailyScheduleOptions": {"kind": "Everyday", "days": None, "time": at, "timeUtc": at},
        "monthlyScheduleOptions": None,
        "periodicallyScheduleOptions": None,
        "backupWindowOptions": None,
        "continuousScheduleEnabled": False,
        "chainingOptions": None,
    }


def _task(job: Job, number: int, run: Run) -> dict[str, Json]:
    machine = job.machines[number]
    failed = run.result == "Failed" and number == 0
    return {
        "instanceUid": f"{machine.uid[:-4]}{number:04x}",
        "objectUid": machine.uid,
        "objectName": machine.name,
        "totalObjects": 1,
        "processedObjects": 0 if failed else 1,
        "readDataSize": machine.bytes // 10,
        "transferredDataSize": machine.bytes // 20,
        "startTime": timestamp(run.started),
        "endTime": timestamp(run.ended),
        "duration": run.seconds,
        "failureMessages": [run.failure] if failed else [],
        "status": "Failed" if failed else "Success",
    }
