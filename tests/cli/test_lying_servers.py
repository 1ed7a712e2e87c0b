"""Servers that answer with what nobody asked for, or leave out what tells: never green, never empty, never a traceback."""

from __future__ import annotations

import io
import json
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.cli.lab import Done, Lab
from veeam_jobs_kit.cli import one_job, output, times
from veeam_jobs_kit.cli.terminal_text import printable
from veeam_jobs_kit.rows import vspc
from veeam_jobs_kit.rows.runs import JobAction, LastRunState
from veeam_jobs_kit.rows.text import one_line
from veeam_jobs_kit.rows.times import iso

UID = "00000000-0000-0000-0000-00000000000{}"
JOBS = "/infrastructure/backupServers/jobs"
ROW: dict[str, Any] = {
    "instanceUid": UID.format(1),
    "name": "a",
    "status": "Failed",
    "type": "BackupVm",
    "lastRun": "2026-11-20T22:00:00Z",
    "backupServerUid": UID.format(7),
    "mappedOrganizationUid": UID.format(8),
}
VBR01 = {"instanceUid": UID.format(7), "name": "vbr01"}

Answer = Callable[[str, str], Any]


class Console(ThreadingHTTPServer):
    """A console that signs in whoever comes and answers as `answer(method, path)` says; None is an empty list."""

    daemon_threads = True

    def __init__(self, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.orders: list[str] = []
        self.ordered: Any = {"data": {}}
        """The answer to an order."""
        self.cut: Callable[[str, bytes], Iterable[bytes]] = lambda path, content: (content,)
        """Cuts the body of an answer into parts; it may take its time between them."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Console

    def log_message(self, *_: Any) -> None:
        pass

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = self.path.partition("?")[0]
        status, body = 200, None
        if path.endswith("/token"):
            body = {"access_token": "t", "refresh_token": "r", "token_type": "bearer", "expires_in": 3600}
        elif self.command == "POST":
            self.server.orders.append(path)
            body = self.server.ordered
        else:
            body = self.server.answer(self.command, path)
        if isinstance(body, tuple):
            status, body = body
        content = json.dumps(page([]) if body is None else body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        with suppress(BrokenPipeError, ConnectionResetError):
            for part in self.server.cut(path, content):
                self.wfile.write(part)

    do_GET = do_POST = _answer  # noqa: N815


def page(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"meta": {"pagingInfo": {"total": len(rows), "count": len(rows), "offset": 0}}, "data": rows}


@contextmanager
def console(folder: Path, answer: Answer) -> Iterator[tuple[Lab, Console]]:
    server = Console(answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    profile = {"name": "p", "product": "vspc", "url": url, "user": "u", "password": "pw"}
    file = folder / "profiles.json"
    file.write_text(json.dumps({"version": 1, "profiles": [profile]}), encoding="utf-8")
    file.chmod(0o600)
    try:
        yield Lab(file, {"p": url}), server
    finally:
        server.shutdown()
        server.server_close()


def listing(
    rows: list[dict[str, Any]], servers: list[Any] | None = None, companies: list[Any] | None = None
) -> Answer:
    """A console with these jobs, whatever the filter says."""
    lists = {"/jobs": rows, "/backupServers": servers or [], "/organizations": companies or []}
    return lambda method, path: next(
        (page(found) for end, found in lists.items() if path.endswith(end)), None
    )


def run(folder: Path, answer: Answer, *arguments: str) -> Done:
    with console(folder, answer) as (lab, _):
        return lab.run(*arguments)


@pytest.mark.parametrize("last", [None, "yesterday", "2026-11-19T22:00:00Z", ROW["lastRun"]])
@pytest.mark.parametrize("between", ["Success", "Running"])
def test_only_a_later_last_run_is_the_run_that_was_started(
    tmp_path: Path, last: str | None, between: str
) -> None:
    looks = [{**ROW, "status": "Success"}] * 2 + [{**ROW, "status": between}]

    def answer(method: str, path: str) -> Any:
        if JOBS in path:
            return {"data": looks.pop(0) if looks else {**ROW, "status": "Success", "lastRun": last}}
        return None

    done = run(tmp_path, answer, "start", UID.format(1), "--wait", "--timeout", "2s")
    assert done.code == (3 if last == "yesterday" else 5), done
    assert "Success" not in done.err


def test_where_the_last_run_before_cannot_be_read_no_run_is_new(tmp_path: Path) -> None:
    looks = [{**ROW, "status": "Success", "lastRun": "never"}] * 2

    def answer(method: str, path: str) -> Any:
        if JOBS in path:
            return {"data": looks.pop(0) if looks else {**ROW, "status": "Success"}}
        return None

    done = run(tmp_path, answer, "start", UID.format(1), "--wait", "--timeout", "2s")
    assert done.code == 3
    assert "cannot be told from the last" in done.err


def test_a_later_last_run_is_the_run_that_was_started(tmp_path: Path) -> None:
    looks = [{**ROW, "status": "Success"}] * 2

    def answer(method: str, path: str) -> Any:
        if JOBS in path:
            return {
                "data": looks.pop(0)
                if looks
                else {**ROW, "status": "Success", "lastRun": "2026-11-20T22:00:01Z"}
            }
        return None

    assert run(tmp_path, answer, "start", UID.format(1), "--wait", "--timeout", "9s").code == 0


@pytest.mark.parametrize(
    ("row", "servers"),
    [
        (ROW, [{**VBR01, "name": None}]),
        (ROW, [{"name": "vbr01"}]),
        (ROW, []),
        ({**ROW, "backupServerUid": None}, [VBR01]),
        ({**ROW, "backupServerUid": UID.format(9)}, [VBR01]),
        ({**ROW, "backupServerUid": None}, [{**VBR01, "name": "other"}]),
    ],
)
def test_a_job_on_a_server_that_nobody_can_name_may_be_on_the_one_asked_for(
    tmp_path: Path, row: dict[str, Any], servers: list[Any]
) -> None:
    done = run(tmp_path, listing([row], servers), "jobs", "--failed", "--server", "vbr01")
    assert done.code == 3
    assert "No failed jobs in what could be read." in done.err
    assert "1 job is not in the list" in done.err


@pytest.mark.parametrize("companies", [[], [{"instanceUid": UID.format(8)}], [{"name": "Alder"}]])
def test_a_job_of_a_company_that_nobody_can_name_may_be_of_the_one_asked_for(
    tmp_path: Path, companies: list[Any]
) -> None:
    done = run(tmp_path, listing([ROW], [VBR01], companies), "jobs", "--failed", "--company", "Alder")
    assert done.code == 3
    assert "name of the company" in done.err


def test_a_job_on_a_server_of_another_name_is_not_in_the_list(tmp_path: Path) -> None:
    done = run(tmp_path, listing([ROW], [VBR01]), "jobs", "--failed", "--server", "vbr02")
    assert (done.code, done.err) == (0, "No failed jobs.\n")


@pytest.mark.parametrize("asked", [UID.format(1), "a"])
@pytest.mark.parametrize("has", [UID.format(2), None])
def test_nothing_is_started_where_the_server_answers_with_another_job(
    tmp_path: Path, asked: str, has: str | None
) -> None:
    other = {**ROW, "instanceUid": has, "name": "OTHER"}

    def answer(method: str, path: str) -> Any:
        return {"data": other} if "/jobs/" in path else page([other]) if path.endswith("/jobs") else None

    with console(tmp_path, answer) as (lab, server):
        for command in ("start", "stop", "retry", "job"):
            done = lab.run(command, asked)
            assert done.code == 3, done
            assert "answered with" in done.err
        assert server.orders == []


def test_a_job_that_changes_between_the_looks_is_not_started(tmp_path: Path) -> None:
    looks = [ROW, {**ROW, "instanceUid": UID.format(2)}]

    def answer(method: str, path: str) -> Any:
        return {"data": looks.pop(0)} if "/jobs/" in path else None

    with console(tmp_path, answer) as (lab, server):
        assert lab.run("start", UID.format(1)).code == 3
        assert server.orders == []


@pytest.mark.parametrize("more", [(), ("--job", "a")])
def test_a_failed_job_without_a_last_run_has_a_failed_session(tmp_path: Path, more: tuple[str, ...]) -> None:
    rows = [{**ROW, "lastRun": None}]
    done = run(
        tmp_path, listing(rows), "sessions", "--status", "Failed", *more, "--since", "24h", "-o", "json"
    )
    assert [(row["job"], row["status"], row["started"]) for row in done.rows] == [("a", "Failed", None)]
    rows = [{**ROW, "status": "None", "lastRun": None}]
    assert run(tmp_path, listing(rows), "sessions", *more).err == "No sessions.\n"


@pytest.mark.parametrize("order", [(), ("--sort", "name")])
def test_a_failed_job_beyond_the_limit_fails_the_command(tmp_path: Path, order: tuple[str, ...]) -> None:
    good = {**ROW, "status": "Success", "lastRun": "2026-11-26T22:00:00Z"}
    bad = {**ROW, "instanceUid": UID.format(2), "name": "b"}
    done = run(tmp_path, listing([good, bad]), "jobs", "--fail-on-failed", "--limit", "1", *order)
    assert done.code == 1
    assert "1 more failed job is beyond --limit" in done.err


@pytest.mark.parametrize("limit", [(), ("--limit", "2")])
@pytest.mark.parametrize(
    ("asked", "outside"),
    [
        (("--failed",), {"status": "Success"}),
        (("--status", "Failed"), {"status": "Running"}),
        (("--type", "BackupVm"), {"type": "BackupCopy"}),
        (("--since", "2026-11-20"), {"lastRun": "2026-10-01T00:00:00Z"}),
        (("--enabled",), {"isEnabled": False}),
    ],
)
def test_a_console_that_ignores_the_filter_hides_no_failure_and_is_told(
    tmp_path: Path, asked: tuple[str, ...], outside: dict[str, Any], limit: tuple[str, ...]
) -> None:
    others = [{**ROW, "instanceUid": UID.format(n), "name": "other", **outside} for n in range(2, 6)]
    last = {**ROW, "name": "wanted", "isEnabled": True}
    done = run(tmp_path, listing([*others, last]), "jobs", *asked, *limit, "-o", "json")
    assert (done.code, [row["name"] for row in done.rows]) == (3, ["wanted"]), done
    assert "answered with 4 jobs (other) outside of it" in done.err


@pytest.mark.parametrize("status", [None, "Hibernating"])
def test_a_session_whose_status_is_unknown_may_have_failed_and_that_is_told(
    tmp_path: Path, status: str | None
) -> None:
    rows = [{**ROW, "status": status, "lastRun": datetime.now(UTC).isoformat()}]
    done = run(tmp_path, listing(rows), "sessions", "--status", "Failed", "-o", "json")
    assert (done.code, len(done.rows)) == (3, 1)
    assert "1 session has a status that veeam-jobs does not know" in done.err
    done = run(tmp_path, listing(rows), "summary")
    assert done.code == 3
    assert "1 job (a) may have failed: veeam-jobs does not know the status" in done.err


@pytest.mark.parametrize("kind", [None, "BackupOfTheFuture"])
def test_a_job_whose_type_is_unknown_may_be_of_the_type_asked_for(tmp_path: Path, kind: str | None) -> None:
    done = run(tmp_path, listing([{**ROW, "type": kind}]), "jobs", "--failed", "--type", "BackupVm")
    assert done.code == 3
    assert "No failed jobs in what could be read." in done.err
    assert "1 job (a) of a type that veeam-jobs does not know" in done.err


def test_a_console_that_ignores_the_order_is_told(tmp_path: Path) -> None:
    newer = {**ROW, "instanceUid": UID.format(2), "name": "newer", "lastRun": "2026-11-21T22:00:00Z"}
    done = run(tmp_path, listing([ROW, newer]), "jobs", "--limit", "1", "-o", "json")
    assert (done.code, [row["name"] for row in done.rows]) == (3, ["newer"])
    assert "not in the order" in done.err


@pytest.mark.parametrize("command", ["jobs", "whoami"])
def test_an_answer_that_comes_too_slowly_is_none(tmp_path: Path, command: str) -> None:
    def slowly(path: str, content: bytes) -> Iterator[bytes]:
        if path.endswith("/token"):
            yield content
            return
        for number in range(20):
            time.sleep(0.2)
            yield content[number : number + 1] if number < 19 else content[number:]

    with console(tmp_path, listing([ROW])) as (lab, server):
        server.cut = slowly
        done = lab.run(command, "--timeout", "1s")
    assert done.code == 4
    assert "no whole answer within 1 s." in done.err


@pytest.mark.parametrize("command", ["start", "stop", "retry"])
def test_an_order_that_is_accepted_without_a_word_is_not_proven(
    tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vspc, "_ACTION_SECONDS", 0.5)
    with console(tmp_path, lambda method, path: {"data": ROW} if "/jobs/" in path else None) as (lab, server):
        server.ordered = (202, {})
        done = lab.run(command, UID.format(1))
    assert done.code == 3, done
    assert "raise timeout" not in done.err


def test_control_characters_of_a_message_are_shown_escaped(tmp_path: Path) -> None:
    message = "\x1b[2J\x1b[32mNo failed jobs.\x9b8m"

    def answer(method: str, path: str) -> Any:
        return (500, {"errors": [{"message": message}]}) if path.endswith("/jobs") else None

    for command in (("jobs", "--failed"), ("sessions",), ("start", "a")):
        done = run(tmp_path, answer, *command)
        assert done.code == 4
        assert "\\x1b[2J" in done.err
        assert done.err.replace("\n", "").isprintable()


def test_control_characters_in_json_are_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_json({"name": "\x1b[2J\x9b8m\x7fé"})
    shown = capsys.readouterr().out
    assert shown.replace("\n", "").isprintable()
    assert json.loads(shown) == {"name": "\x1b[2J\x9b8m\x7fé"}


def test_a_text_that_cannot_be_shown_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    assert one_line("a\r\n\tb\x1b\u202e\ud800") == "a b\\x1b\\u202e\\ud800"
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="cp1252"))
    assert printable("Рé") == "\\u0420é"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize("how", [(), ("-o", "csv"), ("-o", "json")])
def test_a_name_the_output_cannot_print_loses_no_row(
    tmp_path: Path, encoding: str, how: tuple[str, ...]
) -> None:
    rows = [{**ROW, "name": "Резерв"}, {**ROW, "instanceUid": UID.format(2), "name": "second"}]
    with console(tmp_path, listing(rows)) as (lab, _):
        command = lab.command("jobs", "--failed", *how, PYTHONIOENCODING=encoding)
        out, err = command.communicate(timeout=60)
    assert command.returncode == 0, err
    assert "\\u0420" in out
    assert "second" in out


@pytest.mark.parametrize(
    ("moment", "zone", "shown"),
    [
        ("0001-01-01T00:00:00+00:00", "America/New_York", "0001-01-01 UTC"),
        ("9999-12-31T23:59:59+00:00", "Asia/Tokyo", "9999-12-31 UTC"),
        ("0001-01-01T00:00:00+05:00", "UTC", "0001-01-01 UTC"),
    ],
)
def test_a_time_at_the_edge_is_shown(
    monkeypatch: pytest.MonkeyPatch, moment: str, zone: str, shown: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        edge = datetime.fromisoformat(moment)
        assert times.local(edge, datetime.now(UTC)) == shown
        assert iso(edge)[:10] == shown[:10]
    time.tzset()


def test_yesterday_is_the_midnight_it_began_with() -> None:
    now = datetime(2026, 11, 22, 8, 0).astimezone()
    assert times.parse_since("Yesterday", now) == times.parse_since("2026-11-21", now)
    assert times.parse_since("today", now) == times.parse_since("2026-11-22", now)


def test_the_end_of_something_else_is_not_the_end_of_the_run() -> None:
    before = LastRunState("", "Success", began=datetime(2026, 1, 1, tzinfo=UTC))
    looks = iter([LastRunState("", "Running", began=before.began), before, before])
    run = one_job._watch(lambda: next(looks), before, JobAction.START, 0.3, lambda run: None)
    assert run is one_job.Waiting.FOR_END


def test_query_without_an_enterprise_manager_says_what_it_needs(tmp_path: Path) -> None:
    with console(tmp_path, listing([])) as (lab, _):
        assert lab.run("query", "Job", "-p", "p").err == (
            "This command needs an Enterprise Manager profile; 'p' is a Service Provider Console profile.\n"
        )
        assert (
            "This command needs an Enterprise Manager profile; you have none." in lab.run("query", "Job").err
        )
