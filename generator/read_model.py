"""From a bundle (plain OpenAPI data) to the model (`generator.model`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from generator import model
from generator.naming import class_name
from generator.versions import versions_of
from veeam_jobs_description.operations import Forms, operation_items, read_forms
from veeam_jobs_description.references import follow_reference

Json = Mapping[str, Any]


def read_model(name: str, bundle: Json, files: Mapping[str, str] | None = None) -> model.Api:
    """Return the model of one bundle that passed lint. What lint guarantees is not checked again.

    `files` names the file of each operation and schema, for findings.
    """
    components: Json = bundle.get("components", {})
    operations = [_operation(path, method, value, bundle) for path, method, value in operation_items(bundle)]
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
        notations=dict(bundle.get("x-notations", {})),
        versions=versions_of(bundle),
        client=_client(name, bundle),
        files=files or {},
    )


def _client(name: str, bundle: Json) -> model.Client:
    """Return the facts about the client: from `x-client`, or from the document's name, its server and its security."""
    declared: Json = bundle.get("x-client", {})
    called = declared.get("name", class_name(name))
    schemes: Json = bundle.get("components", {}).get("securitySchemes", {})
    scheme: Json = next(
        (schemes[key] for entry in bundle.get("security", []) for key in entry if key in schemes), {}
    )
    is_key = scheme.get("type") == "apiKey"
    shell = name.upper()
    return model.Client(
        name=called,
        base=declared.get("base", called),
        variable=name,
        server=_example_server(name, bundle["servers"][0]),
        credential_header=scheme["name"] if is_key else "Authorization",
        credential=f"${shell}_SESSION" if is_key else f"Bearer ${shell}_TOKEN",
        user=f"${shell}_USERNAME:${shell}_PASSWORD",
        version_header=declared.get("versionHeader"),
        request_id_header=declared.get("requestIdHeader"),
        product=declared.get("product", bundle["info"]["title"]),
        example=declared.get("example", "").strip() or None,
    )


def _example_server(name: str, server: Json) -> str:
    """Return an address for examples: host example.com unless the document names one, and the document's port."""
    scheme, _, rest = server["url"].partition("://")
    host, colon, port = rest.partition("/")[0].partition(":")
    if port.startswith("{"):
        port = server.get("variables", {}).get(port.strip("{}"), {}).get("default", "")
    host = f"{name}.example.com" if host.startswith("{") else host
    return f"{scheme}://{host}{colon if port else ''}{port}"


def _resource(tag: Json, operations: Iterable[model.DocumentedOperation]) -> model.Resource:
    mine = tuple(operation for operation in operations if operation.resource == tag["x-resource"])
    return model.Resource(tag["x-resource"], tag["name"], tag["description"], mine)


def _operation(path: str, method: str, value: Json, bundle: Json) -> model.DocumentedOperation:
    resource, _, verb = value["operationId"].partition("_")
    responses = tuple(
        _response(status, follow_reference(response, bundle), bundle)
        for status, response in value["responses"].items()
    )
    forms = read_forms(value)
    return model.DocumentedOperation(
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
        credentials=_credentials(value.get("security", bundle.get("security", [])), bundle),
        request_headers=tuple(
            _header(header) for header in value.get("x-request-headers", bundle.get("x-request-headers", []))
        ),
        parameters=tuple(
            _parameter(follow_reference(entry, bundle)) for entry in value.get("parameters", [])
        ),
        body=_body(value.get("requestBody"), bundle),
        responses=responses,
        actions=tuple(
            model.DocumentedAction(
                key,
                entry["verb"],
                entry["summary"],
                entry.get("task"),
                entry.get("body"),
                tuple(entry.get("x-source", [])),
                entry.get("run"),
            )
            for key, entry in value.get("x-actions", {}).items()
        ),
        forms=forms,
        returns=value.get("x-returns"),
        unwrap=_unwrap(responses, forms, bundle),
        assumptions=_assumptions(value),
        contradictions=(
            *_contradictions(value, value["operationId"]),
            *(found for part in _own_parts(value) for found in _contradictions(part, value["operationId"])),
        ),
        query_properties={
            type_: tuple(model.QueryProperty(entry["name"], entry["type"]) for entry in entries)
            for type_, entries in value.get("x-query-properties", {}).items()
        },
        query_places={
            type_: model.QueryPlace(
                place["in"], place["member"], tuple(place.get("also", [])), place.get("list"), place["item"]
            )
            for type_, place in value.get("x-query-results", {}).items()
        },
        run=_run(value.get("x-run")),
    )


def _own_parts(operation: Json) -> list[Json]:
    """Return the body and the answers, with their headers, that an operation describes itself."""
    body, answers = operation.get("requestBody", {}), list(operation["responses"].values())
    return [body, *answers, *(header for answer in answers for header in answer.get("headers", {}).values())]


def _run(value: Json | None) -> model.DocumentedRun | None:
    return model.DocumentedRun(value["read"], value.get("effect"), value.get("sessions")) if value else None


def _credentials(security: Sequence[Json], bundle: Json) -> Literal["session", "basic", "none"]:
    if not security:
        return "none"
    described = bundle.get("components", {}).get("securitySchemes", {})
    schemes = [described.get(name, {}) for entry in security for name in entry]
    return "basic" if any(scheme.get("scheme") == "basic" for scheme in schemes) else "session"


def _unwrap(responses: Iterable[model.Response], forms: Forms | None, bundle: Json) -> str | None:
    good = [response for response in responses if response.status.startswith("2") and response.media]
    if forms:
        names: tuple[str, ...] = (forms.entity,)
    elif good:
        names = good[0].media[0].type.schema_names()
    else:
        return None
    found = bundle["components"].get("schemas", {}).get(names[0], {}).get("x-unwrap") if names else None
    return str(found) if found else None


def _parameter(value: Json) -> model.DocumentedParameter:
    is_json = "content" in value
    schema = value["content"]["application/json"]["schema"] if is_json else value["schema"]
    return model.DocumentedParameter(
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
        is_id_of_uid=bool(value.get("x-id-of-uid")),
    )


def _header(value: Json) -> model.Header:
    return model.Header(
        value["name"], bool(value.get("required")), str(value.get("value", "")), value["description"]
    )


def _body(value: Json | None, bundle: Json) -> model.DocumentedBody | None:
    if not value:
        return None
    value = follow_reference(value, bundle)
    return model.DocumentedBody(
        bool(value.get("required")), _described(value), _media(value.get("content", {}))
    )


def _response(status: str, value: Json, bundle: Json) -> model.Response:
    headers = tuple(
        model.Header(
            name,
            bool(header.get("required")),
            str(header.get("example", header.get("schema", {}).get("example", ""))),
            _described(header),
        )
        for name, header in (
            (key, follow_reference(entry, bundle)) for key, entry in value.get("headers", {}).items()
        )
    )
    return model.Response(status, _described(value), headers, _media(value.get("content", {})))


def _media(content: Json) -> tuple[model.Media, ...]:
    return tuple(
        model.Media(
            media_type,
            type_ref(value.get("schema", {})),
            tuple(
                model.DocumentedExample(name, example.get("summary", name), media_type, example.get("value"))
                for name, example in value.get("examples", {}).items()
            ),
        )
        for media_type, value in content.items()
    )


def _schema(name: str, value: Json) -> model.DocumentedSchema:
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
    return model.DocumentedSchema(
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
        envelope=tuple(value.get("x-envelope", [])),
        xml_name=value.get("xml", {}).get("name"),
        sources=tuple(value["x-source"]),
        links=tuple(value.get("x-links", [])),
        assumptions=_assumptions(value),
        contradictions=_contradictions(value, name),
    )


def _field(name: str, value: Json, parent: Json) -> model.DocumentedField:
    xml = value.get("xml", {})
    place = "attribute" if xml.get("attribute") else "text" if value.get("x-xml-text") else "element"
    place = "none" if value.get("x-json-only") else place
    return model.DocumentedField(
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
    """Return the type a schema describes, with the names of components."""
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
    """Return the contradictions on parts that several operations share and that have no page of their own."""
    return tuple(
        found
        for section, kind in (("responses", "answer"), ("headers", "header"), ("requestBodies", "body"))
        for name, value in components.get(section, {}).items()
        for found in _contradictions(value, f"{kind} {name}")
    )


def _described(value: Json) -> str:
    """Return the description of a part without a page of its own, with its assumptions."""
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
