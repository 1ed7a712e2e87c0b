"""What a canary is: one deliberate bug of a mock, and how it gets at the mock's honest answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from veeam_jobs_description.document import Api, Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Answer, Call, RawAnswer, RawRequest


@dataclass(frozen=True, slots=True)
class Honest:
    """The mock without its bug, asked by a canary: `answer` never raises; a refusal is an answer, too."""

    document: Document
    answer: Callable[[Operation, RawRequest], Answer]

    def ask(self, operation_id: str, raw: RawRequest, path: Mapping[str, str] | None = None) -> Answer:
        """Answer a GET of another operation for the same user; `path` are its path parameters."""
        operation = self.operation(operation_id)
        read = replace(raw, method=operation.method, path=dict(path or {}), query=(), body=b"", notes={})
        return self.answer(operation, read)

    def operation(self, operation_id: str) -> Operation:
        """Return an operation of the description. Raises StopIteration for an unknown one."""
        return next(each for each in self.document.operations if each.id == operation_id)

    def listing(self, path: str) -> Operation | None:
        """Return the operation that reads a path template; None if there is none."""
        found = (each for each in self.document.operations if each.path == path and each.method == "GET")
        return next(found, None)


Lie: TypeAlias = Callable[[Honest, Operation, RawRequest], Answer]
"""Answers in place of the mock: it may change the request, ask the honest mock, and change the answer."""


@dataclass(frozen=True, slots=True)
class Canary:
    """One bug.

    `lie` answers in place of the mock, `answer` changes the result of a handler, `wire` changes the encoded answer; the
    flags switch a check off. `kind` is the kind of bug; `operations` are some where it shows.
    """

    api: Api
    description: str
    kind: str = ""
    operations: tuple[str, ...] = ()
    lie: Lie | None = None
    answer: Callable[[Call, Answer], Answer] | None = None
    spoil: Callable[[str, Json], Json] | None = None
    """Takes the schema and the value of an answer of Enterprise Manager, fitted to its schema, just before it is written."""
    wire: Callable[[RawAnswer], RawAnswer] | None = None
    of_members: bool = False
    """Whether members of answers are not as their schema says: single answers show it."""
    in_xml: bool = False
    """Whether the bug shows in XML, too."""
    ignores_auth: bool = False
    unchecked: frozenset[str] = frozenset()
    immortal_sessions: bool = False
    writes: bool = False
    """Whether only a run that changes something can find it."""


def values_of(raw: RawRequest, name: str) -> list[str]:
    """Return the values of a query parameter, in order."""
    return [value for key, value in raw.query if key == name]


def with_query(raw: RawRequest, **changes: str | None) -> RawRequest:
    """Return the request with other query parameters; None removes one."""
    kept = tuple((key, value) for key, value in raw.query if key not in changes)
    added = tuple((key, value) for key, value in changes.items() if value is not None)
    return replace(raw, query=(*kept, *added), notes={})


def json_of(raw: RawRequest, name: str) -> Json:
    """Return the value of a query parameter that holds JSON; None where it is missing or is no JSON."""
    try:
        return json.loads(values_of(raw, name)[0])
    except (IndexError, ValueError):
        return None


def is_success(answer: Answer) -> bool:
    """Return whether an answer is a 2xx with a value."""
    return 200 <= answer.status < 300 and answer.value is not None
