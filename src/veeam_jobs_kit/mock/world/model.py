"""The world that both mocks show: organizations, backup servers, jobs and their runs, made from a seed.

It knows neither API; each mock converts the world into its own resources, so ids and names agree. Nothing is stored: every
organization, server and job depends only on the seed and its number, and is made when it is needed.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Generic, Literal, NamedTuple, TypeVar, overload

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
        """Return when the run ended."""
        return self.started + timedelta(seconds=self.seconds)


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
    runs: Sequence[Run]
    machines: Sequence[Machine]
    platform: Platform = "VSphere"
    sources: Sequence[Job] = ()
    description: str = ""
    author: str = r"EXAMPLE\backup-admin"
    gfs: bool = False
    bottleneck: Bottleneck = "Source"

    @property
    def last(self) -> Run:
        """Return the latest run."""
        return self.runs[0]

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
    result: Result
    started: datetime


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
    """All organizations, servers and jobs. Every run is over.

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
    def summaries(self) -> Iterator[Summary]:
        """Yield a summary of every job."""

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
