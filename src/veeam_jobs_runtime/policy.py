"""What every call does: credentials, retries, errors, decoding. Steps only, no input or output."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import msgspec
from msgspec.structs import replace

from veeam_jobs_runtime.answers import failure_from, header_of, placed, read_details
from veeam_jobs_runtime.auth import Auth, Grant
from veeam_jobs_runtime.clock import Clock
from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer, unwrapped, with_errors
from veeam_jobs_runtime.decoding.reader import Reader
from veeam_jobs_runtime.decoding.report import Report
from veeam_jobs_runtime.decoding.writer import Writer
from veeam_jobs_runtime.effects import REQUEST_ID, Headers, Send, Sleep, Steps, Tell, Within
from veeam_jobs_runtime.errors import ActionPending, ApiError, DecodeError, Throttled, TransportError
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions, ValidatedOptions, read_options
from veeam_jobs_runtime.products import Product, wrong_server
from veeam_jobs_runtime.records import Record
from veeam_jobs_runtime.retries import RetryPolicy, ThrottlePause
from veeam_jobs_runtime.versions import VersionGate

if TYPE_CHECKING:
    import httpx2

    from veeam_jobs_runtime.hooks import Hooks, RequestEvent

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

_ACCEPTED = 202
_REMEMBERED_SECONDS = 300.0
"""For how long the server knows the X-Request-id of a request (page `async_processing`)."""


class Policy(Record, frozen=True):
    """How one client talks to one server."""

    base_url: str
    auth: Auth
    reader: Reader
    retry: RetryPolicy
    clock: Clock
    product: Product
    writer: Writer
    result_of_read: Callable[..., Steps[Any]]
    """Waits for the result of a request that only reads, where the server answers 202 (`handles/actions.py`)."""
    headers: Headers = ()
    """Sent with every call."""
    gate: VersionGate | None = None
    """Knows which operations the server has."""
    task_types: frozenset[str] = frozenset()
    """Names of the models that a 202 answer may hold; any other 202 is an ActionPending."""
    throttle_pause: ThrottlePause = msgspec.field(default_factory=ThrottlePause)
    defaults: ValidatedOptions = ValidatedOptions()
    """What holds for every call that does not say otherwise."""
    max_answer_size: int | None = None
    """Bytes that an answer may have, unpacked; None is any number."""
    hooks: Hooks | None = None
    """Functions of the user that watch."""
    report: Report = msgspec.field(default_factory=Report)
    """Counts what was left out of answers."""

    def call(
        self, request: Request, type_: type[T] | None, options: CallOptions = NO_OPTIONS
    ) -> Steps[T | None]:
        """Send the request of an endpoint module and decode what comes back."""
        answer = yield from self.answer(request, type_, options)
        return None if answer is None else answer.value

    def prepare(self, steps: Callable[[Policy], Steps[T]]) -> Steps[T]:
        """Run the steps of a method before its request; a raw response keeps the outcome."""
        return (yield from steps(self))

    def answer(
        self, request: Request, type_: type[T] | None, options: CallOptions = NO_OPTIONS
    ) -> Steps[DecodedAnswer[T] | None]:
        """Do as `call`, and hand over what is known of the answer besides its value.

        A request that only reads waits for the result where the server answers 202, unless `on_pending` says
        otherwise.
        """
        seconds = self.deadline_of(options)
        steps = partial(self._answer, request, type_, options)
        if seconds is None:
            return (yield from steps())
        answer: DecodedAnswer[T] | None = yield Within(seconds, steps)
        return answer

    def _answer(
        self, request: Request, type_: type[T] | None, options: CallOptions
    ) -> Steps[DecodedAnswer[T] | None]:
        sent = self.sending(request, options)
        response = yield from self.respond(request, sent)
        try:
            return self.read(response, sent, type_, request.operation.id)
        except ActionPending as pending:
            if not request.operation.safe or type_ is None or options.get("on_pending") == "raise":
                raise
            answer: DecodedAnswer[T] = yield from self.result_of_read(self, pending, type_, request, options)
            return answer

    def read(
        self, response: httpx2.Response, sent: Send, type_: type[T] | None, operation: str
    ) -> DecodedAnswer[T] | None:
        """Decode the answer to a request. Raises ActionPending for a 202 without a result.

        Raises ApiError where the server lists errors in place of a result, although the status is 200.
        """
        if response.status_code == _ACCEPTED and not self._holds_a_task(response, type_):
            raise self._pending(response, sent)
        if type_ is None:
            self._refuse_errors(response, sent)
            return None
        try:
            answer = self.reader.answer(response, type_, narrowed=_selects(sent))
            if listed := getattr(answer.value, "errors", None):
                if unwrapped(answer.value) in (None, answer.value):
                    self._refuse_errors(response, sent)
                answer = with_errors(answer, len(listed))
            answer = self.reader.checked(answer, response, type_)
        except DecodeError as failure:
            wrong = self._wrong_server(response, sent)
            raise placed(DecodeError(wrong) if wrong else failure, sent, response.status_code) from None
        self.report.add(operation, answer.violations)
        return answer

    def respond(self, request: Request, sent: Send) -> Steps[httpx2.Response]:
        """Send a request with the credentials its operation asks for."""
        operation = request.operation
        if self.gate is not None:
            yield from self.gate.check(operation, self._about)
        if operation.credentials == "session":
            return (yield from self.exchange(sent, safe=operation.safe, roles=operation.roles))
        basic = self.auth.basic if operation.credentials == "basic" else ()
        sent = replace(sent, headers=merged(sent.headers, basic))
        return (yield from self._deliver(sent, resend=operation.safe, roles=operation.roles))

    def exchange(self, sent: Send, *, safe: bool, roles: tuple[str, ...] = ()) -> Steps[httpx2.Response]:
        """Send a request as the signed-in user; once more with renewed credentials after a 401."""
        # The server throttles the user, not the call: what one was told holds for all (page `throttling`).
        if wait := self.throttle_pause.left(self.clock.monotonic()):
            yield Sleep(wait, f"the server, which throttles this client (429) for {wait:.1f} s more", sent)
        anonymous = partial(self._deliver, resend=True)
        grant = yield from self.auth.ensure(anonymous)
        resend = safe or header_of(sent, REQUEST_ID) is not None
        try:
            return (yield from self._deliver(signed(sent, grant), resend=resend, roles=roles))
        except ApiError as failure:
            if failure.status != 401:
                raise
            rejection = failure
        # A server that answers 401 has not acted on the request, so that sending it again is no repetition.
        logger.info("The server no longer accepts the session; renewing it.")
        renewed = yield from self.auth.ensure(anonymous, rejected=grant)
        if renewed is grant:
            raise rejection
        return (yield from self._deliver(signed(sent, renewed), resend=resend, roles=roles))

    def sign_out(self) -> Steps[None]:
        """Sign out; a failure is logged and ignored."""
        sent = self.auth.sign_out()
        if sent is None:
            return
        try:
            yield from self._deliver(sent, resend=False)
        except ApiError as failure:
            logger.info("Signing out failed; the session will expire by itself: %s", failure)

    def sending(self, request: Request, options: CallOptions = NO_OPTIONS) -> Send:
        """Return the HTTP request for an operation, without credentials."""
        headers, content = request.headers, request.body
        if content is not None:
            media_type, content = self.writer.write(request, content)
            headers = (("Content-Type", media_type), *headers)
        method = request.operation.method
        sent = self.send_of(method, request.path, request.query, headers, content, options)
        sent = replace(sent, operation=request.operation.id)
        if request.operation.deduplicates and header_of(sent, REQUEST_ID) is None:
            # With an id of its own, the request can be sent again when its answer was lost.
            sent = replace(sent, headers=(*sent.headers, ("X-Request-id", _new_request_id())))
        return sent

    def send_of(
        self,
        method: str,
        path: str,
        query: Headers = (),
        headers: Headers = (),
        content: bytes | None = None,
        options: CallOptions = NO_OPTIONS,
    ) -> Send:
        """Return an HTTP request for any path; `path` may also be a link of the server (see `local_path`)."""
        given, ours = read_options(options), self.defaults
        accept = (("Accept", self.writer.accept),)
        below, _, own_query = self.local_path(path).partition("?")
        encoded = "&".join(part for part in (own_query, urlencode(query, quote_via=quote)) if part)
        url = self.base_url + below + (f"?{encoded}" if encoded else "")
        everything = merged(accept, self.headers, ours.headers, headers, given.headers)
        return Send(
            method.upper(),
            url,
            everything,
            content,
            below,
            ours.timeout if given.timeout is None else given.timeout,
            ours.retries if given.retries is None else given.retries,
            ours.deadline if given.deadline is None else given.deadline,
        )

    def deadline_of(self, options: CallOptions) -> float | None:
        """Return the deadline in seconds of a call with these options; None is no limit."""
        given = read_options(options).deadline
        return self.defaults.deadline if given is None else given

    def linked_path(self, link: str) -> str:
        """Return the path of a link that the server wrote, as `local_path` does; DecodeError where it is none."""
        try:
            return self.local_path(link)
        except ValueError:
            raise DecodeError(f"The server sent a link that is not a valid URL: {link[:100]!r}.") from None

    def local_path(self, link: str) -> str:
        """Return the path below the base URL, with its query, of a path or of a full link.

        Only the path of a link counts: servers write their own name into links, whatever name the client
        knows them by, and credentials must not follow a link to another host.
        """
        parts = urlsplit(link)
        root = urlsplit(self.base_url).path
        path = parts.path.removeprefix(root) if (parts.path + "/").startswith(root + "/") else parts.path
        return ("" if path.startswith("/") else "/") + path + (f"?{parts.query}" if parts.query else "")

    def _about(self) -> Steps[httpx2.Response]:
        # Once only: what cannot be known must not keep the call waiting.
        return self.exchange(replace(self.send_of("GET", "/about"), retries=0), safe=True)

    def _deliver(self, sent: Send, *, resend: bool, roles: tuple[str, ...] = ()) -> Steps[httpx2.Response]:
        retry = self.retry if sent.retries is None else replace(self.retry, retries=sent.retries)
        until = self.clock.monotonic() + _resend_for(sent)
        attempt = 0
        while True:
            event = self._event(sent, attempt)
            try:
                response = yield from self._sent(sent, event)
                if 200 <= response.status_code < 300:
                    return response
                raise failure_from(
                    response.status_code,
                    response.headers,
                    response.content,
                    sent=sent,
                    product=self.product,
                    roles=roles if response.status_code == 403 else (),
                    user=self.auth.user,
                    now=self.clock.wall,
                    mask=self.auth.secrets.mask,
                )
            except ApiError as failure:
                wait = retry.wait(attempt, failure) if resend else None
                if wait is None or self.clock.monotonic() + wait >= until:
                    raise
                if isinstance(failure, Throttled):
                    self.throttle_pause.keep(self.clock.monotonic() + wait)
                why, status = _why(failure), failure.status
            logger.info("%s %s: %s; again in %.1f s.", sent.method, sent.path, why, wait)
            if event is not None:
                yield from self._tell_of_retry(event, wait, status)
            yield Sleep(wait, f"the next attempt, {wait:.1f} s after {why}", sent)
            attempt += 1

    def _sent(self, sent: Send, event: RequestEvent | None) -> Steps[httpx2.Response]:
        """Send a request, and call the event hooks."""
        if event is None or self.hooks is None:
            answer: httpx2.Response = yield sent
            return answer
        from veeam_jobs_runtime.hooks import ResponseEvent

        yield Tell(self.hooks.request, event)
        began = self.clock.monotonic()
        try:
            response: httpx2.Response = yield sent
        except GeneratorExit:
            raise
        except BaseException as failure:
            took = self.clock.monotonic() - began
            yield Tell(self.hooks.response, ResponseEvent(event, took, error=type(failure).__name__))
            raise
        took = self.clock.monotonic() - began
        size = len(response.content)
        yield Tell(self.hooks.response, ResponseEvent(event, took, response.status_code, size=size))
        return response

    def _event(self, sent: Send, attempt: int) -> RequestEvent | None:
        if self.hooks is None:
            return None
        from veeam_jobs_runtime.hooks import request_event

        return request_event(sent.method, sent.url, sent.path, sent.operation, attempt + 1)

    def _tell_of_retry(self, event: RequestEvent, wait: float, status: int | None) -> Steps[None]:
        from veeam_jobs_runtime.hooks import RetryEvent

        if self.hooks is not None:
            yield Tell(self.hooks.retry, RetryEvent(event, wait, status))

    def _holds_a_task(self, response: httpx2.Response, type_: type | None) -> bool:
        return bool(response.content) and getattr(type_, "__name__", None) in self.task_types

    def _refuse_errors(self, response: httpx2.Response, sent: Send) -> None:
        """Raise the errors listed in an answer of status 200: the request failed."""
        details = read_details(response.content)
        if details:
            failure = failure_from(
                response.status_code,
                response.headers,
                response.content,
                sent=sent,
                product=self.product,
                user=self.auth.user,
                now=self.clock.wall,
                mask=self.auth.secrets.mask,
            )
            raise failure

    def _wrong_server(self, response: httpx2.Response, sent: Send) -> str | None:
        status, headers, content = response.status_code, response.headers, response.content
        return wrong_server(self.product, sent.url, status, headers, content)

    def _pending(self, response: httpx2.Response, sent: Send) -> ApiError:
        failure: ActionPending[Any] = ActionPending(
            "The server accepted the request and is still working. Wait for the result."
        )
        failure.location = response.headers.get("location") or action_path(
            response.headers.get("x-request-id") or header_of(sent, "x-request-id")
        )
        return placed(failure, sent, response.status_code)


def _selects(sent: Send) -> bool:
    """Return whether a request asks for some members only (`select` of Service Provider Console)."""
    return any(name == "select" for name, _ in parse_qsl(urlsplit(sent.url).query))


def merged(*parts: Headers) -> Headers:
    """Merge headers; a later one replaces an earlier one of the same name."""
    by_name = {name.lower(): (name, value) for part in parts for name, value in part}
    return tuple(by_name.values())


def action_path(request_id: str | None) -> str | None:
    """Return the path of an action without a `Location`: its id is that of its request."""
    return f"/asyncActions/{quote(request_id, safe='')}" if request_id else None


def signed(sent: Send, grant: Grant) -> Send:
    """Return the request with the credentials of a grant."""
    return replace(sent, headers=merged(sent.headers, grant.headers))


def _resend_for(sent: Send) -> float:
    """Return for how many seconds a request may be retried: with an X-Request-id, as long as the server remembers it."""
    return float("inf") if header_of(sent, REQUEST_ID) is None else _REMEMBERED_SECONDS


def _new_request_id() -> str:
    from uuid import uuid4  # what only reads needs none

    return str(uuid4())


def _why(failure: ApiError) -> str:
    return "no answer" if isinstance(failure, TransportError) else f"status {failure.status}"
