"""World files: organizations, servers and jobs in YAML, written by hand or by `world_export`.

    organizations:
      - name: Alder Logistics
    servers:
      - {name: vbr01.example.com, organization: Alder Logistics}
    jobs:
      - name: Nightly
        kind: BackupVm
        server: vbr01.example.com
        machines: [{name: sql01, bytes: 107374182400}]
        runs: [{started: "2026-11-21T22:00:00+00:00", seconds: 1200, result: Failed, failure: No space left.}]

`examples: false` beside them leaves out the examples of the description, which are served in addition otherwise. All else
may be left out: ids are then made from names, so that they stay the same from one start to the next. Runs are
written newest first. `world_export` writes every member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, get_args

import yaml

from veeam_jobs_kit.mock.world import names
from veeam_jobs_kit.mock.world.file_nodes import Members, Nodes, WorldError
from veeam_jobs_kit.mock.world.model import (
    PLATFORMS,
    SOURCES,
    Bottleneck,
    Job,
    Kind,
    Machine,
    Organization,
    Outline,
    Platform,
    Server,
    Summary,
    World,
)
from veeam_jobs_kit.mock.world.options import Options
from veeam_jobs_kit.mock.world.runs import Outcome, Result, Run
from veeam_jobs_kit.mock.world.schedules import FORMS, Schedule, minute_of, read_schedule
from veeam_jobs_kit.mock.world.seeded_random import SeededRandom
from veeam_jobs_kit.mock.world.seeded_world import SeededWorld

JOB_MEMBERS = (
    *("name", "uid", "unique_uid", "kind", "server", "description", "author", "enabled", "hour", "schedule"),
    *("created", "destination", "os", "retention", "gfs", "bottleneck", "platform", "sources", "machines"),
    *("runs", "health", "outcomes"),
)
"""The members of a job in a file."""


_MOST_MACHINES = 10_000


class FileWorld(World):
    """A world read from a file."""

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        """The number of each job, by its UID."""
        return {job.uid: number for number, job in enumerate(self.jobs)}

    def outline(self, number: int) -> Outline:
        """Return the outline of a job."""
        job = self.jobs[number]
        sources = tuple(self._numbers[source.uid] for source in job.sources)
        return Outline(number, job.uid, job.kind, job.server, len(job.machines), job.platform, sources)

    def uid(self, number: int) -> str:
        """Return the UID of a job."""
        return self.jobs[number].uid

    def kind(self, number: int) -> Kind:
        """Return the kind of a job."""
        return self.jobs[number].kind

    def server(self, number: int) -> Server:
        """Return the server of a job."""
        return self.jobs[number].server

    def summaries(self) -> Iterator[Summary]:
        """Yield a summary of every job."""
        for number, job in enumerate(self.jobs):
            yield Summary(
                number,
                job.uid,
                job.name,
                job.kind,
                job.server,
                job.enabled,
                job.last.status if job.last else "None",
                job.last.started if job.last else None,
            )


def load(file: Path, now: datetime) -> FileWorld:
    """Load a world file. `now` is the time of the last run of jobs that name none.

    Raises WorldError for a file that cannot be read or does not say what a world must say.
    """
    try:
        text = file.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise WorldError(f"{file}:{line}: not valid YAML: {error.problem}. Correct the line.") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise WorldError(f"{file}: the world cannot be read: {error}") from None
    return _Reader(file, now).world(node)


def job_of(plain: Mapping[str, Any], world: World, now: datetime) -> Job:
    """Return a job that is stated as in a world file; without a server, it is on the first. Raises WorldError.

    Jobs that it reads from, or runs after, are those of the world.
    """
    servers = {server.name: server for server in world.servers}
    stated = {"kind": "BackupVm", "server": next(iter(servers), ""), **plain}
    wanted = {str(name) for name in plain.get("sources") or ()}
    wanted |= {str(plain.get("schedule", "")).partition(" ")[2]}
    before = {job.name: job for job in world.summaries() if job.name in wanted}
    found = {name: world.jobs[summary.number] for name, summary in before.items()}
    node = yaml.compose(yaml.dump(stated), Loader=yaml.CSafeLoader)
    return _Reader(Path("job"), now).job(node, servers, found)  # type: ignore[arg-type]


def world_of(options: Options, now: datetime) -> World:
    """Return the world of a mock: that of its file, or one from its seed. Raises as `load`."""
    return load(options.world, now) if options.world else SeededWorld(options.seed, options.jobs, now)


class _Reader(Nodes):
    """Reads the nodes of a world file."""

    def world(self, node: yaml.Node | None) -> FileWorld:
        if node is None:
            raise WorldError(f"{self.file}: the file is empty. A world has organizations, servers and jobs.")
        members = self.members(node, ("organizations", "servers", "jobs", "examples"))
        organizations = self._named(members, "organizations", self._organization)
        if not organizations:
            raise self.wrong(node, "organizations is missing: a world has one at least")
        servers = self._named(members, "servers", lambda server: self._server(server, organizations))
        jobs: dict[str, Job] = {}
        for entry in self.items(members, "jobs"):
            job = self.job(entry, servers, jobs)
            if job.name in jobs:
                raise self.wrong(entry, f"there are two jobs called {job.name}: give each a name of its own")
            jobs[job.name] = job
        self._check_ids([*organizations.values(), *servers.values(), *jobs.values()], node)
        return FileWorld(
            list(organizations.values()),
            list(servers.values()),
            list(jobs.values()),
            examples=members.flag("examples", default=True),
        )

    def _named(self, members: Members, name: str, read: Callable[[yaml.Node], Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for node in self.items(members, name):
            thing = read(node)
            if thing.name in found:
                raise self.wrong(
                    node, f"there are two {name} called {thing.name}: give each a name of its own"
                )
            found[thing.name] = thing
        return found

    def _organization(self, node: yaml.Node) -> Organization:
        members = self.members(node, ("name", "uid", "alias", "city", "reseller"))
        name = members.text("name")
        return Organization(
            members.identity("uid", "organization", name),
            name,
            members.text("alias", names.alias(name) or "example"),
            members.text("city", "Springfield"),
            members.flag("reseller", default=False),
        )

    def _server(self, node: yaml.Node, organizations: Mapping[str, Organization]) -> Server:
        members = self.members(node, ("name", "uid", "organization", "version", "location_uid"))
        name = members.text("name")
        organization = organizations[members.one_of("organization", list(organizations))]
        version, location = (
            members.text("version", "13.0.1.1071"),
            members.identity("location_uid", "server", name),
        )
        return Server(members.identity("uid", "server", name), name, version, organization, location)

    def job(self, node: yaml.Node, servers: Mapping[str, Server], before: Mapping[str, Job]) -> Job:
        members = self.members(node, JOB_MEMBERS)
        name = members.text("name")
        kinds: tuple[Kind, ...] = get_args(Kind)
        platforms: tuple[Platform, ...] = PLATFORMS
        bottlenecks: tuple[Bottleneck, ...] = get_args(Bottleneck)
        kind, uid = members.one_of("kind", kinds), members.identity("uid", "job", name)
        schedule, after = self._schedule(members, uid, before)
        return Job(
            uid=uid,
            unique_uid=members.identity("unique_uid", "job", name),
            name=name,
            kind=kind,
            server=servers[members.one_of("server", list(servers))],
            enabled=members.flag("enabled", default=True),
            schedule=schedule,
            since=self.now,
            after=after,
            created=members.moment("created", self.now - timedelta(days=100)),
            destination=members.text("destination", "Default Backup Repository"),
            os=members.one_of("os", ("Windows", "Linux"), "Windows"),
            retention=members.number("retention", 14, 1, 999),
            gfs=members.flag("gfs", default=False),
            bottleneck=members.one_of("bottleneck", bottlenecks, "Source"),
            runs=self._runs(members, name, schedule.hour),
            health=self._health(members),
            outcomes=tuple(self._outcome(node) for node in self.items(members, "outcomes")),
            machines=self._machines(members, name),
            platform=members.one_of("platform", platforms, "VSphere"),
            sources=self._sources(members, kind, before),
            description=members.text("description", ""),
            author=members.text("author", r"EXAMPLE\backup-admin"),
        )

    def _sources(self, members: Members, kind: Kind, before: Mapping[str, Job]) -> tuple[Job, ...]:
        kinds, most = SOURCES.get(kind, ((), 0))
        found: list[Job] = []
        for node in self.items(members, "sources"):
            name = str(node.value)
            if name not in before or before[name].kind not in kinds or len(found) == most:
                wanted = (
                    f"a job above this one, of kind {' or '.join(kinds)}; {most} at most"
                    if most
                    else "nothing"
                )
                raise self.wrong(node, f"{name} cannot be a source: a {kind} reads from {wanted}")
            found.append(before[name])
        return tuple(found)

    def _schedule(self, members: Members, uid: str, before: Mapping[str, Job]) -> tuple[Schedule, Job | None]:
        """Return a schedule, and the job that a chained one runs after. Without `schedule`, it runs daily at `hour`."""
        hour = members.number("hour", 22, 0, 23)
        text = members.text("schedule", str(Schedule(hour=hour)))
        word, _, name = text.partition(" ")
        schedule = read_schedule("after" if word.lower() == "after" else text, minute_of(uid))
        if schedule is None:
            raise self.wrong(members.there["schedule"], f"schedule must be like {FORMS}, not {text!r}")
        if schedule.kind != "Chained":
            return schedule, None
        if name not in before:
            raise self.wrong(
                members.there["schedule"], f"a job can run after a job above it, not after {name!r}"
            )
        return schedule, before[name]

    def _health(self, members: Members) -> tuple[Result, ...]:
        """Return the results of runs to come, as often as they are likely: `{Success: 9, Failed: 1}`."""
        results: tuple[Result, ...] = get_args(Result)
        if "health" not in members.there:
            return ("Success",)
        shares = self.members(members.there["health"], results)
        health = tuple(result for result in results for _ in range(shares.number(result, 0, 0, 1000)))
        if not health:
            raise self.wrong(shares.node, "health must name a result at least")
        return health

    def _result(self, node: yaml.Node, results: tuple[Result, ...]) -> Result:
        found = next((result for result in results if result == node.value), None)
        if found is None:
            raise self.wrong(node, f"a result must be one of {', '.join(results)}, not {node.value!r}")
        return found

    def _outcome(self, node: yaml.Node) -> Outcome:
        """Return how a run to come ends: a result, or a mapping with the result, its reason and its length."""
        results: tuple[Result, ...] = get_args(Result)
        if isinstance(node, yaml.ScalarNode):
            return Outcome(self._result(node, results))
        members = self.members(node, ("result", "failure", "seconds"))
        seconds = members.number("seconds", 1, 1) if "seconds" in members.there else None
        failure = members.text("failure") if "failure" in members.there else None
        return Outcome(members.one_of("result", results), failure, seconds)

    def _machines(self, members: Members, job: str) -> tuple[Machine, ...]:
        """Return the machines of a job: a list, or how many there are."""
        node = members.there.get("machines")
        if isinstance(node, yaml.ScalarNode):
            count = members.number("machines", 1, 1, _MOST_MACHINES)
            names = [f"machine{number:02}" for number in range(1, count + 1)]
            return tuple(
                Machine(SeededRandom("world", "machine", job, name).uid(), name, 100 * 2**30)
                for name in names
            )
        found: list[Machine] = []
        for entry in self.items(members, "machines"):
            machine = self.members(entry, ("name", "uid", "bytes"))
            name = machine.text("name")
            uid = machine.identity("uid", "machine", job, name, str(len(found)))
            found.append(Machine(uid, name, machine.number("bytes", 100 * 2**30, 1)))
        uid = SeededRandom("world", "machine", job).uid()
        return tuple(found) or (Machine(uid, "machine01", 100 * 2**30),)

    def _runs(self, members: Members, job: str, hour: int) -> tuple[Run, ...]:
        """Return the runs of a job, newest first; an empty list means that it never ran."""
        results: tuple[Result, ...] = get_args(Result)
        found: list[Run] = []
        for node in self.items(members, "runs"):
            run = self.members(node, ("started", "uid", "seconds", "result", "failure", "retry", "running"))
            started = run.moment("started", None)
            if found and started >= found[-1].started:
                raise self.wrong(
                    node, "runs go from the newest to the oldest: this one began after the one above it"
                )
            result = run.one_of("result", results, "Success")
            reasons = {"Failed": "The job failed.", "Warning": "The job warned."}
            failure = run.text("failure", reasons.get(result, "")) or None
            uid = run.identity("uid", "run", job, started.isoformat())
            is_running, retry = run.flag("running", default=False), run.flag("retry", default=False)
            so_far = max(0, int((self.now - started).total_seconds()))
            seconds = run.number("seconds", so_far + 600 if is_running else 600, 1)
            if is_running and (found or started + timedelta(seconds=seconds) <= self.now):
                raise self.wrong(node, "only the newest run can be running, and it must end after the start")
            found.append(Run(uid, started, seconds, result, failure, retry, is_running))
        if "runs" in members.there:
            return tuple(found)
        yesterday = (self.now - timedelta(days=1)).replace(hour=hour, minute=0, second=0, microsecond=0)
        return (Run(SeededRandom("world", "run", job).uid(), yesterday, 600, "Success"),)

    def _check_ids(self, things: Sequence[Any], node: yaml.Node) -> None:
        seen: dict[str, str] = {}
        for thing in things:
            if thing.uid in seen:
                raise self.wrong(
                    node, f"{seen[thing.uid]} and {thing.name} have one uid, {thing.uid}: change one of them"
                )
            seen[thing.uid] = thing.name
