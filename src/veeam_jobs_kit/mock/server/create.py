"""Create a mock from its options."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from veeam_jobs_description.document import Api, Document, read
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries import canaries
from veeam_jobs_kit.mock.control.canaries.model import Canary
from veeam_jobs_kit.mock.control.faults.state import ActiveFault, FaultState
from veeam_jobs_kit.mock.control.middleware import ControlMiddleware
from veeam_jobs_kit.mock.control.request_log import Received, RequestLog
from veeam_jobs_kit.mock.em.service import EmService
from veeam_jobs_kit.mock.http import tolerances
from veeam_jobs_kit.mock.http.fast_path import FastPath
from veeam_jobs_kit.mock.http.json_schemas import Schemas, schemas_of
from veeam_jobs_kit.mock.server.application import Mock, Service
from veeam_jobs_kit.mock.server.checks import check_options, version_of
from veeam_jobs_kit.mock.server.made_worlds import keep, made_before
from veeam_jobs_kit.mock.storage.connection import StoreInUse
from veeam_jobs_kit.mock.storage.store import Store, open_store
from veeam_jobs_kit.mock.vspc.service import VspcService
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.options import IN_MEMORY, Options
from veeam_jobs_kit.mock.world.runs import Outcome

_LOOPBACK = r"https?://(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?"
_MOST_JOBS = 200
"""The jobs of a world that is copied for the next mock: larger ones take tens of megabytes, and few make two of them."""


@dataclass(frozen=True, slots=True)
class Application:
    """A mock in this process, ready to be served and controlled."""

    app: Starlette
    mock: Mock
    log: RequestLog

    @property
    def document(self) -> Document:
        """The description that it serves."""
        return self.mock.document

    def requests(self) -> list[Received]:
        return self.log.read()

    def forget(self) -> None:
        self.log.clear()

    def reset(self) -> None:
        self.mock.reset()

    def rejoin(self) -> None:
        self.mock.rejoin()

    def overview(self) -> dict[str, Json]:
        return self.mock.overview()

    def set_outcome(self, job: str, outcome: Outcome) -> bool:
        return self.mock.set_outcome(job, outcome)

    def add_job(self, stated: Mapping[str, Any]) -> str | None:
        return self.mock.add_job(stated)

    def follow(self, clock: Clock) -> None:
        """Do nothing: it shares the clock with its control."""

    def set_faults(self, active: tuple[ActiveFault, ...]) -> None:
        """Do nothing: it shares the faults with its control."""

    def close(self) -> None:
        """Close the database."""
        self.mock.close()


def create_app(
    api: Api,
    *,
    options: Options | None = None,
    clock: Clock | None = None,
    bundle: Mapping[str, Any] | None = None,
    **changes: Any,
) -> Starlette:
    """Create a mock of one API as a Starlette application.

    `changes` are members of Options: `create_app("vspc", jobs=100)`. `bundle` is an OpenAPI 3.1 bundle of your own to serve.
    `app.state.mock` is the Mock.
    Raises OptionError for an invalid option, WorldError for an invalid world file, StoreInUse for a database with other
    data.
    """
    wanted = replace(options or Options(), **changes)
    return create(api, wanted, clock or Clock(), FaultState(wanted.seed), bundle=bundle).app


def create(
    api: Api,
    options: Options,
    clock: Clock,
    faults: FaultState,
    *,
    worker: int = 0,
    bundle: Mapping[str, Any] | None = None,
) -> Application:
    """Create a mock. `worker` is the number of this process among those that share the database. Raises as `create_app`."""
    check_options([api], options, clock=clock)
    canary = canaries()[options.canary] if options.canary else None
    document = read(api, version_of(api, options), bundle)
    schemas = schemas_of(document.bundle)
    facts = _facts(document, options)
    world = _repeated_world(document, options, facts, clock)
    content = made_before(world) if world else None
    store = open_store(options.database, content)
    if content:
        store.origin.forget_starts()
        store.origin.set_clock(clock.start, clock.elapsed())

    def populate() -> Service:
        """Create the service; without data in the store, create that, too."""
        found = store.origin.facts()
        if found not in (None, facts):
            raise StoreInUse(_in_use(options, found, facts))
        service = _service(document, store, clock, options, schemas, canary, worker)
        if found is None:
            store.origin.set_facts(facts)
            store.origin.set_clock(clock.start, clock.elapsed())
        return service

    try:
        mock = Mock(document, store, populate, schemas, canary, strict_requests=options.strict_requests)
    except BaseException:
        store.connection.close()
        raise
    if world and not content:
        keep(world, document.bundle, store)
    log = RequestLog(api)
    app = Starlette(
        routes=[mock],
        middleware=[
            _cors(),
            Middleware(ControlMiddleware, mock, faults, log, clock),
            Middleware(FastPath, mock),
        ],
    )
    app.state.mock = mock
    return Application(app, mock, log)


def _cors() -> Middleware:
    """Let web pages of this machine call a mock, such as a viewer of the reference that runs here."""
    return Middleware(
        CORSMiddleware,
        allow_origin_regex=_LOOPBACK,
        allow_methods=["*"],
        allow_headers=["*"],
        expose_headers=["Location", "Retry-After", tolerances.HEADER, "X-RestSvcSessionId"],
    )


def _repeated_world(
    document: Document, options: Options, facts: Mapping[str, Json], clock: Clock
) -> Hashable | None:
    """Return all that determines a world in memory; None for one that is large, or kept in a file."""
    if str(options.database) != IN_MEMORY or options.world is not None or options.jobs > _MOST_JOBS:
        return None
    return id(document.bundle), tuple(facts.items()), clock.start


def _service(
    document: Document,
    store: Store,
    clock: Clock,
    options: Options,
    schemas: Schemas,
    canary: Canary | None,
    worker: int,
) -> Service:
    # Canaries change answers, so that none may come ready from the cache.
    ready = canary is None
    if document.api == "vspc":
        return VspcService(document, store, clock, options, schemas, worker=worker, ready=ready)
    immortal = canary is not None and canary.immortal_sessions
    return EmService(
        document,
        store,
        clock,
        options,
        worker=worker,
        ready=ready,
        immortal_sessions=immortal,
        spoil=canary.spoil if canary is not None else None,
    )


def _facts(document: Document, options: Options) -> Mapping[str, Json]:
    """Return what determines the data, to be kept with it."""
    facts: dict[str, Json] = {
        "api": document.api,
        "version": document.bundle["info"]["version"],
        "seed": options.seed,
        "jobs": options.jobs,
    }
    if options.world is not None and options.world.is_file():
        facts["world"] = sha256(options.world.read_bytes()).hexdigest()
    if not options.examples:
        facts["examples"] = False
    if not options.schedules:
        facts["schedules"] = False
    if document.api == "em" and options.em_version != "12":
        facts["em_version"] = options.em_version
    return facts


def _in_use(options: Options, found: Mapping[str, Json], wanted: Mapping[str, Json]) -> str:
    names = [name for name in {**found, **wanted} if found.get(name) != wanted.get(name)]
    differences = ", ".join(f"{_fact(name, found)} instead of {_value(name, wanted)}" for name in names)
    return (
        f"{options.database} holds another world: {differences}. Delete it, name another file, or use the options that it"
        " was made with."
    )


def _fact(name: str, facts: Mapping[str, Json]) -> str:
    """Describe one fact about the data of a mock, with its name."""
    return (
        _value(name, facts)
        if name in ("examples", "schedules", "em_version", "world")
        else f"{name} {_value(name, facts)}"
    )


def _value(name: str, facts: Mapping[str, Json]) -> str:
    """Describe the value of one fact about the data of a mock; what is not kept has its default."""
    if name == "examples":
        return "with examples" if facts.get(name, True) else "without examples"
    if name == "schedules":
        return "with schedules" if facts.get(name, True) else "without schedules"
    if name == "em_version":
        return f"Enterprise Manager {facts.get(name, '12')}"
    if name == "world":
        return f"world file {str(facts[name])[:8]}" if name in facts else "no world file"
    return str(facts.get(name, "-"))
