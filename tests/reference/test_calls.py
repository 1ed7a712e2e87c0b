"""How operations are called in the examples."""

from __future__ import annotations

import shlex
from dataclasses import replace

import pytest

from generator.model import Api, DocumentedOperation
from generator.read_model import read_model
from generator.reference import calls
from tests.generator.client.documents import FORMS, bundle
from tests.reference.golden import tiny_apis


def find(operation_id: str) -> tuple[Api, DocumentedOperation]:
    return next((api, one) for api in tiny_apis() for one in api.operations if one.id == operation_id)


def test_a_paged_list_is_iterated() -> None:
    call = calls.call(*find("jobs_list"))
    assert "    for job in vspc.jobs.list():\n        print(job.name)" in call.python
    assert "async for job in vspc.jobs.list():" in call.async_python


def test_a_plain_list_is_awaited_and_then_iterated() -> None:
    call = calls.call(*find("agentJobs_listBackupSessions"))
    assert "for backup_session in em.agent_jobs.list_backup_sessions(" in call.python
    assert "for backup_session in await em.agent_jobs.list_backup_sessions(" in call.async_python


def test_a_query_is_made_by_model_and_condition() -> None:
    api = read_model("em", bundle(FORMS))
    call = calls.call(api, next(one for one in api.operations if one.id == "queries_run"))
    assert (
        "from veeam_jobs import EnterpriseManagerClient, F\nfrom veeam_jobs.em.models import Job\n"
        in call.python
    )
    assert '    for job in em.query(Job).filter(F.kind == "Backup"):\n        print(job.name)' in call.python
    assert 'async for job in em.query(Job).filter(F.kind == "Backup"):' in call.async_python
    assert "/query?type=Job" in call.curl


def test_each_form_is_a_method() -> None:
    api, operation = find("agentJobs_get")
    assert [method.name for method in calls.methods(api, operation)] == ["get", "get_reference"]
    assert 'reference = em.agent_jobs.get_reference("a6deb158")' in calls.call(api, operation).python
    assert "format=Entity" in calls.call(api, operation).curl
    assert "format" not in calls.call(api, operation).python


def test_each_action_is_a_method_that_hands_out_a_task() -> None:
    api, operation = find("agentJobs_performAction")
    assert [(method.name, method.kind) for method in calls.methods(api, operation)] == [
        ("start", "task"),
        ("stop", "task"),
    ]
    call = calls.call(api, operation)
    assert 'task = em.agent_jobs.start("a6deb158")' in call.python
    assert "await task.wait(timeout=600)" in call.async_python
    assert "stop" not in call.python, "start and stop undo each other"


def test_a_body_is_built_from_models() -> None:
    call = calls.call(*find("jobs_create"))
    assert "from veeam_jobs.vspc.models import Job, JobStatus" in call.python
    assert 'status=JobStatus("Success"),' in call.python
    assert "class_=[1, 2]," in call.python


def test_nothing_is_kept_of_a_call_that_answers_nothing() -> None:
    assert "    vspc.jobs.delete(" in calls.call(*find("jobs_delete")).python


def test_curl_receives_what_was_meant() -> None:
    words = shlex.split(calls.call(*find("authentication_logIn")).curl.replace("\\\n", ""))
    assert words[:4] == ["curl", "--request", "POST", "https://vspc.example.com:1280/api/v3/token"]
    assert words[4:] == ["--data-urlencode", "username=kim", "--data-urlencode", "password=it's & secret"]


@pytest.mark.parametrize(
    ("method", "told"), [("POST", True), ("PUT", True), ("GET", False), ("DELETE", False)]
)
def test_curl_tells_a_length_where_a_method_that_has_a_body_goes_without(method: str, told: bool) -> None:
    api, operation = find("agentJobs_performAction")
    curl = calls.call(api, replace(operation, method=method)).curl
    assert ('--header "Content-Length: 0"' in curl) is told


def test_a_logon_takes_name_and_password_and_no_session() -> None:
    curl = calls.call(*find("logonSessions_create")).curl
    assert '--user "$EM_USERNAME:$EM_PASSWORD"' in curl
    assert "X-RestSvcSessionId" not in curl


def test_curl_never_shows_the_credential_of_the_documents() -> None:
    for api in tiny_apis():
        for operation in api.operations:
            curl = calls.call(api, operation).curl
            assert "<Access-Token>" not in curl
            assert "abc=" not in curl
            assert ("$VSPC_TOKEN" in curl or "$EM_SESSION" in curl) is (operation.credentials == "session")


@pytest.mark.parametrize(
    ("plural", "wanted"),
    [
        ("jobs", "job"),
        ("policies", "policy"),
        ("addresses", "address"),
        ("status", "status"),
        ("backup_proxies", "backup_proxy"),
    ],
)
def test_the_singular_of_a_resource(plural: str, wanted: str) -> None:
    assert calls.singular(plural) == wanted
