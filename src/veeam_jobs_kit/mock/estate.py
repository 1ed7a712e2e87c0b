"""The world both mocks show: organisations, backup servers, jobs and their runs, made from a seed.

Neither API is mentioned here; each mock puts the estate into its own words, so their ids and names agree.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

Kind = Literal[
    "BackupVm",
    "ReplicationVM",
    "CdpReplicationVM",
    "CopyVm",
    "BackupCopy",
    "SimpleBackupCopy",
    "AgentBackupJob",
    "AgentPolicy",
    "BackupFile",
    "BackupFileCopy",
    "ObjectStorageBackup",
    "ObjectStorageBackupCopy",
    "CopyFile",
    "FileToTape",
    "BackupToTape",
]
Platform = Literal["VSphere", "Vcd", "HyperV"]
Result = Literal["Success", "Warning", "Failed"]

_KINDS: tuple[Kind, ...] = (
    "BackupVm",
    "AgentBackupJob",
    "AgentPolicy",
    "BackupCopy",
    "AgentBackupJob",
    "BackupToTape",
    "BackupVm",
    "ReplicationVM",
    "BackupFile",
    "BackupFileCopy",
    "AgentBackupJob",
    "ObjectStorageBackup",
    "ObjectStorageBackupCopy",
    "SimpleBackupCopy",
    "BackupVm",
    "CdpReplicationVM",
    "CopyVm",
    "CopyFile",
    "FileToTape",
)
_BACKUPS: tuple[Kind, ...] = ("BackupVm", "AgentBackupJob", "AgentPolicy")
_SOURCES: Mapping[Kind, tuple[tuple[Kind, ...], int]] = {
    "BackupCopy": (_BACKUPS, 2),
    "SimpleBackupCopy": (_BACKUPS, 2),
    "BackupToTape": (_BACKUPS, 2),
    "BackupFileCopy": (("BackupFile",), 1),
    "ObjectStorageBackupCopy": (("ObjectStorageBackup",), 1),
}
"""What a job of this kind reads from, and from how many jobs at most."""

PLATFORMS: tuple[Platform, ...] = ("VSphere", "Vcd", "HyperV")
_COMPANIES = (
    "Alder Logistics",
    "Birch & Sons",
    "Cedar Clinics",
    "Dogwood Foods",
    "Elm Street Law",
    "Fir Telecom",
)
_ROLES = (
    "File servers",
    "Domain controllers",
    "Databases",
    "Mail",
    "Web shop",
    "Workstations",
    "Build farm",
    "Archive",
)
_TIMES = ("nightly", "hourly", "weekly", "office hours")
_HOSTS = ("files", "dc", "sql", "mail", "web", "ws", "build", "arc")
_FAILURES = (
    "The network path was not found.",
    "Not enough free space on the repository.\r\nAt least 20 GB are needed.",
    "The computer did not answer within 10 minutes.",
    "The snapshot could not be created: a VSS writer failed.",
)
_RESULTS: tuple[Result, ...] = ("Success",) * 7 + ("Warning", "Failed", "Failed")


@dataclass(frozen=True, slots=True)
class Organization:
    """A company whose data is backed up."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Server:
    """A backup server, run for one organisation."""

    uid: str
    name: str
    version: str
    organization: Organization
    location_uid: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a job that is over."""

    uid: str
    started: datetime
    seconds: int
    result: Result
    failure: str | None = None
    is_retry: bool = False

    @property
    def ended(self) -> datetime:
        return self.started + timedelta(seconds=self.seconds)


@dataclass(frozen=True, slots=True)
class Machine:
    """What a job protects."""

    uid: str
    name: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Job:
    """One job of any kind. `runs` are newest first; `sources` are the jobs a copy or tape job reads from.

    `platform` is where its virtual machines run, if it has any.
    """

    uid: str
    unique_uid: str
    name: str
    kind: Kind
    server: Server
    enabled: bool
    hour: int
    created: datetime
    destination: str
    os: Literal["Windows", "Linux"]
    retention: int
    runs: tuple[Run, ...]
    machines: tuple[Machine, ...]
    platform: Platform = "VSphere"
    sources: tuple[Job, ...] = field(default=())

    @property
    def last(self) -> Run:
        return self.runs[0]


@dataclass(frozen=True, slots=True)
class Estate:
    """Everything there is."""

    organizations: tuple[Organization, ...]
    servers: tuple[Server, ...]
    jobs: tuple[Job, ...]


class Builder:
    """Makes parts of an estate from one stream of chance; the same calls in the same order give the same estate."""

    def __init__(self, seed: int, now: datetime) -> None:
        self._random = random.Random(seed)  # reproducible on purpose
        self._now = now

    def uid(self) -> str:
        """A random UUID of the stream."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def organization(self, number: int) -> Organization:
        name = _COMPANIES[number % len(_COMPANIES)]
        return Organization(self.uid(), name if number < len(_COMPANIES) else f"{name} {number + 1}")

    def server(self, number: int, organization: Organization) -> Server:
        version = self._random.choice(("13.0.1.1071", "13.0.0.4967", "12.3.2.3617"))
        return Server(self.uid(), f"vbr{number + 1:02}.example.com", version, organization, self.uid())

    def job(self, number: int, kind: Kind, server: Server, sources: Sequence[Job] = ()) -> Job:
        """A job with machines and a few days of runs."""
        chance = self._random
        role = chance.randrange(len(_ROLES))
        uid = self.uid()
        hour = chance.randrange(18, 24)
        return Job(
            uid=uid,
            unique_uid=self.uid(),
            name=f"{_ROLES[role]}, {chance.choice(_TIMES)} {number + 1}",
            kind=kind,
            server=server,
            enabled=chance.random() < 0.9,
            hour=hour,
            created=self._now - timedelta(days=chance.randrange(40, 900), seconds=chance.randrange(86400)),
            destination=f"Repository {chance.randrange(1, 5):02}",
            os=chance.choice(("Windows", "Linux")),
            retention=chance.choice((7, 14, 30)),
            runs=self.runs(hour),
            machines=tuple(self._machine(role) for _ in range(chance.randrange(1, 5))),
            platform=PLATFORMS[number % len(PLATFORMS)],
            sources=tuple(sources),
        )

    def _machine(self, role: int) -> Machine:
        chance = self._random
        return Machine(
            self.uid(), f"{_HOSTS[role]}{chance.randrange(1, 200):03}", chance.randrange(20, 900) * 2**30
        )

    def runs(self, hour: int) -> tuple[Run, ...]:
        """Up to three daily runs that began in this hour, newest first."""
        runs: list[Run] = []
        for days in range(1, self._random.randrange(2, 5)):
            started = (self._now - timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0)
            runs.append(self._run(started + timedelta(seconds=self._random.randrange(60))))
        return tuple(runs)

    def _run(self, started: datetime) -> Run:
        result = self._random.choice(_RESULTS)
        failure = self._random.choice(_FAILURES) if result == "Failed" else None
        return Run(self.uid(), started, self._random.randrange(180, 7200), result, failure)


def build_estate(seed: int, jobs: int, now: datetime) -> Estate:
    """An estate of so many jobs, a server for every 20 of them and an organisation for every two servers."""
    builder = Builder(seed, now)
    server_count = max(2, jobs // 20)
    organizations = tuple(builder.organization(number) for number in range((server_count + 1) // 2 + 1))
    servers = tuple(
        builder.server(number, organizations[number % len(organizations)]) for number in range(server_count)
    )
    made: list[Job] = []
    on_server: dict[str, list[Job]] = {server.uid: [] for server in servers}
    for number in range(jobs):
        kind = _KINDS[number % len(_KINDS)]
        server = servers[(number // len(_KINDS)) % len(servers)]
        job = builder.job(number, kind, server, _sources(kind, on_server[server.uid]))
        made.append(job)
        on_server[server.uid].append(job)
    return Estate(organizations, servers, tuple(made))


def _sources(kind: Kind, jobs: Sequence[Job]) -> Sequence[Job]:
    """The latest jobs on the same server that such a job can read from."""
    kinds, most = _SOURCES.get(kind, ((), 1))
    # Few steps back are enough: a server has every kind once in each round of _KINDS.
    return [job for job in jobs[-len(_KINDS) :] if job.kind in kinds][-most:]
