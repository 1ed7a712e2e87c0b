"""A mock server as an ASGI application: routing, checks in order, and the answer of the service as bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol
from urllib.parse import parse_qsl

from starlette.datastructures import URL
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute
from starlette.routing import Match as RouteMatch
from starlette.types import Receive, Scope, Send

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.routing import Match, Router
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries.model import Canary, Honest
from veeam_jobs_kit.mock.http.json_schemas import Schemas
from veeam_jobs_kit.mock.http.messages import (
    ANYONE,
    NOTES,
    REASON,
    RESPOND_ASYNC,
    Answer,
    Call,
    Principal,
    RawAnswer,
    RawRequest,
)
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.tolerances import Leniency, Readers
from veeam_jobs_kit.mock.http.undescribed import Undescribed
from veeam_jobs_kit.mock.http.validation import Checker
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.runs import Outcome


class Service(Protocol):
    """The part of a mock that differs between the products."""

    @property
    def xml(self) -> XmlCodec | None: ...
    @property
    def forbidden(self) -> str: ...
    @property
    def has_async_actions(self) -> bool: ...
    @property
    def tolerated(self) -> Readers: ...
    def principal(self, operation: Operation, raw: RawRequest) -> Principal: ...
    def answer(self, call: Call) -> Answer: ...
    def refuse(self, problem: Problem, operation: Operation | None, base_url: str) -> Answer: ...
    def render(self, answer: Answer, accept: str, base_url: str) -> tuple[bytes, str]: ...
    def wire_name(self, member: str) -> str: ...
    def overview(self) -> dict[str, Json]: ...
    def set_outcome(self, job: str, outcome: Outcome) -> bool: ...
    def add_job(self, stated: Mapping[str, Any]) -> str | None: ...


class Mock(BaseRoute):
    """One mock server: the only route of its Starlette application."""

    def __init__(
        self,
        document: Document,
        store: Store,
        populate: Callable[[], Service],
        schemas: Schemas,
        canary: Canary | None,
        *,
        strict_requests: bool = False,
    ) -> None:
        self.document = document
        self.router: Router[Operation] = Router(document.operations, document.base_path)
        self._store = store
        self._populate = populate
        self._canary = canary or Canary(document.api, "")
        with store.connection.transaction():
            self._service = populate()
        self._undescribed = Undescribed(document)
        self._leniency = Leniency(self._service.tolerated, document, strict=strict_requests)
        self.checker = Checker(
            document, schemas, self._service.xml, self._canary.unchecked, self._leniency.read
        )

    @property
    def xml(self) -> XmlCodec | None:
        """The codec of an API that speaks XML."""
        return self._service.xml

    @property
    def has_async_actions(self) -> bool:
        """Whether an operation may answer 202 with an asynchronous action."""
        return self._service.has_async_actions

    def wire_name(self, member: str) -> str:
        """Return the name in JSON of a member of the description."""
        return self._service.wire_name(member)

    def close(self) -> None:
        """Close the database."""
        self._store.connection.close()

    def reset(self) -> None:
        """Reset the data to the start. All tokens and sessions become invalid."""
        with self._store.connection.transaction():
            self._store.clear()
            self._service = self._populate()

    def rejoin(self) -> None:
        """Continue with the data that another process has reset."""
        with self._store.connection.transaction():
            self._service = self._populate()

    def overview(self) -> dict[str, Json]:
        """Return a few numbers about the data."""
        return self._service.overview()

    def set_outcome(self, job: str, outcome: Outcome) -> bool:
        """Tell how the next run of a job ends, named by ID or name. Returns whether there is such a job."""
        return self._service.set_outcome(job, outcome)

    def add_job(self, stated: Mapping[str, Any]) -> str | None:
        """Add a job, stated as in a world file; return its ID, None where the product has no jobs of its kind."""
        return self._service.add_job(stated)

    def matches(self, scope: Scope) -> tuple[RouteMatch, Scope]:
        """Accept every HTTP request; unknown paths are answered here, too."""
        return (RouteMatch.FULL if scope["type"] == "http" else RouteMatch.NONE), {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        response = await self._respond(Request(scope, receive))
        await response(scope, receive, send)

    def match(self, method: str, path: str, notes: dict[str, Json] | None = None) -> Match[Operation] | None:
        """Return the operation for a request, whose path may be spelled otherwise; `notes` get the warning."""
        match = self.router.match(method, path)
        if match is not None and not match.parameters:
            return match
        respelled = self._leniency.respelled(path, notes)
        return match if respelled is None else self.router.match(method, respelled) or match

    def is_unknown(self, method: str, path: str) -> bool:
        """Return whether neither the description nor, as far as is known, the product has anything at a path."""
        return self.match(method, path) is None and self._undescribed.reason(method, path, None) is None

    async def _respond(self, request: Request) -> Response:
        path: str = request.scope["path"]
        match = self.match(request.method, path, request.scope.get(NOTES))
        body = await request.body()
        missing = self._undescribed.reason(request.method, path, match.path if match else None)
        if match is None or (missing and match.operation is not None):
            other = path.rstrip("/") if path.endswith("/") else path + "/"
            if missing is None and self.router.match(request.method, other):
                return RedirectResponse(str(URL(scope={**request.scope, "path": other})))
            problem = Problem(404, missing or f"There is nothing at {request.url.path}.")
            return self.refusal(problem, None, request)
        raw = _raw(request, body, match.parameters)
        if match.operation is not None:
            return _response(self.raw_answer(match.operation, raw), raw)
        problem = Problem(405, missing or f"The method {request.method} is not allowed here.")
        refusal = self._refused(problem, None, raw)
        allow = replace(refusal, headers=(*refusal.headers, ("Allow", match.allow)))
        return _response(self._encoded(allow, raw), raw)

    def refusal(self, problem: Problem, operation: Operation | None, request: Request) -> Response:
        """Return the error answer of the API, even if the description does not list its status."""
        raw = _raw(request, b"", {})
        return _response(self._encoded(self._refused(problem, operation, raw), raw), raw)

    def _refused(self, problem: Problem, operation: Operation | None, raw: RawRequest) -> Answer:
        raw.notes[REASON] = problem.message
        return self._service.refuse(problem, operation, raw.base_url)

    def raw_answer(
        self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json] | None = None
    ) -> RawAnswer:
        """Return the answer to a request. `checked` are its query parameters, if they were validated before."""
        return self._encoded(self._answer(operation, raw, checked), raw)

    def _answer(self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json] | None) -> Answer:
        if self._canary.lie is None:
            return self._honest_answer(operation, raw, checked)
        return self._canary.lie(Honest(self.document, self._honest_answer), operation, raw)

    def _honest_answer(
        self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json] | None = None
    ) -> Answer:
        try:
            call = self._check(operation, raw, checked)
            answer = self._service.answer(call)
            return self._canary.answer(call, answer) if self._canary.answer else answer
        except Problem as problem:
            if not operation.documents(problem.status):
                # A status that the description does not list must not be sent: 400 is the general refusal.
                problem.status = 400
            return self._refused(problem, operation, raw)

    def _check(self, operation: Operation, raw: RawRequest, checked: Mapping[str, Json] | None) -> Call:
        """Check sign-in, roles, parameters and body, in this order. Raises Problem."""
        raw.notes["operation"] = operation.id
        principal = self._principal(operation, raw)
        raw.notes["user"] = principal.name or None
        enforced = operation.schemes and operation.roles and not self._canary.ignores_auth
        if enforced and not principal.roles & set(operation.roles):
            raise Problem(403, self._service.forbidden)
        if principal.read_only and not operation.safe:
            raise Problem(403, "This token can only read.")
        if checked is None:
            raw = self.checker.as_described(operation, raw)
            checked = self.checker.parameters(operation, raw)
        unknown: list[str] = []
        body = self.checker.body(operation, raw, unknown)
        if unknown:
            self._leniency.mark_unknown_members(raw, unknown)
        return Call(
            operation,
            principal,
            raw.base_url,
            raw.path,
            checked,
            body,
            request_id=raw.headers.get("x-request-id"),
            client_version=raw.headers.get("x-client-version"),
            accept=raw.headers.get("accept", ""),
            respond_async=bool(raw.notes.get(RESPOND_ASYNC)),
            unknown=tuple(unknown),
        )

    def _principal(self, operation: Operation, raw: RawRequest) -> Principal:
        try:
            return self._service.principal(operation, raw)
        except Problem:
            if self._canary.ignores_auth:
                return ANYONE
            raise

    def _encoded(self, answer: Answer, raw: RawRequest) -> RawAnswer:
        headers, body = answer.headers, b""
        if answer.schema is not None:
            body, media_type = self._service.render(answer, raw.headers.get("accept", ""), raw.base_url)
            headers = (("Content-Type", media_type), *headers)
        encoded = RawAnswer(answer.status, headers, body)
        return self._canary.wire(encoded) if self._canary.wire else encoded


def _response(answer: RawAnswer, raw: RawRequest) -> Response:
    response = Response(b"" if raw.method == "HEAD" else answer.body, status_code=answer.status)
    for name, value in answer.headers:
        response.headers.append(name, value)
    return response


def _raw(request: Request, body: bytes, parameters: Mapping[str, str]) -> RawRequest:
    return RawRequest(
        method=request.method,
        base_url=f"{request.url.scheme}://{request.url.netloc}",
        path=parameters,
        query=tuple(parse_qsl(request.url.query, keep_blank_values=True)),
        headers={name.lower(): value for name, value in request.headers.items()},
        body=body,
        notes=request.scope.get(NOTES, {}),
    )
