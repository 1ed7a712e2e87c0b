"""Promises of VSPC: each holds on the mock, each is broken by a server that lies about it, and an empty one proves nothing."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.contract.promises.lying import (
    ADMINISTRATOR,
    BUNDLE,
    OWNER,
    Lie,
    Request,
    Response,
    answer,
    check,
    connection,
    honest,
    lie_about_query,
    lie_about_rows,
    path_of,
    query_of,
    reasons,
    server,
    state,
    with_path,
    with_query,
)
from veeam_jobs_description import bundles
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.model import Account, ServerTrust, WireLimits
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.keep import check_promises
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc import expired_tokens_are_refused, writing
from veeam_jobs_kit.contract.wire.connection import Connection
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.sign_in import sign_in_for

JOBS = "/infrastructure/backupServers/jobs"
LISTS = ("jobs_list", "organizations_list")
UNKNOWN = "00000000-0000-4000-8000-000000000000"
READING = sorted(promise.name for promise in promises("vspc") if "writes" not in promise.needs)
NEVER_HERE = {"expired_tokens_are_refused"}
"""What the mock cannot show: its tokens live for an hour."""


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with mock.serve("vspc", options=mock.Options(jobs=12)) as url:
        yield f"{url}/api/v3"


def test_every_promise_that_reads_holds_on_the_mock(base_url: str) -> None:
    chosen = [promise for promise in promises("vspc") if promise.name in READING]
    found: dict[str, list[Any]] = {promise.name: [] for promise in chosen}
    every_kind = server(base_url)
    every_kind.is_slow = True  # a few questions for each list; all of them for the lists below
    for seen in (every_kind, server(base_url, only=LISTS)):
        for promise, outcome in check_promises(seen, chosen, time.monotonic() + 300):
            found[promise.name].append(outcome)
    broken = [each.finding for outcomes in found.values() for each in outcomes if isinstance(each, Broken)]
    assert broken == []
    assert {name for name, outcomes in found.items() if state(outcomes) != "held"} == NEVER_HERE
    assert not [why for outcomes in found.values() for why in reasons(outcomes) if "shape" in why]
    assert all(each.cases for outcomes in found.values() for each in outcomes if isinstance(each, Held))


def change_conditions(change: Callable[[dict[str, Any]], None]) -> Lie:
    """Change every condition of a filter, inner ones first."""

    def changed(text: str) -> str:
        def walk(conditions: list[dict[str, Any]]) -> None:
            for condition in conditions:
                walk(condition.get("items", []))
                change(condition)

        conditions = json.loads(text)
        walk(conditions)
        return json.dumps(conditions)

    return lie_about_query("filter", changed)


def instead(old: str, new: str, member: str = "operation") -> Lie:
    def change(condition: dict[str, Any]) -> None:
        if condition.get(member) == old:
            condition[member] = new

    return change_conditions(change)


def no_collation(condition: dict[str, Any]) -> None:
    condition.pop("collation", None)


def always_ignoring_case(condition: dict[str, Any]) -> None:
    if "value" in condition:
        condition["collation"] = "ignorecase"


def at_most(number: int) -> Callable[[dict[str, Any]], None]:
    """Drop the conditions of `and` and `or` after the first ones."""

    def change(condition: dict[str, Any]) -> None:
        if condition["operation"] in ("and", "or"):
            del condition["items"][number:]

    return change


def two_entries(text: str) -> str:
    return json.dumps(json.loads(text)[:2])


def swapped_sets(condition: dict[str, Any]) -> None:
    condition["operation"] = {"subset": "superset", "superset": "subset"}.get(
        condition["operation"], condition["operation"]
    )


def empty_if_filtered(request: Request, body: dict[str, Any]) -> None:
    if "filter" in query_of(request):
        body["data"], body["meta"]["pagingInfo"] = [], {"total": 0, "count": 0, "offset": 0}


def no_rows_for_null(request: Request, body: dict[str, Any]) -> None:
    if '"value": null' in query_of(request).get("filter", ""):
        empty_if_filtered(request, body)


def ascending(text: str) -> str:
    return text.replace("descending", "ascending")


def at_most_five(text: str) -> str:
    return str(min(int(text), 5))


def one_more(text: str) -> str:
    return str(int(text) + 1)


def one_page_only(request: Request, body: dict[str, Any]) -> None:
    if int(query_of(request).get("offset", "0")) >= 2:
        body["data"] = body["data"][:-1]


def total_off_by_one(request: Request, body: dict[str, Any]) -> None:
    body["meta"]["pagingInfo"] and body["meta"]["pagingInfo"].update(
        total=body["meta"]["pagingInfo"]["total"] + 1
    )


def total_of_the_page(request: Request, body: dict[str, Any]) -> None:
    if body["meta"]["pagingInfo"]:
        body["meta"]["pagingInfo"]["total"] = len(body["data"])


def last_rows_beyond_the_end(request: Request, send: Callable[[Request], Response]) -> Response:
    response = send(request)
    body = response.json()
    if response.status_code == 200 and body.get("data") == [] and "offset" in query_of(request):
        first = send(with_query(request, {}))
        return answer(response, {**body, "data": first.json()["data"][-1:]})
    return response


def clamped(text: str) -> str:
    return str(min(max(int(text), 1), 500))


def embeds_another(request: Request, body: dict[str, Any]) -> None:
    if "expand" in query_of(request) and isinstance(body["data"], list) and len(body["data"]) > 1:
        rows = body["data"]
        rows[0]["_embedded"], rows[1]["_embedded"] = rows[1]["_embedded"], rows[0]["_embedded"]


def another_name(request: Request, body: dict[str, Any]) -> None:
    if path_of(request).count("/") == 4 and isinstance(body["data"], dict):
        body["data"]["name"] = "Another"


def every_id_is_unknown(request: Request, send: Callable[[Request], Response]) -> Response:
    response = send(request)
    if path_of(request).rpartition("/")[2].count("-") == 4:
        return answer(response, {"errors": [{"message": "no such object"}]}, 404)
    return response


def every_id_is_the_first(request: Request, send: Callable[[Request], Response]) -> Response:
    above, _, uid = path_of(request).rpartition("/")
    if uid.count("-") == 4 and request.method == "GET":
        first = send(with_query(with_path(request, above), {"limit": "1"})).json()["data"][0]["instanceUid"]
        return send(with_path(request, f"{above}/{first}"))
    return send(request)


def unknown_ids_crash(request: Request, send: Callable[[Request], Response]) -> Response:
    response = send(request)
    return answer(response, {"errors": []}, 520) if response.status_code == 404 else response


def parents_do_not_matter(request: Request, send: Callable[[Request], Response]) -> Response:
    parts = path_of(request).split("/")
    kept = [part for part in parts[:-1] if part.count("-") != 4] + parts[-1:]
    return send(with_path(request, "/".join(kept)))


def first_row_hidden_below(request: Request, body: dict[str, Any]) -> None:
    if any(part.count("-") == 4 for part in path_of(request).split("/")[:-1]) and isinstance(
        body["data"], list
    ):
        body["data"] = body["data"][1:]
        body["meta"]["pagingInfo"]["total"] -= 1


def ends_before_it_begins(request: Request, body: dict[str, Any]) -> None:
    for row in body["data"] if isinstance(body["data"], list) else []:
        if row.get("lastRun") and row.get("lastEndTime"):
            row["lastRun"], row["lastEndTime"] = row["lastEndTime"], row["lastRun"]


def as_administrator(base_url: str) -> Lie:
    """Answer everybody who signed in as if they were the administrator."""
    token = server(base_url).connection.sign_in.header()["Authorization"]  # type: ignore[union-attr]

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        if path_of(request) not in ("/users/me", "/token"):
            request = request.copy()
            request.headers["Authorization"] = token
        return send(request)

    return lie


def by_id_as_administrator(base_url: str) -> Lie:
    lie = as_administrator(base_url)
    return lambda request, send: (lie if "-" in path_of(request) else honest)(request, send)


def refuses(path: str) -> Lie:
    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        return answer(response, {"errors": []}, 403) if path_of(request) == path else response

    return lie


def spent_tokens_work() -> Lie:
    last: list[Response] = []

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        if path_of(request) == "/token" and "refresh_token" in str(request.body):
            last.append(response)
            return last[0]
        return response

    return lie


def changed_tokens_work() -> Lie:
    """Only the beginning of a token is looked at."""
    good: list[str] = []

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        token, request = request.headers.get("Authorization", ""), request.copy()
        real = next((each for each in good if each[:20] == token[:20]), None)
        if real is not None:
            request.headers["Authorization"] = real
        response = send(request)
        if token and response.status_code == 200 and token not in good:
            good.append(token)
        return response

    return lie


def tokens_never_expire(request: Request, send: Callable[[Request], Response]) -> Response:
    response = send(request)
    return (
        answer(response, {**response.json(), "expires_in": -2}) if path_of(request) == "/token" else response
    )


@pytest.mark.parametrize(
    ("name", "lie", "only"),
    [
        pytest.param("filter_is_obeyed", lie_about_query("filter", lambda _: None), LISTS, id="filter ignored"),
        pytest.param("filter_is_obeyed", lie_about_rows(empty_if_filtered), LISTS, id="filter finds nothing"),
        *(
            pytest.param("filter_is_obeyed", instead(old, new), LISTS, id=f"{old} is {new}")
            for old, new in (
                ("equals", "notEquals"),
                ("notEquals", "equals"),
                ("contains", "equals"),
                ("lessThan", "lessThanOrEqual"),
                ("lessThanOrEqual", "lessThan"),
                ("greaterThan", "greaterThanOrEqual"),
                ("greaterThanOrEqual", "greaterThan"),
            )
        ),
        pytest.param("filter_obeys_its_collation", change_conditions(no_collation), LISTS, id="ordinal always"),
        pytest.param(
            "filter_obeys_its_collation", change_conditions(always_ignoring_case), LISTS, id="ignorecase always"
        ),
        *(
            pytest.param("filter_combines_conditions", instead(old, new), LISTS, id=f"{old} is {new}")
            for old, new in (("or", "and"), ("and", "or"), ("exclusiveOr", "or"), ("not", "and"))
        ),
        *(
            pytest.param(
                "filter_combines_conditions", change_conditions(at_most(most)), LISTS, id=f"{most} conditions at most"
            )
            for most in (2, 3)
        ),
        pytest.param("filter_combines_conditions", lie_about_query("filter", two_entries), LISTS, id="two entries at most"),
        pytest.param("filter_finds_null", lie_about_rows(no_rows_for_null), LISTS, id="null is nowhere"),
        pytest.param(
            "filter_compares_arrays", change_conditions(swapped_sets), ("jobs_list", "jobs_listByServer"),
            id="subset is superset",
        ),
        pytest.param("sort_is_obeyed", lie_about_query("sort", lambda _: None), LISTS, id="sort ignored"),
        pytest.param("sort_is_obeyed", lie_about_query("sort", ascending), LISTS, id="ascending always"),
        pytest.param(
            "sort_is_obeyed", lie_about_query("sort", lambda text: json.dumps(json.loads(text)[:1])), LISTS,
            id="first criterion only",
        ),
        pytest.param("sort_has_a_direction", lie_about_query("sort", ascending), LISTS, id="no direction"),
        pytest.param("pages_are_the_whole", lie_about_query("offset", one_more), LISTS, id="offset off by one"),
        pytest.param("pages_are_the_whole", lie_about_query("offset", lambda _: "0"), LISTS, id="first page always"),
        pytest.param("pages_are_the_whole", lie_about_rows(one_page_only), LISTS, id="last row of pages lost"),
        pytest.param("paging_numbers_are_true", lie_about_rows(total_off_by_one), LISTS, id="total too large"),
        pytest.param("paging_numbers_are_true", lie_about_rows(total_of_the_page), LISTS, id="total of the page"),
        pytest.param("paging_numbers_are_true", lie_about_query("limit", lambda _: None), LISTS, id="limit ignored"),
        pytest.param("paging_numbers_are_true", last_rows_beyond_the_end, LISTS, id="rows beyond the end"),
        pytest.param("paging_numbers_are_true", lie_about_query("limit", at_most_five), LISTS, id="limit cut in silence"),
        pytest.param("limit_has_a_range", lie_about_query("limit", clamped), LISTS, id="limit clamped"),
        pytest.param("select_is_obeyed", lie_about_query("select", lambda _: None), LISTS, id="select ignored"),
        pytest.param(
            "select_is_obeyed", lie_about_query("select", lambda text: json.dumps(json.loads(text)[:1])), LISTS,
            id="first selected only",
        ),
        pytest.param("expand_is_obeyed", lie_about_query("expand", lambda _: None), ("agentJobs_list",), id="no expand"),
        pytest.param("expand_is_obeyed", lie_about_rows(embeds_another), ("agentJobs_list",), id="another embedded"),
        pytest.param("object_is_its_row", lie_about_rows(another_name, path=JOBS), ("jobs_list", "jobs_get"), id="name"),
        pytest.param("object_is_its_row", every_id_is_unknown, ("jobs_list", "jobs_get"), id="404"),
        pytest.param("object_is_its_row", every_id_is_the_first, ("jobs_list", "jobs_get"), id="another object"),
        pytest.param("linked_objects_are_there", every_id_is_unknown, ("agentJobs_list", "jobs_get"), id="404"),
        pytest.param("unknown_ids_are_not_found", every_id_is_the_first, ("jobs_list", "jobs_get"), id="200"),
        pytest.param("unknown_ids_are_not_found", unknown_ids_crash, ("jobs_list", "jobs_get"), id="520"),
        *(
            pytest.param("lists_below_belong_to_their_object", lie, (flat, below), id=f"{below}: {what}")
            for what, lie in (
                ("all rows", parents_do_not_matter),
                ("a row less", lie_about_rows(first_row_hidden_below)),
            )
            for flat, below in (
                ("jobs_list", "jobs_listByServer"),
                ("agentJobs_list", "agentJobs_listByServer"),
                ("agentJobs_listObjects", "agentJobs_listObjectsByJob"),
            )
        ),
        pytest.param("times_are_in_order", lie_about_rows(ends_before_it_begins), ("jobs_list",), id="backwards"),
        pytest.param("roles_are_obeyed", refuses(JOBS), ("jobs_list",), id="refused"),
        pytest.param("refresh_tokens_work_once", spent_tokens_work(), ("tokens_create",), id="twice"),
        pytest.param("made_up_tokens_are_refused", changed_tokens_work(), ("jobs_list",), id="beginning only"),
        pytest.param("expired_tokens_are_refused", tokens_never_expire, ("tokens_create",), id="for ever"),
    ],
)  # fmt: skip
def test_a_server_that_lies_breaks_the_promise(
    base_url: str, name: str, lie: Lie, only: tuple[str, ...]
) -> None:
    outcomes = check(server(base_url, lie, only=only), name)
    assert state(outcomes) == "broken", outcomes
    finding = next(outcome.finding for outcome in outcomes if isinstance(outcome, Broken))
    assert finding.check == name
    assert finding.expected
    assert finding.received
    assert finding.curl


@pytest.mark.parametrize(
    ("name", "only"),
    [
        ("roles_are_obeyed", ("about_get",)),
        ("companies_see_their_own", ("organizations_list",)),
        ("companies_see_their_own", ("jobs_list",)),
        ("companies_see_their_own", ("agentJobs_list",)),
        ("companies_see_their_own", ("agentJobs_listObjects",)),
        ("made_up_tokens_are_refused", ("jobs_list",)),
    ],
)
def test_a_server_that_takes_everybody_for_the_administrator(
    base_url: str, name: str, only: tuple[str, ...]
) -> None:
    assert state(check(server(base_url, as_administrator(base_url), only=only), name)) == "broken"


def test_what_is_hidden_in_lists_must_be_hidden_by_id(base_url: str) -> None:
    only = ("jobs_list", "jobs_get", "agentJobs_listObjectsByJob")
    outcomes = check(server(base_url, by_id_as_administrator(base_url), only=only), "others_are_not_seen")
    assert {each.finding.operation_id for each in outcomes if isinstance(each, Broken)} >= {"jobs_get"}


def nothing_at_all(request: Request, body: dict[str, Any]) -> None:
    if isinstance(body.get("data"), list):
        body["data"] = []
        if body["meta"]["pagingInfo"]:
            body["meta"]["pagingInfo"].update(total=0, count=0)


EMPTY_BUT_PROVEN = {
    # These need no rows.
    "limit_has_a_range",
    "made_up_tokens_are_refused",
    "paging_numbers_are_true",
    "refresh_tokens_work_once",
    "roles_are_obeyed",
    "select_is_obeyed",
}


@pytest.mark.parametrize("name", [name for name in READING if name not in EMPTY_BUT_PROVEN])
def test_an_empty_server_proves_nothing(base_url: str, name: str) -> None:
    outcomes = check(server(base_url, lie_about_rows(nothing_at_all)), name)
    assert state(outcomes) == "not proven", outcomes
    assert all(reasons(outcomes))


def test_rows_that_move_while_they_are_read_are_not_blamed(base_url: str) -> None:
    """Every answer tells another total, so that nothing can be said."""
    counter = iter(range(1000, 100_000))

    def moving(request: Request, body: dict[str, Any]) -> None:
        if isinstance(body.get("data"), list):
            body["meta"]["pagingInfo"]["total"] = next(counter)

    for name in ("paging_numbers_are_true", "filter_is_obeyed", "pages_are_the_whole"):
        outcomes = check(server(base_url, lie_about_rows(moving), only=("organizations_list",)), name)
        assert not [outcome for outcome in outcomes if isinstance(outcome, Broken)], name


def test_a_member_that_changes_between_two_reads_is_no_finding(base_url: str) -> None:
    """`lastDuration` is another in every answer; a name that differs every time would be one, too."""
    counter = iter(range(100_000))

    def moving(request: Request, body: dict[str, Any]) -> None:
        rows = body["data"] if isinstance(body["data"], list) else [body["data"]]
        for row in rows:
            row["lastDuration"] = next(counter)

    outcomes = check(
        server(base_url, lie_about_rows(moving), only=("jobs_list", "jobs_get")), "object_is_its_row"
    )
    assert state(outcomes) == "held"


def test_without_a_role_roles_are_not_proven(base_url: str) -> None:
    found = server(base_url, also_as=None, only=("about_get",))
    found.role = "Unknown"
    assert state(check(found, "roles_are_obeyed")) == "not proven"


def test_a_provider_account_proves_nothing_about_companies(base_url: str) -> None:
    found = server(base_url, also_as=None, only=("jobs_list",))
    assert reasons(check(found, "companies_see_their_own")) == [
        "no account of a company signed in; see --also-as"
    ]


def test_the_session_of_the_run_outlives_promises_about_sessions(base_url: str) -> None:
    found = server(base_url)
    check(found, "refresh_tokens_work_once")
    assert found.connection.call("users_getMe").status == 200


def test_an_account_of_a_company_is_held_to_its_company(base_url: str) -> None:
    found = server(base_url, username=OWNER, also_as=None, only=("jobs_list", "organizations_list"))
    assert state(check(found, "companies_see_their_own")) == "held"
    assert ADMINISTRATOR not in repr(found)


# Promises that write: a mock of their own, whose clock runs fast.


@pytest.fixture(scope="module")
def writing_url() -> Iterator[str]:
    with mock.serve(
        "vspc", options=mock.Options(jobs=6, schedules=False), clock=mock.Clock(speed=8.0)
    ) as url:
        yield f"{url}/api/v3"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "PATIENCE", 2.0)
    monkeypatch.setattr(writing, "_PAUSE", 0.05)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "PATIENCE", 15.0)
    monkeypatch.setattr(writing, "_PAUSE", 0.05)


WRITING = sorted(promise.name for promise in promises("vspc") if "writes" in promise.needs)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("name", [name for name in WRITING if name != "actions_end"])
def test_promises_that_write_hold_on_the_mock(writing_url: str, name: str) -> None:
    found = server(writing_url, writable=("all",))
    outcomes = check(found, name)
    assert (state(outcomes), reasons(outcomes)) == ("held", [])


@pytest.mark.usefixtures("quick")
def test_actions_end_on_a_mock_that_answers_with_actions() -> None:
    options = mock.Options(jobs=6, accept=True, schedules=False)
    with mock.serve("vspc", options=options, clock=mock.Clock(speed=8.0)) as url:
        found = server(f"{url}/api/v3", writable=("all",), also_as=None)
        assert state(check(found, "actions_end")) == "held"
        assert state(check(found, "changes_change_what_they_name")) == "held"


@pytest.mark.parametrize("name", WRITING)
def test_nothing_is_written_without_permission(writing_url: str, name: str) -> None:
    sent: list[str] = []

    def recorded(request: Request, send: Callable[[Request], Response]) -> Response:
        sent.append(str(request.method))
        return send(request)

    found = server(writing_url, recorded, also_as=None)
    sent.clear()
    assert state(check(found, name)) == "not proven"
    assert not sent


@pytest.mark.parametrize("name", [name for name in WRITING if name != "revoked_tokens_are_refused"])
def test_nothing_is_written_to_objects_that_were_not_named(writing_url: str, name: str) -> None:
    sent: list[str] = []

    def recorded(request: Request, send: Callable[[Request], Response]) -> Response:
        sent.append(str(request.method))
        return send(request)

    found = server(writing_url, recorded, also_as=None, writable=(UNKNOWN,))
    assert state(check(found, name)) == "not proven"
    assert set(sent) == {"GET"}


def starts_another(request: Request, send: Callable[[Request], Response]) -> Response:
    if path_of(request).endswith("/start"):
        uid = path_of(request).split("/")[-2]
        rows = send(_get(request, JOBS)).json()["data"]
        other = next(
            row["instanceUid"] for row in rows if row["instanceUid"] != uid and row["status"] != "Running"
        )
        return send(with_path(request, f"{JOBS}/{other}/start"))
    return send(request)


def starts_all(request: Request, send: Callable[[Request], Response]) -> Response:
    if path_of(request).endswith("/start"):
        for row in send(_get(request, JOBS)).json()["data"]:
            again = with_path(request, f"{JOBS}/{row['instanceUid']}/start")
            del again.headers["X-Request-id"]
            response = send(again)
        return response
    return send(request)


def _get(request: Request, path: str) -> Request:
    changed = with_query(with_path(request, path), {})
    changed.method, changed.body = "GET", None
    changed.headers.pop("Content-Length", None)
    changed.headers.pop("X-Request-id", None)
    return changed


def pretends(end: str, method: str) -> Lie:
    """Answers 200 and does nothing."""

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        if path_of(request).endswith(end) and request.method == method:
            response = send(_get(request, JOBS))
            return answer(response, {"errors": [], "data": True})
        return send(request)

    return lie


def forgets_read_only(request: Request, send: Callable[[Request], Response]) -> Response:
    if path_of(request) == "/token":
        request = request.copy()
        request.prepare_body(str(request.body).replace("&readOnly=true", ""), None)
        request.headers["Content-Type"] = "application/x-www-form-urlencoded"
    return send(request)


def forgets_request_ids(request: Request, send: Callable[[Request], Response]) -> Response:
    request = request.copy()
    request.headers.pop("X-Request-id", None)
    return send(request)


def renames_what_it_switches() -> Lie:
    patched: set[str] = set()

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        uid = path_of(request).rpartition("/")[2]
        if request.method == "PATCH":
            patched.add(uid)
        response = send(request)
        if request.method == "GET" and uid in patched and response.status_code == 200:
            body = response.json()
            body["data"]["description"] = "Something else"
            return answer(response, body)
        return response

    return lie


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("name", "lie"),
    [
        ("start_starts_that_job", starts_another),
        ("start_starts_that_job", starts_all),
        ("start_starts_that_job", pretends("/start", "POST")),
        ("stop_stops_that_job", pretends("/stop", "POST")),
        ("changes_change_what_they_name", pretends("", "PATCH")),
        ("changes_change_what_they_name", renames_what_it_switches()),
        ("deleted_jobs_are_gone", pretends("", "DELETE")),
        ("revoked_tokens_are_refused", pretends("/tokens", "DELETE")),
        ("read_only_tokens_cannot_write", forgets_read_only),
        ("repeated_requests_are_done_once", forgets_request_ids),
    ],
)
def test_a_server_that_lies_about_changes_breaks_the_promise(writing_url: str, name: str, lie: Lie) -> None:
    found = server(writing_url, lie, writable=("all",), also_as=None)
    outcomes = check(found, name)
    assert state(outcomes) == "broken", outcomes


@pytest.mark.usefixtures("impatient")
def test_an_action_that_never_ends_breaks_the_promise() -> None:
    def for_ever(request: Request, body: dict[str, Any]) -> None:
        body["data"] and body["data"].update(status="running")

    options = mock.Options(jobs=2, accept=True)
    with mock.serve("vspc", options=options) as url:
        lie = lie_about_rows(for_ever, path="/asyncActions/")
        outcomes = check(server(f"{url}/api/v3", lie, writable=("all",), also_as=None), "actions_end")
    assert state(outcomes) == "broken", outcomes


# What is changed is put back, whatever the server answers.


def answers(
    path: str, status: int, method: str = "GET", *, after: Callable[[Request], bool] = lambda request: True
) -> Lie:
    """Answer a status to one method and path (its end), from the first request on for which `after` is true."""
    began: list[bool] = []

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        if after(request):
            began.append(True)
        response = send(request)
        is_it = request.method == method and re.search(path, path_of(request)) is not None
        return answer(response, {"errors": []}, status) if began and is_it else response

    return lie


@pytest.fixture(scope="module")
def accepting_url() -> Iterator[str]:
    """A server that answers every change with an action."""
    options = mock.Options(jobs=4, accept=True, schedules=False)
    with mock.serve("vspc", options=options, clock=mock.Clock(speed=8.0)) as url:
        yield f"{url}/api/v3"


def guarded(base_url: str) -> Server:
    """The server as a run sees it, through the guard; only the first backup server may be changed."""
    first = str(connection(base_url).call("backupServers_list").json()["data"][0]["instanceUid"])
    guard = Guard("vspc", base_url, BUNDLE, ServerTrust(), WireLimits(writes_on=(first,), deletes=True))
    account = Account(ADMINISTRATOR, mock.PASSWORD)
    sign_in = sign_in_for(guard, account, "application/json", lambda secret: None)
    sign_in.open()
    found = Server(
        "vspc", BUNDLE, Connection(base_url, BUNDLE, guard.open_session(), sign_in), account=account
    )
    found.may_write, found.may_delete, found.writable = True, True, frozenset({first})
    return found


def jobs_made(base_url: str) -> list[str]:
    rows = connection(base_url).call("jobs_list").json()["data"]
    return [row["instanceUid"] for row in rows if row["name"].startswith("Made by a check")]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("answers_with", ["writing_url", "accepting_url"])
@pytest.mark.parametrize("name", ["deleted_jobs_are_gone", "repeated_requests_are_done_once"])
def test_a_job_is_deleted_again_whether_an_action_makes_it_or_not(
    name: str, answers_with: str, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue(answers_with)
    before = jobs_made(url)
    outcomes = check(guarded(url), name)
    assert (state(outcomes), reasons(outcomes)) == ("held", [])
    assert jobs_made(url) == before


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("name", ["deleted_jobs_are_gone", "repeated_requests_are_done_once"])
def test_a_job_that_cannot_be_deleted_is_named(writing_url: str, name: str) -> None:
    def refuses_to_delete(request: Request, send: Callable[[Request], Response]) -> Response:
        if request.method == "DELETE":
            return answer(send(_get(request, JOBS)), {"errors": []}, 500)
        return send(request)

    found = server(writing_url, refuses_to_delete, writable=("all",), also_as=None)
    told = reasons(check(found, name))[-1]
    [uid] = re.findall(r"the job ([0-9a-f-]{36}) is still there \(jobs_delete answered 500\)", told)
    assert uid in jobs_made(writing_url)


@pytest.mark.usefixtures("impatient")
def test_a_job_of_which_nobody_told_the_id_is_found_by_its_name_and_deleted(writing_url: str) -> None:
    before, lie = jobs_made(writing_url), answers("vSphere", 502, "POST")
    outcomes = check(
        server(writing_url, lie, writable=("all",), also_as=None), "repeated_requests_are_done_once"
    )
    assert reasons(outcomes) == ["backupVmJobs_createVsphere answered 502"]
    assert jobs_made(writing_url) == before


@pytest.mark.usefixtures("impatient")
def test_a_job_that_did_not_start_in_time_is_stopped(writing_url: str) -> None:
    stopped: list[str] = []

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        if path_of(request).endswith("/stop"):
            stopped.append(path_of(request).split("/")[-2])
            return send(request)
        response = send(request)
        if path_of(request).rpartition("/")[2].count("-") == 4 and request.method == "GET":
            body = response.json()
            body["data"]["status"] = "Starting"
            return answer(response, body)
        return response

    outcomes = check(server(writing_url, lie, writable=("all",), also_as=None), "stop_stops_that_job")
    assert state(outcomes) == "not proven"
    assert len(stopped) == 1


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("status", [401, 403, 429, 503])
@pytest.mark.parametrize("path", ["/asyncActions/[^/]+$", "/asyncActions/[^/]+/result$"])
def test_an_action_that_may_not_be_read_is_not_blamed(accepting_url: str, path: str, status: int) -> None:
    found = server(accepting_url, answers(path, status), writable=("all",), also_as=None)
    outcomes = check(found, "actions_end")
    assert state(outcomes) == "not proven", outcomes
    assert f"it answered {status}" in reasons(outcomes)[0]


def test_the_end_of_our_own_time_is_not_blamed_on_an_action(accepting_url: str) -> None:
    def for_ever(request: Request, body: dict[str, Any]) -> None:
        body["data"] and body["data"].update(status="running")

    found = server(
        accepting_url, lie_about_rows(for_ever, path="/asyncActions/"), writable=("all",), also_as=None
    )
    found.until = time.monotonic()
    outcomes = check(found, "actions_end")
    assert reasons(outcomes) == ["the time was up before the server showed the change"]
    assert isinstance(outcomes[0], NotProven)
    assert outcomes[0].unanswered


def both(first: Lie, second: Lie) -> Lie:
    return lambda request, send: first(request, lambda changed: second(changed, send))


UNCLEAR = [429, 500, 503]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("status", UNCLEAR)
@pytest.mark.parametrize(
    ("name", "path", "method", "honest_times"),
    [
        ("expired_tokens_are_refused", "/users/me", "GET", 1),
        ("expired_tokens_are_refused", "/users/me", "GET", 2),
        ("revoked_tokens_are_refused", "/users/me", "GET", 2),
        ("revoked_tokens_are_refused", "/token", "POST", 1),
        ("read_only_tokens_cannot_write", "/users/me", "GET", 1),
        ("read_only_tokens_cannot_write", "PATCH", "PATCH", 0),
        ("refresh_tokens_work_once", "/token", "POST", 1),
        ("refresh_tokens_work_once", "/users/me", "GET", 1),
        ("refresh_tokens_work_once", "/token", "POST", 2),
        ("refresh_tokens_work_once", "/token", "POST", 3),
        ("made_up_tokens_are_refused", JOBS, "GET", 0),
        ("roles_are_obeyed", JOBS, "GET", 0),
        ("deleted_jobs_are_gone", "DELETED", "GET", 0),
    ],
)
def test_a_server_that_is_busy_breaks_and_keeps_nothing(
    writing_url: str,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    name: str,
    path: str,
    method: str,
    honest_times: int,
) -> None:
    """Of one request on, the server answers a status that says nothing of what was asked."""
    monkeypatch.setattr(expired_tokens_are_refused, "_GRACE", 0.0)
    deleted, times = list[str](), 0

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        nonlocal times
        if request.method == "DELETE":
            deleted.append(path_of(request).rpartition("/")[2])
        is_it = request.method == method and (
            path_of(request) == path
            or path == "PATCH"
            or (path == "DELETED" and path_of(request).rpartition("/")[2] in deleted)
        )
        times += is_it
        response = send(request)
        return answer(response, {"errors": []}, status) if is_it and times > honest_times else response

    told = both(lie, tokens_never_expire) if name == "expired_tokens_are_refused" else lie
    found = server(writing_url, told, writable=("all",), also_as=None)
    if name in ("made_up_tokens_are_refused", "roles_are_obeyed"):
        found.only = frozenset({"jobs_list"})
    outcomes = check(found, name)
    assert state(outcomes) == "not proven", outcomes
    assert str(status) in reasons(outcomes)[0]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("status", [400, 401, 403, 404])
@pytest.mark.parametrize("name", READING)
def test_a_server_that_refuses_everything_but_signing_in_keeps_no_promise(
    base_url: str, monkeypatch: pytest.MonkeyPatch, name: str, status: int
) -> None:
    """A refusal proves nothing where the right request is refused, too."""
    monkeypatch.setattr(expired_tokens_are_refused, "_GRACE", 0.0)

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        return response if path_of(request) == "/token" else answer(response, {"errors": []}, status)

    refusing = server(base_url, both(lie, tokens_never_expire) if name in NEVER_HERE else lie)
    refusing.role = "PortalAdministrator"  # as if it told
    refusing.other_roles = frozenset({"CompanyOwner"})
    outcomes = check(refusing, name)
    assert state(outcomes) in ("not proven", "broken"), outcomes


@pytest.mark.parametrize("status", [401, 403])
def test_a_token_that_is_read_only_proves_nothing_where_no_token_may_write(
    writing_url: str, status: int
) -> None:
    found = server(writing_url, answers("/jobs/", status, "PATCH"), writable=("all",), also_as=None)
    assert state(check(found, "read_only_tokens_cannot_write")) == "not proven"


@pytest.mark.parametrize("status", [403, 404])
def test_what_the_first_account_cannot_read_by_id_is_not_hidden_from_the_second(
    base_url: str, status: int
) -> None:
    only = ("jobs_list", "jobs_get")
    outcomes = check(server(base_url, answers("/jobs/", status, "GET"), only=only), "others_are_not_seen")
    assert "jobs_get" not in {each.operation_id for each in outcomes if isinstance(each, Held)}
    assert f"it answers {status} to the first account, which sees the object" in reasons(outcomes)


@pytest.mark.parametrize("status", [400, 409])
def test_a_change_that_is_wrong_says_nothing_of_a_read_only_token(writing_url: str, status: int) -> None:
    found = server(writing_url, answers("/jobs/", status, "PATCH"), writable=("all",), also_as=None)
    assert state(check(found, "read_only_tokens_cannot_write")) == "not proven"


def once_changed(member: str) -> Lie:
    """Another program changes a member of the first job that is patched, while it is patched."""
    patched: list[str] = []

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        uid = path_of(request).rpartition("/")[2]
        if request.method == "PATCH":
            patched.append(uid)
        response = send(request)
        if request.method == "GET" and uid in patched[:1] and response.status_code == 200:
            body = response.json()
            body["data"][member] = "Something else"
            return answer(response, body)
        return response

    return lie


def test_what_another_program_changes_meanwhile_is_not_blamed(writing_url: str) -> None:
    found = server(writing_url, once_changed("description"), writable=("all",), also_as=None)
    outcomes = check(found, "changes_change_what_they_name")
    assert not [each for each in outcomes if isinstance(each, Broken)]
    assert "not a second time" in reasons(outcomes)[0]


def test_a_job_that_runs_meanwhile_proves_nothing_of_a_change(writing_url: str) -> None:
    found = server(writing_url, once_changed("lastRun"), writable=("all",), also_as=None)
    outcomes = check(found, "changes_change_what_they_name")
    assert reasons(outcomes) == ["the job ran while it was changed"]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("from_the_change_on", [True, False])
def test_a_change_of_what_cannot_be_read_is_not_proven(writing_url: str, from_the_change_on: bool) -> None:
    began = [not from_the_change_on]

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        began.append(request.method == "PATCH")
        response = send(request)
        single = request.method == "GET" and path_of(request).rpartition("/")[2].count("-") == 4
        return answer(response, {"errors": []}, 503) if single and any(began) else response

    found = server(writing_url, lie, writable=("all",), also_as=None)
    outcomes = check(found, "changes_change_what_they_name")
    when = "after" if from_the_change_on else "before"
    assert state(outcomes) == "not proven"
    assert reasons(outcomes)[0] == f"it cannot be read {when} the change"


def test_what_could_not_be_put_back_is_told(writing_url: str) -> None:
    patches: list[str] = []

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        if request.method == "PATCH":
            patches.append(path_of(request))
            if patches.count(path_of(request)) == 2:
                return answer(send(_get(request, JOBS)), {"errors": []}, 500)
        return send(request)

    found = server(writing_url, lie, writable=("all",), also_as=None)
    told = reasons(check(found, "changes_change_what_they_name"))
    assert all("may still be" in why for why in told)
    assert len(told) == 2


@pytest.mark.usefixtures("impatient")
def test_a_job_that_always_starts_with_another_is_blamed_the_second_time(writing_url: str) -> None:
    rows = connection(writing_url).call("jobs_list").json()["data"]
    other = rows[-1]["instanceUid"]

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        if path_of(request).endswith("/start") and other not in path_of(request):
            more = with_path(request, f"{JOBS}/{other}/start")
            del more.headers["X-Request-id"]
            send(more)
        return send(request)

    found = server(writing_url, lie, writable=("all",), also_as=None)
    outcomes = check(found, "start_starts_that_job")
    [finding] = [each.finding for each in outcomes if isinstance(each, Broken)]
    assert finding.title == "Another job was started, too"
    assert other in finding.received


def test_an_old_version_without_filters_and_roles_is_not_blamed() -> None:
    bundle = bundles.load("vspc", "3.0")
    with mock.serve("vspc", options=mock.Options(jobs=6, version="3.0")) as url:
        found = server(f"{url}/api/v3", only=(), also_as=None)
        found.bundle = found.connection.bundle = bundle
        found.role = None
        chosen = [promise for promise in promises("vspc") if promise.name in READING]
        outcomes = [outcome for _, outcome in check_promises(found, chosen, time.monotonic() + 60)]
    assert not [outcome for outcome in outcomes if isinstance(outcome, Broken)]
    assert not [why for why in reasons(outcomes) if "shape" in why]
    held = {outcome.operation_id for outcome in outcomes if isinstance(outcome, Held)}
    assert {"agentJobs_list", "agentJobs_listByServer", "tokens_create"} <= held


@pytest.mark.parametrize(
    ("content", "media_type", "title", "received"),
    [
        (b'{"data": [{"name": "x"}]}', "application/json", "Readable without a valid token", "status 200"),
        (b"{}", "application/json", "Accepted without a valid token", "status 200 with {}"),
        (
            b'{"data": []}',
            "application/json",
            "Accepted without a valid token",
            'status 200 with {"data": []}',
        ),
        (b"", "", "Accepted without a valid token", "status 200 without a body"),
        (
            b'{"errors": []}',
            "application/json",
            "Accepted without a valid token",
            'status 200 with {"errors": []}',
        ),
        (
            b"<html>Welcome</html>",
            "text/html; charset=utf-8",
            "Accepted without a valid token",
            "status 200 with text/html and no rows",
        ),
    ],
)
def test_what_a_made_up_token_was_answered_is_said(
    base_url: str, content: bytes, media_type: str, title: str, received: str
) -> None:
    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        if response.status_code == 401:
            response.status_code, response._content = 200, content
            response.headers["Content-Type"] = media_type
        return response

    outcomes = check(server(base_url, lie, only=("jobs_list",)), "made_up_tokens_are_refused")
    [finding] = [outcome.finding for outcome in outcomes if isinstance(outcome, Broken)]
    assert (finding.title, finding.received) == (title, received)


@pytest.mark.parametrize(("status", "title"), [(200, "limit=0 is not refused"), (500, "limit=0 fails")])
def test_a_failure_where_a_refusal_is_due_is_called_one(base_url: str, status: int, title: str) -> None:
    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        is_it = query_of(request).get("limit") == "0"
        return answer(response, {"errors": []}, status) if is_it else response

    outcomes = check(server(base_url, lie, only=("jobs_list",)), "limit_has_a_range")
    [finding] = [outcome.finding for outcome in outcomes if isinstance(outcome, Broken)]
    assert finding.title == title


def test_an_unknown_id_that_fails_is_called_a_failure(base_url: str) -> None:
    outcomes = check(
        server(base_url, unknown_ids_crash, only=("jobs_list", "jobs_get")), "unknown_ids_are_not_found"
    )
    assert {each.finding.title for each in outcomes if isinstance(each, Broken)} == {"An unknown id fails"}
