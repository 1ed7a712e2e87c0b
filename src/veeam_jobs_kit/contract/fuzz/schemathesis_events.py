"""Convert events of Schemathesis to plain data for the parent process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests
from schemathesis.cli import EventHandler, handler
from schemathesis.core.errors import NoLinksFound
from schemathesis.engine import Status, events

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import operation_items
from veeam_jobs_kit.contract.findings.answers import contradiction_of, shortened, source_of
from veeam_jobs_kit.contract.findings.checks import BY_NAME, TRANSPORT, meaning_of
from veeam_jobs_kit.contract.fuzz.answer_checks import Evidence
from veeam_jobs_kit.contract.wire.address import why_no_answer
from veeam_jobs_kit.contract.wire.guard import NotSent
from veeam_jobs_kit.contract.wire.redaction import redact, spellings
from veeam_jobs_kit.contract.wire.reproduction import curl_command, python_line

Tell = Callable[[dict[str, Any]], None]
IGNORED_AUTH = "ignored_auth"
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Scene:
    """What a worker knows and an event does not say."""

    api: Api
    base_url: str
    bundle: Mapping[str, Any] = field(repr=False)
    secrets: set[str] = field(default_factory=set, repr=False)
    """Password, tokens and session ids of the run, in every spelling; grows while the run goes on."""
    evidence: Evidence = field(default_factory=Evidence)
    rests_on: dict[str, Mapping[str, str | None]] = field(init=False, repr=False, default_factory=dict)
    """Label -> source and contradiction of an operation."""

    def __post_init__(self) -> None:
        for path, method, written in operation_items(self.bundle):
            told = {"source": source_of(written), "contradiction": contradiction_of(written)}
            self.rests_on[f"{method.upper()} {path}"] = told

    def remembering(self, tell: Tell) -> Tell:
        """Return a `tell` that keeps the secrets it is told."""

        def told(fact: dict[str, Any]) -> None:
            if fact["kind"] == "secret":
                self.secrets.update(spellings(fact["value"]))
            tell(fact)

        return told


def listen(tell: Tell, scene: Scene) -> None:
    """Register the listener with Schemathesis."""

    @handler()
    class Listener(EventHandler):  # type: ignore[type-arg]
        def __init__(self, *args: Any, **params: Any) -> None:
            pass

        def handle_event(self, ctx: Any, event: Any) -> None:
            for fact in facts(event, scene):
                tell(fact)


def facts(event: Any, scene: Scene) -> Iterator[dict[str, Any]]:
    """Yield the facts of an engine event; most events have none."""
    if isinstance(event, events.ScenarioFinished):
        yield from _scenario(event, scene)
    elif isinstance(event, events.NonFatalError):
        yield _error(event, scene)
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


def _scenario(event: Any, scene: Scene) -> Iterator[dict[str, Any]]:
    recorder = event.recorder
    by_operation: dict[str, list[str]] = {}
    # A case without an interaction was made and never sent: the run stopped before it.
    for case_id, node in (
        (key, node) for key, node in recorder.cases.items() if key in recorder.interactions
    ):
        by_operation.setdefault(node.value.operation.label, []).append(case_id)
    for label, case_ids in by_operation.items():
        checks = {case_id: recorder.checks.get(case_id, ()) for case_id in case_ids}
        yield {
            "kind": "operation",
            "label": label,
            "phase": event.phase.value,
            "whole": event.status is not Status.INTERRUPTED,
            "statuses": Counter(_status(recorder, case_id) for case_id in case_ids),
            "passed": Counter(
                check.name for made in checks.values() for check in made if check.failure_info is None
            ),
            "failed": Counter(
                name for case_id, made in checks.items() for name in _failed(made, case_id, recorder)
            ),
            **scene.evidence.take(label),
        }
        for case_id, made in checks.items():
            for check in made:
                if check.failure_info is not None:
                    yield _failure(label, case_id, check, recorder, scene)
    yield from scene.evidence.take_remarks()


def _failure(label: str, case_id: str, check: Any, recorder: Any, scene: Scene) -> dict[str, Any]:
    """Return a failed check as a violation; of a request without credentials, an error of the server says nothing."""
    sent = _sent_for(check, case_id, recorder)
    if _is_unclear(check, case_id, recorder):
        return {"kind": "unclear", "label": label, "why": f"answered {_status(recorder, sent)}"}
    return _violation(label, sent, check, recorder, scene)


def _sent_for(check: Any, case_id: str, recorder: Any) -> str:
    """Return the case whose request shows a failure: a check may send one of its own, without credentials."""
    own = check.failure_info.failure.case_id
    return own if own in recorder.interactions else case_id


def _is_unclear(check: Any, case_id: str, recorder: Any) -> bool:
    """Return whether a request without credentials was throttled or failed, which says neither yes nor no."""
    if check.name != IGNORED_AUTH:
        return False
    status = _status(recorder, _sent_for(check, case_id, recorder))
    return status == "429" or status.startswith("5")


def _failed(checks: Any, case_id: str, recorder: Any) -> set[str]:
    """Return the checks of one answer that failed; one that found several things failed once."""
    failed = [check for check in checks if check.failure_info is not None]
    return {check.name for check in failed if not _is_unclear(check, case_id, recorder)}


def _status(recorder: Any, case_id: str) -> str:
    response = recorder.interactions[case_id].response
    return str(response.status_code) if response is not None else "no answer"


def _violation(label: str, case_id: str, check: Any, recorder: Any, scene: Scene) -> dict[str, Any]:
    failure = check.failure_info.failure
    own = check.name in BY_NAME and BY_NAME[check.name].own
    # A check of ours says what came; others have a text of several lines.
    text = redact(failure.message or "The server failed to answer this request.", scene.secrets)
    steps = [step.case_id for step in check.failure_info.steps]
    if case_id not in steps:
        steps = [case_id]
    return {
        "kind": "violation",
        "label": label,
        "check": check.name,
        "title": f"Not so: {meaning_of(check.name)}" if own else failure.title,
        "expected": meaning_of(check.name),
        "received": shortened(text, _LONGEST),
        **scene.rests_on.get(label, {}),
        **getattr(failure, "told", {}),
        **_reproduction(recorder, steps, scene),
    }


def _reproduction(recorder: Any, case_ids: list[str], scene: Scene) -> dict[str, Any]:
    """Return the requests that lead to an answer as commands, and the last of them in Python."""
    commands, line = [], None
    for case_id in case_ids:
        request = recorder.interactions[case_id].request
        headers = {name: values[0] for name, values in request.headers.items()}
        kept = recorder.cases[case_id].value.headers or {}
        accept = next((value for name, value in headers.items() if name.lower() == "accept"), "")
        sent = (scene.api, scene.base_url, request.method, request.uri)
        commands.append(curl_command(*sent, headers, request.body, sessions=scene.secrets, kept=kept))
        line = python_line(*sent, accept, request.body) if len(case_ids) == 1 else None
    return {"curl": "\n".join(commands), "python": line}


def _error(event: Any, scene: Scene) -> dict[str, Any]:
    """Return a violation for a broken connection, and an error for anything else."""
    if isinstance(event.value, NotSent):
        return {"kind": "not sent", "label": event.label, "message": str(event.value)}
    if isinstance(event.value, NoLinksFound):
        return {"kind": "phase skipped", "phase": "stateful", "why": "not_applicable"}
    if event.related_to_operation and isinstance(event.value, requests.RequestException):
        return {
            "kind": "violation",
            "label": event.label,
            "check": TRANSPORT,
            "title": "The answer did not arrive",
            "expected": meaning_of(TRANSPORT),
            "received": shortened(redact(_why(event), scene.secrets), _LONGEST),
            **scene.rests_on.get(event.label, {}),
            **_reproduction_of_error(event.value, scene),
        }
    return {
        "kind": "error",
        "label": event.label,
        "message": shortened(redact(f"{event.info.title}: {event.info.message}", scene.secrets), _LONGEST),
    }


def _why(event: Any) -> str:
    """Return why no answer arrived, in a sentence, and what the libraries said of it."""
    why = why_no_answer(event.value)
    if isinstance(event.value, requests.TooManyRedirects):
        response = event.value.response
        return f"{why}: {response.headers.get('Location', '')}" if response is not None else why
    return f"{why}: {event.info.message}"


def _reproduction_of_error(error: requests.RequestException, scene: Scene) -> dict[str, Any]:
    sent = error.request
    if isinstance(sent, requests.Request):
        sent = sent.prepare()
    if sent is None:
        return {}
    body = sent.body.encode() if isinstance(sent.body, str) else sent.body
    arguments = (scene.api, scene.base_url, str(sent.method), str(sent.url))
    command = curl_command(*arguments, sent.headers, body, sessions=scene.secrets)
    return {"curl": command, "python": python_line(*arguments, sent.headers.get("Accept", ""), body)}
