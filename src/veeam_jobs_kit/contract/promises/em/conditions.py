"""Conditions of queries, and whether a row meets them: yes, no, or unknown.

A promise must not be stricter than the pages: they say nothing of collations, so that often only the difference of two
texts is clear, not their order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeAlias

from veeam_jobs_description.schemas import named_schema, read_schema
from veeam_jobs_kit.contract.promises.em.reading import Reader, Row

Kind: TypeAlias = Literal["text", "choice", "ranked", "uid", "dateTime", "boolean", "number"]
Sign: TypeAlias = Literal["==", "!=", ">", "<", ">=", "<="]
SIGNS: tuple[Sign, ...] = ("==", "!=", ">", "<", ">=", "<=")
OPPOSITE: Mapping[Sign, Sign] = {"==": "!=", "!=": "==", ">": "<=", "<=": ">", "<": ">=", ">=": "<"}
ORDERED: frozenset[Kind] = frozenset({"ranked", "dateTime", "number"})
"""Kinds whose order is documented."""

_MEETS: Mapping[Sign, frozenset[int]] = {
    "==": frozenset({0}),
    "!=": frozenset({-1, 1}),
    ">": frozenset({1}),
    "<": frozenset({-1}),
    ">=": frozenset({0, 1}),
    "<=": frozenset({0, -1}),
}
_RANKS = ("success", "warning", "failed")
"""The order that pages document; where `None` of a running session ranks is not known."""
_MEMBER = re.compile(r"`(\w+)` of the full resource")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Property:
    """A property of one type that filters and sorts; its value is a member of the resource, or stands on a link."""

    reader: Reader
    name: str
    kind: Kind
    member: str | None
    """Name of the member in the notation of the server; None where a link has the value."""
    link: str | None = None
    """What the `Type` of the link ends in, before `Reference`."""
    always: bool = False
    """Whether the description promises a value in every row."""
    doubtful: bool = False
    """Whether the description doubts that the property can be used."""

    def value(self, row: Row) -> Any:
        """Return the value of a row: text, number or boolean; None where there is none."""
        if self.member is not None:
            found = row.get(self.member)
        else:
            ups = [link for link in self.reader.links(row) if self._is_it(link)]
            href = self.reader.member(ups[0], "Href") if len(ups) == 1 else None
            if self.name.endswith("Name"):
                found = self.reader.member(ups[0], "Name") if href else None
            else:
                found = str(href).partition("?")[0].rstrip("/").rpartition("/")[2] if href else None
        if isinstance(found, str):
            return found if 0 < len(found) <= _LONGEST and found.isprintable() else None
        return found if isinstance(found, bool | int | float) else None

    def is_null(self, row: Row) -> bool:
        """Return whether a row says that it has no value."""
        return self.member is not None and self.member in row and row[self.member] is None

    def _is_it(self, link: Row) -> bool:
        type_ = str(self.reader.member(link, "Type") or "").removesuffix("Reference")
        return self.reader.member(link, "Rel") == "Up" and type_.endswith(self.link or "?")

    def written(self, value: Any) -> str:
        """Return a value as a filter has it: in double quotes unless it is a word."""
        if isinstance(value, bool):
            return str(value).lower()
        text = str(value)
        if self.kind == "dateTime" and (moment := moment_of(value)) is not None and not text.endswith("Z"):
            text = moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
        if self.kind == "uid" and ":" not in text and self.link:
            text = f"urn:veeam:{self.link}:{text}"
        return text if re.fullmatch(r"\w+", text, re.ASCII) else '"' + text.replace('"', '""') + '"'

    def signs(self, found: Any, wanted: Any) -> frozenset[int]:
        """Return how a value may compare with another: -1, 0, 1, or several where that is not clear."""
        match self.kind:
            case "dateTime":
                return _of_times(found, wanted)
            case "number":
                return _of_numbers(found, wanted)
            case "uid":
                left, right = (str(each).rpartition(":")[2].lower() for each in (found, wanted))
                return frozenset({0}) if left == right else frozenset({-1, 1})
            case "ranked":
                left, right = str(found).lower(), str(wanted).lower()
                if left in _RANKS and right in _RANKS:
                    return frozenset({_sign(_RANKS.index(left), _RANKS.index(right))})
                return frozenset({0}) if left == right else frozenset({-1, 1})
            case "text":
                return _of_texts(str(found), str(wanted))
        return frozenset({0}) if str(found).lower() == str(wanted).lower() else frozenset({-1, 1})


@dataclass(frozen=True, slots=True)
class Comparison:
    """A property compared with a value."""

    by: Property
    sign: Sign
    value: Any

    @property
    def text(self) -> str:
        return f"{self.by.name}{self.sign}{self.by.written(self.value)}"

    def holds(self, row: Row) -> bool | None:
        """Return whether a row meets the condition; None where that is unknown."""
        found = self.by.value(row)
        if found is None:
            # How the server orders what has no value is not documented.
            return False if self.sign == "==" and self.by.is_null(row) else None
        signs = self.by.signs(found, self.value)
        meeting = signs & _MEETS[self.sign]
        return None if meeting and meeting != signs else bool(meeting)


@dataclass(frozen=True, slots=True)
class Together:
    """Conditions that must all be met (`;`), or of which one suffices (`,`)."""

    sign: Literal[";", ","]
    parts: Sequence[Comparison | Together]

    @property
    def text(self) -> str:
        if self.sign == ";" and all(isinstance(part, Comparison) for part in self.parts):
            return ";".join(part.text for part in self.parts)
        return self.sign.join(f"({part.text})" for part in self.parts)

    def holds(self, row: Row) -> bool | None:
        """Return whether a row meets them; None where that is unknown."""
        found = {part.holds(row) for part in self.parts}
        decided = self.sign == ","
        if decided in found:
            return decided
        return None if None in found else not decided


Condition: TypeAlias = Comparison | Together


def properties_of(reader: Reader, type_: str) -> list[Property]:
    """Return the described properties of a type whose values can be read from its resources."""
    item = reader.query_facts["x-query-results"].get(type_, {}).get("item")
    if item not in reader.server.bundle["components"]["schemas"]:
        return []
    schema = named_schema(item, reader.server.bundle)
    found = []
    for said in reader.query_facts["x-query-properties"].get(type_, ()):
        named = _MEMBER.search(said.get("description", ""))
        candidates = [*([named[1]] if named else []), said["name"], f"{said['name']}UTC"]
        member = next((name for name in map(reader.spelled, candidates) if name in schema.properties), None)
        if member is not None:
            kind = _kind(said, read_schema(schema.properties[member], reader.server.bundle).values)
            always, doubtful = member in schema.required, _is_doubtful(said)
            found.append(Property(reader, said["name"], kind, member, always=always, doubtful=doubtful))
        elif match := re.fullmatch(r"(\w+?)(Uid|Name)", said["name"]):
            kind = "uid" if match[2] == "Uid" else "text"
            found.append(
                Property(reader, said["name"], kind, None, link=match[1], doubtful=_is_doubtful(said))
            )
    return found


def _is_doubtful(said: Mapping[str, Any]) -> bool:
    description = said.get("description", "")
    return "unclear" in description or "does not apply" in description


def _kind(said: Mapping[str, Any], values: Sequence[Any]) -> Kind:
    if said["name"] == "UID" or said["type"] == "uid":
        return "uid"
    if said["name"] == "Result":
        return "ranked"
    if values:
        return "choice"
    kinds: Mapping[str, Kind] = {
        "integer": "number",
        "number": "number",
        "boolean": "boolean",
        "dateTime": "dateTime",
    }
    return kinds.get(said["type"], "text")


def moment_of(value: Any) -> datetime | None:
    """Return a time as JSON has it; None for anything else. A time without offset is UTC."""
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _sign(left: Any, right: Any) -> int:
    return int(left > right) - int(left < right)


def _of_times(found: Any, wanted: Any) -> frozenset[int]:
    left, right = moment_of(found), moment_of(wanted)
    if left is None or right is None:
        return frozenset({-1, 0, 1})
    if left == right:
        # A printed fraction may hide more digits: then the value kept is greater than the one printed.
        return frozenset({0, 1}) if left.microsecond else frozenset({0})
    return (
        frozenset({_sign(left, right)})
        if abs(left - right) > timedelta(milliseconds=1)
        else frozenset({-1, 0, 1})
    )


def _of_numbers(found: Any, wanted: Any) -> frozenset[int]:
    left, right = float(found), float(wanted)
    exact = left.is_integer() and right.is_integer()
    return frozenset({_sign(left, right)}) if exact or abs(left - right) > 0.01 else frozenset({-1, 0, 1})


def _of_texts(found: str, wanted: str) -> frozenset[int]:
    """Compare as ordinal, without case, and by letters and digits alone: collations differ, and none is documented."""
    if found == wanted:
        return frozenset({0})
    forms = [(found, wanted), (found.casefold(), wanted.casefold())]
    forms.append(tuple("".join(filter(str.isalnum, text)) for text in forms[1]))  # type: ignore[arg-type]
    signs = frozenset(_sign(*form) for form in forms)
    if found.casefold().strip() == wanted.casefold().strip():
        return signs | {0}
    return signs if 0 not in signs else frozenset({-1, 1})
