"""VSPC as a service: who is admitted, which operation has behaviour of its own, how a refusal reads."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from veeam_jobs_kit.mock.calls import ANYONE, Answer, Call, Principal, RawRequest
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.estate import Builder, build_estate
from veeam_jobs_kit.mock.finding import Finder
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.live import Due
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.schemas import Schemas
from veeam_jobs_kit.mock.settling import settle
from veeam_jobs_kit.mock.standin import stand_in
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.vspc.about import with_product
from veeam_jobs_kit.mock.vspc.accounts import Accounts
from veeam_jobs_kit.mock.vspc.actions import Actions
from veeam_jobs_kit.mock.vspc.catalogue import Catalogue
from veeam_jobs_kit.mock.vspc.client_versions import ClientVersions
from veeam_jobs_kit.mock.vspc.collections import Collections
from veeam_jobs_kit.mock.vspc.jobs import Jobs
from veeam_jobs_kit.mock.vspc.patching import Patcher
from veeam_jobs_kit.mock.vspc.throttling import Throttle
from veeam_jobs_kit.mock.vspc.tokens import Tokens
from veeam_jobs_kit.mock.vspc.users import users_for
from veeam_jobs_kit.mock.vspc.world import fill
from veeam_jobs_kit.mock.worldfile import load

_KINDS = {401: "security", 403: "security", 429: "retryableLogical", 520: "unspecified"}


class VspcService:
    """Answers calls to VSPC."""

    xml = None

    def __init__(
        self,
        document: Document,
        store: Store,
        clock: Clock,
        seed: int,
        jobs: int,
        schemas: Schemas,
        *,
        accept: bool = False,
        throttle: int | None = None,
        worker: int = 0,
        ready: bool = True,
        world: Path | None = None,
    ) -> None:
        moment = store.began(clock.start)
        estate = load(world, moment) if world else build_estate(seed, jobs, moment)
        users = users_for(_roles(document), estate.organizations[0].uid)
        self._document = document
        self._store = store
        self._clock = clock
        self._accept = accept
        self._ready = ready
        self._throttle = Throttle(clock, throttle)
        self._fitter = Fitter(document.bundle, nulls=False)
        self._client_versions = ClientVersions(document, self._fitter)
        catalogue = Catalogue(estate, document, self._fitter)
        store.maker = catalogue.make
        shown: Sequence[Mapping[str, Json]] = ()
        if store.origin() is None:
            shown = fill(store, document, catalogue, Builder(seed + 1, moment), users)
        chance = random.Random(f"{seed}:{store.size()}:{worker}" if worker else f"{seed}:{store.size()}")
        patcher = Patcher(self._fitter, schemas, document.schemas)
        self._collections = Collections(document, store, self._fitter, Finder(store))
        self._tokens = Tokens(store, clock, users, chance)
        self._jobs = Jobs(store, clock, self._fitter, self._collections, patcher, chance)
        self._actions = Actions(document, store, clock, self._collections, users, chance)
        self._actions.show(shown)
        self._handlers: Mapping[str, Callable[[Call], Answer]] = {
            "tokens_create": self._tokens.create,
            **Accounts(store, self._collections, patcher, self._tokens).handlers(),
            **self._jobs.handlers(),
            **self._actions.handlers(),
        }

    def principal(self, operation: Operation, raw: RawRequest) -> Principal:
        """Who asks, or Problem 401."""
        if not operation.schemes:
            return ANYONE
        principal = self._tokens.principal(raw.headers.get("authorization", ""))
        self._throttle.admit(principal.name)
        return principal

    def answer(self, call: Call) -> Answer:
        """What the operation answers, after all that has become due."""
        if call.operation.safe and not self._store.is_due(self._clock.elapsed()):
            return self._answer(call)
        with self._store.transaction():
            self._store.set_clock(self._clock.start, self._clock.elapsed())
            settle(self._store, self._clock.elapsed(), self._take_step, self._give_up)
            return self._answer(call)

    def _answer(self, call: Call) -> Answer:
        if self._accept and not call.operation.safe and "202" in call.operation.answers:
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

    def _take_step(self, due: Due) -> None:
        if due.kind == "action":
            self._actions.carry_out(due, self._perform_or_refuse)
        else:
            self._jobs.carry_out(due)

    def _give_up(self, due: Due) -> None:
        if due.kind == "action":
            self._actions.carry_out(due, self._crashed)

    def _crashed(self, call: Call) -> Answer:
        return self.refuse(Problem(520, "Internal server error."), call.operation, call.base_url)

    def _perform_or_refuse(self, call: Call) -> Answer:
        try:
            return self._perform(call)
        except Problem as problem:
            return self.refuse(problem, call.operation, call.base_url)

    def refuse(self, problem: Problem, operation: Operation | None, base_url: str) -> Answer:
        """The body of a refusal: OAuth 2.0's where the document says so, else the list of errors."""
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
        """Body and media type: always JSON, whatever was asked for."""
        if answer.content is not None:
            return answer.content, "application/json; charset=utf-8"
        text = json.dumps(answer.value, ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "surrogatepass"), "application/json; charset=utf-8"


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


def _roles(document: Document) -> list[str]:
    """Every role the document names, the portal administrator first."""
    named = {role for operation in document.operations for role in operation.roles}
    return sorted(named, key=lambda role: (role != "PortalAdministrator", role))
