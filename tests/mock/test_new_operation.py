"""An operation that is only described is served by the mock: no code knows the ones made up here."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest

from tests.mock.conftest import log_on, tokens
from veeam_jobs_description import bundles
from veeam_jobs_kit.mock import API_KEY, Clock, create_app
from veeam_jobs_kit.mock.server.transport import InProcessTransport

SERVER, OTHER_SERVER = "0f3c7d1e-8a42-4b96-b5e0-6d9c2f71a834", "1f3c7d1e-8a42-4b96-b5e0-6d9c2f71a835"
SCANS = [
    {
        "instanceUid": "5d1c2b5e-0f0a-4c7e-9d0b-2f9f3f1f6a01",
        "name": "Weekly scan",
        "status": "Success",
        "infectedFiles": 0,
        "backupServerUid": SERVER,
    },
    {
        "instanceUid": "5d1c2b5e-0f0a-4c7e-9d0b-2f9f3f1f6a02",
        "name": "Scan after alarm",
        "status": "Failed",
        "infectedFiles": 3,
        "backupServerUid": OTHER_SERVER,
    },
    {
        "instanceUid": "5d1c2b5e-0f0a-4c7e-9d0b-2f9f3f1f6a03",
        "name": "Another scan",
        "status": "Running",
        "infectedFiles": 1,
        "backupServerUid": SERVER,
    },
]
FINDINGS = [{"path": "/srv/a.exe", "severity": 3}, {"path": "/srv/b.exe", "severity": 1}]
UID = {"type": "string", "format": "uuid", "examples": [SCANS[0]["instanceUid"]]}
SCAN = {
    "type": "object",
    "properties": {
        "instanceUid": UID,
        "name": {"type": "string", "examples": ["Weekly scan"]},
        "status": {"type": "string", "enum": ["Unknown", "Running", "Success", "Failed", "Stopping"]},
        "infectedFiles": {"type": "integer", "examples": [0]},
        "backupServerUid": {"type": "string", "format": "uuid", "examples": [SERVER]},
    },
}
FINDING = {
    "type": "object",
    "properties": {
        "path": {"type": "string", "examples": ["/srv/a.exe"]},
        "severity": {"type": "integer", "examples": [1]},
    },
}


def vspc_bundle(*, shown: bool = True) -> dict[str, Any]:
    """The newest bundle with scans in three places and findings below a scan, with or without examples."""
    bundle = copy.deepcopy(bundles.load("vspc", openapi="3.1"))
    listing = bundle["paths"]["/infrastructure/backupServers"]["get"]
    schemas = bundle["components"]["schemas"]
    for name, schema in (("Scan", SCAN), ("Finding", FINDING)):
        page = copy.deepcopy(schemas["BackupServerPage"])
        page["properties"]["data"]["items"] = {"$ref": f"#/components/schemas/{name}"}
        one = {
            "type": "object",
            "x-unwrap": "data",
            "properties": {"data": {"$ref": f"#/components/schemas/{name}"}},
        }
        schemas |= {name: schema, f"{name}Page": page, f"{name}Response": one}

    def operation(
        name: str, schema: str, parameters: Mapping[str, str], example: Any, *, paged: bool = True
    ) -> Any:
        data = {key: value for key, value in copy.deepcopy(listing).items() if key != "x-paging" or paged}
        media: dict[str, Any] = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
        if shown and example is not None:
            media["examples"] = {"shown": {"value": {"data": example}}}
        return data | {
            "operationId": name,
            "responses": {
                **data["responses"],
                "200": {"description": "Well.", "content": {"application/json": media}},
            },
            "parameters": [
                *(data["parameters"] if paged else ()),
                *(
                    {"name": key, "in": "path", "required": True, "schema": {**UID, "examples": [value]}}
                    for key, value in parameters.items()
                ),
            ],
        }

    scan, server = {"scanUid": str(SCANS[1]["instanceUid"])}, {"backupServerUid": SERVER}
    bundle["paths"] |= {
        "/scans": {"get": operation("scans_list", "ScanPage", {}, SCANS[:2])},
        "/scans/{scanUid}": {"get": operation("scans_get", "ScanResponse", scan, SCANS[1], paged=False)},
        "/infrastructure/backupServers/{backupServerUid}/scans": {
            "get": operation("scans_listByServer", "ScanPage", server, SCANS[2:])
        },
        "/scans/{scanUid}/findings": {"get": operation("scans_listFindings", "FindingPage", scan, FINDINGS)},
    }
    return bundle


@contextmanager
def vspc(*, user: str | None = None, shown: bool = True, **options: Any) -> Iterator[httpx2.Client]:
    """A client of a mock that serves the bundle with scans."""
    app = create_app("vspc", clock=Clock(speed=0), bundle=vspc_bundle(shown=shown), **options)
    base_url = "http://127.0.0.1/api/v3"
    with httpx2.Client(base_url=base_url, transport=InProcessTransport(app), trust_env=False) as client:
        token = tokens(client, user)["access_token"] if user else API_KEY
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


@pytest.fixture(scope="module")
def client() -> Iterator[httpx2.Client]:
    with vspc() as client:
        yield client


def listed(client: httpx2.Client, path: str, **query: Any) -> list[dict[str, Any]]:
    answer = client.get(path, params=query)
    assert answer.status_code == 200, answer.text
    data: list[dict[str, Any]] = answer.json()["data"]
    return data


def test_rows_of_examples_are_listed_under_their_own_ids_and_counted(client: httpx2.Client) -> None:
    page = client.get("/scans").json()
    assert sorted(page["data"], key=lambda row: str(row["instanceUid"])) == SCANS
    assert page["meta"]["pagingInfo"]["total"] == 3


def test_rows_are_listed_where_they_belong(client: httpx2.Client) -> None:
    below = "/infrastructure/backupServers/{}/scans"
    of_the_first = [row["name"] for row in listed(client, below.format(SERVER))]
    assert sorted(of_the_first) == ["Another scan", "Weekly scan"]
    assert [row["name"] for row in listed(client, below.format(OTHER_SERVER))] == ["Scan after alarm"]


def test_what_a_row_names_can_be_got(client: httpx2.Client) -> None:
    for row in listed(client, "/scans"):
        server = client.get(f"/infrastructure/backupServers/{row['backupServerUid']}").json()["data"]
        assert client.get(f"/organizations/{server['organizationUid']}").status_code == 200


def test_a_row_is_got_by_its_id(client: httpx2.Client) -> None:
    for row in SCANS:
        assert client.get(f"/scans/{row['instanceUid']}").json()["data"] == row
    assert client.get("/scans/5d1c2b5e-0f0a-4c7e-9d0b-2f9f3f1f6aff").status_code == 404


def test_rows_without_an_id_belong_to_what_the_path_of_their_example_names(client: httpx2.Client) -> None:
    assert listed(client, f"/scans/{SCANS[1]['instanceUid']}/findings") == FINDINGS
    assert listed(client, f"/scans/{SCANS[0]['instanceUid']}/findings") == []


def test_rows_are_filtered_sorted_and_paged(client: httpx2.Client) -> None:
    infected = '[{"property": "infectedFiles", "operation": "greaterThan", "value": 0}]'
    by_name = '[{"property": "name", "direction": "ascending"}]'
    found = listed(client, "/scans", filter=infected, sort=by_name)
    assert [row["name"] for row in found] == ["Another scan", "Scan after alarm"]
    assert [row["name"] for row in listed(client, "/scans", sort=by_name, limit=1, offset=1)] == [
        "Scan after alarm"
    ]


def test_rows_are_the_same_for_a_seed() -> None:
    texts = []
    for _ in range(2):
        with vspc(shown=False) as client:
            texts.append(client.get("/scans").text)
    assert texts[0] == texts[1]


def test_a_resource_without_examples_has_rows_of_several_kinds_below_what_exists() -> None:
    with vspc(shown=False) as client:
        scans = listed(client, "/scans")
        assert [row["status"] for row in scans] == ["Running", "Success", "Failed"]
        for row in scans:
            assert client.get(f"/infrastructure/backupServers/{row['backupServerUid']}").status_code == 200
            below = listed(client, f"/infrastructure/backupServers/{row['backupServerUid']}/scans")
            assert row in below
            assert len(listed(client, f"/scans/{row['instanceUid']}/findings")) == 1


def test_a_world_can_leave_examples_out() -> None:
    with vspc(examples=False, jobs=2) as client:
        assert listed(client, "/scans") == []
        assert len(listed(client, "/infrastructure/backupServers/jobs")) == 2
        assert client.get("/about").json()["data"]


EM_SCANS = [
    {
        "Name": name,
        "UID": f"urn:veeam:Scan:{uid}",
        "Type": "Scan",
        "Href": f"https://em.example.com:9398/api/scans/{uid}?format=Entity",
        "Links": [
            {
                "Rel": "Up",
                "Href": f"https://em.example.com:9398/api/backupServers/{SERVER}",
                "Type": "BackupServerReference",
                "Name": "vbr77.example.com",
            }
        ],
        "InfectedFiles": files,
    }
    for name, uid, files in (
        ("Weekly scan", "5d1c2b5e-0f0a-4c7e-9d0b-2f9f3f1f6a01", 0),
        ("Scan after alarm", "5d1c2b5e-0f0a-4c7e-9d0b-2f9f3f1f6a02", 3),
    )
]


def em_bundle(*, shown: bool = True) -> dict[str, Any]:
    """The bundle of Enterprise Manager with scans, by themselves and below a backup server."""
    bundle = copy.deepcopy(bundles.load("em", openapi="3.1"))
    schemas, paths = bundle["components"]["schemas"], bundle["paths"]
    scan = copy.deepcopy(schemas["BackupServer"])
    kept = ("Name", "UID", "Type", "Href", "Links")
    scan["properties"] = {name: scan["properties"][name] for name in kept} | {
        "InfectedFiles": {"type": "integer", "examples": [0]}
    }
    scan = {name: value for name, value in scan.items() if name not in ("required", "x-links")}
    scan["xml"] = {**scan["xml"], "name": "Scan"}
    several = {
        "type": "object",
        "x-unwrap": "Scans",
        "xml": {**schemas["BackupServers"]["xml"], "name": "Scans"},
        "properties": {"Scans": {"type": "array", "items": {"$ref": "#/components/schemas/Scan"}}},
    }
    schemas |= {"Scan": scan, "Scans": several}

    def operation(like: str, name: str, entity: str, example: Any) -> Any:
        data = copy.deepcopy(paths[like]["get"]) | {"operationId": name}
        data["x-forms"]["entity"]["schema"] = entity
        schema = {
            "oneOf": [{"$ref": f"#/components/schemas/{entity}"}, {"$ref": "#/components/schemas/EntityRef"}]
        }
        media: dict[str, Any] = {"schema": schema}
        if shown:
            media["examples"] = {"shown": {"value": example}}
        data["responses"]["200"] = {"description": "Well.", "content": {"application/json": media}}
        return {"get": data}

    below = operation("/backupServers", "scans_listByServer", "Scans", {"Scans": EM_SCANS[:1]})
    identity = copy.deepcopy(paths["/backupServers/{ID}"]["get"]["parameters"])
    below["get"]["parameters"] = identity
    paths |= {
        "/scans": operation("/backupServers", "scans_list", "Scans", {"Scans": EM_SCANS}),
        "/scans/{ID}": operation("/backupServers/{ID}", "scans_get", "Scan", EM_SCANS[0]),
        "/backupServers/{ID}/scans": below,
    }
    return bundle


@contextmanager
def em(*, shown: bool = True, **options: Any) -> Iterator[httpx2.Client]:
    """A client of a mock of Enterprise Manager that serves scans; answers are entities in JSON."""
    app = create_app("em", clock=Clock(speed=0), bundle=em_bundle(shown=shown), **options)
    base_url = "http://127.0.0.1/api"
    with httpx2.Client(base_url=base_url, transport=InProcessTransport(app), trust_env=False) as client:
        client.headers["Accept"] = "application/json"
        client.headers["X-RestSvcSessionId"] = log_on(client, "portal-administrator").headers[
            "X-RestSvcSessionId"
        ]
        yield client


def scans(client: httpx2.Client, path: str = "/scans") -> list[dict[str, Any]]:
    answer = client.get(path, params={"format": "Entity"})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["Scans"]
    return found


def test_em_entities_of_examples_are_listed_got_and_belong_to_what_they_link_to() -> None:
    with em() as client:
        found = scans(client)
        assert [(one["Name"], one["UID"], one["InfectedFiles"]) for one in found] == [
            (one["Name"], one["UID"], one["InfectedFiles"]) for one in EM_SCANS
        ]
        assert scans(client, f"/backupServers/{SERVER}/scans") == found
        for one in found:
            for address in (one["Href"], *(link["Href"] for link in one["Links"])):
                assert client.get(address).status_code == 200, address
            assert client.get(one["Href"]).json() == one
        server = client.get(f"/backupServers/{SERVER}", params={"format": "Entity"}).json()
        assert server["Name"] == "vbr77.example.com"


def test_em_entities_without_examples_belong_to_what_exists() -> None:
    with em(shown=False) as client:
        found = scans(client)
        assert len(found) == 3
        servers = client.get("/backupServers", params={"format": "Entity"}).json()["BackupServers"]
        below = [scans(client, f"{server['Href'].partition('?')[0]}/scans") for server in servers]
        assert sorted(one["UID"] for each in below for one in each) == sorted(one["UID"] for one in found)


def test_an_em_world_can_leave_examples_out() -> None:
    with em(examples=False, jobs=4) as client:
        assert scans(client) == []
        assert client.get(f"/backupServers/{SERVER}").status_code == 404
