"""Checks that Schemathesis has no notion of: promises of these two products that no schema can express."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .plan import resolve

ERROR_STATUSES = frozenset({400, 401, 403, 404, 409, 415, 429, 520})
"""VSPC, page `errors` (520 for every failure of the server) and page `throttling` (429)."""
HTTP_STATUSES = frozenset({405, 406, 408, 411, 413, 414, 431})
"""What a web server may say on its own, before the product sees the request."""
PAGE_SIZE = 500
"""VSPC: the highest `limit`."""


def error_status_problem(status: int) -> str | None:
    """VSPC: a status that neither the errors page nor HTTP itself accounts for."""
    if status < 400 or status in ERROR_STATUSES or status in HTTP_STATUSES:
        return None
    hint = "; every failure of the server itself is sent as 520" if status >= 500 else ""
    return f"status {status} is not among the documented errors ({', '.join(map(str, sorted(ERROR_STATUSES)))}){hint}"


def paging_problem(query: Mapping[str, Any], body: Any) -> str | None:
    """VSPC: a page that is longer than `limit`, begins elsewhere than at `offset`, or miscounts itself."""
    if not isinstance(body, Mapping) or not isinstance(body.get("data"), list):
        return None
    rows = len(body["data"])
    limit, offset = _number(query.get("limit", PAGE_SIZE)), _number(query.get("offset", 0))
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
    document: Mapping[str, Any], operation: Mapping[str, Any], query: Mapping[str, Any], value: Any
) -> str | None:
    """Enterprise Manager: a reference where the entity was asked for, or the reverse."""
    forms = operation.get("x-forms")
    if not forms or not isinstance(value, Mapping):
        return None
    asked = query.get(forms["parameter"])
    wanted = "entity" if asked is not None and str(asked) == forms["entity"]["value"] else "reference"
    if asked is not None and wanted == "reference":
        return None
    other = "reference" if wanted == "entity" else "entity"
    schemas = document["components"]["schemas"]
    if _looks_like(document, schemas[forms[wanted]["schema"]], value):
        return None
    if _looks_like(document, schemas[forms[other]["schema"]], value):
        return (
            f"{forms['parameter']}={asked or '(left out)'} asks for the {wanted}, the answer is the {other}"
        )
    return None


def media_type_problem(accept: str, content_type: str) -> str | None:
    """Enterprise Manager: a good answer in another media type than the one asked for."""
    got = content_type.partition(";")[0].strip().lower()
    return None if got == accept else f"Accept: {accept} was answered with {got}"


def _looks_like(document: Mapping[str, Any], schema: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    properties = schema.get("properties", {})
    if any(name not in value for name in schema.get("required", ())):
        return False
    return all(
        _fits(resolve(document, _plain(properties[name])), got)
        for name, got in value.items()
        if name in properties
    )


def _plain(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema inside an `allOf` of one."""
    inner = schema.get("allOf", ())
    return inner[0] if len(inner) == 1 else schema


def _fits(schema: Mapping[str, Any], got: Any) -> bool:
    """By enumeration and pattern alone, which is how the two forms of a resource differ."""
    if not isinstance(got, str):
        return True
    if "enum" in schema and len(schema["enum"]) == 1 and got not in schema["enum"]:
        return False
    return "pattern" not in schema or re.search(schema["pattern"], got) is not None


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    try:
        return int(value)
    except (TypeError, ValueError):
        return None
