"""Which keys an OpenAPI 3.0 object may have, and what stands under each: enough to name every node of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.documents import SourceDocument, kind_of
from generator.sources import Pointer, Source

ANY, TEXT, FLAG, NUMBER, TEXTS, LIST, MAP = "any", "text", "flag", "number", "texts", "list", "map"
VALUES, MAP_OF_TEXTS = "values", "texts by name"
"""What a value must be: anything (examples, extensions with rules of their own), text, true or false, a number, a list of
texts, a list or a mapping of anything, a list of plain values, a mapping of texts. A reference may stand for any of them."""

SCHEMA_KINDS = ("schema", "property", "subschema")
"""A schema in a file of its own, a member of an object, and a schema anywhere else."""

_DESCRIPTION = {"description": TEXT}

_SCHEMA: Mapping[str, str] = {
    **dict.fromkeys(("title", "pattern", "type", "description", "format"), TEXT),
    **dict.fromkeys(("multipleOf", "maximum", "minimum", "maxLength", "minLength"), NUMBER),
    **dict.fromkeys(("maxItems", "minItems", "maxProperties", "minProperties"), NUMBER),
    **dict.fromkeys(("exclusiveMaximum", "exclusiveMinimum", "uniqueItems", "nullable", "readOnly"), FLAG),
    **dict.fromkeys(("writeOnly", "deprecated"), FLAG),
    **dict.fromkeys(("default", "example"), ANY),
    "required": TEXTS,
    "enum": VALUES,
    "discriminator": MAP,
    "externalDocs": "externalDocs",
    "xml": "xml",
    "items": "subschema",
    "properties": "map property",
    "additionalProperties": "subschema or flag",
    "not": "subschema",
    "allOf": "list subschema",
    "oneOf": "list subschema",
    "anyOf": "list subschema",
}

KINDS: Mapping[str, Mapping[str, str]] = {
    "root": {
        "openapi": TEXT,
        "info": "info",
        "servers": "list server",
        "tags": "list tag",
        "security": LIST,
        "paths": "map path",
        "components": "components",
        "externalDocs": "externalDocs",
    },
    "info": {
        **dict.fromkeys(("title", "summary", "description", "termsOfService", "version"), TEXT),
        **dict.fromkeys(("contact", "license"), MAP),
    },
    "server": {"url": TEXT, **_DESCRIPTION, "variables": "map serverVariable"},
    "serverVariable": {"enum": TEXTS, "default": TEXT, **_DESCRIPTION},
    "tag": {"name": TEXT, **_DESCRIPTION, "externalDocs": "externalDocs"},
    "externalDocs": {"url": TEXT, **_DESCRIPTION},
    "components": {"securitySchemes": "map securityScheme"},
    "securityScheme": {
        **dict.fromkeys(
            ("type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"), TEXT
        ),
        "flows": MAP,
    },
    "path": {
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), "operation"),
        "summary": TEXT,
        **_DESCRIPTION,
        "parameters": "list parameter",
    },
    "operation": {
        "operationId": TEXT,
        "tags": TEXTS,
        "summary": TEXT,
        **_DESCRIPTION,
        "externalDocs": "externalDocs",
        "parameters": "list parameter",
        "requestBody": "requestBody",
        "responses": "map response",
        "deprecated": FLAG,
        "security": LIST,
        "servers": "list server",
    },
    "parameter": {
        **dict.fromkeys(("name", "in", "description", "style"), TEXT),
        **dict.fromkeys(("required", "deprecated", "allowEmptyValue", "explode", "allowReserved"), FLAG),
        "example": ANY,
        "schema": "subschema",
        "examples": "map example",
        "content": "map mediaType",
    },
    "header": {
        **dict.fromkeys(("description", "style"), TEXT),
        **dict.fromkeys(("required", "deprecated", "explode"), FLAG),
        "example": ANY,
        "schema": "subschema",
        "examples": "map example",
    },
    "requestBody": {**_DESCRIPTION, "required": FLAG, "content": "map mediaType"},
    "mediaType": {"schema": "subschema", "example": ANY, "examples": "map example", "encoding": MAP},
    "example": {"summary": TEXT, **_DESCRIPTION, "value": ANY, "externalValue": TEXT},
    "response": {
        **_DESCRIPTION,
        "headers": "map header",
        "content": "map mediaType",
        "links": "map link",
    },
    "link": {
        **dict.fromkeys(("operationId", "operationRef", "description"), TEXT),
        **dict.fromkeys(("parameters", "server"), MAP),
        "requestBody": ANY,
    },
    **dict.fromkeys(SCHEMA_KINDS, _SCHEMA),
    "xml": {
        **dict.fromkeys(("name", "namespace", "prefix"), TEXT),
        **dict.fromkeys(("attribute", "wrapped"), FLAG),
    },
}

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "root": ("openapi", "info", "servers", "tags", "security", "paths", "x-roles-known"),
    "info": ("title", "version", "description"),
    "server": ("url",),
    "serverVariable": ("default",),
    "tag": ("name", "x-resource"),
    "securityScheme": ("type",),
    "operation": ("summary", "responses"),
    "parameter": ("name", "in"),
    "requestBody": ("content",),
    "example": ("value",),
    "link": ("operationId",),
}
"""Keys that an object of a kind cannot do without. Rules of their own look for those that they say more about."""

_VERSIONED = frozenset({"operation", "parameter", "header", "property", "response", "example"})
_TOLD = frozenset({"operation", "schema", "property", "parameter", "header", "response", "requestBody"})

EXTENSIONS: Mapping[str, tuple[str, frozenset[str]]] = {
    name: (type_, frozenset(kinds) if isinstance(kinds, frozenset) else frozenset(kinds.split()))
    for name, type_, kinds in (
        ("x-since", ANY, _VERSIONED),
        ("x-removed", ANY, _VERSIONED),
        ("x-evidence", ANY, _VERSIONED),
        ("x-source", TEXTS, _TOLD),
        ("x-sources", MAP, "root"),
        ("x-contradiction", ANY, _TOLD | {"root"}),
        ("x-assumption", ANY, _TOLD),
        ("x-roles", TEXTS, "operation"),
        ("x-safe", FLAG, "operation"),
        ("x-async", FLAG, "operation"),
        ("x-paging", TEXT, "operation"),
        ("x-query-properties", MAP, "operation"),
        ("x-query-results", MAP, "operation"),
        ("x-actions", MAP, "operation"),
        ("x-returns", TEXT, "operation"),
        ("x-run", MAP, "operation"),
        ("x-forms", MAP, "operation"),
        ("x-request-headers", LIST, "root operation"),
        ("x-response-headers", LIST, "root"),
        ("x-errors", "map response", "operation"),
        ("x-parameters", "list parameter", "operation"),
        ("x-same-as", TEXT, "mediaType"),
        ("x-resource", TEXT, "tag"),
        ("x-id-of-uid", FLAG, "parameter"),
        ("x-roles-known", TEXTS, "root"),
        ("x-notations", ANY, "root"),
        ("x-versions", MAP, "root"),
        ("x-client", MAP, "root"),
        ("x-any", FLAG, "schema property subschema"),
        ("x-unwrap", TEXT, "schema"),
        ("x-envelope", TEXTS, "schema"),
        ("x-links", LIST, "schema"),
        ("x-extensible-enum", FLAG, "schema"),
        ("x-enum-descriptions", MAP_OF_TEXTS, "schema"),
        ("x-enum-since", MAP, "schema"),
        ("x-enum-removed", MAP, "schema"),
        ("x-enum-evidence", ANY, "schema"),
        ("x-xml-text", FLAG, "property"),
        ("x-xml-omit-empty", FLAG, "property"),
        ("x-xml-time-of-day", TEXT, "property"),
        ("x-json-only", ANY, "property"),
    )
}
"""Every extension of these documents, its value, and where it may stand because it has an effect there; spec/README.md
explains each."""

ROLES_OF_VERSION = re.compile(r"x-roles-\d+(\.\d+)+")
"""`x-roles-3.0`: like `x-roles`, for one version."""


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
    def is_schema(self) -> bool:
        return self.kind in SCHEMA_KINDS

    @property
    def shown_kind(self) -> str:
        """The kind in words of OpenAPI."""
        return "schema" if self.is_schema else self.kind

    @property
    def name(self) -> str:
        """How a person would call it: its last key, or its file."""
        return str(self.pointer[-1]) if self.pointer else self.source.path.stem


def nodes(document: SourceDocument) -> Iterator[Node]:
    """Yield every OpenAPI object in every file of a document, parents first."""
    for inside, source in document.sources.items():
        kind = kind_of(inside)
        if kind is not None:
            yield from _nodes(source, (), kind, source.data)


@cache
def keys_of(kind: str) -> Mapping[str, str]:
    """Return the allowed keys of an object of this kind, extensions included, with the type of each value."""
    extensions = {name: type_ for name, (type_, kinds) in EXTENSIONS.items() if kind in kinds}
    return {**KINDS[kind], **extensions}


def _nodes(source: Source, pointer: Pointer, kind: str, value: Any) -> Iterator[Node]:
    if not isinstance(value, dict):
        return
    yield Node(source, pointer, kind, value)
    for key, child in value.items():
        below = keys_of(kind).get(key, ANY).removesuffix(" or flag")
        if below.startswith("map ") and isinstance(child, dict) and "$ref" not in child:
            for name, item in child.items():
                yield from _nodes(source, (*pointer, key, name), below.removeprefix("map "), item)
        elif below.startswith("list ") and isinstance(child, list):
            for index, item in enumerate(child):
                yield from _nodes(source, (*pointer, key, index), below.removeprefix("list "), item)
        elif below in KINDS:
            yield from _nodes(source, (*pointer, key), below, child)
