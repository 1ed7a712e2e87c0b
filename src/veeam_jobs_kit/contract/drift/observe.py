"""Count what answers hold, member by member, beside what their schema says."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from veeam_jobs_description.references import component_name
from veeam_jobs_description.schemas import Schema, read_schema
from veeam_jobs_kit.contract.findings.branches import choose_branch
from veeam_jobs_kit.contract.findings.formats import fits_format

MOST_HASHES = 40
MOST_SAMPLES = 3
_LONGEST_SAMPLE = 60
_LEAST_NUMBER = 1000
"""Smaller numbers are equal by chance, so their hashes say nothing."""
_WORD = re.compile(r"[A-Za-z_@][A-Za-z0-9_.@ /+-]{0,47}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_GUESSED = ("uuid", "date-time", "date")
"""Formats that are recognized in members nobody described."""
_SECRET = re.compile("passw|secret|token|credential|apikey|privatekey", re.IGNORECASE)


@dataclass(slots=True)
class MemberTally:
    """What came in one member of one schema."""

    described: bool
    schema: Schema | None
    present: int = 0
    nulls: int = 0
    types: Counter[str] = field(default_factory=Counter)
    values: Counter[str] = field(default_factory=Counter)
    """Values of an enumeration that look like such."""
    strange: Counter[str] = field(default_factory=Counter)
    """Undocumented values of an enumeration; those that could be data are counted under their length."""
    wrong_types: Counter[str] = field(default_factory=Counter)
    wrong_formats: Counter[str] = field(default_factory=Counter)
    misplaced: Counter[str] = field(default_factory=Counter)
    """How a member stands in XML, where that is described otherwise."""
    hashes: dict[str, None] = field(default_factory=dict)
    samples: dict[str, None] = field(default_factory=dict)
    formats: frozenset[str] | None = None
    """Formats that every text so far has."""
    operations: dict[str, None] = field(default_factory=dict)


Place = tuple[str, str]
"""Schema and member."""


@dataclass(slots=True)
class Ledger:
    """The counts of one media type, judged by one bundle."""

    rows: Counter[str] = field(default_factory=Counter)
    """Objects of each schema."""
    schemas: dict[str, Schema] = field(default_factory=dict)
    members: dict[Place, MemberTally] = field(default_factory=dict)
    operations: dict[str, dict[str, None]] = field(default_factory=dict)
    """operationIds by schema."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """A schema, with what is asked of it for every value worked out once."""

    schema: Schema
    type: str | None
    values: tuple[Any, ...]
    options: tuple[Mapping[str, Any], ...]
    items: Mapping[str, Any] | None
    properties: Mapping[str, Mapping[str, Any]]
    format: str | None


@dataclass(slots=True)
class Observer:
    """Walks answers along the schemas of one bundle."""

    bundle: Mapping[str, Any] = field(repr=False)
    ledger: Ledger = field(default_factory=Ledger)
    salt: bytes | None = field(default=None, repr=False)
    hide: Callable[[str], str] | None = None
    """Masks secrets in samples; None to keep no samples."""
    _operation: str = ""
    _read: dict[int, _Facts] = field(default_factory=dict, repr=False)

    def body(self, operation_id: str, schemas: Iterable[str], value: Any) -> bool:
        """Count one body that is described by one of the component schemas.

        Return False for an object without any described member: it is something else than an answer of the API.
        """
        self._operation = operation_id
        options = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
        if not options:
            return True
        any_of_them = Schema(type=None, nullable=False, name=None, keywords={"oneOf": options})
        schema = read_schema(choose_branch(any_of_them, value, self.bundle), self.bundle)
        if isinstance(value, dict) and not is_free(schema) and not schema.properties.keys() & value.keys():
            return False
        if isinstance(value, dict):
            self._object(schema.name or operation_id, _facts(schema), value)
        else:
            self._value((operation_id, "$"), _facts(schema), value)
        return True

    def undocumented(self, schema: str, member: str, value: Any) -> None:
        """Count a member that was found to be undocumented by somebody else: by the reader of XML."""
        self._value((schema, shown_name(member)), None, value)

    def misplaced(self, schema: str, member: str, how: str) -> None:
        """Count a member that the reader of XML found at another place than described."""
        tally = self.ledger.members.get((schema, member))
        if tally is not None:
            tally.misplaced[how] += 1

    def _object(self, name: str, facts: _Facts, value: Mapping[str, Any]) -> None:
        ledger = self.ledger
        ledger.rows[name] += 1
        ledger.schemas.setdefault(name, facts.schema)
        ledger.operations.setdefault(name, {})[self._operation] = None
        for member, child in value.items():
            written = facts.properties.get(member)
            if written is not None:
                self._value((name, member), self._facts(written), child)
            elif not is_free(facts.schema):
                self._value((name, shown_name(str(member))), None, child)

    def _value(self, place: Place, facts: _Facts | None, value: Any) -> None:
        tally = self.ledger.members.get(place)
        if tally is None:
            schema = facts.schema if facts is not None else None
            tally = self.ledger.members[place] = MemberTally(facts is not None, schema)
        tally.present += 1
        tally.operations[self._operation] = None
        if value is None:
            tally.nulls += 1
            return
        kind = json_type(value)
        tally.types[kind] += 1
        if self.salt is not None or self.hide is not None:
            self._keep(place, tally, value)
        if facts is None:
            if isinstance(value, str):
                fitting = frozenset(name for name in _GUESSED if fits_format(value, name))
                tally.formats = fitting if tally.formats is None else tally.formats & fitting
            return
        if facts.options:
            facts = self._facts(choose_branch(facts.schema, value, self.bundle))
        if facts.type is not None and not _is_of(facts.type, kind):
            tally.wrong_types[kind] += 1
        elif isinstance(value, dict):
            if facts.properties:
                self._object(facts.schema.name or ".".join(place), facts, value)
        elif isinstance(value, list):
            if facts.items is not None:
                inside = self._facts(facts.items)
                for item in value:
                    self._item(place, inside, item)
        elif facts.values:
            text = enumeration_value(value)
            tally.values[text] += 1
            if value not in facts.values:
                tally.strange[text] += 1
        elif facts.format is not None and not fits_format(value, facts.format):
            tally.wrong_formats[facts.format] += 1

    def _item(self, place: Place, facts: _Facts, item: Any) -> None:
        if isinstance(item, dict) and facts.properties and not facts.options:
            self._object(facts.schema.name or f"{'.'.join(place)}[]", facts, item)
        else:
            self._value((place[0], f"{place[1]}[]"), facts, item)

    def _keep(self, place: Place, tally: MemberTally, value: Any) -> None:
        """Keep a hash of a value, and a sample where samples are asked for."""
        if isinstance(value, dict | list | bool):
            return
        telling = len(value) > 3 if isinstance(value, str) else abs(value) >= _LEAST_NUMBER
        if self.salt is not None and telling and len(tally.hashes) < MOST_HASHES:
            text = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
            tally.hashes[hmac.new(self.salt, text, hashlib.sha256).hexdigest()[:12]] = None
        if self.hide is not None and len(tally.samples) < MOST_SAMPLES:
            hidden = "[Filtered]" if _SECRET.search(place[1]) else self.hide(str(value))
            tally.samples[hidden[:_LONGEST_SAMPLE]] = None

    def _facts(self, written: Mapping[str, Any]) -> _Facts:
        found = self._read.get(id(written))
        if found is None:
            found = self._read[id(written)] = _facts(read_schema(written, self.bundle))
        return found


def _facts(schema: Schema) -> _Facts:
    items = schema.keywords.get("items")
    # JSON has a date-time where this mark stands, and XML a time.
    has_format = "format" in schema.keywords and "x-xml-time-of-day" not in schema.keywords
    return _Facts(
        schema,
        schema.type,
        schema.values,
        schema.options,
        items if isinstance(items, Mapping) else None,
        schema.properties,
        str(schema.keywords["format"]) if has_format else None,
    )


def is_free(schema: Schema) -> bool:
    """Return whether an object may have members of any name, which are data then: no member is described."""
    return not schema.properties or schema.keywords.get("additionalProperties", False) is not False


def json_type(value: Any) -> str:
    """Return the JSON type of a value, integers apart from other numbers."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, list):
        return "array"
    return "null" if value is None else "object"


def shown_name(name: str) -> str:
    """Return the name of a member nobody described, unless it could be data, like an id used as a key."""
    if _WORD.fullmatch(name) and not _UUID.search(name) and not re.search(r"\d{4}", name):
        return name
    return f"(a name of {len(name)} characters)"


def enumeration_value(value: Any) -> str:
    """Return a value of an enumeration, unless it could be data."""
    text = str(value)
    if _WORD.fullmatch(text) and not re.search(r"\d{5}", text) and "@" not in text:
        return text
    return f"(a value of {len(text)} characters)"


def is_shown(value: str) -> bool:
    """Return whether a value of an enumeration is shown as it came."""
    return not value.startswith("(")


def enumeration_of(schema: Schema | None) -> str | None:
    """Return the component that lists the values of a schema; None where it has none of its own."""
    if schema is None or not schema.values:
        return None
    return schema.name or component_name(schema.keywords.get("$ref"))


def _is_of(described: str, kind: str) -> bool:
    return kind == described or (described == "number" and kind == "integer")
