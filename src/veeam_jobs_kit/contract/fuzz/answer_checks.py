"""Checks of whole answers for Schemathesis: all that is wrong with each, and what each is worth as evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import schemathesis
from schemathesis.core.failures import Failure, FailureGroup

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.answers import shortened
from veeam_jobs_kit.contract.findings.checks import BY_NAME
from veeam_jobs_kit.contract.fuzz.answers import Answer, AnswerJudge
from veeam_jobs_kit.contract.fuzz.product_checks import success_status_problem

Facts: TypeAlias = list[dict[str, Any]]
_ABOUT = {"error_says_why": "errors", "documented_success_status": "successes"}
"""Checks that look at some answers only."""
_LONGEST_QUERY = 80


class AnswerFailure(Failure):
    """One of several things that are wrong with an answer; `told` are members of a finding."""

    __slots__ = ("told",)

    def __init__(self, operation: str, check: str, told: dict[str, Any]) -> None:
        title = told.get("title", f"Not so: {BY_NAME[check].meaning}")
        super().__init__(operation=operation, title=title, message=f"{check}: {told['received']}")
        self.told = told

    @property
    def _unique_key(self) -> str:
        # Schemathesis takes failures of one class for the same, and in its stateful phase keeps only the first.
        return f"{self.title} {self.told.get('schema')} {self.told.get('where', '')}"


@dataclass(slots=True)
class Evidence:
    """What the answers to each operation were worth since they were last told."""

    useful: Counter[str] = field(default_factory=Counter)
    """Label -> number of useful answers."""
    empty: Counter[str] = field(default_factory=Counter)
    bare: dict[str, dict[str, str]] = field(default_factory=dict)
    """Label -> kind of success without content -> the query of the first request that had one."""
    undescribed: dict[str, set[str]] = field(default_factory=dict)
    """Label -> members of its answers that are not described."""
    remarks: Counter[tuple[str, str]] = field(default_factory=Counter)
    """What and label -> times."""

    def note(self, label: str, judge: AnswerJudge, operation_id: str, answer: Answer) -> None:
        """Count one answer."""
        found = judge.worth(operation_id, answer)
        if found != "nothing":
            (self.useful if found == "useful" else self.empty)[label] += 1
        elif answer.status // 100 == 2:
            kind = "narrowed" if judge.is_narrowed(operation_id, answer) else "nothing"
            self.bare.setdefault(label, {}).setdefault(kind, _as_asked(answer.query))
        if others := judge.undescribed(operation_id, answer):
            self.undescribed.setdefault(label, set()).update(others)
        for what in judge.remarks(operation_id, answer):
            self.remarks[what, label] += 1

    def take(self, label: str) -> dict[str, Any]:
        """Return what is known of an operation, and begin anew."""
        return {
            "useful": self.useful.pop(label, 0),
            "empty": self.empty.pop(label, 0),
            "bare": self.bare.pop(label, {}),
        }

    def take_remarks(self) -> Facts:
        """Return the remarks as facts, and begin anew."""
        told = [
            {"kind": "remark", "what": what, "label": label, "times": times}
            for (what, label), times in self.remarks.items()
        ]
        told += undescribed_facts(self.undescribed)
        self.remarks.clear()
        self.undescribed.clear()
        return told


def undescribed_facts(found: Mapping[str, set[str]]) -> Facts:
    """Return the members that are not described as facts, one for each label."""
    return [
        {"kind": "undescribed", "label": label, "members": sorted(members)}
        for label, members in found.items()
    ]


def _as_asked(query: Mapping[str, Any]) -> str:
    """Return the query of a request for people, shortened: `?offset=999`."""
    told = "&".join(f"{name}={value}" for name, value in query.items())
    return shortened(f"?{told}", _LONGEST_QUERY) if told else "the plain request"


def register(
    judge: AnswerJudge, operations: dict[str, Operation], checks: tuple[str, ...], evidence: Evidence
) -> None:
    """Register the checks that a run makes, and count what each answer is worth whether it makes them or not."""
    answers = _Answers()

    @schemathesis.hook
    def after_call(context: Any, case: Any, response: Any) -> None:
        operation = operations.get(_operation_id(case))
        if operation is not None and _is_asked_as_described(case, operation):
            evidence.note(operation.label, judge, operation.id, answers.of(case, response))

    finders: dict[str, Callable[[Operation, Answer], Facts]] = {
        "answer_matches_schema": lambda operation, answer: judge.findings(operation.id, answer),
        "error_says_why": lambda operation, answer: judge.error_findings(operation.id, answer),
        "documented_success_status": _success_status,
    }
    for name, find in finders.items():
        if name in checks:
            schemathesis.check(_as_check(name, find, operations, answers))


@dataclass(slots=True)
class _Answers:
    """The answer looked at last, so that all checks of it share what was read."""

    _response: Any = None
    _answer: Answer | None = None

    def of(self, case: Any, response: Any) -> Answer:
        if self._answer is None or self._response is not response:
            headers = {name.lower(): ", ".join(values) for name, values in response.headers.items()}
            self._response = response
            self._answer = Answer(
                response.status_code, headers, response.content or b"", dict(case.query or {})
            )
        return self._answer


def _as_check(
    name: str,
    find: Callable[[Operation, Answer], Facts],
    operations: dict[str, Operation],
    answers: _Answers,
) -> Callable[[Any, Any, Any], bool | None]:
    def check(context: Any, response: Any, case: Any) -> bool | None:
        operation = operations.get(_operation_id(case))
        if operation is None or not _is_asked_as_described(case, operation):
            # True tells Schemathesis that the check was skipped, so it does not count as passed.
            return True
        answer = answers.of(case, response)
        if name in _ABOUT and (answer.status >= 400) != (_ABOUT[name] == "errors"):
            return True
        if found := find(operation, answer):
            raise FailureGroup([AnswerFailure(operation.label, name, told) for told in found])
        return None

    check.__name__ = name
    return check


def _success_status(operation: Operation, answer: Answer) -> Facts:
    problem = success_status_problem(operation, answer.status)
    return [{"received": problem}] if problem else []


def _is_asked_as_described(case: Any, operation: Operation) -> bool:
    """Return whether a request has the method of its operation; some are sent with others, to see them refused."""
    return bool(case.method.upper() == operation.method)


def _operation_id(case: Any) -> str:
    return str(case.operation.definition.raw.get("operationId", ""))
