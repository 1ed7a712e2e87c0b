"""Worker process of a run: reads its task from standard input, fuzzes, writes events to standard output.

A process of its own because Schemathesis keeps its hooks in globals, because its threads cannot be stopped, and because
secrets that arrive over a pipe show in no process list, environment or file.
"""

from __future__ import annotations

import contextlib
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
from veeam_jobs_kit.contract.findings.server_facts import about_server
from veeam_jobs_kit.contract.fuzz.answer_checks import undescribed_facts
from veeam_jobs_kit.contract.fuzz.answers import AnswerJudge
from veeam_jobs_kit.contract.fuzz.looked import Looked
from veeam_jobs_kit.contract.fuzz.schemathesis_config import configuration
from veeam_jobs_kit.contract.fuzz.schemathesis_events import Scene, Tell, listen
from veeam_jobs_kit.contract.fuzz.stopping import Stop
from veeam_jobs_kit.contract.fuzz.worker_session import Session, tell_wire
from veeam_jobs_kit.contract.model import (
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
from veeam_jobs_kit.contract.wire.address import unreachable, why_no_answer
from veeam_jobs_kit.contract.wire.bodies import json_or_none
from veeam_jobs_kit.contract.wire.guard import Guard, RunStopped
from veeam_jobs_kit.contract.wire.rules import ALL
from veeam_jobs_kit.contract.wire.sign_in import SignIn

_LOOKING = 1 / 3
"""Maximum share of the time for discovery."""
_LOOK_TIMEOUT = 8.0
"""Seconds that discovery waits for an answer."""
_PATIENCE = 3.0
"""Seconds that what is under way has when the time is up: the guard cuts the answer of a server short by then."""
_EVERY = 2.0
"""Seconds between two reports of what was sent."""


def main(tables: Path | None = None) -> int:
    """Run the task in the first line of standard input; the exit code says only whether it ran.

    The end of standard input is the order to stop. `tables` is a folder of Hypothesis with its Unicode tables, if there is
    one.
    """
    task = read_task(sys.stdin.readline())
    with _events() as tell:
        try:
            _run(task, tell, tables)
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


def _run(task: WorkerTask, tell: Tell, tables: Path | None) -> None:
    scene = Scene(task.api, task.base_url, task.document)
    judge = AnswerJudge(task.document, task.media_type, task.exact, scene.secrets)
    tell = scene.remembering(tell)
    guard = Guard(task.api, task.base_url, task.document, task.trust, task.limits, "search for objects")
    guard.guard_all_sessions()
    # The user asked for it with --insecure; the library would say so once for each request.
    urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
    session = Session(task, guard, tell, judge)
    guard.pace.until = task.until
    stop = Stop(guard.pace, task.until, _PATIENCE, session.leave)
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
    for fact in undescribed_facts(looked.undescribed):
        tell(fact)
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
            tell_wire(task, guard, tell)

    threading.Thread(target=repeat, daemon=True).start()
    try:
        yield
    finally:
        done.set()
        tell_wire(task, guard, tell)


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
    late, troubles = False, dict[tuple[str, str], None]()
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
                troubles[path, why_no_answer(error)] = None
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
    for path, why in troubles:
        tell(
            {
                "kind": "left out",
                "what": f"objects behind {path}",
                "why": f"the search for them failed: {why}",
            }
        )
    return known


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
