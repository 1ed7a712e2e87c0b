from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.client.runtime.runtime_harness import Flavour, Server, get, json, post, xml
from veeam_jobs_runtime.clients import AsyncEnterpriseManagerBase, EnterpriseManagerBase
from veeam_jobs_runtime.enums import OpenStrEnum
from veeam_jobs_runtime.errors import ActionPending, DecodeError, NotFound, TaskFailed, TimeoutExpired
from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle, TaskHandle
from veeam_jobs_runtime.operations import Request

SAMPLES = Path(__file__).parent / "samples"


class State(OpenStrEnum):
    RUNNING = "Running"
    OPERATION_FINISHED = "OperationFinished"
    FINISHED = "Finished"


class Result(msgspec.Struct, kw_only=True, gc=False, rename="pascal"):
    success: bool | None = None
    message: str | None = None


class Task(msgspec.Struct, kw_only=True, gc=False, rename="pascal"):
    task_id: str | None = None
    state: State | None = None
    operation: str | None = None
    result: Result | None = None


class Em(EnterpriseManagerBase):
    xml_shapes_module = "tests.client.runtime.xml_tables"


class AsyncEm(AsyncEnterpriseManagerBase):
    xml_shapes_module = "tests.client.runtime.xml_tables"


def task(state: str, **result: Any) -> dict[str, Any]:
    return {"TaskId": "task-2", "State": state, "Operation": "StartJob", "Result": result or None}


def tasks_get(task_id: str) -> Request:
    return get(f"/tasks/{task_id}")


def start(flavour: Flavour, *script: Any, task_id: str = "task-2") -> tuple[Any, Server]:
    """Start a job, and give the handle of its task."""
    server = Server([json({**task("Running"), "TaskId": task_id}, 202), *script])
    client = flavour.em(server, Em, AsyncEm)
    begun = flavour.call(client, post(), Task)
    handle: Any = TaskHandle if flavour.name == "sync" else AsyncTaskHandle
    return handle(client._session, begun, tasks_get, Task), server


@pytest.mark.parametrize("state", ["Finished", "OperationFinished", "finished"])
def test_a_task_is_waited_for_until_it_is_finished(flavour: Flavour, state: str) -> None:
    handle, server = start(flavour, json(task("Running")), json(task(state, Success=True, Message="done")))
    assert handle.id == "task-2"
    assert not handle.is_finished
    finished = flavour.do(handle.wait())
    assert finished.result.message == "done"
    assert handle.task is finished
    assert flavour.clock.slept == [2.0, 2.0]
    assert [request.url.path for request in server.requests[1:]] == ["/api/tasks/task-2"] * 2


def test_a_failed_task_raises_the_message_of_the_server(flavour: Flavour) -> None:
    handle, _ = start(flavour, json(task("Finished", Success=False, Message="Job is already running.")))
    with pytest.raises(TaskFailed, match=r"StartJob \(task-2\) failed: Job is already running\.") as caught:
        flavour.do(handle.wait())
    assert caught.value.task.state is State.FINISHED


@pytest.mark.parametrize("result", [None, {}, {"Success": None}, {"Success": "maybe"}, "well", []])
def test_a_finished_task_that_does_not_tell_its_outcome_is_taken_as_it_is(
    flavour: Flavour, result: Any
) -> None:
    handle, _ = start(flavour, json({**task("Finished"), "Result": result}))
    finished = flavour.do(handle.wait())
    assert finished.result is None or finished.result.success is None
    assert (handle.is_finished, handle.is_gone, handle.outcome_unknown) == (True, False, True)


def test_a_finished_task_without_the_member_result_does_not_tell_its_outcome(flavour: Flavour) -> None:
    handle, _ = start(flavour, json({"TaskId": "task-2", "State": "Finished"}))
    flavour.do(handle.wait())
    assert handle.outcome_unknown


@pytest.mark.parametrize("other", ["task-7", "task-22", "", None])
def test_another_task_than_the_one_asked_for_is_no_answer(flavour: Flavour, other: str | None) -> None:
    answer = {**task("Finished", Success=True), "TaskId": other}
    for ask in ("wait", "refresh"):
        handle, _ = start(flavour, json(answer))
        with pytest.raises(DecodeError, match=r"GET /tasks/task-2: .*another task than was asked for"):
            flavour.do(getattr(handle, ask)())
        assert (handle.id, handle.is_finished) == ("task-2", False)


def test_waiting_ends_when_the_time_is_over(flavour: Flavour) -> None:
    handle, _ = start(flavour, *[json(task("Running")) for _ in range(9)])
    with pytest.raises(
        TimeoutExpired, match=r"StartJob \(task-2\) has not ended after 5 s. The client stopped waiting"
    ) as caught:
        flavour.do(handle.wait(timeout=5, poll=2))
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.task.state is State.RUNNING
    assert flavour.clock.slept == [2.0, 2.0, 1.0]


def test_a_task_that_is_gone_is_not_found(flavour: Flavour) -> None:
    handle, _ = start(flavour, json({"Message": "No such task"}, 404))
    with pytest.raises(NotFound, match="No such task"):
        flavour.do(handle.wait(timeout=None))


def test_a_task_can_be_looked_at(flavour: Flavour) -> None:
    handle, _ = start(flavour, json(task("OperationFinished")))
    assert flavour.do(handle.refresh()).state is State.OPERATION_FINISHED
    assert handle.is_finished
    assert repr(handle).endswith("TaskHandle task-2: StartJob OperationFinished>")


def test_a_server_that_answers_xml_whatever_is_asked_works(flavour: Flavour) -> None:
    handle, server = start(flavour, xml((SAMPLES / "task_finished.xml").read_bytes()), task_id="task-3")
    finished = flavour.do(handle.wait())
    assert server.requests[-1].headers["Accept"] == "application/json"
    assert finished.task_id == "task-3"
    assert finished.result.message == 'Job "SQL Server Replication" triggered to start.'
    assert finished.result.success is True


def test_a_202_without_a_task_is_pending(flavour: Flavour) -> None:
    for answer, type_ in ((json({}, 202), Result), (json({}, 202), None)):
        client = flavour.em(Server([answer]))
        with pytest.raises(ActionPending):
            flavour.call(client, post(), type_)
