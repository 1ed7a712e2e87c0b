"""Judge one answer by the description: everything that is wrong with it, and what it is worth as evidence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from veeam_jobs_description.operations import Operation, operation_items, read_operations
from veeam_jobs_description.references import follow_reference
from veeam_jobs_kit.contract.findings.answers import (
    AnswerReader,
    Fault,
    contradiction_of,
    json_path,
    row_of,
    shortened,
    shown,
    source_of,
)
from veeam_jobs_kit.contract.findings.evidence import Worth, worth
from veeam_jobs_kit.contract.fuzz.product_checks import error_body_problems
from veeam_jobs_kit.contract.fuzz.xml_answers import XmlMismatch, read_answer
from veeam_jobs_kit.contract.wire.redaction import redact

JSON, XML = "application/json", "application/xml"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_NARROWING = frozenset({"filter", "offset", "page", "type"})
"""Query parameters that leave rows out, so that an answer without rows says nothing about the whole list."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it came; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    query: Mapping[str, Any] = field(default_factory=dict)
    """Query parameters of the request."""

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The body as text, whatever it is."""
        return self.content.decode("utf-8", "replace")

    @property
    def has_body(self) -> bool:
        """Whether a body came, or was announced: libraries drop the body of a 204."""
        return bool(self.content) or self.headers.get("content-length", "0").strip() not in ("0", "")


@dataclass(frozen=True, slots=True)
class Body:
    """What was read of an answer: its value, or why there is none."""

    schema: Mapping[str, Any] | None
    """The schema that the description has for it, as written."""
    is_read: bool = False
    value: Any = None
    problems: tuple[Mapping[str, Any], ...] = ()
    """What is wrong with its form, as members of a finding."""


@dataclass(slots=True)
class AnswerJudge:
    """Reads answers of one run. `bundle` is the description as it is, with its enumerations closed."""

    bundle: Mapping[str, Any] = field(repr=False)
    media_type: str
    exact: bool
    secrets: set[str] = field(default_factory=set, repr=False)
    """What must not stand in a finding; grows while the run goes on."""
    _latest: tuple[Answer, Body, list[Fault], frozenset[str]] | None = field(default=None, repr=False)
    """The answer judged last: several checks look at each."""
    _reader: AnswerReader = field(init=False, repr=False)
    _operations: dict[str, Operation] = field(init=False, repr=False)
    _written: dict[str, Mapping[str, Any]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._reader = AnswerReader(self.bundle)
        self._operations = {operation.id: operation for operation in read_operations(self.bundle)}
        self._written = {written["operationId"]: written for _, _, written in operation_items(self.bundle)}

    def findings(self, operation_id: str, answer: Answer) -> list[dict[str, Any]]:
        """Return everything that is wrong with the body of an answer, as facts without a request.

        Of faults that are the same but for the row, the first stands for all; `times` counts them.
        """
        body, faults = self._judged(operation_id, answer)
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for fault in faults:
            if fault.is_open and not self.exact:
                continue
            known = found.get((fault.schema, fault.kind))
            if known is None:
                found[fault.schema, fault.kind] = self._fault(fault, body.value)
            else:
                known["times"] += 1
        return [*(self._told(operation_id, **problem) for problem in body.problems), *found.values()]

    def error_findings(self, operation_id: str, answer: Answer) -> list[dict[str, Any]]:
        """Return what the body of an error lacks that every error seen so far has."""
        operation = self._operations[operation_id]
        body, _ = self._judged(operation_id, answer)
        if answer.status < 400 or not body.is_read or answer.media_type != JSON:
            return []
        problems = error_body_problems(self.bundle, operation, answer.status, body.value)
        return [
            self._told(operation_id, **{**problem, "received": shown(problem["received"], self.secrets)})
            for problem in problems
        ]

    def remarks(self, operation_id: str, answer: Answer) -> Iterator[str]:
        """Yield what is worth knowing and no violation."""
        if answer.media_type == JSON and answer.content.startswith(BYTE_ORDER_MARK):
            yield "A byte order mark stands before the JSON."
        if self.exact:
            return
        for fault in self._judged(operation_id, answer)[1]:
            if fault.is_open:
                yield f"A new value of an open enumeration: {fault.schema} {shown(fault.received, self.secrets)}"

    def undescribed(self, operation_id: str, answer: Answer) -> frozenset[str]:
        """Return the members of a JSON answer that are not described: `BackupServerJob.note`."""
        self._judged(operation_id, answer)
        assert self._latest is not None
        return self._latest[3] if answer.media_type == JSON else frozenset()

    def worth(self, operation_id: str, answer: Answer) -> Worth:
        """Return what an answer proves: a 2xx that is no more than a status proves nothing, where a body is described."""
        operation = self._operations[operation_id]
        media = operation.answers.get(str(answer.status))
        if not 200 <= answer.status < 300 or media is None:
            return "nothing"
        if not media:
            return "nothing" if answer.has_body else "useful"
        body, _ = self._judged(operation_id, answer)
        if body.schema is None or not body.is_read:
            return "nothing"
        found = worth(body.schema, body.value, self.bundle)
        if found != "empty":
            return found
        if not operation.safe:
            # The lists of an answer to an order are those of errors.
            return "useful"
        return "nothing" if _is_narrowed(answer.query) else "empty"

    def is_narrowed(self, operation_id: str, answer: Answer) -> bool:
        """Return whether a list came without rows, to a request that leaves rows out."""
        whole = replace(answer, query={})
        return bool(answer.query) and self.worth(operation_id, whole) == "empty"

    def _judged(self, operation_id: str, answer: Answer) -> tuple[Body, list[Fault]]:
        if self._latest is None or self._latest[0] is not answer:
            operation = self._operations[operation_id]
            body, faults, others = self._read(operation, answer), list[Fault](), frozenset[str]()
            if body.schema is not None and body.is_read:
                form = _form_asked_for(operation, answer.query)
                faults = self._reader.faults(body.schema, body.value, form)
                others = frozenset(self._reader.undescribed)
            self._latest = answer, body, faults, others
        return self._latest[1], self._latest[2]

    def _read(self, operation: Operation, answer: Answer) -> Body:
        media = operation.answer(answer.status)
        if media is None or (answer.status < 400 and str(answer.status) not in operation.answers):
            return Body(None)  # the checks of statuses tell
        if not media:
            return Body(None, problems=_unexpected_body(answer))
        name = answer.media_type if answer.media_type in media else None
        if name is None and answer.media_type:
            return Body(None)  # content_type_conformance tells
        name = name or (self.media_type if self.media_type in media else next(iter(media)))
        schema = self._schema(operation.id, answer.status, name)
        if not answer.content:
            return Body(schema, problems=({"title": "No body", "received": "an empty body"},))
        try:
            if name == XML:
                return Body(schema, True, _xml(answer, operation))
            return Body(schema, True, _json(answer.content))
        except XmlMismatch as error:
            # A text that is not of its type stays a text, which the schema tells, too.
            told = [text for text in error.problems if ": not of type " not in text]
            problems = tuple(_misplaced(text) for text in told)
            return Body(schema, error.value is not None, error.value, problems)
        except (ValueError, RecursionError) as error:
            got = f"{error}: {shown(answer.text, self.secrets)}"
            return Body(schema, problems=({"title": f"Not {name}", "received": got},))

    def _schema(self, operation_id: str, status: int, media_type: str) -> Mapping[str, Any] | None:
        responses = self._written[operation_id]["responses"]
        keys = (str(status), f"{status // 100}XX", "default")
        response = follow_reference(next(responses[key] for key in keys if key in responses), self.bundle)
        schema: Mapping[str, Any] | None = response["content"][media_type].get("schema")
        return schema

    def _fault(self, fault: Fault, value: Any) -> dict[str, Any]:
        return {
            "title": fault.title,
            "expected": fault.expected,
            "received": shown(fault.received, self.secrets),
            "where": json_path(fault.path),
            "row": row_of(value, fault.path),
            "schema": fault.schema,
            "source": fault.source,
            "contradiction": fault.contradiction,
            "times": 1,
        }

    def _told(self, operation_id: str, **problem: Any) -> dict[str, Any]:
        written = self._written[operation_id]
        told = {"source": source_of(written), "contradiction": contradiction_of(written), "times": 1}
        # In this order: half a secret could not be masked.
        return {**told, **problem, "received": shortened(redact(problem["received"], self.secrets), 600)}


def _unexpected_body(answer: Answer) -> tuple[Mapping[str, Any], ...]:
    if not answer.has_body:
        return ()
    got = answer.text or f"Content-Length: {answer.headers['content-length']}"
    return (
        {
            "title": "A body where none is described",
            "expected": f"no body with status {answer.status}",
            "received": got,
        },
    )


def _misplaced(text: str) -> Mapping[str, Any]:
    """Return a problem of XML, `/Job/Name: after …`, as members of a finding."""
    path, _, what = text.partition(": ")
    if not path.startswith("/"):
        return {"title": "XML that cannot be read as described", "received": text}
    return {"title": "XML of another form", "where": path, "received": what}


def _json(content: bytes) -> Any:
    """Read JSON, with or without a byte order mark. Raises ValueError, for `NaN` and the like, too."""
    return json.loads(content.decode("utf-8-sig"), parse_constant=_refuse)


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _xml(answer: Answer, operation: Operation) -> Any:
    from veeam_jobs.em.xml_shapes import SHAPES

    return read_answer(answer.content, operation, answer.status, SHAPES)


def _is_narrowed(query: Mapping[str, Any]) -> bool:
    return any(str(query[name]) not in ("", "0") for name in _NARROWING & query.keys())


def _form_asked_for(operation: Operation, query: Mapping[str, Any]) -> str | None:
    """Return the component schema of the form that a request asked for, entity or reference; None where there is one."""
    forms = operation.forms
    if forms is None:
        return None
    return forms.entity if str(query.get(forms.parameter)) == forms.entity_value else forms.reference
