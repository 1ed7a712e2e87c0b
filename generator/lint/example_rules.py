"""Every example fits its schema: payloads in each version they belong to, field examples, parameter examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from generator.bundle import Bundle
from generator.findings import Finding
from generator.notations import CAMEL, in_camel_case
from generator.sources import Pointer, walk
from generator.upgrade import upgrade, upgrade_schema
from generator.versions import VERSIONS, bundle_for, exists_in, versions_of
from generator.xml_shapes import XmlShapeError, compile_shapes, read_example
from veeam_jobs_description.bundles import has_both_notations

_RULE = "example-fits"
_MEND = "Mend the example, or the schema where the example is a published payload."
_HOME = "urn:bundle"
"""Where references find the components."""


def examples_fit(bundle: Bundle) -> Iterator[Finding]:
    """Yield findings for all examples of one bundle. Check payloads in every version that has them.

    A document with `x-notations` is checked in both notations. Examples of fields and parameters come first, because they
    show a mistake of a schema in one place. Payloads that break the same rule of a schema share one finding.
    """
    components = registry_of(bundle.data)
    small = [*_schema_examples(bundle, components), *_parameter_examples(bundle, components)]
    if small:
        yield from small
        return
    for data, variant in _variants(bundle):
        registry = components if variant is None else registry_of(data)
        findings = list(_together(bundle, _payloads(data, registry, variant), variant))
        yield from findings
        if findings:
            return


def _variants(bundle: Bundle) -> Iterator[tuple[Mapping[str, Any], str | None]]:
    """Yield the bundle, its older versions, and the other notation."""
    yield bundle.data, None
    if VERSIONS in bundle.data:
        for version in versions_of(bundle.data).described[:-1]:
            yield bundle_for(bundle.data, version), f"API {version}"
    if has_both_notations(bundle.data):
        yield in_camel_case(bundle.data), CAMEL


def registry_of(data: Mapping[str, Any]) -> jsonschema_rs.Registry:
    """Return the components of a bundle as JSON Schema 2020-12, so that the validator loads them only once."""
    return jsonschema_rs.Registry([(_HOME, {"components": upgrade(data)["components"]})])


@dataclass(frozen=True, slots=True)
class ExampleViolation:
    """Where in a value and how it breaks a schema, and which rule of the schema that is."""

    where: Pointer
    message: str
    rule: str


def violations(
    schema: Mapping[str, Any], components: jsonschema_rs.Registry, value: Any
) -> Iterator[ExampleViolation]:
    """Yield where and how a JSON value breaks a JSON Schema 2020-12 whose references point into `components`."""
    validator = jsonschema_rs.Draft202012Validator(_away(schema), registry=components, validate_formats=True)
    for error in validator.iter_errors(value):
        rule = error.absolute_keyword_location or "/".join(map(str, error.schema_path))
        yield ExampleViolation(tuple(error.instance_path), error.message, rule)


def _away(schema: Any) -> Any:
    """Rewrite references of a schema to point into the bundle."""
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
            for violation in violations(upgrade_schema(node), components, node["example"]):
                place = ("components", "schemas", name, *pointer, "example")
                yield _finding(bundle, place, violation.where, violation.message)


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
        for violation in violations(upgrade_schema(parameter["schema"]), components, parameter["example"]):
            yield _finding(bundle, (*place, "example"), violation.where, violation.message)


def _payloads(
    data: Mapping[str, Any], components: jsonschema_rs.Registry, variant: str | None
) -> Iterator[tuple[Pointer, ExampleViolation]]:
    """Yield every invalid payload with its pointer in the bundle."""
    schemas = data["components"].get("schemas", {})
    shapes = compile_shapes(schemas)
    for place, media_type, media in _media(data):
        for name, example in media.get("examples", {}).items():
            if variant is None and VERSIONS in data and not _is_current(example, data):
                continue  # a payload of an older version: checked with the bundle of its time
            pointer = (*place, "content", media_type, "examples", name)
            try:
                value = example["value"]
                if isinstance(value, str) and media_type.endswith("xml"):
                    value = read_example(value, media["schema"], schemas, shapes)
            except XmlShapeError as error:
                yield pointer, ExampleViolation((), str(error), str(error))
                continue
            for violation in violations(upgrade_schema(media["schema"]), components, value):
                yield pointer, violation


def _together(
    bundle: Bundle, found: Iterator[tuple[Pointer, ExampleViolation]], variant: str | None
) -> Iterator[Finding]:
    """Yield one finding for each rule that payloads break, at the first of them."""
    by_rule: dict[str, list[tuple[Pointer, ExampleViolation]]] = {}
    for pointer, violation in found:
        by_rule.setdefault(violation.rule, []).append((pointer, violation))
    for breaches in by_rule.values():
        pointer, first = breaches[0]
        others = sorted({str(other[-1]) for other, _ in breaches if other[-1] != pointer[-1]})
        in_variant = f" ({variant})" if variant else ""
        also = f" The same in: {', '.join(others)}." if others else ""
        what = _what(first.where, f"{first.message}{in_variant}", also)
        yield bundle.example_finding(pointer, first.where, _RULE, what, _MEND)


def _is_current(example: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    versions = versions_of(data)
    return exists_in(example, versions.described[-1], versions.unmarked)


def _media(data: Mapping[str, Any]) -> Iterator[tuple[Pointer, str, Mapping[str, Any]]]:
    """Yield every media type of all bodies and answers, with the pointer of the object that has the `content`."""
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
    return bundle.finding(pointer, _RULE, _what(where, message), _MEND)


def _what(where: Pointer, message: str, also: str = "") -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where)
    short = message if len(message) < 300 else f"{message[:300]}…"
    return f"the example does not fit its schema{f' at {path[1:]}' if path.startswith('.') else ''}: {short}.{also}"
