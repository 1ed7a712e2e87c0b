"""Worlds made by hand: a YAML file of organizations, servers and jobs, and the same file made of any estate.

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

All else may be left out: ids are then made from names, so that they stay the same from one start to the next. Runs are
written newest first. `export` writes every member.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar, get_args

import yaml

from veeam_jobs_kit.mock.chance import Chance
from veeam_jobs_kit.mock.estate import (
    MOST_MACHINES,
    PLATFORMS,
    SOURCES,
    Estate,
    Job,
    Kind,
    Machine,
    Organization,
    Outline,
    Platform,
    Result,
    Run,
    Server,
)

Read = TypeVar("Read")
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class WorldError(ValueError):
    """A world that cannot be read: which file, which line, what is wrong, what to do."""


class World(Estate):
    """An estate that is kept, not made."""

    def __init__(
        self, organizations: Sequence[Organization], servers: Sequence[Server], jobs: Sequence[Job]
    ) -> None:
        self.organizations = organizations
        self.servers = servers
        self.jobs = jobs
        self._numbers = {job.uid: number for number, job in enumerate(jobs)}

    def outline(self, number: int) -> Outline:
        job = self.jobs[number]
        sources = tuple(self._numbers[source.uid] for source in job.sources)
        return Outline(number, job.uid, job.kind, job.server, len(job.machines), job.platform, sources)

    def uid(self, number: int) -> str:
        return self.jobs[number].uid

    def _jobs_on(self, servers: int) -> Iterator[Job]:
        yield from self.jobs


def load(file: Path, now: datetime) -> World:
    """The world in a file; `now` is when jobs that say nothing of it have run for the last time.

    Raises WorldError for a file that cannot be read or does not say what a world must say.
    """
    try:
        text = file.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise WorldError(f"{file}:{line}: this is not YAML: {error.problem}. Mend the line.") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise WorldError(f"{file}: the world cannot be read: {error}") from None
    return _Reader(file, now).world(node)


def export(estate: Estate, file: Path) -> None:
    """Write an estate as a world file, whole or not at all."""
    value = {
        "organizations": [_plain_organization(each) for each in estate.organizations],
        "servers": [_plain_server(each) for each in estate.servers],
        "jobs": [_plain_job(each) for each in estate.jobs],
    }
    partial = file.with_name(f"{file.name}.{os.getpid()}.part")
    with partial.open("w", encoding="utf-8", newline="\n") as stream:
        yaml.dump(value, stream, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=120)
    partial.replace(file)


def _plain_organization(organization: Organization) -> dict[str, Any]:
    return {
        "name": organization.name,
        "uid": organization.uid,
        "alias": organization.alias,
        "city": organization.city,
        "reseller": organization.is_reseller,
    }


def _plain_server(server: Server) -> dict[str, Any]:
    return {
        "name": server.name,
        "uid": server.uid,
        "organization": server.organization.name,
        "version": server.version,
        "location_uid": server.location_uid,
    }


def _plain_job(job: Job) -> dict[str, Any]:
    plain = {name: getattr(job, name) for name in ("name", "uid", "unique_uid", "kind")}
    plain["server"] = job.server.name
    for name in ("description", "author", "enabled", "hour", "destination", "os", "retention", "platform"):
        plain[name] = getattr(job, name)
    plain["created"] = job.created.isoformat()
    plain["sources"] = [source.name for source in job.sources]
    plain["machines"] = [{"name": each.name, "uid": each.uid, "bytes": each.bytes} for each in job.machines]
    plain["runs"] = [_plain_run(run) for run in job.runs]
    return plain


def _plain_run(run: Run) -> dict[str, Any]:
    plain: dict[str, Any] = {"started": run.started.isoformat(), "uid": run.uid, "seconds": run.seconds}
    return {**plain, "result": run.result, "failure": run.failure, "retry": run.is_retry}


@dataclass(frozen=True, slots=True)
class _Members:
    """A mapping of the file, by member, of which every member is known."""

    reader: _Reader
    node: yaml.MappingNode
    there: Mapping[str, yaml.Node]

    def text(self, name: str, default: str | None = None) -> str:
        return self.take(name, default, str, "a text", lambda value: bool(value) or default == "")

    def identity(self, name: str, *made_of: str) -> str:
        made = Chance("world", name, *made_of).uid()
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
        """The value of a member. Raises WorldError where it is missing or is not `what`."""
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
    """Reads nodes, and knows where they stand."""

    file: Path
    now: datetime

    def wrong(self, node: yaml.Node, what: str) -> WorldError:
        return WorldError(f"{self.file}:{node.start_mark.line + 1}: {what}.")

    def scalar(self, node: yaml.Node) -> Any:
        if not isinstance(node, yaml.ScalarNode):
            return "a list or mapping"
        return yaml.CSafeLoader("").construct_object(node)

    def world(self, node: yaml.Node | None) -> World:
        if node is None:
            raise WorldError(f"{self.file}: the file is empty. A world has organizations, servers and jobs.")
        members = self.members(node, ("organizations", "servers", "jobs"))
        organizations = self._named(members, "organizations", self._organization)
        if not organizations:
            raise self.wrong(node, "organizations is missing: a world has one at least")
        servers = self._named(members, "servers", lambda each: self._server(each, organizations))
        jobs: dict[str, Job] = {}
        for each in self.items(members, "jobs"):
            job = self._job(each, servers, jobs)
            if job.name in jobs:
                raise self.wrong(each, f"there are two jobs called {job.name}: give each a name of its own")
            jobs[job.name] = job
        self._check_ids([*organizations.values(), *servers.values(), *jobs.values()], node)
        return World(list(organizations.values()), list(servers.values()), list(jobs.values()))

    def members(self, node: yaml.Node, names: Sequence[str]) -> _Members:
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(node, f"here must stand members, of {', '.join(names)}")
        there: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if key.value not in names:
                raise self.wrong(key, f"there is no {key.value} here; there are {', '.join(names)}")
            if key.value in there:
                raise self.wrong(key, f"{key.value} stands here twice: take one out")
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
            each = read(node)
            if each.name in found:
                raise self.wrong(
                    node, f"there are two {name} called {each.name}: give each a name of its own"
                )
            found[each.name] = each
        return found

    def _organization(self, node: yaml.Node) -> Organization:
        members = self.members(node, ("name", "uid", "alias", "city", "reseller"))
        name = members.text("name")
        alias = (
            "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum()) or "example"
        )
        return Organization(
            members.identity("uid", "organization", name),
            name,
            members.text("alias", alias),
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
        names = (
            "name",
            "uid",
            "unique_uid",
            "kind",
            "server",
            "description",
            "author",
            "enabled",
            "hour",
            "created",
        )
        more = ("destination", "os", "retention", "platform", "sources", "machines", "runs")
        members = self.members(node, (*names, *more))
        name = members.text("name")
        kinds: tuple[Kind, ...] = get_args(Kind)
        platforms: tuple[Platform, ...] = PLATFORMS
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
            each = self.members(node, ("name", "uid", "bytes"))
            name = each.text("name")
            uid = each.identity("uid", "machine", job, name, str(len(found)))
            found.append(Machine(uid, name, each.number("bytes", 100 * 2**30, 1)))
        if len(found) > MOST_MACHINES:
            raise self.wrong(
                members.there["machines"], f"a job has {MOST_MACHINES} machines at most: take some out"
            )
        uid = Chance("world", "machine", job).uid()
        return tuple(found) or (Machine(uid, "machine01", 100 * 2**30),)

    def _runs(self, members: _Members, job: str, hour: int) -> tuple[Run, ...]:
        results: tuple[Result, ...] = get_args(Result)
        found: list[Run] = []
        for node in self.items(members, "runs"):
            each = self.members(node, ("started", "uid", "seconds", "result", "failure", "retry"))
            started = each.moment("started", None)
            if found and started >= found[-1].started:
                raise self.wrong(
                    node, "runs go from the newest to the oldest: this one began after the one above it"
                )
            failed = each.one_of("result", results, "Success") == "Failed"
            failure = each.text("failure", "The job failed.") if failed or "failure" in each.there else None
            uid = each.identity("uid", "run", job, started.isoformat())
            result = each.one_of("result", results, "Success")
            retry = each.flag("retry", default=False)
            found.append(Run(uid, started, each.number("seconds", 600, 1), result, failure, retry))
        yesterday = (self.now - timedelta(days=1)).replace(hour=hour, minute=0, second=0, microsecond=0)
        return tuple(found) or (Run(Chance("world", "run", job).uid(), yesterday, 600, "Success"),)

    def _check_ids(self, things: Sequence[Any], node: yaml.Node) -> None:
        seen: dict[str, str] = {}
        for each in things:
            if each.uid in seen:
                raise self.wrong(
                    node, f"{seen[each.uid]} and {each.name} have one uid, {each.uid}: change one of them"
                )
            seen[each.uid] = each.name
