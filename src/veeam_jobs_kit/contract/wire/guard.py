"""The one place where requests leave: decides, waits for the turn, counts, and slows down or stops when the server fails.

It sits in the transport of requests, below redirects, probes, retries and sessions: what it refuses is not sent, even
through a bug or a new feature of whatever is above.
"""

from __future__ import annotations

import contextlib
import json
import math
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Literal, TypeAlias

import requests
import urllib3
from requests.adapters import HTTPAdapter

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.model import ServerTrust, WireFacts, WireLimits
from veeam_jobs_kit.contract.wire.pace import WAITS, Pace, Trouble, asked_to_wait
from veeam_jobs_kit.contract.wire.patience import ANSWER_TIME, at_most, read_whole
from veeam_jobs_kit.contract.wire.rules import SAFE_METHODS, RequestIntent, Rules
from veeam_jobs_runtime.transport.tls import normal_fingerprint

__all__ = [
    "SAFE_METHODS",
    "GivenUp",
    "Guard",
    "NotSent",
    "ProbeRefused",
    "RunStopped",
    "WriteRefused",
    "verification",
]

TIMEOUT = 20.0
"""Seconds between two parts of an answer, where the caller says nothing."""
_LAST = 1.0
"""Seconds that a request under way has when the time of the run is up."""
_REFUSED_SIGN_INS = 2
"""Refused attempts to sign in, after which no more are made: they can lock the account."""

Purpose: TypeAlias = Literal[
    "search for objects", "fuzzing", "promises", "drift", "first look", "wrong credentials"
]
"""What a process is doing; requests to sign in or with wrong credentials are counted by themselves."""


class NotSent(requests.RequestException):
    """A request was not sent; the message says why.

    A kind of RequestException, so that whatever sends it without us (probes of Schemathesis) goes on.
    """


class WriteRefused(NotSent):
    """A request could change something that this run may not change."""


class ProbeRefused(NotSent):
    """A request with wrong credentials, or none, would be one too many; see `--auth-probes`."""


class GivenUp(NotSent):
    """The operation is not called any more: it failed again and again, or took too long."""


class RunStopped(NotSent):
    """The run ends: it was interrupted, or the server failed again and again."""


@dataclass(slots=True)
class Guard:
    """Lets requests of one process through, or not."""

    api: Api
    base_url: str
    bundle: Mapping[str, Any] = field(repr=False)
    trust: ServerTrust
    limits: WireLimits = field(default_factory=WireLimits)
    purpose: Purpose = "fuzzing"
    rules: Rules = field(init=False)
    pace: Pace = field(init=False)
    sent: Counter[str] = field(default_factory=Counter)
    """Requests on the wire, by purpose."""
    by_label: Counter[str] = field(default_factory=Counter)
    """The same by method and path template."""
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Answers by purpose and class of status, like `4xx`."""
    statuses: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Answers by method and path template, and status."""
    writes: Counter[str] = field(default_factory=Counter)
    """Those that could change something, by method and path template."""
    unauthorized: int = 0
    """Answers with status 401."""
    refused: Counter[str] = field(default_factory=Counter)
    """Reasons for requests that were not sent."""
    credentials: Callable[[], Mapping[str, str]] = dict
    """Returns the headers that sign a request; for requests that Schemathesis makes without them."""
    _issued: set[str] = field(default_factory=set, repr=False)
    _refused_tokens: set[str] = field(default_factory=set, repr=False)
    _refused_sign_ins: int = 0

    def __post_init__(self) -> None:
        self.rules = Rules(self.api, self.base_url, self.bundle, self.limits)
        self.pace = Pace(self.limits.interval, self.limits.operation_time)

    def open_session(self) -> requests.Session:
        """Return a session that sends through the guard: without cookies and redirects.

        Enterprise Manager prefers a stale cookie to a fresh header, and a redirect could carry the session to another host.
        """
        session = requests.Session()
        session.max_redirects = 0
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        for scheme in ("https://", "http://"):
            session.mount(scheme, GuardedAdapter(self))
        return session

    def guard_all_sessions(self) -> None:
        """Guard every session of requests that this process makes from now on, whoever makes it.

        Schemathesis takes a session for single calls only: its engine, its probes of the server and its checks of
        credentials make their own. What they have in common is the adapter that `requests.Session()` mounts, and the name
        of its class in `requests.sessions` is the one thing that is replaced.
        """

        def mounted() -> GuardedAdapter:
            return GuardedAdapter(self)

        requests.sessions.HTTPAdapter = mounted  # type: ignore[assignment]

    def send(self, request: Any, send_once: Callable[[float], requests.Response]) -> requests.Response:
        """Send a prepared request, if it may be sent, and again after the server asked to wait.

        `send_once` gets the most seconds to wait for the server.
        Raises NotSent, and whatever requests raises where no answer arrives.
        """
        asked = self.rules.look_at(request)
        for times in range(WAITS + 1):
            purpose = self._admit(request, asked)
            self._count(purpose, asked)
            started = time.monotonic()
            try:
                response = (
                    self._answer(request, asked) if self.limits.dry_run else self._sent(send_once, asked)
                )
            except requests.RequestException as error:
                if isinstance(error, requests.Timeout) and self.pace.is_over and not asked.is_sign_off:
                    # The server had less time than it has otherwise: that it was too slow is not said.
                    raise RunStopped(f"{self.pace.why_stopped}, before the answer came") from error
                self.pace.note_failure(asked.label, _trouble_of(error), time.monotonic() - started)
                raise
            seconds = time.monotonic() - started
            self.outcomes[purpose, f"{response.status_code // 100}xx"] += 1
            self.statuses[asked.label, str(response.status_code)] += 1
            if not _is_busy(response) or times == WAITS or not _may_repeat(asked, response):
                break
            self.pace.slow_down(asked_to_wait(response), times)
        # The time of the server alone; the session would count the waits.
        request.register_hook("response", lambda answer, **_: _say_elapsed(answer, response, seconds))
        self._learn(request, asked, response, seconds)
        return response

    def _sent(
        self, send_once: Callable[[float], requests.Response], asked: RequestIntent
    ) -> requests.Response:
        """Send once and read the whole answer, in the time that the run has left, and one second more."""
        left = math.inf if asked.is_sign_off else max(self.pace.until - time.monotonic(), 0.0) + _LAST
        return read_whole(send_once(left), min(ANSWER_TIME, left))

    def facts(self) -> WireFacts:
        """Return what was sent, as plain data."""
        return WireFacts(
            requests=dict(sorted(self.sent.items())),
            by_operation=dict(sorted(self.by_label.items())),
            outcomes=_nested(self.outcomes),
            statuses=_nested(self.statuses),
            writes=dict(sorted(self.writes.items())),
            unauthorized=self.unauthorized,
            slow_downs=self.pace.slow_downs,
            rate_before=self.pace.rate_before,
            rate_after=self.pace.rate,
            refused=dict(sorted(self.refused.items())),
            stopped=self.pace.why_stopped if self.pace.failed else None,
            given_up=dict(sorted(self.pace.given_up.items())),
        )

    def is_signed(self, request: Any) -> bool:
        """Return whether a request has credentials that the server issued to this run, current or not."""
        values = [str(value) for value in request.headers.values()]
        return any(token in value for token in self._issued for value in values)

    def _was_refused(self, request: Any) -> bool:
        """Return whether the credentials of a request were refused before, and remember them."""
        sent = {token for token in self._issued for value in request.headers.values() if token in str(value)}
        before = sent <= self._refused_tokens
        self._refused_tokens |= sent
        return before

    def _admit(self, request: Any, asked: RequestIntent) -> str:
        """Wait for the turn and return the purpose to count a request under. Raises NotSent."""
        why = self.rules.refusal(request, asked)
        if why is not None:
            self._refuse(WriteRefused(why))
        if asked.is_sign_off:
            return "signing in and off"
        if self.pace.is_over:
            self._refuse(RunStopped(self.pace.why_stopped or "the run was interrupted"))
        if asked.label in self.pace.given_up and not asked.is_sign_in:
            self._refuse(GivenUp(f"{asked.label} is not called any more: {self.pace.given_up[asked.label]}"))
        purpose = self._purpose(request, asked)
        if _is_probe_of_server(request):
            # Without credentials, a probe of Schemathesis would be one more 401.
            request.headers.update(self.credentials())
        if asked.is_sign_in and self._refused_sign_ins >= _REFUSED_SIGN_INS:
            self._refuse(ProbeRefused("signing in was refused before; more attempts could lock the account"))
        probes = self.limits.auth_probes
        if purpose == "wrong credentials" and probes is not None and self.sent[purpose] >= probes:
            self._refuse(
                ProbeRefused(f"{probes} requests with wrong credentials were sent; see --auth-probes")
            )
        if not self.limits.dry_run:
            self.pace.wait_for_turn()
        if self.pace.is_over:
            self._refuse(RunStopped(self.pace.why_stopped or "the run was interrupted"))
        return purpose

    def _purpose(self, request: Any, asked: RequestIntent) -> str:
        if asked.is_sign_in:
            return "signing in and off"
        if _is_probe_of_server(request):
            return "first look"
        if asked.is_secured and not self.is_signed(request):
            return "wrong credentials"
        return self.purpose

    def _refuse(self, error: NotSent) -> None:
        self.refused[str(error)] += 1
        raise error

    def _count(self, purpose: str, asked: RequestIntent) -> None:
        self.sent[purpose] += 1
        self.by_label[asked.label] += 1
        if not asked.is_safe and not asked.is_sign_in and not asked.is_sign_off:
            self.writes[asked.label] += 1

    def _learn(self, request: Any, asked: RequestIntent, response: requests.Response, seconds: float) -> None:
        if asked.is_sign_in:
            self._issued |= set(_tokens(response)) if response.ok else set()
            self._refused_sign_ins += response.status_code in (400, 401, 403) and not _only_renews(request)
        self.unauthorized += response.status_code == 401
        self.rules.learn(request, asked, response)
        trouble = self._trouble(request, asked, response)
        if trouble == "refused" and self._was_refused(request):
            # A run that revokes its own sessions sends an ended one some more times: no fault of this operation.
            trouble = "refused again"
        if trouble is None:
            self.pace.note_success(asked.label, seconds)
        else:
            self.pace.note_failure(asked.label, trouble, seconds)

    def _trouble(self, request: Any, asked: RequestIntent, response: requests.Response) -> Trouble | None:
        if _is_busy(response):
            return "busy"
        if response.status_code == 401 and asked.is_secured and self.is_signed(request):
            return "refused"
        return "failed" if response.status_code >= 500 else None

    def _answer(self, request: Any, asked: RequestIntent) -> requests.Response:
        """Return what is taken for the answer in a dry run: nothing is sent."""
        response = requests.Response()
        response.request, response.url = request, request.url
        response.headers["Content-Type"] = "application/json"
        response.status_code = 404
        body: dict[str, Any] = {"errors": [{"message": "dry run"}]}
        if asked.is_sign_in:
            response.status_code = 200 if self.api == "vspc" else 201
            response.headers["X-RestSvcSessionId"] = "dry-run"
            body = {"access_token": "dry-run", "SessionId": "dry-run"}
        response._content = json.dumps(body).encode()
        response.raw = urllib3.HTTPResponse(body=b"", preload_content=False)
        return response


class GuardedAdapter(HTTPAdapter):
    """Sends through a guard, and verifies the server certificate as configured."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        if self._guard.trust.fingerprint is not None:
            kwargs["assert_fingerprint"] = normal_fingerprint(self._guard.trust.fingerprint)
        super().init_poolmanager(*args, **kwargs)

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        # `verify` is set here, because a variable like REQUESTS_CA_BUNDLE overrides what a session says.
        trusted = verification(self._guard.trust)

        def once(seconds: float) -> requests.Response:
            patience = at_most(timeout or TIMEOUT, seconds)
            return super(GuardedAdapter, self).send(
                request, stream=True, timeout=patience, verify=trusted, cert=cert, proxies=proxies
            )

        return self._guard.send(request, once)


def verification(trust: ServerTrust) -> bool | str:
    """Return the `verify` argument for requests. A pinned certificate is checked separately."""
    return trust.ca_file or not (trust.insecure or trust.fingerprint)


def _say_elapsed(answer: requests.Response, response: requests.Response, seconds: float) -> None:
    if answer is response:
        answer.elapsed = timedelta(seconds=seconds)


def _nested(counts: Mapping[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    """Return `{"a": {"b": 1}}` for `{("a", "b"): 1}`, sorted."""
    found: dict[str, dict[str, int]] = {}
    for (outer, inner), count in sorted(counts.items()):
        found.setdefault(outer, {})[inner] = count
    return found


def _is_probe_of_server(request: Any) -> bool:
    """Return whether Schemathesis asks what the server can do, and means no operation."""
    return "X-Schemathesis-Probe" in request.headers


def _is_busy(response: requests.Response) -> bool:
    return response.status_code in (429, 503)


def _may_repeat(asked: RequestIntent, response: requests.Response) -> bool:
    """Return whether a request may be sent again: a write that was answered 503 may have been carried out."""
    return asked.is_safe or response.status_code == 429


def _only_renews(request: Any) -> bool:
    """Return whether a request to sign in has a refresh token: a wrong one locks no account."""
    body = request.body or ""
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body)
    return "grant_type=refresh_token" in text


def _trouble_of(error: requests.RequestException) -> Trouble:
    return "slow" if isinstance(error, requests.Timeout) else "lost"


def _tokens(response: requests.Response) -> Iterator[str]:
    if token := response.headers.get("X-RestSvcSessionId"):
        yield token
    with contextlib.suppress(ValueError, RecursionError):
        answer = json.loads(response.content.decode("utf-8-sig"))
        if (
            isinstance(answer, dict)
            and isinstance(answer.get("access_token"), str)
            and answer["access_token"]
        ):
            yield answer["access_token"]
