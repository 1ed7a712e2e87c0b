"""From a bundle (plain OpenAPI data) to the model (`generator.model`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from generator import model
from generator.documents import METHODS
from generator.references import resolve

Json = Mapping[str, Any]


def read_model(name: str, bundle: Json) -> model.Api:
    """The model of one bundle. The bundle has passed lint: what lint guarantees is not checked again."""
    components: Json = bundle.get("components", {})
    operations = [
        _operation(path, method, item[method], bundle, components)
        for path, item in bundle["paths"].items()
        for method in METHODS
        if method in item
    ]
    return model.Api(
        name=name,
        title=bundle["info"]["title"],
        version=bundle["info"]["version"],
        description=bundle["info"]["description"],
        server=bundle["servers"][0]["url"],
        resources=tuple(_resource(tag, operations) for tag in bundle["tags"]),
        schemas={key: _schema(key, value) for key, value in components.get("schemas", {}).items()},
        response_headers=tuple(_header(header) for header in bundle.get("x-response-headers", [])),
        source_titles=dict(bundle.get("x-sources", {})),
        contradictions=(
            *_contradictions(bundle, bundle["info"]["title"]),
            *_shared_contradictions(components),
        ),
    )


def _resource(tag: Json, operations: Iterable[model.Operation]) -> model.Resource:
    mine = tuple(operation for operation in operations if operation.resource == tag["x-resource"])
    return model.Resource(tag["x-resource"], tag["name"], tag["description"], mine)


def _operation(path: str, method: str, value: Json, bundle: Json, components: Json) -> model.Operation:
    resource, _, verb = value["operationId"].partition("_")
    responses = tuple(
        _response(status, resolve(response, components), components)
        for status, response in value["responses"].items()
    )
    forms = _forms(value.get("x-forms"))
    return model.Operation(
        id=value["operationId"],
        resource=resource,
        verb=verb,
        method=method.upper(),
        path=path,
        summary=value["summary"],
        description=value["description"],
        sources=tuple(value["x-source"]),
        since=value.get("x-since"),
        removed=value.get("x-removed"),
        safe=value["x-safe"],
        may_be_accepted=bool(value.get("x-async")),
        paging=value.get("x-paging"),
        roles=tuple(value["x-roles"]),
        older_roles={
            key.removeprefix("x-roles-"): tuple(roles)
            for key, roles in value.items()
            if key.startswith("x-roles-")
        },
        credentials=_credentials(value.get("security", bundle.get("security", [])), components),
        request_headers=tuple(
            _header(header) for header in value.get("x-request-headers", bundle.get("x-request-headers", []))
        ),
        parameters=tuple(_parameter(resolve(entry, components)) for entry in value.get("parameters", [])),
        body=_body(value.get("requestBody"), components),
        responses=responses,
        actions=tuple(
            model.Action(
                key,
                entry["verb"],
                entry["summary"],
                entry.get("task"),
                entry.get("body"),
                tuple(entry.get("x-source", [])),
            )
            for key, entry in value.get("x-actions", {}).items()
        ),
        forms=forms,
        returns=value.get("x-returns"),
        unwrap=_unwrap(responses, forms, components),
        assumptions=_assumptions(value),
        contradictions=_contradictions(value, value["operationId"]),
        query_properties={
            type_: tuple(model.QueryProperty(entry["name"], entry["type"]) for entry in entries)
            for type_, entries in value.get("x-query-properties", {}).items()
        },
    )


def _credentials(security: Sequence[Json], components: Json) -> Literal["session", "basic", "none"]:
    if not security:
        return "none"
    described = components.get("securitySchemes", {})
    schemes = [described.get(name, {}) for entry in security for name in entry]
    return "basic" if any(scheme.get("scheme") == "basic" for scheme in schemes) else "session"


def _unwrap(responses: Iterable[model.Response], forms: model.Forms | None, components: Json) -> str | None:
    good = [response for response in responses if response.status.startswith("2") and response.media]
    if forms:
        names: tuple[str, ...] = (forms.entity,)
    elif good:
        names = good[0].media[0].type.schema_names()
    else:
        return None
    found = components.get("schemas", {}).get(names[0], {}).get("x-unwrap") if names else None
    return str(found) if found else None


def _forms(value: Json | None) -> model.Forms | None:
    if not value:
        return None
    entity, reference = value["entity"], value["reference"]
    return model.Forms(value["parameter"], entity["value"], entity["schema"], reference["schema"])


def _parameter(value: Json) -> model.Parameter:
    is_json = "content" in value
    schema = value["content"]["application/json"]["schema"] if is_json else value["schema"]
    return model.Parameter(
        name=value["name"],
        location=value["in"],
        type=type_ref(schema),
        required=bool(value.get("required")),
        default=schema.get("default"),
        minimum=schema.get("minimum"),
        maximum=schema.get("maximum"),
        description=_described(value),
        example=value.get("example", schema.get("example")),
        since=value.get("x-since"),
        is_json=is_json,
        contradictions=_contradictions(value, f"parameter {value['name']}"),
    )


def _header(value: Json) -> model.Header:
    return model.Header(
        value["name"], bool(value.get("required")), str(value.get("value", "")), value["description"]
    )


def _body(value: Json | None, components: Json) -> model.Body | None:
    if not value:
        return None
    value = resolve(value, components)
    return model.Body(
        bool(value.get("required")), value.get("description", ""), _media(value.get("content", {}))
    )


def _response(status: str, value: Json, components: Json) -> model.Response:
    headers = tuple(
        model.Header(
            name,
            bool(header.get("required")),
            str(header.get("example", header.get("schema", {}).get("example", ""))),
            _described(header),
        )
        for name, header in (
            (key, resolve(entry, components)) for key, entry in value.get("headers", {}).items()
        )
    )
    return model.Response(status, _described(value), headers, _media(value.get("content", {})))


def _media(content: Json) -> tuple[model.Media, ...]:
    return tuple(
        model.Media(
            media_type,
            type_ref(value.get("schema", {})),
            tuple(
                model.Example(name, example.get("summary", name), media_type, example.get("value"))
                for name, example in value.get("examples", {}).items()
            ),
        )
        for media_type, value in content.items()
    )


def _schema(name: str, value: Json) -> model.Schema:
    is_enumeration = "enum" in value
    descriptions, since = value.get("x-enum-descriptions", {}), value.get("x-enum-since", {})
    removed = value.get("x-enum-removed", {})
    kind: Any = "alias"
    if is_enumeration:
        kind = "enumeration"
    elif "oneOf" in value or "anyOf" in value:
        kind = "union"
    elif value.get("type") == "object":
        kind = "object"
    return model.Schema(
        name=name,
        title=value.get("title", name),
        description=value["description"],
        kind=kind,
        type=type_ref(value),
        fields=tuple(_field(key, child, value) for key, child in value.get("properties", {}).items()),
        values=tuple(
            model.EnumValue(str(item), descriptions.get(item, ""), since.get(item), removed.get(item))
            for item in value.get("enum", [])
        ),
        is_open=bool(value.get("x-extensible-enum")),
        unwrap=value.get("x-unwrap"),
        xml_name=value.get("xml", {}).get("name"),
        sources=tuple(value["x-source"]),
        links=tuple(value.get("x-links", [])),
        assumptions=_assumptions(value),
        contradictions=_contradictions(value, name),
    )


def _field(name: str, value: Json, parent: Json) -> model.Field:
    xml = value.get("xml", {})
    place = "attribute" if xml.get("attribute") else "text" if value.get("x-xml-text") else "element"
    return model.Field(
        name=name,
        type=type_ref(value),
        required=name in parent.get("required", []),
        nullable=bool(value.get("nullable")),
        read_only=bool(value.get("readOnly")),
        write_only=bool(value.get("writeOnly")),
        description=_described(value),
        example=value.get("example"),
        since=value.get("x-since"),
        removed=value.get("x-removed"),
        xml=place,
        xml_name=xml.get("name", name),
        contradictions=_contradictions(value, name),
    )


def type_ref(schema: Json) -> model.TypeRef:
    """The type a schema describes, names of components kept."""
    if "$ref" in schema:
        return model.TypeRef("schema", schema["$ref"].rpartition("/")[2])
    if len(schema.get("allOf", [])) == 1:
        return type_ref(schema["allOf"][0])
    if options := schema.get("oneOf") or schema.get("anyOf"):
        return model.TypeRef("union", options=tuple(type_ref(option) for option in options))
    if schema.get("type") == "array":
        return model.TypeRef("array", item=type_ref(schema.get("items", {})))
    values = schema.get("additionalProperties")
    if schema.get("type") == "object" and isinstance(values, Mapping) and not schema.get("properties"):
        return model.TypeRef("map", item=type_ref(values))
    if "type" in schema:
        return model.TypeRef("scalar", schema["type"], schema.get("format"))
    return model.TypeRef("any")


def _shared_contradictions(components: Json) -> tuple[model.Contradiction, ...]:
    """Those recorded on parts that several operations share and that have no page of their own."""
    return tuple(
        found
        for section, kind in (("responses", "answer"), ("headers", "header"), ("requestBodies", "body"))
        for name, value in components.get(section, {}).items()
        for found in _contradictions(value, f"{kind} {name}")
    )


def _described(value: Json) -> str:
    """The description of a part that has no page of its own, with what is assumed about it."""
    assumed = [f"Assumption: {text.strip()}" for text in _assumptions(value)]
    return "\n\n".join([value.get("description", "").strip(), *assumed]).strip()


def _contradictions(value: Json, where: str) -> tuple[model.Contradiction, ...]:
    recorded = value.get("x-contradiction", [])
    return tuple(
        model.Contradiction(
            entry["topic"], entry["chosen"], entry["instead"], tuple(entry["sources"]), entry.get("id"), where
        )
        for entry in (recorded if isinstance(recorded, list) else [recorded])
    )


def _assumptions(value: Json) -> tuple[str, ...]:
    found = value.get("x-assumption", [])
    return tuple(found) if isinstance(found, list) else (str(found),)
