"""Every example fits its schema: payloads in each version they belong to, field examples, parameter examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs

from generator.bundle import Bundle
from generator.findings import Finding
from generator.sources import Pointer, walk
from generator.upgrade import upgrade, upgrade_schema
from generator.versions import VSPC_VERSIONS, bundle_for, exists_in
from generator.xml_shapes import XmlShapeError, read_example

_RULE = "example-fits"
_HOME = "urn:bundle"
"""Where references find the components."""


def examples_fit(bundle: Bundle) -> Iterator[Finding]:
    """Findings for all examples of one bundle. VSPC payloads are checked in every version that has them."""
    components = registry_of(bundle.data)
    yield from _schema_examples(bundle, components)
    yield from _parameter_examples(bundle, components)
    yield from _payloads(bundle, bundle.data, components, None)
    if bundle.name == "vspc":
        for version in VSPC_VERSIONS[:-1]:
            data = bundle_for(bundle.data, version)
            yield from _payloads(bundle, data, registry_of(data), version)


def registry_of(data: Mapping[str, Any]) -> jsonschema_rs.Registry:
    """The components of a bundle as JSON Schema 2020-12: handed to the validator once, not with every example."""
    return jsonschema_rs.Registry([(_HOME, {"components": upgrade(data)["components"]})])


def violations(
    schema: Mapping[str, Any], components: jsonschema_rs.Registry, value: Any
) -> Iterator[tuple[Pointer, str]]:
    """Where and how a JSON value breaks a JSON Schema 2020-12 whose references point into `components`."""
    validator = jsonschema_rs.Draft202012Validator(_away(schema), registry=components, validate_formats=True)
    for error in validator.iter_errors(value):
        yield tuple(error.instance_path), error.message


def _away(schema: Any) -> Any:
    """A schema that stands outside its bundle: its references say where the bundle is."""
    if isinstance(schema, list):
        return [_away(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    return {
        name: _HOME + inner if name == "$ref" and isinstance(inner, str) else _away(inner)
        for name, inner in schema.items()
    }


def _schema_examples(bundle: Bundle, components: jsonschema_rs.Registry) -> Iterator[Finding]:
    for name, schema in bundle.data["components"].get("schemas", {}).items():
        for pointer, node in walk(schema):
            if not (isinstance(node, dict) and "example" in node) or {"x-links", "example"} & set(pointer):
                continue
            if pointer and pointer[-1] == "properties":
                continue  # a field that is called "example"
            for where, message in violations(upgrade_schema(node), components, node["example"]):
                place = ("components", "schemas", name, *pointer, "example")
                yield _finding(bundle, place, where, message)


def _parameter_examples(bundle: Bundle, components: jsonschema_rs.Registry) -> Iterator[Finding]:
    places: list[tuple[Pointer, Any]] = [
        (("components", "parameters", name), value)
        for name, value in bundle.data["components"].get("parameters", {}).items()
    ]
    for path, item in bundle.data["paths"].items():
        for method, operation in item.items():
            for index, value in enumerate(operation.get("parameters", [])):
                places.append((("paths", path, method, "parameters", index), value))
    for place, parameter in places:
        if "example" not in parameter or "schema" not in parameter:
            continue
        for where, message in violations(
            upgrade_schema(parameter["schema"]), components, parameter["example"]
        ):
            yield _finding(bundle, (*place, "example"), where, message)


def _payloads(
    bundle: Bundle, data: Mapping[str, Any], components: jsonschema_rs.Registry, version: str | None
) -> Iterator[Finding]:
    for place, media_type, media in _media(data):
        for name, example in media.get("examples", {}).items():
            if version is None and not exists_in(example, data["info"]["version"]) and bundle.name == "vspc":
                continue  # a payload of an older version: checked with the bundle of its time
            pointer = (*place, "content", media_type, "examples", name)
            try:
                value = example["value"]
                if isinstance(value, str) and media_type.endswith("xml"):
                    value = read_example(value, media["schema"], data["components"]["schemas"])
            except XmlShapeError as error:
                yield _finding(bundle, pointer, (), str(error))
                continue
            for where, message in violations(upgrade_schema(media["schema"]), components, value):
                in_version = f" (API {version})" if version else ""
                yield _finding(bundle, pointer, where, message + in_version)


def _media(data: Mapping[str, Any]) -> Iterator[tuple[Pointer, str, Mapping[str, Any]]]:
    """Every media type of every body and answer, with the pointer of the object that has the `content`."""
    holders: list[tuple[Pointer, Mapping[str, Any]]] = []
    for section in ("responses", "requestBodies"):
        for name, value in data["components"].get(section, {}).items():
            holders.append((("components", section, name), value))
    for path, item in data["paths"].items():
        for method, operation in item.items():
            if "requestBody" in operation:
                holders.append((("paths", path, method, "requestBody"), operation["requestBody"]))
            for status, response in operation.get("responses", {}).items():
                holders.append((("paths", path, method, "responses", status), response))
    for pointer, holder in holders:
        for media_type, media in holder.get("content", {}).items():
            yield pointer, media_type, media


def _finding(bundle: Bundle, pointer: Pointer, where: Pointer, message: str) -> Finding:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where)
    short = message if len(message) < 300 else f"{message[:300]}…"
    what = f"the example does not fit its schema{f' at {path[1:]}' if path.startswith('.') else ''}: {short}."
    return bundle.finding(
        pointer, _RULE, what, "Mend the example, or the schema where the example is a published payload."
    )
