"""A second account sees no more of VSPC by asking for it in another way."""

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
    server,
)
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.promises.model import Broken

JOBS = "/infrastructure/backupServers/jobs"
ACCOUNTS = ("companies_see_their_own", "others_are_not_seen")


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with mock.serve("vspc", options=mock.Options(jobs=12)) as url:
        yield f"{url}/api/v3"


def as_administrator_where(base_url: str, asked: Callable[[Request], bool]) -> Lie:
    """Answer everybody as the administrator where something is asked for."""
    token = server(base_url).connection.sign_in.header()["Authorization"]  # type: ignore[union-attr]

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        if asked(request):
            request = request.copy()
            request.headers["Authorization"] = token
        return send(request)

    return lie


def broken(base_url: str, lie: Lie, name: str, only: tuple[str, ...]) -> list[Any]:
    outcomes = check(server(base_url, lie, only=only), name)
    return [outcome.finding for outcome in outcomes if isinstance(outcome, Broken)]


@pytest.mark.parametrize("name", ACCOUNTS)
@pytest.mark.parametrize("parameter", ["filter", "sort", "select", "limit", "offset"])
@pytest.mark.parametrize("listing", ["organizations_list", "jobs_list", "agentJobs_listObjects"])
def test_an_account_that_sees_more_by_asking_for_it_is_found(
    base_url: str, name: str, parameter: str, listing: str
) -> None:
    lie = as_administrator_where(base_url, lambda request: parameter in query_of(request))
    [finding] = broken(base_url, lie, name, (listing,))
    assert finding.title == "An account sees more as soon as it asks for something"
    assert parameter in finding.received


@pytest.mark.parametrize("name", ACCOUNTS)
def test_an_account_that_sees_more_of_what_is_expanded_is_found(base_url: str, name: str) -> None:
    lie = as_administrator_where(base_url, lambda request: "expand" in query_of(request))
    assert broken(base_url, lie, name, ("agentJobs_list",))


@pytest.mark.parametrize("name", ACCOUNTS)
def test_an_account_that_sees_more_on_later_pages_is_found(base_url: str, name: str) -> None:
    lie = as_administrator_where(base_url, lambda request: query_of(request).get("offset", "0") != "0")
    assert broken(base_url, lie, name, ("jobs_list",))


@pytest.mark.parametrize("parameter", ["select", "expand"])
def test_what_is_hidden_must_be_hidden_in_a_selection_and_an_expansion(base_url: str, parameter: str) -> None:
    lie = as_administrator_where(
        base_url, lambda request: parameter in query_of(request) and path_of(request).count("-") == 4
    )
    [finding] = broken(base_url, lie, "others_are_not_seen", ("agentJobs_list", "agentJobs_get"))
    assert finding.operation_id == "agentJobs_get"


@pytest.mark.parametrize("name", ACCOUNTS)
def test_where_requests_are_spread_in_time_all_is_asked_for_at_once(base_url: str, name: str) -> None:
    lie = as_administrator_where(base_url, lambda request: "sort" in query_of(request))
    slow = server(base_url, lie, only=("jobs_list",))
    slow.is_slow = True
    assert any(isinstance(outcome, Broken) for outcome in check(slow, name))


def test_what_is_refused_does_not_hide_what_is_shown(base_url: str) -> None:
    """A server that refuses selections shows others' rows in an order."""
    leaks = as_administrator_where(base_url, lambda request: "sort" in query_of(request))

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = leaks(request, send)
        return answer(response, {"errors": []}, 400) if "select" in query_of(request) else response

    assert broken(base_url, lie, "companies_see_their_own", ("jobs_list",))


def with_total(total: Callable[[int], int]) -> Lie:
    """Tell another total of jobs."""

    def change(request: Request, body: dict[str, Any]) -> None:
        numbers = body["meta"]["pagingInfo"] if isinstance(body["data"], list) else None
        if numbers:
            numbers["total"] = total(numbers["total"])

    return lie_about_rows(change, path=JOBS)


def first_page_is_short(request: Request, body: dict[str, Any]) -> None:
    """Hide rows of others after the page was made: some are missing from it."""
    numbers = body["meta"]["pagingInfo"]
    if "offset" not in query_of(request):
        del body["data"][1:]
        numbers["count"] = len(body["data"])


@pytest.mark.parametrize("name", ACCOUNTS)
@pytest.mark.parametrize(
    "lie",
    [with_total(lambda total: total + 979), lie_about_rows(first_page_is_short, path=JOBS)],
    ids=["all rows are counted", "rows are hidden after paging"],
)
def test_a_total_that_counts_rows_of_others_is_found(base_url: str, name: str, lie: Lie) -> None:
    [finding] = broken(base_url, lie, name, ("jobs_list",))
    assert finding.title == "`total` counts rows that the account does not see"
    assert finding.where == "$.meta.pagingInfo.total"


def test_a_total_of_more_rows_than_a_page_holds_is_not_blamed(base_url: str) -> None:
    """The last row is there."""

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        if path_of(request) != JOBS or response.status_code != 200:
            return response
        body = response.json()
        rows = [{**body["data"][0], "name": f"{number}"} for number in range(100)]
        at = int(query_of(request).get("offset", "0"))
        body["data"] = (body["data"][:1] if at >= 100 else rows)[: int(query_of(request).get("limit", "100"))]
        body["meta"]["pagingInfo"].update(total=130, count=len(body["data"]), offset=at)
        return answer(response, body)

    assert broken(base_url, lie, "others_are_not_seen", ("jobs_list",)) == []
