"""Nothing unknown reads as nothing: what is none of the described shapes raises."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from veeam_jobs import ApiError, DecodeError

from tests.client.runtime.runtime_harness import Flavour, Server, json, xml

UID = "a6deb158-b26c-4140-8b26-5a3cc344e8ec"
ROW = {"instanceUid": UID, "name": "Mail servers", "status": "Failed"}
EM_ROW = {
    "Type": "Job",
    "Href": f"https://em.example.com:9398/api/jobs/{UID}?format=Entity",
    "Name": "Mail servers",
    "UID": f"urn:veeam:Job:{UID}",
}
LOCKED = {"message": "The job is locked by another operation.", "type": "logical", "code": 1}

STRANGE_LISTS = [
    {},
    {"data": None},
    {"Meta": None, "Data": [ROW]},
    {"meta": {"pagingInfo": {"total": 1, "count": 1, "offset": 0}}},
    {"data": {}},
    {"data": "none"},
    {"data": [{"Name": "Mail servers", "Status": "Failed"}]},
    {"data": [{"jobName": "Mail servers"}, {"jobName": "Web"}]},
    {"items": [ROW]},
    [],
    [ROW],
    "ok",
    0,
    None,
]
STRANGE_OBJECTS = [
    {},
    {"data": None},
    {"data": {}},
    {"data": {"Name": "x"}},
    {"Data": ROW},
    [],
    "ok",
    None,
    ROW,
]
STRANGE_EM_LISTS = [
    {},
    {"Job": [EM_ROW]},
    {"AgentBackupJobs": [EM_ROW]},
    {"Jobs": {"Job": [EM_ROW]}},
    {"Jobs": [{"job_name": "Mail servers"}]},
    {"Entities": {"Jobs": [EM_ROW]}},
    [EM_ROW],
    [],
    "ok",
]


def rows_of(flavour: Flavour, pager: Any) -> Any:
    return flavour.do(pager.all())


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("answer", STRANGE_LISTS, ids=repr)
def test_a_list_of_another_shape_raises(answer: Any, strict: bool, flavour: Flavour) -> None:
    client = flavour.console(Server([json(answer)]), strict=strict)
    with pytest.raises(DecodeError):
        rows_of(flavour, client.jobs.list())


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("answer", STRANGE_OBJECTS, ids=repr)
def test_an_object_of_another_shape_raises(answer: Any, strict: bool, flavour: Flavour) -> None:
    client = flavour.console(Server([json(answer)]), strict=strict)
    with pytest.raises(DecodeError):
        flavour.do(client.jobs.get(UID))


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("answer", STRANGE_EM_LISTS, ids=repr)
def test_a_list_of_enterprise_manager_under_another_name_raises(
    answer: Any, strict: bool, flavour: Flavour
) -> None:
    client = flavour.manager(Server([json(answer)]), strict=strict)
    with pytest.raises(DecodeError):
        flavour.do(client.jobs.list())


@pytest.mark.parametrize(
    "answer", [{}, {"Links": []}, {"supportedVersions": None}, {"Jobs": []}, [], "ok"], ids=repr
)
def test_a_root_without_versions_raises(answer: Any, flavour: Flavour) -> None:
    client = flavour.manager(Server([json(answer)], check=False))
    with pytest.raises(DecodeError):
        flavour.do(client.enterprise_manager.get())


@pytest.mark.parametrize(
    "answer", [{}, {"PagingInfo": {"PageNum": 1, "PageSize": 100, "PagesCount": 1}}, {"Jobs": []}], ids=repr
)
def test_a_query_result_without_its_members_raises(answer: Any, flavour: Flavour) -> None:
    client = flavour.manager(Server([json(answer)]))
    with pytest.raises(DecodeError):
        flavour.do(client.queries.run(type="Job"))


def test_the_error_says_what_was_expected_and_what_came(flavour: Flavour) -> None:
    client = flavour.console(Server([json({"Meta": None, "Data": [ROW]})]))
    with pytest.raises(
        DecodeError, match="expected `data` in BackupServerJobPage, but an object with Meta, Data came"
    ) as caught:
        rows_of(flavour, client.jobs.list())
    assert caught.value.field == "$.data"
    assert (caught.value.status, caught.value.method) == (200, "GET")


def test_an_empty_list_is_an_empty_list(flavour: Flavour) -> None:
    server = Server([json({"data": [], "meta": {"pagingInfo": {"total": 0, "count": 0, "offset": 0}}})])
    assert rows_of(flavour, flavour.console(server).jobs.list()) == []
    assert flavour.do(flavour.manager(Server([json({"Jobs": []})])).jobs.list()) == []
    assert (
        flavour.do(
            flavour.manager(Server([xml(b'<Jobs xmlns="http://www.veeam.com/ent/v1.0"/>')])).jobs.list()
        )
        == []
    )


def test_a_list_of_enterprise_manager_may_be_null_under_its_name(flavour: Flavour) -> None:
    """Page resource_representation_for_ke prints an empty list as null inside its wrapper."""
    assert flavour.do(flavour.manager(Server([json({"Jobs": None})])).jobs.list()) == []


def test_errors_in_place_of_data_raise_with_the_words_of_the_server(flavour: Flavour) -> None:
    for answer in ({"meta": None, "data": None, "errors": [LOCKED]}, {"errors": [LOCKED]}):
        client = flavour.console(Server([json(answer)]))
        with pytest.raises(ApiError, match="The job is locked by another operation") as caught:
            rows_of(flavour, client.jobs.list())
        assert not isinstance(caught.value, DecodeError)
        assert caught.value.status == 200
        assert caught.value.errors[0].type == "logical"


@pytest.mark.parametrize(
    "answer", [{"errors": [LOCKED]}, {"data": {}, "errors": [LOCKED], "meta": None}], ids=repr
)
def test_a_start_whose_answer_lists_errors_has_not_worked(answer: Any, flavour: Flavour) -> None:
    client = flavour.console(Server([json(answer)]))
    with pytest.raises(ApiError, match="locked"):
        flavour.do(client.jobs.delete(UID))


def test_errors_beside_data_are_kept_and_reported(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    client = flavour.console(Server([json({"data": ROW, "errors": [LOCKED]})]))
    assert flavour.do(client.jobs.get(UID)).name == "Mail servers"
    assert [(one.operation, one.path, one.count) for one in client.report] == [("jobs_get", "$.errors", 1)]
    assert "beside the result" in caplog.text
    assert "locked" not in caplog.text


def test_an_unreadable_row_is_skipped_counted_and_reported(flavour: Flavour) -> None:
    page = {
        "data": [ROW, None, "x", {"unheard": 1}],
        "meta": {"pagingInfo": {"total": 4, "count": 4, "offset": 0}},
    }
    client = flavour.console(Server([json(page)]))
    assert [job.name for job in rows_of(flavour, client.jobs.list())] == ["Mail servers"]
    assert client.report.total == 3
    assert {one.path for one in client.report} == {"$.data[]"}


def test_the_report_counts_without_values_and_calls_back_with_them(flavour: Flavour) -> None:
    seen: list[Any] = []
    rows = [{**ROW, "lastRun": "yesterday"}, {**ROW, "instanceUid": UID.replace("a", "b"), "lastRun": "soon"}]
    page = {"data": rows, "meta": {"pagingInfo": {"total": 2, "count": 2, "offset": 0}}}
    server = Server([json(page)])
    client = flavour.console(
        server, on_violation=lambda operation, one: seen.append((operation, one.path, one.value))
    )
    rows_of(flavour, client.jobs.list())
    assert [(one.operation, one.path, one.count) for one in client.report] == [
        ("jobs_list", "$.data[].lastRun", 2)
    ]
    assert seen == [
        ("jobs_list", "$.data[0].lastRun", "yesterday"),
        ("jobs_list", "$.data[1].lastRun", "soon"),
    ]
    assert "yesterday" not in str(client.report) + repr(client.report) + repr(list(client.report))
    client.report.clear()
    assert not client.report


def test_strict_knows_required_members(flavour: Flavour) -> None:
    incomplete = {name: value for name, value in EM_ROW.items() if name != "UID"}
    assert (
        flavour.do(flavour.manager(Server([json({"Jobs": [incomplete]})])).jobs.list())[0].name
        == "Mail servers"
    )
    client = flavour.manager(Server([json({"Jobs": [incomplete]})]), strict=True)
    with pytest.raises(DecodeError, match=r"\$\.Jobs\[0\]\.UID: Missing"):
        flavour.do(client.jobs.list())


def test_strict_does_not_miss_what_was_not_selected(flavour: Flavour) -> None:
    page = {"data": [{"name": "Mail servers"}], "meta": {"pagingInfo": {"total": 1, "count": 1, "offset": 0}}}
    client = flavour.console(Server([json(page)]), strict=True)
    assert [job.name for job in rows_of(flavour, client.jobs.list(select=["name"]))] == ["Mail servers"]


def test_elements_nobody_described_are_reported_and_refused_by_strict(flavour: Flavour) -> None:
    body = (
        b'<Jobs xmlns="http://www.veeam.com/ent/v1.0"><Job Type="Job" Name="Mail" UID="urn:veeam:Job:1" Href="h" Mood="x">'
        b"<Weather>fine</Weather></Job></Jobs>"
    )
    client = flavour.manager(Server([xml(body)]))
    assert flavour.do(client.jobs.list())[0].name == "Mail"
    assert {one.path for one in client.report} == {"/Jobs/Job/Weather", "/Jobs/Job/@Mood"}
    with pytest.raises(DecodeError, match="not described"):
        flavour.do(flavour.manager(Server([xml(body)]), strict=True).jobs.list())


def test_the_answer_of_a_version_the_console_does_not_know_is_an_error_with_its_words(
    flavour: Flavour,
) -> None:
    body = {
        "error": {"code": "UnsupportedApiVersion", "message": "The URI is not supported.", "innerError": None}
    }
    client = flavour.console(Server([json(body, 400)]))
    with pytest.raises(ApiError, match="The URI is not supported") as caught:
        flavour.do(client.jobs.get(UID))
    assert caught.value.errors[0].code == "UnsupportedApiVersion"
    assert "announced API version 3.7 (X-Client-Version)" in str(caught.value)
    assert "client_version=" in str(caught.value)


def test_a_202_for_a_list_is_waited_for_and_the_list_goes_on(flavour: Flavour) -> None:
    def page(offset: int) -> dict[str, Any]:
        return {
            "data": [{**ROW, "name": str(offset), "instanceUid": UID.replace("a", "bc"[offset])}],
            "meta": {"pagingInfo": {"total": 2, "count": 1, "offset": offset}},
        }

    server = Server(
        [
            json({}, 202, Location="/api/v3/asyncActions/7"),
            json({"data": {"status": "Running"}}),
            json({"data": {"status": "Succeed"}}),
            json(page(0)),
            json(page(1)),
        ]
    )
    client = flavour.console(server)
    assert [job.name for job in rows_of(flavour, client.jobs.list(page_size=1))] == ["0", "1"]
    assert [request.url.path for request in server.requests][1:4] == [
        "/api/v3/asyncActions/7",
        "/api/v3/asyncActions/7",
        "/api/v3/asyncActions/7/result",
    ]


@pytest.mark.parametrize("result", [[ROW], {"data": [ROW]}], ids=["bare", "enveloped"])
def test_the_result_of_an_action_is_read_with_and_without_envelope(result: Any, flavour: Flavour) -> None:
    server = Server(
        [
            json({}, 202, X_Request_id="7"),
            json({"data": {"status": "Succeed"}}),
            json(result),
            json({"data": []}),
        ]
    )
    assert [job.name for job in rows_of(flavour, flavour.console(server).jobs.list())] == ["Mail servers"]
    assert server.requests[1].url.path.endswith("/asyncActions/7")


@pytest.mark.parametrize("result", [ROW, {"data": ROW}], ids=["bare", "enveloped"])
def test_the_handle_of_a_pending_call_brings_what_the_call_would_have_brought(
    result: Any, flavour: Flavour
) -> None:
    from veeam_jobs import ActionPending

    server = Server(
        [json({}, 202, Location="/asyncActions/7"), json({"data": {"status": "Succeed"}}), json(result)]
    )
    client = flavour.console(server)
    with pytest.raises(ActionPending) as caught:
        flavour.do(client.jobs.get(UID, on_pending="raise"))
    assert flavour.do(caught.value.handle.wait()).name == "Mail servers"


def test_waiting_for_a_pending_list_ends_with_the_timeout(flavour: Flavour) -> None:
    from veeam_jobs import TimeoutExpired

    def running(request: httpx2.Request) -> httpx2.Response:
        return json({"data": {"status": "Running"}})

    server = Server([json({}, 202, Location="/asyncActions/7"), *([running] * 100)])
    with pytest.raises(TimeoutExpired):
        flavour.do(flavour.console(server).jobs.get(UID, timeout=5))
    assert sum(flavour.clock.slept) == pytest.approx(5)


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize(
    "content",
    [
        b'{"data": [], "error": {"code": "Locked"}}',
        b'{"data": [], "Errors": [{"message": "locked"}]}',
        b'{"data": [], "message": "locked"}',
        b'{"data": [], "Data": [{"name": "Mail"}]}',
        b'{"data": [{"name": "Mail"}], "data": []}',
    ],
)
def test_an_empty_list_beside_a_failure_or_another_list_raises(
    content: bytes, strict: bool, flavour: Flavour
) -> None:
    answer = httpx2.Response(200, content=content, headers={"Content-Type": "application/json"})
    client = flavour.console(Server([answer]), strict=strict)
    with pytest.raises(DecodeError, match="The result is empty, but the answer contains"):
        rows_of(flavour, client.jobs.list())


@pytest.mark.parametrize(
    "body",
    [
        {"Jobs": [], "Message": "no connection", "StatusCode": 500},
        {"Jobs": [], "jobs": [EM_ROW]},
    ],
    ids=repr,
)
def test_an_empty_list_of_enterprise_manager_beside_a_failure_raises(body: Any, flavour: Flavour) -> None:
    with pytest.raises(DecodeError, match="The result is empty"):
        flavour.do(flavour.manager(Server([json(body)])).jobs.list())


def test_an_empty_list_in_xml_with_elements_nobody_described_raises(flavour: Flavour) -> None:
    body = b'<Jobs xmlns="http://www.veeam.com/ent/v1.0"><Error Message="no connection"/></Jobs>'
    with pytest.raises(DecodeError, match="/Jobs/Error"):
        flavour.do(flavour.manager(Server([xml(body)])).jobs.list())


def test_members_that_nobody_described_are_fine_beside_an_empty_list(flavour: Flavour) -> None:
    page: dict[str, Any] = {"data": [], "errors": [], "meta": None, "links": {"self": "x"}}
    assert rows_of(flavour, flavour.console(Server([json(page)])).jobs.list()) == []


def test_a_list_without_pages_of_which_no_row_can_be_read_raises(flavour: Flavour) -> None:
    with pytest.raises(DecodeError, match="None of the 2 rows in `Jobs` could be read"):
        flavour.do(flavour.manager(Server([json({"Jobs": [None, "x"]})])).jobs.list())


def test_rows_that_cannot_be_read_do_not_come_for_ever(flavour: Flavour) -> None:
    server = Server([json({"data": [None]}) for _ in range(100)])
    with pytest.raises(ApiError):
        rows_of(flavour, flavour.console(server).jobs.list())
    assert len(server.requests) < 30


def test_a_page_of_rows_without_identity_that_comes_twice_raises(flavour: Flavour) -> None:
    rows = [{"name": f"Job {number}"} for number in range(10)]
    pages = [
        json({"data": rows, "meta": {"pagingInfo": {"total": 30, "count": 10, "offset": offset}}})
        for offset in (0, 10, 20)
    ]
    with pytest.raises(ApiError, match="repeats the one before"):
        rows_of(flavour, flavour.console(Server([*pages])).jobs.list(select=["name"], page_size=10))


@pytest.mark.parametrize("status", ["succeededWithErrors", "Successful-ish", "Queued", None])
def test_an_action_of_unknown_status_has_not_succeeded(status: str | None, flavour: Flavour) -> None:
    from veeam_jobs import TimeoutExpired

    asked = [json({"data": {"status": status, "id": 1}}) for _ in range(200)]
    server = Server([json({}, 202, Location="/asyncActions/7"), *asked])
    with pytest.raises(TimeoutExpired):
        flavour.do(flavour.console(server).jobs.get(UID, timeout=5))


def test_an_action_without_a_result_is_an_error_that_names_it(flavour: Flavour) -> None:
    server = Server(
        [
            json({}, 202, Location="/asyncActions/7"),
            json({"data": {"status": "Succeed"}}),
            httpx2.Response(204),
        ]
    )
    with pytest.raises(DecodeError, match=r"GET /asyncActions/7/result: .* it is empty"):
        rows_of(flavour, flavour.console(server).jobs.list())


def test_a_location_that_is_no_address_is_an_error_of_the_answer(flavour: Flavour) -> None:
    server = Server([json({}, 202, Location="http://[x")])
    with pytest.raises(DecodeError, match="not a valid URL"):
        rows_of(flavour, flavour.console(server).jobs.list())
