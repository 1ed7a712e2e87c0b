"""Enterprise Managers that sort, filter or tell otherwise than they were asked to: no answer of theirs looks well."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.cli.lab import Lab

Query = Mapping[str, str]
Answer = Callable[[str, str, Query], Any]

UID = "00000000-0000-0000-0000-{:012d}"
LISTS = {
    "Job": ("Jobs", "Jobs"),
    "AgentBackupJob": ("AgentBackupJob", "AgentBackupJobs"),
    "NasJob": ("NASJobs", "NASJobs"),
    "BackupJobSession": ("BackupJobSessions", "BackupJobSessions"),
    "ReplicaJobSession": ("ReplicaJobSessions", "ReplicaJobSessions"),
}
SINCE = ("--since", "2026-11-01")
TASK = {"TaskId": "task-1", "State": "Finished", "Operation": "StartJob", "Result": {"Success": True}}


def job(number: int = 1, **more: Any) -> dict[str, Any]:
    uid = f"urn:veeam:Job:{UID.format(number)}"
    return {"Type": "Job", "Name": f"Job {number}", "UID": uid, "Links": [], "JobType": "Backup", **more}


def session(day: int = 11, of: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "Type": "BackupJobSession",
        "Name": f"run {day}",
        "UID": f"urn:veeam:BackupJobSession:{UID.format(day)}",
        "Links": [],
        "JobUid": f"urn:veeam:Job:{UID.format(of)}",
        "JobName": f"Job {of}",
        "JobType": "Backup",
        "CreationTimeUTC": f"2026-11-{day}T21:00:00Z",
        "EndTimeUTC": f"2026-11-{day}T21:10:00Z",
        "State": "Stopped",
        "Result": "Success",
        "Progress": 100,
        **more,
    }


def without(member: str, row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != member}


def page(type_: str, rows: Sequence[Any], query: Query, pages: Any = None) -> dict[str, Any]:
    entities: dict[str, Any] = {outer: None for outer, _ in LISTS.values()}
    outer, inner = LISTS[type_]
    entities[outer] = {inner: list(rows)}
    info = {
        "PageNum": int(query.get("page", 1)),
        "PageSize": int(query.get("pageSize", 100)),
        "PagesCount": (1 if rows else 0) if pages is None else pages,
    }
    return {"Refs": None, "Entities": entities, "Resources": None, "PagingInfo": info}


def world(jobs: Sequence[Any] = (), sessions: Sequence[Any] = ()) -> Answer:
    """Jobs and sessions, whatever filter and order are asked for."""

    def answer(method: str, path: str, query: Query) -> Any:
        if path.endswith("/query"):
            type_ = query["type"]
            return page(type_, {"Job": jobs, "BackupJobSession": sessions}.get(type_, ()), query)
        return None

    return answer


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answer: Answer

    def _respond(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        headers: dict[str, str] = {}
        got: tuple[int, Any]
        if parts.path.rstrip("/").endswith("/sessionMngr"):
            headers, got = {"X-RestSvcSessionId": "abc"}, (201, {"SessionId": UID.format(9), "UserName": "u"})
        elif "/logonSessions/" in parts.path:
            got = (204, b"")
        else:
            found = type(self).answer(self.command, parts.path, dict(parse_qsl(parts.query)))
            got = (
                found
                if isinstance(found, tuple)
                else (404, {"Message": "none"})
                if found is None
                else (200, found)
            )
        status, body = got
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = _respond  # noqa: N815

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def managers(folder: Path, **answers: Answer) -> Iterator[Lab]:
    """Enterprise Managers by name, each with what it answers to a method, path and query."""
    urls, running = {}, []
    for name, answer in answers.items():
        handler = type("Handler", (_Handler,), {"answer": staticmethod(answer)})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        running.append(server)
        urls[name] = f"http://127.0.0.1:{server.server_address[1]}"
    profiles = [
        {"name": name, "product": "em", "url": url, "user": "u", "password": "p", "format": "json"}
        for name, url in urls.items()
    ]
    file = folder / "profiles.json"
    file.write_text(json.dumps({"version": 1, "profiles": profiles}), encoding="utf-8")
    file.chmod(0o600)
    try:
        yield Lab(file, urls)
    finally:
        for server in running:
            server.shutdown()
            server.server_close()


@pytest.mark.parametrize("jobs", [[], [job(2)]])
def test_a_failed_session_whose_job_is_not_listed_is_said(tmp_path: Path, jobs: list[Any]) -> None:
    with managers(tmp_path, em=world(jobs, [session(Result="Failed")])) as running:
        done = running.run("jobs", "--failed", *SINCE)
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("No failed jobs in what could be read.\n")
    assert "1 session is of jobs that the server does not list (Job 1), and not in the list." in done.err


@pytest.mark.parametrize("options", [(), SINCE])
@pytest.mark.parametrize(
    "stopped",
    [
        without("Result", session()),
        session(Result=None),
        {**without("Result", session()), "result": "Failed"},
    ],
)
def test_a_stopped_session_without_a_result_may_be_a_failure(
    tmp_path: Path, options: tuple[str, ...], stopped: Any
) -> None:
    with managers(tmp_path, em=world([job()], [stopped])) as running:
        done = running.run("jobs", "--failed", *options)
        assert done.code == 3, done
        assert "Unknown" in done.out
        listed = running.run("sessions", *SINCE, "--status", "Failed")
        assert listed.code == 3
        assert "Unknown" in listed.out


@pytest.mark.parametrize("options", [(), SINCE])
def test_a_server_that_does_not_sort_hides_no_failure(tmp_path: Path, options: tuple[str, ...]) -> None:
    with managers(tmp_path, em=world([job()], [session(11), session(15, Result="Failed")])) as running:
        done = running.run("jobs", "--failed", *options)
        assert done.code == 3
        assert "Job 1" in done.out
        assert "not in the order that was asked for (BackupJobSession)" in done.err
        assert "Failed" in running.run("job", "Job 1").out


def test_a_page_of_sessions_that_is_newer_than_the_one_before_is_said(tmp_path: Path) -> None:
    first = [
        session(15, UID=f"urn:veeam:BackupJobSession:{UID.format(100 + number)}") for number in range(100)
    ]
    sessions = {"1": first, "2": [session(19, of=2, Result="Failed")]}

    def answer(method: str, path: str, query: Query) -> Any:
        if query.get("type") == "BackupJobSession":
            return page("BackupJobSession", sessions[query.get("page", "1")], query, pages=2)
        return world([job(1), job(2)])(method, path, query)

    with managers(tmp_path, em=answer) as running:
        done = running.run("jobs", "--failed", *SINCE)
    assert done.code == 3
    assert "Job 2" in done.out
    assert "not in the order that was asked for (BackupJobSession)" in done.err


@pytest.mark.parametrize("options", [(), SINCE])
@pytest.mark.parametrize("failed", [0, 1])
def test_a_session_without_a_time_is_never_outdated(
    tmp_path: Path, options: tuple[str, ...], failed: int
) -> None:
    sessions = [session(19), session(12, CreationTimeUTC=None)]
    sessions[failed]["Result"] = "Failed"
    with managers(tmp_path, em=world([job()], sessions)) as running:
        done = running.run("jobs", "--failed", *options)
    assert done.code == 3
    assert "Job 1" in done.out
    assert "1 session does not tell a start time (Job 1)" in done.err


@pytest.mark.parametrize("options", [(), SINCE])
def test_a_job_without_a_server_is_not_elsewhere(tmp_path: Path, options: tuple[str, ...]) -> None:
    with managers(tmp_path, em=world([job()], [session(Result="Failed")])) as running:
        done = running.run("jobs", "--failed", "--server", "vbr01", *options)
        assert (done.code, done.out) == (3, "")
        assert "1 job does not say which backup server runs it (Job 1)" in done.err
        # Of a job that is well, it does not matter where it is.
        assert running.run("jobs", "--status", "Warning", "--server", "vbr01").code == 0


def test_a_job_without_a_uid_or_a_type_is_said(tmp_path: Path) -> None:
    with managers(tmp_path, em=world([job(UID=None), job(2, JobType=None)], [session(of=2)])) as running:
        done = running.run("jobs", "--failed")
        assert done.code == 3
        assert "1 job is without a UID (Job 1)" in done.err
        typed = running.run("jobs", "--type", "BackupVm")
        assert typed.code == 3
        assert "1 job does not say a type that is known (Job 2)" in typed.err


def test_another_job_than_the_one_named_is_not_started(tmp_path: Path) -> None:
    with managers(tmp_path, em=world([job(2)])) as running:
        done = running.run("start", "Job 1")
    assert done.code == 3
    assert "1 job is not what the server was asked for (Job 2)" in done.err


def starting(before: list[Any], after: list[Any], task: Any = TASK) -> Answer:
    """A server with a job that is started; its sessions before and after the order."""
    ordered = threading.Event()

    def answer(method: str, path: str, query: Query) -> Any:
        if path.endswith("/query"):
            return world([job()], after if ordered.is_set() else before)(method, path, query)
        if method == "POST":
            ordered.set()
            return 202, {**TASK, "State": "Running", "Result": None}
        if "/tasks/" in path:
            return task
        return page("BackupJobSession", before, query)["Entities"]["BackupJobSessions"]

    return answer


def test_a_run_of_this_job_that_began_later_is_the_one_of_the_order(tmp_path: Path) -> None:
    old = session(12, Result="Failed")
    with managers(tmp_path, em=starting([old], [session(13), old])) as running:
        assert running.run("start", "Job 1", "--wait", "--timeout", "3s").code == 0


@pytest.mark.parametrize(
    ("after", "code"),
    [([session(11)], 5), ([], 5), ([session(19, of=7)], 3), ([session(13, UID=None)], 3)],
    ids=["older", "none", "of another job", "without a UID"],
)
def test_no_other_session_is_taken_for_the_run_of_an_order(
    tmp_path: Path, after: list[Any], code: int
) -> None:
    with managers(tmp_path, em=starting([session(12, Result="Failed")], after)) as running:
        done = running.run("start", "Job 1", "--wait", "--timeout", "1s")
    assert done.code == code, done
    assert done.err.strip()


@pytest.mark.parametrize(
    "task",
    [
        (500, {"Message": "There is no task with id task-1", "StatusCode": 500}),
        {**TASK, "Result": None},
        {**TASK, "Result": {}},
        {**TASK, "Result": {"Success": "maybe"}},
        {**TASK, "TaskId": "task-7"},
    ],
    ids=["gone", "no result", "empty result", "maybe", "another task"],
)
@pytest.mark.parametrize("wait", [(), ("--wait", "--timeout", "1s")])
def test_an_order_whose_outcome_nobody_knows_was_not_accepted(
    tmp_path: Path, task: Any, wait: tuple[str, ...]
) -> None:
    with managers(tmp_path, em=starting([session()], [session()], task)) as running:
        done = running.run("start", "Job 1", *wait)
    assert done.code == 3, done
    assert len(done.err.strip().splitlines()) >= 1


FULL = [job(number) for number in range(100)]
MISTOLD: dict[str, Callable[[Query], Any]] = {
    "nothing": lambda query: {},
    "an error": lambda query: {"Message": "database down", "StatusCode": 500},
    "202": lambda query: (202, {}),
    "204": lambda query: (204, b""),
    "no paging": lambda query: {**page("Job", FULL, query), "PagingInfo": None},
    "repeated": lambda query: page("Job", FULL, query, 3),
    "too few": lambda query: page("Job", [job()], query, 3),
    "another type": lambda query: page("BackupJobSession", [session()], query),
    "no list": lambda query: {"Entities": {"Jobs": 5}},
    "an array": lambda query: [],
    "HTML": lambda query: (200, b"<html>"),
    "a row of null": lambda query: page("Job", [None], query),
    "deep": lambda query: (200, b'{"Entities":' + b"[" * 50_000 + b"]" * 50_000 + b"}"),
    "no number": lambda query: (200, json.dumps(page("Job", [job(Name=float("nan"))], query)).encode()),
    "half a character": lambda query: page("Job", [job(Name="\ud800")], query),
}


@pytest.mark.parametrize("what", MISTOLD)
@pytest.mark.parametrize("output", ["table", "json", "csv"])
def test_a_query_is_checked_and_one_server_never_hides_another(
    tmp_path: Path, what: str, output: str
) -> None:
    def bad(method: str, path: str, query: Query) -> Any:
        return MISTOLD[what](query) if path.endswith("/query") else None

    with managers(tmp_path, good=world([job(500)]), bad=bad) as running:
        done = running.run("query", "Job", "--entities", "-o", output)
        assert done.code == 3, done
        assert "Job 500" in done.out
        assert "bad (http://" in done.err
        if output == "json":
            assert [row["Name"] for row in done.rows] == ["Job 500"]
        assert running.run("query", "Job", "--entities", "-p", "bad").code == 4


def test_a_query_shows_the_rows_it_can_read_and_says_that_there_are_others(tmp_path: Path) -> None:
    with managers(tmp_path, em=world([job(), None])) as running:
        done = running.run("query", "Job", "--entities", "-o", "json")
    assert done.code == 3
    assert [row["Name"] for row in done.rows] == ["Job 1"]
