"""The session of a worker: opened once, checked, and closed once, however the worker ends."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import threading
from collections.abc import Iterator
from typing import Any

import requests

from veeam_jobs_description.operations import read_operations
from veeam_jobs_description.schemas import member_names
from veeam_jobs_kit.contract.fuzz.answers import Answer, AnswerJudge
from veeam_jobs_kit.contract.fuzz.product_checks import notation_problem
from veeam_jobs_kit.contract.fuzz.schemathesis_events import Tell
from veeam_jobs_kit.contract.model import SIGN_IN, Account, WorkerTask
from veeam_jobs_kit.contract.wire.address import why_no_answer
from veeam_jobs_kit.contract.wire.bodies import json_or_none
from veeam_jobs_kit.contract.wire.guard import TIMEOUT, Guard
from veeam_jobs_kit.contract.wire.reproduction import curl_command
from veeam_jobs_kit.contract.wire.sign_in import Exchange, NotSignedOff, SignIn, sign_in_for


def tell_wire(task: WorkerTask, guard: Guard, tell: Tell) -> None:
    """Tell what was sent so far."""
    tell({"kind": "wire", "task": task.name, "facts": dataclasses.asdict(guard.facts())})


class Session:
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
        with self._told():
            exchange = sign_in.close()
            if exchange is not None and not exchange.response.ok:
                raise NotSignedOff(f"it was answered with status {exchange.response.status_code}")
            if exchange is None or self._task.limits.dry_run or self._guard.pace.stop.is_set():
                return
            _check_exchange(self._task, exchange, self._tell, self._judge)
            if "session_ends_with_logoff" in self._task.checks and exchange.response.ok:
                self._guard.purpose = "wrong credentials"
                _check_session_ended(self._task, self._guard, sign_in, self._tell)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Tell why the session could not be signed off."""
        try:
            yield
        except requests.RequestException as error:
            self._tell({"kind": "left out", "what": "signing off", "why": why_no_answer(error)})

    def leave(self) -> None:
        """Sign off and end the process, while its main thread hangs."""
        self.close()
        tell_wire(self._task, self._guard, self._tell)
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
    if status == 429 or status >= 500:
        why = f"the session was answered {status} after logging off, which says neither yes nor no"
        tell({"kind": "left out", "what": "session_ends_with_logoff", "why": why})
        return
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
    statuses = {} if again else {status: 1}
    tell({"kind": "operation", "label": label, "phase": SIGN_IN, "statuses": statuses, **counts})
    for problem in problems:
        tell({"kind": "violation", "label": label, "check": check, **problem})
