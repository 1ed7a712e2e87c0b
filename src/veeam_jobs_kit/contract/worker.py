"""One process of a run: reads its job from standard input, fuzzes, tells what happens on standard output.

A process of its own because Schemathesis keeps its hooks in globals, because its threads cannot be stopped, and because
secrets that arrive over a pipe show in no process list, environment or file.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
import threading
import time
from _thread import interrupt_main
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

import requests
import urllib3

from . import guard
from .config import REQUEST_TIMEOUT, configuration
from .document import prepare, with_known_ids
from .listener import Tell, listen
from .model import SIGN_IN, Account, CouldNotRun, Job, Selected, Trust
from .plan import operations
from .shares import seconds_between
from .signin import TIMEOUT, Exchange, SignIn, plain_session, sign_in_for
from .walk import Known, read_json, walk

_LOOKING = 1 / 3
"""The part of the time that may go into looking for objects."""


def main() -> int:
    """Run the job on standard input; the exit code only says whether it ran."""
    started = time.monotonic()
    job = read_job(sys.stdin.read())
    with _events() as out:

        def tell(fact: dict[str, Any]) -> None:
            out.write(json.dumps(fact) + "\n")
            out.flush()

        try:
            _run(job, tell, started)
        except CouldNotRun as error:
            tell({"kind": "fatal", "message": str(error)})
            return 2
        except requests.RequestException as error:
            tell({"kind": "fatal", "message": unreachable(job.base_url, error)})
            return 2
    return 0


def read_job(text: str) -> Job:
    """A job from its JSON."""
    data = json.loads(text)
    data["trust"] = Trust(**data["trust"])
    data["operations"] = tuple(Selected(**item) for item in data["operations"])
    data["checks"], data["phases"] = tuple(data["checks"]), tuple(data["phases"])
    return Job(**data)


def unreachable(base_url: str, error: requests.RequestException) -> str:
    """Why the server could not be asked, in a sentence."""
    text = str(error)
    if isinstance(error, requests.exceptions.SSLError):
        if "Fingerprints did not match" in text:
            return f"{base_url} showed another certificate than the pinned one."
        return f"The certificate of {base_url} is not trusted: use --fingerprint, --ca-file or --insecure."
    if isinstance(error, requests.Timeout):
        return f"{base_url} did not answer in time."
    if isinstance(error, requests.ConnectionError):
        return f"{base_url} cannot be reached: is the server running, and the port right?"
    return f"{base_url} cannot be asked: {type(error).__name__}."


@contextlib.contextmanager
def _events() -> Iterator[TextIO]:
    """The real standard output for events alone; what Schemathesis prints goes nowhere."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    with out:
        yield out


def _run(job: Job, tell: Tell, started: float) -> None:
    guard.install(
        read_only=not (job.allow_writes or job.exact),
        sign_in_paths=[
            urlsplit(job.base_url).path + path for path in ("/token", "/sessionMngr/", "/logonSessions/")
        ],
        trust=job.trust,
    )
    # The user asked for it with --insecure; the library would say so once for each request.
    urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
    sign_in = _sign_in(job, tell)
    document = prepare(job.document, job.media_type, exact=job.exact)
    known = _look_around(job, document, sign_in, tell, started + job.max_time * _LOOKING)
    with_known_ids(document, known.found)
    try:
        _fuzz(job, document, known, sign_in, tell, started + job.max_time)
    finally:
        _sign_off(job, sign_in, tell)


def _sign_in(job: Job, tell: Tell) -> SignIn | None:
    if job.username is None or job.password is None:
        with plain_session() as http:
            http.get(job.base_url + "/", headers={"Accept": job.media_type}, timeout=TIMEOUT)
        return None
    tell({"kind": "secret", "value": job.password})
    sign_in = sign_in_for(
        job.api,
        job.base_url,
        Account(job.username, job.password),
        job.media_type,
        lambda secret: tell({"kind": "secret", "value": secret}),
    )
    _check_exchange(job, sign_in.open(), tell)
    return sign_in


def _sign_off(job: Job, sign_in: SignIn | None, tell: Tell) -> None:
    if sign_in is None:
        return
    with contextlib.suppress(requests.RequestException):
        exchange = sign_in.close()
        if exchange is None:
            return
        _check_exchange(job, exchange, tell)
        if "session_ends_with_logoff" in job.checks and exchange.response.ok:
            _check_session_ended(job, sign_in, tell)


def _check_session_ended(job: Job, sign_in: SignIn, tell: Tell) -> None:
    """Knock with the session that was just logged off."""
    path, label = next(
        (path, f"{method.upper()} {path}")
        for path, method, operation in operations(job.document)
        if operation.get("x-safe")
        and "{" not in path
        and operation.get("security", job.document.get("security"))
    )
    headers = {**sign_in.header(), "Accept": job.media_type}
    with plain_session() as http:
        status = http.get(job.base_url + path, headers=headers, timeout=TIMEOUT).status_code
    problem = [] if status in (401, 403) else [f"Expected 401 or 403 after logging off, got {status}."]
    curl = (
        f"curl -X GET -H 'X-RestSvcSessionId: [Filtered]' -H 'Accept: {job.media_type}' {job.base_url}{path}"
    )
    _tell_outcome(tell, label, str(status), "session_ends_with_logoff", problem, curl)


def _look_around(
    job: Job, document: Mapping[str, Any], sign_in: SignIn | None, tell: Tell, until: float
) -> Known:
    """The walk for ids, at the speed the user allows; what is not found by then is not looked for."""
    if all("{" not in operation.label for operation in job.operations):
        return Known()
    header = sign_in.header() if sign_in is not None else {}
    callable_ids = frozenset(
        item["operationId"]
        for _, method, item in operations(document)
        if method == "get"
        and item.get("x-safe")
        and (sign_in is not None or not item.get("security", document.get("security")))
    )
    pause, late = seconds_between(job.rate_limit), False
    with plain_session() as http:
        http.headers.update({**header, "Accept": "application/json"})

        def fetch(path: str, query: Mapping[str, str]) -> Any:
            nonlocal late
            if late := time.monotonic() + pause > until:
                return None
            time.sleep(pause)
            response = http.get(job.base_url + path, params=dict(query), timeout=TIMEOUT)
            return read_json(response.content) if response.ok else None

        known = walk(document, callable_ids, fetch)
    if late:
        tell({"kind": "walk cut short"})
    return known


def _check_exchange(job: Job, exchange: Exchange, tell: Tell) -> None:
    """Hold one answer of signing in or off against the document, as the fuzzer would."""
    import schemathesis
    from schemathesis.core.failures import Failure, FailureGroup

    document = prepare(job.document, job.media_type, exact=job.exact)
    found = next(
        (item for item in operations(document) if item[2]["operationId"] == exchange.operation_id), None
    )
    if found is None:
        return
    path, method, operation = found
    label, status = f"{method.upper()} {path}", str(exchange.response.status_code)
    problems: list[str] = []
    if status not in operation["responses"] and "default" not in operation["responses"]:
        problems.append(f"Undocumented HTTP status code\nReceived: {status}")
    else:
        _teach_xml(job, document)
        schema = schemathesis.openapi.from_dict(json.loads(json.dumps(document)))
        try:
            schema[path][method.upper()].validate_response(exchange.response)
        except FailureGroup as group:
            problems += [str(failure) for failure in group.exceptions]
        except Failure as failure:
            problems.append(str(failure))
    _tell_outcome(tell, label, status, "response_schema_conformance", problems)


def _tell_outcome(
    tell: Tell, label: str, status: str, check: str, problems: list[str], curl: str | None = None
) -> None:
    counts = {"passed": {check: int(not problems)}, "failed": {check: len(problems)}}
    tell(
        {"kind": "operation", "label": label, "phase": SIGN_IN, "cases": 1, "statuses": {status: 1}, **counts}
    )
    for problem in problems:
        title, _, message = problem.partition("\n")
        tell(
            {"kind": "violation", "label": label, "check": check, "curl": curl}
            | {"title": title, "message": message.strip() or title}
        )


def _teach_xml(job: Job, document: Mapping[str, Any]) -> None:
    from .hooks import read_xml_answers

    if job.api == "em":
        read_xml_answers(document)


def _fuzz(
    job: Job, document: Mapping[str, Any], known: Known, sign_in: SignIn | None, tell: Tell, until: float
) -> None:
    from schemathesis.cli import schemathesis as command

    from . import hooks

    hooks.register(job, document, known, sign_in, until)
    listen(tell)
    with tempfile.TemporaryDirectory(prefix="veeam-jobs-") as folder:
        description = Path(folder, f"{job.name}.json")
        description.write_text(json.dumps(document), encoding="utf-8")
        settings = Path(folder, "schemathesis.toml")
        settings.write_text(configuration(job, Path(job.report_dir)), encoding="utf-8")
        # The HTML report shows the command line; Schemathesis was called from here, not by hand.
        sys.argv = ["veeam-jobs", "contract", job.base_url, "--api", job.api]
        arguments = ["--config-file", str(settings), "run", str(description), "--warnings", "off"]
        with _last_resort(until + REQUEST_TIMEOUT), contextlib.suppress(SystemExit, KeyboardInterrupt):
            command.main([*arguments, "--suppress-health-check", "all", "--no-color"], standalone_mode=False)


@contextlib.contextmanager
def _last_resort(until: float) -> Iterator[None]:
    """Interrupt a run that no longer sends requests, lost in making data or waiting for an answer."""
    timer = threading.Timer(max(until - time.monotonic(), 0.1), interrupt_main)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


if __name__ == "__main__":
    sys.exit(main())
