"""Write the configuration file of Schemathesis for one task. It contains no secret."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from veeam_jobs_description.operations import METHODS, read_operations
from veeam_jobs_kit.contract.findings.checks import BY_NAME, CHECKS
from veeam_jobs_kit.contract.model import PHASES, Selected, WorkerTask
from veeam_jobs_kit.contract.wire.guard import verification
from veeam_jobs_kit.contract.wire.rules import ALL, SAFE_METHODS

REQUEST_TIMEOUT = 15.0
GONE: Mapping[str, str] = {"tasks_get": "500"}
"""operationId -> status for an object that is gone, instead of 404, as Enterprise Manager 12 was seen to send for a task."""


def configuration(task: WorkerTask, report_dir: Path) -> str:
    """Return the configuration as TOML."""
    settings = {**_run(task), **_data(task), **_reports(task, report_dir)}
    return "\n".join([*_toml(settings), *_operations(task)]) + "\n"


def _run(task: WorkerTask) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "base-url": task.base_url,
        # CPython 3.11 crashes with more (Hypothesis parses lambdas in threads); processes serve instead.
        "workers": 1,
        "request-timeout": REQUEST_TIMEOUT,
        # Neither API redirects, and a redirect could carry the session to another host.
        "max-redirects": 0,
        # A failing operation is looked at to the end; it also keeps Hypothesis from spending minutes on shrinking.
        "continue-on-failure": True,
        "tls-verify": verification(task.trust),
        "headers": {"Accept": task.media_type},
        "checks": {check.name: _check(task, check.name) for check in CHECKS if not check.own},
        "phases": {phase: {"enabled": phase in task.phases} for phase in PHASES},
        "cache": {"enabled": False},
    }
    # Undocumented methods may well exist on a real server, with all they do: DELETE on a job deletes it.
    # So may those of a mock, but that is what it is for.
    all_methods = task.exact and ALL in (task.limits.writes_on or ())
    probes = [
        method for method in METHODS if method != "head" and (all_methods or method.upper() in SAFE_METHODS)
    ]
    settings["phases"]["coverage"]["unexpected-methods"] = probes
    if task.api == "em":
        # Guessed links put a whole UID where its last part belongs; those of the document know better.
        settings["phases"]["stateful"]["inference"] = {"algorithms": []}
    if task.max_response_time is not None:
        settings["checks"]["max_response_time"] = task.max_response_time
    if task.seed is not None:
        settings["seed"] = task.seed
    return settings


def _check(task: WorkerTask, name: str) -> dict[str, Any]:
    setting: dict[str, Any] = {"enabled": name in task.checks}
    if statuses := BY_NAME[name].expected_statuses:
        setting["expected-statuses"] = list(statuses)
    return setting


def _data(task: WorkerTask) -> dict[str, Any]:
    return {
        "generation": {
            "max-examples": task.max_examples,
            "database": "none",
            "deterministic": task.seed is None,
            # Made-up credentials are requests with wrong ones, of which there may be only so many.
            "with-security-parameters": task.limits.auth_probes is None,
            # NUL is text to JSON Schema and an attack to web servers.
            "allow-x00": False,
        }
    }


def _reports(task: WorkerTask, folder: Path) -> dict[str, Any]:
    """Return the reports of Schemathesis that ours do not replace: each request and answer, on demand."""
    if not task.har:
        return {}
    return {"reports": {"directory": str(folder), "har": {"enabled": True, "path": str(folder / "har.json")}}}


def _operations(task: WorkerTask) -> Iterator[str]:
    """Yield the settings of single operations, one block for those that have the same."""
    selected = {operation.id for operation in task.operations}
    blocks: dict[tuple[str, ...], list[str]] = {}
    left_out = [each.id for each in read_operations(task.document) if each.id not in selected]
    if left_out:
        blocks[("enabled = false",)] = left_out
    for operation in task.operations:
        if lines := tuple(_operation(task, operation)):
            blocks.setdefault(lines, []).append(operation.id)
    for lines, names in blocks.items():
        yield from ("[[operations]]", f"include-operation-id = {json.dumps(names)}", *lines)


def _operation(task: WorkerTask, operation: Selected) -> Iterator[str]:
    """Yield what is special: no boundary values, an extra expected status, no probes of credentials."""
    if status := GONE.get(operation.id):
        expected = json.dumps(["2xx", "3xx", "4xx", status])
        yield f"checks.not_a_server_error.expected-statuses = {expected}"
    left_out = {*operation.done, *(() if operation.coverage else ("coverage",))}
    for phase in (phase for phase in task.phases if phase in left_out):
        yield f"phases.{phase}.enabled = false"
    if "ignored_auth" in task.checks and not operation.auth_probes:
        yield "checks.ignored_auth.enabled = false"


def _toml(settings: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    """Yield lines of TOML: scalars and lists, which TOML writes as JSON does, then tables."""
    for name, value in settings.items():
        if not isinstance(value, Mapping):
            yield f"{name} = {json.dumps(value)}"
    for name, value in settings.items():
        if isinstance(value, Mapping):
            yield f"[{prefix}{name}]"
            yield from _toml(value, f"{prefix}{name}.")
