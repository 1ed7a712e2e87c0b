"""Canaries: each lies where its description says, and those of meaning keep to every schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import quote

import httpx2
import pytest

from veeam_jobs_description.document import read
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.routing import Router
from veeam_jobs_kit.mock import PASSWORD, Api, Clock, canaries, serve
from veeam_jobs_kit.mock.control.canaries.em import EM
from veeam_jobs_kit.mock.control.canaries.vspc import VSPC
from veeam_jobs_kit.mock.control.canaries.wire import WIRE
from veeam_jobs_kit.mock.http.json_schemas import Schemas, component

from .conftest import Connect, sign_in

JSON, XML = {"Accept": "application/json"}, {"Accept": "application/xml"}
JOBS = "/infrastructure/backupServers/jobs"
JOB = "bc04d2e5-dd4c-4f85-af0e-424106a32a75"
SERVER = "1f4c2a0e-5b7d-4c89-9a31-7d20c5e8b614"
EM_JOB = "3f9a1d52-7c48-4b0e-9a63-d15e8f2b7c04"
UNKNOWN = "00000000-0000-4000-8000-000000000001"
ZEROS = "00000000-0000-0000-0000-000000000000"
COMPANY = "company-owner"
MEANINGS = {**VSPC, **EM}


def condition(operation: str, value: object, prop: str = "name", **more: object) -> dict[str, object]:
    return {"property": prop, "operation": operation, "value": value, **more}


def filtered(*conditions: object) -> str:
    return f"{JOBS}?filter={quote(json.dumps(conditions))}"


def query(**parameters: str) -> str:
    return "/query?type=Job&format=Entities&" + "&".join(
        f"{name}={quote(value)}" for name, value in parameters.items()
    )


FAILED, DISABLED = condition("equals", "Failed", "status"), condition("equals", False, "isEnabled")
LAST_RUN = condition("greaterThan", "2026-11-20T16:00:02.4770000+01:00", "lastRun")
BY_STATUS, BY_NAME = {"property": "status"}, {"property": "name", "direction": "descending"}
SHOWN_BY: dict[str, tuple[str, ...]] = {
    "filter": (
        filtered(FAILED),
        filtered({"operation": "not", "items": [FAILED]}),
        filtered({"operation": "or", "items": [FAILED, DISABLED]}),
        filtered({"operation": "and", "items": [FAILED, DISABLED]}),
        filtered(
            {"operation": "exclusiveOr", "items": [FAILED, condition("equals", "AgentBackupJob", "type")]}
        ),
        filtered(condition("notEquals", "Failed", "status")),
        *(
            filtered(condition(operator, 7, "retentionLimit"))
            for operator in ("greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual")
        ),
        filtered(condition("contains", "office")),
        filtered(condition("in", ["Failed", "Warning"], "status")),
        filtered(condition("contains", "OFFICE", collation="ordinal")),
        filtered(FAILED, condition("equals", "AgentBackupJob", "type")),
    ),
    "sort": (
        f"{JOBS}?sort={quote(json.dumps([BY_NAME]))}",
        f"{JOBS}?sort={quote(json.dumps([BY_STATUS, BY_NAME]))}",
    ),
    "select": (
        f"{JOBS}?limit=2&select={quote(json.dumps([{'propertyPath': 'name'}, {'propertyPath': 'lastRun'}]))}",
    ),
    "expand": (f"{JOBS}/agentJobs?expand=BackupServerJob",),
    "pages": (f"{JOBS}?limit=3", f"{JOBS}?limit=3&offset=5", f"{JOBS}?offset=5000"),
    "object": (f"{JOBS}/{JOB}", f"{JOBS}/{UNKNOWN}"),
    "parent": (f"/infrastructure/backupServers/{SERVER}/jobs",),
    "query": (
        query(filter=f'Name=="{"Web Servers"}"'),
        query(filter='Name!="Web Servers"'),
        query(filter='JobType=="Backup";Name=="Web Servers"'),
        query(filter='Name=="Web Servers",Name=="File Servers"'),
        *(query(filter=f'NextRun{operator}"2026-11-28T22:00:00Z"') for operator in ("<", ">", "<=", ">=")),
        query(sortAsc="Name"),
        query(sortDesc="Name"),
        query(pageSize="2", page="1"),
        query(pageSize="2", page="2"),
        query(filter="JobType!=Replica;ScheduleConfigured==true;Name==nobody"),
        "/query?type=BackupJobSession&pageSize=50",
    ),
    "together": (
        f"{filtered(FAILED)}&select={quote(json.dumps([{'propertyPath': 'name'}]))}",
        f"{filtered(FAILED)}&limit=50&offset=0",
        f"{filtered(condition('notEquals', 'Failed', 'status'))}&sort={quote(json.dumps([BY_NAME]))}",
    ),
    "zeros": (f"{JOBS}/{ZEROS}",),
    "times": (JOBS,),
    "twice": ("/organizations",),
    "em together": (query(filter='Name=="Web Servers"', sortAsc="Name"),),
    "em zeros": (f"/jobs/{ZEROS}?format=Entity",),
    "em times": ("/backupSessions?format=Entity",),
    "em twice": ("/jobs", "/jobs?format=Entity"),
    "em forms": ("/jobs", "/jobs?format=Entity", f"/jobs/{EM_JOB}?format=Entity"),
    "em links": ("/jobs?format=Entity", f"/jobs/{EM_JOB}?format=Entity"),
    "em object": (f"/jobs/{EM_JOB}?format=Entity", f"/jobs/{UNKNOWN}"),
    "em parent": (f"/jobs/{EM_JOB}/backupSessions",),
}
"""Requests by kind of canary."""


def requests_of(name: str) -> tuple[str, ...]:
    kind = MEANINGS[name].kind
    return SHOWN_BY.get(f"{MEANINGS[name].api} {kind}", SHOWN_BY.get(kind, ()))


def answers(client: httpx2.Client, paths: tuple[str, ...], api: Api) -> Iterator[tuple[str, int, object]]:
    for path in paths:
        answer = client.get(path, headers=JSON)
        yield path, answer.status_code, answer.json()
        if api == "em":
            written = client.get(path, headers=XML)
            yield f"{path} in XML", written.status_code, written.text


@cache
def described(api: Api) -> tuple[Router[Operation], Schemas]:
    document = read(api)
    return Router(document.operations), Schemas(document.bundle)


def breaks_a_schema(api: Api, path: str, status: int, value: object) -> bool:
    router, schemas = described(api)
    match = router.match("GET", path.partition("?")[0])
    assert match is not None
    assert match.operation is not None
    names = match.operation.schemas_of(status)
    return all(schemas.first_breach(component(name), value) is not None for name in names)


@cache
def honest_answers(api: Api, paths: tuple[str, ...]) -> list[tuple[str, int, str]]:
    with serve(api, clock=Clock(speed=0)) as url, sign_in(api, url) as client:
        return [(path, status, _without_port(value)) for path, status, value in answers(client, paths, api)]


def shown(name: str) -> bool:
    return bool(requests_of(name)) and not MEANINGS[name].writes


@pytest.mark.parametrize("name", sorted(filter(shown, MEANINGS)))
def test_a_canary_of_meaning_lies_and_keeps_to_every_schema(start: Connect, name: str) -> None:
    api = MEANINGS[name].api
    lying = list(answers(start(api, canary=name), requests_of(name), api))
    without_port = [(path, status, _without_port(value)) for path, status, value in lying]
    assert without_port != honest_answers(api, requests_of(name))
    for path, status, value in lying:
        if " in XML" not in path and status != 400:
            assert not breaks_a_schema(api, path, status, value), path


def _without_port(value: object) -> str:
    """Return a value as text; every mock has a port of its own."""
    return re.sub(r"127\.0\.0\.1:\d+", "", json.dumps(value))


def made() -> list[str]:
    return sorted(name for name in canaries() if name not in {*WIRE, *MEANINGS})


@pytest.mark.parametrize("name", made())
def test_a_canary_of_a_member_changes_what_is_sent(start: Connect, name: str) -> None:
    canary = canaries()[name]
    (operation_id,) = canary.operations
    operation = next(each for each in read(canary.api).operations if each.id == operation_id)
    honest, lying = start(canary.api), start(canary.api, canary=name)
    for accept in (JSON, XML) if canary.api == "em" else (JSON,):
        path = operation.path
        for parameter in operation.path_parameters:
            path = path.replace("{" + parameter + "}", first_id(honest, operation))
        query = "?format=Entity" if operation.forms else ""
        right = honest.get(path + query, headers=accept)
        wrong = lying.get(path + query, headers=accept)
        assert right.status_code == wrong.status_code == 200
        assert _without_port(wrong.text) != _without_port(right.text)


def first_id(client: httpx2.Client, operation: Operation) -> str:
    """Return the id of the first object of the list above a path."""
    value = client.get(operation.path.rpartition("/")[0], headers=JSON).json()
    if "data" in value:
        return str(value["data"][0]["instanceUid"])
    (items,) = value.values()
    return str(items[0]["Href"].partition("?")[0].rpartition("/")[2])


def test_a_company_sees_what_belongs_to_others(start: Connect) -> None:
    honest = start("vspc", user=COMPANY).get(f"{JOBS}?limit=1").json()["meta"]["pagingInfo"]["total"]
    told = start("vspc", canary="vspc-company-sees-all", user=COMPANY).get(f"{JOBS}?limit=1").json()
    assert told["meta"]["pagingInfo"]["total"] > honest


def test_a_company_sees_what_belongs_to_others_as_soon_as_it_asks_for_something(start: Connect) -> None:
    company = start("vspc", canary="vspc-company-asks", user=COMPANY)
    honest = company.get(f"{JOBS}?limit=1").json()["meta"]["pagingInfo"]["total"]
    assert honest == start("vspc", user=COMPANY).get(f"{JOBS}?limit=1").json()["meta"]["pagingInfo"]["total"]
    told = company.get(f"{JOBS}?limit=1&offset=0").json()
    assert told["meta"]["pagingInfo"]["total"] > honest


def test_any_token_is_accepted(start: Connect) -> None:
    wrong = {"Authorization": "Bearer made-up"}
    assert start("vspc", user=None).get(JOBS, headers=wrong).status_code == 401
    assert start("vspc", canary="vspc-any-token", user=None).get(JOBS, headers=wrong).status_code == 200
    assert start("vspc", canary="vspc-any-token", user=None).get(JOBS).status_code == 401


def test_any_session_is_accepted(start: Connect) -> None:
    wrong = {"X-RestSvcSessionId": "made-up", **JSON}
    assert start("em", user=None).get("/jobs", headers=wrong).status_code == 401
    assert start("em", canary="em-any-session", user=None).get("/jobs", headers=wrong).status_code == 200


def test_a_refresh_token_works_again(start: Connect) -> None:
    for canary, expected in ((None, 400), ("vspc-refresh-again", 200)):
        client = start("vspc", canary=canary, user=None)
        form = {"grant_type": "password", "username": COMPANY, "password": PASSWORD}
        refresh = client.post("/token", data=form).json()["refresh_token"]
        again = {"grant_type": "refresh_token", "refresh_token": refresh}
        assert client.post("/token", data=again).status_code == 200
        assert client.post("/token", data=again).status_code == expected
