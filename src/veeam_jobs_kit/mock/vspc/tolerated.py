"""What applies the tolerances of VSPC; `http.tolerances` lists them with their evidence."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.routing import Router
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.enumerations import in_described_case
from veeam_jobs_kit.mock.http.messages import RawRequest
from veeam_jobs_kit.mock.http.tolerances import Readers, Reading
from veeam_jobs_kit.mock.http.validation import read_json
from veeam_jobs_kit.mock.vspc.conditions import Objection, objections

_QUOTED = re.compile(r"""("(?:[^"\\]|\\.)*")|'((?:[^'\\]|\\.)*)'""")
_EXPRESSIONS = ("filter", "sort", "select")


class _Template(NamedTuple):
    """A path template in lower case, as the router wants it."""

    method: str
    path: str


def _any_case(document: Document) -> Callable[[str], str | None]:
    """Return what respells paths without regard to case; values of parameters stay as they are."""
    templates = {_folded(operation.path): operation.path for operation in document.operations}
    router = Router(_Template("GET", path) for path in templates)

    def respell(path: str) -> str | None:
        match = router.match("GET", _folded(path))
        if match is None:
            return None
        pairs = zip(templates[match.path].split("/"), path.split("/"), strict=False)
        found = "/".join(given if "{" in described else described for described, given in pairs)
        return None if found == path else found

    return respell


def _folded(path: str) -> str:
    return "/".join(segment if "{" in segment else segment.lower() for segment in path.split("/"))


def _single_quotes(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    return _rewritten(raw, operation, _in_double_quotes, "is JSON with double quotes in place of single ones")


def _in_double_quotes(text: str) -> str:
    try:
        read_json(text)
    except ValueError:
        quoted = _QUOTED.sub(lambda found: found[1] or json.dumps(found[2].replace("\\'", "'")), text)
        try:
            read_json(quoted)
        except ValueError:
            return text
        return quoted
    return text


def _null_items(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    return _rewritten(raw, operation, _without_null_items, "is read without its items that are null")


def _without_null_items(text: str) -> str:
    if "null" not in text:
        return text
    try:
        value = read_json(text)
    except ValueError:
        return text
    kept = _kept(value)
    return text if kept == value else json.dumps(kept)


def _kept(value: Json) -> Json:
    if isinstance(value, list):
        return [_kept(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    return {
        name: _kept(inner) if name == "items" else inner
        for name, inner in value.items()
        if (name, inner) != ("items", None)
    }


def _rewritten(
    raw: RawRequest, operation: Operation, rewrite: Callable[[str], str], how: str
) -> Reading | None:
    """Return a request with other JSON in its expressions; None if they stay as they are."""
    expressions = {parameter.name for parameter in operation.parameters if parameter.is_json}
    query = tuple((name, rewrite(value) if name in expressions else value) for name, value in raw.query)
    changed = [name for (name, value), (_, before) in zip(query, raw.query, strict=True) if value != before]
    return Reading(f"{', '.join(changed)} {how}", replace(raw, query=query)) if changed else None


def _expand_case(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    return in_described_case(raw, operation, document, ("expand",))


def _cannot_match(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    found = next((each for each in _objections(raw, operation, document) if each.is_certain), None)
    return Reading(found.said, parameter=found.parameter) if found else None


def _unlikely_value(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    found = next((each for each in _objections(raw, operation, document) if not each.is_certain), None)
    return Reading(found.said) if found else None


def _objections(raw: RawRequest, operation: Operation, document: Document) -> Iterator[Objection]:
    expressions = {parameter.name for parameter in operation.parameters if parameter.is_json}
    for name, text in raw.query:
        if name in _EXPRESSIONS and name in expressions:
            try:
                rules = read_json(text)
            except ValueError:
                continue
            yield from objections(name, rules, operation, document)


READERS = Readers(
    paths={"vspc-path-case": _any_case},
    requests={
        "vspc-single-quotes": _single_quotes,
        "vspc-null-items": _null_items,
        "vspc-expand-case": _expand_case,
        "vspc-cannot-match": _cannot_match,
        "vspc-unlikely-value": _unlikely_value,
    },
)
