"""Compare the value of an answer with its schema and yield everything that is wrong with it, not the first thing alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from veeam_jobs_description.schemas import Schema, read_schema
from veeam_jobs_kit.contract.findings.branches import choose_branch
from veeam_jobs_kit.contract.findings.formats import fits_format
from veeam_jobs_kit.contract.wire.redaction import redact

_IDS = ("instanceUid", "uniqueUid", "UID", "uid", "Uid", "Id", "ID", "id", "Name", "name")
"""Members that say which row it is, the best first."""
_LONGEST = 160
_OF_SCALARS = frozenset({"enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum"})
_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One statement of a schema that a value breaks."""

    kind: str
    """`type`, `required`, `enum`, `format`, …: the keyword that makes the statement."""
    title: str
    expected: str
    received: Any
    """The value itself; `shown` makes it readable."""
    path: Path
    schema: str
    """`BackupServerJob.status`: component and member, whatever the row."""
    source: str | None
    contradiction: str | None
    is_open: bool = False
    """Whether this is a new value of an enumeration that may grow: no violation, unless the document is to be exact."""


@dataclass(slots=True)
class _Statement:
    """A schema, prepared once, where it was read from, and what that rests on."""

    schema: Schema
    name: str
    source: str | None
    contradiction: str | None
    is_open: bool
    has_branches: bool
    types: tuple[type, ...] | None
    """Python types of the values; None where any will do."""
    required: frozenset[str]
    is_closed: bool
    """Whether members are described, and nothing says that there may be others."""
    is_plain: bool
    """Whether the type is all that is said of a text, number or boolean."""
    members: dict[str, _Statement | None] = field(default_factory=dict)
    """Filled as members are met; None for one that nothing is said about."""


@dataclass(slots=True)
class AnswerReader:
    """Compares values with schemas of one bundle, as written there (enumerations not opened)."""

    bundle: Mapping[str, Any] = field(repr=False)
    undescribed: set[str] = field(default_factory=set)
    """Members of the value looked at last that nothing is said about: `BackupServerJob.note`."""
    _roots: dict[int, tuple[Mapping[str, Any], _Statement]] = field(default_factory=dict, repr=False)
    """By the identity of a schema, which is kept: that of a lost object may become another's."""

    def faults(self, schema: Mapping[str, Any], value: Any, preferred: str | None = None) -> list[Fault]:
        """Return every fault of a value; `schema` belongs to the bundle, `preferred` names the branch asked for."""
        found: list[Fault] = []
        self.undescribed = set()
        if id(schema) not in self._roots:
            self._roots[id(schema)] = schema, self._read(schema, "answer", None)
        self._value(self._roots[id(schema)][1], value, (), found, preferred)
        return found

    def _read(self, schema: Mapping[str, Any], name: str, source: str | None) -> _Statement:
        read = read_schema(schema, self.bundle)
        said = read.keywords.keys() & _OF_SCALARS
        return _Statement(
            schema=read,
            name=read.name if read.name and (read.type == "object" or read.options) else name,
            source=source_of(read.keywords) or source,
            contradiction=contradiction_of(read.keywords),
            is_open=bool(read.keywords.get("x-extensible-enum")),
            has_branches=bool(read.options) and not read.properties,
            types=_TYPES[read.type] if read.type else None,
            required=read.required,
            is_closed=bool(read.properties) and "additionalProperties" not in read.keywords,
            is_plain=read.type in ("string", "boolean", "number", "integer") and not said,
        )

    def _value(
        self, statement: _Statement, value: Any, path: Path, found: list[Fault], preferred: str | None = None
    ) -> None:
        schema = statement.schema
        if value is None:
            if not schema.nullable and (schema.type is not None or statement.has_branches):
                found.append(
                    _fault(statement, "null", "Null where none is allowed", _type(schema), value, path)
                )
        elif statement.has_branches:
            branch = choose_branch(schema, value, self.bundle, preferred)
            chosen = statement.members.get(key := f"branch {id(branch)}")
            if chosen is None:
                chosen = statement.members[key] = self._read(branch, statement.name, statement.source)
            self._value(chosen, value, path, found)
        elif not _has_type(value, statement):
            found.append(_fault(statement, "type", "Wrong type", _type(schema), value, path))
        elif isinstance(value, dict):
            self._object(statement, value, path, found)
        elif isinstance(value, list):
            self._array(statement, value, path, found)
        elif not statement.is_plain:
            _scalar(statement, value, path, found)

    def _object(
        self, statement: _Statement, value: Mapping[str, Any], path: Path, found: list[Fault]
    ) -> None:
        for name in sorted(statement.required - value.keys()):
            described = self._member(statement, name) or statement
            title = "A required member is missing"
            fault = _fault(described, "required", title, f"a member `{name}`", _Missing(value), (*path, name))
            found.append(replace(fault, schema=f"{statement.name}.{name}"))
        members = statement.members
        for name, got in value.items():
            member = members[name] if name in members else self._member(statement, name)
            if member is not None:
                if not (member.is_plain and type(got) in (member.types or ())):
                    self._value(member, got, (*path, name), found)
            elif statement.schema.keywords.get("additionalProperties") is False:
                title = "A member that may not be there"
                fault = _fault(
                    statement, "additionalProperties", title, "no other members", got, (*path, name)
                )
                found.append(fault)
            elif statement.is_closed:
                self.undescribed.add(f"{statement.name}.{name}")

    def _member(self, statement: _Statement, name: str) -> _Statement | None:
        """Return what is said about a member; None where that is nothing."""
        schema = statement.schema
        written, place = schema.properties.get(name), name
        if written is None:
            others = schema.keywords.get("additionalProperties")
            written, place = (others, "*") if isinstance(others, Mapping) else (None, name)
        member = None
        if written is not None:
            member = self._read(written, f"{statement.name}.{place}", statement.source)
        # Of a map, each key would be kept.
        if place == name:
            statement.members[name] = member
        return member

    def _array(self, statement: _Statement, value: list[Any], path: Path, found: list[Fault]) -> None:
        keywords = statement.schema.keywords
        if "items" in keywords:
            member = statement.members.get("[]")
            if member is None:
                member = self._read(keywords["items"], f"{statement.name}[]", statement.source)
                statement.members["[]"] = member
            for index, item in enumerate(value):
                self._value(member, item, (*path, index), found)
        least, most = keywords.get("minItems", 0), keywords.get("maxItems")
        if len(value) < least or (most is not None and len(value) > most):
            wanted = f"{least} to {most if most is not None else 'any number of'} items"
            found.append(_fault(statement, "items", "Wrong number of items", wanted, value, path))
        if keywords.get("uniqueItems") and len({json.dumps(item, sort_keys=True) for item in value}) < len(
            value
        ):
            title = "An item is there twice"
            found.append(_fault(statement, "uniqueItems", title, "different items", value, path))


def _scalar(statement: _Statement, value: Any, path: Path, found: list[Fault]) -> None:
    schema, keywords = statement.schema, statement.schema.keywords
    if schema.values and not any(_same(value, allowed) for allowed in schema.values):
        title = "A new value of an open enumeration" if statement.is_open else "An undocumented value"
        found.append(_fault(statement, "enum", title, _one_of(schema.values), value, path))
    elif not fits_format(value, keywords.get("format")):
        title = f"Not of the format {keywords['format']}"
        found.append(_fault(statement, "format", title, _type(schema), value, path))
    for kind, title, expected in _limits(value, keywords):
        found.append(_fault(statement, kind, title, expected, value, path))


def _fault(statement: _Statement, kind: str, title: str, expected: str, received: Any, path: Path) -> Fault:
    return Fault(
        kind=kind,
        title=title,
        expected=expected,
        received=received,
        path=path,
        schema=statement.name,
        source=statement.source,
        contradiction=statement.contradiction,
        is_open=kind == "enum" and statement.is_open,
    )


@dataclass(frozen=True, slots=True)
class _Missing:
    """What came where a member is missing: the names of those that are there."""

    value: Mapping[str, Any]


def source_of(keywords: Mapping[str, Any]) -> str | None:
    """Return what a schema or operation rests on, in words: pages, evidence, or an assumption."""
    told = [*keywords.get("x-source", ())]
    if assumption := keywords.get("x-assumption"):
        told.append(f"assumption: {assumption}")
    return ", ".join(map(str, told)) or None


def contradiction_of(keywords: Mapping[str, Any]) -> str | None:
    """Return the contradictions between sources that a schema or operation names, in words."""
    return (
        " ".join(
            f"{each['topic']}: described here: {each['chosen']} Other sources: {each['instead']}"
            for each in keywords.get("x-contradiction", ())
        )
        or None
    )


def json_path(path: Path) -> str:
    """Return a path as JSONPath: `$.data[3].status`."""
    steps = (
        f"[{step}]"
        if isinstance(step, int)
        else (f".{step}" if re.fullmatch(r"\w+", step) else f"[{json.dumps(step)}]")
        for step in path
    )
    return "$" + "".join(steps)


def row_of(value: Any, path: Path) -> str | None:
    """Return the id of the innermost object around a path that has one, as the answer has it."""
    found = None
    for step in (*path, None):
        if isinstance(value, Mapping):
            found = next((str(value[name]) for name in _IDS if _is_id(value.get(name))), found)
        try:
            value = value[step]
        except (LookupError, TypeError):
            break
    return found


def shown(value: Any, secrets: Iterable[str] = ()) -> str:
    """Return a received value as JSON, without secrets and shortened; in this order, or half a secret could stay."""
    if isinstance(value, _Missing):
        return (
            "members " + shown(sorted(value.value), secrets) if value.value else "an object without members"
        )
    text = redact(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), secrets)
    text = json.dumps(text, ensure_ascii=False) if isinstance(value, str) else text
    return shortened(text)


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Return a text of at most `longest` characters, with an ellipsis where it was cut."""
    return text if len(text) <= longest else f"{text[:longest]}…"


def _is_id(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool) and value != ""


def _has_type(value: Any, statement: _Statement) -> bool:
    if statement.types is None:
        return True
    if isinstance(value, bool):
        return statement.types == (bool,)
    if isinstance(value, float) and statement.schema.type == "integer":
        return value.is_integer()
    return isinstance(value, statement.types)


def _same(value: Any, allowed: Any) -> bool:
    return bool(value == allowed) and isinstance(value, bool) == isinstance(allowed, bool)


def _limits(value: Any, keywords: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield kind, title and expectation of each limit that a text or number breaks."""
    if isinstance(value, str):
        low, high = keywords.get("minLength", 0), keywords.get("maxLength")
        if len(value) < low or (high is not None and len(value) > high):
            yield (
                "length",
                "Too short or too long",
                f"{low} to {high if high is not None else '…'} characters",
            )
        if (pattern := keywords.get("pattern")) and not re.search(pattern, value):
            yield "pattern", "Not of the described form", f"text that matches {pattern}"
    elif isinstance(value, int | float) and not isinstance(value, bool):
        low, high = keywords.get("minimum"), keywords.get("maximum")
        if (low is not None and value < low) or (high is not None and value > high):
            limits = f"{low if low is not None else '…'} to {high if high is not None else '…'}"
            yield "range", "Out of range", limits


def _type(schema: Schema) -> str:
    """Return type and format in words: `text (date-time) or null`."""
    name = schema.type or "any value"
    form = f" ({schema.keywords['format']})" if schema.keywords.get("format") else ""
    return f"{name}{form}{' or null' if schema.nullable else ''}"


def _one_of(values: Iterable[Any]) -> str:
    return "one of " + ", ".join(map(str, values))
