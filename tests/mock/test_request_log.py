"""The request log: bodies without secrets, and why a request was refused."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx2
import pytest

from veeam_jobs_kit.mock import Clock, VspcMock, in_process
from veeam_jobs_kit.mock.control import secrets

JSON, FORM, XML = "application/json", "application/x-www-form-urlencoded", "application/xml"
JOBS = "/infrastructure/backupServers/jobs"


def shown(body: str | bytes, media_type: str) -> str:
    content = body.encode() if isinstance(body, str) else body
    return secrets.body(content, media_type, len(content))


@pytest.fixture(scope="module")
def mock() -> Iterator[VspcMock]:
    with in_process("vspc", clock=Clock(speed=0)) as mock:
        yield mock


@pytest.fixture
def client(mock: VspcMock) -> Iterator[httpx2.Client]:
    mock.reset()
    headers = {"Authorization": "Bearer mock-api-key"}
    with httpx2.Client(base_url=f"{mock.url}/api/v3", transport=mock.transport, headers=headers) as client:
        # The transport lives as long as the mock: only the client is closed.
        client._transport = mock.transport
        yield client


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        ('{"userName": "x", "password": "hush"}', JSON),
        ('{"a": [{"secretKey": {"deep": "hush"}}]}', JSON),
        ('[{"op": "replace", "path": "/encryptionPassword", "value": "hush"}]', JSON),
        ("grant_type=password&username=x&password=hush", FORM),
        ("username=x&%70assword=hush", FORM),
        ("<Spec><Password>hush</Password></Spec>", XML),
        ('<n:Spec xmlns:n="x"><n:UserPassword a="1"><![CDATA[<b>hush</b>]]></n:UserPassword></n:Spec>', XML),
        ("<Spec Password='hush' Name=\"x\"/>", XML),
        ("<Spec><Password>hush", XML),
        ("<!DOCTYPE x [<!ENTITY e 'hush'>]><Spec/>", XML),
        ('{"password": "hush"', JSON),
        ('{"a": 1, "password": "hush"}'.encode("utf-16"), JSON),
        ("<Password>hush</Password>".encode("utf-16-le"), XML),
        ("hush", "text/plain"),
        ("password=hush", ""),
    ],
)
def test_no_secret_of_a_body_is_shown(body: str | bytes, media_type: str) -> None:
    text = shown(body, media_type)
    assert "hush" not in text.replace("\0", "")
    assert text


def test_what_is_no_secret_is_shown() -> None:
    assert shown('{"name": "Nightly", "isEnabled": true}', f"{JSON}; charset=utf-8") == (
        '{"name": "Nightly", "isEnabled": true}'
    )
    assert (
        shown("<Job><Description>New</Description></Job>", XML) == "<Job><Description>New</Description></Job>"
    )
    assert shown("grant_type=as&userUid=x", FORM) == "grant_type=as&userUid=x"
    assert len(shown(json.dumps({"name": "x" * 9000}), JSON)) < secrets.SHOWN + 100


def test_a_request_is_logged_with_its_body_and_the_reason_of_its_refusal(
    mock: VspcMock, client: httpx2.Client
) -> None:
    client.post("/token", data={"grant_type": "password", "username": "company-owner", "password": "hush"})
    client.get(JOBS, params={"limit": 501})
    client.get(f"{JOBS}/00000000-0000-4000-8000-000000000000")
    client.get("/bogus")
    client.get(JOBS, headers={"Authorization": "Bearer nothing"})
    client.get(JOBS)
    token, limit, missing, bogus, unsigned, good = mock.requests
    assert token.body == "grant_type=password&username=company-owner&password=***"
    assert (token.status, token.reason) == (400, "The user name or the password is wrong.")
    assert limit.reason == "The value of limit is not valid: 501 is greater than the maximum of 500."
    assert str(missing.reason).startswith("There is no job with UID")
    assert bogus.reason == "There is nothing at /api/v3/bogus."
    assert (unsigned.status, bool(unsigned.reason)) == (401, True)
    assert (good.status, good.reason, good.body) == (200, None, None)


def test_a_reason_does_not_quote_a_secret(mock: VspcMock, client: httpx2.Client) -> None:
    client.post(
        "/token", data={"grant_type": "password", "username": "x", "password": "hush", "mfa_code": "hush"}
    )
    assert "hush" not in str(mock.requests[-1].as_json())
    assert secrets.reason('The value of password is not valid: "hush" is too short.') == (
        "The value of password is not valid."
    )
    assert "hush" not in secrets.reason('{"password": "hush", "a": 1} is not of type "array"')


def test_of_a_long_body_the_size_is_shown(mock: VspcMock, client: httpx2.Client) -> None:
    client.post("/token", content=b"x" * 20_000, headers={"Content-Type": FORM})
    assert mock.requests[-1].body == f"(20,000 bytes of {FORM})"
