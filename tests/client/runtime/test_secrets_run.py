"""A whole run over sockets, with everything that can go wrong: no password and no token is in what anybody may see."""

from __future__ import annotations

import base64
import json
import logging
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from veeam_jobs import ApiError, EnterpriseManagerClient, VspcClient

from tests.client.runtime.runtime_sockets import SocketServer, fingerprint
from tests.client.runtime.test_secrets import everything_below
from veeam_jobs_kit.mock import PASSWORD, Clock, serve

WRONG = "wr0ng-Pa55word"
NOBODY = "00000000-0000-0000-0000-000000000000"


class Witness:
    """Everything that was shown, and every secret that went over the wire."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        self._caplog = caplog
        self._shown: list[str] = []
        self.secrets = {PASSWORD, WRONG}
        self.failures: list[str] = []

    def watch(self, client: Any) -> None:
        """Note the secrets of every exchange of a client."""
        client._session.http.event_hooks = {"response": [self._note]}

    def look_at(self, *things: object) -> None:
        for thing in things:
            for one in everything_below(thing):
                if type(one).__module__.startswith("veeam_jobs"):
                    self._shown += [repr(one), str(one)]

    @contextmanager
    def trouble(self, kind: str) -> Iterator[None]:
        """An error that must come, and all that it shows."""
        with pytest.raises(ApiError) as caught:
            yield
        error = caught.value
        self.failures.append(f"{type(error).__name__} {error.status}")
        assert type(error).__name__ == kind, error
        self.look_at(error)
        self._shown += [str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)]

    def judge(self) -> None:
        shown = "\n".join(
            [*self._shown, self._caplog.text, *(repr(vars(one)) for one in self._caplog.records)]
        )
        assert len(self.secrets) > 5
        for secret in self.secrets:
            assert secret not in shown, f"{secret!r}: {shown[shown.index(secret) - 200 :][:400]}"

    def _note(self, response: Any) -> None:
        sent, response_headers = response.request.headers, response.headers
        for value in (
            sent.get("Authorization"),
            *(one.get("X-RestSvcSessionId") for one in (sent, response_headers)),
        ):
            if value:
                self.secrets.add(value.rpartition(" ")[2])
        if response.request.url.path.endswith("/token"):
            response.read()
            try:
                answer = response.json()
            except ValueError:
                return
            self.secrets |= {answer[name] for name in ("access_token", "refresh_token") if name in answer}


@pytest.fixture
def witness(caplog: pytest.LogCaptureFixture) -> Witness:
    return Witness(caplog)


def broken(
    body: dict[str, Any], headers: dict[str, str]
) -> Callable[[str], tuple[int, dict[str, str], bytes]]:
    """A server that signs everybody in and then fails."""

    def answer(line: str) -> tuple[int, dict[str, str], bytes]:
        if "/token" in line or "/sessionMngr" in line:
            return 201, headers, json.dumps(body).encode()
        return 500, {}, b"<html>"

    return answer


def test_a_run_with_the_console_shows_no_secret(witness: Witness) -> None:
    clock = Clock(speed=0)
    with serve("vspc", clock=clock) as url:
        with VspcClient(url, username="company-owner", password=WRONG) as vspc:
            witness.watch(vspc)
            with witness.trouble("BadRequest"):
                vspc.jobs.list().first()
        with VspcClient(url, username="portal-administrator", password=PASSWORD) as vspc:
            witness.watch(vspc)
            job = vspc.jobs.list().all()[0]
            witness.look_at(vspc, job, vspc.jobs.with_raw_response.get(job.instance_uid or ""))
            with witness.trouble("NotFound"):
                vspc.jobs.get(NOBODY)
            clock.advance(3601)
            vspc.about.get()
            clock.advance(30 * 24 * 3600)
            vspc.about.get()
            witness.look_at(vspc)
    with witness.trouble("TransportError"):
        VspcClient(url, username="ada", password=PASSWORD, retries=0).about.get()
    tokens = {"access_token": "access-5ecret", "refresh_token": "refresh-5ecret"}
    witness.secrets |= set(tokens.values())
    with SocketServer(answer=broken(tokens, {})) as server:
        pinned = fingerprint("server.pem")
        with VspcClient(
            server.url(), username="ada", password=PASSWORD, fingerprint=pinned, retries=0
        ) as vspc:
            with witness.trouble("ServerError"):
                vspc.about.get()
            witness.look_at(vspc)
        with witness.trouble("TransportError"):
            VspcClient(server.url(), username="ada", password=PASSWORD).about.get()
        with witness.trouble("TransportError"):
            VspcClient(server.url(), api_key=tokens["access_token"], fingerprint="00" * 32).about.get()
    assert witness.failures == [
        "BadRequest 400",
        "NotFound 404",
        "TransportError None",
        "ServerError 500",
        "TransportError None",
        "TransportError None",
    ]
    witness.judge()


@pytest.mark.parametrize("media_type", ["json", "xml"])
def test_a_run_with_enterprise_manager_shows_no_secret(witness: Witness, media_type: Any) -> None:
    clock = Clock(speed=0)
    user: dict[str, Any] = {"username": "portal-administrator", "password": PASSWORD, "format": media_type}
    witness.secrets.add(base64.b64encode(f"portal-administrator:{PASSWORD}".encode()).decode())
    with serve("em", clock=clock) as url:
        with EnterpriseManagerClient(url, username="portal-user", password=WRONG) as em:
            witness.watch(em)
            with witness.trouble("Unauthorized"):
                em.jobs.list()
        with EnterpriseManagerClient(url, username="portal-user", password=PASSWORD, format=media_type) as em:
            witness.watch(em)
            with witness.trouble("Forbidden"):
                em.jobs.list()
        with EnterpriseManagerClient(url, **user) as em:
            witness.watch(em)
            handle = em.jobs.start(em.jobs.list()[0].id)
            witness.look_at(em, handle, handle.task)
            with witness.trouble("NotFound"):
                em.jobs.get(NOBODY)
            clock.advance(16 * 60)
            em.jobs.list()
            witness.look_at(em)
    session = "O9Msj3rq7EGUhtSMBQx+mw=="
    witness.secrets.add(session)
    headers = {"X-RestSvcSessionId": session, "Set-Cookie": f"X-RestSvcSessionId={session}; Path=/api;"}
    with SocketServer(answer=broken({"SessionId": "1"}, headers)) as server:
        pinned = fingerprint("server.pem")
        with (
            EnterpriseManagerClient(server.url(), **user, fingerprint=pinned, retries=0) as em,
            witness.trouble("ServerError"),
        ):
            em.jobs.list()
        with witness.trouble("TransportError"):
            EnterpriseManagerClient(server.url(), **user).jobs.list()
    assert witness.failures == [
        "Unauthorized 401",
        "Forbidden 403",
        "NotFound 404",
        "ServerError 500",
        "TransportError None",
    ]
    witness.judge()
