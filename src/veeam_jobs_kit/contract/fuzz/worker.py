"""Worker process of a run: reads its task from standard input, fuzzes, writes events to standard output.

A process of its own because Schemathesis keeps its hooks in globals, because its threads cannot be stopped, and because
secrets that arrive over a pipe show in no process list, environment or file.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import requests
import urllib3

from veeam_jobs_description.operations import read_operations
from veeam_jobs_description.schemas import member_names
from veeam_jobs_kit.contract.findings.server_facts import about_server
from veeam_jobs_kit.contract.fuzz.answers import Answer, AnswerJudge
from veeam_jobs_kit.contract.fuzz.looked import Looked
from veeam_jobs_kit.contract.fuzz.product_checks import notation_problem
from veeam_jobs_kit.contract.fuzz.schemathesis_config import REQUEST_TIMEOUT, configuration
from veeam_jobs_kit.contract.fuzz.schemathesis_events import Scene, Tell, listen
from veeam_jobs_kit.contract.fuzz.stopping import Stop
from veeam_jobs_kit.contract.model import (
    SIGN_IN,
    Account,
    CouldNotRun,
    Selected,
    ServerTrust,
    WireLimits,
    WorkerTask,
)
from veeam_jobs_kit.contract.plan.discovery import (
    KnownObjects,
    add_named,
    discover,
    keep_changeable,
    leading_to,
)
from veeam_jobs_kit.contract.plan.preparation import prepare, with_known_ids
from veeam_jobs_kit.contract.wire.address import unreachable
from veeam_jobs_kit.contract.wire.bodies import json_or_none
from veeam_jobs_kit.contract.wire.guard import TIMEOUT, Guard, RunStopped
from veeam_jobs_kit.contract.wire.reproduction import curl_command
from veeam_jobs_kit.contract.wire.rules import ALL
from veeam_jobs_kit.contract.wire.sign_in import Exchange, SignIn, sign_in_for

_LOOKING = 1 / 3
"""Maximum share of the time for discovery."""
_LOOK_TIMEOUT = 8.0
"""Seconds that discovery waits for an answer."""
_EVERY = 2.0
"""Seconds between two reports of what was sent."""


def main(tables: Path | None = None) -> int:
    """Run the task in the first line of standard input; the exit code says only whether it ran.

    The end of standard input is the order to stop. `tables` is a folder of Hypothesis with its Unicode tables, if there is
    one.
    """
    started = time.monotonic()
    task = read_task(sys.stdin.readline())
    with _events() as tell:
        try:
            _run(task, tell, started, tables)
        except CouldNotRun as error:
            tell({"kind": "fatal", "message": str(error)})
            return 2
        except RunStopped:
            pass  # told already
        except requests.RequestException as error:
            tell({"kind": "fatal", "message": unreachable(task.base_url, error)})
            return 2
    return 0


def read_task(text: str) -> WorkerTask:
    """Parse a task from JSON."""
    data = json.loads(text)
    data["trust"] = ServerTrust(**data["trust"])
    limits = data["limits"]
    if limits["writes_on"] is not None:
        limits["writes_on"] = tuple(limits["writes_on"])
    data["limits"] = WireLimits(**limits)
    data["operations"] = tuple(Selected(**item) for item in data["operations"])
    data["checks"], data["phases"] = tuple(data["checks"]), tuple(data["phases"])
    return WorkerTask(**data)


@contextlib.contextmanager
def _events() -> Iterator[Tell]:
    """Yield a function that tells the parent something; what Schemathesis prints is discarded."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    lock = threading.Lock()

    def tell(fact: dict[str, Any]) -> None:
        # A parent that is gone cannot listen; the worker still has to log off.
        with lock, contextlib.suppress(BrokenPipeError):
            out.write(json.dumps(fact) + "\n")
            out.flush()

    with contextlib.suppress(BrokenPipeError), out:
        yield tell


def _run(task: WorkerTask, tell: Tell, started: float, tables: Path | None) -> None:
    scene = Scene(task.api, task.base_url, task.document)
    judge = AnswerJudge(task.document, task.media_type, task.exact, scene.secrets)
    tell = scene.remembering(tell)
    guard = Guard(task.api, task.base_url, task.document, task.trust, task.limits, "search for objects")
    guard.guard_all_sessions()
    # The user asked for it with --insecure; the library would say so once for each request.
    urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
    session = _Session(task, guard, tell, judge)
    stop = Stop(guard.pace, started + task.max_time, REQUEST_TIMEOUT, session.leave)
    with stop.watch(), _told_regularly(task, guard, tell):
        try:
            session.open()
            _work(task, guard, session.sign_in, stop, tell, scene, judge, tables)
        except KeyboardInterrupt:
            pass  # `stop` says why
        finally:
            stop.finish()
            session.close()
            if guard.pace.why_stopped is not None:
                tell({"kind": "finished", "why": "stopped", "reason": guard.pace.why_stopped})


def _work(
    task: WorkerTask,
    guard: Guard,
    sign_in: SignIn | None,
    stop: Stop,
    tell: Tell,
    scene: Scene,
    judge: AnswerJudge,
    tables: Path | None,
) -> None:
    """Look around, then fuzz; `guard` counts, and `stop` ends it."""
    if not task.limits.dry_run:
        _ask_about_server(task, guard, sign_in, tell)
    document = prepare(task.document, task.media_type, exact=task.exact)
    looked = Looked(scene, judge, task.media_type)
    end = stop.until - task.max_time * (1 - _LOOKING)
    known = _look_around(task, document, guard, sign_in, tell, looked.note, end)
    tell(looked.fact())
    if "answer_matches_schema" in task.checks:
        for violation in looked.violations():
            tell(violation)
    tell({"kind": "objects", "operations": [name for name, found in known.found.items() if found]})
    with_known_ids(document, known.found)
    guard.purpose = "fuzzing"
    _fuzz(task, document, known, guard, sign_in, stop, tell, scene, judge, tables)


@contextlib.contextmanager
def _told_regularly(task: WorkerTask, guard: Guard, tell: Tell) -> Iterator[None]:
    """Tell what was sent, every few seconds and at the end: a worker may be killed."""
    done = threading.Event()

    def repeat() -> None:
        while not done.wait(_EVERY):
            _tell_wire(task, guard, tell)

    threading.Thread(target=repeat, daemon=True).start()
    try:
        yield
    finally:
        done.set()
        _tell_wire(task, guard, tell)


def _tell_wire(task: WorkerTask, guard: Guard, tell: Tell) -> None:
    tell({"kind": "wire", "task": task.name, "facts": dataclasses.asdict(guard.facts())})


class _Session:
    """The session of a worker: opened once, and closed once, however the worker ends."""

    def __init__(self, task: WorkerTask, guard: Guard, tell: Tell, judge: AnswerJudge) -> None:
        self._task, self._guard, self._tell, self._judge = task, guard, tell, judge
        self._lock = threading.Lock()
        self.sign_in: SignIn | None = None

    def open(self) -> None:
        """Sign in and check the answer. Raises CouldNotRun, and requests.RequestException where none arrives."""
        task = self._task
        if task.username is None or task.password is None:
            with self._guard.open_session() as http:
                headers = {"Accept": task.media_type}
                http.get(task.base_url + "/", headers=headers, timeout=TIMEOUT, allow_redirects=False)
            return
        self._tell({"kind": "secret", "value": task.password})
        account = Account(task.username, task.password)
        sign_in = sign_in_for(self._guard, account, task.media_type, self._keep_secret)
        # Before it is open: an answer that comes too late for this process has opened it all the same.
        self.sign_in = sign_in
        exchange = sign_in.open()
        self._guard.credentials = sign_in.header
        if not task.limits.dry_run:
            _check_exchange(task, exchange, self._tell, self._judge)

    def close(self) -> None:
        """Sign off and check the answer; does nothing the second time."""
        with self._lock:
            sign_in, self.sign_in = self.sign_in, None
        if sign_in is None:
            return
        with contextlib.suppress(requests.RequestException):
            exchange = sign_in.close()
            if exchange is None or self._task.limits.dry_run or self._guard.pace.stop.is_set():
                return
            _check_exchange(self._task, exchange, self._tell, self._judge)
            if "session_ends_with_logoff" in self._task.checks and exchange.response.ok:
                self._guard.purpose = "wrong credentials"
                _check_session_ended(self._task, self._guard, sign_in, self._tell)

    def leave(self) -> None:
        """Sign off and end the process, while its main thread hangs."""
        self.close()
        _tell_wire(self._task, self._guard, self._tell)
        self._tell({"kind": "finished", "why": "stopped", "reason": self._guard.pace.why_stopped})
        os._exit(0)

    def _keep_secret(self, secret: str) -> None:
        self._tell({"kind": "secret", "value": secret})


def _check_session_ended(task: WorkerTask, guard: Guard, sign_in: SignIn, tell: Tell) -> None:
    """Check that a session is refused after logging off."""
    path, label = next(
        (operation.path, operation.label)
        for operation in read_operations(task.document)
        if operation.safe and operation.schemes and not operation.path_parameters
    )
    headers = {**sign_in.header(), "Accept": task.media_type}
    with guard.open_session() as http:
        url = task.base_url + path
        status = http.get(url, headers=headers, timeout=TIMEOUT, allow_redirects=False).status_code
    wanted = "401 or 403 after logging off"
    problem: list[dict[str, Any]] = []
    if status not in (401, 403):
        curl = curl_command(
            task.api,
            task.base_url,
            "GET",
            task.base_url + path,
            headers,
            sessions=[*sign_in.header().values()],
        )
        problem = [
            {"title": "A session outlives its end", "expected": wanted, "received": str(status), "curl": curl}
        ]
    _tell_outcome(tell, label, str(status), "session_ends_with_logoff", problem)


def _ask_about_server(task: WorkerTask, guard: Guard, sign_in: SignIn | None, tell: Tell) -> None:
    """Tell the version of the server and the role of the account, where it says them."""
    header = sign_in.header() if sign_in is not None else {}
    described = frozenset(operation.path for operation in read_operations(task.document))
    with guard.open_session() as http:
        http.headers.update({**header, "Accept": "application/json"})

        def read(path: str) -> Any:
            if path not in described or (sign_in is None and path != "/"):
                return None
            with contextlib.suppress(requests.RequestException):
                url = task.base_url + path
                return json_or_none(http.get(url, timeout=_LOOK_TIMEOUT, allow_redirects=False).content)

        tell({"kind": "server", **about_server(task.api, task.document, read)})


def _look_around(
    task: WorkerTask,
    document: Mapping[str, Any],
    guard: Guard,
    sign_in: SignIn | None,
    tell: Tell,
    note: Callable[[str, Mapping[str, str], requests.Response], None],
    until: float,
) -> KnownObjects:
    """Discover ids; stop at the time `until`. An operation that does not answer costs its objects, not the run."""
    if all("{" not in operation.label for operation in task.operations):
        return KnownObjects()
    header = sign_in.header() if sign_in is not None else {}
    needed = leading_to(document, {operation.id for operation in task.operations})
    callable_ids = frozenset(
        operation.id
        for operation in read_operations(document)
        if operation.id in needed and (sign_in is not None or not operation.schemes)
    )
    late, troubles = False, dict[str, None]()
    with guard.open_session() as http:
        http.headers.update({**header, "Accept": "application/json"})

        def fetch(path: str, query: Mapping[str, str]) -> Any:
            nonlocal late
            if late := late or time.monotonic() + task.limits.interval > until or guard.pace.stop.is_set():
                return None
            try:
                response = http.get(
                    task.base_url + path, params=dict(query), timeout=_LOOK_TIMEOUT, allow_redirects=False
                )
            except requests.RequestException as error:
                troubles[f"{path}: {type(error).__name__}"] = None
                return None
            note(path, query, response)
            return json_or_none(response.content) if response.ok else None

        known = discover(document, callable_ids, fetch)
        if task.limits.writes_on is not None and ALL not in task.limits.writes_on:
            # What a dry run cannot ask for is taken for there: it lists too much rather than too little.
            look = (lambda path, query: {}) if task.limits.dry_run else fetch
            add_named(document, known, task.limits.writes_on, {each.id for each in task.operations}, look)
            keep_changeable(document, known, guard.rules.may_change)
    if late and guard.pace.why_stopped is None:
        tell({"kind": "walk cut short"})
    for trouble in troubles:
        tell(
            {
                "kind": "left out",
                "what": "objects behind " + trouble,
                "why": "the search for objects had no answer",
            }
        )
    return known


def _check_exchange(task: WorkerTask, exchange: Exchange, tell: Tell, judge: AnswerJudge) -> None:
    """Check one response of signing in or off against the description."""
    operation = next(
        (each for each in read_operations(task.document) if each.id == exchange.operation_id), None
    )
    if operation is None:
        return
    label, response = operation.label, exchange.response
    status = str(response.status_code)
    headers = {name.lower(): value for name, value in response.headers.items()}
    answer = Answer(response.status_code, headers, response.content)
    problems = judge.findings(operation.id, answer)
    if status not in operation.answers:
        problems = [{"title": "Undocumented HTTP status code", "received": status}]
    if "answer_matches_schema" in task.checks:
        _tell_outcome(tell, label, status, "answer_matches_schema", problems)
    value = json_or_none(response.content)
    if task.notation is not None and value is not None and "members_keep_notation" in task.checks:
        wrong = notation_problem(value, task.notation, member_names(task.document))
        told = [{"title": "Members in another notation", "received": wrong}] if wrong else []
        _tell_outcome(tell, label, status, "members_keep_notation", told, again=True)


def _tell_outcome(
    tell: Tell,
    label: str,
    status: str,
    check: str,
    problems: list[dict[str, Any]],
    *,
    again: bool = False,
) -> None:
    """Report the result of one check; `again` if another check has reported the same response."""
    counts = {"passed": {check: int(not problems)}, "failed": {check: int(bool(problems))}}
    answers = {"cases": 0, "statuses": {}} if again else {"cases": 1, "statuses": {status: 1}}
    tell({"kind": "operation", "label": label, "phase": SIGN_IN, **answers, **counts})
    for problem in problems:
        tell({"kind": "violation", "label": label, "check": check, **problem})


def _fuzz(
    task: WorkerTask,
    document: Mapping[str, Any],
    known: KnownObjects,
    guard: Guard,
    sign_in: SignIn | None,
    stop: Stop,
    tell: Tell,
    scene: Scene,
    judge: AnswerJudge,
    tables: Path | None,
) -> None:
    from schemathesis.cli import schemathesis as command

    from veeam_jobs_kit.contract.fuzz import answer_checks, schemathesis_hooks

    schemathesis_hooks.register(task, document, known, guard, sign_in, stop, tell)
    operations = {operation.id: operation for operation in read_operations(task.document)}
    answer_checks.register(judge, operations, task.checks, scene.evidence)
    listen(tell, scene)
    with tempfile.TemporaryDirectory(prefix="veeam-jobs-") as folder:
        # Not in the folder that the user happens to be in.
        storage = Path(folder, "hypothesis")
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(storage)
        if tables is not None:
            shutil.copytree(tables, storage)
        description = Path(folder, f"{task.name}.json")
        description.write_text(json.dumps(document), encoding="utf-8")
        settings = Path(folder, "schemathesis.toml")
        settings.write_text(configuration(task, Path(task.report_dir)), encoding="utf-8")
        # The HTML report shows the command line; Schemathesis was called from here, not by hand.
        sys.argv = ["veeam-jobs", "contract", task.base_url, "--api", task.api]
        arguments = ["--config-file", str(settings), "run", str(description), "--warnings", "off"]
        with contextlib.suppress(SystemExit, KeyboardInterrupt):
            command.main([*arguments, "--suppress-health-check", "all", "--no-color"], standalone_mode=False)


if __name__ == "__main__":
    sys.exit(main())
