"""What the mock sends fits the document it is made from: every GET, every page, every canary's twin without its bug."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient
from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_description import bundles
from veeam_jobs_description.document import read
from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.fuzz.xml_layout import layout_problems
from veeam_jobs_kit.mock import Api, Clock, Options, create_app
from veeam_jobs_kit.mock.control.canaries.wire import WIRE
from veeam_jobs_kit.mock.http.json_schemas import Schemas, component
from veeam_jobs_kit.mock.http.xml import UnreadableXml, XmlCodec

from .conftest import Connect

AGENT_JOBS = "/infrastructure/backupServers/jobs/agentJobs"
EM_JOB = "/agents/jobs/a6deb158-b26c-4140-8b26-5a3cc344e8ec"
JSON, XML = {"Accept": "application/json"}, {"Accept": "application/xml"}
JOBS = "/infrastructure/backupServers/jobs"
VSPC_VERSIONS = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")
SEED_JOB, SEED_SERVER = "bc04d2e5-dd4c-4f85-af0e-424106a32a75", "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
EM_QUERIES = {
    "queries_run": "?type=BackupJobSession&sortDesc=CreationTime&pageSize=3",
    "lookups_find": "?host=urn:veeam:HierarchyRoot:ee50f2fb-034f-41cd-8dc8-904aeae2d0d8&name=web01&type=Vm",
}
SUBTYPES = {"vSphere": "VSphere", "vcd": "Vcd"}


def _vspc_ids(client: httpx2.Client, operation: Operation) -> Iterator[dict[str, str]]:
    """Ids for the path of an operation, from the lists of the mock itself: the first that is shown and the last."""
    name = next(iter(operation.path_parameters), None)
    if name == "jobUid":
        found = _uids(client, *_jobs_for(operation.path)) or [SEED_JOB]
    elif name == "backupServerUid":
        found = _uids(client, "/infrastructure/backupServers", {}) or [SEED_SERVER]
    elif name == "organizationUid":
        found = _uids(client, "/organizations", {})
    elif name == "actionId":
        found = [
            row["id"] for row in client.get("/asyncActions").json()["data"] if row["status"] == "succeed"
        ]
    else:
        found = [""]
    assert found, operation.path
    for uid in dict.fromkeys([found[0], found[-1]]):
        yield {name: uid} if name else {}


def _em_ids(client: httpx2.Client, operation: Operation) -> Iterator[dict[str, str]]:
    """Ids for the path of an operation: the first and the last that the list above it shows."""
    if not operation.path_parameters:
        yield {}
        return
    collection, _, rest = operation.path.partition("/{ID}")
    for uid in _shown(client, collection):
        if "{" not in rest:
            yield {"ID": uid}
            continue
        for include in _shown(client, f"{collection}/{uid}/includes"):
            yield {"ID": uid, "includeID": include}


def _shown(client: httpx2.Client, path: str) -> list[str]:
    (items,) = client.get(path, headers=JSON).json().values()
    found = [item["Href"].rpartition("/")[2] for item in items]
    assert found, path
    return list(dict.fromkeys([found[0], found[-1]]))


def _jobs_for(path: str) -> tuple[str, dict[str, str]]:
    """The list of the jobs that a path with a job in it takes, and the filter that picks them."""
    collection, step = path.removeprefix(JOBS + "/").split("/")[:2] if path.count("/") > 4 else ("", "")
    if "{" in collection or not collection:
        return JOBS, {}
    equals = {"property": "subtype", "operation": "equals", "value": SUBTYPES.get(step)}
    return f"{JOBS}/{collection}", {"filter": json.dumps([equals])} if step in SUBTYPES else {}


def _uids(client: httpx2.Client, path: str, query: dict[str, str]) -> list[str]:
    answer = client.get(path, params={"limit": "500", **query})
    return [row["instanceUid"] for row in answer.json()["data"]] if answer.status_code == 200 else []


def _urls(api: Api, client: httpx2.Client, operation: Operation) -> Iterator[str]:
    """The operation with ids that exist, in every form it has."""
    for ids in _vspc_ids(client, operation) if api == "vspc" else _em_ids(client, operation):
        url = operation.path.format(**ids) + EM_QUERIES.get(operation.id, "")
        yield url
        if operation.forms:
            yield f"{url}?format=Entity"
        if any(parameter.name == "expand" for parameter in operation.parameters):
            yield f"{url}?expand=BackupServerJob{'&limit=500' if operation.paging else ''}"


@pytest.mark.parametrize(("api", "version"), [("em", None), *(("vspc", each) for each in VSPC_VERSIONS)])
def test_every_answer_to_a_get_fits_the_document(start: Connect, api: Api, version: str | None) -> None:
    document = read(api, version)
    schemas, client = Schemas(document.bundle), start(api, options=Options(version=version, jobs=24))
    # The operator is the one user whose actions are documented.
    operator = client if api == "em" else start(api, user="portal-operator", options=Options(version=version))
    if api == "em":
        client.post(f"{EM_JOB}?action=start")
    for operation in document.operations:
        if operation.method != "GET":
            continue
        asking = operator if operation.path.startswith("/asyncActions") else client
        urls = list(_urls(api, asking, operation))
        answers = [_fitting_answer(asking, url, operation, schemas) for url in urls]
        assert version == "3.0" or any(answer.get("data") != [] for answer in answers), operation.path


def _fitting_answer(client: httpx2.Client, url: str, operation: Operation, schemas: Schemas) -> Any:
    answer = client.get(url, headers=JSON)
    assert answer.status_code == 200, (url, answer.text)
    fitting = [name for name in operation.schemas_of(200) if not _breaches(schemas, name, answer.json())]
    assert len(fitting) == 1, (url, operation.schemas_of(200), answer.text[:500])
    return answer.json()


def _breaches(schemas: Schemas, name: str, value: Any) -> list[Any]:
    return list(schemas.breaches(component(name), value))


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_the_same_seed_gives_the_same_bytes(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    # Every world is made, none is the copy of the one before.
    monkeypatch.setattr("veeam_jobs_kit.mock.server.create.made_before", lambda world: None)
    assert _everything(api, 1) == _everything(api, 1)
    assert _everything(api, 1) != _everything(api, 2)


def _everything(api: Api, seed: int) -> list[bytes]:
    with TestClient(create_app(api, seed=seed, clock=Clock(speed=0)), base_url="http://mock") as client:
        if api == "vspc":
            headers = {"Authorization": "Bearer mock-api-key"}
            paths = (
                f"{AGENT_JOBS}?limit=500&expand=BackupServerJob",
                JOBS,
                f"{JOBS}/backupVmJobs/objects",
                "/users/me",
            )
            return [client.get(f"/api/v3{path}", headers=headers).content for path in paths]
        logon = client.post("/api/sessionMngr/?v=latest", auth=("portal-administrator", "mock-password"))
        return [logon.content, client.get("/api/agents/jobs?format=Entity").content]


def test_agent_jobs_have_the_same_ids_names_and_servers_in_both_apis(
    vspc: httpx2.Client, em: httpx2.Client
) -> None:
    in_em = {
        job["UID"].rpartition(":")[2]: (job["Name"], job["Links"][0]["Href"].rpartition("/")[2])
        for job in em.get("/agents/jobs?format=Entity", headers=JSON).json()["AgentBackupJobs"]
    }
    rows = vspc.get(AGENT_JOBS, params={"expand": "BackupServerJob", "limit": 500}).json()["data"]
    jobs = [row["_embedded"]["backupServerJob"] for row in rows]
    in_vspc = {job["instanceUid"]: (job["name"], job["backupServerUid"]) for job in jobs}
    shared = in_em.keys() & in_vspc.keys()
    assert len(shared) == 9
    assert all(in_em[uid] == in_vspc[uid] for uid in shared)


def test_a_file_keeps_the_world_and_refuses_another(tmp_path: Any) -> None:
    file = tmp_path / "mock.sqlite"
    create_app("vspc", jobs=10, database=file)
    create_app("vspc", jobs=10, database=file)
    with pytest.raises(RuntimeError, match="holds another world: jobs 10 instead of 11"):
        create_app("vspc", jobs=11, database=file)


def test_a_canary_of_the_other_api_is_refused() -> None:
    with pytest.raises(ValueError, match="belongs to em"):
        create_app("vspc", canary="em-xml-bad-enum")


def test_a_new_collection_is_served_without_code() -> None:
    bundle = _with_collection(bundles.load("vspc", openapi="3.1"))
    app = create_app("vspc", bundle=bundle, clock=Clock(speed=0))
    with TestClient(app, base_url="http://mock", headers={"Authorization": "Bearer mock-api-key"}) as client:
        page = client.get("/api/v3/infrastructure/widgets").json()
        assert page["meta"]["pagingInfo"]["total"] == 3
        first = page["data"][0]
        assert client.get(f"/api/v3/infrastructure/widgets/{first['instanceUid']}").json()["data"] == first
        started = client.post(f"/api/v3/infrastructure/widgets/{first['instanceUid']}")
        assert (started.status_code, started.json()["data"]["colour"]) == (200, "Red")


def _with_collection(bundle: dict[str, Any]) -> dict[str, Any]:
    """The bundle with a collection nobody has heard of."""
    uid = {"type": "string", "format": "uuid", "examples": ["0f3c7d1e-8a42-4b96-b5e0-6d9c2f71a834"]}
    colour = {"type": "string", "enum": ["Unknown", "Red"]}
    widget = {"type": "object", "properties": {"instanceUid": uid, "colour": colour}}
    one = {
        "type": "object",
        "x-unwrap": "data",
        "properties": {"data": {"$ref": "#/components/schemas/Widget"}},
    }
    paging = {"$ref": "#/components/schemas/ResponseMetadata"}
    many = {
        "type": "object",
        "x-unwrap": "data",
        "properties": {
            "meta": paging,
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}},
        },
    }
    parameter = {"name": "widgetUid", "in": "path", "required": True, "schema": uid}
    paths = {
        "/infrastructure/widgets": {"get": _operation("widgets_list", "WidgetPage")},
        "/infrastructure/widgets/{widgetUid}": {
            "get": {**_operation("widgets_get", "WidgetResponse"), "parameters": [parameter]},
            "post": {**_operation("widgets_start", "WidgetResponse"), "parameters": [parameter]},
        },
    }
    schemas = {**bundle["components"]["schemas"], "Widget": widget, "WidgetPage": many, "WidgetResponse": one}
    components = {**bundle["components"], "schemas": schemas}
    return {**bundle, "paths": {**bundle["paths"], **paths}, "components": components}


def _operation(name: str, schema: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"operationId": name, "responses": {"200": {"description": "It.", "content": content}}}


SHOWN_BY = {
    "vspc-wrong-type": ("GET", AGENT_JOBS, JSON),
    "vspc-missing-required": ("GET", AGENT_JOBS, JSON),
    "vspc-bad-uuid": ("GET", AGENT_JOBS, JSON),
    "vspc-bad-boolean": (
        "GET",
        "/infrastructure/backupServers/jobs/bc04d2e5-dd4c-4f85-af0e-424106a32a75",
        JSON,
    ),
    "vspc-bad-content-type": ("GET", AGENT_JOBS, JSON),
    "vspc-auth-not-enforced": ("GET", AGENT_JOBS, {"Authorization": "Bearer wrong"}),
    "vspc-crash-on-large-offset": ("GET", f"{AGENT_JOBS}?offset=2147483647", JSON),
    "vspc-accepts-bad-limit": ("GET", f"{AGENT_JOBS}?limit=0", JSON),
    "vspc-405-without-allow": ("DELETE", AGENT_JOBS, JSON),
    "em-xml-bad-enum": ("GET", f"{EM_JOB}?format=Entity", XML),
    "em-xml-missing-attribute": ("GET", f"{EM_JOB}?format=Entity", XML),
    "em-xml-wrong-namespace": ("GET", "/agents/jobs", XML),
    "em-xml-wrong-order": ("GET", f"{EM_JOB}?format=Entity", XML),
    "em-xml-missing-wrapper": ("GET", f"{EM_JOB}?format=Entity", XML),
    "em-json-wrong-type": ("GET", f"{EM_JOB}?format=Entity", JSON),
    "em-undocumented-status": ("GET", "/agents/jobs", JSON),
    "em-session-outlives-logoff": ("LOGOFF", "/agents/jobs", JSON),
}


def _is_right(api: Api, client: httpx2.Client, method: str, url: str, headers: dict[str, str]) -> bool:
    """Whether one exchange keeps to the document, judged by hand for what each canary breaks."""
    if method == "LOGOFF":
        client.delete("/logonSessions/" + base64.b64decode(client.headers["X-RestSvcSessionId"]).decode())
        return client.get(url).status_code == 401
    answer = client.request(method, url, headers=headers)
    if "wrong" in headers.get("Authorization", ""):
        return answer.status_code == 401
    if method == "DELETE":
        return answer.status_code == 405 and "Allow" in answer.headers
    if "limit=0" in url:
        return answer.status_code == 400
    return answer.status_code == 200 and _body_fits(api, answer, url)


def _body_fits(api: Api, answer: httpx2.Response, url: str) -> bool:
    document = read(api)
    path = answer.request.url.path.removeprefix(document.base_path)
    matching = [one for one in document.operations if one.method == "GET" and _same_path(one.path, path)]
    operation = min(matching, key=lambda one: one.path.count("{"))
    names, schemas = operation.schemas_of(200), Schemas(document.bundle)
    media_type = answer.headers["Content-Type"].partition(";")[0]
    if media_type == "application/json":
        return any(not _breaches(schemas, name, answer.json()) for name in names)
    if media_type != "application/xml":
        return False
    try:
        value = XmlCodec().read(answer.content, names)
    except UnreadableXml:
        return False
    if layout_problems(answer.content, SHAPES, names):
        return False
    return any(not _breaches(schemas, name, value) for name in names)


def _same_path(template: str, path: str) -> bool:
    wanted, found = template.split("/"), path.split("/")
    return len(wanted) == len(found) and all(
        step.startswith("{") or step == given for step, given in zip(wanted, found, strict=True)
    )


@pytest.mark.parametrize("name", sorted(WIRE))
def test_every_canary_breaks_what_its_twin_keeps(start: Connect, name: str) -> None:
    api = WIRE[name].api
    method, url, headers = SHOWN_BY[name]
    assert _is_right(api, start(api), method, url, headers)
    assert not _is_right(api, start(api, canary=name), method, url, headers)
