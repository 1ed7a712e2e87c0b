"""The examples of a bundle as data: what the pages show is what the mock serves, under the ids they show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.views import Json, escape, resolve
from veeam_jobs_kit.mock.xml import XmlCodec


@dataclass(frozen=True, slots=True)
class Example:
    """One example of an answer to a GET: the operation, its name, its JSON-shaped value."""

    operation: Operation
    name: str
    value: Mapping[str, Json]
    parameters: Mapping[str, str]
    """Examples of the path parameters of the operation."""


def examples(document: Document, xml: XmlCodec | None = None) -> Iterator[Example]:
    """Every example of every successful GET, XML first, in the order of the document.

    XML, which servers send unless asked for JSON, has one name less for the same member: `RetrySpecified1` is never in it.
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
    """The first example in JSON of what an operation answers when all goes well; empty where there is none."""
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
