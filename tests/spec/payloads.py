"""Every payload of the documents, with the version and schema it belongs to, found through the published bundles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from veeam_jobs_kit import bundles

VSPC_VERSIONS = ("3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7")


@dataclass(frozen=True)
class Payload:
    """One example of one media type; `schemas` are the components it may be (two where `format` chooses)."""

    api: str
    version: str | None
    operation: str
    status: str
    media_type: str
    name: str
    schema: Mapping[str, Any]
    value: Any

    @property
    def id(self) -> str:
        kind = self.media_type.rpartition("/")[2]
        return f"{self.api}-{self.version or 'newest'}-{self.operation}-{self.status}-{self.name}-{kind}"

    @property
    def schemas(self) -> tuple[str, ...]:
        options = self.schema.get("oneOf", [self.schema])
        return tuple(option["$ref"].rpartition("/")[2] for option in options)


def payloads(api: str, version: str | None) -> Iterator[Payload]:
    """All payloads of one bundle, requests and answers, in the order of the document."""
    data = bundles.load(api, version)
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
                        )


def all_payloads() -> list[Payload]:
    """Payloads of every published bundle."""
    found = [*payloads("em", None), *payloads("vspc", None)]
    for version in VSPC_VERSIONS:
        found += payloads("vspc", version)
    return found
