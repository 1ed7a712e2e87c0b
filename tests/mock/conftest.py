"""Mock servers on real sockets: one of each for tests that only read, fresh ones for tests that move time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import httpx2
import pytest

from veeam_jobs_description import bundles
from veeam_jobs_kit.mock import PASSWORD, Api, Clock, Options, base_path, serve, user_name

Connect = Callable[..., httpx2.Client]


@pytest.fixture(scope="session")
def vspc_url() -> Iterator[str]:
    with serve("vspc", clock=Clock(speed=0)) as url:
        yield url


@pytest.fixture(scope="session")
def em_url() -> Iterator[str]:
    with serve("em", clock=Clock(speed=0)) as url:
        yield url


@pytest.fixture
def start() -> Iterator[Connect]:
    """Start a mock of one's own and sign in to it: `start("em", clock=clock, canary="…")`."""
    with ExitStack() as stack:

        def connect(
            api: Api,
            *,
            clock: Clock | None = None,
            canary: str | None = None,
            options: Options | None = None,
            user: str | None = "portal-administrator",
        ) -> httpx2.Client:
            url = stack.enter_context(
                serve(api, clock=clock or Clock(speed=0), options=options or Options(canary=canary))
            )
            return stack.enter_context(sign_in(api, url, user))

        yield connect


@pytest.fixture
def vspc(vspc_url: str) -> Iterator[httpx2.Client]:
    with sign_in("vspc", vspc_url) as client:
        yield client


@pytest.fixture
def em(em_url: str) -> Iterator[httpx2.Client]:
    with sign_in("em", em_url) as client:
        yield client


@contextmanager
def sign_in(api: Api, url: str, user: str | None = "portal-administrator") -> Iterator[httpx2.Client]:
    """A client of the mock at `url`, signed in unless `user` is None. It keeps no cookies."""
    with httpx2.Client(base_url=url + base_path(api), trust_env=False) as client:
        if user and api == "vspc":
            client.headers["Authorization"] = f"Bearer {tokens(client, user)['access_token']}"
        elif user:
            client.headers["X-RestSvcSessionId"] = log_on(client, user).headers["X-RestSvcSessionId"]
        yield client


def tokens(client: httpx2.Client, user: str, **more: str) -> dict[str, str]:
    answer = client.post(
        "/token", data={"grant_type": "password", "username": user, "password": PASSWORD, **more}
    )
    assert answer.status_code == 200, answer.text
    pair: dict[str, str] = answer.json()
    return pair


def log_on(client: httpx2.Client, user: str, password: str = PASSWORD) -> httpx2.Response:
    answer = client.post("/sessionMngr/?v=latest", auth=(user, password))
    client.cookies.clear()
    return answer


@pytest.fixture
def role_users() -> Callable[[str], list[str]]:
    """The user of every role an API's bundle names."""

    def users(api: str) -> list[str]:
        paths = bundles.load(api)["paths"].values()
        roles = {
            role for item in paths for operation in item.values() for role in operation.get("x-roles", ())
        }
        return [user_name(role) for role in sorted(roles)]

    return users
