"""Which keys an OpenAPI 3.0 object may have, and what stands under each: enough to name every node of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.documents import Document, kind_of
from generator.sources import Pointer, Source

ANY = "any"
"""A value nothing is said about: example payloads, extension values."""

KINDS: Mapping[str, Mapping[str, str]] = {
    "root": {
        "openapi": ANY,
        "info": "info",
        "servers": "list server",
        "tags": "list tag",
        "security": ANY,
        "paths": "map path",
        "components": "components",
        "externalDocs": "externalDocs",
    },
    "info": dict.fromkeys(
        ("title", "summary", "description", "termsOfService", "contact", "license", "version"), ANY
    ),
    "server": {"url": ANY, "description": ANY, "variables": "map serverVariable"},
    "serverVariable": {"enum": ANY, "default": ANY, "description": ANY},
    "tag": {"name": ANY, "description": ANY, "externalDocs": "externalDocs"},
    "externalDocs": {"url": ANY, "description": ANY},
    "components": {"securitySchemes": "map securityScheme"},
    "securityScheme": dict.fromkeys(
        ("type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"), ANY
    ),
    "path": {
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), "operation"),
        "summary": ANY,
        "description": ANY,
        "parameters": "list parameter",
    },
    "operation": {
        "operationId": ANY,
        "tags": ANY,
        "summary": ANY,
        "description": ANY,
        "externalDocs": "externalDocs",
        "parameters": "list parameter",
        "requestBody": "requestBody",
        "responses": "map response",
        "deprecated": ANY,
        "security": ANY,
        "servers": "list server",
    },
    "parameter": {
        **dict.fromkeys(("name", "in", "description", "required", "deprecated", "allowEmptyValue"), ANY),
        **dict.fromkeys(("style", "explode", "allowReserved", "example"), ANY),
        "schema": "schema",
        "examples": "map example",
        "content": "map mediaType",
    },
    "header": {
        **dict.fromkeys(("description", "required", "deprecated", "style", "explode", "example"), ANY),
        "schema": "schema",
        "examples": "map example",
    },
    "requestBody": {"description": ANY, "required": ANY, "content": "map mediaType"},
    "mediaType": {"schema": "schema", "example": ANY, "examples": "map example", "encoding": ANY},
    "example": {"summary": ANY, "description": ANY, "value": ANY, "externalValue": ANY},
    "response": {
        "description": ANY,
        "headers": "map header",
        "content": "map mediaType",
        "links": "map link",
    },
    "link": dict.fromkeys(
        ("operationId", "operationRef", "parameters", "requestBody", "description", "server"), ANY
    ),
    "schema": {
        **dict.fromkeys(
            ("title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"), ANY
        ),
        **dict.fromkeys(("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"), ANY),
        **dict.fromkeys(("maxProperties", "minProperties", "required", "enum", "type", "description"), ANY),
        **dict.fromkeys(
            ("format", "default", "nullable", "readOnly", "writeOnly", "example", "deprecated"), ANY
        ),
        "discriminator": ANY,
        "externalDocs": "externalDocs",
        "xml": "xml",
        "items": "schema",
        "properties": "map schema",
        "additionalProperties": "schema",
        "not": "schema",
        "allOf": "list schema",
        "oneOf": "list schema",
        "anyOf": "list schema",
    },
    "xml": dict.fromkeys(("name", "namespace", "prefix", "attribute", "wrapped"), ANY),
}

EXTENSIONS: Mapping[str, frozenset[str]] = {
    "x-since": frozenset({"operation", "parameter", "header", "schema", "response", "example"}),
    "x-removed": frozenset({"operation", "parameter", "header", "schema", "response", "example"}),
    "x-source": frozenset(
        {"info", "operation", "schema", "parameter", "header", "response", "requestBody", "root"}
    ),
    "x-sources": frozenset({"root"}),
    "x-contradiction": frozenset(
        {"operation", "schema", "parameter", "header", "response", "requestBody", "root"}
    ),
    "x-assumption": frozenset(
        {"operation", "schema", "parameter", "header", "response", "requestBody", "root", "example"}
    ),
    "x-roles": frozenset({"operation"}),
    "x-roles-3.0": frozenset({"operation"}),
    "x-safe": frozenset({"operation"}),
    "x-async": frozenset({"operation"}),
    "x-paging": frozenset({"operation"}),
    "x-query-properties": frozenset({"operation"}),
    "x-actions": frozenset({"operation"}),
    "x-returns": frozenset({"operation"}),
    "x-forms": frozenset({"operation"}),
    "x-request-headers": frozenset({"root", "operation"}),
    "x-response-headers": frozenset({"root", "operation"}),
    "x-resource": frozenset({"tag"}),
    "x-roles-known": frozenset({"root"}),
    "x-unwrap": frozenset({"schema"}),
    "x-links": frozenset({"schema"}),
    "x-extensible-enum": frozenset({"schema"}),
    "x-enum-descriptions": frozenset({"schema"}),
    "x-enum-since": frozenset({"schema"}),
    "x-enum-removed": frozenset({"schema"}),
    "x-xml-text": frozenset({"schema"}),
}
"""Every extension of these documents and where it may stand; spec/README.md explains each."""


@dataclass(frozen=True, slots=True)
class Node:
    """One object of a source file, with the kind of OpenAPI object it is."""

    source: Source
    pointer: Pointer
    kind: str
    value: dict[str, Any]

    @property
    def is_reference(self) -> bool:
        return "$ref" in self.value

    @property
    def name(self) -> str:
        """How a person would call it: its last key, or its file."""
        return str(self.pointer[-1]) if self.pointer else self.source.path.stem


def nodes(document: Document) -> Iterator[Node]:
    """Every OpenAPI object in every file of a document, parents first."""
    for inside, source in document.sources.items():
        kind = kind_of(inside)
        if kind is not None:
            yield from _nodes(source, (), kind, source.data)


def allowed_keys(kind: str) -> frozenset[str]:
    """Keys an object of this kind may have, extensions included."""
    extensions = {name for name, kinds in EXTENSIONS.items() if kind in kinds}
    return frozenset(KINDS[kind]) | extensions


def _nodes(source: Source, pointer: Pointer, kind: str, value: Any) -> Iterator[Node]:
    if not isinstance(value, dict):
        return
    yield Node(source, pointer, kind, value)
    for key, child in value.items():
        below = KINDS[kind].get(key, ANY)
        if below == ANY:
            continue
        if below.startswith("map ") and isinstance(child, dict):
            for name, item in child.items():
                yield from _nodes(source, (*pointer, key, name), below.removeprefix("map "), item)
        elif below.startswith("list ") and isinstance(child, list):
            for index, item in enumerate(child):
                yield from _nodes(source, (*pointer, key, index), below.removeprefix("list "), item)
        elif below in KINDS:
            yield from _nodes(source, (*pointer, key), below, child)
