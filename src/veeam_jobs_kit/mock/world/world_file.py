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

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, get_args

import yaml

from veeam_jobs_kit.mock.world import names
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
    Result,
    Run,
    Server,
    Summary,
    World,
)
from veeam_jobs_kit.mock.world.options import Options
from veeam_jobs_kit.mock.world.seeded_random import SeededRandom
from veeam_jobs_kit.mock.world.seeded_world import SeededWorld

Read = TypeVar("Read")
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

JOB_MEMBERS = (
    *("name", "uid", "unique_uid", "kind", "server", "description", "author", "enabled", "hour", "created"),
    *("destination", "os", "retention", "gfs", "bottleneck", "platform", "sources", "machines", "runs"),
)
"""The members of a job in a file."""


class WorldError(ValueError):
    """A world file cannot be read. The message says which file, which line, what is wrong, and what to do."""


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
                job.last.result,
                job.last.started,
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


def world_of(options: Options, now: datetime) -> World:
    """Return the world of a mock: that of its file, or one from its seed. Raises as `load`."""
    return load(options.world, now) if options.world else SeededWorld(options.seed, options.jobs, now)


@dataclass(frozen=True, slots=True)
class _Members:
    """A mapping of the file whose members are all known."""

    reader: _Reader
    node: yaml.MappingNode
    there: Mapping[str, yaml.Node]

    def text(self, name: str, default: str | None = None) -> str:
        return self.take(name, default, str, "a text", lambda value: bool(value) or default == "")

    def identity(self, name: str, *made_of: str) -> str:
        made = SeededRandom("world", name, *made_of).uid()
        return self.take(name, made, str, "a UUID in lower case", lambda value: bool(_UID.fullmatch(value)))

    def number(self, name: str, default: int | None, least: int, most: int = 2**62) -> int:
        what = f"a whole number from {least}" + (f" to {most}" if most < 2**62 else "")
        return self.take(name, default, int, what, lambda value: least <= value <= most)

    def flag(self, name: str, *, default: bool) -> bool:
        return self.take(name, default, bool, "true or false", lambda value: True)

    def one_of(self, name: str, values: Sequence[Read], default: Read | None = None) -> Read:
        text = str(default) if default is not None else None
        listed = ", ".join(map(str, values))
        found = self.take(name, text, str, f"one of {listed}", lambda value: value in values)
        return next(value for value in values if value == found)

    def moment(self, name: str, default: datetime | None) -> datetime:
        if name not in self.there and default is not None:
            return default
        node = self.there.get(name)
        value = node.value if isinstance(node, yaml.ScalarNode) else ""
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise self.reader.wrong(
                node or self.node, f"{name} must be a moment like 2026-11-21T22:00:00+00:00"
            ) from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def take(
        self, name: str, default: Any, type_: type[Read], what: str, fits: Callable[[Read], bool]
    ) -> Read:
        """Return the value of a member. Raises WorldError if it is missing or is not `what`."""
        node = self.there.get(name)
        if node is None:
            if default is None:
                raise self.reader.wrong(self.node, f"{name} is missing: it must be {what}")
            made: Read = default
            return made
        value = self.reader.scalar(node)
        # A text of digits is still a text, as a name may be.
        if type_ is str and isinstance(node, yaml.ScalarNode) and value is not None:
            value = node.value
        if type(value) is not type_ or not fits(value):
            raise self.reader.wrong(node, f"{name} must be {what}, not {value!r}")
        return value


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the nodes of a file. Errors name the line."""

    file: Path
    now: datetime

    def wrong(self, node: yaml.Node, what: str) -> WorldError:
        return WorldError(f"{self.file}:{node.start_mark.line + 1}: {what}.")

    def scalar(self, node: yaml.Node) -> Any:
        if not isinstance(node, yaml.ScalarNode):
            return "a list or mapping"
        return yaml.CSafeLoader("").construct_object(node)

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
            job = self._job(entry, servers, jobs)
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

    def members(self, node: yaml.Node, names: Sequence[str]) -> _Members:
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(node, f"expected a mapping with the members {', '.join(names)}")
        there: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if key.value not in names:
                raise self.wrong(key, f"there is no {key.value} here; there are {', '.join(names)}")
            if key.value in there:
                raise self.wrong(key, f"{key.value} is given twice: remove one")
            # A member without a value is as good as one that is not there.
            if not (isinstance(value, yaml.ScalarNode) and self.scalar(value) is None):
                there[key.value] = value
        return _Members(self, node, there)

    def items(self, members: _Members, name: str) -> Iterator[yaml.Node]:
        node = members.there.get(name)
        if node is not None and not isinstance(node, yaml.SequenceNode):
            raise self.wrong(node, f"{name} must be a list")
        yield from node.value if node is not None else ()

    def _named(self, members: _Members, name: str, read: Callable[[yaml.Node], Any]) -> dict[str, Any]:
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

    def _job(self, node: yaml.Node, servers: Mapping[str, Server], before: Mapping[str, Job]) -> Job:
        members = self.members(node, JOB_MEMBERS)
        name = members.text("name")
        kinds: tuple[Kind, ...] = get_args(Kind)
        platforms: tuple[Platform, ...] = PLATFORMS
        bottlenecks: tuple[Bottleneck, ...] = get_args(Bottleneck)
        kind, hour = members.one_of("kind", kinds), members.number("hour", 22, 0, 23)
        return Job(
            uid=members.identity("uid", "job", name),
            unique_uid=members.identity("unique_uid", "job", name),
            name=name,
            kind=kind,
            server=servers[members.one_of("server", list(servers))],
            enabled=members.flag("enabled", default=True),
            hour=hour,
            created=members.moment("created", self.now - timedelta(days=100)),
            destination=members.text("destination", "Default Backup Repository"),
            os=members.one_of("os", ("Windows", "Linux"), "Windows"),
            retention=members.number("retention", 14, 1, 999),
            gfs=members.flag("gfs", default=False),
            bottleneck=members.one_of("bottleneck", bottlenecks, "Source"),
            runs=self._runs(members, name, hour),
            machines=self._machines(members, name),
            platform=members.one_of("platform", platforms, "VSphere"),
            sources=self._sources(members, kind, before),
            description=members.text("description", ""),
            author=members.text("author", r"EXAMPLE\backup-admin"),
        )

    def _sources(self, members: _Members, kind: Kind, before: Mapping[str, Job]) -> tuple[Job, ...]:
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

    def _machines(self, members: _Members, job: str) -> tuple[Machine, ...]:
        found: list[Machine] = []
        for node in self.items(members, "machines"):
            machine = self.members(node, ("name", "uid", "bytes"))
            name = machine.text("name")
            uid = machine.identity("uid", "machine", job, name, str(len(found)))
            found.append(Machine(uid, name, machine.number("bytes", 100 * 2**30, 1)))
        uid = SeededRandom("world", "machine", job).uid()
        return tuple(found) or (Machine(uid, "machine01", 100 * 2**30),)

    def _runs(self, members: _Members, job: str, hour: int) -> tuple[Run, ...]:
        results: tuple[Result, ...] = get_args(Result)
        found: list[Run] = []
        for node in self.items(members, "runs"):
            run = self.members(node, ("started", "uid", "seconds", "result", "failure", "retry"))
            started = run.moment("started", None)
            if found and started >= found[-1].started:
                raise self.wrong(
                    node, "runs go from the newest to the oldest: this one began after the one above it"
                )
            failed = run.one_of("result", results, "Success") == "Failed"
            failure = run.text("failure", "The job failed.") if failed or "failure" in run.there else None
            uid = run.identity("uid", "run", job, started.isoformat())
            result = run.one_of("result", results, "Success")
            retry = run.flag("retry", default=False)
            found.append(Run(uid, started, run.number("seconds", 600, 1), result, failure, retry))
        yesterday = (self.now - timedelta(days=1)).replace(hour=hour, minute=0, second=0, microsecond=0)
        return tuple(found) or (Run(SeededRandom("world", "run", job).uid(), yesterday, 600, "Success"),)

    def _check_ids(self, things: Sequence[Any], node: yaml.Node) -> None:
        seen: dict[str, str] = {}
        for thing in things:
            if thing.uid in seen:
                raise self.wrong(
                    node, f"{seen[thing.uid]} and {thing.name} have one uid, {thing.uid}: change one of them"
                )
            seen[thing.uid] = thing.name
