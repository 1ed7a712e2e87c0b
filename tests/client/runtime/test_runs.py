"""Runs of jobs: told from the last one by the server's own times, over only when the server says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest

from tests.client.runtime.runtime_harness import EM, Flavour, Server, json, xml
from veeam_jobs_runtime import errors
from veeam_jobs_runtime.handles.run_sessions import oldest

EVIDENCE = Path(__file__).parents[2] / "evidence"
UID = "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
OLD, NEW, NEWER = (f"2026-06-16T0{hour}:00:00+02:00" for hour in (1, 2, 3))
EMPTY: dict[str, Any] = {"errors": []}

State = tuple[str | None, str | None]


def job(status: str | None, last_run: str | None) -> dict[str, Any]:
    shown = {"instanceUid": UID, "name": "Nightly", "status": status, "lastRun": last_run, "isEnabled": True}
    return {"data": shown}


def copied(answer: httpx2.Response) -> httpx2.Response:
    """A response can be read once: each request gets its own."""
    return httpx2.Response(answer.status_code, headers=answer.headers, content=answer.content)


class Console:
    """A console whose job goes through states: the first before the order, the others as it is asked after."""

    def __init__(self, *states: State, order: httpx2.Response | None = None) -> None:
        self.states = list(states)
        self.order = order or json(EMPTY)
        self.orders: list[httpx2.Request] = []
        self.looks = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.method == "POST":
            self.orders.append(request)
            return copied(self.order)
        if "asyncActions" in request.url.path:
            return json(EMPTY if request.url.path.endswith("/result") else {"data": {"status": "succeed"}})
        self.looks += 1
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return json(job(*state))


def started(
    flavour: Flavour, console: Callable[[httpx2.Request], httpx2.Response], verb: str = "start"
) -> Any:
    client = flavour.console(console, api_key="key")
    return flavour.do(getattr(client.jobs, verb)(UID))


def waited(flavour: Flavour, handle: Any, **options: Any) -> Any:
    return flavour.do(handle.wait(**options))


@pytest.mark.parametrize("verb", ["start", "retry"])
@pytest.mark.parametrize(
    "states",
    [
        pytest.param(
            [("Failed", OLD)] * 3 + [("Starting", OLD), ("Running", NEW), ("Success", NEW)], id="queued"
        ),
        pytest.param([("Success", OLD), ("Success", NEW)], id="too short to be seen running"),
        pytest.param(
            [("None", None), ("None", None), ("Running", NEW), ("Success", NEW)], id="the first run"
        ),
        pytest.param(
            [("Idle", OLD), ("WaitingTape", OLD), ("WaitingRepository", NEW), ("Success", NEW)], id="waits"
        ),
        pytest.param(
            [("Success", OLD), ("Running", NEW), ("WaitingForSnow", NEW), ("Success", NEW)], id="new words"
        ),
        pytest.param([("Success", OLD), ("Unknown", NEW), ("Success", NEW)], id="unknown to this client"),
        pytest.param([("Success", OLD), (None, NEW), ("Disabling", NEW), ("Success", NEW)], id="no status"),
        pytest.param([("Success", OLD), ("Success", None), ("Success", NEW)], id="no last run for a while"),
        pytest.param(
            [("Running", OLD), ("Running", OLD), ("Success", OLD), ("Running", NEW), ("Success", NEW)],
            id="another run ends first",
        ),
    ],
)
def test_a_run_is_over_when_a_later_one_has_come_to_rest(
    flavour: Flavour, verb: str, states: list[State]
) -> None:
    console = Console(*states)
    handle = started(flavour, console, verb)
    assert console.looks == 1
    seen: list[str] = []
    ended = waited(flavour, handle, on_progress=lambda one: seen.append(str(one.status)))
    assert (ended.status, ended.last_run.isoformat()) == ("Success", NEW)
    assert seen == [str(status) for status, _ in states[1:]]
    assert handle.is_finished
    assert handle.job is ended
    assert len(console.orders) == 1
    assert flavour.clock.slept == [5.0] * (len(states) - 2)


def test_the_clock_of_the_client_does_not_matter(flavour: Flavour) -> None:
    long_ago = [
        ("Success", "1999-01-01T00:00:00Z"),
        ("Success", "1999-01-01T00:00:00Z"),
        ("Failed", "1999-01-01T00:00:01Z"),
    ]
    assert waited(flavour, started(flavour, Console(*long_ago))).status == "Failed"


def test_however_the_run_ended_the_job_is_returned(flavour: Flavour) -> None:
    handle = started(flavour, Console(("Success", OLD), ("Failed", NEW)))
    assert waited(flavour, handle).status == "Failed"
    with pytest.raises(errors.RunFailed, match='The run of "Nightly" ended as Failed') as caught:
        waited(flavour, handle, check=True)
    assert isinstance(caught.value, errors.TaskFailed)
    assert caught.value.task.status == "Failed"


@pytest.mark.parametrize(
    ("status", "good"), [("Success", True), ("Warning", True), ("None", False), ("Idle", False)]
)
def test_only_success_and_warning_pass_for_good(flavour: Flavour, status: str, good: bool) -> None:
    handle = started(flavour, Console(("Failed", OLD), (status, NEW)))
    if good:
        assert waited(flavour, handle, check=True).status == status
    else:
        with pytest.raises(errors.RunFailed):
            waited(flavour, handle, check=True)


def test_a_run_that_never_begins_is_not_taken_for_the_last_one(flavour: Flavour) -> None:
    handle = started(flavour, Console(("Success", OLD)), "retry")
    with pytest.raises(
        errors.TimeoutExpired, match='No run of "Nightly" has begun within 300 s; the job is Success'
    ):
        waited(flavour, handle, timeout=None)
    assert not handle.is_finished
    with pytest.raises(errors.TimeoutExpired, match="has not ended after 20 s"):
        waited(flavour, handle, timeout=20, begin_timeout=None)


def test_a_run_that_lasts_is_waited_for_again_where_the_time_was_too_short(flavour: Flavour) -> None:
    handle = started(flavour, Console(("Success", OLD), *[("Running", NEW)] * 4, ("Success", NEW)))
    with pytest.raises(
        errors.TimeoutExpired,
        match=r'The run of "Nightly" has not ended after 10 s\. The client stopped waiting',
    ):
        waited(flavour, handle, timeout=10)
    assert waited(flavour, handle).status == "Success"


def test_stopping_is_over_when_the_job_is_at_rest(flavour: Flavour) -> None:
    console = Console(("Running", OLD), ("Stopping", OLD), ("Unknown", OLD), ("Failed", OLD))
    handle = started(flavour, console, "stop")
    assert console.looks == 0
    assert waited(flavour, handle).status == "Failed"
    assert console.looks == 4


def test_what_the_server_answered_stays_within_reach(flavour: Flavour) -> None:
    handle = started(flavour, Console(("Success", OLD), ("Success", NEW)))
    assert type(handle.answer).__name__ == "EmptyResponse"
    assert flavour.do(handle.refresh()).last_run.isoformat() == NEW
    assert handle.is_finished
    assert 'RunHandle "Nightly" Success>' in repr(handle)


def test_the_wait_has_one_name_in_both_products(flavour: Flavour) -> None:
    handle = started(flavour, Console(("Success", OLD), ("Success", NEW)))
    assert flavour.do(handle.wait_for_run(timeout=1)).status == "Success"


def test_a_start_that_became_an_action_is_followed_alike(flavour: Flavour) -> None:
    accepted = httpx2.Response(202, headers={"Location": f"/api/v3/asyncActions/{UID}"})
    handle = started(flavour, Console(("Success", OLD), ("Running", NEW), ("Success", NEW), order=accepted))
    assert handle.answer is None
    assert waited(flavour, handle).status == "Success"
    assert handle.answer is not None


def test_a_caller_who_wants_to_see_the_action_gets_it(flavour: Flavour) -> None:
    accepted = httpx2.Response(202, headers={"Location": f"/api/v3/asyncActions/{UID}"})
    client = flavour.console(Console(("Success", OLD), order=accepted), api_key="key")
    with pytest.raises(errors.ActionPending):
        flavour.attempt(lambda: client.jobs.start(UID, on_pending="raise"))


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_job_that_cannot_be_read_is_started_all_the_same(flavour: Flavour, status: int) -> None:
    console = Console(("Success", NEW))

    def server(request: httpx2.Request) -> httpx2.Response:
        return console(request) if request.method == "POST" else json({"errors": [{"message": "no"}]}, status)

    handle = started(flavour, server)
    assert len(console.orders) == 1
    with pytest.raises(errors.ApiError) as caught:
        waited(flavour, handle)
    assert caught.value.status == status
    assert "cannot be told from the last" in caught.value.__notes__[0]


@pytest.mark.parametrize(
    "told",
    [{}, {"lastRun": "20.11.2026 22 Uhr"}, {"lastRun": 7}, {"lastRun": False}, {"lastRun": ""}],
    ids=["absent", "words", "a number", "no", "empty"],
)
@pytest.mark.parametrize("strict", [False, True])
def test_a_last_run_that_nobody_could_read_is_not_taken_for_none(
    flavour: Flavour, told: dict[str, Any], strict: bool
) -> None:
    untold = job("Success", OLD)
    del untold["data"]["lastRun"]
    untold["data"] |= told
    first = [json(untold)]
    console = Console(("Success", OLD))

    def server(request: httpx2.Request) -> httpx2.Response:
        return first.pop() if request.method == "GET" and first else console(request)

    client = flavour.console(server, api_key="key", strict=strict)
    handle = flavour.do(client.jobs.start(UID))
    assert len(console.orders) == 1
    with pytest.raises(errors.DecodeError, match=r"lastRun") as caught:
        waited(flavour, handle, check=True)
    assert "cannot be told from the last" in caught.value.__notes__[0]
    flavour.do(handle.refresh())
    assert not handle.is_finished


def test_a_job_that_no_longer_tells_its_last_run_is_not_said_to_rest(flavour: Flavour) -> None:
    untold = job("Success", OLD)
    del untold["data"]["lastRun"]
    console = Console(("Success", OLD))

    def server(request: httpx2.Request) -> httpx2.Response:
        return json(untold) if request.method == "GET" and console.orders else console(request)

    handle = started(flavour, server)
    with pytest.raises(errors.DecodeError, match=r'last run of the job "Nightly" is not known'):
        waited(flavour, handle)


OTHER = "11111111-ac5b-441c-a5e8-124d53f8f8d9"


@pytest.mark.parametrize("verb", ["start", "retry", "stop"])
@pytest.mark.parametrize("uid", [OTHER, None, "", "none"])
def test_another_job_than_that_of_the_order_is_no_answer(
    flavour: Flavour, verb: str, uid: str | None
) -> None:
    states = [("Success", OLD), ("Success", NEW)]

    def server(request: httpx2.Request) -> httpx2.Response:
        if request.method == "POST":
            return json(EMPTY)
        answer = job(*(states.pop(0) if len(states) > 1 else states[0]))
        if states == [("Success", NEW)]:
            answer["data"]["instanceUid"] = uid
        return json(answer)

    handle = started(flavour, server, verb)
    with pytest.raises(errors.DecodeError, match="another job than was asked for"):
        waited(flavour, handle, check=True)
    with pytest.raises(errors.DecodeError, match="another job than was asked for"):
        flavour.do(handle.refresh())
    assert not handle.is_finished


@pytest.mark.parametrize("uid", [UID.upper(), "{" + UID + "}", UID.replace("-", "")])
def test_a_job_is_the_one_asked_for_however_its_uid_is_written(flavour: Flavour, uid: str) -> None:
    client = flavour.console(Console(("Success", OLD), ("Success", NEW)), api_key="key")
    assert waited(flavour, flavour.do(client.jobs.start(uid))).status == "Success"


def test_a_refused_order_names_the_order(flavour: Flavour) -> None:
    refused = json({"errors": [{"message": "not now"}]}, 409)
    with pytest.raises(errors.Conflict, match=r"409 POST .*/start"):
        started(flavour, Console(("Success", OLD), order=refused))


def test_the_progress_may_be_told_to_a_coroutine(flavour: Flavour) -> None:
    seen: list[str] = []

    async def tell(one: Any) -> None:
        seen.append(one.status)

    handle = started(flavour, Console(("Success", OLD), ("Running", NEW), ("Success", NEW)))
    if flavour.name == "async":
        waited(flavour, handle, on_progress=tell)
        assert seen == ["Running", "Success"]


def test_what_the_callback_raises_ends_the_wait(flavour: Flavour) -> None:
    def stop(one: Any) -> None:
        raise KeyError(one.status)

    handle = started(flavour, Console(("Success", OLD), ("Running", NEW), ("Success", NEW)))
    with pytest.raises(KeyError, match="Running"):
        waited(flavour, handle, on_progress=stop)
    assert waited(flavour, handle).status == "Success"


def test_a_raw_start_is_sent_once_and_its_handle_waits(flavour: Flavour) -> None:
    console = Console(("Success", OLD), ("Running", NEW), ("Success", NEW))
    client = flavour.console(console, api_key="key")
    response = flavour.do(client.jobs.with_raw_response.start(UID))
    assert (response.status, response.content) == (200, json(EMPTY).content)
    assert (console.looks, len(console.orders)) == (1, 1)
    handles = [response.parse(), response.parse()]
    assert (console.looks, len(console.orders)) == (1, 1)
    assert [waited(flavour, handle).status for handle in handles] == ["Success", "Success"]


def test_options_of_the_order_hold_for_the_looks_but_not_its_id(flavour: Flavour) -> None:
    requests: list[httpx2.Request] = []
    console = Console(("Success", OLD), ("Success", NEW))

    def server(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return console(request)

    client = flavour.console(server, api_key="key")
    headers = {"X-Trace": "7", "X-Request-id": UID}
    handle = flavour.do(client.jobs.start(UID, headers=headers, x_client_version="3.5.1"))
    waited(flavour, handle)
    assert [one.headers.get("X-Trace") for one in requests] == ["7"] * 3
    assert [one.headers.get("X-Client-Version") for one in requests] == ["3.5.1"] * 3
    assert [one.headers.get("X-Request-id") for one in requests] == [None, UID, None]


# Enterprise Manager


def session(
    number: int, state: str | None = "Stopped", result: str | None = "Success", **more: Any
) -> dict[str, Any]:
    return {
        "UID": f"urn:veeam:BackupJobSession:{number}",
        "Name": f"Nightly@{number}",
        "JobName": "Nightly",
        "JobUid": "urn:veeam:Job:1",
        "Type": "BackupJobSession",
        "Href": f"{EM}/api/backupSessions/{number}?format=Entity",
        "CreationTimeUTC": f"2026-06-{number:02}T00:00:00Z",
        "State": state,
        "Result": result,
        **more,
    }


def task(state: str = "Finished", **more: Any) -> dict[str, Any]:
    result = {"Success": True, "Message": "Ok"} if state == "Finished" else None
    return {"TaskId": "task-297", "State": state, "Operation": "StartJob", "Result": result, **more}


def test_a_session_without_a_time_is_the_first_run_only_where_no_session_has_one() -> None:
    undated = SimpleNamespace(id="1", creation_time_utc=None)
    early = SimpleNamespace(id="2", creation_time_utc=datetime(2026, 6, 1, tzinfo=UTC))
    late = SimpleNamespace(id="3", creation_time_utc=datetime(2026, 6, 2, tzinfo=UTC))
    assert oldest([undated, late, early]) is early
    assert oldest([undated]) is undated
    assert oldest([]) is None


GONE = httpx2.Response(500, content=(EVIDENCE / "em-task-gone-500.json").read_bytes())


@dataclass
class Manager:
    """An Enterprise Manager with one job, by steps: what its task, its sessions and each session are, look by look."""

    tasks: list[Any] = field(default_factory=lambda: [task()])
    lists: list[Any] = field(default_factory=lambda: [[]])
    sessions: dict[str, list[Any]] = field(default_factory=dict)
    order: Any = field(default_factory=lambda: json(task("Running"), 202))
    paths: list[str] = field(default_factory=list)
    orders: int = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/sessionMngr/"):
            return Server()(request)
        path = request.url.path.removeprefix("/api")
        self.paths.append(path)
        if request.method == "POST":
            self.orders += 1
            return copied(self.order)
        if path.startswith("/tasks/"):
            answer = _next(self.tasks)
        elif path.count("/") > 2 or path == "/jobs/1/backupSessions":
            answer = _next(self.lists)
            answer = {"BackupJobSessions": answer} if isinstance(answer, list) else answer
        else:
            answer = _next(self.sessions.get(path.rpartition("/")[2], [json({"Message": "none"}, 404)]))
        if isinstance(answer, httpx2.Response):
            return copied(answer)
        return json(answer)


def _next(steps: list[Any]) -> Any:
    return steps.pop(0) if len(steps) > 1 else steps[0]


LINK = {"Rel": "Related", "Type": "BackupJobSession", "Href": f"{EM}/api/backupSessions/7?format=Entity"}
RUNNING = session(7, "Working", "Success", Progress=37)
"""A running session can say Success: it is not to be believed."""


def ordered(flavour: Flavour, manager: Manager, verb: str = "start", resource: str = "jobs") -> Any:
    return flavour.do(getattr(getattr(flavour.manager(manager), resource), verb)("1"))


def test_the_session_is_the_one_that_the_finished_task_links(flavour: Flavour) -> None:
    links = [{"Rel": "Delete", "Href": f"{EM}/api/tasks/task-297", "Type": None}, LINK]
    manager = Manager([task("Running"), task(Links=links)], sessions={"7": [RUNNING, session(7)]})
    handle = ordered(flavour, manager)
    assert flavour.do(handle.session()).state == "Working"
    assert flavour.do(handle.session()).state == "Stopped"
    assert manager.paths.count("/jobs/1/backupSessions") == 1


def test_the_link_of_the_published_task_is_read(flavour: Flavour) -> None:
    published = xml((EVIDENCE / "em13-finished-start-task.xml").read_bytes())
    uid = "0d9b8f34-6a7e-4c3d-8f21-7b5e4a6c9d01"
    manager = Manager([published], sessions={uid: [session(7, UID=f"urn:veeam:BackupJobSession:{uid}")]})
    assert flavour.do(ordered(flavour, manager).session()).id == uid


def test_a_link_to_the_run_of_a_replication_is_followed(flavour: Flavour) -> None:
    link = {
        "Rel": "Related",
        "Type": "ReplicaJobSession",
        "Href": f"{EM}/api/replicaSessions/7?format=Entity",
    }
    replica = session(7, Type="ReplicaJobSession", UID="urn:veeam:ReplicaJobSession:7", JobType="Replica")
    manager = Manager([task(Links=[link])], sessions={"7": [replica]})
    assert flavour.do(ordered(flavour, manager).wait_for_run()).id == "7"
    assert manager.paths[-1] == "/replicaSessions/7"


@pytest.mark.parametrize(
    ("resource", "path"),
    [
        ("jobs", "/jobs/1/backupSessions"),
        ("agent_jobs", "/agents/jobs/1/backupSessions"),
        ("nas_jobs", "/nas/jobs/1/backupSessions"),
    ],
)
def test_without_a_link_it_is_the_session_that_was_not_there_before(
    flavour: Flavour, resource: str, path: str
) -> None:
    # Times do not tell: one of the old sessions is later than the new one.
    old = [session(5), session(30)]
    part = session(9, "Working", JobType="AgentManagement")
    manager = Manager(
        lists=[old, old, [*old, part], [*old, part, RUNNING]], sessions={"7": [RUNNING, session(7)]}
    )
    handle = ordered(flavour, manager, resource=resource)
    ended = flavour.do(handle.wait_for_run(poll=1))
    assert (ended.id, ended.state) == ("7", "Stopped")
    assert manager.paths.count(path) == 4


def test_of_several_new_sessions_the_first_is_the_one(flavour: Flavour) -> None:
    manager = Manager(
        lists=[[], [session(8, IsRetry=True), session(7, result="Failed")]], sessions={"7": [session(7)]}
    )
    assert flavour.do(ordered(flavour, manager).session()).id == "7"


def test_a_link_that_leads_nowhere_does_not_hide_the_session(flavour: Flavour) -> None:
    wrong = {**LINK, "Href": f"{EM}/api/backupSessions/99"}
    manager = Manager([task(Links=[wrong])], lists=[[], [], [RUNNING]], sessions={"7": [RUNNING]})
    assert flavour.do(ordered(flavour, manager).session()).id == "7"


FOREIGN = {"JobUid": "urn:veeam:Job:2"}


@pytest.mark.parametrize("job", ["urn:veeam:Job:2", "urn:veeam:Job:11", "", None])
@pytest.mark.parametrize("links", [[LINK], []], ids=["linked", "listed"])
def test_a_session_of_another_job_is_not_taken_for_the_run(
    flavour: Flavour, job: str | None, links: list[Any]
) -> None:
    foreign = session(7, JobUid=job)
    manager = Manager([task(Links=links)], lists=[[], [foreign]], sessions={"7": [foreign]})
    with pytest.raises(errors.TimeoutExpired, match="search for the session") as caught:
        flavour.do(ordered(flavour, manager).wait_for_run(begin_timeout=20, check=True))
    assert "The session 7 was not taken for the run: it" in caught.value.__notes__[0]


@pytest.mark.parametrize("verb", ["start", "stop"])
def test_the_session_of_the_job_is_found_beside_those_of_others(flavour: Flavour, verb: str) -> None:
    listed = [session(6, **FOREIGN), session(8), session(9, **FOREIGN)]
    link = {**LINK, "Href": f"{EM}/api/backupSessions/9"}
    sessions = {"8": [session(8, result="Failed")], "9": [session(9, **FOREIGN)]}
    manager = Manager([task(Links=[link])], lists=[[], [], listed], sessions=sessions)
    assert flavour.do(ordered(flavour, manager, verb).wait_for_run()).result == "Failed"


def test_a_stop_does_not_wait_for_the_run_of_another_job(flavour: Flavour) -> None:
    old = [session(5, "Working", **FOREIGN), RUNNING, session(30, "Working", **FOREIGN)]
    manager = Manager(lists=[old], sessions={"7": [session(7, "Stopped", "Failed")]})
    assert flavour.do(ordered(flavour, manager, "stop").wait_for_run()).id == "7"


def test_a_linked_session_that_was_there_before_is_not_the_run(flavour: Flavour) -> None:
    linked = [task(Links=[LINK])]
    manager = Manager(linked, lists=[[session(7)]], sessions={"7": [session(7)]})
    with pytest.raises(errors.TimeoutExpired) as caught:
        flavour.do(ordered(flavour, manager).wait_for_run(begin_timeout=20))
    assert "it was there before the order" in caught.value.__notes__[0]
    lists = [[session(7)], [session(7), session(8)]]
    manager = Manager(linked, lists=lists, sessions={"7": [session(7)], "8": [session(8)]})
    assert flavour.do(ordered(flavour, manager).wait_for_run()).id == "8"


@pytest.mark.parametrize("links", [[LINK], []], ids=["linked", "listed"])
@pytest.mark.parametrize("created", ["2026-06-07T00:00:00Z", None, "yesterday"])
def test_an_old_session_that_turns_up_late_is_not_the_run(
    flavour: Flavour, links: list[Any], created: str | None
) -> None:
    late = session(7, CreationTimeUTC=created)
    lists = [[session(8)], [late, session(8)], [late, session(8), session(9, result="Failed")]]
    manager = Manager(
        [task(Links=links)], lists=lists, sessions={"7": [late], "9": [session(9, result="Failed")]}
    )
    assert flavour.do(ordered(flavour, manager).wait_for_run()).result == "Failed"


@pytest.mark.parametrize("uid", ["urn:veeam:BackupJobSession:9", "", None])
@pytest.mark.parametrize("links", [[LINK], []], ids=["linked", "listed"])
def test_another_session_than_the_one_asked_for_is_no_answer(
    flavour: Flavour, links: list[Any], uid: str | None
) -> None:
    other = session(7, UID=uid)
    manager = Manager([task(Links=links)], lists=[[], [session(7)]], sessions={"7": [other]})
    with pytest.raises(errors.DecodeError, match=r"GET /backupSessions/7: .*another session"):
        flavour.do(ordered(flavour, manager).wait_for_run())
    changing = Manager([task(Links=links)], lists=[[], [RUNNING]], sessions={"7": [RUNNING, RUNNING, other]})
    with pytest.raises(errors.DecodeError, match=r"GET /backupSessions/7: .*another session"):
        flavour.do(ordered(flavour, changing).wait_for_run())
    stopped = Manager(sessions={"7": [other]})
    handle = flavour.do(flavour.manager(stopped).backup_sessions.stop("7"))
    with pytest.raises(errors.DecodeError, match="another session"):
        flavour.do(handle.wait_for_run())


def test_a_session_that_changes_its_job_is_no_answer(flavour: Flavour) -> None:
    manager = Manager([task(Links=[LINK])], sessions={"7": [RUNNING, session(7, **FOREIGN)]})
    with pytest.raises(
        errors.DecodeError, match=r"of urn:veeam:Job:2, but a session of the job 1 was expected"
    ):
        flavour.do(ordered(flavour, manager).wait_for_run())


@pytest.mark.parametrize("row", [session(7, UID=None), "nothing", {"Colour": "blue"}])
def test_sessions_that_could_not_be_read_before_cannot_be_told_from_new_ones(
    flavour: Flavour, row: Any
) -> None:
    lists = [[row, session(5)], [session(7), session(5)]]
    handle = ordered(flavour, Manager(lists=lists, sessions={"7": [session(7)]}))
    with pytest.raises(errors.DecodeError, match="new sessions cannot be told from earlier ones"):
        flavour.do(handle.wait_for_run(check=True))


def test_ids_are_the_same_however_they_are_written(flavour: Flavour) -> None:
    shouted = session(
        7, UID=f"urn:veeam:BackupJobSession:{UID.upper()}", JobUid=f"urn:veeam:Job:{UID.upper()}"
    )
    link = {**LINK, "Href": f"{EM}/api/backupSessions/{UID}?format=Entity"}
    manager = Manager([task(Links=[link])], sessions={UID: [shouted]}, lists=[[]])

    def server(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith(f"/jobs/{UID}/backupSessions"):
            return json({"BackupJobSessions": []})
        return manager(request)

    handle = flavour.do(flavour.manager(server).jobs.start(f"urn:veeam:Job:{UID}"))
    assert flavour.do(handle.wait_for_run()).job_name == "Nightly"


def test_no_session_is_no_run(flavour: Flavour) -> None:
    handle = ordered(flavour, Manager(lists=[[session(5)]]))
    with pytest.raises(
        errors.TimeoutExpired, match="search for the session of the run has not ended after 60 s"
    ):
        flavour.do(handle.session(timeout=60))


@pytest.mark.parametrize("state", ["Working", "Starting", "Stopping", "Pausing", "Idle", "Hibernating", None])
def test_a_session_goes_on_until_its_state_says_that_it_is_over(flavour: Flavour, state: str | None) -> None:
    going = session(7, state, "Success")
    manager = Manager(
        [task(Links=[LINK])], sessions={"7": [going, going, going, session(7, "Stopped", "Failed")]}
    )
    seen: list[Any] = []
    handle = ordered(flavour, manager)
    ended = flavour.do(handle.wait_for_run(on_progress=lambda one: seen.append(one.state)))
    assert ended.result == "Failed"
    assert len(seen) == 3
    with pytest.raises(
        errors.RunFailed, match='The run of "Nightly" ended as Failed: the server gives no reason'
    ):
        flavour.do(handle.wait_for_run(check=True))


def test_a_session_that_does_not_end_in_time_goes_on(flavour: Flavour) -> None:
    handle = ordered(flavour, Manager([task(Links=[LINK])], sessions={"7": [RUNNING]}))
    with pytest.raises(
        errors.TimeoutExpired, match='The run of "Nightly" has not ended after 12 s'
    ) as caught:
        flavour.do(handle.wait_for_run(timeout=12))
    assert caught.value.task.progress == 37


def test_a_task_that_is_gone_has_ended_nobody_knows_how(flavour: Flavour) -> None:
    manager = Manager(
        [task("Running"), GONE], lists=[[session(5)], [session(5), RUNNING]], sessions={"7": [session(7)]}
    )
    handle = ordered(flavour, manager)
    last = flavour.do(handle.wait())
    assert (last.state, last.result) == ("Running", None)
    assert (handle.is_gone, handle.is_finished, handle.outcome_unknown) == (True, True, True)
    assert "then gone" in repr(handle)
    assert flavour.do(handle.wait_for_run()).result == "Success"


def test_the_outcome_of_a_task_that_tells_it_is_known(flavour: Flavour) -> None:
    handle = ordered(flavour, Manager([task("Running"), task()]))
    assert not handle.outcome_unknown
    flavour.do(handle.wait())
    assert (handle.is_gone, handle.outcome_unknown) == (False, False)


@pytest.mark.parametrize(
    "message", ["Internal server error", "Task failed with id", "No backup job with id [1]"]
)
def test_another_failure_of_the_server_is_no_end(flavour: Flavour, message: str) -> None:
    handle = ordered(flavour, Manager([json({"Message": message, "StatusCode": 500}, 500)]))
    with pytest.raises(errors.ServerError):
        flavour.do(handle.wait())
    assert not handle.is_finished


@pytest.mark.parametrize("answer", [{"State": "Running"}, {"TaskId": None}, {"TaskId": ""}])
@pytest.mark.parametrize("verb", ["start", "toggle_schedule_enabled"])
def test_a_task_without_an_id_is_said_at_once(flavour: Flavour, answer: dict[str, Any], verb: str) -> None:
    manager = Manager(order=json({"Operation": "StartJob", **answer}, 202))
    with pytest.raises(errors.DecodeError, match=r"no TaskId.*may be running"):
        ordered(flavour, manager, verb)
    assert not any("None" in path for path in manager.paths)


def test_a_task_that_failed_has_no_session(flavour: Flavour) -> None:
    failed = {**task(), "Result": {"Success": False, "Message": "Job is already running."}}
    for ask in ("session", "wait_for_run"):
        with pytest.raises(errors.TaskFailed, match="Job is already running"):
            flavour.do(getattr(ordered(flavour, Manager([failed])), ask)())


def test_a_stop_waits_for_the_run_that_was_going_on(flavour: Flavour) -> None:
    old = [session(5), RUNNING, session(30)]
    manager = Manager(lists=[old], sessions={"7": [session(7, "Stopping"), session(7, "Stopped", "Failed")]})
    assert flavour.do(ordered(flavour, manager, "stop").wait_for_run()).result == "Failed"


def test_a_session_that_is_stopped_is_waited_for(flavour: Flavour) -> None:
    manager = Manager(sessions={"1": [session(1, "Stopping"), session(1, "Stopped", "Failed")]})
    handle = ordered(flavour, manager, "stop", "backup_sessions")
    assert flavour.do(handle.wait_for_run()).result == "Failed"
    assert not any("jobs" in path for path in manager.paths)


def test_sessions_that_cannot_be_listed_do_not_keep_a_job_from_starting(flavour: Flavour) -> None:
    manager = Manager(lists=[json({"Message": "no such list"}, 404)])
    handle = ordered(flavour, manager)
    assert flavour.do(handle.wait()).result.success
    with pytest.raises(errors.NotFound) as caught:
        flavour.do(handle.session())
    assert "The server accepted the order" in caught.value.__notes__[0]
    linked = Manager([task(Links=[LINK])], lists=manager.lists, sessions={"7": [session(7)]})
    assert flavour.do(ordered(flavour, linked).wait_for_run()).id == "7"


def camel(value: Any) -> Any:
    """The same in the notation of Enterprise Manager 13."""
    if isinstance(value, list):
        return [camel(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        "uid" if name == "UID" else name[0].lower() + name[1:]: camel(item) for name, item in value.items()
    }


@pytest.mark.parametrize("links", [[LINK], []])
def test_tasks_and_sessions_in_camel_case_are_read_alike(flavour: Flavour, links: list[Any]) -> None:
    order = json(camel(task("Running")), 202)
    lists = [
        {"backupJobSessions": [camel(one) for one in some]} for some in ([session(5)], [session(5), RUNNING])
    ]
    sessions = {"7": [camel(RUNNING), camel(session(7))]}
    manager = Manager([camel(task(Links=links))], lists=lists, sessions=sessions, order=order)
    handle = ordered(flavour, manager)
    assert handle.id == "task-297"
    assert flavour.do(handle.wait()).result.success
    assert flavour.do(handle.wait_for_run()).id == "7"


def test_a_list_of_sessions_that_is_none_is_not_taken_for_an_empty_one(flavour: Flavour) -> None:
    handle = ordered(flavour, Manager(lists=[{}, {"BackupJobSessions": [session(5)]}]))
    with pytest.raises(errors.DecodeError):
        flavour.do(handle.session())


def test_errors_in_place_of_a_result_are_no_start(flavour: Flavour) -> None:
    refused = json({"errors": [{"message": "The job is locked.", "type": "logical", "code": 0}]})
    with pytest.raises(errors.ApiError, match="The job is locked"):
        started(flavour, Console(("Success", OLD), order=refused))
