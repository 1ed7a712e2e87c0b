"""Promises of Enterprise Manager: kept by the mock, broken by one lie, not proven where nothing is there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from tests.contract.promises.em_servers import (
    PROMISES,
    Lie,
    Send,
    check,
    edited,
    enterprise_manager,
    lists_edited,
    lying,
    nothing_there,
    titles,
)
from veeam_jobs_kit.contract.promises.em.agreement import differences
from veeam_jobs_kit.contract.promises.em.conditions import properties_of
from veeam_jobs_kit.contract.promises.em.queries import Page
from veeam_jobs_kit.contract.promises.em.query_is_sorted_as_asked import check_order
from veeam_jobs_kit.contract.promises.em.reading import QUERY, Look, Reader
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply

READING = sorted(name for name, promise in PROMISES.items() if "writes" not in promise.needs)
OF_QUERIES = sorted(
    name
    for name in READING
    if "filter" in name or "page" in name or name.startswith("query") or name == "parameters_work_together"
)
JOB = "3f9a1d52-7c48-4b0e-9a63-d15e8f2b7c04"
SCOPE = frozenset(
    {"jobs_list", "jobs_get", "jobs_listBackupSessions", "agentJobs_get", "backupSessions_list"}
)


@pytest.fixture(scope="module", params=["12", "13"])
def kept(request: pytest.FixtureRequest) -> Iterator[Server]:
    with enterprise_manager(request.param) as server:
        yield server


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with enterprise_manager() as server:
        yield server


@pytest.mark.parametrize("name", READING)
def test_the_mock_keeps_its_promises(kept: Server, name: str) -> None:
    outcomes = check(kept, name)
    assert [outcome.finding for outcome in outcomes if isinstance(outcome, Broken)] == []
    held = [outcome for outcome in outcomes if isinstance(outcome, Held)]
    assert held
    assert all(outcome.cases > 0 for outcome in held)


def query(change: Any) -> Lie:
    """The lie of a query service that reads its parameters as `change` has them."""

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        return send(operation_id, path, change(query) if operation_id == QUERY else query, **more)

    return lie


def without(*names: str) -> Lie:
    return query(lambda asked: {name: value for name, value in asked.items() if name not in names})


def filter_read(pattern: str, by: str) -> Lie:
    return query(
        lambda asked: asked | {"filter": re.sub(pattern, by, asked["filter"])} if "filter" in asked else asked
    )


def queries(change: Any, *, where: Any = lambda asked: True) -> Lie:
    """The lie of a query service whose rows are changed."""

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        return lists_edited(reply, change) if operation_id == QUERY and where(query) else reply

    return lie


def paging(**changes: Any) -> Lie:
    def changed(body: Any) -> Any:
        return body | {
            "PagingInfo": {
                name: changes.get(name, lambda x: x)(value) for name, value in body["PagingInfo"].items()
            }
        }

    def lie(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        reply = send(operation_id, *call, **more)
        return edited(reply, changed) if operation_id == QUERY and reply.is_success else reply

    return lie


def operation(wanted: str, change: Any, *, entities: bool | None = None) -> Lie:
    """The lie of one operation, in one or in both forms."""

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        fits = entities is None or entities == ("format" in query)
        return edited(reply, change) if operation_id == wanted and fits and reply.is_success else reply

    return lie


def first_row(rows: str, **changes: Any) -> Any:
    """A change of the first row of a list."""

    def change(body: Any) -> Any:
        return body | {rows: [body[rows][0] | changes, *body[rows][1:]]}

    return change


def status(wanted: str, code: int, *, to: int) -> Lie:
    def lie(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        reply = send(operation_id, *call, **more)
        is_it = operation_id == wanted and reply.status == code
        return replace(reply, status=to, content=b"{}") if is_it else reply

    return lie


def another(wanted: str, path: dict[str, str]) -> Lie:
    """The lie of an operation that answers for another object than asked."""

    def lie(send: Send, operation_id: str, asked: Any, query: Any, **more: Any) -> Reply:
        return send(operation_id, asked | path if operation_id == wanted else asked, query, **more)

    return lie


def xml(pattern: bytes, by: bytes) -> Lie:
    def lie(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        reply = send(operation_id, *call, **more)
        is_xml = reply.media_type == "application/xml"
        return replace(reply, content=re.sub(pattern, by, reply.content)) if is_xml else reply

    return lie


def any_session(send: Send, *call: Any, signed: bool = True, headers: Any = None, **more: Any) -> Reply:
    own = signed or "Authorization" in (headers or {})
    return send(*call, signed=signed, headers=headers, **more) if own else send(*call, **more)


def outlives(send: Send, operation_id: str, *call: Any, signed: bool = True, **more: Any) -> Reply:
    if operation_id == "logonSessions_delete":
        return send("logonSessions_list", signed=signed, **more)
    return send(operation_id, *call, signed=signed, **more)


def for_everybody(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
    """Admits everybody to the jobs of agents."""
    reply = send(operation_id, path, query, **more)
    return replace(reply, status=200) if operation_id == "agentJobs_list" and reply.status == 403 else reply


def admits_all(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
    reply = send(operation_id, *call, **more)
    return replace(reply, status=200) if reply.status == 403 else reply


def other_rows(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
    """Sends links with a parameter that changes the rows."""
    reply = send(
        operation_id, path, {name: value for name, value in query.items() if name != "token"}, **more
    )
    if operation_id != QUERY:
        return reply
    return lists_edited(reply, shuffled) if "token" in query else _with_token(reply)


def _with_token(reply: Reply) -> Reply:
    return edited(reply, lambda body: json.loads(json.dumps(body).replace("/query?", "/query?token=1&")))


def shuffled(rows: list[Any]) -> list[Any]:
    return [*rows[1::2], *rows[::2]]


def host(value: Any) -> Any:
    return json.loads(re.sub(r"http://127\.0\.0\.1:\d+", "http://em.example.net:9399", json.dumps(value)))


def at_most_twenty(asked: dict[str, str]) -> dict[str, str]:
    return asked | {"pageSize": str(min(int(asked["pageSize"]), 20))} if "pageSize" in asked else asked


def forgets(name: str, other: str) -> Lie:
    return query(
        lambda asked: {key: value for key, value in asked.items() if key != name or other not in asked}
    )


def without_sort(asked: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in asked.items() if not name.startswith("sort")}


def only_xml(lie: Lie) -> Lie:
    """The lie of answers in XML."""

    def in_xml(send: Send, *call: Any, accept: str = "application/json", **more: Any) -> Reply:
        return (lie if accept == "application/xml" else send)(
            *([send] if accept == "application/xml" else []), *call, accept=accept, **more
        )

    return in_xml


def queries_in_xml(pattern: bytes, by: bytes, most: int) -> Lie:
    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        changed = re.sub(pattern, by, reply.content, count=most, flags=re.DOTALL)
        return replace(reply, content=changed) if operation_id == QUERY and "filter" in query else reply

    return lie


def filtered(lie: Lie) -> Lie:
    """The lie of queries with a filter and an order."""

    def of_filtered(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        if {"filter", "sortAsc"} <= query.keys() or {"filter", "sortDesc"} <= query.keys():
            return lie(send, operation_id, path, query, **more)
        return send(operation_id, path, query, **more)

    return of_filtered


def status_of(wanted: str, code: int, *, where: Any = lambda asked: True, of: Any = lambda path: True) -> Lie:
    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        is_it = operation_id == wanted and where(query) and of(path)
        return replace(reply, status=code, content=b"{}") if is_it else reply

    return lie


def zeros_are(uid: str) -> Lie:
    def lie(send: Send, operation_id: str, path: dict[str, str], *call: Any, **more: Any) -> Reply:
        zeros = "00000000-0000-0000-0000-000000000000"
        return send(
            operation_id,
            {name: uid if value == zeros else value for name, value in path.items()},
            *call,
            **more,
        )

    return lie


def capital_is(uid: str) -> Lie:
    """The lie of a server that answers ids in capital letters with another object."""
    other = "8c6e2b17-40fd-4d9a-b3e1-27a5f0c9d846"

    def lie(send: Send, operation_id: str, path: dict[str, str], *call: Any, **more: Any) -> Reply:
        if operation_id != "jobs_get" or path["ID"] == path["ID"].lower():
            return send(operation_id, path, *call, **more)
        reply = send(operation_id, {"ID": uid}, *call, **more)
        return edited(reply, lambda body: json.loads(json.dumps(body).replace(uid, other)))

    return lie


def times(change: Any) -> Lie:
    """The lie of a server whose sessions that ended have other times."""

    def changed(rows: list[Any]) -> list[Any]:
        return [
            row | dict(zip(names, change(*(row[name] for name in names)), strict=True))
            if row.get(names[1])
            else row
            for row in rows
        ]

    names = ("CreationTimeUTC", "EndTimeUTC")

    def lie(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        reply = send(operation_id, *call, **more)
        return lists_edited(reply, changed) if operation_id in ("backupSessions_list", QUERY) else reply

    return lie


LIES: dict[str, list[tuple[str, Lie, str]]] = {
    "filter_is_obeyed": [
        ("ignored", without("filter"), "A row does not meet the filter"),
        ("!= is ==", filter_read("!=", "=="), "A row does not meet the filter"),
        ("> is >=", filter_read(">(?!=)", ">="), "A row does not meet the filter"),
        ("< is <=", filter_read("<(?!=)", "<="), "A row does not meet the filter"),
        (">= is >", filter_read(">=", ">"), "A row that meets the filter is missing"),
        ("<= is <", filter_read("<=", "<"), "A row that meets the filter is missing"),
        ("dates ignored", filter_read("(CreationTime|EndTime).*", "Name!=x"), "A row does not meet the filter"),
        ("one is lost", queries(lambda rows: rows[:-1], where=lambda asked: "filter" in asked), "A row that meets the filter is missing"),
        ("refused", filter_read(".*", "Nonsense=="), "A documented filter is refused"),
    ],
    "filters_combine": [
        ("and is or", filter_read(";", ","), "A row does not meet the filter"),
        ("or is and", filter_read(",", ";"), "A row that meets the filter is missing"),
        ("first part alone", filter_read(r";.*", ""), "A row does not meet the filter"),
        ("two parts at most", filter_read(r"^([^;]*;[^;]*);.*", r"\1"), "A row does not meet the filter"),
        ("three parts at most", filter_read(r"^([^;]*;[^;]*;[^;]*);.*", r"\1"), "A row does not meet the filter"),
        ("two alternatives at most", filter_read(r"^(\([^()]*\),\([^()]*\)),.*", r"\1"), "A row that meets the filter is missing"),
    ],
    "parameters_work_together": [
        *((f"{name} beside {other}", forgets(name, other), title)
          for name, title in (("filter", "A filter is forgotten beside other parameters"), ("format", "Another form beside other parameters"))
          for other in ("sortAsc", "sortDesc", "page") if name != "format" or other == "page"),
        ("sort beside page", query(lambda asked: without_sort(asked) if "page" in asked else asked), "Rows are not in the order asked for"),
        ("sort beside filter", query(lambda asked: without_sort(asked) if "filter" in asked else asked), "Rows are not in the order asked for"),
        ("filter of references", query(lambda asked: {name: value for name, value in asked.items() if name != "filter" or "format" in asked}), "A filter is forgotten beside other parameters"),
        ("filter of XML", only_xml(without("filter")), "A filter is forgotten beside other parameters"),
        ("a row of XML", only_xml(queries_in_xml(rb"<AgentBackupJob .*?</AgentBackupJob>", b"", 1)), "A row is missing beside other parameters"),
        ("page of references", query(lambda asked: asked if "format" in asked else asked | {"pageSize": "1"}), "A row is missing beside other parameters"),
        ("count", filtered(paging(PagesCount=lambda count: count + 1)), "PagingInfo is not true beside other parameters"),
        ("refused", status_of(QUERY, 400, where=lambda asked: {"filter", "page"} <= asked.keys()), "Parameters that work alone are refused together"),
    ],
    "ids_ignore_letter_case": [
        ("another", capital_is(JOB), "An id in capital letters names another object"),
        ("crash", status_of("agentJobs_get", 500, of=lambda path: path["ID"] != path["ID"].lower()), "An id in capital letters names another object"),
    ],
    "ids_are_listed_once": [
        ("list", operation("jobs_list", lambda body: body | {"Jobs": [*body["Jobs"], body["Jobs"][0]]}, entities=True), "A resource is listed twice"),
        ("references", operation("jobs_list", lambda body: body | {"Refs": [*body["Refs"], body["Refs"][0]]}, entities=False), "A resource is listed twice"),
        ("XML", xml(rb"(<Job .*?</Job>)", rb"\1\1"), "A resource is listed twice"),
    ],
    "times_are_in_order": [
        ("end first", times(lambda begun, ended: (ended, begun)), "An end before its beginning"),
        ("end in two days", times(lambda begun, ended: (begun, "2026-11-24T09:00:00Z")), "An end in the future"),
        ("begun in two days", times(lambda begun, ended: ("2026-11-24T09:00:00Z", ended)), "Created in the future"),
    ],
    "filter_and_opposite_make_the_whole": [
        ("ignored", without("filter"), "A condition and its opposite do not make the whole"),
        ("!= finds nothing", filter_read("!=.*", '=="no such value"'), "A condition and its opposite do not make the whole"),
    ],
    "pages_are_complete": [
        ("always the first", without("page"), "Pages share a row"),
        ("cut in silence", query(at_most_twenty), "A large page is cut"),
        ("cut by a row", queries(lambda rows: rows[:20], where=lambda asked: int(asked.get("pageSize", "0")) > 20), "A large page is cut"),
        ("rows lost", queries(lambda rows: rows[:-1], where=lambda asked: asked.get("page") == "2"), "A page is too short or too long"),
        ("count", paging(PagesCount=lambda count: count + 1), "PagingInfo is not true"),
        ("size", paging(PageSize=lambda size: size + 1), "PagingInfo is not true"),
        ("number", paging(PageNum=lambda number: number + 1), "PagingInfo is not true"),
    ],
    "page_links_lead_to_neighbours": [
        ("next is last", paging(Links=lambda links: [link | {"Href": links[-1]["Href"]} for link in links]), "A page link leads elsewhere"),
        ("filter lost", paging(Links=lambda links: [link | {"Href": re.sub("filter=[^&]*&", "", link["Href"])} for link in links]), "A page link leads elsewhere"),
        ("other rows", other_rows, "Next leads to other rows"),
    ],
    "query_is_sorted_as_asked": [
        ("ignored", without("sortAsc", "sortDesc"), "Equal values do not stand together"),
        ("always up", query(lambda asked: {name.replace("sortDesc", "sortAsc"): value for name, value in asked.items()}), "sortDesc is not the reverse of sortAsc"),
        ("page alone", queries(lambda rows: rows[:-1], where=lambda asked: "sortAsc" in asked), "Sorting loses or adds rows"),
        ("shuffled", queries(shuffled, where=lambda asked: "sortAsc" in asked), "Rows are not in the order asked for"),
    ],
    "query_form_follows_format": [
        ("references only", without("format"), "Another form than asked for"),
        ("names differ", queries(lambda rows: [row | {"Name": "x"} for row in rows], where=lambda asked: "format" not in asked), "The forms of a query differ"),
    ],
    "query_agrees_with_list": [
        ("list lacks one", operation("jobs_list", lambda body: body | {"Jobs": body["Jobs"][1:]}, entities=True), "A resource that a query finds is not listed"),
        ("query lacks one", queries(lambda rows: rows[1:], where=lambda asked: asked["type"] == "Job" and "pageSize" in asked), "A resource of the list is not found"),
        ("values differ", operation("jobs_list", first_row("Jobs", Description="x"), entities=True), "The query says something else"),
    ],
    "forms_agree": [
        ("another name", operation("jobs_list", first_row("Refs", Name="x"), entities=False), "The forms differ in Name"),
        ("another type", operation("jobs_list", first_row("Refs", Type="BackupReference"), entities=False), "The reference has another type"),
        ("one fewer", operation("jobs_list", lambda body: body | {"Refs": body["Refs"][1:]}, entities=False), "The forms list different resources"),
        ("single", operation("jobs_get", lambda body: body | {"Name": "x"}, entities=True), "The forms differ in Name"),
    ],
    "xml_and_json_agree": [
        ("values", xml(rb"<JobType>Backup<", b"<JobType>Replica<"), "XML and JSON differ"),
        ("ids", xml(rb'(UID="urn:veeam:Job:)\w', rb"\1z"), "XML and JSON list different objects"),
        ("left out", xml(rb"<JobName>[^<]*</JobName>", b""), "XML or JSON leaves out a member"),
        ("links", xml(rb"format=Entity", b"format=Ref"), "XML and JSON have different links"),
    ],
    "hrefs_stay_on_the_host": [
        ("another host", operation("jobs_list", host), "An Href leads to another server"),
    ],
    "links_lead_to_what_they_name": [
        ("another id", operation("jobs_get", lambda body: json.loads(re.sub(r"/jobs/[0-9a-f-]{36}", "/jobs/8c6e2b17-40fd-4d9a-b3e1-27a5f0c9d846", json.dumps(body)))), "Href leads to another object"),
        ("nowhere", operation("jobs_get", lambda body: json.loads(re.sub(r"/backupServers/[0-9a-f-]{36}", "/backupServers/00000000-0000-4000-8000-000000000000", json.dumps(body)))), "Up leads nowhere"),
        ("another type", operation("jobs_get", lambda body: json.loads(json.dumps(body).replace("BackupServerReference", "JobReference"))), "Up leads to another type"),
        ("another list", operation("jobs_get", lambda body: json.loads(json.dumps(body).replace("BackupJobSessionReferenceList", "JobReferenceList"))), "Down leads to a list of another type"),
    ],
    "object_by_id_is_its_row": [
        ("another", another("jobs_get", {"ID": JOB}), "Another object"),
        ("gone", status("jobs_get", 200, to=404), "An id of the list cannot be read"),
        ("changed", operation("jobs_get", lambda body: body | {"Description": "x"}), "Differs from its row"),
    ],
    "unknown_id_is_not_found": [
        ("found", status("jobs_get", 404, to=200), "An unknown id is not answered 404"),
        ("broken", status("agentJobs_get", 404, to=500), "An unknown id fails"),
        ("zeros", zeros_are(JOB), "An unknown id is not answered 404"),
    ],
    "children_belong_to_their_parent": [
        ("another's", another("jobs_listBackupSessions", {"ID": JOB}), "A row belongs to another object"),
        ("missing", operation("jobs_listBackupSessions", lambda body: body | {"BackupJobSessions": body["BackupJobSessions"][1:]}, entities=True), "A row is missing"),
    ],
    "made_up_session_is_refused": [("any", any_session, "A made-up session is accepted")],
    "logged_off_session_is_refused": [("outlives", outlives, "A session outlives its logoff")],
    "session_is_listed": [
        ("hidden", operation("logonSessions_list", lambda body: body | {"LogonSessions": []}), "A session is not listed"),
        ("another's", operation("logonSessions_get", lambda body: body | {"UserName": "somebody"}), "A session belongs to another account"),
    ],
    "roles_are_obeyed": [
        ("everybody", for_everybody, "An account may read what its role forbids"),
        ("all of it", admits_all, "An account may read what its role forbids"),
        ("nobody", status("backupServers_list", 200, to=403), "An account is refused what its role allows"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "lie", "title"),
    [
        pytest.param(name, lie, title, id=f"{name}: {what}")
        for name, lies in LIES.items()
        for what, lie, title in lies
    ],
)
def test_one_lie_breaks_a_promise(server: Server, name: str, lie: Lie, title: str) -> None:
    scope = SCOPE if name not in OF_QUERIES and "session" not in name and "roles" not in name else frozenset()
    assert title in titles(replace(lying(server, lie), only=scope), name)


def test_every_promise_is_lied_about() -> None:
    assert sorted(LIES) == READING


@pytest.mark.parametrize("name", OF_QUERIES)
def test_nothing_to_query_is_not_proven(server: Server, name: str) -> None:
    outcomes = check(lying(server, nothing_there), name)
    assert outcomes
    assert all(isinstance(outcome, NotProven) for outcome in outcomes)


@pytest.mark.parametrize(
    "name",
    ["forms_agree", "object_by_id_is_its_row", "children_belong_to_their_parent", "xml_and_json_agree"],
)
def test_a_list_without_rows_is_not_proven(server: Server, name: str) -> None:
    empty = replace(
        lying(server, nothing_there), only=frozenset({"jobs_list", "jobs_get", "jobs_listBackupSessions"})
    )
    outcomes = check(empty, name)
    assert outcomes
    assert all(isinstance(outcome, NotProven) for outcome in outcomes)


@pytest.mark.parametrize("code", [401, 403, 404, 429, 503])
@pytest.mark.parametrize("name", sorted(set(READING) - {"roles_are_obeyed"}))
def test_a_server_that_refuses_everything_proves_nothing(server: Server, name: str, code: int) -> None:
    def refusing(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        path = "/" if "/query" not in server.connection.operation(operation_id).path else "/query"
        return Reply(operation_id, "GET", path, {}, code, {}, b"", 0.0)

    outcomes = check(lying(server, refusing), name)
    assert outcomes
    # A made-up session must be answered with 401, whatever else is refused how.
    allowed = {NotProven, Broken} if name == "made_up_session_is_refused" else {NotProven}
    assert {type(outcome) for outcome in outcomes} <= allowed


def test_what_moves_while_it_is_read_is_not_broken(server: Server) -> None:
    """The first answer differs from the second: a job was renamed in between."""
    seen: list[str] = []

    def renames_once(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        reply = send(operation_id, *call, **more)
        if operation_id != "jobs_get" or seen:
            return reply
        seen.append(operation_id)
        return edited(reply, lambda body: body | {"Name": "before"})

    moving = replace(lying(server, renames_once), only=frozenset({"jobs_get"}))
    assert titles(moving, "object_by_id_is_its_row") == set()
    assert seen


def test_a_server_that_stops_answering_proves_nothing(server: Server) -> None:
    def silent(send: Send, *call: Any, **more: Any) -> Reply:
        raise NoAnswer("GET was not answered: ReadTimeout.")

    dead = replace(lying(server, silent), only=frozenset({QUERY}))
    outcomes = check(dead, "filter_is_obeyed")
    assert all(isinstance(outcome, NotProven) and outcome.unanswered for outcome in outcomes)
    assert outcomes


def test_a_second_account_that_is_not_answered_is_not_said_to_have_no_objects(server: Server) -> None:
    def silent(send: Send, *call: Any, **more: Any) -> Reply:
        raise NoAnswer("GET was not answered: ReadTimeout.")

    scope = replace(server, other=lying(server, silent).other, only=frozenset({"jobs_list"}), rows_seen={})
    outcomes = check(scope, "roles_are_obeyed")
    assert outcomes == [NotProven("jobs_list", "GET was not answered: ReadTimeout.", unanswered=True)]


@pytest.mark.parametrize(("code", "word"), [(403, "none"), (200, "all")])
def test_an_account_that_is_answered_alike_everywhere_proves_nothing(
    server: Server, code: int, word: str
) -> None:
    def alike(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        return Reply(operation_id, "GET", "/", {}, code, {}, b"{}", 0.0)

    scope = frozenset({"jobs_list", "backupServers_list", "agentJobs_list"})
    outcomes = check(
        replace(server, other=lying(server, alike).other, only=scope, rows_seen={}), "roles_are_obeyed"
    )
    assert {outcome.operation_id for outcome in outcomes if isinstance(outcome, NotProven)} == scope
    assert all(f"may read {word} of it" in outcome.why for outcome in outcomes)  # type: ignore[union-attr]


def test_a_busy_server_obeys_no_roles_and_breaks_none(server: Server) -> None:
    """The second answer, which decides, is 503."""
    asked: list[str] = []

    def lie(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
        asked.append(operation_id)
        reply = send(operation_id, path, query, **more)
        if operation_id != "agentJobs_list":
            return reply
        return replace(reply, status=200 if asked.count(operation_id) == 1 else 503)

    busy = replace(server, other=lying(server, lie).other, rows_seen={})
    outcomes = check(replace(busy, only=SCOPE | {"agentJobs_list"}), "roles_are_obeyed")
    assert not any(isinstance(outcome, Broken) for outcome in outcomes)
    assert NotProven("agentJobs_list", "asked again, it answered 503") in outcomes


@pytest.mark.parametrize("code", [429, 502, 503])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_session_is_not_said_to_outlive_its_logoff_by_a_busy_server(
    server: Server, code: int, at: int
) -> None:
    """Logging off, the session that ended, or another session is answered with an error."""
    asked: list[str] = []

    def lie(send: Send, operation_id: str, *call: Any, signed: bool = True, **more: Any) -> Reply:
        asked.extend([operation_id] if asked or operation_id == "logonSessions_delete" else [])
        reply = send(operation_id, *call, signed=signed, **more)
        return replace(reply, status=code, content=b"") if len(asked) == at else reply

    outcomes = check(lying(server, lie), "logged_off_session_is_refused")
    assert [type(outcome) for outcome in outcomes] == [NotProven]


@pytest.mark.parametrize("name", ["forms_agree", "object_by_id_is_its_row", "unknown_id_is_not_found"])
def test_a_list_that_cannot_be_read_is_the_reason_why_no_object_is_known(server: Server, name: str) -> None:
    def lie(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        reply = send(operation_id, *call, **more)
        return replace(reply, status=503) if operation_id == "jobs_list" else reply

    outcomes = check(replace(lying(server, lie), only=frozenset({"jobs_get"})), name)
    assert outcomes == [NotProven("jobs_get", "GET /jobs cannot be read: it answered 503")]


def test_two_looks_that_find_different_things_prove_nothing(server: Server) -> None:
    names = map(str, count())

    def renames(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        reply = send(operation_id, *call, **more)
        if operation_id != "jobs_list":
            return reply
        return edited(reply, lambda body: {name: renamed(value) for name, value in body.items()})

    def renamed(rows: Any) -> Any:
        return (
            [row | {"Name": name} for row in rows for name in [next(names)]]
            if isinstance(rows, list)
            else rows
        )

    moving = replace(lying(server, renames), only=frozenset({"jobs_get"}))
    outcomes = check(moving, "object_by_id_is_its_row")
    assert {type(outcome) for outcome in outcomes} == {NotProven}
    assert {outcome.why for outcome in outcomes} == {"its rows change while they are read"}  # type: ignore[union-attr]


def test_pages_of_a_number_that_is_not_told_are_not_compared(server: Server) -> None:
    def lie(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        if operation_id != QUERY or not reply.is_success:
            return reply
        if query.get("pageSize") == "1":
            return replace(reply, status=503, content=b"")
        return edited(reply, lambda body: body | {"PagingInfo": body["PagingInfo"] | {"PagesCount": 2}})

    outcomes = check(lying(server, lie), "pages_are_complete")
    assert {type(outcome) for outcome in outcomes} == {NotProven}
    assert any("is not told" in outcome.why for outcome in outcomes)  # type: ignore[union-attr]


def test_runs_of_replication_jobs_that_cannot_be_read_are_not_none(server: Server) -> None:
    def lie(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        return replace(reply, status=503) if query.get("type") == "ReplicaJobSession" else reply

    outcomes = check(
        replace(lying(server, lie), only=frozenset({"backupSessions_list"})), "query_agrees_with_list"
    )
    assert outcomes == [NotProven("backupSessions_list", "the query for ReplicaJobSession: it answered 503")]


def test_a_next_page_that_is_not_shown_is_no_other_page(server: Server) -> None:
    """The link has the parameters in another order, so that it is told from the page itself."""
    followed: list[Any] = []

    def lie(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        if query.get("page") != "2" or [*query][1] == "pageSize":
            return reply
        followed.append(query)
        return replace(reply, status=503)

    assert titles(lying(server, lie), "page_links_lead_to_neighbours") == set()
    assert followed


def test_only_pairs_whose_order_is_known_are_counted(server: Server) -> None:
    """No order is documented of the words of an enumeration: what follows what decides nothing."""
    reader = Reader(server)
    by = next(each for each in properties_of(reader, "Job") if each.kind == "choice")
    rows: list[Any] = [{by.member: value} for value in ("b", "a", "c")]
    look, page = Look(), Page(Reply(QUERY, "GET", "/", {}, 200, {}, b"", 0.0), rows, (), 1, 50, 1)
    check_order(reader, "Job", by, "sortAsc", page, look)
    assert (look.cases, look.findings) == (0, [])


def test_differences_come_in_the_order_of_the_members() -> None:
    names = [f"member{number}" for number in range(20)]
    found = differences(dict.fromkeys(names, 1), dict.fromkeys(reversed(names), 2))
    assert [path for path, *_ in found] == [f".{name}" for name in names]


def test_links_are_routed_whatever_their_letter_case(server: Server) -> None:
    reader, base = Reader(server), server.connection.base_url
    found = reader.link(f"{base}/JOBS/AbC%20d/backupSESSIONS/?Format=Entity")
    assert found is not None
    assert (found.operation.id, found.path, found.id) == ("jobs_listBackupSessions", {"ID": "AbC d"}, "abc d")
    assert found.query == {"Format": "Entity"}
    assert reader.link(f"{base}/nothing") is None
    assert reader.link("http://127.0.0.1/elsewhere/jobs") is None
    single = {each.id for each in reader.described.values() if each.method == "GET"}
    paths = {each.id: each.path.replace("{", "").replace("}", "") for each in reader.described.values()}
    found_ids = {link.operation.id for each in single if (link := reader.link(f"{base}{paths[each]}"))}
    assert found_ids == single


def test_long_lists_are_not_read_whole(server: Server) -> None:
    """On a large site, all task sessions in full take hours (evidence)."""
    asked: list[str] = []

    def large(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
        if operation_id == "backupTaskSessions_list":
            asked.append(operation_id)
        reply = send(operation_id, path, query, **more)
        if operation_id != QUERY or query.get("pageSize") != "1":
            return reply
        return edited(reply, lambda body: body | {"PagingInfo": body["PagingInfo"] | {"PagesCount": 50_000}})

    scope = replace(
        lying(server, large), only=frozenset({"backupTaskSessions_list", "backupTaskSessions_get"})
    )
    for name in ("forms_agree", "xml_and_json_agree", "hrefs_stay_on_the_host", "object_by_id_is_its_row"):
        assert not any(isinstance(outcome, Broken) for outcome in check(scope, name))
    assert asked == []


@pytest.mark.parametrize("name", ["filter_is_obeyed", "query_is_sorted_as_asked"])
def test_a_run_that_spreads_its_requests_asks_less(server: Server, name: str) -> None:
    def sent(is_slow: bool) -> int:
        asking = replace(lying(server, lambda send, *call, **more: send(*call, **more)), is_slow=is_slow)
        assert titles(asking, name) == set()
        return asking.connection.requests_sent

    assert sent(True) < sent(False)


def test_known_wrong_hrefs_are_no_findings(server: Server) -> None:
    """Servers send the Href of a discovered computer below /backupTaskSessions (C14)."""

    def misplaced(body: Any) -> Any:
        return body | {"Href": body["Href"].replace("/agents/discoveredComputers/", "/backupTaskSessions/")}

    known = lying(server, operation("discoveredComputers_get", misplaced))
    assert (
        titles(replace(known, only=frozenset({"discoveredComputers_get"})), "links_lead_to_what_they_name")
        == set()
    )


def test_the_result_of_a_running_session_may_say_anything(server: Server) -> None:
    """A task session that runs can say Success already (evidence)."""

    def running(said: str) -> Any:
        return lambda body: json.loads(
            re.sub(
                r'"State": "Completed", "Result": "\w+"',
                f'"State": "InProgress", "Result": "{said}"',
                json.dumps(body),
            )
        )

    def lie(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        return edited(reply, running("Success" if operation_id == "backupTaskSessions_list" else "None"))

    scope = replace(lying(server, lie), only=frozenset({"backupTaskSessions_list", "backupTaskSessions_get"}))
    for name in ("query_agrees_with_list", "object_by_id_is_its_row"):
        assert titles(scope, name) == set()
