from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx2
import pytest
import veeam_jobs

from tests.client.runtime.runtime_harness import Flavour, Server, get, json
from veeam_jobs_runtime import errors
from veeam_jobs_runtime.answers import failure_from, read_details, read_retry_after
from veeam_jobs_runtime.effects import Send
from veeam_jobs_runtime.products import CONSOLE, MANAGER

GET = Send("GET", "https://h:1280/api/v3/jobs?filter=x&access_token=abc", path="/jobs")


def failure(status: int, content: bytes = b"", **more: Any) -> errors.ApiError:
    headers = httpx2.Headers(more.pop("headers", {}))
    more.setdefault("product", CONSOLE)
    return failure_from(status, headers, content, sent=GET, now=lambda: 0.0, **more)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequest"),
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "NotFound"),
        (409, "Conflict"),
        (429, "Throttled"),
        (500, "ServerError"),
        (503, "ServerError"),
        (520, "ServerError"),
        (405, "ApiError"),
        (302, "ApiError"),
    ],
)
def test_every_status_has_its_class(status: int, name: str) -> None:
    error = failure(status)
    assert type(error).__name__ == name
    assert isinstance(error, errors.ApiError)
    assert error.status == status


def test_a_vspc_error_list_is_read_and_shown() -> None:
    error = failure(
        404,
        b'{"errors": [{"message": "No job\\r\\nwith this UID.", "type": "logical", "code": 104,'
        b' "parameterName": "jobUid"}]}',
    )
    assert str(error) == "404 GET /jobs: No job with this UID. (parameter jobUid)"
    (detail,) = error.errors
    assert (detail.type, detail.code, detail.parameter_name) == ("logical", 104, "jobUid")


def test_an_oauth2_error_is_read() -> None:
    error = failure(400, b'{"error": "invalid_grant", "error_description": "Wrong user name or password."}')
    assert error.message == "Wrong user name or password."
    assert error.errors[0].code == "invalid_grant"


@pytest.mark.parametrize(
    "body",
    [
        b'<Error Message="Bad filter" StatusCode="400"><FirstChanceExceptionMessage>Unexpected ;'
        b"</FirstChanceExceptionMessage></Error>",
        b'\xef\xbb\xbf<?xml version="1.0"?><Error xmlns="http://www.veeam.com/ent/v1.0" Message="Bad filter"'
        b' StatusCode="400"><FirstChanceExceptionMessage>Unexpected ;</FirstChanceExceptionMessage></Error>',
        b'\xef\xbb\xbf{"FirstChanceExceptionMessage": "Unexpected ;", "Message": "Bad filter",'
        b' "StackTrace": null, "Status": null, "StatusCode": 400}',
    ],
)
def test_an_enterprise_manager_error_is_read_in_xml_and_in_json(body: bytes) -> None:
    error = failure(400, body, product=MANAGER)
    assert error.message == "Bad filter (Unexpected ;)"
    assert str(error.errors[0].code) == "400"


@pytest.mark.parametrize(
    "body", [b"", b"<html>no", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"errors": [7]}', b"<a/>", b"[" * 9999]
)
def test_a_body_of_any_other_kind_is_no_trouble(body: bytes) -> None:
    assert read_details(body) == ()
    assert str(failure(503, body)) == ("503 GET /jobs: Service Unavailable, and the answer does not say why.")


def test_an_entity_attack_in_an_error_body_is_not_carried_out() -> None:
    body = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><Error Message="m">&a;</Error>'
    assert read_details(body) == ()


def test_the_request_id_is_named() -> None:
    error = failure(520, headers={"X-Request-Id": "0f3c"})
    assert str(error).startswith("520 GET /jobs (request 0f3c): ")


def test_a_redirect_says_what_it_is() -> None:
    assert "redirects the request" in str(failure(302))


def test_the_url_is_kept_without_secrets() -> None:
    assert failure(500).url == "https://h:1280/api/v3/jobs?filter=x&access_token=***"


def test_forbidden_names_the_roles_the_document_admits(flavour: Flavour) -> None:
    server = Server(
        [json({"errors": [{"message": "Access is forbidden.", "type": "security", "code": 403}]}, 403)]
    )
    client = flavour.vspc(server)
    with pytest.raises(errors.Forbidden) as caught:
        flavour.call(client, get(roles=("Portal Administrator", "Company Owner")))
    assert str(caught.value) == (
        "403 GET /jobs: Access is forbidden.\n"
        '  The document admits Portal Administrator, Company Owner; you are signed in as "ada", who may have none of'
        " these roles."
    )
    nobody = failure(403, roles=("Company Owner",))
    assert str(nobody).endswith("admits Company Owner; your account may have none of these roles.")


def test_retry_after_comes_from_the_body_or_the_header() -> None:
    body = b'{"errors": [{"message": "slow", "type": "unspecified", "code": 429, "retryAfter": 7}]}'
    assert failure(429, body, headers={"Retry-After": "3"}).retry_after == 7
    assert failure(429, headers={"Retry-After": "3"}).retry_after == 3
    assert failure(429).retry_after is None


def test_retry_after_may_be_a_date() -> None:
    headers = httpx2.Headers({"Retry-After": "Thu, 01 Jan 1970 00:01:00 GMT"})
    assert read_retry_after(headers, lambda: 20.0) == 40.0
    assert read_retry_after(headers, lambda: 90.0) == 0.0
    assert read_retry_after(httpx2.Headers({"Retry-After": "soon"}), lambda: 0.0) is None
    assert read_retry_after(httpx2.Headers({"Retry-After": "nan"}), lambda: 0.0) is None


def test_errors_survive_pickling_and_copying(monkeypatch: pytest.MonkeyPatch) -> None:
    # The generated package exports every error; pickle looks them up there.
    monkeypatch.setattr(veeam_jobs, "NotFound", errors.NotFound, raising=False)
    error = failure(404, b'{"errors": [{"message": "gone"}]}')
    for twin in (copy.copy(error), copy.deepcopy(error)):
        assert (str(twin), twin.status, twin.errors) == (str(error), 404, error.errors)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_timeout_while_waiting_is_a_timeout_error() -> None:
    error = errors.TimeoutExpired("too long")
    assert isinstance(error, TimeoutError)
    assert str(error) == "too long"


def test_errors_name_the_package_users_import() -> None:
    assert errors.Forbidden.__module__ == "veeam_jobs"
    assert errors.ApiError.__module__ == "veeam_jobs"
