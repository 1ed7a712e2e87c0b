"""Parameters of VSPC that are forgotten because of others: the promise sees every combination."""

from __future__ import annotations

import json
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
    with_query,
)
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.promises.model import Broken
from veeam_jobs_kit.contract.promises.vspc.evaluate import holds, value_at

TOGETHER = "parameters_work_together"
UIDS = ("00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b")
LISTS = ("jobs_list", "organizations_list", "agentJobs_list")


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with mock.serve("vspc", options=mock.Options(jobs=12)) as url:
        yield f"{url}/api/v3"


def forgets(name: str, beside: Callable[[dict[str, str]], bool]) -> Lie:
    """Forget a parameter where others are there."""

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        query = query_of(request)
        if name in query and beside(query):
            query.pop(name)
            request = with_query(request, query)
        return send(request)

    return lie


def beside(*names: str) -> Callable[[dict[str, str]], bool]:
    return lambda query: all(name in query for name in names)


def on_later_pages(query: dict[str, str]) -> bool:
    return query.get("offset", "0") != "0"


def total_of_all(request: Request, body: dict[str, Any]) -> None:
    if {"filter", "limit"} <= query_of(request).keys():
        body["meta"]["pagingInfo"]["total"] += 1


def one_row_twice(request: Request, body: dict[str, Any]) -> None:
    if {"filter", "sort"} <= query_of(request).keys() and len(body["data"]) > 1:
        body["data"][1] = body["data"][0]


def refused_together(request: Request, send: Callable[[Request], Response]) -> Response:
    response = send(request)
    if {"filter", "select", "sort"} <= query_of(request).keys():
        response._content, response.status_code = json.dumps({"errors": []}).encode(), 400
    return response


def found(base_url: str, lie: Lie, *only: str) -> list[Any]:
    outcomes = check(server(base_url, lie, only=only or LISTS), TOGETHER)
    return [outcome.finding for outcome in outcomes if isinstance(outcome, Broken)]


@pytest.mark.parametrize("name", ["filter", "sort", "select", "limit", "offset"])
@pytest.mark.parametrize("other", ["filter", "sort", "select", "limit", "offset"])
def test_a_parameter_that_is_forgotten_beside_another_is_found(base_url: str, name: str, other: str) -> None:
    lie = forgets(name, beside(name, other) if name != other else beside("filter", "sort", "select", name))
    [finding] = found(base_url, lie)
    assert finding.check == TOGETHER
    assert finding.curl


@pytest.mark.parametrize("name", ["filter", "sort", "select"])
def test_a_parameter_that_is_forgotten_on_later_pages_is_found(base_url: str, name: str) -> None:
    assert found(base_url, forgets(name, on_later_pages))


@pytest.mark.parametrize("name", ["filter", "sort"])
def test_a_parameter_that_is_forgotten_by_an_expansion_is_found(base_url: str, name: str) -> None:
    assert found(base_url, forgets(name, beside("expand")), "agentJobs_list")


@pytest.mark.parametrize(
    ("lie", "title"),
    [
        (lie_about_rows(total_of_all), "`total` is not true beside other parameters"),
        (lie_about_rows(one_row_twice), "A row is missing beside other parameters"),
        (refused_together, "Parameters that work alone are refused together"),
    ],
)
def test_what_is_wrong_beside_others_is_said(base_url: str, lie: Lie, title: str) -> None:
    assert [finding.title for finding in found(base_url, lie)] == [title]


def test_a_filter_that_is_always_forgotten_is_left_to_the_promise_about_filters(base_url: str) -> None:
    outcomes = check(server(base_url, forgets("filter", beside("filter")), only=LISTS), TOGETHER)
    assert state(outcomes) == "not proven"
    assert set(reasons(outcomes)) == {"the filter alone does not find what it should; see filter_is_obeyed"}


def hosts_of_two_jobs(*, sorts: bool) -> Lie:
    """Answer with hosts of file to tape jobs, which have no ids of their own: several rows have the same ones."""
    made = [("h2", 1, "Success"), ("h1", 0, "Success"), ("h4", 1, "Success"), ("h3", 0, "Success")]
    made += [(name, 0, "Failed") for name in ("h5", "h6", "h7")]
    hosts = [
        {"jobUid": UIDS[job], "hostName": name, "lastSession": {"backupStatus": status}}
        for name, job, status in made
    ]

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        if "fileTape" not in path_of(request):
            return response
        query = {name: json.loads(value) for name, value in query_of(request).items() if name != "expand"}
        rows = [row for row in hosts if all(holds(row, each) for each in query.get("filter", []))]
        for by in reversed(query.get("sort", []) if sorts else []):
            down = by["direction"] == "descending"
            rows.sort(key=lambda row: str(value_at(row, by["property"])), reverse=down)
        selected = [each["propertyPath"] for each in query.get("select", [])]
        shown = [{name: row[name] for name in selected or row} for row in rows]
        numbers = {"total": len(rows), "count": len(rows), "offset": 0}
        return answer(response, {"data": shown, "meta": {"pagingInfo": numbers}})

    return lie


def test_rows_with_the_same_ids_do_not_stand_for_each_other(base_url: str) -> None:
    found = server(base_url, hosts_of_two_jobs(sorts=True), only=("fileTapeJobs_listObjects",))
    assert state(check(found, TOGETHER)) == "held"


def test_a_wrong_order_of_rows_with_the_same_ids_is_found(base_url: str) -> None:
    found = server(base_url, hosts_of_two_jobs(sorts=False), only=("fileTapeJobs_listObjects",))
    [finding] = [each.finding for each in check(found, TOGETHER) if isinstance(each, Broken)]
    assert finding.title == "An order is forgotten beside other parameters"
    assert {finding.row} <= {f"jobUid={uid}" for uid in UIDS}
