"""Logging on and off Enterprise Manager."""

from __future__ import annotations

import base64

import httpx2
import pytest

from veeam_jobs_kit.mock import Clock, Options, user_name

from .conftest import Connect, log_on, sign_in
from .em_pages import document

JOBS = "/agents/jobs"
NOBODY = "00000000-0000-4000-8000-000000000000"
NEEDED = {"queries_run": "?type=Task", "logonSessions_create": "?v=latest"}


def test_logging_on_gives_a_token_a_cookie_and_a_session(em_url: str) -> None:
    with sign_in("em", em_url, user=None) as client:
        answer = client.post("/sessionMngr/?v=v1_7", auth=("portal-user", "mock-password"), headers=_JSON)
        token = answer.headers["X-RestSvcSessionId"]
        session = answer.json()
    assert answer.status_code == 201
    assert answer.headers["Set-Cookie"] == f"X-RestSvcSessionId={token}; Path=/api;"
    assert (
        answer.headers["Location"] == session["Href"] == f"{em_url}/api/logonSessions/{session['SessionId']}"
    )
    assert base64.b64decode(token).decode() == session["SessionId"]
    assert session["UserName"] == "portal-user"


@pytest.mark.parametrize("credentials", [None, ("portal-user", "wrong"), ("nobody", "mock-password")])
def test_bad_credentials_are_401_with_a_challenge(em_url: str, credentials: tuple[str, str] | None) -> None:
    with sign_in("em", em_url, user=None) as client:
        answer = client.post(
            "/sessionMngr/?v=latest", auth=httpx2.BasicAuth(*credentials) if credentials else httpx2.Auth()
        )
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Basic Realm=RestSvc"


@pytest.mark.parametrize("query", ["?v=", "?v=v2_0", "?v=latest&v=latest"])
def test_a_logon_without_a_version_it_knows_is_400(em_url: str, query: str) -> None:
    with sign_in("em", em_url, user=None) as client:
        assert client.post(f"/sessionMngr/{query}", auth=("portal-user", "mock-password")).status_code == 400


def test_a_session_dies_after_15_idle_minutes_and_lives_while_used(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock)
    for _ in range(3):
        clock.advance(14 * 60)
        assert client.get(JOBS).status_code == 200
    clock.advance(15 * 60)
    assert client.get(JOBS).status_code == 401


def test_how_long_a_session_lives_can_be_said(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("em", clock=clock, options=Options(idle_minutes=0.5))
    clock.advance(29)
    assert client.get(JOBS).status_code == 200
    clock.advance(31)
    assert client.get(JOBS).status_code == 401


def test_a_session_that_was_logged_off_is_worthless(start: Connect) -> None:
    client = start("em")
    uid = base64.b64decode(client.headers["X-RestSvcSessionId"]).decode()
    assert client.delete(f"/logonSessions/{uid}").status_code == 204
    assert client.get(JOBS).status_code == 401
    assert client.delete(f"/logonSessions/{uid}").status_code == 401


def test_only_an_administrator_ends_the_session_of_another(start: Connect) -> None:
    administrator = start("em")
    url = str(administrator.base_url).removesuffix("/api/")
    with sign_in("em", url, "portal-user") as user:
        theirs = base64.b64decode(administrator.headers["X-RestSvcSessionId"]).decode()
        ours = base64.b64decode(user.headers["X-RestSvcSessionId"]).decode()
        assert user.delete(f"/logonSessions/{theirs}").status_code == 404
        assert administrator.delete(f"/logonSessions/{ours}").status_code == 204
        assert user.get("/tasks/task-1").status_code == 401


def test_a_cookie_wins_over_the_header_even_a_stale_one(em: httpx2.Client) -> None:
    assert em.get(JOBS).status_code == 200
    assert em.get(JOBS, headers={"Cookie": "X-RestSvcSessionId=stale"}).status_code == 401
    good = em.headers["X-RestSvcSessionId"]
    headers = {"Cookie": f"X-RestSvcSessionId={good}", "X-RestSvcSessionId": "stale"}
    assert em.get(JOBS, headers=headers).status_code == 200


ROLES = sorted({role for operation in document().operations for role in operation.roles})


@pytest.mark.parametrize("role", ROLES)
def test_every_operation_is_open_to_its_roles_alone(em_url: str, role: str) -> None:
    with sign_in("em", em_url, user_name(role)) as client:
        refused = set()
        for operation in document().operations:
            path = operation.path.replace("{ID}", NOBODY).replace("{includeID}", NOBODY)
            answer = client.request(operation.method, path + NEEDED.get(operation.id, ""))
            if answer.status_code == 403:
                refused.add(operation.id)
    closed = {one.id for one in document().operations if one.roles and role not in one.roles}
    assert refused == closed


def test_roles_are_enforced(em_url: str) -> None:
    with sign_in("em", em_url, "portal-user") as client:
        assert client.get(JOBS).status_code == 403
        assert client.get("/backupServers/ce15a8c7-aa49-495e-b05b-ee3398c91018").status_code == 200


def test_the_front_door_is_open_and_leads_to_the_logon(em_url: str) -> None:
    with sign_in("em", em_url, user=None) as client:
        door = client.get("/", headers=_JSON).json()
        links = [version["Links"][0]["Href"] for version in door["SupportedVersions"]["SupportedVersions"]]
        assert client.post(links[-1], auth=("portal-user", "mock-password")).status_code == 201
        assert httpx2.get(f"{em_url}/api", trust_env=False).status_code == 200


@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        (b"", None, 201),
        (b"<LoginSpec xmlns='http://www.veeam.com/ent/v1.0'/>", "application/xml", 201),
        (b"{}", "application/json", 201),
        (b"<LoginSpec", "application/xml", 400),
        (b"<Other xmlns='http://www.veeam.com/ent/v1.0'/>", "application/xml", 400),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><LoginSpec>&b;</LoginSpec>', "application/xml", 400),
        (b'{"TenantCredentials": {}}', "application/json", 400),
        (b"[]", "application/json", 400),
    ],
)
def test_the_body_of_a_tenant_is_held_against_the_document(
    em_url: str, content: bytes, media_type: str | None, status: int
) -> None:
    headers = {"Content-Type": media_type} if media_type else {}
    with sign_in("em", em_url, user=None) as client:
        answer = client.post(
            "/sessionMngr/?v=latest", content=content, headers=headers, auth=("portal-user", "mock-password")
        )
    assert answer.status_code == status, answer.text


def test_a_name_may_carry_its_domain(em_url: str) -> None:
    with sign_in("em", em_url, user=None) as client:
        answer = log_on(client, r"EXAMPLE\portal-user")
    assert r"<UserName>EXAMPLE\portal-user</UserName>" in answer.text


_JSON = {"Accept": "application/json"}
