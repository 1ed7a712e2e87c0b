"""Promises of Enterprise Manager about changes: kept by the mock, broken by one lie, not proven where nothing may change."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.contract.promises.em_servers import (
    PROMISES,
    Lie,
    Send,
    check,
    edited,
    enterprise_manager,
    lying,
    titles,
)
from veeam_jobs_kit.contract.promises.em import changes
from veeam_jobs_kit.contract.promises.em.reading import Reader
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_kit.mock import Clock

WRITING = sorted(name for name, promise in PROMISES.items() if "writes" in promise.needs)
BACKUP, COPY, AGENT, FAILED, NAS = JOBS = (
    "2851cb88-37b6-46ea-b2c8-47b55270169d",
    "8c6e2b17-40fd-4d9a-b3e1-27a5f0c9d846",
    "c2a94e08-61f7-4d3b-8e52-f07b1d9c3a65",
    "5b7f2c1e-9d34-4a86-b0c5-6e1d83fa2704",
    "e7105b3c-49d2-4a8e-9f06-38b4c1d7205e",
)
OTHER = "4856ab37-2235-45e8-affe-d515878b01a9"
"""A job that may not be changed."""


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "POLL", 0.02)


@pytest.fixture(scope="module", params=["12", "13"])
def kept(request: pytest.FixtureRequest) -> Iterator[Server]:
    with enterprise_manager(
        request.param, jobs=8, clock=Clock(speed=40), writes_on=JOBS, and_a="Replica"
    ) as server:
        yield server


CLOCK = Clock(speed=40)
"""The clock of the mock that lies."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The lies leave out the guard: it would rather not send what another job is changed by."""
    with enterprise_manager(jobs=8, clock=CLOCK, writes_on=("all",), and_a="Replica") as server:
        yield replace(server, writable=server.writable - {"all"})


def let_all_runs_end(server: Server) -> None:
    """Move the clock until no job runs, twice: a start of another test may not have begun its run yet."""
    changer = changes.Changer(Reader(replace(server, writable=frozenset(JOBS))))
    idle = 0
    for _ in range(40):
        CLOCK.advance(600)  # less than after what a session without a request ends
        changer.reader.forget()
        idle = 0 if any(changer.is_running(job) for job in changer.jobs("stop")) else idle + 1
        if idle == 2:
            return
    raise AssertionError("a run does not end")


@pytest.mark.parametrize("name", WRITING)
def test_the_mock_keeps_its_promises(kept: Server, name: str) -> None:
    if name == "retry_repeats_a_failed_run":
        # A run that is stopped has failed.
        check(kept, "stop_ends_the_run")
    outcomes = check(kept, name)
    assert [outcome.finding for outcome in outcomes if isinstance(outcome, Broken)] == []
    assert any(isinstance(outcome, Held) for outcome in outcomes), outcomes


def for_another(operation_id: str) -> Lie:
    """The lie of actions that concern another job than asked."""

    def lie(send: Send, asked: str, path: dict[str, str], query: Any, **more: Any) -> Reply:
        return send(asked, {"ID": OTHER} if asked == operation_id else path, query, **more)

    return lie


def not_done(action: str) -> Lie:
    """The lie of an action that is accepted and not carried out: a task of another job is shown."""

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        if query.get("action") != action:
            return send(operation_id, path, query, **more)
        return send("jobs_performAction", {"ID": COPY}, {"action": "toggleScheduleEnabled"})

    return lie


def agent_not_retried(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
    if query.get("action") == "retry":
        return send(operation_id, path, {"action": "toggleScheduleEnabled"}, **more)
    return send(operation_id, path, query, **more)


def never_ends(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
    reply = send(operation_id, *call, **more)
    return edited(reply, lambda body: body | {"State": "Running"}) if operation_id == "tasks_get" else reply


def no_task(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
    reply = send(operation_id, *call, **more)
    return replace(reply, status=204, content=b"") if reply.status == 202 else reply


def all_are_toggled(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
    if query.get("action") == "toggleScheduleEnabled":
        send(operation_id, {"ID": OTHER}, query, **more)
    return send(operation_id, path, query, **more)


def another_starts_too(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
    if query.get("action") == "start" and operation_id == "jobs_performAction":
        send(operation_id, {"ID": OTHER}, query, **more)
    return send(operation_id, path, query, **more)


def delete_is_not_done(send: Send, operation_id: str, path: Any, query: Any, **more: Any) -> Reply:
    if operation_id != "jobs_delete":
        return send(operation_id, path, query, **more)
    return send("jobs_performAction", {"ID": COPY}, {"action": "toggleScheduleEnabled"})


def is_no_retry(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
    reply = send(operation_id, *call, **more)
    if operation_id != "agentJobs_listBackupSessions":
        return reply
    return edited(
        reply,
        lambda body: {"BackupJobSessions": [row | {"IsRetry": False} for row in body["BackupJobSessions"]]},
    )


def goes_on() -> Lie:
    """The lie of a run that is said to be stopped and goes on."""
    stopped: list[str] = []

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        if query.get("action") == "stop":
            stopped.append(operation_id)
        reply = send(operation_id, path, query, **more)
        if not stopped or operation_id != "jobs_listBackupSessions":
            return reply
        return replace(reply, content=reply.content.replace(b'"Stopped"', b'"Working"'))

    return lie


LIES: dict[str, list[tuple[str, Lie, str]]] = {
    "start_starts_that_job_alone": [
        ("another", for_another("jobs_performAction"), "The job was not started"),
        ("another too", another_starts_too, "Another job was started, too"),
        ("not done", not_done("start"), "The job was not started"),
        ("no task", no_task, "The task does not end"),
        ("never ends", never_ends, "The task does not end"),
    ],
    "toggle_toggles_that_schedule": [
        ("another", for_another("jobs_performAction"), "The schedule was not toggled"),
        ("another too", all_are_toggled, "Another schedule was toggled, too"),
    ],
    "stop_ends_the_run": [("goes on", goes_on(), "The run goes on")],
    "retry_repeats_a_failed_run": [
        ("not done", agent_not_retried, "The run was not repeated"),
        ("no retry", is_no_retry, "A retry is not marked as one"),
    ],
    "deleted_job_is_gone": [
        ("not done", delete_is_not_done, "A deleted job can still be read"),
        ("no clone", not_done("clone"), "A clone is not one new job"),
    ],
}


@pytest.mark.parametrize(
    ("name", "lie", "title"),
    [
        pytest.param(name, lie, title, id=f"{name}: {what}")
        for name, lies in LIES.items()
        for what, lie, title in lies
    ],
)
def test_one_lie_breaks_a_promise(
    server: Server, monkeypatch: pytest.MonkeyPatch, name: str, lie: Lie, title: str
) -> None:
    if name == "retry_repeats_a_failed_run":
        check(replace(server, writable=frozenset({FAILED})), "stop_ends_the_run")
    let_all_runs_end(server)
    monkeypatch.setattr(changes, "TASK_SECONDS", 1.0)
    monkeypatch.setattr(changes, "RUN_SECONDS", 2.0)
    jobs = (
        {FAILED, BACKUP}
        if name.startswith("retry")
        else server.writable
        if name.startswith("deleted")
        else {BACKUP}
    )
    assert title in titles(replace(lying(server, lie), writable=frozenset(jobs)), name)


def test_every_promise_that_writes_is_lied_about() -> None:
    assert sorted(LIES) == WRITING


TOGGLE = "toggleScheduleEnabled"


def one_job(server: Server, lie: Lie) -> Server:
    return replace(lying(server, lie), writable=frozenset({BACKUP}))


def to_clone(server: Server, lie: Lie) -> Server:
    return replace(lying(server, lie), writable=server.writable)


def changes_of(server: Server) -> tuple[Lie, list[str]]:
    """An honest lie that keeps what is not read: the action, or the operation."""
    sent: list[str] = []

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        if server.connection.operation(operation_id).method != "GET":
            sent.append(query.get("action") or operation_id)
        return send(operation_id, path, query, **more)

    return lie, sent


def unreadable(wanted: str, code: int, *, after: str = "", times: int = 10**6) -> Lie:
    """The lie of an operation that answers with an error, so often; at first or after an action or operation."""
    seen: list[str] = [] if after else [after]

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        nonlocal times
        reply = send(operation_id, path, query, **more)
        if after in (query.get("action"), operation_id):
            seen.append(after)
        if not seen or operation_id != wanted or times <= 0:
            return reply
        times -= 1
        return replace(reply, status=code, content=b"{}")

    return lie


def both(first: Lie, second: Lie) -> Lie:
    def lie(send: Send, *call: Any, **more: Any) -> Reply:
        return first(lambda *call, **more: second(send, *call, **more), *call, **more)

    return lie


def reasons(outcomes: list[Any]) -> list[str]:
    assert {type(outcome) for outcome in outcomes} == {NotProven}, outcomes
    return [outcome.why for outcome in outcomes]


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "TASK_SECONDS", 0.2)
    monkeypatch.setattr(changes, "RUN_SECONDS", 0.4)


@pytest.mark.parametrize(
    ("name", "list_"),
    [
        ("start_starts_that_job_alone", "jobs_listBackupSessions"),
        ("start_starts_that_job_alone", "jobs_list"),
        ("start_starts_that_job_alone", "queries_run"),
        ("stop_ends_the_run", "jobs_listBackupSessions"),
        ("deleted_job_is_gone", "jobs_list"),
        ("deleted_job_is_gone", "jobs_get"),
    ],
)
@pytest.mark.usefixtures("_impatient")
def test_what_cannot_be_read_is_not_taken_for_empty(server: Server, name: str, list_: str) -> None:
    honest, sent = changes_of(server)
    of = to_clone if name.startswith("deleted") else one_job
    reasons(check(of(server, both(unreadable(list_, 503), honest)), name))
    assert sent == []


@pytest.mark.parametrize("list_", ["jobs_list", "jobs_get"])
def test_a_clone_that_cannot_be_looked_for_is_not_proven_gone(server: Server, list_: str) -> None:
    why, *left = reasons(
        check(to_clone(server, unreadable(list_, 503, after="jobs_delete")), "deleted_job_is_gone")
    )
    assert "503" in why
    assert bool(left) == (list_ == "jobs_list")


def test_repositories_that_cannot_be_read_are_not_none(server: Server) -> None:
    [why] = reasons(check(one_job(server, unreadable("queries_run", 503)), "deleted_job_is_gone"))
    assert why == "the query for Repository cannot be read: it answered 503"


def test_a_clone_that_may_not_be_deleted_is_named(server: Server) -> None:
    def kept(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        is_it = operation_id == "jobs_delete"
        reply = send("jobs_list" if is_it else operation_id, *(() if is_it else call), **more)
        return replace(reply, status=403, content=b"{}") if is_it else reply

    why, left = reasons(check(to_clone(server, kept), "deleted_job_is_gone"))
    assert "403" in why
    assert re.fullmatch(r"the clone 'contract \w+' is still there", left)


def test_a_clone_is_deleted_although_the_list_failed_once(server: Server) -> None:
    honest, sent = changes_of(server)
    lie = both(unreadable("jobs_list", 503, after="clone", times=1), honest)
    [why] = reasons(check(to_clone(server, lie), "deleted_job_is_gone"))
    assert "503" in why
    assert sent == ["clone", "jobs_delete"]


@pytest.mark.usefixtures("_impatient")
def test_a_toggle_that_was_answered_503_is_looked_for(server: Server) -> None:
    """A server may carry out what it answers so."""

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        return replace(reply, status=503, content=b"") if query.get("action") == TOGGLE else reply

    before = schedule(server)
    outcomes = check(one_job(server, lie), "toggle_toggles_that_schedule")
    assert reasons(outcomes)[0] == "it answered 503"
    assert schedule(server) is before


def test_a_schedule_is_put_back_where_the_second_toggle_fails(server: Server) -> None:
    """The first toggle is done, the second refused, the third done."""
    toggles: list[str] = []

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        toggles.extend([TOGGLE] if query.get("action") == TOGGLE else [])
        if query.get("action") == TOGGLE and len(toggles) == 2:
            return Reply(operation_id, "POST", "/", {}, 403, {}, b"", 0.0)
        return send(operation_id, path, query, **more)

    before = schedule(server)
    [why] = reasons(check(one_job(server, lie), "toggle_toggles_that_schedule"))
    assert "403" in why
    assert schedule(server) is before


@pytest.mark.usefixtures("_impatient")
def test_a_schedule_that_stays_changed_is_told(server: Server) -> None:
    toggles: list[str] = []

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        toggles.extend([TOGGLE] if query.get("action") == TOGGLE else [])
        if query.get("action") == TOGGLE and len(toggles) > 1:
            raise NoAnswer("it was not answered")
        return send(operation_id, path, query, **more)

    before = schedule(server)
    outcomes = check(one_job(server, lie), "toggle_toggles_that_schedule")
    why, left = reasons(outcomes)
    assert why == "it was not answered"
    assert outcomes[1].unanswered, "a run that leaves something behind is not green"  # type: ignore[union-attr]
    assert left.startswith(f"the schedule of {BACKUP} may still be {'off' if before else 'on'}")
    assert len(toggles) == 3
    changer = changes.Changer(Reader(replace(server, writable=frozenset({BACKUP}))))
    changer.do(next(changer.jobs(TOGGLE)), TOGGLE)
    assert schedule(server) is before


def schedule(server: Server) -> Any:
    reader = Reader(server)
    reply = server.connection.call("jobs_get", {"ID": BACKUP}, {"format": "Entity"})
    return reader.member(reply.json(), "ScheduleEnabled")


@pytest.mark.usefixtures("_impatient")
@pytest.mark.parametrize("code", [404, 500, 429])
def test_a_task_that_cannot_be_read_is_no_task_that_does_not_end(server: Server, code: int) -> None:
    before = schedule(server)
    why, *_ = reasons(check(one_job(server, unreadable("tasks_get", code)), "toggle_toggles_that_schedule"))
    assert str(code) in why
    assert ("is gone" in why) == (code != 429)
    assert schedule(server) is before


def test_a_task_is_waited_for_while_the_server_is_busy(server: Server) -> None:
    outcomes = check(one_job(server, unreadable("tasks_get", 503, times=2)), "toggle_toggles_that_schedule")
    assert [type(outcome) for outcome in outcomes] == [Held]


def test_time_that_is_up_is_not_a_task_that_does_not_end(server: Server) -> None:
    late = replace(one_job(server, never_ends), until=time.monotonic())
    [outcome] = check(late, "start_starts_that_job_alone")
    assert isinstance(outcome, NotProven)
    assert outcome.unanswered
    assert "--max-time" in outcome.why


def test_a_started_run_is_stopped_although_the_time_is_up(server: Server) -> None:
    let_all_runs_end(server)
    honest, sent = changes_of(server)
    outcomes = check(replace(one_job(server, honest), until=time.monotonic()), "stop_ends_the_run")
    assert all(isinstance(outcome, NotProven) for outcome in outcomes)
    assert sent == ["start", "stop"]


@pytest.mark.usefixtures("_impatient")
def test_a_run_that_began_although_its_start_was_answered_503_is_stopped(server: Server) -> None:
    let_all_runs_end(server)
    honest, sent = changes_of(server)

    def lie(send: Send, operation_id: str, path: Any, query: dict[str, str], **more: Any) -> Reply:
        reply = send(operation_id, path, query, **more)
        return replace(reply, status=503, content=b"") if query.get("action") == "start" else reply

    why, *_ = reasons(check(one_job(server, both(lie, honest)), "stop_ends_the_run"))
    assert "503" in why
    assert sent == ["start", "stop"]


def test_waits_end_with_the_run(server: Server) -> None:
    waits: list[float] = []
    changing = replace(one_job(server, lambda send, *call, **more: send(*call, **more)), pause=waits.append)
    assert isinstance(check(changing, "toggle_toggles_that_schedule")[0], Held)
    assert set(waits) == {changes.POLL}


def test_outcomes_come_one_kind_after_the_other(server: Server) -> None:
    honest, sent = changes_of(server)
    changing = replace(lying(server, honest), writable=frozenset({BACKUP, NAS}))
    outcomes = PROMISES["toggle_toggles_that_schedule"].check(changing)
    assert isinstance(next(outcomes), Held)
    assert sent == [TOGGLE, TOGGLE]
    outcomes.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", WRITING)
def test_without_an_object_to_change_nothing_is_sent_and_nothing_proven(server: Server, name: str) -> None:
    sent: list[str] = []

    def listening(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
        sent.append(server.connection.operation(operation_id).method)
        return send(operation_id, *call, **more)

    outcomes = check(replace(lying(server, listening), writable=frozenset()), name)
    assert outcomes
    assert all(isinstance(outcome, NotProven) for outcome in outcomes)
    assert set(sent) <= {"GET"}
