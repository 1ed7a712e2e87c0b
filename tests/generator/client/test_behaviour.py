"""What generated code does: models read and write, endpoint modules fill requests in, resources call."""

from __future__ import annotations

import importlib
import inspect
import pickle
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import msgspec
import pytest

from tests.generator.client.documents import import_client, part

UID = "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"


class Server:
    """Answers by method and path, and remembers the requests."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self.answers = answers
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers[f"{request.method} {request.url.path}"]
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, json=answer)


def vspc(client: ModuleType, answers: dict[str, Any]) -> tuple[Any, Server]:
    server = Server(answers)
    made = client.VspcClient("https://tiny.example", api_key="key", transport=httpx2.MockTransport(server))
    return made, server


def em(client: ModuleType, answers: dict[str, Any]) -> tuple[Any, Server]:
    logon = httpx2.Response(201, headers={"X-RestSvcSessionId": "abc"}, json={})
    server = Server({"POST /api/sessionMngr/": logon, **answers})
    transport = httpx2.MockTransport(server)
    return client.EnterpriseManagerClient(
        "https://tiny.example", username="u", password="p", transport=transport
    ), server


def test_msgspec_accepts_every_model(client: ModuleType) -> None:
    for api in ("vspc", "em"):
        models = part(client, f"{api}.models")
        for name in models.__all__:
            msgspec.json.Decoder(getattr(models, name))


def test_an_answer_may_lack_or_null_every_member(client: ModuleType) -> None:
    job = part(client, "vspc.models").Job
    empty = msgspec.json.decode(b"{}", type=job)
    nulls = {field.encode_name: None for field in msgspec.structs.fields(job)}
    assert msgspec.convert(nulls, job) == empty == job()


def test_wire_names_become_python_names(client: ModuleType) -> None:
    content = f'{{"instanceUid": "{UID}", "lastRun": "2019-02-20T10:45:52.3600000+00:00", "list": ["a"]}}'
    job = msgspec.json.decode(content, type=part(client, "vspc.models").Job)
    assert str(job.instance_uid) == UID
    assert job.last_run.year == 2019
    assert job.list_ == ["a"]


def test_objects_without_members_are_dictionaries(client: ModuleType) -> None:
    content = b'{"labels": {"a": [1]}, "limits": {"b": 2}, "target": {"total": 1}, "size": "big"}'
    job = msgspec.json.decode(content, type=part(client, "vspc.models").Job)
    assert (job.labels, job.limits, job.target, job.size) == ({"a": [1]}, {"b": 2}, {"total": 1}, "big")


def test_a_new_enumeration_value_is_kept_as_it_came(client: ModuleType) -> None:
    job = msgspec.json.decode(b'{"status": "Hibernating"}', type=part(client, "vspc.models").Job)
    assert job.status == "Hibernating"
    assert not job.status.is_known


def test_a_sent_model_keeps_unset_apart_from_null(client: ModuleType) -> None:
    request = part(client, "vspc.models").TokenRequest
    assert msgspec.json.encode(request(grant_type="password")) == b'{"grant_type":"password"}'
    assert (
        msgspec.json.encode(request(grant_type="mfa", password=None))
        == b'{"grant_type":"mfa","password":null}'
    )
    with pytest.raises(TypeError, match="grant_type"):
        request()


def test_a_model_that_is_sent_and_received_is_tolerant_and_keeps_unset(client: ModuleType) -> None:
    job = part(client, "em.models").Job
    assert msgspec.json.encode(job(name="A")) == b'{"Name":"A"}'
    assert msgspec.json.decode(b'{"Name": null}', type=job).name is None


def test_a_recursive_model_reads_and_writes(client: ModuleType) -> None:
    expression = part(client, "vspc.models").FilterExpression
    inner = expression(property="status", operation="equals", value=None)
    outer = expression(operation="not", items=[inner])
    content = msgspec.json.encode(outer)
    assert content == b'{"operation":"not","items":[{"property":"status","operation":"equals","value":null}]}'
    assert msgspec.json.decode(content, type=expression) == outer


def test_a_model_with_secrets_does_not_print_them(client: ModuleType) -> None:
    models = part(client, "vspc.models")
    assert repr(models.TokenRequest(grant_type="password", password="hunter2")) == "TokenRequest(***)"
    assert repr(models.Token(access_token="abc")) == "Token(***)"


def test_the_id_of_an_entity_is_the_end_of_its_uid(client: ModuleType) -> None:
    job = part(client, "em.models").Job
    assert job(uid=f"urn:veeam:Job:{UID}").id == UID
    assert job().id == ""


def test_a_list_is_walked_page_by_page_with_a_json_filter(client: ModuleType) -> None:
    expression = part(client, "vspc.models").FilterExpression(property="a", operation="equals", value=1)
    page = {"meta": {"pagingInfo": {"total": 1, "offset": 0}}, "data": [{"instanceUid": UID}]}
    made, server = vspc(client, {"GET /api/v3/jobs": page})
    assert [str(job.instance_uid) for job in made.jobs.list(filter=[expression])] == [UID]
    sent = server.requests[0].url.params
    assert sent["filter"] == '[{"property":"a","operation":"equals","value":1}]'
    assert (sent["limit"], sent["offset"]) == ("200", "0")


def test_a_list_takes_conditions_and_names(client: ModuleType) -> None:
    f = client.F
    made, server = vspc(client, {"GET /api/v3/jobs": {"data": []}})
    made.jobs.list(filter=f.instance_uid == UID, sort=["-last_run", f.parent.status]).all()
    sent = server.requests[0].url.params
    assert sent["filter"] == f'[{{"property":"instanceUid","operation":"equals","value":"{UID}"}}]'
    assert sent["sort"] == (
        '[{"property":"lastRun","direction":"descending"},{"property":"parent.status","direction":"ascending"}]'
    )


def test_a_single_answer_takes_names_too(client: ModuleType) -> None:
    made, server = vspc(client, {f"GET /api/v3/jobs/{UID}": {"data": {"status": "success"}}})
    made.jobs.get(UID, select=["status", "lastRun"])
    assert server.requests[0].url.params["select"] == '[{"propertyPath":"status"},{"propertyPath":"lastRun"}]'
    with pytest.raises(client.UnknownProperty, match="Job has no property 'state'"):
        made.jobs.get(UID, select="state")
    assert len(server.requests) == 1


def test_a_query_asks_for_what_its_type_is_described_with(client: ModuleType) -> None:
    models, f = part(client, "em.models"), client.F
    answer = {
        "Refs": {"Refs": [{"UID": "urn:x:1"}]},
        "Entities": {"JobList": {"Jobs": [{"Name": "A"}]}},
        "Resources": {"Tasks": [{"TaskId": "t"}]},
        "PagingInfo": {"PageNum": 1, "PageSize": 100, "PagesCount": 1},
    }
    made, server = em(client, {"GET /api/query": answer})
    jobs = made.query(models.Job).filter((f.kind == "replica") | (f.name == "B 1")).sort_asc("name")
    assert [job.name for job in jobs] == ["A"]
    assert server.requests[-1].url.params["filter"] == 'Kind==Replica,Name=="B 1"'
    assert server.requests[-1].url.params["sortAsc"] == "Name"
    assert server.requests[-1].url.params["format"] == "Entities"
    assert [one.uid for one in jobs.references()] == ["urn:x:1"]
    assert "format" not in server.requests[-1].url.params
    assert [task.task_id for task in made.query(models.Task)] == ["t"]
    assert [one.uid for one in made.query("elsewhere").references()] == ["urn:x:1"]


def test_a_query_refuses_a_value_that_a_closed_enumeration_does_not_have(client: ModuleType) -> None:
    made, server = em(client, {})
    with pytest.raises(ValueError, match=r"Kind is never 'Restore'\. Its values: Backup, Replica"):
        made.query(part(client, "em.models").Job).filter(client.F.kind == "Restore")
    assert server.requests == []


def test_an_argument_is_called_like_its_parameter(client: ModuleType) -> None:
    queries = part(client, "em.resources.queries")
    assert {"page", "page_size"} <= set(inspect.signature(queries.Queries.run).parameters)


def test_a_pager_takes_no_request_id(client: ModuleType) -> None:
    jobs = part(client, "vspc.resources.jobs")
    assert "x_request_id" not in inspect.signature(jobs.Jobs.list).parameters
    assert "x_request_id" in inspect.signature(jobs.Jobs.get).parameters


def test_the_wanted_member_is_handed_over(client: ModuleType) -> None:
    made, server = vspc(client, {f"GET /api/v3/jobs/{UID}": {"data": {"status": "success"}}})
    assert made.jobs.get(UID, state="Success", x_request_id=UID).status == "Success"
    assert server.requests[0].headers["X-Request-id"] == UID
    assert server.requests[0].url.params["state"] == "Success"


def test_an_answer_without_the_wanted_member_is_an_error(client: ModuleType) -> None:
    made, _ = vspc(client, {f"GET /api/v3/jobs/{UID}": {"data": None}})
    with pytest.raises(client.DecodeError, match="`data` in JobResponse is null"):
        made.jobs.get(UID)


def test_a_form_is_sent_as_a_form(client: ModuleType) -> None:
    request = part(client, "vspc.models").TokenRequest(grant_type="password", password="a&b")
    built = part(client, "vspc.api.tokens.tokens_create").build(body=request)
    assert built.body == b"grant_type=password&password=a%26b"
    assert built.content_type == "application/x-www-form-urlencoded"


def test_a_body_that_is_not_given_is_not_sent(client: ModuleType) -> None:
    edit = part(client, "em.api.jobs.jobs_edit")
    assert edit.build("1").body is None
    assert edit.build("1", body=part(client, "em.models").Job(name="A")).body == b'{"Name":"A"}'


def test_each_form_has_its_method(client: ModuleType) -> None:
    answers = {
        "GET /api/jobs": {"Jobs": [{"Name": "A"}]},
        "GET /api/jobs/1": {"Name": "A", "UID": "urn:veeam:Job:1"},
    }
    made, server = em(client, answers)
    assert [job.name for job in made.jobs.list()] == ["A"]
    assert made.jobs.get("1").id == "1"
    assert [request.url.params.get("format") for request in server.requests[1:]] == ["Entity", "Entity"]


def test_the_reference_form_asks_for_nothing(client: ModuleType) -> None:
    made, server = em(client, {"GET /api/jobs": {"Refs": []}, "GET /api/jobs/1": {"UID": "urn:veeam:Job:1"}})
    assert made.jobs.list_references() == []
    assert type(made.jobs.get_reference("1")).__name__ == "EntityRef"
    assert all("format" not in request.url.params for request in server.requests)


def test_each_action_has_its_method_and_hands_over_its_task(client: ModuleType) -> None:
    running = httpx2.Response(202, json={"TaskId": "task-1", "State": "Running", "Operation": "StartJob"})
    ended = {"TaskId": "task-1", "State": "Finished", "Result": {"Success": True, "Message": ""}}
    made, server = em(client, {"POST /api/jobs/1": running, "GET /api/tasks/task-1": ended})
    handle = made.jobs.start("1")
    assert server.requests[-1].url.params["action"] == "start"
    assert handle.id == "task-1"
    assert handle.wait(timeout=60, poll=0.01).state == "Finished"


def test_facades_hide_the_action_and_the_format(client: ModuleType) -> None:
    jobs = part(client, "em.resources.jobs")
    for cls in (jobs.Jobs, jobs.AsyncJobs):
        for name, method in inspect.getmembers(cls, inspect.isfunction):
            assert not {"action", "format"} & set(inspect.signature(method).parameters), name


def test_a_resource_that_is_called_like_a_model_says_what_it_is(client: ModuleType) -> None:
    made, _ = em(client, {"GET /api/": {"Links": []}})
    assert type(made.front_door).__name__ == "FrontDoorResource"
    assert type(made.front_door.get()).__name__ == "FrontDoor"


def test_a_resource_without_operations_is_left_out(client: ModuleType) -> None:
    assert not hasattr(client.EnterpriseManagerClient, "empty")


def test_blocking_and_awaiting_classes_offer_the_same(client: ModuleType) -> None:
    jobs = part(client, "em.resources.jobs")
    blocking, awaiting = ({*vars(cls)} for cls in (jobs.Jobs, jobs.AsyncJobs))
    assert blocking == awaiting


async def _read(client: ModuleType) -> Any:
    transport = httpx2.MockTransport(Server({f"GET /api/v3/jobs/{UID}": {"data": {"status": "success"}}}))
    async with client.AsyncVspcClient("https://tiny.example", api_key="key", transport=transport) as made:
        return await made.jobs.get(UID)


def test_the_awaiting_client_awaits(client: ModuleType) -> None:
    import asyncio

    assert asyncio.run(_read(client)).status == "Success"


def test_xml_is_read_by_the_generated_tables(client: ModuleType) -> None:
    content = b'<Jobs xmlns="http://tiny.example/ns"><Job UID="urn:veeam:Job:1" Name="A"><Links><Link Href="x"/></Links></Job></Jobs>'
    answer = httpx2.Response(200, content=content, headers={"Content-Type": "application/xml"})
    made, _ = em(client, {"GET /api/jobs": answer})
    (job,) = made.jobs.list()
    assert (job.id, job.name, job.links[0].href) == ("1", "A", "x")


def test_an_enumeration_survives_pickling(client: ModuleType) -> None:
    success = part(client, "vspc.models").JobStatus("success")
    assert pickle.loads(pickle.dumps(success)) is success


def test_importing_the_package_imports_nothing_else(files: dict[str, str], tmp_path: Path) -> None:
    import_client(files, tmp_path)
    program = "import sys; from veeam_jobs import F; print(sorted({'httpx2', 'msgspec', 'veeam_jobs.vspc'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tmp_path / 'client')!r}); {program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_the_package_offers_what_it_says(client: ModuleType) -> None:
    assert {"VspcClient", "AsyncVspcClient", "EnterpriseManagerClient", "Forbidden", "ApiError"} <= set(
        client.__all__
    )
    for name in set(client.__all__) - {"__version__", "F", "UNSET"}:
        assert getattr(client, name).__name__ == name
    assert repr(client.F.status) == "F.status"
    with pytest.raises(AttributeError):
        assert client.Nothing


def test_a_model_is_imported_when_it_is_asked_for(files: dict[str, str], tmp_path: Path) -> None:
    fresh = import_client(files, tmp_path)
    models = importlib.import_module(f"{fresh.__name__}.vspc.models")
    assert f"{fresh.__name__}.vspc.models.job" not in sys.modules
    assert models.Job.__name__ == "Job"
    assert f"{fresh.__name__}.vspc.models.job" in sys.modules
