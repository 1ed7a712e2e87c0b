"""The world both mocks show: organisations, backup servers, jobs and their runs, made from a seed.

Neither API is mentioned here; each mock puts the estate into its own words, so their ids and names agree. Nothing is kept:
every organisation, server and job is a function of the seed and its number, and made when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Generic, Literal, NamedTuple, TypeVar, overload

from veeam_jobs_kit.mock import names
from veeam_jobs_kit.mock.chance import Chance

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
"""The kinds of the jobs on a server, in turn."""

_BACKUPS: tuple[Kind, ...] = ("BackupVm", "AgentBackupJob", "AgentPolicy")
SOURCES: Mapping[Kind, tuple[tuple[Kind, ...], int]] = {
    "BackupCopy": (_BACKUPS, 2),
    "SimpleBackupCopy": (_BACKUPS, 2),
    "BackupToTape": (_BACKUPS, 2),
    "BackupFileCopy": (("BackupFile",), 1),
    "ObjectStorageBackupCopy": (("ObjectStorageBackup",), 1),
}
"""What a job of this kind reads from, and from how many jobs at most."""

PLATFORMS: tuple[Platform, ...] = ("VSphere", "Vcd", "HyperV")
MOST_MACHINES = 6
"""No job protects more machines."""

_JOBS_OF_A_SERVER = 20
_VERSIONS = ("13.0.1.1071", "13.0.1.1071", "13.0.0.4967", "12.3.2.3617")
_RETENTIONS = (7, 14, 14, 30)
_LONGEST = timedelta(seconds=5400 * 130 // 100 + 60)
"""From the hour at which a run is due to its end, at most."""

_HEALTHY: tuple[Result, ...] = ("Success",) * 57 + ("Warning", "Warning", "Failed")
_SHAKY: tuple[Result, ...] = ("Success",) * 12 + ("Warning",) * 5 + ("Failed",) * 3
_BROKEN: tuple[Result, ...] = ("Success", "Failed", "Failed", "Failed")
_HEALTH = (_HEALTHY,) * 10 + (_SHAKY,) * 5 + (_BROKEN,) * 5
"""Most jobs hardly ever fail, some do now and then, some most of the time: more than anyone likes, but worth watching."""

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Organization:
    """A company whose data is backed up, or the reseller it buys from."""

    uid: str
    name: str
    alias: str = "example"
    city: str = "Springfield"
    is_reseller: bool = False


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
    description: str = ""
    author: str = r"EXAMPLE\backup-admin"

    @property
    def last(self) -> Run:
        return self.runs[0]


class Outline(NamedTuple):
    """As much of a job as its place in the catalogue needs."""

    number: int
    uid: str
    kind: Kind
    server: Server
    machines: int
    platform: Platform
    sources: tuple[int, ...]


class Part(NamedTuple):
    """Some of the servers of an estate, and their jobs."""

    organizations: Sequence[Organization]
    servers: Sequence[Server]
    jobs: Sequence[Job]


class Numbered(Sequence[Thing], Generic[Thing]):
    """Things that are made from their number when they are asked for."""

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


class Estate:
    """Everything there is. `now` is the moment at which it was looked at: every run began before it."""

    def __init__(self, seed: int, jobs: int, now: datetime) -> None:
        self._seed = seed
        self._now = now
        server_count = max(2, jobs // _JOBS_OF_A_SERVER)
        # A page shows the jobs of few servers, again and again.
        self._server = lru_cache(1024)(self._new_server)
        self._job = lru_cache(256)(self._new_job)
        self.organizations: Sequence[Organization] = Numbered((server_count + 1) // 2 + 1, self._organization)
        self.servers: Sequence[Server] = Numbered(server_count, self._server)
        self.jobs: Sequence[Job] = Numbered(jobs, self._job)

    def outline(self, number: int) -> Outline:
        """A job in outline; `sources` are numbers of jobs."""
        chance = Chance(self._seed, "job", number)
        kind = KINDS[number % len(KINDS)]
        return Outline(
            number,
            chance.uid(),
            kind,
            self._server(number // len(KINDS) % len(self.servers)),
            chance.between(1, MOST_MACHINES) if chance.below(4) == 0 else chance.between(1, 3),
            PLATFORMS[number % len(PLATFORMS)],
            self._sources(number, kind),
        )

    def first(self, servers: int) -> Part:
        """The first servers, with all their jobs."""
        shown = self.servers[:servers]
        uids = {server.uid for server in shown}
        if len(shown) == len(self.servers):
            return Part(self.organizations, self.servers, self.jobs)
        return Part(
            self.organizations, shown, [job for job in self._jobs_on(servers) if job.server.uid in uids]
        )

    def _jobs_on(self, servers: int) -> Iterator[Job]:
        """The jobs of the first servers: a round of kinds on each server, and then the next."""
        rounds = range(-(-len(self.jobs) // len(KINDS)))
        for number in (number for number in rounds if number % len(self.servers) < servers):
            yield from self.jobs[number * len(KINDS) : (number + 1) * len(KINDS)]

    def uid(self, number: int) -> str:
        """The UID of a job."""
        return Chance(self._seed, "job", number).uid()

    def _organization(self, number: int) -> Organization:
        return _organization(Chance(self._seed, "organization", number), number)

    def _new_server(self, number: int) -> Server:
        organization = self._organization(number % len(self.organizations))
        return _server(Chance(self._seed, "server", number), number, organization)

    def _new_job(self, number: int) -> Job:
        outline = self.outline(number)
        sources = tuple(self._job(source) for source in outline.sources)
        return make_job(Chance(self._seed, "details", number), outline, self._now, sources)

    def _sources(self, number: int, kind: Kind) -> tuple[int, ...]:
        """The latest jobs on the same server that such a job can read from."""
        kinds, most = SOURCES.get(kind, ((), 0))
        if not most:
            return ()
        place = number % len(KINDS)
        # A server has every kind once in each round, and a round for every server lies between two of its own.
        apart = len(KINDS) * (len(self.servers) - 1)
        back = (number - step - (apart if step > place else 0) for step in range(1, len(KINDS) + 1))
        found = [each for each in back if each >= 0 and KINDS[each % len(KINDS)] in kinds]
        return tuple(reversed(found[:most]))


class Builder:
    """Makes parts of an estate from one stream of chance; the same calls in the same order give the same parts."""

    def __init__(self, seed: int, now: datetime) -> None:
        self._chance = Chance(seed, "builder")
        self._now = now

    def uid(self) -> str:
        """A random UUID of the stream."""
        return self._chance.uid()

    def organization(self, number: int) -> Organization:
        """A company."""
        return _organization(self._chance, number)

    def server(self, number: int, organization: Organization) -> Server:
        """A backup server of an organisation."""
        return _server(self._chance, number, organization)

    def job(self, number: int, kind: Kind, server: Server) -> Job:
        """A job with machines and some days of runs."""
        chance = self._chance
        platform = PLATFORMS[number % len(PLATFORMS)]
        outline = Outline(number, chance.uid(), kind, server, chance.between(1, 4), platform, ())
        return make_job(chance, outline, self._now)

    def runs(self, hour: int) -> tuple[Run, ...]:
        """Some daily runs that began in this hour, newest first."""
        return _runs(self._chance, self._now, hour, "BackupVm")


def build_estate(seed: int, jobs: int, now: datetime) -> Estate:
    """An estate of so many jobs, a server for every 20 of them and an organisation for every two servers."""
    return Estate(seed, jobs, now)


def _organization(chance: Chance, number: int) -> Organization:
    name = names.company(number)
    alias = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())
    # The first is the company that the users of a company belong to.
    return Organization(chance.uid(), name, alias, chance.choice(names.CITIES), number % 12 == 11)


def _server(chance: Chance, number: int, organization: Organization) -> Server:
    name = f"vbr{number + 1:02}-{chance.choice(names.SITES)}.{organization.alias}.example.com"
    return Server(chance.uid(), name, chance.choice(_VERSIONS), organization, chance.uid())


def make_job(chance: Chance, outline: Outline, now: datetime, sources: Sequence[Job] = ()) -> Job:
    """A job in full."""
    role = chance.choice(names.ROLES)
    hour = chance.between(18, 23)
    schedule = chance.choice(names.SCHEDULES)
    return Job(
        uid=outline.uid,
        unique_uid=chance.uid(),
        name=f"{names.PREFIXES[outline.kind]}{role.name}, {schedule} {outline.number + 1}",
        kind=outline.kind,
        server=outline.server,
        enabled=chance.below(12) > 0,
        hour=hour,
        created=now - timedelta(days=chance.between(40, 900), seconds=chance.below(86400)),
        destination=chance.choice(names.REPOSITORIES),
        os="Linux" if chance.below(5) < 2 else "Windows",
        retention=chance.choice(_RETENTIONS),
        runs=_runs(chance, now, hour, outline.kind),
        machines=tuple(_machine(chance, role) for _ in range(outline.machines)),
        platform=outline.platform,
        sources=tuple(sources),
        description=names.description(role, outline.kind, outline.server.organization.name),
        author=chance.choice(names.AUTHORS),
    )


def _machine(chance: Chance, role: names.Role) -> Machine:
    smallest, largest = role.gigabytes
    # Not whole gigabytes: a disk in use never is.
    size = chance.between(smallest, largest) * 2**30 + chance.below(2**18) * 4096
    return Machine(chance.uid(), f"{role.host}{chance.between(1, 199):03}", size)


def _runs(chance: Chance, now: datetime, hour: int, kind: Kind) -> tuple[Run, ...]:
    """Daily runs of two to seven days, newest first. The last one is over by now, whatever the time of the day."""
    health, usual = chance.choice(_HEALTH), chance.between(180, 5400)
    latest = (now - timedelta(hours=hour) - _LONGEST).replace(hour=0, minute=0, second=0, microsecond=0)
    runs: list[Run] = []
    for days in range(1, chance.between(3, 8)):
        started = latest + timedelta(days=1 - days, hours=hour, seconds=chance.below(60))
        result = chance.choice(health)
        # What fails, fails early.
        seconds = usual * chance.between(85, 130) // 100 if result != "Failed" else chance.between(20, 400)
        failure = chance.choice(names.FAILURES[kind]) if result == "Failed" else None
        runs.append(Run(chance.uid(), started, seconds, result, failure))
    return tuple(runs)
