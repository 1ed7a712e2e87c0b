"""The configuration file of Schemathesis for one job, as text. It holds no secret."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .check_table import BY_NAME, CHECKS
from .guard import SAFE_METHODS, verification
from .model import PHASES, Job
from .plan import operations

REQUEST_TIMEOUT = 15.0
ALL_METHODS = ("get", "put", "post", "delete", "options", "patch", "trace")


def configuration(job: Job, report_dir: Path) -> str:
    """TOML: what runs, how data is made, where reports go."""
    settings = {**_run(job), **_data(job), **_reports(report_dir)}
    return "\n".join([*_toml(settings), *_operations(job)]) + "\n"


def _run(job: Job) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "base-url": job.base_url,
        # CPython 3.11 crashes with more (Hypothesis parses lambdas in threads); processes serve instead.
        "workers": 1,
        "request-timeout": REQUEST_TIMEOUT,
        # Neither API redirects, and a redirect could carry the session to another host.
        "max-redirects": 0,
        # A failing operation is looked at to the end; it also keeps Hypothesis from spending minutes on shrinking.
        "continue-on-failure": True,
        "tls-verify": verification(job.trust),
        "headers": {"Accept": job.media_type},
        "checks": {check.name: _check(job, check.name) for check in CHECKS if not check.own},
        "phases": {phase: {"enabled": phase in job.phases} for phase in PHASES},
        "cache": {"enabled": False},
    }
    # Undocumented methods may well exist on a real server, with all they do: DELETE on a job deletes it.
    probes = [method for method in ALL_METHODS if job.exact or method.upper() in SAFE_METHODS]
    settings["phases"]["coverage"]["unexpected-methods"] = probes
    if job.api == "em":
        # Guessed links put a whole UID where its last part belongs; those of the document know better.
        settings["phases"]["stateful"]["inference"] = {"algorithms": []}
    if job.rate_limit:
        settings["rate-limit"] = job.rate_limit
    if job.seed is not None:
        settings["seed"] = job.seed
    return settings


def _check(job: Job, name: str) -> dict[str, Any]:
    setting: dict[str, Any] = {"enabled": name in job.checks}
    if statuses := BY_NAME[name].expected_statuses:
        setting["expected-statuses"] = list(statuses)
    return setting


def _data(job: Job) -> dict[str, Any]:
    return {
        "generation": {
            "max-examples": job.max_examples,
            "database": "none",
            "deterministic": job.seed is None,
            # NUL is text to JSON Schema and an attack to web servers.
            "allow-x00": False,
        }
    }


def _reports(folder: Path) -> dict[str, Any]:
    return {
        "reports": {
            "directory": str(folder),
            "junit": {"enabled": True, "path": str(folder / "junit.xml")},
            "html": {"enabled": True, "path": str(folder / "html")},
        }
    }


def _operations(job: Job) -> Iterator[str]:
    """Operations left out, and those that share the boundary values of another."""
    selected = {operation.id for operation in job.operations}
    left_out = [
        item["operationId"] for _, _, item in operations(job.document) if item["operationId"] not in selected
    ]
    sampled = [operation.id for operation in job.operations if not operation.coverage]
    if left_out:
        yield from ("[[operations]]", f"include-operation-id = {json.dumps(left_out)}", "enabled = false")
    if sampled:
        yield from (
            "[[operations]]",
            f"include-operation-id = {json.dumps(sampled)}",
            "phases.coverage.enabled = false",
        )


def _toml(settings: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    """Scalars and lists of scalars, which TOML writes as JSON does; then tables."""
    for name, value in settings.items():
        if not isinstance(value, Mapping):
            yield f"{name} = {json.dumps(value)}"
    for name, value in settings.items():
        if isinstance(value, Mapping):
            yield f"[{prefix}{name}]"
            yield from _toml(value, f"{prefix}{name}.")
