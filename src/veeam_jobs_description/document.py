"""A bundle, read: its operations, its schemas, and the path its server puts it under."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal
from urllib.parse import urlsplit

from veeam_jobs_description import bundles
from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_description.schemas import named_schema, read_schema

Api = Literal["vspc", "em"]


@dataclass(frozen=True, slots=True)
class Document:
    """A bundle, read. `base_path` is where the server puts it: `/api/v3` or `/api`."""

    api: Api
    bundle: Mapping[str, Any]
    base_path: str
    operations: tuple[Operation, ...]
    _unwrapped: dict[str, tuple[str | None, str | None, bool]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def schemas(self) -> Mapping[str, Mapping[str, Any]]:
        """The component schemas, as written."""
        found: Mapping[str, Mapping[str, Any]] = self.bundle["components"]["schemas"]
        return found

    def unwrapped(self, schema: str) -> tuple[str | None, str | None, bool]:
        """Return the content of an envelope or list: its member, its schema, and whether it is a list."""
        if schema not in self._unwrapped:
            self._unwrapped[schema] = self._look_into(schema)
        return self._unwrapped[schema]

    def _look_into(self, schema: str) -> tuple[str | None, str | None, bool]:
        envelope = named_schema(schema, self.bundle)
        member = envelope.keywords.get("x-unwrap")
        if member is None:
            return None, schema, False
        held = read_schema(envelope.properties[member], self.bundle)
        if held.type == "array":
            return member, read_schema(held.keywords["items"], self.bundle).name, True
        return member, held.name, False


def read(api: Api, version: str | None = None, bundle: Mapping[str, Any] | None = None) -> Document:
    """Return the document of an API: its newest version, the given version, or the given OpenAPI 3.1 bundle.

    Raises BundleNotFound where no such bundle was shipped or generated.
    """
    return _parsed(api, bundle) if bundle is not None else _shipped(api, version)


@lru_cache(16)
def _shipped(api: Api, version: str | None) -> Document:
    """Read a bundle that was shipped or generated once: it takes longer than all else that every mock does again."""
    return _parsed(api, bundles.load(api, version, openapi="3.1"))


def _parsed(api: Api, bundle: Mapping[str, Any]) -> Document:
    return Document(api, bundle, server_path(bundle), tuple(read_operations(bundle)))


def base_path(api: Api) -> str:
    """Return the path of an API on its server: `/api/v3` or `/api`."""
    return server_path(bundles.load(api, openapi="3.1"))


def server_path(bundle: Mapping[str, Any]) -> str:
    """Return the path that all operations of a bundle share, without a slash at its end."""
    return urlsplit(str(bundle["servers"][0]["url"])).path.rstrip("/")
