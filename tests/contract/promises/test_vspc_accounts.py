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
    path_of,
    query_of,
    server,
)
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.promises.model import Broken

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
