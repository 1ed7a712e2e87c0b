"""Ids of VSPC: unknown ones are not found, capital letters lead to no other object, and no object is listed twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.contract.promises.lying import (
    Lie,
    Request,
    Response,
    answer,
    check,
    lie_about_rows,
    path_of,
    query_of,
    reasons,
    server,
    state,
    with_path,
    with_query,
)
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.promises.model import Broken

NIL = "00000000-0000-0000-0000-000000000000"
SINGLES = ("jobs_list", "jobs_get", "organizations_list", "organizations_get", "jobs_listByServer")


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with mock.serve("vspc", options=mock.Options(jobs=12)) as url:
        yield f"{url}/api/v3"


def first_instead(asked: Callable[[str], bool]) -> Lie:
    """Answer with the first object of the list above, for some ids."""

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        above, _, uid = path_of(request).rpartition("/")
        if uid.count("-") == 4 and asked(uid):
            first = send(with_query(with_path(request, above), {"limit": "1"})).json()["data"][0]
            return send(with_path(request, f"{above}/{first['instanceUid']}"))
        return send(request)

    return lie


def capitals(status: int) -> Lie:
    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response, path = send(request), path_of(request)
        strange = any(part.count("-") == 4 and part != part.lower() for part in path.split("/"))
        return answer(response, {"errors": []}, status) if strange else response

    return lie


def other_rows_below_capitals(request: Request, body: dict[str, Any]) -> None:
    if path_of(request) != path_of(request).lower() and path_of(request).endswith("/jobs"):
        parts = path_of(request).split("/")
        if any(part.count("-") == 4 and part == part.upper() for part in parts):
            body["data"] = body["data"][1:]


def twice(
    uid_of: Callable[[str], str] = str, where: Callable[[dict[str, str]], bool] = lambda query: True
) -> Lie:
    """The second row has the id of the first."""

    def change(request: Request, body: dict[str, Any]) -> None:
        if isinstance(body["data"], list) and len(body["data"]) > 1 and where(query_of(request)):
            body["data"][1]["instanceUid"] = uid_of(body["data"][0]["instanceUid"])

    return lie_about_rows(change)


def broken(base_url: str, lie: Lie, name: str, *only: str) -> list[Any]:
    outcomes = check(server(base_url, lie, only=only or SINGLES), name)
    return [outcome.finding for outcome in outcomes if isinstance(outcome, Broken)]


def test_the_id_of_zeros_that_is_answered_with_an_object_is_found(base_url: str) -> None:
    [finding] = broken(base_url, first_instead(lambda uid: uid == NIL), "unknown_ids_are_not_found")
    assert finding.row == NIL


def test_an_object_whose_id_is_zeros_may_be_read(base_url: str) -> None:
    def renamed(request: Request, body: dict[str, Any]) -> None:
        if isinstance(body["data"], list) and body["data"]:
            body["data"][0]["instanceUid"] = NIL

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        return first_instead(lambda uid: uid == NIL)(
            request, lambda changed: lie_about_rows(renamed)(changed, send) if "limit" not in query_of(changed) else send(changed)
        )  # fmt: skip

    assert broken(base_url, lie, "unknown_ids_are_not_found", "jobs_list", "jobs_get") == []


@pytest.mark.parametrize("only", [("jobs_list", "jobs_get"), ("organizations_list", "organizations_get")])
def test_an_id_in_capital_letters_that_leads_to_another_object_is_found(
    base_url: str, only: tuple[str, ...]
) -> None:
    def is_capital(uid: str) -> bool:
        return uid != uid.lower()

    def another(request: Request, body: dict[str, Any]) -> None:
        if is_capital(path_of(request).rpartition("/")[2]) and isinstance(body["data"], dict):
            body["data"]["instanceUid"] = NIL

    assert broken(base_url, lie_about_rows(another), "ids_ignore_letter_case", *only)


def test_a_list_below_an_id_in_capital_letters_that_is_another_is_found(base_url: str) -> None:
    lie = lie_about_rows(other_rows_below_capitals)
    assert broken(base_url, lie, "ids_ignore_letter_case", "jobs_listByServer")


def test_a_server_that_crashes_at_capital_letters_breaks_the_promise(base_url: str) -> None:
    assert broken(base_url, capitals(520), "ids_ignore_letter_case")


def test_a_server_that_does_not_know_ids_in_capital_letters_is_not_blamed(base_url: str) -> None:
    outcomes = check(server(base_url, capitals(404), only=SINGLES), "ids_ignore_letter_case")
    assert state(outcomes) == "not proven"
    assert set(reasons(outcomes)) == {"it answers 404 to an id in capital letters; no page forbids that"}


@pytest.mark.parametrize(
    "listing", ["organizations_list", "jobs_list", "jobs_listByServer", "backupServers_list"]
)
@pytest.mark.parametrize("spelled", [str, str.upper])
def test_an_object_that_is_listed_twice_is_found(
    base_url: str, listing: str, spelled: Callable[[str], str]
) -> None:
    [finding] = broken(base_url, twice(spelled), "ids_are_listed_once", listing)
    assert finding.title == "An object is listed twice"


def test_an_object_that_is_listed_twice_in_an_order_alone_is_found(base_url: str) -> None:
    assert broken(base_url, twice(where=lambda query: "sort" in query), "ids_are_listed_once", "jobs_list")


def test_a_machine_may_be_listed_once_for_each_job(base_url: str) -> None:
    assert broken(base_url, twice(), "ids_are_listed_once", "agentJobs_listObjects") == []
