"""Enterprise Manager as a service: sign-in, the handler of each operation, XML or JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.camel_case import CamelCase, wire_name
from veeam_jobs_kit.mock.em.documented import homes
from veeam_jobs_kit.mock.em.entities import exact
from veeam_jobs_kit.mock.em.job_changes import JobChanges
from veeam_jobs_kit.mock.em.job_resources import ResourceWriter, add_job
from veeam_jobs_kit.mock.em.job_runs import JobRuns
from veeam_jobs_kit.mock.em.links import outward_json, outward_xml
from veeam_jobs_kit.mock.em.logon_sessions import LogonSessions
from veeam_jobs_kit.mock.em.lookups import Lookups
from veeam_jobs_kit.mock.em.query_service import QueryService
from veeam_jobs_kit.mock.em.release import RELEASES
from veeam_jobs_kit.mock.em.resources import Resources
from veeam_jobs_kit.mock.em.scheduled_runs import JobsById, ScheduledRuns
from veeam_jobs_kit.mock.em.served_links import ServedLinks
from veeam_jobs_kit.mock.em.tasks import Tasks
from veeam_jobs_kit.mock.em.tolerated import READERS
from veeam_jobs_kit.mock.em.value_formats import for_json, for_xml
from veeam_jobs_kit.mock.em.world import fill
from veeam_jobs_kit.mock.http.example_answers import stand_in
from veeam_jobs_kit.mock.http.messages import ANYONE, Answer, Call, Principal, RawRequest
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.xml import XmlCodec, presentable
from veeam_jobs_kit.mock.storage.records import encoded
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.file_nodes import WorldError
from veeam_jobs_kit.mock.world.model import WorldPart, progress_of
from veeam_jobs_kit.mock.world.options import Options
from veeam_jobs_kit.mock.world.runs import Outcome
from veeam_jobs_kit.mock.world.seeded_world import Builder
from veeam_jobs_kit.mock.world.users import roles_of, user_name
from veeam_jobs_kit.mock.world.world_file import job_of, world_of

MOST_SERVERS = 50
"""Maximum number of backup servers shown, because the lists have no pages."""


SECONDS = ("ready", "used")
"""Members of stored tasks and logon sessions that are seconds of the clock."""


class EmService:
    """Answers calls to Enterprise Manager."""

    forbidden = "Access denied"
    tolerated = READERS
    has_async_actions = False

    def __init__(
        self,
        document: Document,
        store: Store,
        clock: Clock,
        options: Options,
        *,
        immortal_sessions: bool = False,
        ready: bool = True,
        spoil: Callable[[str, Json], Json] | None = None,
        worker: int = 0,
    ) -> None:
        self._release = RELEASES[options.em_version]
        self._camel_case = CamelCase(document.bundle) if self._release.is_camel_case else None
        self.xml = XmlCodec()
        self._document = document
        self._store = store
        self._clock = clock
        self._ready = ready
        self._spoil = spoil
        store.cache.clear()
        self._fitter = Fitter(document.bundle, nulls=True)
        moment = store.origin.began(clock.start)
        self._world = world = world_of(options, moment)
        shown = world.first(MOST_SERVERS)
        if store.origin.facts() is None:
            # Times of a world file stay as they are, without fractions.
            part = shown if options.world else with_fractions(shown)
            fill(
                store,
                document,
                part,
                Builder(options.seed + 1, moment),
                self._fitter,
                self.xml,
                self._release,
                moment,
                with_examples=options.examples and world.examples,
            )
        rng = store.origin.random(options.seed, worker)
        idle = options.idle_minutes * 60
        users = {user_name(role): role for role in roles_of(document)}
        self._sessions = LogonSessions(document, store, clock, rng, users, idle, immortal_sessions)
        changes = JobChanges(store, self._fitter, rng)
        running = JobRuns(store, self._fitter, rng, self._release, clock)
        self._scheduled = ScheduledRuns(store, clock, running, JobsById(shown), options.schedules)
        self._scheduled.arm()
        self._tasks = Tasks(document, store, clock, self._sessions, changes, running, self._scheduled)
        self._resources = Resources(document, store, clock, self._fitter, ServedLinks(document))
        self._handlers: Mapping[str, Callable[[Call], Answer]] = {
            "enterpriseManager_get": self._resources.api_root,
            "logonSessions_create": self._sessions.create,
            "logonSessions_list": self._sessions.list_open,
            "logonSessions_get": self._sessions.get,
            "logonSessions_delete": self._sessions.delete,
            "lookups_find": Lookups(document, store).find,
            "queries_run": QueryService(document, store, self._tasks, self._resources).run,
            "tasks_get": self._tasks.get,
            "tasks_list": self._tasks.list_own,
            "tasks_delete": self._tasks.delete,
        }

    def principal(self, operation: Operation, raw: RawRequest) -> Principal:
        """Return who calls. Raises Problem 401."""
        if not operation.schemes:
            return ANYONE
        return self._sessions.admit(raw) if "basic" in operation.schemes else self._sessions.principal(raw)

    def answer(self, call: Call) -> Answer:
        """Carry out the scheduled steps that are due, then answer the call."""
        # Write each change as a whole, even if the process ends.
        if call.operation.safe and not self._store.schedule.is_due(self._clock.elapsed()):
            return self._page(call) if self._ready and self._is_kept(call) else self._answer(call)
        with self._store.connection.transaction():
            self._store.origin.set_clock(self._clock.start, self._clock.elapsed())
            self._tasks.run_due_steps()
            return self._answer(call)

    def _is_kept(self, call: Call) -> bool:
        """Return whether an answer may be cached: it contains no session and no task."""
        if call.operation.id == "queries_run":
            return str(call.query["type"]).lower() != "task"
        return call.operation.id not in self._handlers and self._resources.is_of_the_world(call)

    def _page(self, call: Call) -> Answer:
        """Return an encoded answer, from the cache if nothing has changed."""
        asked = (
            call.operation.id, call.principal.roles, prefers_json(call.accept), call.base_url,
            json.dumps([call.path, call.query]),
        )  # fmt: skip
        # Read the state before the answer. If something changes in between, the cached answer is outdated.
        state = self._store.tables.all_changes(), self._resources.oldest_session()
        known: bytes | None = self._store.cache.get(asked, state)
        if known is None:
            known, _ = self.render(self._answer(call), call.accept, call.base_url)
            self._store.cache.put(asked, state, known, len(known))
        return Answer(200, call.operation.schemas_of(200)[0], content=known)

    def _answer(self, call: Call) -> Answer:
        if call.operation.id in self._handlers:
            return self._handlers[call.operation.id](call)
        if call.operation.method == "GET":
            return self._resources.answer(call)
        if "Task" in call.operation.schemas_of(call.operation.success):
            return self._tasks.accept(call)
        return stand_in(call, self._document, self._fitter)

    def refuse(self, problem: Problem, operation: Operation | None, base_url: str) -> Answer:
        """Return a refusal as an `Error`."""
        headers = (("WWW-Authenticate", "Basic Realm=RestSvc"),) if problem.status == 401 else ()
        value = {"Message": presentable(problem.message), "StatusCode": problem.status}
        return Answer(problem.status, "Error", value, headers)

    def render(self, answer: Answer, accept: str, base_url: str) -> tuple[bytes, str]:
        """Return body and media type: XML, or JSON if that was asked for."""
        is_json = prefers_json(accept)
        media_type = f"application/{'json' if is_json else 'xml'}; charset=utf-8"
        if answer.content is not None:
            return answer.content, media_type
        fitted, base = self._fitter.fit(answer.value, str(answer.schema)), base_url + self._document.base_path
        if self._spoil is not None:
            fitted = self._spoil(str(answer.schema), fitted)
        if not is_json:
            return outward_xml(self.xml.write(for_xml(fitted), str(answer.schema)), base), media_type
        shown = for_json(fitted)
        if self._camel_case is None:
            return self._release.json(outward_json(encoded(shown), base)), media_type
        renamed = self._camel_case.renamed(shown, str(answer.schema))
        return self._release.json(outward_json(encoded(renamed), base, self.wire_name("Href"))), media_type

    def set_outcome(self, job: str, outcome: Outcome) -> bool:
        """Tell how the next run of a job ends, named by ID or name. Returns whether there is such a job."""
        with self._store.connection.transaction():
            self._tasks.run_due_steps()
            return self._scheduled.set_outcome(job, outcome)

    def add_job(self, stated: Mapping[str, Json]) -> str | None:
        """Add a job, stated as in a world file; return its ID, None for a kind that is not shown. Raises WorldError."""
        with self._store.connection.transaction():
            self._tasks.run_due_steps()
            job = job_of(stated, self._world, self._clock.now())
            if self._scheduled.find(job.uid) or self._scheduled.find(job.name):
                raise WorldError(f"There is a job called {job.name}: give each a name of its own.")
            served = ServedLinks(self._document)
            writer = ResourceWriter(self._store, self._fitter, served, homes(self._document), self._release)
            if not add_job(writer, job):
                return None
            self._scheduled.put(job.uid, progress_of(job))
            return job.uid

    def overview(self) -> dict[str, Json]:
        """Return the number of jobs by status, and of logon sessions, as they are now.

        A job has no status of its own: it is `Working`, or the result of its last session.
        """
        with self._store.connection.transaction():
            self._tasks.run_due_steps()
        sessions = self._store.sessions.all("session")
        last = self._store.records.latest("BackupJobSession", "JobUid", "CreationTimeUTC")
        jobs = Counter(
            str(run["State"] if run["State"] == "Working" else run["Result"] or "None") for run in last
        )
        users = sorted({str(session["user"]) for session in sessions})
        return {"jobs": dict(sorted(jobs.items())), "sessions": len(sessions), "users": users}

    def wire_name(self, member: str) -> str:
        """Return the JSON name of a member of the description."""
        return wire_name(member) if self._release.is_camel_case else member


def with_fractions(part: WorldPart) -> WorldPart:
    """Return a part of a world whose runs begin at a fraction of a second, which depends on the ID of the run."""
    return part._replace(jobs=[replace(job, runs=tuple(map(exact, job.runs))) for job in part.jobs])


def prefers_json(accept: str) -> bool:
    """Return whether an Accept header ranks JSON above XML. A wildcard alone means XML, the default."""
    ranks = {"application/json": 0.0, "application/xml": 0.0}
    for part in accept.lower().split(","):
        media_type, _, parameters = part.partition(";")
        if media_type.strip() in ranks:
            ranks[media_type.strip()] = _quality(parameters)
    return ranks["application/json"] > ranks["application/xml"]


def _quality(parameters: str) -> float:
    for parameter in parameters.split(";"):
        name, _, value = parameter.strip().partition("=")
        if name == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0
