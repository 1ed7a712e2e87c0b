"""Checks besides those of Schemathesis: promises of the two products that no schema can express."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Schema, named_schema, read_schema
from veeam_jobs_kit.contract.wire.notation import other_notation

ERROR_STATUSES = frozenset({400, 401, 403, 404, 409, 415, 429, 520})
"""VSPC, page `errors` (520 for every failure of the server) and page `throttling` (429)."""
HTTP_STATUSES = frozenset({405, 406, 408, 411, 413, 414, 431})
"""Statuses a web server may send before the product sees the request."""
_NO_TASK = "There is no backup task with id"


def error_status_problem(status: int) -> str | None:
    """Check (VSPC) that a status is documented on the errors page or defined by HTTP."""
    if status < 400 or status in ERROR_STATUSES or status in HTTP_STATUSES:
        return None
    hint = "; every failure of the server itself is sent as 520" if status >= 500 else ""
    return f"status {status} is not among the documented errors ({', '.join(map(str, sorted(ERROR_STATUSES)))}){hint}"


def is_gone_task(operation_id: str, status: int, text: str) -> bool:
    """Return whether an answer says that a task of Enterprise Manager is gone: a 500, as 12 was seen to send."""
    return operation_id.startswith("tasks_") and status == 500 and _NO_TASK in text


def error_body_problems(
    document: Mapping[str, Any], operation: Operation, status: int, value: Any
) -> list[dict[str, Any]]:
    """Check that the JSON of an error has what all errors seen so far have, beyond the members the schema requires.

    Enterprise Manager: the five members of `Error`, with a message and the status (`evidence_em95_error`,
    `evidence_em12_task_gone`). Service Provider Console: at least one entry in `errors` (page `errors`).
    """
    names = operation.schemas_of(status)
    if not isinstance(value, Mapping):
        return []
    if names == ("Error",):
        return list(_em_error_problems(named_schema("Error", document), status, value))
    if "ErrorResponse" in names and value.get("errors") == []:
        return [
            {
                "title": "An error without a reason",
                "expected": "at least one entry in `errors`",
                "received": [],
                "where": "$.errors",
                "source": "errors",
            }
        ]
    return []


def _em_error_problems(schema: Schema, status: int, value: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    seen = {"source": "evidence_em95_error, evidence_em12_task_gone"}
    spelled = {name.lower(): name for name in schema.properties}
    missing = [name for name in schema.properties if name not in value]
    for name in missing:
        title, where = "An error lacks a member", f"$.{name}"
        expected = f"a member `{name}`, null where there is nothing to say"
        yield {"title": title, "expected": expected, "received": sorted(value), "where": where} | seen
    code, message = spelled["statuscode"], spelled["message"]
    if code not in missing and value[code] != status:
        title, where = "Another status in the error than in the answer", f"$.{code}"
        yield {"title": title, "expected": str(status), "received": value[code], "where": where} | seen
    if message not in missing and not value[message]:
        title, where = "An error without a reason", f"$.{message}"
        yield {"title": title, "expected": "a message", "received": value[message], "where": where} | seen


def success_status_problem(operation: Operation, status: int) -> str | None:
    """Check (VSPC) that a status below 400 is one that the operation names; `default` describes errors."""
    if status >= 400 or str(status) in operation.answers:
        return None
    named = ", ".join(name for name in operation.answers if name.startswith("2"))
    return f"status {status}, where a success is {named}"


def paging_problem(query: Mapping[str, Any], body: Any, highest_limit: int | None = None) -> str | None:
    """Check (VSPC) that a page is no longer than `limit`, begins at `offset` and counts its items right.

    Without `limit` in the query, a page may be as long as the description lets `limit` be.
    """
    if not isinstance(body, Mapping) or not isinstance(body.get("data"), list):
        return None
    rows = len(body["data"])
    limit, offset = _number(query.get("limit", highest_limit)), _number(query.get("offset", 0))
    if limit is not None and 0 < limit < rows:
        return f"limit={limit} was answered with {rows} items"
    info = (body.get("meta") or {}).get("pagingInfo")
    if not info:
        return None
    if offset is not None and info.get("offset") != offset:
        return f"offset={offset} was answered with the page at offset {info.get('offset')}"
    if info.get("count") != rows:
        return f"pagingInfo.count is {info.get('count')}, the page has {rows} items"
    return None


def form_problem(
    document: Mapping[str, Any], operation: Operation, query: Mapping[str, Any], value: Any
) -> str | None:
    """Check (Enterprise Manager) that the response is the form asked for, reference or entity."""
    forms = operation.forms
    if forms is None or not isinstance(value, Mapping):
        return None
    asked = query.get(forms.parameter)
    wanted = "entity" if asked is not None and str(asked) == forms.entity_value else "reference"
    if asked is not None and wanted == "reference":
        return None
    other = "reference" if wanted == "entity" else "entity"
    schemas = {"entity": forms.entity, "reference": forms.reference}
    if _looks_like(document, schemas[wanted], value):
        return None
    if _looks_like(document, schemas[other], value):
        return f"{forms.parameter}={asked or '(left out)'} asks for the {wanted}, the answer is the {other}"
    return None


def media_type_problem(accept: str, content_type: str) -> str | None:
    """Check (Enterprise Manager) that a response has the media type asked for."""
    got = content_type.partition(";")[0].strip().lower()
    return None if got == accept else f"Accept: {accept} was answered with {got}"


def notation_problem(value: Any, notation: Notation, described: Iterable[str]) -> str | None:
    """Check (Enterprise Manager) that no member is spelled in the other notation; it would look missing."""
    wrong = other_notation(value, notation, described)
    return f"{', '.join(wrong[:5])}: not in {notation}, which this server sends" if wrong else None


def _looks_like(document: Mapping[str, Any], name: str, value: Mapping[str, Any]) -> bool:
    schema = named_schema(name, document)
    return schema.required <= value.keys() and all(
        _fits(read_schema(schema.properties[member], document), got)
        for member, got in value.items()
        if member in schema.properties
    )


def _fits(schema: Schema, got: Any) -> bool:
    """Compare by enumeration and pattern alone, which is how the two forms of a resource differ."""
    if not isinstance(got, str):
        return True
    if len(schema.values) == 1 and got not in schema.values:
        return False
    return re.search(schema.keywords.get("pattern", ""), got) is not None


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    try:
        return int(value)
    except (TypeError, ValueError):
        return None
