"""Every payload of the documents, with the version and schema it belongs to, found through the published bundles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from veeam_jobs_description import bundles

VSPC_VERSIONS = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")


@dataclass(frozen=True)
class Payload:
    """One example of one media type; `schemas` are the components it may be (two where `format` chooses, or for an error)."""

    api: str
    version: str | None
    operation: str
    status: str
    media_type: str
    name: str
    schema: Mapping[str, Any]
    value: Any
    notation: bundles.Notation = "PascalCase"

    @property
    def id(self) -> str:
        kind = self.media_type.rpartition("/")[2]
        return f"{self.api}-{self.version or 'newest'}-{self.operation}-{self.status}-{self.name}-{kind}"

    @property
    def schemas(self) -> tuple[str, ...]:
        options = self.schema.get("oneOf") or self.schema.get("anyOf") or [self.schema]
        return tuple(option["$ref"].rpartition("/")[2] for option in options)

    @property
    def question(self) -> tuple[str, ...]:
        """What a test of this payload asks; payloads with equal questions are one check.

        The API, the media type, the schema with all that it refers to, and the value, each to the last letter.
        """
        schema = resolved(self.api, self.version, self.notation, json.dumps(self.schema))
        return self.api, self.media_type, schema, json.dumps(self.value)


Alike = tuple[Payload, ...]
"""Payloads with equal questions; to ask it of the first is to ask it of all."""


@cache
def resolved(api: str, version: str | None, notation: bundles.Notation, schema: str) -> str:
    """The text of a schema and of every component that it refers to, however far."""
    known = texts(api, version, notation)
    reached: dict[str, str] = {}
    waiting = [schema]
    while waiting:
        for name in REFERENCE.findall(waiting.pop()):
            if name not in reached:
                reached[name] = known[name]
                waiting.append(known[name])
    return schema + json.dumps(reached, sort_keys=True)


REFERENCE = re.compile(r'"\$ref": "#/components/schemas/([^"]+)"')


@cache
def texts(api: str, version: str | None, notation: bundles.Notation) -> Mapping[str, str]:
    """The text of each component of a bundle."""
    components = bundles.load(api, version, openapi="3.1", notation=notation)["components"]["schemas"]
    return {name: json.dumps(component, sort_keys=True) for name, component in components.items()}


def alike(found: Iterable[Payload]) -> list[Alike]:
    """The payloads, those with equal questions together."""
    groups: dict[tuple[str, ...], list[Payload]] = {}
    for payload in found:
        groups.setdefault(payload.question, []).append(payload)
    return [tuple(group) for group in groups.values()]


def each_once(found: Iterable[Payload]) -> pytest.MarkDecorator:
    """Run a test with `payload`, once for every question; its id says how many other payloads ask the same."""
    groups = alike(found)
    names = [f"{group[0].id}{f'-and-{len(group) - 1}-more' if len(group) > 1 else ''}" for group in groups]
    return pytest.mark.parametrize("payload", [group[0] for group in groups], ids=names)


def payloads(
    api: str, version: str | None, *, notation: bundles.Notation = "PascalCase"
) -> Iterator[Payload]:
    """All payloads of one bundle, requests and answers, in the order of the document."""
    data = bundles.load(api, version, notation=notation)
    for item in data["paths"].values():
        for operation in item.values():
            holders = {"request": operation.get("requestBody", {}), **operation["responses"]}
            for status, holder in holders.items():
                if "$ref" in holder:
                    _, _, section, name = holder["$ref"].split("/")
                    holder = data["components"][section][name]
                for media_type, media in holder.get("content", {}).items():
                    for name, example in media.get("examples", {}).items():
                        yield Payload(
                            api,
                            version,
                            operation["operationId"],
                            status,
                            media_type,
                            name,
                            media["schema"],
                            example["value"],
                            notation,
                        )


def all_payloads() -> list[Payload]:
    """Payloads of every published bundle."""
    found = [*payloads("em", None), *payloads("vspc", None)]
    for version in VSPC_VERSIONS:
        found += payloads("vspc", version)
    return found
