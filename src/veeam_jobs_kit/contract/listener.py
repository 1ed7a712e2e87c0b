"""Listens to Schemathesis and passes on what happened, one JSON object a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import requests
from schemathesis.cli import EventHandler, handler
from schemathesis.core.errors import NoLinksFound
from schemathesis.engine import events

from .check_table import BY_NAME

Tell = Callable[[dict[str, Any]], None]
_LONGEST = 4000


def listen(tell: Tell) -> None:
    """Register the listener with Schemathesis."""

    @handler()
    class Listener(EventHandler):  # type: ignore[type-arg]
        def __init__(self, *args: Any, **params: Any) -> None:
            pass

        def handle_event(self, ctx: Any, event: Any) -> None:
            for fact in facts(event):
                tell(fact)


def facts(event: Any) -> Iterator[dict[str, Any]]:
    """What an engine event has to say to us; most have nothing."""
    if isinstance(event, events.ScenarioFinished):
        yield from _scenario(event)
    elif isinstance(event, events.NonFatalError):
        yield _error(event)
    elif isinstance(event, events.FatalError):
        yield {"kind": "fatal", "message": str(event.exception)}
    elif isinstance(event, events.PhaseFinished) and event.phase.skip_reason is not None:
        yield {
            "kind": "phase skipped",
            "phase": event.phase.name.value,
            "why": str(event.phase.skip_reason.value),
        }
    elif isinstance(event, events.EngineFinished):
        yield {"kind": "finished", "why": event.stop_reason.value}


def _scenario(event: Any) -> Iterator[dict[str, Any]]:
    recorder = event.recorder
    by_operation: dict[str, list[str]] = {}
    # A case without an interaction was made and never sent: the run stopped before it.
    for case_id, node in (
        (key, node) for key, node in recorder.cases.items() if key in recorder.interactions
    ):
        by_operation.setdefault(node.value.operation.label, []).append(case_id)
    for label, case_ids in by_operation.items():
        checks = [check for case_id in case_ids for check in recorder.checks.get(case_id, ())]
        yield {
            "kind": "operation",
            "label": label,
            "phase": event.phase.value,
            "cases": len(case_ids),
            "statuses": Counter(_status(recorder, case_id) for case_id in case_ids),
            "passed": Counter(check.name for check in checks if check.failure_info is None),
            "failed": Counter(check.name for check in checks if check.failure_info is not None),
        }
        yield from (_violation(label, check) for check in checks if check.failure_info is not None)


def _status(recorder: Any, case_id: str) -> str:
    response = recorder.interactions[case_id].response
    return str(response.status_code) if response is not None else "no answer"


def _violation(label: str, check: Any) -> dict[str, Any]:
    failure = check.failure_info.failure
    own = BY_NAME[check.name].own
    return {
        "kind": "violation",
        "label": label,
        "check": check.name,
        "title": f"Not so: {BY_NAME[check.name].meaning}" if own else failure.title,
        "message": (failure.message or "The server failed to answer this request.")[:_LONGEST],
        "curl": check.failure_info.code_sample,
    }


def _error(event: Any) -> dict[str, Any]:
    """A broken connection is the server's doing; anything else kept the run from its work."""
    if isinstance(event.value, NoLinksFound):
        return {"kind": "phase skipped", "phase": "stateful", "why": "not_applicable"}
    if event.related_to_operation and isinstance(event.value, requests.RequestException):
        return {
            "kind": "violation",
            "label": event.label,
            "check": "transport",
            "title": "The answer did not arrive",
            "message": event.info.message[:_LONGEST],
            "curl": event.info._code_sample,
        }
    return {
        "kind": "error",
        "label": event.label,
        "message": f"{event.info.title}: {event.info.message}"[:_LONGEST],
    }
