"""Make a world from a seed. Every organization, server and job depends only on the seed and its number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache, partial
from itertools import islice
from typing import NamedTuple

from veeam_jobs_kit.mock.world import names
from veeam_jobs_kit.mock.world.model import (
    KINDS,
    PLATFORMS,
    SOURCES,
    Bottleneck,
    Job,
    Kind,
    Later,
    Machine,
    Numbered,
    Organization,
    Outline,
    Platform,
    Server,
    Summary,
    World,
    progress_of,
)
from veeam_jobs_kit.mock.world.plans import RETRY_AFTER, Plan, due, history, latest, next_scheduled
from veeam_jobs_kit.mock.world.runs import Result, Run
from veeam_jobs_kit.mock.world.schedules import HOUR, WEEK, WEEKDAYS, Schedule, minute_of
from veeam_jobs_kit.mock.world.seeded_random import SeededRandom


class _Retention(NamedTuple):
    """How long a job keeps its backups, with the properties that are drawn together with it."""

    days: int
    gfs: bool
    bottleneck: Bottleneck


_MOST_MACHINES = 6
"""Maximum number of machines of a generated job."""

_JOBS_OF_A_SERVER = 20
_VERSIONS = ("13.0.1.1071", "13.0.1.1071", "13.0.0.4967", "12.3.2.3617")
_RETENTIONS: tuple[_Retention, ...] = (
    _Retention(7, gfs=False, bottleneck="Target"),
    _Retention(14, gfs=False, bottleneck="Source"),
    _Retention(14, gfs=False, bottleneck="Source"),
    _Retention(30, gfs=True, bottleneck="Target"),
)
_CONTINUOUS = ("CdpReplicationVM", "SimpleBackupCopy")
_NOW_AND_THEN = Schedule("Monthly", 14, days=(2,))
"""When jobs that are not scheduled ran, as if somebody had asked for it."""

_HEALTHY: tuple[Result, ...] = ("Success",) * 57 + ("Warning", "Warning", "Failed")
_SHAKY: tuple[Result, ...] = ("Success",) * 12 + ("Warning",) * 5 + ("Failed",) * 3
_BROKEN: tuple[Result, ...] = ("Success", "Failed", "Failed", "Failed")
_HEALTH = (_HEALTHY,) * 10 + (_SHAKY,) * 5 + (_BROKEN,) * 5
"""How often jobs fail: half hardly ever, a quarter sometimes, a quarter most of the time."""


class SeededWorld(World):
    """A world made from a seed: a server for every 20 jobs, and an organization for every two servers."""

    def __init__(self, seed: int, jobs: int, now: datetime) -> None:
        self._seed = seed
        self._now = now
        server_count = max(2, jobs // _JOBS_OF_A_SERVER)
        # A page shows jobs of few servers, each many times.
        self._server = lru_cache(1024)(self._new_server)
        self._job = lru_cache(256)(self._new_job)
        super().__init__(
            Numbered((server_count + 1) // 2 + 1, self._organization),
            Numbered(server_count, self._server),
            Numbered(jobs, self._job),
        )

    def outline(self, number: int) -> Outline:
        """Return the outline of a job."""
        kind, stream = self.kind(number), self._stream(number)
        uid, machines = stream.uid(), _machine_count(stream)
        sources = self._sources(number, kind)
        return Outline(number, uid, kind, self.server(number), machines, _platform(number), sources)

    def kind(self, number: int) -> Kind:
        """Return the kind of a job."""
        return KINDS[number % len(KINDS)]

    def summaries(self) -> Iterator[Summary]:
        """Yield a summary of every job, without making the whole job."""
        for number in range(len(self.jobs)):
            kind = self.kind(number)
            head = self._head(number, kind)
            server, plan = self.server(number), _past(head, self._plan(number, kind, head))
            status, started, _ = latest(plan, self._now, head.until)
            yield Summary(number, head.uid, head.name, kind, server, head.enabled, status, started)

    def dues(self) -> Iterator[tuple[str, datetime | None]]:
        """Yield when the runs of each job have to be looked at first, without making jobs whose last run is simply over."""
        for number in range(len(self.jobs)):
            kind = self.kind(number)
            head = self._head(number, kind)
            plan = self._plan(number, kind, head)
            last = latest(_past(head, plan), self._now, head.until)
            is_over = last.ended is None or last.ended + RETRY_AFTER <= self._now
            if not head.enabled and is_over:
                yield head.uid, None
            elif is_over and plan.previous is None:
                yield head.uid, next_scheduled(plan, self._now)
            else:
                job = self._job(number)
                yield head.uid, due(job.plan, progress_of(job))

    def jobs_on(self, servers: int) -> Iterator[Job]:
        """Yield the jobs of the first servers: each server has one job of every kind in each round."""
        rounds = range(-(-len(self.jobs) // len(KINDS)))
        for number in (number for number in rounds if number % len(self.servers) < servers):
            yield from self.jobs[number * len(KINDS) : (number + 1) * len(KINDS)]

    def uid(self, number: int) -> str:
        """Return the UID of a job."""
        return self._stream(number).uid()

    def _stream(self, number: int) -> SeededRandom:
        return SeededRandom(self._seed, "job", number)

    def _organization(self, number: int) -> Organization:
        return _organization(SeededRandom(self._seed, "organization", number), number)

    def _new_server(self, number: int) -> Server:
        organization = self._organization(number % len(self.organizations))
        return _server(SeededRandom(self._seed, "server", number), number, organization)

    def _new_job(self, number: int) -> Job:
        kind = self.kind(number)
        stream = partial(SeededRandom, self._seed, "job", number)
        sources = Later(self._source_jobs(number, kind)) if self._sources(number, kind) else ()
        can_follow = partial(self._can_follow, number, kind)
        return _job(stream, number, kind, self.server(number), self._now, sources, can_follow)

    def _head(self, number: int, kind: Kind) -> _Head:
        return _head(self._stream(number), number, kind, self._now, partial(self._can_follow, number, kind))

    def _can_follow(self, number: int, kind: Kind) -> bool:
        """Return whether a job can run after the first that it reads from: there is one, and it runs once a day at most."""
        sources = self._sources(number, kind)
        if not sources:
            return False
        return self._head(sources[0], self.kind(sources[0])).schedule.kind in ("Daily", "Monthly")

    def _plan(self, number: int, kind: Kind, head: _Head) -> Plan:
        previous = None
        if head.schedule.kind == "Chained":
            source = self._sources(number, kind)[0]
            of = self.kind(source)
            previous = self._plan(source, of, self._head(source, of))
        return Plan(head.uid, kind, head.schedule, head.health, previous)

    def server(self, number: int) -> Server:
        """Return the server of a job."""
        return self._server(number // len(KINDS) % len(self.servers))

    def _source_jobs(self, number: int, kind: Kind) -> Iterator[Job]:
        for source in self._sources(number, kind):
            yield self._job(source)

    def _sources(self, number: int, kind: Kind) -> tuple[int, ...]:
        """Return the numbers of the latest jobs on the same server that a job of this kind can read from."""
        kinds, most = SOURCES.get(kind, ((), 0))
        if not most:
            return ()
        place = number % len(KINDS)
        # A server has every kind once in each round, and a round for every server lies between two of its own.
        apart = len(KINDS) * (len(self.servers) - 1)
        before = (number - step - (apart if step > place else 0) for step in range(1, len(KINDS) + 1))
        found = [source for source in before if source >= 0 and KINDS[source % len(KINDS)] in kinds]
        return tuple(reversed(found[:most]))


class Builder:
    """Make organizations, servers and jobs one after another from one random stream.

    The same calls in the same order give the same results.
    """

    def __init__(self, seed: int, now: datetime) -> None:
        self._stream = SeededRandom(seed, "builder")
        self._now = now

    def uid(self) -> str:
        """Return a random UUID."""
        return self._stream.uid()

    def organization(self, number: int) -> Organization:
        """Make a company."""
        return _organization(self._stream, number)

    def server(self, number: int, organization: Organization) -> Server:
        """Make a backup server of an organization."""
        return _server(self._stream, number, organization)

    def job(self, number: int, kind: Kind, server: Server) -> Job:
        """Make a job with machines and some days of runs."""
        return _job(partial(SeededRandom, self.uid()), number, kind, server, self._now)

    def run(self, hour: int) -> Run:
        """Make the latest run of a job that runs daily in this hour and is never retried."""
        plan = Plan(self._stream.uid(), "BackupVm", Schedule(hour=hour), _HEALTHY)
        return next(run for run in history(plan, self._now, self._now) if not run.is_running)


def _organization(stream: SeededRandom, number: int) -> Organization:
    name = names.company(number)
    # The users of a company belong to the first organization.
    return Organization(
        stream.uid(), name, names.alias(name), stream.choice(names.CITIES), is_reseller=number % 12 == 11
    )


def _server(stream: SeededRandom, number: int, organization: Organization) -> Server:
    name = f"vbr{number + 1:02}-{stream.choice(names.SITES)}.{organization.alias}.example.com"
    return Server(stream.uid(), name, stream.choice(_VERSIONS), organization, stream.uid())


class _Head(NamedTuple):
    """What is drawn first for a job: its outline and its summary need nothing else, so that lists are quick to make."""

    uid: str
    machines: int
    role: names.Role
    name: str
    enabled: bool
    health: Sequence[Result]
    schedule: Schedule
    until: datetime | None
    """The time until which it ran; None if it never did."""


def _head(
    stream: SeededRandom, number: int, kind: Kind, now: datetime, can_follow: Callable[[], bool]
) -> _Head:
    uid, machines = stream.uid(), _machine_count(stream)
    role, hour = stream.choice(names.ROLES), stream.between(18, 23)
    enabled, health = stream.below(12) > 0, stream.choice(_HEALTH)
    drawn, story = stream.below(24), stream.below(40)
    if kind in _CONTINUOUS:
        schedule, word = Schedule("Continuously", minute=minute_of(uid)), "continuous"
    elif drawn < 10 and kind in SOURCES and can_follow():
        schedule, word = Schedule("Chained"), "chained"
    else:
        schedule, word = _schedule(hour, drawn)
        if schedule.kind == "Periodically":
            schedule = schedule._replace(minute=minute_of(uid))
    name = f"{names.PREFIXES[kind]}{role.name}, {word} {number + 1}"
    # Some never ran, some have not run for long: they were disabled, or what they need was missing.
    until = None if story == 0 else now
    if story == 1 or (story and not enabled):
        until = now - timedelta(days=stream.between(9, 40))
    return _Head(uid, machines, role, name, enabled, health, schedule, until)


@lru_cache
def _schedule(hour: int, drawn: int) -> tuple[Schedule, str]:
    """Return a schedule and its word in the name of the job. `drawn` is a number below 24."""
    if drawn < 14:
        return Schedule(hour=hour), "nightly"
    if drawn < 17:
        return Schedule(hour=hour, days=WEEKDAYS), "weekdays"
    if drawn < 19:
        day = 4 + drawn % 2
        return Schedule(hour=hour, days=(day,)), f"{WEEK[day]}s"
    if drawn == 19:
        return Schedule("Monthly", hour, days=(6,)), "monthly"
    if drawn < 23:
        every = 4 if drawn == 22 else 1
        return Schedule("Periodically", every=every * HOUR), f"every {every} h"
    return Schedule("NotScheduled"), "on demand"


def _history(head: _Head, plan: Plan, now: datetime) -> Iterator[Run]:
    """Yield the runs of a job, newest first."""
    if head.until is not None:
        yield from history(_past(head, plan), now, head.until)


def _past(head: _Head, plan: Plan) -> Plan:
    """Return when a job ran before the mock began."""
    return plan._replace(schedule=_NOW_AND_THEN) if head.schedule.kind == "NotScheduled" else plan


def _machine_count(stream: SeededRandom) -> int:
    many = stream.below(4) == 0
    return stream.between(1, _MOST_MACHINES if many else 3)


def _platform(number: int) -> Platform:
    return PLATFORMS[number % len(PLATFORMS)]


def _job(
    stream: Callable[..., SeededRandom],
    number: int,
    kind: Kind,
    server: Server,
    now: datetime,
    sources: Sequence[Job] = (),
    can_follow: Callable[[], bool] = lambda: False,
) -> Job:
    """Make a job. `stream` returns its random stream; with a name, that of a part, which is made when it is read."""
    own = stream()
    head, retention = _head(own, number, kind, now, can_follow), own.choice(_RETENTIONS)
    after = sources[0] if head.schedule.kind == "Chained" else None
    plan = Plan(head.uid, kind, head.schedule, head.health, after.plan if after else None)
    days, seconds = own.between(40, 900), own.below(86400)
    return Job(
        uid=head.uid,
        unique_uid=own.uid(),
        name=head.name,
        kind=kind,
        server=server,
        enabled=head.enabled,
        schedule=head.schedule,
        since=now,
        created=now - timedelta(days=days if head.until else 0, seconds=seconds),
        destination=own.choice(names.REPOSITORIES),
        os="Linux" if own.below(5) < 2 else "Windows",
        retention=retention.days,
        gfs=retention.gfs,
        bottleneck=retention.bottleneck,
        runs=Later(islice(_history(head, plan, now), own.between(2, 7))),
        machines=Later(_machines(stream, head)),
        platform=_platform(number),
        sources=sources,
        description=names.description(head.role, kind, server.organization.name),
        author=own.choice(names.AUTHORS),
        after=after,
        health=head.health,
    )


def _machines(part: Callable[[str], SeededRandom], head: _Head) -> Iterator[Machine]:
    stream = part("machines")
    for _ in range(head.machines):
        # Real sizes are not whole gigabytes.
        size = stream.between(*head.role.gigabytes) * 2**30 + stream.below(2**18) * 4096
        yield Machine(stream.uid(), f"{head.role.host}{stream.between(1, 199):03}", size)
