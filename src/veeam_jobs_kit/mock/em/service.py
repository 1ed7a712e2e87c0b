"""Enterprise Manager as a service: who is admitted, which operation has behaviour of its own, XML or JSON."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from pathlib import Path

from veeam_jobs_kit.mock.cache import MEGABYTE, Cache
from veeam_jobs_kit.mock.calls import ANYONE, Answer, Call, Principal, RawRequest
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.em.changes import Changes
from veeam_jobs_kit.mock.em.links import outward_json, outward_xml
from veeam_jobs_kit.mock.em.lookups import Lookups
from veeam_jobs_kit.mock.em.media import for_json, for_xml
from veeam_jobs_kit.mock.em.reach import Reach
from veeam_jobs_kit.mock.em.resources import Resources
from veeam_jobs_kit.mock.em.running import Running
from veeam_jobs_kit.mock.em.search import Search
from veeam_jobs_kit.mock.em.sessions import Sessions
from veeam_jobs_kit.mock.em.tasks import Tasks
from veeam_jobs_kit.mock.em.world import fill
from veeam_jobs_kit.mock.estate import Builder, build_estate
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.records import encoded
from veeam_jobs_kit.mock.standin import stand_in
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.users import user_name
from veeam_jobs_kit.mock.worldfile import load
from veeam_jobs_kit.mock.xml import XmlCodec, presentable

MOST_SERVERS = 50
"""Backup servers that one Enterprise Manager looks after. Its lists have no pages: more would help nobody."""


class EmService:
    """Answers calls to Enterprise Manager."""

    def __init__(
        self,
        document: Document,
        store: Store,
        clock: Clock,
        seed: int,
        jobs: int,
        *,
        idle_minutes: float = 15,
        immortal_sessions: bool = False,
        ready: bool = True,
        worker: int = 0,
        world: Path | None = None,
    ) -> None:
        self.xml = XmlCodec()
        self._document = document
        self._store = store
        self._clock = clock
        self._ready = ready
        self._pages: Cache[bytes] = Cache(8 * MEGABYTE)
        self._fitter = Fitter(document.bundle, nulls=True)
        if store.origin() is None:
            moment = store.began(clock.start)
            estate = load(world, moment) if world else build_estate(seed, jobs, moment)
            shown, builder = estate.first(MOST_SERVERS), Builder(seed + 1, moment)
            fill(store, document, shown, builder, self._fitter, self.xml)
        chance = random.Random(
            f"{seed}:{store.size()}:{worker}" if worker else f"{seed}:{store.size()}"
        )  # reproducible on purpose
        idle = idle_minutes * 60
        self._sessions = Sessions(document, store, clock, chance, users(document), idle, immortal_sessions)
        changes = Changes(store, self._fitter, chance)
        running = Running(store, self._fitter, chance)
        self._tasks = Tasks(document, store, clock, self._sessions, changes, running)
        self._resources = Resources(document, store, clock, self._fitter, Reach(document))
        self._handlers: Mapping[str, Callable[[Call], Answer]] = {
            "enterpriseManager_get": self._resources.front_door,
            "logonSessions_create": self._sessions.create,
            "logonSessions_list": self._sessions.list_open,
            "logonSessions_get": self._sessions.get,
            "logonSessions_delete": self._sessions.delete,
            "lookups_find": Lookups(document, store).find,
            "queries_run": Search(document, store, self._tasks, self._resources).run,
            "tasks_get": self._tasks.get,
            "tasks_list": self._tasks.list_own,
            "tasks_delete": self._tasks.delete,
        }

    def principal(self, operation: Operation, raw: RawRequest) -> Principal:
        """Who asks, or Problem 401."""
        if not operation.schemes:
            return ANYONE
        return self._sessions.admit(raw) if "basic" in operation.schemes else self._sessions.principal(raw)

    def answer(self, call: Call) -> Answer:
        """What the operation answers, after everything that was due before."""
        # What changes something is written whole or not at all, whenever the process ends.
        if call.operation.safe and not self._store.is_due(self._clock.elapsed()):
            return self._page(call) if self._ready and self._is_kept(call) else self._answer(call)
        with self._store.transaction():
            self._store.set_clock(self._clock.start, self._clock.elapsed())
            self._tasks.settle()
            return self._answer(call)

    def _is_kept(self, call: Call) -> bool:
        """Whether an answer holds until something changes: it says nothing of sessions and tasks."""
        if call.operation.id == "queries_run":
            return str(call.query["type"]).lower() != "task"
        return call.operation.id not in self._handlers and self._resources.is_of_the_world(call)

    def _page(self, call: Call) -> Answer:
        """An answer ready to be sent: the one that was sent before, as long as it holds."""
        asked = (
            call.operation.id, call.principal.roles, prefers_json(call.accept), call.base_url,
            json.dumps([call.path, call.query]),
        )  # fmt: skip
        # Taken before the answer is: where something changes in between, it is kept under a state that has passed.
        state = self._store.state(), self._resources.oldest_session()
        known = self._pages.get(asked, state)
        if known is None:
            known, _ = self.render(self._answer(call), call.accept, call.base_url)
            self._pages.put(asked, state, known, len(known))
        return Answer(200, call.operation.schemas_of(200)[0], content=known)

    def _answer(self, call: Call) -> Answer:
        if call.operation.id in self._handlers:
            return self._handlers[call.operation.id](call)
        if call.operation.method == "GET":
            return self._resources.answer(call)
        if "Task" in call.operation.schemas_of(call.operation.success):
            return self._tasks.order(call)
        return stand_in(call, self._document, self._fitter)

    def refuse(self, problem: Problem, operation: Operation | None, base_url: str) -> Answer:
        """A refusal as an `Error`."""
        headers = (("WWW-Authenticate", "Basic Realm=RestSvc"),) if problem.status == 401 else ()
        value = {"Message": presentable(problem.message), "StatusCode": problem.status}
        return Answer(problem.status, "Error", value, headers)

    def render(self, answer: Answer, accept: str, base_url: str) -> tuple[bytes, str]:
        """Body and media type: XML, or JSON where that is what was asked for."""
        is_json = prefers_json(accept)
        media_type = f"application/{'json' if is_json else 'xml'}; charset=utf-8"
        if answer.content is not None:
            return answer.content, media_type
        fitted, base = self._fitter.fit(answer.value, str(answer.schema)), base_url + self._document.base_path
        if not is_json:
            return outward_xml(self.xml.write(for_xml(fitted), str(answer.schema)), base), media_type
        return outward_json(encoded(for_json(fitted)), base), media_type


def users(document: Document) -> Mapping[str, str]:
    """A user for every role of the document: user name -> role."""
    roles = {role for operation in document.operations for role in operation.roles}
    return {user_name(role): role for role in sorted(roles)}


def prefers_json(accept: str) -> bool:
    """Whether an Accept header names JSON and does not rank XML as high. A wildcard alone means XML, the default."""
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
