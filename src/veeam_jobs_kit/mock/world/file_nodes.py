"""Read the nodes of a YAML file by name and type. Errors name the line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import yaml

from veeam_jobs_kit.mock.world.seeded_random import SeededRandom

Read = TypeVar("Read")
_AGO = re.compile(r"-(?P<number>\d{1,6}(\.\d{1,3})?)(?P<unit>[dhms])", re.ASCII)
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class WorldError(ValueError):
    """A world file cannot be read. The message says which file, which line, what is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class Members:
    """A mapping of the file whose members are all known."""

    reader: Nodes
    node: yaml.MappingNode
    there: Mapping[str, yaml.Node]

    def text(self, name: str, default: str | None = None) -> str:
        """Return a member: a text. Raises WorldError."""
        return self.take(name, default, str, "a text", lambda value: bool(value) or default == "")

    def identity(self, name: str, *made_of: str) -> str:
        """Return a member: a UUID, made from the name of a thing unless it is stated. Raises WorldError."""
        made = SeededRandom("world", name, *made_of).uid()
        return self.take(name, made, str, "a UUID in lower case", lambda value: bool(_UID.fullmatch(value)))

    def number(self, name: str, default: int | None, least: int, most: int = 2**62) -> int:
        """Return a member: a whole number. Raises WorldError."""
        what = f"a whole number from {least}" + (f" to {most}" if most < 2**62 else "")
        return self.take(name, default, int, what, lambda value: least <= value <= most)

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a member: true or false. Raises WorldError."""
        return self.take(name, default, bool, "true or false", lambda value: True)

    def one_of(self, name: str, values: Sequence[Read], default: Read | None = None) -> Read:
        """Return a member: one of some values. Raises WorldError."""
        text = str(default) if default is not None else None
        listed = ", ".join(map(str, values))
        found = self.take(name, text, str, f"one of {listed}", lambda value: value in values)
        return next(value for value in values if value == found)

    def moment(self, name: str, default: datetime | None) -> datetime:
        """Return a member: a time, which may be stated as time before the start. Raises WorldError."""
        if name not in self.there and default is not None:
            return default
        node = self.there.get(name)
        value = node.value if isinstance(node, yaml.ScalarNode) else ""
        ago = _AGO.fullmatch(value)
        try:
            if ago:
                return self.reader.now - timedelta(**{_UNITS[ago["unit"]]: float(ago["number"])})
            moment = datetime.fromisoformat(value)
        except (ValueError, OverflowError):
            raise self.reader.wrong(
                node or self.node,
                f"{name} must be a moment like 2026-11-21T22:00:00+00:00, or like -9h: that long before the start"
                " (d, h, m or s)",
            ) from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def take(
        self, name: str, default: Any, type_: type[Read], what: str, fits: Callable[[Read], bool]
    ) -> Read:
        """Return the value of a member. Raises WorldError if it is missing or is not `what`."""
        node = self.there.get(name)
        if node is None:
            if default is None:
                raise self.reader.wrong(self.node, f"{name} is missing: it must be {what}")
            made: Read = default
            return made
        value = self.reader.scalar(node)
        # A text of digits is still a text, as a name may be.
        if type_ is str and isinstance(node, yaml.ScalarNode) and value is not None:
            value = node.value
        if type(value) is not type_ or not fits(value):
            raise self.reader.wrong(node, f"{name} must be {what}, not {value!r}")
        return value


@dataclass(frozen=True, slots=True)
class Nodes:
    """Reads the nodes of a file that states times relative to `now`."""

    file: Path
    now: datetime

    def wrong(self, node: yaml.Node, what: str) -> WorldError:
        """Return the error about a node."""
        return WorldError(f"{self.file}:{node.start_mark.line + 1}: {what}.")

    def scalar(self, node: yaml.Node) -> Any:
        """Return the value of a node that is no list and no mapping."""
        if not isinstance(node, yaml.ScalarNode):
            return "a list or mapping"
        return yaml.CSafeLoader("").construct_object(node)

    def members(self, node: yaml.Node, names: Sequence[str]) -> Members:
        """Return the members of a mapping. Raises WorldError for one that has others than these."""
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(node, f"expected a mapping with the members {', '.join(names)}")
        there: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if key.value not in names:
                raise self.wrong(key, f"there is no {key.value} here; there are {', '.join(names)}")
            if key.value in there:
                raise self.wrong(key, f"{key.value} is given twice: remove one")
            # A member without a value is as good as one that is not there.
            if not (isinstance(value, yaml.ScalarNode) and self.scalar(value) is None):
                there[key.value] = value
        return Members(self, node, there)

    def items(self, members: Members, name: str) -> Iterator[yaml.Node]:
        """Yield the items of a member that is a list."""
        node = members.there.get(name)
        if node is not None and not isinstance(node, yaml.SequenceNode):
            raise self.wrong(node, f"{name} must be a list")
        yield from node.value if node is not None else ()
