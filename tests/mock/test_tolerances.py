"""Requests of the field: what real servers accept beyond the description, each kind marked, and refused by strict mocks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest

from veeam_jobs_kit.mock import Clock, EmMock, Options, VspcMock, in_process
from veeam_jobs_kit.mock.em.tolerated import READERS as EM_READERS
from veeam_jobs_kit.mock.http.tolerances import HEADER, TOLERANCES, markdown, of_product
from veeam_jobs_kit.mock.vspc.tolerated import READERS as VSPC_READERS

from .conftest import log_on

JOBS = "/infrastructure/backupServers/jobs"
AGENT_JOBS = f"{JOBS}/agentJobs"
FAILED = '[{"property": "status", "operation": "equals", "value": "Failed"}]'
JSON = {"Accept": "application/json"}
WEB_SERVERS = "/jobs/3f9a1d52-7c48-4b0e-9a63-d15e8f2b7c04"


@dataclass(frozen=True)
class Sent:
    """A request of the field: the tolerance it needs, the request as described, and what a strict mock answers."""

    tolerance: str
    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    strict: int = 400
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    described: tuple[str, dict[str, str]] | None = None
    """Path and query of the described request that gives the same answer."""


TIME = "2026-11-20T21:07:25"
QUERY = {"type": "BackupJobSession", "format": "Entities"}
EM_REQUESTS = [
    Sent("em-letter-case", "GET", "/query", {"type": "job"}, described=("/query", {"type": "Job"})),
    Sent("em-letter-case", "GET", "/query", {**QUERY, "format": "entities"}, described=("/query", QUERY)),
    Sent("em-letter-case", "GET", "/jobs", {"format": "entity"}, described=("/jobs", {"format": "Entity"})),
    Sent("em-path-case", "GET", "/backupservers", strict=404, described=("/backupServers", {})),
    Sent(
        "em-unquoted-time",
        "GET",
        "/query",
        {**QUERY, "filter": f"CreationTime>={TIME};Result==Failed"},
        described=("/query", {**QUERY, "filter": f'CreationTime>="{TIME}";Result==Failed'}),
    ),
    Sent("em-logon-without-version", "POST", "/sessionMngr/"),
    Sent(
        "em-text-xml",
        "PUT",
        WEB_SERVERS,
        headers={"Content-Type": "text/xml"},
        body='<Job xmlns="http://www.veeam.com/ent/v1.0"><Description>New</Description></Job>',
    ),
    Sent(
        "em-quoted-values",
        "PUT",
        WEB_SERVERS,
        headers={"Content-Type": "application/json"},
        body=json.dumps({"JobScheduleOptions": {"Standart": {"RetryOptions": {"RetryTimes": "5"}}}}),
    ),
]
VSPC_REQUESTS = [
    Sent(
        "vspc-single-quotes",
        "GET",
        JOBS,
        {"filter": FAILED.replace('"', "'")},
        described=(JOBS, {"filter": FAILED}),
    ),
    Sent(
        "vspc-null-items",
        "GET",
        JOBS,
        {"filter": FAILED.replace("}", ', "items": null}')},
        described=(JOBS, {"filter": FAILED}),
    ),
    Sent(
        "vspc-expand-case",
        "GET",
        AGENT_JOBS,
        {"expand": "backupServerJob"},
        described=(AGENT_JOBS, {"expand": "BackupServerJob"}),
    ),
    Sent("vspc-path-case", "GET", "/infrastructure/backupservers/jobs", strict=404, described=(JOBS, {})),
    Sent("vspc-path-case", "GET", f"{JOBS}/AGENTJOBS", strict=400, described=(AGENT_JOBS, {})),
]


def _client(mock: VspcMock | EmMock) -> httpx2.Client:
    base = "/api" if isinstance(mock, EmMock) else "/api/v3"
    client = httpx2.Client(base_url=mock.url + base, transport=mock.transport)
    if isinstance(mock, EmMock):
        client.headers["X-RestSvcSessionId"] = log_on(client, mock.username).headers["X-RestSvcSessionId"]
        client.headers.update(JSON)
    else:
        client.headers["Authorization"] = "Bearer mock-api-key"
    return client


@dataclass
class Lab:
    """A mock and a client."""

    mock: Any
    client: httpx2.Client

    def send(self, sent: Sent) -> httpx2.Response:
        auth = (self.mock.username, self.mock.password) if sent.path.startswith("/sessionMngr") else None
        return self.client.request(
            sent.method, sent.path, params=sent.query, headers=sent.headers, content=sent.body, auth=auth
        )

    def warnings(self, path: str, **query: str) -> list[str]:
        found: list[str] = self.client.get(path, params=query).headers.get_list(HEADER)
        return found


def _lab(api: str, *, strict: bool) -> Iterator[Lab]:
    options = Options(jobs=12, strict_requests=strict)
    made: Any = in_process(api, options=options, clock=Clock(speed=0))  # type: ignore[call-overload]
    with made as mock, closing(_client(mock)) as client:
        yield Lab(mock, client)


@pytest.fixture
def em() -> Iterator[Lab]:
    yield from _lab("em", strict=False)


@pytest.fixture
def vspc() -> Iterator[Lab]:
    yield from _lab("vspc", strict=False)


@pytest.fixture
def strict_em() -> Iterator[Lab]:
    yield from _lab("em", strict=True)


@pytest.fixture
def strict_vspc() -> Iterator[Lab]:
    yield from _lab("vspc", strict=True)


def _holds(lab: Lab, sent: Sent) -> None:
    answer = lab.send(sent)
    assert answer.status_code in (200, 201, 202), answer.text
    assert [warning.partition(":")[0] for warning in answer.headers.get_list(HEADER)] == [sent.tolerance]
    assert lab.mock.requests[-1].warnings == tuple(answer.headers.get_list(HEADER))
    again = lab.send(sent)
    assert again.headers.get_list(HEADER) == answer.headers.get_list(HEADER), "marked each time"
    if sent.described is not None:
        path, query = sent.described
        plain = lab.client.get(path, params=query)
        assert HEADER not in plain.headers
        assert (plain.status_code, plain.json()) == (200, answer.json())


@pytest.mark.parametrize("sent", EM_REQUESTS, ids=lambda sent: f"{sent.tolerance} {sent.path}")
def test_enterprise_manager_accepts_what_programs_in_production_send(em: Lab, sent: Sent) -> None:
    _holds(em, sent)


@pytest.mark.parametrize("sent", VSPC_REQUESTS, ids=lambda sent: f"{sent.tolerance} {sent.path}")
def test_vspc_accepts_what_scripts_send(vspc: Lab, sent: Sent) -> None:
    _holds(vspc, sent)


@pytest.mark.parametrize("sent", EM_REQUESTS, ids=lambda sent: f"{sent.tolerance} {sent.path}")
def test_a_strict_enterprise_manager_refuses_them(strict_em: Lab, sent: Sent) -> None:
    answer = strict_em.send(sent)
    # Edits of jobs describe no 415: the general refusal takes its place.
    assert answer.status_code == sent.strict, answer.text
    assert HEADER not in answer.headers


@pytest.mark.parametrize("sent", VSPC_REQUESTS, ids=lambda sent: f"{sent.tolerance} {sent.path}")
def test_a_strict_vspc_refuses_them(strict_vspc: Lab, sent: Sent) -> None:
    assert strict_vspc.send(sent).status_code == sent.strict


def test_media_types_are_read_without_regard_to_case(em: Lab) -> None:
    answer = em.client.get("/jobs", headers={"Accept": "Application/JSON"})
    assert answer.headers["Content-Type"].startswith("application/json")
    edit = {"Content-Type": "Application/Json; charset=UTF-8"}
    assert em.client.put(WEB_SERVERS, content='{"Description": "New"}', headers=edit).status_code == 202


def test_running_sessions_are_found_by_their_result_none(em: Lab) -> None:
    for job in em.client.get("/jobs").json()["Refs"]:
        em.client.post(f"/jobs/{job['UID'].rpartition(':')[2]}?action=start")
    em.mock.clock.advance(5)
    answer = em.client.get("/query", params={**QUERY, "filter": "Result==None", "pageSize": 1000})
    found = answer.json()["Entities"]["BackupJobSessions"]["BackupJobSessions"]
    assert {session["State"] for session in found} == {"Working"}
    assert "None" in {session["Result"] for session in found}
    assert HEADER not in answer.headers


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/query", {"type": "jobs"}),
        ("/query", {"type": "Job", "format": "Entity"}),
        ("/query", {**QUERY, "filter": "CreationTime>=2026-11-20"}),
        ("/query", {**QUERY, "filter": 'Name=="a" CreationTime>=2026'}),
        ("/jobs", {"format": "Entities"}),
        ("/Jobs", {}),
        ("/agents/Jobs", {}),
    ],
)
def test_what_no_evidence_shows_stays_refused_by_enterprise_manager(
    em: Lab, path: str, query: dict[str, str]
) -> None:
    assert em.client.get(path, params=query).status_code in (400, 404)


@pytest.mark.parametrize(
    "filter_",
    [
        "[{property: 'status', operation: 'equals', value: 'Failed'}]",
        "[{'property': 'status', 'operation': 'Equals', 'value': 'Failed'}]",
        '[{"property": null, "operation": "equals", "value": "Failed"}]',
        '[{"property": "status", "operation": "equals", "value": "Failed", "collation": null}]',
        "[{'property': 'status'",
    ],
)
def test_what_no_evidence_shows_stays_refused_by_vspc(vspc: Lab, filter_: str) -> None:
    assert vspc.client.get(JOBS, params={"filter": filter_}).status_code == 400


def test_texts_in_quotes_stay_as_they_are(em: Lab, vspc: Lab) -> None:
    quoted = f'Name=="x>={TIME}"'
    assert em.warnings("/query", type="Job", filter=quoted) == []
    name = [{"property": "name", "operation": "contains", "value": "it's 'null' \"items\": null"}]
    assert vspc.warnings(JOBS, filter=json.dumps(name)) == []


@pytest.mark.parametrize(
    ("parameter", "rules", "said"),
    [
        ("filter", [{"property": "bogus", "operation": "equals", "value": 1}], "no property 'bogus'"),
        ("filter", [{"property": "status.x", "operation": "equals", "value": 1}], "no property 'status.x'"),
        ("filter", [{"property": "status", "operation": "equals", "value": 3}], "compared with a number"),
        ("filter", [{"property": "isEnabled", "operation": "equals", "value": "true"}], "is a boolean"),
        ("filter", [{"property": "lastRun", "operation": "greaterThan", "value": "2026-11-20"}], "date-time"),
        ("filter", [{"property": "lastDuration", "operation": "in", "value": ["1"]}], "is a number"),
        ("filter", [{"property": "status", "operation": "subset", "value": []}], "subset needs a list"),
        ("filter", [{"property": "isEnabled", "operation": "contains", "value": "x"}], "contains needs"),
        ("filter", [{"property": "_embedded.x", "operation": "equals", "value": 1}], "expand"),
        (
            "filter",
            [{"operation": "not", "items": [{"property": "stauts", "operation": "equals", "value": "x"}]}],
            "no property 'stauts'",
        ),
        ("sort", [{"property": "bogus"}], "no property 'bogus'"),
        ("select", [{"propertyPath": "bogus"}], "no property 'bogus'"),
    ],
)
def test_conditions_that_nothing_can_meet_are_marked_and_refused_by_strict_mocks(
    vspc: Lab, strict_vspc: Lab, parameter: str, rules: list[Any], said: str
) -> None:
    query = {parameter: json.dumps(rules)}
    answer = vspc.client.get(JOBS, params=query)
    assert answer.status_code == 200
    [warning] = answer.headers.get_list(HEADER)
    assert warning.startswith("vspc-cannot-match: ")
    assert said in warning
    [error] = strict_vspc.client.get(JOBS, params=query).json()["errors"]
    assert (error["code"], error["parameterName"]) == (400, parameter)
    assert said in error["message"]


@pytest.mark.parametrize(
    "rules",
    [
        [{"property": "Status", "operation": "in", "value": ["Failed", None]}],
        [{"property": "lastRun", "operation": "greaterThan", "value": "2026-11-20T00:00:00+01:00"}],
        [{"property": "lastRun", "operation": "contains", "value": "2026"}],
        [{"property": "status", "operation": "equals", "value": "failed", "collation": "ignorecase"}],
        [{"property": "name", "operation": "equals", "value": "2026-11-20T00:00:00Z"}],
    ],
)
def test_conditions_that_something_can_meet_are_not_marked(vspc: Lab, rules: list[Any]) -> None:
    assert vspc.warnings(JOBS, filter=json.dumps(rules)) == []


def test_an_undescribed_value_of_an_enumeration_is_marked_and_never_refused(
    vspc: Lab, strict_vspc: Lab
) -> None:
    query = {"filter": FAILED.replace("Failed", "failed")}
    [warning] = vspc.warnings(JOBS, **query)
    assert "it is Failed under the collation ordinal" in warning
    assert strict_vspc.client.get(JOBS, params=query).status_code == 200


def test_an_unknown_parameter_is_marked_and_refused_by_strict_mocks(
    em: Lab, vspc: Lab, strict_em: Lab, strict_vspc: Lab
) -> None:
    for lab, strict, path in ((em, strict_em, "/jobs"), (vspc, strict_vspc, JOBS)):
        answer = lab.client.get(path, params={"fitler": "x"})
        assert answer.status_code == 200
        assert "no parameter 'fitler'" in answer.headers[HEADER]
        assert strict.client.get(path, params={"fitler": "x"}).status_code == 400


def test_a_member_of_a_body_that_is_not_described_is_marked(vspc: Lab) -> None:
    uid = vspc.client.get(JOBS, params={"limit": 1}).json()["data"][0]["instanceUid"]
    patch = [{"op": "replace", "path": "/isEnabled", "value": False, "vlaue": "y"}]
    answer = vspc.client.patch(f"{JOBS}/{uid}", json=patch)
    assert answer.status_code == 200
    assert answer.headers[HEADER] == "unknown-member: vlaue of the body is not described"


def test_types_that_the_mock_has_not_answer_their_own_list_and_say_so(em: Lab) -> None:
    answer = em.client.get("/query", params={"type": "Repository", "format": "Entities"})
    assert answer.json()["Entities"]["Repositories"] == {"Repositories": []}
    assert "the mock has no Repository" in answer.headers[HEADER]
    assert em.warnings("/query", type="Job") == em.warnings("/query", type="ReplicaJobSession") == []


def test_every_tolerance_has_a_name_evidence_and_something_that_applies_it() -> None:
    names = [row.name for row in TOLERANCES]
    assert len(set(names)) == len(names)
    assert all(row.evidence and row.accepts and row.strict for row in TOLERANCES)
    assert not [row for row in TOLERANCES if any("|" in part or "\n" in part for part in row)]
    everywhere = {"unknown-parameter", "unknown-member"}
    assert {row.name for row in of_product("em")} == {*EM_READERS.paths, *EM_READERS.requests, *everywhere}
    assert {row.name for row in of_product("vspc")} == {
        *VSPC_READERS.paths,
        *VSPC_READERS.requests,
        *everywhere,
    }
    assert all(f"`{name}`" in markdown() for name in names)
