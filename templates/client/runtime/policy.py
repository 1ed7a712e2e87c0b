"""The one policy behind every call: credentials, retries, errors, decoding. It does no input or output."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, urlencode, urlsplit

import msgspec
from msgspec.structs import replace

from .answers import failure_from, header_of, placed
from .auth import Auth, Grant
from .clock import Clock
from .effects import Headers, Send, Sleep, Steps
from .errors import ActionPending, ApiError, DecodeError, Throttled, TransportError
from .operations import Request
from .options import NO_OPTIONS, CallOptions, read_options
from .products import Product, wrong_server
from .reader import Reader
from .records import Record
from .retries import Quiet, RetryPolicy
from .versions import VersionGate
from .writer import Writer

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

_ACCEPTED = 202


class Policy(Record, frozen=True):
    """How one client talks to one server."""

    base_url: str
    auth: Auth
    reader: Reader
    retry: RetryPolicy
    clock: Clock
    product: Product
    writer: Writer
    headers: Headers = ()
    """Sent with every call."""
    gate: VersionGate | None = None
    """Knows which operations the server has."""
    task_types: frozenset[str] = frozenset()
    """Names of the models that a 202 answer may hold; any other 202 is an ActionPending."""
    quiet: Quiet = msgspec.field(default_factory=Quiet)

    def call(
        self, request: Request, type_: type[T] | None, options: CallOptions = NO_OPTIONS
    ) -> Steps[T | None]:
        """Send the request of an endpoint module and decode what comes back."""
        sent = self.sending(request, options)
        response = yield from self.answer(request, sent)
        return self.read(response, sent, type_)

    def read(self, response: httpx2.Response, sent: Send, type_: type[T] | None) -> T | None:
        """Decode the answer to a request; ActionPending for a 202 that holds nothing of it."""
        if response.status_code == _ACCEPTED and not self._holds_a_task(response, type_):
            raise self._pending(response, sent)
        if type_ is None:
            return None
        try:
            return self.reader.read(response, type_)
        except DecodeError as failure:
            wrong = self._wrong_server(response, sent)
            raise placed(DecodeError(wrong) if wrong else failure, sent, response.status_code) from None

    def answer(self, request: Request, sent: Send) -> Steps[httpx2.Response]:
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
        if wait := self.quiet.left(self.clock.monotonic()):
            yield Sleep(wait)
        anonymous = partial(self._deliver, resend=True)
        grant = yield from self.auth.ensure(anonymous)
        resend = safe or header_of(sent, "x-request-id") is not None
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

    def farewell(self) -> Steps[None]:
        """End the session on the server, as far as that works."""
        sent = self.auth.farewell()
        if sent is None:
            return
        try:
            yield from self._deliver(sent, resend=False)
        except ApiError as failure:
            logger.info("Signing out failed, the session ends by itself: %s", failure)

    def sending(self, request: Request, options: CallOptions = NO_OPTIONS) -> Send:
        """The request of an endpoint module as it goes out, without credentials."""
        headers, content = request.headers, request.body
        if content is not None:
            media_type, content = self.writer.write(request, content)
            headers = (("Content-Type", media_type), *headers)
        method = request.operation.method
        return self.send_of(method, request.path, request.query, headers, content, options)

    def send_of(
        self,
        method: str,
        path: str,
        query: Headers = (),
        headers: Headers = (),
        content: bytes | None = None,
        options: CallOptions = NO_OPTIONS,
    ) -> Send:
        """A request of one's own making; `path` may also be a link of the server (see `local_path`)."""
        given = read_options(options)
        accept = (("Accept", self.writer.accept),)
        below, _, own_query = self.local_path(path).partition("?")
        encoded = "&".join(part for part in (own_query, urlencode(query, quote_via=quote)) if part)
        url = self.base_url + below + (f"?{encoded}" if encoded else "")
        everything = merged(accept, self.headers, headers, given.headers)
        return Send(method.upper(), url, everything, content, below, given.timeout, given.retries)

    def local_path(self, link: str) -> str:
        """The path below the base URL, with its query, of a path or of a full link.

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
        attempt = 0
        while True:
            try:
                response: httpx2.Response = yield sent
                if response.status_code < 300:
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
                )
            except ApiError as failure:
                wait = retry.wait(attempt, failure) if resend else None
                if wait is None:
                    raise
                if isinstance(failure, Throttled):
                    self.quiet.keep(self.clock.monotonic() + wait)
                logger.info("%s %s: %s; again in %.1f s.", sent.method, sent.path, _why(failure), wait)
            yield Sleep(wait)
            attempt += 1

    def _holds_a_task(self, response: httpx2.Response, type_: type | None) -> bool:
        return bool(response.content) and getattr(type_, "__name__", None) in self.task_types

    def _wrong_server(self, response: httpx2.Response, sent: Send) -> str | None:
        status, headers, content = response.status_code, response.headers, response.content
        return wrong_server(self.product, sent.url, status, headers, content)

    def _pending(self, response: httpx2.Response, sent: Send) -> ApiError:
        failure = ActionPending("The server accepted the request and goes on working: wait for the result.")
        failure.location = response.headers.get("location")
        return placed(failure, sent, response.status_code)


def merged(*parts: Headers) -> Headers:
    """Headers of which a later one replaces an earlier one of the same name."""
    by_name = {name.lower(): (name, value) for part in parts for name, value in part}
    return tuple(by_name.values())


def signed(sent: Send, grant: Grant) -> Send:
    """The request with the credentials of a grant."""
    return replace(sent, headers=merged(sent.headers, grant.headers))


def _why(failure: ApiError) -> str:
    return "no answer" if isinstance(failure, TransportError) else str(failure.status)
