"""A mock server as a Starlette application: routes from the bundle, one for each path."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from veeam_jobs_kit.mock.calls import ANYONE, Answer, Call, Principal, RawRequest
from veeam_jobs_kit.mock.canaries import CANARIES, Canary, Wire
from veeam_jobs_kit.mock.checking import Checker
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.database import StoreInUse
from veeam_jobs_kit.mock.document import Api, Document, Operation, read
from veeam_jobs_kit.mock.em.service import EmService
from veeam_jobs_kit.mock.faults.board import Board
from veeam_jobs_kit.mock.faults.steering import NOTES, Steering
from veeam_jobs_kit.mock.overview import overview
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.received import RequestLog
from veeam_jobs_kit.mock.schemas import Schemas
from veeam_jobs_kit.mock.shortcut import Shortcut
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.vspc.service import VspcService
from veeam_jobs_kit.mock.xml import XmlCodec


class Service(Protocol):
    """What an API brings of its own."""

    @property
    def xml(self) -> XmlCodec | None: ...
    def principal(self, operation: Operation, raw: RawRequest) -> Principal: ...
    def answer(self, call: Call) -> Answer: ...
    def refuse(self, problem: Problem, operation: Operation | None, base_url: str) -> Answer: ...
    def render(self, answer: Answer, accept: str, base_url: str) -> tuple[bytes, str]: ...


def create_app(
    api: Api,
    *,
    seed: int = 1,
    jobs: int = 40,
    version: str | None = None,
    bundle: Mapping[str, Any] | None = None,
    canary: str | None = None,
    clock: Clock | None = None,
    database: str | Path = ":memory:",
    accept: bool = False,
    throttle: int | None = None,
    idle_minutes: float = 15,
    worker: int = 0,
    board: Board | None = None,
    log: RequestLog | None = None,
    world: Path | None = None,
) -> Starlette:
    """A mock of one API.

    Equal `seed` and `jobs` give equal answers, byte for byte. `version` serves an older VSPC (`3.0`), `bundle` an
    OpenAPI 3.1 bundle of yours; `canary` plants one of CANARIES; `database` keeps the state in a file;
    with `accept`, VSPC answers what changes something with 202 and an asynchronous action; with `throttle`, it
    answers 429 to a user's requests beyond so many a minute; sessions of Enterprise Manager end after `idle_minutes`
    without a request. `board` holds faults to come, `log` what was received;
    `worker` tells processes apart that share a database; `world` is a file that takes the place of `seed` and `jobs`: see
    `worldfile`. `app.state.mock` is the Mock.
    Raises KeyError for an unknown canary, ValueError for one of the other API, StoreInUse for a file of another world,
    WorldError for a world that cannot be read.
    """
    bug = CANARIES[canary] if canary else None
    if bug and bug.api != api:
        raise ValueError(f"The canary {canary} belongs to {bug.api}, not to {api}.")
    document, clock, store = read(api, version, bundle), clock or Clock(), Store(database)
    facts = {"api": api, "version": document.bundle["info"]["version"], "seed": seed, "jobs": jobs}
    if world is not None and world.is_file():
        facts["world"] = sha256(world.read_bytes()).hexdigest()
    schemas = Schemas(document.bundle)

    def populate() -> Service:
        """The service, over the world in the store; where there is none, it is made."""
        found = store.origin()
        if found not in (None, facts):
            raise StoreInUse(_in_use(database, found, facts))
        service: Service
        if api == "vspc":
            service = VspcService(
                document,
                store,
                clock,
                seed,
                jobs,
                schemas,
                accept=accept,
                throttle=throttle,
                worker=worker,
                ready=bug is None,
                world=world,
            )
        else:
            immortal = bug is not None and bug.immortal_sessions
            service = EmService(
                document,
                store,
                clock,
                seed,
                jobs,
                idle_minutes=idle_minutes,
                immortal_sessions=immortal,
                ready=bug is None,
                worker=worker,
                world=world,
            )
        if found is None:
            store.set_origin(facts)
            store.set_clock(clock.start, clock.elapsed())
        return service

    try:
        mock = Mock(document, store, clock, populate, schemas, bug)
    except BaseException:
        store.close()
        raise
    steering = Middleware(Steering, mock, board or Board(seed), log or RequestLog(api))
    app = Starlette(
        routes=list(mock.routes()),
        exception_handlers={404: mock.unknown_path},
        middleware=[steering, Middleware(Shortcut, mock)],
    )
    app.state.mock = mock
    return app


def _in_use(database: str | Path, found: Mapping[str, Json], wanted: Mapping[str, Json]) -> str:
    names = [name for name in {**found, **wanted} if found.get(name) != wanted.get(name)]
    told = ", ".join(f"{name} {found.get(name, '-')} instead of {wanted.get(name, '-')}" for name in names)
    return f"{database} holds another world: {told}. Delete it, name another file, or ask for what it holds."


class Mock:
    """Routes, guards and answers of one mock server."""

    def __init__(
        self,
        document: Document,
        store: Store,
        clock: Clock,
        populate: Callable[[], Service],
        schemas: Schemas,
        canary: Canary | None,
    ) -> None:
        self._document = document
        self._store = store
        self._clock = clock
        self._populate = populate
        self._canary = canary
        with store.transaction():
            self._service = populate()
        unchecked = canary.unchecked if canary else frozenset()
        self._checker = Checker(document, schemas, self._service.xml, unchecked)

    @property
    def document(self) -> Document:
        """The description it serves."""
        return self._document

    @property
    def xml(self) -> XmlCodec | None:
        """The codec of an API that speaks XML."""
        return self._service.xml

    def close(self) -> None:
        """Close the database."""
        self._store.close()

    def reset(self) -> None:
        """Put the world back to its start; whoever was signed in is no longer."""
        with self._store.transaction():
            self._store.clear()
            self._service = self._populate()

    def rejoin(self) -> None:
        """Take up the world as another process left it."""
        with self._store.transaction():
            self._service = self._populate()

    def overview(self) -> dict[str, Json]:
        """A few numbers about the world: see `overview`."""
        return overview(self._document.api, self._store, self._clock)

    def refusal(self, problem: Problem, operation: Operation | None, request: Request) -> Response:
        """A refusal in the words of the API, whether its document lists it or not."""
        raw = _raw(request, b"")
        return self._response(self._service.refuse(problem, operation, raw.base_url), raw)

    @property
    def checker(self) -> Checker:
        """What requests are held against."""
        return self._checker

    def routes(self) -> Iterator[Route]:
        """One route for each path, fixed segments before parameters.

        Two routes for one path would answer 405 with the methods of the first alone.
        """
        by_path = sorted(
            self._document.operations, key=lambda operation: (_specificity(operation.path), operation.path)
        )
        for path, operations in groupby(by_path, key=lambda operation: operation.path):
            endpoint = self._endpoint({operation.method: operation for operation in operations})
            whole = self._document.base_path + path
            yield Route(whole, endpoint)
            if path.endswith("/"):
                yield Route(whole.rstrip("/"), endpoint)

    async def unknown_path(self, request: Request, _: Exception) -> Response:
        """404 where no path of the document matches."""
        return self.refusal(Problem(404, f"There is nothing at {request.url.path}."), None, request)

    def _endpoint(self, operations: Mapping[str, Operation]) -> ASGIApp:
        allow = ", ".join(operations)

        async def respond(request: Request) -> Response:
            raw = _raw(request, await request.body())
            operation = operations.get(request.method)
            if operation is None:
                problem = Problem(405, f"The method {request.method} is not allowed here.")
                refusal = self._service.refuse(problem, None, raw.base_url)
                return self._response(replace(refusal, headers=(*refusal.headers, ("Allow", allow))), raw)
            return self._response(self._serve(operation, raw), raw)

        return _Endpoint(respond)

    def wire(self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json]) -> Wire:
        """The answer to a request whose parameters were checked before."""
        return self._wire(self._serve(operation, raw, checked), raw)

    def _serve(
        self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json] | None = None
    ) -> Answer:
        try:
            call = self._admitted(operation, raw, checked)
            answer = self._service.answer(call)
            spoil = self._canary.answer if self._canary else None
            return spoil(call, answer) if spoil else answer
        except Problem as problem:
            if not operation.documents(problem.status):
                # A status the document does not list cannot be sent: 400 is the general refusal.
                problem.status = 400
            return self._service.refuse(problem, operation, raw.base_url)

    def _admitted(self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json] | None) -> Call:
        """The guards in order: who, may they, is it well-formed."""
        raw.notes["operation"] = operation.id
        principal = self._principal(operation, raw)
        raw.notes["user"] = principal.name or None
        enforced = operation.schemes and operation.roles and not (self._canary and self._canary.ignores_auth)
        if enforced and not principal.roles & set(operation.roles):
            raise Problem(
                403,
                "Access denied" if self._document.api == "em" else "Your role does not allow this operation.",
            )
        if principal.read_only and not operation.safe:
            raise Problem(403, "This token can only read.")
        query = self._checker.parameters(operation, raw) if checked is None else checked
        body = self._checker.body(operation, raw)
        request_id, client_version = raw.headers.get("x-request-id"), raw.headers.get("x-client-version")
        accept = raw.headers.get("accept", "")
        return Call(
            operation, principal, raw.base_url, raw.path, query, body, request_id, client_version, accept
        )

    def _principal(self, operation: Operation, raw: RawRequest) -> Principal:
        try:
            return self._service.principal(operation, raw)
        except Problem:
            if self._canary and self._canary.ignores_auth:
                return ANYONE
            raise

    def _wire(self, answer: Answer, raw: RawRequest) -> Wire:
        headers, body = answer.headers, b""
        if answer.schema is not None:
            body, media_type = self._service.render(answer, raw.headers.get("accept", ""), raw.base_url)
            headers = (("Content-Type", media_type), *headers)
        wire = Wire(answer.status, headers, body)
        return self._canary.wire(wire) if self._canary and self._canary.wire else wire

    def _response(self, answer: Answer, raw: RawRequest) -> Response:
        wire = self._wire(answer, raw)
        response = Response(b"" if raw.method == "HEAD" else wire.body, status_code=wire.status)
        for name, value in wire.headers:
            response.headers.append(name, value)
        return response


@dataclass(frozen=True, slots=True)
class _Endpoint:
    """An endpoint for every method there is: of a plain function, Starlette would take GET alone."""

    respond: Callable[[Request], Awaitable[Response]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.respond(Request(scope, receive))
        await response(scope, receive, send)


def _raw(request: Request, body: bytes) -> RawRequest:
    return RawRequest(
        method=request.method,
        base_url=f"{request.url.scheme}://{request.url.netloc}",
        path={name: str(value) for name, value in request.path_params.items()},
        query=tuple(parse_qsl(request.url.query, keep_blank_values=True)),
        headers={name.lower(): value for name, value in request.headers.items()},
        body=body,
        notes=request.scope.get(NOTES, {}),
    )


def _specificity(path: str) -> tuple[bool, ...]:
    """Sorts fixed segments before parameters, so that `/jobs/agentJobs` is not taken for a job called agentJobs."""
    return tuple(segment.startswith("{") for segment in path.split("/"))
