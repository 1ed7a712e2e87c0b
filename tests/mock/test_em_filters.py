"""Filters of the query service, held against a plain evaluation of the same expression."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from veeam_jobs_description import bundles
from veeam_jobs_kit.mock import Clock, serve
from veeam_jobs_kit.mock.em.documented import SCHEMA_OF_TYPE

from .conftest import sign_in
from .em_pages import JOB, JSON

PROPERTIES = {
    type_: properties
    for type_, properties in bundles.load("em")["paths"]["/query"]["get"]["x-query-properties"].items()
    if type_ in {*SCHEMA_OF_TYPE, "Task", "FileServer"}
}
"""Those of the types whose resources the mock has."""
SIGNS: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


@dataclass(frozen=True)
class Compared:
    """One property of a session, read the plain way: out of the entity, as something Python compares."""

    name: str
    read: Callable[[dict[str, Any]], Any]
    write: Callable[[Any], str]


def _quoted(value: Any) -> str:
    return '"' + str(value).replace('"', '""') + '"'


def _ranked(*values: str) -> Callable[[Any], Any]:
    missing = values.index("None") if "None" in values else None
    return lambda value: missing if value is None else values.index(value)


def _server(session: dict[str, Any]) -> str:
    return next(
        str(link["Name"]) for link in session["Links"] if link.get("Type") == "BackupServerReference"
    ).lower()


RESULTS = ("None", "Success", "Warning", "Failed")
STATES = ("Starting", "Stopping", "Working", "Pausing", "Resuming", "Stopped")
COMPARED = (
    Compared("Result", lambda one: _ranked(*RESULTS)(one["Result"]), lambda rank: RESULTS[rank]),
    Compared("State", lambda one: _ranked(*STATES)(one["State"]), lambda rank: STATES[rank].lower()),
    Compared("JobName", lambda one: one["JobName"].lower(), _quoted),
    Compared("Name", lambda one: one["Name"].lower(), _quoted),
    Compared(
        "JobUid",
        lambda one: one["JobUid"].lower().split(":")[-1],
        lambda uid: _quoted(f"urn:veeam:Job:{uid}"),
    ),
    Compared("IsRetry", lambda one: one["IsRetry"], lambda value: str(value).lower()),
    Compared(
        "CreationTime",
        lambda one: datetime.fromisoformat(one["CreationTimeUTC"]),
        lambda moment: _quoted(moment.isoformat()),
    ),
    Compared(
        "EndTime",
        lambda one: one["EndTimeUTC"] and datetime.fromisoformat(one["EndTimeUTC"]),
        lambda moment: _quoted(moment.isoformat().replace("+00:00", "Z")),
    ),
    Compared("BackupServerName", _server, _quoted),
)


@dataclass(frozen=True)
class Expression:
    """A filter as text, and as what it means."""

    text: str
    test: Callable[[dict[str, Any]], bool]


@pytest.fixture(scope="module")
def lab() -> Iterator[tuple[httpx2.Client, list[dict[str, Any]]]]:
    """A mock with a run under way, and every session it has."""
    clock = Clock(speed=0)
    with serve("em", clock=clock) as url, sign_in("em", url) as client:
        client.post(f"{JOB}?action=start")
        clock.advance(5)
        yield client, _sessions(client)


def _sessions(client: httpx2.Client, text: str | None = None) -> list[dict[str, Any]]:
    query = {
        "type": "BackupJobSession",
        "format": "Entities",
        "pageSize": "2000",
        **({"filter": text} if text else {}),
    }
    answer = client.get("/query", params=query, headers=JSON)
    assert answer.status_code == 200, (text, answer.text)
    return list(answer.json()["Entities"]["BackupJobSessions"]["BackupJobSessions"])


def _holds(sign: str, found: Any, wanted: Any) -> bool:
    return sign in ("!=", "<", "<=") if found is None else SIGNS[sign](found, wanted)


def _comparison(one: Compared, sign: str, wanted: Any) -> Expression:
    return Expression(
        f"{one.name}{sign}{one.write(wanted)}", lambda session: _holds(sign, one.read(session), wanted)
    )


def _joined(sign: str, parts: list[Expression]) -> Expression:
    """Expressions under `;` or `,`; what is an alternative itself stands in brackets."""
    every = all if sign == ";" else any
    return Expression(
        f" {sign} ".join(
            f"({part.text})" if "," in part.text or ";" in part.text else part.text for part in parts
        ),
        lambda session: every(part.test(session) for part in parts),
    )


@st.composite
def _expressions(draw: st.DrawFn, sessions: list[dict[str, Any]], depth: int = 2) -> Expression:
    if depth and draw(st.booleans()):
        parts = st.lists(_expressions(sessions, depth - 1), min_size=1, max_size=3)
        return _joined(draw(st.sampled_from(";,")), draw(parts))
    one = draw(st.sampled_from(COMPARED))
    values = sorted({value for session in sessions if (value := one.read(session)) is not None})
    return _comparison(one, draw(st.sampled_from(sorted(SIGNS))), draw(st.sampled_from(values)))


def test_every_filter_finds_what_a_plain_evaluation_finds(
    lab: tuple[httpx2.Client, list[dict[str, Any]]],
) -> None:
    client, sessions = lab

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(_expressions(sessions))
    def check(expression: Expression) -> None:
        wanted = [session["UID"] for session in sessions if expression.test(session)]
        assert [session["UID"] for session in _sessions(client, expression.text)] == wanted

    check()


EVERY = [(type_, one["name"]) for type_, described in PROPERTIES.items() for one in described]
NEVER_SET = {
    ("ObjectInAgentBackupJob", "FileServerUid"),
    ("ObjectInAgentBackupJob", "FileServerName"),
}
"""Listed by a page that was copied from that of file shares; agents have none."""
_LEAST = {
    "uid": "urn:veeam:X:00000000-0000-4000-8000-000000000000",
    "dateTime": "1999-01-01T00:00:00Z",
    "string": "",
}
_ANY = "nothing of the kind"


def _found(client: httpx2.Client, type_: str, **query: str) -> list[str]:
    answer = client.get("/query", params={"type": type_, "pageSize": "5000", **query}, headers=JSON)
    assert answer.status_code == 200, answer.text
    page = answer.json()
    if page["Resources"]:
        (lists,) = (one for one in page["Resources"].values() if one is not None)
        (items,) = lists.values()
        return [str(item.get("TaskId") or item["ObjectInJobId"]) for item in items]
    return [str(reference["UID"]) for reference in page["Refs"]["Refs"]]


@pytest.mark.parametrize(("type_", "name"), EVERY, ids=[f"{type_}-{name}" for type_, name in EVERY])
def test_every_listed_property_filters_and_sorts(
    lab: tuple[httpx2.Client, list[dict[str, Any]]], type_: str, name: str
) -> None:
    client, _ = lab
    everything = _found(client, type_)
    assert everything
    upwards, downwards = (_found(client, type_, **{sort: name}) for sort in ("sortAsc", "sortDesc"))
    assert sorted(upwards) == sorted(downwards) == sorted(everything)
    (kind,) = {one["type"] for one in PROPERTIES[type_] if one["name"] == name}
    some = (
        {"boolean": "true", "integer": "0", "number": "0"}.get(kind)
        or _LEAST.get(kind)
        or _value(type_, name)
    )
    equal, other = (_found(client, type_, filter=f'{name}{sign}"{some}"') for sign in ("==", "!="))
    assert sorted([*equal, *other]) == sorted(everything)
    least = _LEAST.get(kind)
    if least is not None and some in (least, _ANY):
        # What is set is greater than the least there is; what is not set is not.
        assert bool(_found(client, type_, filter=f'{name}>"{least}"')) is ((type_, name) not in NEVER_SET)


def _value(type_: str, name: str) -> str:
    """A text that the property can have: a value of its enumeration, or any."""
    schemas = bundles.load("em")["components"]["schemas"]
    member = {"Type": "PointType"}.get(name, name)
    described = schemas.get(type_, {}).get("properties", {}).get(member, {})
    for reference in [described, *described.get("allOf", ())]:
        values = schemas.get(str(reference.get("$ref", "")).rpartition("/")[2], {}).get("enum")
        if values:
            return str(values[0])
    return _ANY


@pytest.mark.parametrize("type_", PROPERTIES)
def test_an_unknown_property_is_400_and_named(
    lab: tuple[httpx2.Client, list[dict[str, Any]]], type_: str
) -> None:
    client, _ = lab
    for query in ({"filter": "Colour==red"}, {"sortAsc": "Colour"}, {"sortDesc": "Colour"}):
        answer = client.get("/query", params={"type": type_, **query}, headers=JSON)
        assert (answer.status_code, answer.json()["StatusCode"]) == (400, 400)
        assert f"{type_} has no property Colour" in answer.json()["Message"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('Name=="Server Backup"', 1),
        ('name == "server backup"', 1),
        ('Name=="Server  Backup"', 0),
        ("Name==Server Backup", 0),
        ('Name=="Database Servers";Name=="Server Backup"', 0),
        ('Name=="Database Servers",Name=="Server Backup"', 2),
        ('Name==x;Name==y,Name=="Server Backup"', 1),
        ('Name=="Server Backup",Name==x;Name==y', 1),
        ('(Name=="Server Backup",Name==x);Name==y', 0),
        ('UID=="a6deb158-b26c-4140-8b26-5a3cc344e8ec"', 1),
        ('UID=="urn:veeam:AgentBackupJob:A6DEB158-b26c-4140-8b26-5a3cc344e8ec"', 1),
        ('BackupServerName=="srv12.tech.local";ScheduleEnabled==true', 1),
        ('Name==""Server""', 0),
    ],
)
def test_quotes_spaces_signs_and_brackets_mean_what_the_pages_say(
    lab: tuple[httpx2.Client, list[dict[str, Any]]], text: str, count: int
) -> None:
    assert len(_found(lab[0], "AgentBackupJob", filter=text)) == count


@pytest.mark.parametrize(
    ("type_", "wrong"),
    [
        ("BackupJobSession", "Result==Splendid"),
        ("BackupJobSession", "IsRetry==perhaps"),
        ("BackupJobSession", 'CreationTime>"yesterday"'),
        ("BackupFile", "BackupSize>large"),
    ],
)
def test_a_value_of_another_type_is_400(
    lab: tuple[httpx2.Client, list[dict[str, Any]]], type_: str, wrong: str
) -> None:
    assert lab[0].get("/query", params={"type": type_, "filter": wrong}).status_code == 400


@pytest.mark.parametrize(
    ("user", "refused"),
    [
        ("portal-administrator", set[str]()),
        (
            "portal-user",
            {"AgentBackupJob", "AgentProtectionGroup", "DiscoveredComputer", "Job", "NasJob"}
            | {"ObjectInJob", "ObjectInAgentBackupJob", "NasObject"},
        ),
        ("vm-restore-operator", set(PROPERTIES) - {"Backup", "RestorePoint", "Task"}),
    ],
)
def test_who_may_query_a_type_goes_by_role(em_url: str, user: str, refused: set[str]) -> None:
    with sign_in("em", em_url, user) as client:
        found = {
            type_ for type_ in PROPERTIES if client.get("/query", params={"type": type_}).status_code == 403
        }
    assert found == refused
