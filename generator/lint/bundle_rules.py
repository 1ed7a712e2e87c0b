"""Rules on the bundle: what can only be seen once every reference is resolved."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.bundle import Bundle
from generator.documents import METHODS, SECTIONS, Document
from generator.findings import Finding
from generator.references import resolve
from generator.sources import Pointer

Rule = Callable[[Document, Bundle], Iterator[Finding]]


def operations(bundle: Bundle) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every operation of the bundle with its pointer."""
    for path, item in bundle.data["paths"].items():
        for method in METHODS:
            if method in item:
                yield ("paths", path, method), item[method]


def schemas(bundle: Bundle) -> Mapping[str, dict[str, Any]]:
    found: Mapping[str, dict[str, Any]] = bundle.data["components"].get("schemas", {})
    return found


def unique_operation_ids(document: Document, bundle: Bundle) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for pointer, operation in operations(bundle):
        name, place = operation.get("operationId", ""), f"{str(pointer[2]).upper()} {pointer[1]}"
        if name in seen:
            what = f'"{name}" is the operation of {seen[name]} and of {place}.'
            yield document.root.finding(
                pointer, "operation-id", what, "Give each path its own operation file."
            )
        seen[name] = place


def path_template(document: Document, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        in_path = set(re.findall(r"{([^}]+)}", str(pointer[1])))
        parameters = [resolve(entry, bundle.data["components"]) for entry in operation.get("parameters", [])]
        declared = {str(parameter.get("name")) for parameter in parameters if parameter.get("in") == "path"}
        for name in sorted(in_path ^ declared):
            where = "is in the path but not among the parameters" if name in in_path else "is not in the path"
            what = f"{{{name}}} of {pointer[1]} {where}."
            mend = "Make the path in openapi.yaml and the parameters of the operation agree."
            yield bundle.finding((*pointer, "parameters"), "path-template", what, mend)


def errors_answered(document: Document, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        statuses = operation.get("responses", {})
        if not any(status.startswith(("4", "5", "default")) for status in statuses):
            what = "no answer of this operation is an error."
            mend = "Add default: {$ref: ../../responses/Error.yaml}, or the 4xx answers it gives."
            yield bundle.finding((*pointer, "responses"), "errors-missing", what, mend)


def paging(document: Document, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        if operation.get("x-paging") != "offset":
            continue
        names = {
            resolve(entry, bundle.data["components"]).get("name") for entry in operation.get("parameters", [])
        }
        for name in sorted({"limit", "offset"} - names):
            what = f"x-paging is offset, but there is no parameter {name}."
            mend = f"Add $ref: ../../parameters/{name}.yaml, or drop x-paging."
            yield bundle.finding((*pointer, "x-paging"), "paging", what, mend)


def links_lead_somewhere(document: Document, bundle: Bundle) -> Iterator[Finding]:
    known = {operation.get("operationId") for _, operation in operations(bundle)}
    for pointer, operation in operations(bundle):
        for status, response in operation.get("responses", {}).items():
            for name, link in resolve(response, bundle.data["components"]).get("links", {}).items():
                if link.get("operationId") not in known:
                    what = f'link "{name}" leads to "{link.get("operationId")}", which is no operation.'
                    place = (*pointer, "responses", status, "links", name)
                    yield bundle.finding(place, "link-target", what, "Name an operationId of this document.")


def members_exist(document: Document, bundle: Bundle) -> Iterator[Finding]:
    """`required` and `x-unwrap` name members that the schema has."""
    for name, schema in schemas(bundle).items():
        properties, place = schema.get("properties", {}), ("components", "schemas", name)
        for member in schema.get("required", []):
            if member not in properties:
                what = f'"{member}" is required but not described.'
                yield bundle.finding(
                    (*place, "required"), "member-missing", what, "Add the field or drop the name."
                )
        unwrap = schema.get("x-unwrap")
        if unwrap and unwrap not in properties:
            what = f'x-unwrap names "{unwrap}", which is no member.'
            yield bundle.finding(
                (*place, "x-unwrap"), "member-missing", what, "Name the member callers want."
            )


def forms_and_actions(document: Document, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        for form in ("entity", "reference"):
            name = operation.get("x-forms", {}).get(form, {}).get("schema")
            if name and name not in schemas(bundle):
                what = f"the {form} form is {name}, which is no schema."
                yield bundle.finding(
                    (*pointer, "x-forms", form), "forms", what, "Name a schema of this document."
                )
        actions = operation.get("x-actions")
        if actions is None:
            continue
        parameters = [resolve(entry, bundle.data["components"]) for entry in operation.get("parameters", [])]
        schema: dict[str, Any] = next(
            (entry["schema"] for entry in parameters if entry.get("name") == "action"), {}
        )
        values = resolve((schema.get("allOf") or [schema])[0], bundle.data["components"]).get("enum", [])
        for action in sorted(set(actions) ^ set(values)):
            what = f'action "{action}" stands only in one of x-actions and the action parameter.'
            yield bundle.finding((*pointer, "x-actions"), "actions", what, "Make the two lists the same.")


def unused_component(document: Document, bundle: Bundle) -> Iterator[Finding]:
    for section in SECTIONS:
        for name, source in document.components(section):
            if ("components", section, name) not in bundle.origins:
                what = "nothing refers to this component."
                yield source.finding((), "unused-file", what, "Refer to it, or delete the file.")


def standard(document: Document, bundle: Bundle) -> Iterator[Finding]:
    """A second opinion: openapi-spec-validator on the bundle."""
    # A $ref at an operation is resolved by now; extension members are legal anywhere the standard looks.
    for error in OpenAPIV30SpecValidator(bundle.data).iter_errors():
        pointer = tuple(error.absolute_path) if hasattr(error, "absolute_path") else ()
        what = f"openapi-spec-validator: {error.message.splitlines()[0][:300]}"
        mend = "Mend it so that the bundle is valid OpenAPI 3.0."
        yield bundle.finding(pointer, "standard", what, mend)


BUNDLE_RULES: tuple[Rule, ...] = (
    unique_operation_ids,
    path_template,
    errors_answered,
    paging,
    links_lead_somewhere,
    members_exist,
    forms_and_actions,
    unused_component,
    standard,
)
