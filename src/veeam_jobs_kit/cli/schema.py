"""The JSON document of a list, and its schema: published in docs/schemas, with a version of its own for each kind.

The version of a kind grows when a member is removed, renamed or means something else; a new member does not change it.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

VERSIONS: Mapping[str, int] = {
    "jobs": 1,
    "job": 1,
    "sessions": 1,
    "servers": 1,
    "summary": 1,
    "whoami": 1,
    "profiles": 1,
    "query": 1,
}


def name_of(kind: str) -> str:
    """Return what the member `schema` of a document says, like `veeam-jobs/jobs/1`."""
    return f"veeam-jobs/{kind}/{VERSIONS[kind]}"


def enveloped(
    kind: str, rows: Sequence[Mapping[str, Any]], answers: Sequence[Any], left: int | None
) -> dict[str, Any]:
    """Return a document with rows, and with the servers that were asked for them."""
    is_whole = all(answer.is_whole for answer in answers)
    return {
        "schema": name_of(kind),
        "complete": is_whole and left == 0,
        "total": len(rows) + left if is_whole and left is not None else None,
        "servers": [
            {
                "profile": answer.profile.name,
                "product": answer.profile.product,
                "url": answer.profile.url,
                "answered": answer.problem is None,
                "problem": answer.problem,
                "unread": list(answer.unread),
            }
            for answer in answers
        ],
        "rows": list(rows),
    }


_SERVER = {
    "profile": ("string", "Name of the profile."),
    "product": ("string", "Product of the server: `vspc` or `em`."),
    "url": ("string", "Address of the server."),
    "answered": ("boolean", "Whether the server answered; false if the rows lack whatever it has."),
    "problem": (["string", "null"], "Why the server did not answer; null if it did."),
    "unread": ("array", "Sentences on what could not be read, so that rows may lack it."),
}


def schema_of(kind: str, row_type: type[Any] | None) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the document of a kind; without a row type, rows are any objects."""
    row: dict[str, Any] = {"type": "object"}
    definitions: dict[str, Any] = {}
    if row_type is not None:
        row, definitions = _row_schema(row_type)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": name_of(kind),
        "description": f"Output of `veeam-jobs {kind} -o json`.",
        "type": "object",
        "required": ["schema", "complete", "total", "servers", "rows"],
        "properties": {
            "schema": {"const": name_of(kind), "description": "Kind and version of this document."},
            "complete": {
                "type": "boolean",
                "description": "Whether every server answered, everything could be read, and no limit left out rows.",
            },
            "total": {
                "type": ["integer", "null"],
                "description": "Number of rows without a limit; null if nobody knows it: a server does not tell it, did not"
                " answer, or could not be read in full.",
            },
            "servers": {
                "type": "array",
                "description": "Every server that was asked, those that failed included.",
                "items": {
                    "type": "object",
                    "required": list(_SERVER),
                    "properties": {
                        name: {"type": type_, "description": text} for name, (type_, text) in _SERVER.items()
                    },
                },
            },
            "rows": {"type": "array", "description": "The rows, in the order asked for.", "items": row},
        },
        **({"$defs": definitions} if definitions else {}),
    }


def _row_schema(row_type: type[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the schema of a row and the definitions it refers to; the text of a member is its docstring in the code."""
    import msgspec

    (row,), found = msgspec.json.schema_components([row_type], ref_template="#/$defs/{name}")
    types = {row_type.__name__: row_type} | {each.__name__: each for each in _row_types(row_type)}
    hints = {name: {field.name: str(field.type) for field in fields(each)} for name, each in types.items()}
    for name, schema in found.items():
        texts = _docstrings(types[name]) if name in types else {}
        schema["required"] = list(schema["properties"])
        for member, described in schema["properties"].items():
            described.pop("default", None)
            if name in types and "datetime" in hints[name].get(member, ""):
                _mark_as_time(described)
            if member in texts:
                described["description"] = texts[member]
    if "JobRow" in found and row_type.__name__ != "JobRow":
        found = _flattened(found, row_type.__name__)
    return row, found


def _mark_as_time(described: dict[str, Any]) -> None:
    """Say of a text that it is a time: a datetime may have no zone for all that msgspec knows, and says nothing."""
    for each in described.get("anyOf", [described]):
        if each.get("type") == "string":
            each["format"] = "date-time"


def _flattened(found: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the definitions with the members of a job among those that stand beside it, as the document has them."""
    beside = found[name]["properties"]
    job = found["JobRow"]["properties"]
    members = {**job, **{key: value for key, value in beside.items() if key != "job"}}
    others = {key: value for key, value in found.items() if key != "JobRow"}
    return {**others, name: {**found[name], "properties": members, "required": list(members)}}


def _row_types(row_type: type[Any]) -> Sequence[type[Any]]:
    """Return the types of rows inside a row."""
    from ..rows import model

    inner = [str(field.type) for field in fields(row_type)]
    return [
        value
        for name, value in vars(model).items()
        if any(name in text for text in inner) and name.endswith("Row")
    ]


def _docstrings(owner: type[Any]) -> dict[str, str]:
    """Return the docstring of each attribute of a class, as its source has it; nothing without a source."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(owner)))
    except (OSError, TypeError):
        return {}
    found: dict[str, str] = {}
    name = ""
    [body] = [node.body for node in tree.body if isinstance(node, ast.ClassDef)]
    for node in body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        elif name and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found[name] = " ".join(str(node.value.value).split())
            name = ""
        else:
            name = ""
    return found
