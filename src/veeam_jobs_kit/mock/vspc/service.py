"""VSPC as a service: sign-in, the handler of each operation, and the answers to refused requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.example_answers import stand_in
from veeam_jobs_kit.mock.http.json_schemas import Schemas
from veeam_jobs_kit.mock.http.messages import ANYONE, Answer, Call, Principal, RawRequest
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.query.results import Finder, tally
from veeam_jobs_kit.mock.storage.next_look import LOOK
from veeam_jobs_kit.mock.storage.records import encoded
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.about import with_product
from veeam_jobs_kit.mock.vspc.accounts import Accounts
from veeam_jobs_kit.mock.vspc.async_actions import AsyncActions
from veeam_jobs_kit.mock.vspc.client_versions import UNSUPPORTED, ClientVersions
from veeam_jobs_kit.mock.vspc.collections import Collections
from veeam_jobs_kit.mock.vspc.configurations import configuration_rows
from veeam_jobs_kit.mock.vspc.entities import job_item
from veeam_jobs_kit.mock.vspc.job_runs import JobRuns
from veeam_jobs_kit.mock.vspc.job_types import object_rows, typed_rows
from veeam_jobs_kit.mock.vspc.jobs import JOB_STEPS, Jobs
from veeam_jobs_kit.mock.vspc.json_patch import Patcher
from veeam_jobs_kit.mock.vspc.request_ids import FORGET, RequestIds
from veeam_jobs_kit.mock.vspc.throttling import Throttle
from veeam_jobs_kit.mock.vspc.tokens import Tokens
from veeam_jobs_kit.mock.vspc.tolerated import READERS
from veeam_jobs_kit.mock.vspc.users import users_for
from veeam_jobs_kit.mock.vspc.world import fill
from veeam_jobs_kit.mock.vspc.world_rows import COLUMNS, INDEXED, WorldRows
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.file_nodes import WorldError
from veeam_jobs_kit.mock.world.model import progress_of
from veeam_jobs_kit.mock.world.options import Options
from veeam_jobs_kit.mock.world.runs import Outcome
from veeam_jobs_kit.mock.world.seeded_world import Builder
from veeam_jobs_kit.mock.world.users import roles_of
from veeam_jobs_kit.mock.world.world_file import job_of, world_of

_KINDS = {401: "security", 403: "security", 429: "retryableLogical", 520: "unspecified"}


SECONDS = ("expires",)
"""Members of stored tokens and actions that are seconds of the clock."""


class VspcService:
    """Answers calls to VSPC."""

    xml = None
    forbidden = "Your role does not allow this operation."
    tolerated = READERS
    has_async_actions = True

    def __init__(
        self,
        document: Document,
        store: Store,
        clock: Clock,
        options: Options,
        schemas: Schemas,
        *,
        worker: int = 0,
        ready: bool = True,
    ) -> None:
        moment = store.origin.began(clock.start)
        world = world_of(options, moment)
        users = users_for(roles_of(document), world.organizations[0].uid)
        self._document = document
        self._store = store
        self._world = world
        self._clock = clock
        self._accept = options.accept
        self._ready = ready
        self._throttle = Throttle(clock, options.throttle)
        self._fitter = Fitter(document.bundle, nulls=False)
        self._client_versions = ClientVersions(document, self._fitter)
        world_rows = WorldRows(world, document, self._fitter, store.timetable, moment)
        store.records.source = world_rows
        store.tables.declare(COLUMNS, indexed=INDEXED, unindexed_keys=("collection",))
        store.cache.clear()
        shown: Sequence[Mapping[str, Json]] = ()
        if store.origin.facts() is None:
            with_examples = options.examples and world.examples
            shown = fill(
                store,
                document,
                world_rows,
                Builder(options.seed + 1, moment),
                users,
                with_examples=with_examples,
            )
        rng = store.origin.random(options.seed, worker)
        patcher = Patcher(self._fitter, schemas, document.schemas)
        self._collections = Collections(document, store, self._fitter, Finder(store))
        self._tokens = Tokens(store, clock, users, rng)
        self._runs = JobRuns(store, clock, self._fitter, world, rng, is_on=options.schedules)
        self._jobs = Jobs(store, clock, self._fitter, self._collections, patcher, rng, self._runs)
        self._actions = AsyncActions(document, store, clock, self._collections, users, rng)
        self._actions.show(shown)
        self._runs.arm()
        self._request_ids = RequestIds(store, clock)
        self._handlers: Mapping[str, Callable[[Call], Answer]] = {
            "tokens_create": self._tokens.create,
            **Accounts(store, self._collections, patcher, self._tokens).handlers(),
            **self._jobs.handlers(),
            **self._actions.handlers(),
        }

    def principal(self, operation: Operation, raw: RawRequest) -> Principal:
        """Return who calls. Raises Problem 401."""
        if not operation.schemes:
            return ANYONE
        principal = self._tokens.principal(raw.headers.get("authorization", ""))
        self._throttle.admit(principal.name)
        return principal

    def answer(self, call: Call) -> Answer:
        """Carry out the scheduled steps that are due, then answer the call."""
        self._client_versions.admit(call)
        is_read = call.operation.safe and not call.respond_async
        if is_read and not self._store.schedule.is_due(self._clock.elapsed()):
            return self._answer(call)
        with self._store.connection.transaction():
            self._store.origin.set_clock(self._clock.start, self._clock.elapsed())
            self._run_due_steps()
            return self._request_ids.answer(call, self._answer)

    def _run_due_steps(self) -> None:
        self._store.schedule.run_due(self._clock.elapsed(), self._take_step, self._give_up)

    def _answer(self, call: Call) -> Answer:
        respond_async = call.respond_async or (self._accept and not call.operation.safe)
        if respond_async and "202" in call.operation.answers:
            return self._actions.accept(call)
        return self._client_versions.shown(self._perform(call), call.client_version)

    def _perform(self, call: Call) -> Answer:
        if call.operation.id in self._handlers:
            return self._handlers[call.operation.id](call)
        if call.operation.id == "about_get":
            return with_product(self._collections.answer(call), self._document.bundle["info"]["version"])
        if call.operation.method == "GET":
            hides = self._client_versions.hides_anything(call.client_version)
            return self._collections.answer(call, ready=self._ready and not hides)
        self._collections.check_path(call)
        return stand_in(call, self._document, self._fitter)

    def _take_step(self, step: Step) -> None:
        if step.kind == "action":
            self._actions.carry_out(step, self._perform_or_refuse)
        elif step.kind == FORGET:
            self._request_ids.forget(step)
        elif step.kind == LOOK:
            self._runs.look()
        elif step.kind in JOB_STEPS:
            self._jobs.carry_out(step)
        else:
            raise ValueError(f"unknown kind of step: {step.kind}")

    def _give_up(self, step: Step) -> None:
        if step.kind == "action":
            self._actions.carry_out(step, self._crashed)

    def _crashed(self, call: Call) -> Answer:
        return self.refuse(Problem(520, "Internal server error."), call.operation, call.base_url)

    def _perform_or_refuse(self, call: Call) -> Answer:
        try:
            return self._perform(call)
        except Problem as problem:
            return self.refuse(problem, call.operation, call.base_url)

    def refuse(self, problem: Problem, operation: Operation | None, base_url: str) -> Answer:
        """Return the body of a refusal: an OAuth 2.0 error where the document says so, else a list of errors."""
        if problem.code == UNSUPPORTED:
            error = {"code": UNSUPPORTED, "message": problem.message, "innerError": None}
            return Answer(problem.status, "UnsupportedVersionResponse", {"error": error})
        schema = (
            next(iter(operation.schemas_of(problem.status)), "ErrorResponse")
            if operation
            else "ErrorResponse"
        )
        if schema == "OAuth2Error":
            value: Json = {"error": problem.code or "invalid_request", "error_description": problem.message}
        else:
            value = {"errors": [_error(problem)]}
        return Answer(problem.status, schema, self._fitter.fit(value, schema))

    def render(self, answer: Answer, accept: str, base_url: str) -> tuple[bytes, str]:
        """Return body and media type: always JSON, whatever the request accepts."""
        if answer.content is not None:
            return answer.content, "application/json; charset=utf-8"
        return encoded(answer.value), "application/json; charset=utf-8"

    def set_outcome(self, job: str, outcome: Outcome) -> bool:
        """Tell how the next run of a job ends, named by ID or name. Returns whether there is such a job."""
        with self._store.connection.transaction():
            self._run_due_steps()
            return self._runs.set_outcome(job, outcome)

    def add_job(self, stated: Mapping[str, Json]) -> str:
        """Add a job, stated as in a world file, and return its ID. Raises WorldError."""
        with self._store.connection.transaction():
            self._run_due_steps()
            job = job_of(stated, self._world, self._clock.now())
            if self._runs.find(job.uid) or self._runs.find(job.name):
                raise WorldError(f"There is a job called {job.name}: give each a name of its own.")
            item = job_item(job)
            rows = [*typed_rows(job), *object_rows(job), *configuration_rows(job, item, job.server.name)]
            self._jobs.add(item, rows)
            self._runs.put(job.uid, progress_of(job))
            return job.uid

    def overview(self) -> dict[str, Json]:
        """Return the number of jobs by status, and of valid access tokens, as they are now."""
        with self._store.connection.transaction():
            self._run_due_steps()
        tokens = self._store.sessions.all("access")
        users = [str(token["user"]) for token in tokens if token["expires"] > self._clock.elapsed()]
        jobs = tally(self._store, "BackupServerJob", "status")
        return {"jobs": jobs, "tokens": len(users), "users": sorted(set(users))}

    def wire_name(self, member: str) -> str:
        """Return the JSON name of a member of the description, which is the same."""
        return member


def _error(problem: Problem) -> dict[str, Json]:
    error: dict[str, Json] = {
        "message": problem.message,
        "type": _KINDS.get(problem.status, "logical"),
        "code": problem.status,
    }
    if problem.parameter:
        error["parameterName"] = problem.parameter
    if problem.member:
        error["propertyName"] = problem.member
    if problem.patch:
        error["failedJsonPatch"] = problem.patch
    if problem.retry_after is not None:
        error["retryAfter"] = problem.retry_after
    return error
