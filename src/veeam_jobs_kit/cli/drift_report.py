"""Run `veeam-jobs drift` and print its report."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from rich.console import Console

from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.drift.files import drift_json, write_drift
from veeam_jobs_kit.contract.drift.model import KINDS, DriftOptions, DriftReport
from veeam_jobs_kit.contract.drift.pages import terminal_lines
from veeam_jobs_kit.contract.drift.patch import find_spec, make_patch
from veeam_jobs_kit.contract.drift.run import run_drift
from veeam_jobs_kit.contract.drift.sample import readable
from veeam_jobs_kit.contract.drift.words import facts, headline, sections
from veeam_jobs_kit.contract.model import CouldNotRun
from veeam_jobs_kit.contract.wire.address import is_loopback

from ..profiles.store import path as profile_file
from .errors import Trouble
from .tested_server import account_of, base_url_of, known_names, trust_of

GENTLE = 5.0
"""Requests in a second to a server that is not on this machine."""
WIDTH = 80
_SALT_BYTES = 32


@dataclass(frozen=True, slots=True)
class DriftArguments:
    """The arguments of `veeam-jobs drift`."""

    url: str
    api: str
    username: str | None
    password_file: Path | None
    api_version: str | None
    notation: Notation | None
    fingerprint: str | None
    ca_file: Path | None
    insecure: bool
    pages: int
    page_size: int
    only: tuple[str, ...]
    rate: float | None
    max_time: float
    samples: bool
    report_dir: Path
    salt_file: Path | None
    spec: Path | None
    fail_on: tuple[str, ...]
    allow_unknown: bool
    json: bool


def report_drift(arguments: DriftArguments) -> int:
    """Read the server, write and print the report; return the exit code."""
    options = _options(arguments)
    spec = _spec(arguments)
    try:
        report = _run(options)
        patch = make_patch(report, spec)
        write_drift(report, patch.text, arguments.report_dir)
    except CouldNotRun as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        raise Trouble(f"The reports cannot be written to {arguments.report_dir}: {error}.") from error
    if arguments.json:
        print(drift_json(report), end="")
    else:
        print_lines(terminal_lines(headline(report), facts(report), sections(report), WIDTH))
        where = f"Reports: {arguments.report_dir}"
        print(f"\n{where}; drift.patch adds {patch.changed} of {len(report.differences)} to spec/.")
    return _exit_code(report, arguments)


def print_lines(lines: Iterable[str]) -> None:
    """Print lines to standard output."""
    for line in lines:
        print(line)


def fails(kinds: Iterable[str], fail_on: tuple[str, ...]) -> bool:
    """Return whether a kind that was found is one of `--fail-on`."""
    found = set(kinds)
    return bool(found) and ("any" in fail_on or bool(found & set(fail_on)))


def _exit_code(report: DriftReport, arguments: DriftArguments) -> int:
    if fails((each.kind for each in report.differences), arguments.fail_on):
        return 1
    accepted = arguments.allow_unknown and not report.interrupted
    return 0 if accepted else report.exit_code


def _run(options: DriftOptions) -> DriftReport:
    console = Console(stderr=True)
    if not console.is_terminal:
        return run_drift(options)
    with console.status("Signing in …") as status:
        return run_drift(options, lambda requests: status.update(f"{requests} requests"))


def _options(arguments: DriftArguments) -> DriftOptions:
    try:
        bundle = bundles.load(arguments.api, arguments.api_version)
    except bundles.BundleNotFound as error:
        raise Trouble(str(error)) from error
    if arguments.notation is not None and not bundles.has_both_notations(bundle):
        raise Trouble(f"--notation: the JSON of {arguments.api} has only one notation; remove the option.")
    api = cast(Api, arguments.api)
    known_names(
        "--only",
        arguments.only,
        [operation.id for operation in readable(api, read_operations(bundle))],
        f"veeam-jobs contract --list-operations --api {api}",
    )
    known_names("--fail-on", arguments.fail_on, ["any", *KINDS])
    base_url = base_url_of(arguments.url, bundle)
    return DriftOptions(
        api=api,
        base_url=base_url,
        version=arguments.api_version,
        account=account_of(arguments.username, arguments.password_file),
        trust=trust_of(arguments.fingerprint, arguments.ca_file, insecure=arguments.insecure),
        notation=arguments.notation,
        pages=arguments.pages,
        page_size=arguments.page_size,
        only=arguments.only,
        rate=arguments.rate or (None if is_loopback(base_url) else GENTLE),
        max_time=arguments.max_time,
        samples=arguments.samples,
        salt=_salt(arguments.salt_file or profile_file().with_name("drift.salt")),
    )


def _spec(arguments: DriftArguments) -> Path | None:
    if arguments.spec is None:
        return find_spec(Path.cwd(), arguments.api)
    if not (arguments.spec / arguments.api / "openapi.yaml").is_file():
        raise Trouble(f"--spec: {arguments.spec} holds no {arguments.api}/openapi.yaml.")
    return arguments.spec


def _salt(file: Path) -> bytes:
    """Return the salt in a file, which is made at its first use: whoever has it can try out values."""
    try:
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(secrets.token_hex(_SALT_BYTES).encode())
        salt = file.read_bytes().strip()
    except OSError as error:
        raise Trouble(
            f"The salt in {file} cannot be read or made: {error.strerror}. Use --salt-file."
        ) from error
    if len(salt) < _SALT_BYTES:
        raise Trouble(f"The salt in {file} is shorter than {_SALT_BYTES} bytes: delete the file.")
    return salt
