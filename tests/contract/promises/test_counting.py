"""What is counted as a case is a comparison that was decided; silence is told as silence."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from veeam_jobs_description import bundles
from veeam_jobs_kit.contract.promises import checking, promises
from veeam_jobs_kit.contract.promises.keep import check_promises
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome
from veeam_jobs_kit.contract.promises.server import SEARCH, Server
from veeam_jobs_kit.contract.promises.vspc import ordering, sort_is_obeyed
from veeam_jobs_kit.contract.promises.vspc.filtering import Question, ask_filter, comparison
from veeam_jobs_kit.contract.promises.vspc.lists import gather
from veeam_jobs_kit.contract.wire.connection import Connection, NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply

BUNDLE = bundles.load("vspc")
Answer = Callable[[str, Mapping[str, str], Mapping[str, str]], Any]
"""Gets operationId, path parameters and query; returns rows, an object, or a status."""


@dataclass(slots=True)
class Scripted(Connection):
    """A server that answers what a function says."""

    answer: Answer = lambda operation_id, path, query: []
    asked: list[str] = field(default_factory=list)

    def call(
        self,
        operation_id: str,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        **more: Any,
    ) -> Reply:
        self.asked.append(operation_id)
        found = self.answer(operation_id, path or {}, query or {})
        status, body = (found, {"errors": []}) if isinstance(found, int) else (200, {"data": found})
        if isinstance(found, list):
            body["meta"] = {"pagingInfo": {"total": len(found), "count": len(found), "offset": 0}}
        return Reply(operation_id, "GET", "http://localhost", {}, status, {}, json.dumps(body).encode(), 0.0)


def server(answer: Answer, *only: str) -> Server:
    connection = Scripted("http://localhost", BUNDLE, None, None, answer=answer)  # type: ignore[arg-type]
    return Server("vspc", BUNDLE, connection, only=frozenset(only))


def uid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012}"


@pytest.mark.parametrize(("values", "cases"), [([1.5, 1.5], 0), ([1.5, 2.5], 1)])
def test_rows_that_a_filter_cannot_decide_are_no_cases(values: list[float], cases: int) -> None:
    """Whether a fraction equals what a server has is unknown; that it does not, is known."""
    rows = [{"instanceUid": uid(number), "rate": value} for number, value in enumerate(values)]

    def answer(operation_id: str, path: Any, query: Mapping[str, str]) -> Any:
        return (
            rows[:cases] if "not" in query.get("filter", "") else rows[cases:] if "filter" in query else rows
        )

    to = server(answer)
    operation = to.connection.operation("jobs_list")
    outcome = ask_filter(
        to, "filter_is_obeyed", operation, {}, Question(comparison("rate", "equals", values[-1]))
    )
    assert (outcome.cases if isinstance(outcome, Held) else 0) == cases, outcome


@pytest.mark.parametrize(
    ("values", "collation", "cases"),
    [
        (["a", "a", "a"], None, 0),
        (["a", "b", "b"], None, 1),
        (["a", "B", None], "lexicographic", 0),
        ([None, None, None], None, 0),
    ],
)
def test_pairs_whose_order_is_unknown_are_no_cases(
    values: list[Any], collation: str | None, cases: int
) -> None:
    rows = [{"instanceUid": uid(number), "name": value} for number, value in enumerate(values)]
    to = server(lambda operation_id, path, query: rows)
    by = (ordering.By("name", True, False, collation),)
    outcome = sort_is_obeyed._ask(to, to.connection.operation("jobs_list"), {}, by)
    assert (outcome.cases if isinstance(outcome, Held) else 0) == cases, outcome


def test_equal_values_that_stand_together_are_cases_of_a_grouping() -> None:
    rows = [{"instanceUid": uid(number), "status": value} for number, value in enumerate("aab")]
    to = server(lambda operation_id, path, query: rows)
    by = (ordering.By("status", False, False),)
    assert sort_is_obeyed._ask(to, to.connection.operation("jobs_list"), {}, by) == Held("jobs_list", 1)


def test_names_of_what_may_be_changed_are_compared_without_case() -> None:
    to = server(lambda operation_id, path, query: [])
    to.may_write, to.writable = True, frozenset({"AB-1"})
    assert to.may_change("ab-1")
    assert not to.may_change("ab-2")


def outcomes_of(to: Server, name: str) -> list[Outcome]:
    promise = next(each for each in promises("vspc") if each.name == name)
    return [outcome for _, outcome in check_promises(to, [promise], time.monotonic() + 60)]


def of_kind(outcomes: list[Outcome], kind: type[Outcome]) -> list[Any]:
    return [each for each in outcomes if isinstance(each, kind)]


def test_a_list_that_is_not_answered_is_no_list_without_objects() -> None:
    def answer(operation_id: str, path: Any, query: Any) -> Any:
        raise NoAnswer("GET backupServers was not answered.")

    below = ("jobs_listByServer", "backupServers_list")
    for name in ("linked_objects_are_there", "filter_is_obeyed", "pages_are_the_whole"):
        told = of_kind(outcomes_of(server(answer, *below), name), NotProven)
        [of_the_list] = [each for each in told if each.operation_id == "jobs_listByServer"]
        assert "was not answered" in of_the_list.why, name
        assert of_the_list.unanswered


def test_a_refused_list_says_why_there_are_no_objects() -> None:
    told = of_kind(
        outcomes_of(server(lambda *asked: 403, "jobs_listByServer"), "select_is_obeyed"), NotProven
    )
    assert told[0].why == "no object of it was found: backupServers_list: it answered 403"


def test_a_search_cut_by_the_time_is_no_absence() -> None:
    to = server(lambda *asked: [], "jobs_list", "agentJobs_get")
    checking._discover(to, time.monotonic() - 1)
    assert to.not_read[SEARCH].unanswered
    assert "time" in to.not_read[SEARCH].why


def test_what_held_does_not_hide_what_was_not_answered() -> None:
    to = server(lambda *asked: [])
    operation = to.connection.operation("jobs_list")
    silent, busy = (
        NotProven("jobs_list", "silence", unanswered=True),
        NotProven("jobs_list", "it answered 429"),
    )
    held = Held("jobs_list", 2)
    assert list(gather(to, operation, [held, silent, held, busy, busy])) == [
        Held("jobs_list", 4),
        silent,
        busy,
    ]


@pytest.mark.parametrize("is_still_listed", [True, False])
def test_an_object_that_went_after_it_was_listed_is_not_blamed(is_still_listed: bool) -> None:
    """The page is read at the start of a run; promises come back to it minutes later."""
    seen: list[str] = []

    def answer(operation_id: str, path: Any, query: Any) -> Any:
        seen.append(operation_id)
        if operation_id == "jobs_list":
            return [{"instanceUid": uid(1)}] if is_still_listed or seen.count("jobs_list") == 1 else []
        if operation_id == "backupServers_list":
            return [{"instanceUid": uid(2)}] if is_still_listed or seen.count(operation_id) == 1 else []
        return 404

    only = (
        "jobs_list",
        "jobs_get",
        "agentJobs_list",
        "backupServers_list",
        "jobs_listByServer",
        "backupServers_get",
    )
    broken = of_kind(outcomes_of(server(answer, *only), "linked_objects_are_there"), Broken)
    assert bool(broken) is is_still_listed


@pytest.mark.parametrize("stays", [True, False])
def test_a_job_that_changed_hands_meanwhile_is_not_blamed(stays: bool) -> None:
    seen: list[str] = []

    def answer(operation_id: str, path: Any, query: Any) -> Any:
        seen.append(operation_id)
        if operation_id == "users_getMe":
            return {"role": "CompanyOwner", "organizationUid": uid(7)}
        other = stays or seen.count("organizations_list") == 1
        return [{"instanceUid": uid(8 if other else 7)}]

    broken = of_kind(outcomes_of(server(answer, "organizations_list"), "companies_see_their_own"), Broken)
    assert bool(broken) is stays


@pytest.mark.parametrize("stays", [True, False])
def test_a_job_that_was_renamed_between_two_reads_is_not_blamed(stays: bool) -> None:
    expanded: list[str] = []

    def answer(operation_id: str, path: Any, query: Mapping[str, str]) -> Any:
        if operation_id == "jobs_get":
            return {"instanceUid": uid(1), "name": "new"}
        if "expand" not in query:
            return [{"instanceUid": uid(1)}]
        expanded.append(operation_id)
        name = "old" if stays or len(expanded) == 1 else "new"
        return [
            {"instanceUid": uid(1), "_embedded": {"backupServerJob": {"instanceUid": uid(1), "name": name}}}
        ]

    broken = of_kind(outcomes_of(server(answer, "agentJobs_list"), "expand_is_obeyed"), Broken)
    assert bool(broken) is stays


def test_an_operation_with_a_finding_is_not_among_those_for_which_a_promise_held() -> None:
    promise = next(each for each in promises("vspc") if each.name == "filter_is_obeyed")
    to = server(lambda operation_id, path, query: [])
    finding = to.broken(
        to.connection.operation("jobs_list"), promise.name, "A row too many", "", "", Reply("", "", "", {}, 200, {}, b"", 0.0)
    )  # fmt: skip
    tally, done = checking.Tally(), checking.PromisesChecked()
    for outcome in (Held("jobs_list", 3), Broken(finding), Held("jobs_list", 4), Held("agentJobs_list", 2)):
        tally.note(promise, outcome, done)
    result = tally.result(promise)
    assert (result.held, result.cases, result.broken) == (("agentJobs_list",), 2, 1)


@pytest.mark.parametrize(("status", "says"), [(403, Held), (500, NotProven)])
def test_only_a_refusal_tells_that_an_account_sees_no_rows(status: int, says: type[Outcome]) -> None:
    mine = [{"instanceUid": uid(1)}]
    to = server(lambda operation_id, path, query: mine, "jobs_list", "jobs_get")

    def theirs(operation_id: str, path: Any, query: Any) -> Any:
        return 404 if operation_id == "jobs_get" else status

    to.other, to.role = server(theirs).connection, "PortalAdministrator"
    outcomes = outcomes_of(to, "others_are_not_seen")
    of_objects = [
        each for each in outcomes if not isinstance(each, Broken) and each.operation_id == "jobs_get"
    ]
    assert [type(each) for each in of_objects] == [says]
