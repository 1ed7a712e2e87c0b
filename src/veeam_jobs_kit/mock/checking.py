"""Is this request what the document says? Never less strict than the document, and no stricter."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from veeam_jobs_kit.mock.calls import RawRequest
from veeam_jobs_kit.mock.document import Body, Document, Operation, Parameter
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.schemas import Breach, Schemas
from veeam_jobs_kit.mock.views import Json, View, resolve, view
from veeam_jobs_kit.mock.xml import UnreadableXml, XmlCodec

_INTEGER = re.compile(r"-?\d{1,30}\Z", re.ASCII)
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?\Z", re.ASCII)
_FORM = "application/x-www-form-urlencoded"


class Checker:
    """Turns a raw request into typed values, or raises the Problem the document asks for."""

    def __init__(
        self, document: Document, schemas: Schemas, xml: XmlCodec | None, unchecked: frozenset[str]
    ) -> None:
        self._document = document
        self._schemas = schemas
        self._xml = xml
        self._unchecked = unchecked

    def parameters(self, operation: Operation, raw: RawRequest) -> dict[str, Json]:
        """Query parameters by name, typed; path and header parameters are checked only."""
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

    def body(self, operation: Operation, raw: RawRequest) -> Json:
        """The body as a JSON-shaped value; None where there is none and none is needed."""
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
        value = self._parsed(body, media_type, raw.body)
        breach = self._schemas.first_breach(body.media[media_type], value)
        if breach:
            member = str(breach.where[0]) if breach.where else None
            code = _oauth_code(member, value)
            raise Problem(
                400, _sentence(".".join(map(str, breach.where)) or "body", breach), member=member, code=code
            )
        return value

    def _typed(self, parameter: Parameter, given: list[str]) -> Json:
        schema = view(resolve(parameter.schema, self._document.bundle)[1], self._document.bundle)
        if schema.type == "array" and not parameter.is_json:
            items = view(schema.keywords["items"], self._document.bundle)
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

    def _parsed(self, body: Body, media_type: str, content: bytes) -> Json:
        where, schema = resolve(body.media[media_type], self._document.bundle)
        try:
            if media_type == _FORM:
                return _form(content, view(schema, self._document.bundle), self._document)
            if media_type.endswith("xml") and self._xml:
                return self._xml.read(content, (where.rpartition("/")[2],))
            return read_json(content)
        except (ValueError, UnreadableXml) as error:
            raise Problem(400, f"The body cannot be read: {error}.", code="invalid_request") from None


def typed(text: str, schema: View) -> Json:
    """A text from the wire as the type its schema names; what does not look like it stays text, and fails later."""
    if schema.type == "integer" and _INTEGER.match(text):
        return int(text)
    if schema.type == "number" and _NUMBER.match(text):
        return float(text)
    if schema.type == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def read_json(text: str | bytes) -> Json:
    """JSON, without the liberties of Python's reader: no NaN, no Infinity, no second value for one name."""
    try:
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_unique)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _given(parameter: Parameter, raw: RawRequest) -> list[str]:
    if parameter.location == "path":
        return [raw.path[parameter.name]]
    if parameter.location == "header":
        value = raw.headers.get(parameter.name.lower())
        return [] if value is None else [value]
    return [value for name, value in raw.query if name == parameter.name]


def _form(content: bytes, schema: View, document: Document) -> dict[str, Json]:
    values: dict[str, Json] = {}
    pairs = parse_qsl(content.decode("utf-8"), keep_blank_values=True, strict_parsing=bool(content))
    for name, text in pairs:
        if name in values:
            raise ValueError(f"{name} is given more than once")
        property_ = schema.properties.get(name)
        values[name] = text if property_ is None else typed(text, view(property_, document.bundle))
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
        raise ValueError("a member stands twice")
    return found
