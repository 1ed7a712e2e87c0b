"""JSON Schema validation against a bundle, formats and the ranges of int32 and int64 included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from veeam_jobs_description.schemas import Json

_BUNDLE = "urn:veeam-jobs:bundle"
_BITS = {"int32": 31, "int64": 63}
_FOR_PEOPLE = frozenset({"description", "summary", "example", "examples", "x-source", "x-enum-descriptions"})


@dataclass(frozen=True, slots=True)
class Breach:
    """A violation of a schema: where (member names and indexes), and a message."""

    where: tuple[str | int, ...]
    what: str


class _Bundle:
    """A bundle as the key of a cache: equal to itself alone, which is quick to tell."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Bundle) and other.content is self.content

    def __hash__(self) -> int:
        return id(self.content)


def schemas_of(bundle: Mapping[str, Any]) -> Schemas:
    """Return the validators of a bundle, the same ones for every mock of it in this process."""
    return _shared(_Bundle(bundle))


@lru_cache(16)
def _shared(bundle: _Bundle) -> Schemas:
    return Schemas(bundle.content)


class Schemas:
    """Validators for every schema of a bundle, each named by its JSON pointer and compiled once."""

    def __init__(self, bundle: Mapping[str, Any]) -> None:
        self._registry = jsonschema_rs.Registry([(_BUNDLE, _with_ranges(bundle))])
        self._compiled: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def breaches(self, pointer: str, value: Json) -> Iterator[Breach]:
        """Yield every violation of the schema at `pointer` by `value`."""
        for error in self._validator(pointer).iter_errors(value):
            yield Breach(tuple(error.instance_path), error.message)

    def first_breach(self, pointer: str, value: Json) -> Breach | None:
        """Return the first violation, None for a valid value."""
        return next(self.breaches(pointer, value), None)

    def _validator(self, pointer: str) -> jsonschema_rs.Draft202012Validator:
        if pointer not in self._compiled:
            schema = {"$ref": f"{_BUNDLE}#{quote(pointer, safe='/~')}"}
            self._compiled[pointer] = jsonschema_rs.Draft202012Validator(
                schema, registry=self._registry, validate_formats=True
            )
        return self._compiled[pointer]


def component(name: str) -> str:
    """Return the JSON pointer of a component schema."""
    return f"/components/schemas/{name}"


def _with_ranges(value: Any, *, named: bool = False) -> Any:
    """Return a copy with the ranges of int32 and int64, formats that JSON Schema itself does not check.

    Descriptions and examples, most of a bundle, are left out. `named` says that the keys are names, not keywords.
    """
    if isinstance(value, list):
        return [_with_ranges(child) for child in value]
    if not isinstance(value, Mapping):
        return value
    copied = {
        key: _with_ranges(child, named=key == "properties" and not named)
        for key, child in value.items()
        if named or key not in _FOR_PEOPLE
    }
    bits = _BITS.get(copied["format"]) if isinstance(copied.get("format"), str) else None
    if bits is None:
        return copied
    return {"minimum": -(2**bits), "maximum": 2**bits - 1, **copied}
