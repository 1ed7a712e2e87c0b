"""What applies the tolerances of Enterprise Manager; `http.tolerances` lists them with their evidence."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import resolve
from veeam_jobs_description.schemas import Json, read_schema
from veeam_jobs_kit.mock.em.documented import SCHEMA_OF_TYPE
from veeam_jobs_kit.mock.http.enumerations import in_described_case
from veeam_jobs_kit.mock.http.messages import RawRequest
from veeam_jobs_kit.mock.http.tolerances import Readers, Reading
from veeam_jobs_kit.mock.http.validation import read_json, typed

_SPELLINGS: Mapping[str, str] = {
    "backupservers": "backupServers",
    "logonsessions": "logonSessions",
    "Start": "start",
    "Stop": "stop",
    "Retry": "retry",
}
"""Segments of paths as pages misspell them, and as they are described."""

_KEPT = frozenset({*SCHEMA_OF_TYPE, "FileServer", "ReplicaJobSession", "Task"})
"""The types that queries find resources of."""

_PIECES = re.compile(
    r'"(?:[^"]|"")*"|(?P<sign>[=!<>]=|[<>])\s*(?P<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?)(?=[;,)\s]|\Z)'
)
"""Of a filter: what is in quotes, to be passed over, or a time without quotes."""


def _path_case(document: Document) -> Callable[[str], str | None]:
    def respell(path: str) -> str | None:
        found = "/".join(_SPELLINGS.get(segment, segment) for segment in path.split("/"))
        return None if found == path else found

    return respell


def _letter_case(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    return in_described_case(raw, operation, document, ("format", "type"))


def _unquoted_time(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    if operation.id != "queries_run":
        return None
    times: list[str] = []

    def quote(found: re.Match[str]) -> str:
        if found["time"] is None:
            return found[0]
        times.append(found["time"])
        return f'{found["sign"]}"{found["time"]}"'

    query = tuple(
        (name, _PIECES.sub(quote, value) if name == "filter" else value) for name, value in raw.query
    )
    if not times:
        return None
    return Reading(f"a time needs double quotes: {times[0]}", replace(raw, query=query))


def _logon_without_version(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    if operation.id != "logonSessions_create" or any(name == "v" for name, _ in raw.query):
        return None
    return Reading("v is missing, read as latest", replace(raw, query=(*raw.query, ("v", "latest"))))


def _text_xml(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    media_type, _, rest = raw.headers.get("content-type", "").partition(";")
    if operation.body is None or not raw.body or media_type.strip().lower() != "text/xml":
        return None
    headers = {**raw.headers, "content-type": f"application/xml;{rest}"}
    return Reading("the body is read as application/xml", replace(raw, headers=headers))


def _quoted_values(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    media_type = raw.headers.get("content-type", "").partition(";")[0].strip().lower()
    if operation.body is None or not raw.body or media_type != "application/json":
        return None
    pointer = operation.body.media.get(media_type)
    try:
        body = read_json(raw.body)
    except ValueError:
        return None
    if pointer is None:
        return None
    quoted: list[str] = []
    plain = _unquoted(body, resolve(pointer, document.bundle)[1], document, "", quoted)
    if not quoted:
        return None
    said = f"numbers and booleans are read out of quotes: {', '.join(quoted)}"
    return Reading(said, replace(raw, body=json.dumps(plain).encode()))


def _unquoted(
    value: Json, schema: Mapping[str, Json], document: Document, where: str, quoted: list[str]
) -> Json:
    """Return a value with the numbers and booleans that its schema wants; `quoted` gets the names of former texts."""
    seen = read_schema(schema, document.bundle)
    if isinstance(value, Mapping):
        described = seen.properties
        return {
            name: _unquoted(inner, described[name], document, name, quoted) if name in described else inner
            for name, inner in value.items()
        }
    if isinstance(value, list) and "items" in seen.keywords:
        return [_unquoted(item, seen.keywords["items"], document, where, quoted) for item in value]
    plain = typed(value, seen) if isinstance(value, str) else value
    if plain is not value:
        quoted.append(where)
    return plain


def _empty_type(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    type_ = dict(raw.query).get("type", "") if operation.id == "queries_run" else ""
    known = type_ in _KEPT or type_ not in document.bundle["paths"]["/query"]["get"].get(
        "x-query-results", {}
    )
    return None if known else Reading(f"the mock has no {type_}, so that the list is empty")


READERS = Readers(
    paths={"em-path-case": _path_case},
    requests={
        "em-letter-case": _letter_case,
        "em-unquoted-time": _unquoted_time,
        "em-logon-without-version": _logon_without_version,
        "em-text-xml": _text_xml,
        "em-quoted-values": _quoted_values,
        "em-empty-type": _empty_type,
    },
)
