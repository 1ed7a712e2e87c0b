"""Read the examples of a bundle. The mock serves them under their own ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import escape, resolve
from veeam_jobs_description.schemas import Json


@dataclass(frozen=True, slots=True)
class Example:
    """One example of an answer to a GET: the operation, its name, its JSON-shaped value."""

    operation: Operation
    name: str
    value: Mapping[str, Json]
    parameters: Mapping[str, str]
    """Examples of the path parameters of the operation."""


class XmlReader(Protocol):
    """Reads XML documents whose root is one of `roots` (schema names)."""

    def read(self, content: bytes, roots: tuple[str, ...]) -> Json: ...


def examples(document: Document, xml: XmlReader | None = None) -> Iterator[Example]:
    """Yield the examples of each GET that has status 200, XML first.

    XML never contains `RetrySpecified1`, the second JSON name of a member.
    """
    for operation in document.operations:
        if operation.method != "GET":
            continue
        media = _media(document.bundle, operation)
        parameters = _parameter_examples(document.bundle, operation)
        for media_type in sorted(media, reverse=True):
            for name, example in media[media_type].get("examples", {}).items():
                value = example.get("value")
                if isinstance(value, str) and xml is not None and media_type.endswith("xml"):
                    value = xml.read(value.encode(), operation.schemas_of(200))
                if isinstance(value, Mapping):
                    yield Example(operation, name, value, parameters)


def answer_example(document: Document, operation: Operation) -> Mapping[str, Json]:
    """Return the first JSON example of the successful answer of an operation; an empty object if there is none."""
    content = _media(document.bundle, operation, str(operation.success)).get("application/json", {})
    for example in content.get("examples", {}).values():
        if isinstance(example.get("value"), Mapping):
            found: Mapping[str, Json] = example["value"]
            return found
    return {}


def _media(bundle: Mapping[str, Any], operation: Operation, status: str = "200") -> Mapping[str, Any]:
    path = f"/paths/{escape(operation.path)}/{operation.method.lower()}/responses"
    _, responses = resolve(path, bundle)
    if status not in responses:
        return {}
    content: Mapping[str, Any] = resolve(f"{path}/{status}", bundle)[1].get("content", {})
    return content


def _parameter_examples(bundle: Mapping[str, Any], operation: Operation) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for parameter in operation.parameters:
        if parameter.location == "path":
            data = resolve(parameter.schema.rpartition("/")[0], bundle)[1]
            schema = resolve(parameter.schema, bundle)[1]
            example = data.get("example", next(iter(schema.get("examples", ())), None))
            if example is not None:
                found[parameter.name] = str(example)
    return found
