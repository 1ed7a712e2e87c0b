"""Tokens: how they come, how long they last, and what they admit to."""

from __future__ import annotations

import random
from collections.abc import Callable

import httpx2
import pytest

from veeam_jobs_kit.mock import API_KEY, READ_ONLY_API_KEY, Clock
from veeam_jobs_kit.mock.storage.store import open_store
from veeam_jobs_kit.mock.vspc.tokens import MFA_CODE, Tokens
from veeam_jobs_kit.mock.vspc.users import users_for

from .conftest import Connect, sign_in, tokens

JOBS = "/infrastructure/backupServers/jobs"
AGENT_JOBS = f"{JOBS}/agentJobs"


def _get(client: httpx2.Client, token: str) -> httpx2.Response:
    return client.get(AGENT_JOBS, headers={"Authorization": f"Bearer {token}"})


def test_a_password_buys_a_pair_of_tokens_good_for_an_hour(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock, user=None)
    pair = tokens(client, "company-owner")
    assert str(pair["expires_in"]) == "3600"
    clock.advance(3599)
    assert _get(client, pair["access_token"]).status_code == 200
    clock.advance(1)
    answer = _get(client, pair["access_token"])
    assert answer.status_code == 401
    assert answer.json()["errors"][0] == {
        "message": "The access token has expired.",
        "type": "security",
        "code": 401,
    }


def test_a_refresh_token_works_once_and_ends_the_old_access_token(start: Connect) -> None:
    client = start("vspc", user=None)
    first = tokens(client, "company-owner")
    body = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = client.post("/token", data=body).json()
    assert _get(client, second["access_token"]).status_code == 200
    assert _get(client, first["access_token"]).status_code == 401
    spent = client.post("/token", data=body)
    assert (spent.status_code, spent.json()["error"]) == (400, "invalid_grant")


def test_a_session_that_may_only_read_does_not_refresh_itself_into_more() -> None:
    issuer = Tokens(open_store(), Clock(speed=0), users_for(["PortalAdministrator"], "c"), random.Random(1))
    first = issuer._pair("portal-administrator", read_only=True)
    assert issuer._by_refresh(first) == ("portal-administrator", True)


def _me(client: httpx2.Client, pair: dict[str, str]) -> dict[str, str]:
    answer = client.get("/users/me", headers={"Authorization": f"Bearer {pair['access_token']}"})
    me: dict[str, str] = answer.json()["data"]
    return me


def _grant(client: httpx2.Client, grant: str, **fields: str) -> httpx2.Response:
    return client.post("/token", data={"grant_type": grant, **fields})


def test_a_second_factor_stands_between_the_password_and_the_tokens(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock, user=None)
    first = tokens(client, "company-owner-mfa")
    assert first["access_token"] is None
    wrong = _grant(client, "mfa", mfa_token=first["mfa_token"], mfa_code="000000")
    assert (wrong.status_code, wrong.json()["error"]) == (400, "invalid_grant")
    second = _grant(client, "mfa", mfa_token=first["mfa_token"], mfa_code=MFA_CODE).json()
    assert _get(client, second["access_token"]).status_code == 200
    assert _grant(client, "mfa", mfa_token=first["mfa_token"], mfa_code=MFA_CODE).status_code == 400
    late = tokens(client, "company-owner-mfa")
    clock.advance(300)
    assert _grant(client, "mfa", mfa_token=late["mfa_token"], mfa_code=MFA_CODE).status_code == 400


def test_a_portal_administrator_acts_for_another_user_and_nobody_else_does(start: Connect) -> None:
    client = start("vspc", user=None)
    administrator, owner = tokens(client, "portal-administrator"), tokens(client, "company-owner")
    uid = _me(client, owner)["instanceUid"]
    refused = _grant(client, "as", refresh_token=owner["refresh_token"], userUid=uid)
    assert refused.json()["error"] == "unauthorized_client"
    acting = _grant(client, "as", refresh_token=administrator["refresh_token"], userUid=uid).json()
    assert _me(client, acting)["userName"] == "company-owner"


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer nonsense", "Basic bm9uc2Vuc2U="])
def test_without_a_token_nothing_is_shown(vspc_url: str, header: str | None) -> None:
    with sign_in("vspc", vspc_url, user=None) as client:
        answer = client.get(AGENT_JOBS, headers={"Authorization": header} if header else {})
    assert answer.status_code == 401
    assert answer.json()["errors"][0]["type"] == "security"


def test_a_role_the_document_does_not_admit_is_forbidden(vspc_url: str) -> None:
    with sign_in("vspc", vspc_url, "company-invoice-auditor") as client:
        answer = client.get(AGENT_JOBS)
    assert answer.status_code == 403
    assert answer.json()["errors"][0]["code"] == 403


def test_a_company_sees_its_own_jobs_and_no_others(vspc_url: str, vspc: httpx2.Client) -> None:
    with sign_in("vspc", vspc_url, "company-owner") as client:
        mine = client.get(AGENT_JOBS).json()
        everything = vspc.get(AGENT_JOBS).json()
        hidden = {row["instanceUid"] for row in everything["data"]} - {
            row["instanceUid"] for row in mine["data"]
        }
        assert 0 < mine["meta"]["pagingInfo"]["total"] < everything["meta"]["pagingInfo"]["total"]
        assert client.get(f"{JOBS}/{hidden.pop()}").status_code == 404


@pytest.mark.parametrize("key", [API_KEY, READ_ONLY_API_KEY])
def test_an_api_key_goes_into_the_same_header(vspc_url: str, key: str) -> None:
    with sign_in("vspc", vspc_url, user=None) as client:
        assert _get(client, key).status_code == 200


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": "password"}, "invalid_request"),
        ({"grant_type": "password", "username": "company-owner", "password": "wrong"}, "invalid_grant"),
        ({"grant_type": "password", "username": "nobody", "password": "mock-password"}, "invalid_grant"),
        ({"grant_type": "refresh_token", "refresh_token": "wrong"}, "invalid_grant"),
        ({"grant_type": "magic"}, "unsupported_grant_type"),
        (
            {"grant_type": "password", "username": "x", "password": "y", "readOnly": "maybe"},
            "invalid_request",
        ),
    ],
)
def test_a_refused_sign_in_is_worded_as_oauth_has_it(vspc_url: str, body: dict[str, str], error: str) -> None:
    with sign_in("vspc", vspc_url, user=None) as client:
        answer = client.post("/token", data=body)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_a_body_of_another_media_type_is_refused(vspc_url: str) -> None:
    with sign_in("vspc", vspc_url, user=None) as client:
        assert client.post("/token", json={"grant_type": "password"}).status_code == 415
        assert client.post("/token", content=b"grant_type=password").status_code == 415


def test_a_field_given_twice_is_refused(vspc_url: str) -> None:
    with sign_in("vspc", vspc_url, user=None) as client:
        answer = client.post(
            "/token",
            content=b"grant_type=password&grant_type=password",
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        )
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")


def test_every_role_of_the_document_has_a_user(vspc_url: str, role_users: Callable[[str], list[str]]) -> None:
    with sign_in("vspc", vspc_url, user=None) as client:
        assert all(tokens(client, user)["access_token"] for user in role_users("vspc"))
