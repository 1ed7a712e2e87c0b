"""JSON Schema validation against a bundle, formats and the ranges of int32 and int64 included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from veeam_jobs_kit.mock.views import Json

_BUNDLE = "urn:veeam-jobs:bundle"
_BITS = {"int32": 31, "int64": 63}
_FOR_PEOPLE = frozenset({"description", "summary", "example", "examples", "x-source", "x-enum-descriptions"})


@dataclass(frozen=True, slots=True)
class Breach:
    """One way in which a value breaks its schema: where (member names and indexes), and what."""

    where: tuple[str | int, ...]
    what: str


class Schemas:
    """Validators for every schema of a bundle, each named by its JSON pointer and compiled once."""

    def __init__(self, bundle: Mapping[str, Any]) -> None:
        self._registry = jsonschema_rs.Registry([(_BUNDLE, _with_ranges(bundle))])
        self._compiled: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def breaches(self, pointer: str, value: Json) -> Iterator[Breach]:
        """Everything wrong with `value` by the schema at `pointer`."""
        for error in self._validator(pointer).iter_errors(value):
            yield Breach(tuple(error.instance_path), error.message)

    def first_breach(self, pointer: str, value: Json) -> Breach | None:
        return next(self.breaches(pointer, value), None)

    def _validator(self, pointer: str) -> jsonschema_rs.Draft202012Validator:
        if pointer not in self._compiled:
            schema = {"$ref": f"{_BUNDLE}#{quote(pointer, safe='/~')}"}
            self._compiled[pointer] = jsonschema_rs.Draft202012Validator(
                schema, registry=self._registry, validate_formats=True
            )
        return self._compiled[pointer]


def component(name: str) -> str:
    """The pointer of a component schema."""
    return f"/components/schemas/{name}"


def _with_ranges(value: Any, *, named: bool = False) -> Any:
    """A copy in which the formats int32 and int64 bind: JSON Schema itself does not know them.

    What is there for people alone is left out: a bundle is mostly that. `named` says that the keys are names, not keywords.
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
