"""The arguments of `veeam-jobs contract`, checked, as the options of a run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.findings.checks import BY_NAME
from veeam_jobs_kit.contract.model import Account, ContractOptions
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.wire.address import is_loopback
from veeam_jobs_kit.contract.wire.rules import ALL

from .errors import Trouble
from .tested_server import PASSWORD_VARIABLE, known_names, password_of

ALSO_PASSWORD_VARIABLE = "VEEAM_JOBS_ALSO_PASSWORD"
GENTLE = "5/s"
"""Rate limit for a server that is not on this machine."""
AUTH_PROBES = 10
"""Most requests with wrong credentials to such a server."""
QUICK, UNHURRIED = 180.0, 600.0
"""Seconds for a run without a rate limit, and with one."""
PROMISES_ALONE = 120.0
"""Seconds for promises without fuzzing."""


@dataclass(frozen=True, slots=True)
class ContractArguments:
    """The arguments of `veeam-jobs contract`."""

    url: str | None
    api: str | None
    api_version: str | None
    notation: Notation | None
    username: str | None
    password_file: Path | None
    fingerprint: str | None
    ca_file: Path | None
    insecure: bool
    max_time: float | None
    max_examples: int
    seed: int | None
    rate_limit: str | None
    base_path: str | None
    auth_probes: int | None
    operation_time: float | None
    workers: int | None
    shard: str | None
    writes_on: tuple[str, ...]
    allow_deletes: bool
    dry_run: bool
    resume: bool
    only: tuple[str, ...]
    skip_checks: tuple[str, ...]
    only_promises: bool
    promises: tuple[str, ...]
    also_as: str | None
    also_password_file: Path | None
    allow_writes: bool
    exact: bool
    thorough: bool
    report_dir: Path
    json: bool
    verbose: bool
    min_useful: float | None
    allow_unproven: bool
    baseline: Path | None
    baseline_update: bool
    max_response_time: float | None
    har: bool
    begun: float | None = None
    """When the command began, on the monotonic clock."""


def account_of_run(arguments: ContractArguments) -> Account | None:
    if arguments.username is None:
        return None
    if arguments.dry_run:
        return Account(arguments.username, "nothing is sent")
    return Account(
        arguments.username,
        password_of(arguments.username, arguments.password_file, PASSWORD_VARIABLE, "--password-file"),
    )


def second_account(arguments: ContractArguments) -> Account | None:
    if arguments.also_as is None:
        return None
    if arguments.username is None:
        raise Trouble("--also-as is a second account: use --username for the first.")
    password = password_of(
        arguments.also_as, arguments.also_password_file, ALSO_PASSWORD_VARIABLE, "--also-password-file"
    )
    return Account(arguments.also_as, password)


def options_of(arguments: ContractArguments, base_url: str, document: Mapping[str, Any]) -> ContractOptions:
    described = [each.id for each in read_operations(document)]
    known_names(
        "--only", arguments.only, described, f"veeam-jobs contract --list-operations --api {arguments.api}"
    )
    named = [promise.name for promise in promises(cast(Api, arguments.api))]
    known_names("--skip-check", arguments.skip_checks, [*BY_NAME, *named])
    list_promises = f"veeam-jobs contract --list-promises --api {arguments.api}"
    known_names("--promise", arguments.promises, named, list_promises)
    rate_limit = _rate_limit(arguments.rate_limit, base_url)
    _check_writes(arguments, base_url)
    return ContractOptions(
        allow_writes=arguments.allow_writes,
        exact=arguments.exact,
        thorough=arguments.thorough,
        max_time=arguments.max_time or _seconds(arguments, rate_limit),
        max_examples=arguments.max_examples,
        seed=arguments.seed,
        rate_limit=rate_limit,
        report_dir=None if arguments.dry_run else arguments.report_dir,
        writes_on=arguments.writes_on,
        allow_deletes=arguments.allow_deletes,
        auth_probes=_auth_probes(arguments.auth_probes, base_url),
        operation_time=arguments.operation_time,
        workers=arguments.workers,
        shard=_shard(arguments.shard),
        resume=arguments.resume,
        dry_run=arguments.dry_run,
        only=arguments.only,
        skip_checks=arguments.skip_checks,
        only_promises=arguments.only_promises or bool(arguments.promises),
        promises=arguments.promises,
        notation=arguments.notation,
        max_response_time=arguments.max_response_time,
        har=arguments.har,
        min_useful=arguments.min_useful,
        allow_unproven=arguments.allow_unproven,
    )


def _check_writes(arguments: ContractArguments, base_url: str) -> None:
    """Raise Trouble for options about writing that do not fit together."""
    if arguments.allow_writes and not arguments.writes_on:
        raise Trouble(
            "--allow-writes needs to know what may be changed: name objects with --writes-on ID; for a mock on this machine,"
            " --writes-on all."
        )
    if not arguments.allow_writes and (arguments.writes_on or arguments.allow_deletes):
        raise Trouble("--writes-on and --allow-deletes need --allow-writes.")
    if ALL in arguments.writes_on and not is_loopback(base_url):
        raise Trouble(f"--writes-on all is for servers on this machine; name the objects of {base_url}.")


def _auth_probes(given: int | None, base_url: str) -> int | None:
    return AUTH_PROBES if given is None and not is_loopback(base_url) else given


def _shard(given: str | None) -> tuple[int, int] | None:
    if given is None:
        return None
    match = re.fullmatch(r"([1-9]\d{0,3})/([1-9]\d{0,3})", given)
    if match is None or int(match[1]) > int(match[2]):
        raise Trouble(f"Invalid --shard {given}: use 1/3, 2/3 and 3/3 for three parts.")
    return int(match[1]), int(match[2])


def _seconds(arguments: ContractArguments, rate_limit: str | None) -> float:
    if arguments.only_promises or arguments.promises:
        return PROMISES_ALONE
    return UNHURRIED if rate_limit else QUICK


def _rate_limit(given: str | None, base_url: str) -> str | None:
    if given is None:
        return None if is_loopback(base_url) else GENTLE
    if given == "none":
        return None
    if not re.fullmatch(r"[1-9]\d*/[smh]", given):
        raise Trouble(f"Invalid --rate-limit {given}: use 20/s, 600/m or none.")
    return given
