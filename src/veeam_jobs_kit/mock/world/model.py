"""The world that both mocks show: organizations, backup servers, jobs and their runs, made from a seed.

It knows neither API; each mock converts the world into its own resources, so ids and names agree. Nothing is stored: every
organization, server and job depends only on the seed and its number, and is made when it is needed.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Generic, Literal, NamedTuple, TypeVar, overload

from veeam_jobs_kit.mock.world.plans import RETRY_AFTER, Plan, Progress, due, next_shown
from veeam_jobs_kit.mock.world.runs import Outcome, Result, Run
from veeam_jobs_kit.mock.world.schedules import Schedule

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

KINDS: tuple[Kind, ...] = (
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
"""The kinds of the jobs on a server, one after another."""

_BACKUPS: tuple[Kind, ...] = ("BackupVm", "AgentBackupJob", "AgentPolicy")
SOURCES: Mapping[Kind, tuple[tuple[Kind, ...], int]] = {
    "BackupCopy": (_BACKUPS, 2),
    "SimpleBackupCopy": (_BACKUPS, 2),
    "BackupToTape": (_BACKUPS, 2),
    "BackupFileCopy": (("BackupFile",), 1),
    "ObjectStorageBackupCopy": (("ObjectStorageBackup",), 1),
}
"""For each kind of job: the kinds that it reads from, and the largest number of sources."""

Bottleneck = Literal["Source", "Target"]
PLATFORMS: tuple[Platform, ...] = ("VSphere", "Vcd", "HyperV")


Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Organization:
    """A company whose data is backed up, or its reseller."""

    uid: str
    name: str
    alias: str = "example"
    city: str = "Springfield"
    is_reseller: bool = False


@dataclass(frozen=True, slots=True)
class Server:
    """A backup server of one organization."""

    uid: str
    name: str
    version: str
    organization: Organization
    location_uid: str


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine that a job protects."""

    uid: str
    name: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Job:
    """One job of any kind. `runs` are newest first; `sources` are the jobs a copy or tape job reads from.

    `platform` is where its virtual machines run, if it has any. `retention` is in days. With `gfs`, it also keeps weekly,
    monthly and yearly backups (grandfather-father-son). `bottleneck` is the side that slows it down.

    `after` is the job that a chained one runs after. `health` and `outcomes` say how runs to come end: see
    `Plan` and `Progress`.
    `since` is the time from which its schedule begins runs: those before are in `runs`.
    """

    uid: str
    unique_uid: str
    name: str
    kind: Kind
    server: Server
    enabled: bool
    schedule: Schedule
    since: datetime
    created: datetime
    destination: str
    os: Literal["Windows", "Linux"]
    retention: int
    runs: Sequence[Run]
    machines: Sequence[Machine]
    platform: Platform = "VSphere"
    sources: Sequence[Job] = ()
    description: str = ""
    author: str = r"EXAMPLE\backup-admin"
    gfs: bool = False
    bottleneck: Bottleneck = "Source"
    after: Job | None = None
    health: Sequence[Result] = ("Success",)
    outcomes: tuple[Outcome, ...] = ()

    @property
    def last(self) -> Run | None:
        """Return the latest run; None for a job that never ran."""
        return next(iter(self.runs), None)

    @property
    def plan(self) -> Plan:
        """Return what its scheduled runs depend on."""
        previous = self.after.plan if self.after is not None else None
        if previous is not None and self.after is not None and not self.after.enabled:
            previous = previous._replace(schedule=Schedule("NotScheduled"), previous=None)
        return Plan(self.uid, self.kind, self.schedule, self.health, previous)

    @property
    def next_run(self) -> datetime | None:
        """Return the next time of its schedule; None for a job that is disabled, or has no times of its own."""
        last = self.last
        begun = self.since if last is None else max(self.since, last.started)
        return next_shown(self.plan, begun) if self.enabled else None

    @property
    def bytes(self) -> int:
        """Return the size of all machines."""
        return sum(machine.bytes for machine in self.machines)


class Outline(NamedTuple):
    """The properties of a job that its rows depend on; `sources` are the numbers of other jobs."""

    number: int
    uid: str
    kind: Kind
    server: Server
    machines: int
    platform: Platform
    sources: tuple[int, ...]


class Summary(NamedTuple):
    """The properties of a job that most filters and orders use."""

    number: int
    uid: str
    name: str
    kind: Kind
    server: Server
    enabled: bool
    status: str
    started: datetime | None


class WorldPart(NamedTuple):
    """Some servers of a world, and their jobs."""

    organizations: Sequence[Organization]
    servers: Sequence[Server]
    jobs: Sequence[Job]


class Numbered(Sequence[Thing], Generic[Thing]):
    """A sequence whose items are made from their number when they are needed."""

    def __init__(self, count: int, make: Callable[[int], Thing]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Thing]:
        return map(self._make, range(self._count))

    @overload
    def __getitem__(self, index: int) -> Thing: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Thing]: ...
    def __getitem__(self, index: int | slice) -> Thing | Sequence[Thing]:
        numbers = range(self._count)[index]
        return self._make(numbers) if isinstance(numbers, int) else [self._make(number) for number in numbers]


class Later(Sequence[Thing], Generic[Thing]):
    """A sequence whose items are made, one after another, when they are first read: most readers need only some."""

    __slots__ = ("_made", "_rest")

    def __init__(self, items: Iterator[Thing]) -> None:
        self._made: list[Thing] = []
        self._rest = items

    def __len__(self) -> int:
        self._made.extend(self._rest)
        return len(self._made)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    @overload
    def __getitem__(self, index: int) -> Thing: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Thing]: ...
    def __getitem__(self, index: int | slice) -> Thing | Sequence[Thing]:
        if isinstance(index, slice) or index < 0:
            self._made.extend(self._rest)
        else:
            self._made.extend(islice(self._rest, max(0, index + 1 - len(self._made))))
        return self._made[index]


class World(ABC):
    """All organizations, servers and jobs.

    `examples` is whether the mock serves the examples of the description, too.
    """

    def __init__(
        self,
        organizations: Sequence[Organization],
        servers: Sequence[Server],
        jobs: Sequence[Job],
        *,
        examples: bool = True,
    ) -> None:
        self.organizations = organizations
        self.servers = servers
        self.jobs = jobs
        self.examples = examples

    @abstractmethod
    def outline(self, number: int) -> Outline:
        """Return the outline of a job."""

    @abstractmethod
    def uid(self, number: int) -> str:
        """Return the UID of a job."""

    @abstractmethod
    def kind(self, number: int) -> Kind:
        """Return the kind of a job."""

    @abstractmethod
    def server(self, number: int) -> Server:
        """Return the server of a job."""

    @abstractmethod
    def summaries(self) -> Iterator[Summary]:
        """Yield a summary of every job."""

    def dues(self) -> Iterator[tuple[str, datetime | None]]:
        """Yield when the runs of each job have to be looked at first."""
        for job in self.jobs:
            yield job.uid, due(job.plan, progress_of(job))

    def first(self, servers: int) -> WorldPart:
        """Return the first servers, with all their jobs."""
        shown = self.servers[:servers]
        uids = {server.uid for server in shown}
        if len(shown) == len(self.servers):
            return WorldPart(self.organizations, self.servers, self.jobs)
        return WorldPart(
            self.organizations, shown, [job for job in self.jobs_on(servers) if job.server.uid in uids]
        )

    def jobs_on(self, servers: int) -> Iterator[Job]:
        """Yield at least the jobs of the first servers, in order."""
        yield from self.jobs


def progress_of(job: Job) -> Progress:
    """Return how far the runs of a job have come when the world begins."""
    last, retries = job.last, 0
    if last is not None and not last.is_running and last.ended + RETRY_AFTER <= job.since:
        last = None
    if last is not None:
        retries = next((number for number, run in enumerate(job.runs) if not run.is_retry), 0)
    return Progress(job.since, last, retries, is_on=job.enabled, outcomes=job.outcomes)


def with_last(job: Job, last: Run) -> Job:
    """Return a job with another last run. One that runs when the world begins is one of its runs already."""
    return replace(job, runs=(last, *(run for run in job.runs if run.uid != last.uid)))
