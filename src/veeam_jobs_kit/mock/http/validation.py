"""Validate requests against the description."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Body, Operation, Parameter
from veeam_jobs_description.references import resolve
from veeam_jobs_description.schemas import Json, Schema, read_schema
from veeam_jobs_kit.mock.http.json_schemas import Breach, Schemas
from veeam_jobs_kit.mock.http.leftovers import undescribed_members
from veeam_jobs_kit.mock.http.messages import RawRequest
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.xml import UnreadableXml, XmlCodec

MOST_LEVELS = 100
"""How deeply JSON of a request may be nested: what reads it later calls itself for each level."""

_INTEGER = re.compile(r"-?\d{1,30}\Z", re.ASCII)
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?\Z", re.ASCII)
_FORM = "application/x-www-form-urlencoded"


class Checker:
    """Validates requests and returns typed values, or raises the Problem that the description asks for."""

    def __init__(
        self,
        document: Document,
        schemas: Schemas,
        xml: XmlCodec | None,
        unchecked: frozenset[str],
        as_described: Callable[[Operation, RawRequest], RawRequest],
    ) -> None:
        self.as_described = as_described
        """Returns a request as the description wants it, with the tolerances it needs in its notes; or raises Problem."""
        self._document = document
        self._schemas = schemas
        self._xml = xml
        self._unchecked = unchecked

    def parameters(self, operation: Operation, raw: RawRequest) -> dict[str, Json]:
        """Return the query parameters by name, typed. Path and header parameters are validated only."""
        values: dict[str, Json] = {}
        for parameter in operation.parameters:
            given = _given(parameter, raw)
            if not given:
                if parameter.required:
                    raise Problem(400, f"The parameter {parameter.name} is required.", parameter.name)
                continue
            value = self._typed(parameter, given)
            breach = self._schemas.first_breach(parameter.schema, value)
            if breach and parameter.name in self._unchecked:
                continue
            if breach:
                raise Problem(400, _sentence(parameter.name, breach), parameter.name)
            if parameter.location == "query":
                values[parameter.name] = value
        return values

    def body(self, operation: Operation, raw: RawRequest, unknown: list[str] | None = None) -> Json:
        """Return the body as a JSON value, None if there is none and none is required.

        `unknown` gets the names of what the body has and the description has not.
        """
        body = operation.body
        if body is None:
            return None
        if not raw.body and not body.required:
            return None
        if not raw.body and "content-type" not in raw.headers:
            raise Problem(400, "A body is required.", code="invalid_request")
        media_type = raw.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type not in body.media:
            expected = " or ".join(body.media)
            raise Problem(415, f"The body must be {expected}, not {media_type or 'of no type at all'}.")
        unknown = [] if unknown is None else unknown
        value = self._parsed(body, media_type, raw.body, unknown)
        breach = self._schemas.first_breach(body.media[media_type], value)
        if breach:
            member = str(breach.where[0]) if breach.where else None
            code = _oauth_code(member, value)
            raise Problem(
                400, _sentence(".".join(map(str, breach.where)) or "body", breach), member=member, code=code
            )
        schema = resolve(body.media[media_type], self._document.bundle)[1]
        unknown += undescribed_members(value, schema, self._document)
        return value

    def _typed(self, parameter: Parameter, given: list[str]) -> Json:
        schema = read_schema(resolve(parameter.schema, self._document.bundle)[1], self._document.bundle)
        if schema.type == "array" and not parameter.is_json:
            items = read_schema(schema.keywords["items"], self._document.bundle)
            return [typed(text, items) for text in given]
        if len(given) > 1:
            raise Problem(400, f"The parameter {parameter.name} is given more than once.", parameter.name)
        if not parameter.is_json:
            return typed(given[0], schema)
        try:
            return read_json(given[0])
        except ValueError as error:
            raise Problem(
                400, f"The parameter {parameter.name} is not JSON: {error}.", parameter.name
            ) from None

    def _parsed(self, body: Body, media_type: str, content: bytes, unknown: list[str]) -> Json:
        where, schema = resolve(body.media[media_type], self._document.bundle)
        try:
            if media_type == _FORM:
                return _form(content, read_schema(schema, self._document.bundle), self._document)
            if media_type.endswith("xml") and self._xml:
                return self._xml.read(content, (where.rpartition("/")[2],), unknown)
            return read_json(content)
        except (ValueError, UnreadableXml) as error:
            raise Problem(400, f"The body cannot be read: {error}.", code="invalid_request") from None


def typed(text: str, schema: Schema) -> Json:
    """Convert a text to the type of its schema. A text that does not fit stays text and fails validation."""
    if schema.type == "integer" and _INTEGER.match(text):
        return int(text)
    if schema.type == "number" and _NUMBER.match(text):
        return float(text)
    if schema.type == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def read_json(text: str | bytes) -> Json:
    """Read strict JSON: unlike `json.loads`, without NaN, Infinity and duplicate members. Raises ValueError."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_unique)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if _is_deeper(value, MOST_LEVELS):
        raise ValueError(f"nested too deeply: more than {MOST_LEVELS} levels")
    return value


def _is_deeper(value: Json, levels: int) -> bool:
    """Return whether a value is nested more deeply than so many levels."""
    layer = [value]
    while layer and levels >= 0:
        levels -= 1
        layer = [
            child
            for parent in layer
            if isinstance(parent, list | dict)
            for child in (parent.values() if isinstance(parent, dict) else parent)
        ]
    return bool(layer)


def _given(parameter: Parameter, raw: RawRequest) -> list[str]:
    if parameter.location == "path":
        return [raw.path[parameter.name]]
    if parameter.location == "header":
        value = raw.headers.get(parameter.name.lower())
        return [] if value is None else [value]
    return [value for name, value in raw.query if name == parameter.name]


def _form(content: bytes, schema: Schema, document: Document) -> dict[str, Json]:
    values: dict[str, Json] = {}
    pairs = parse_qsl(content.decode("utf-8"), keep_blank_values=True, strict_parsing=bool(content))
    for name, text in pairs:
        if name in values:
            raise ValueError(f"{name} is given more than once")
        property_ = schema.properties.get(name)
        values[name] = text if property_ is None else typed(text, read_schema(property_, document.bundle))
    return values


def _oauth_code(member: str | None, value: Json) -> str:
    unknown_grant = member == "grant_type" and isinstance(value, Mapping) and bool(value.get("grant_type"))
    return "unsupported_grant_type" if unknown_grant else "invalid_request"


def _sentence(name: str, breach: Breach) -> str:
    return f"The value of {name} is not valid: {breach.what}."


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("an object has a member twice")
    return found
