"""JSON Patch (RFC 6902) as VSPC applies it: all changes or none. Read-only members cannot be changed.

A value is any JSON. The text of a number, a boolean or an object is taken, too: the page on PATCH prints numbers so.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from veeam_jobs_description.schemas import Json, Schema
from veeam_jobs_kit.mock.http.json_schemas import Schemas, component
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.validation import read_json, typed
from veeam_jobs_kit.mock.world.coercion import Fitter

Item = Mapping[str, Json]


class _Impossible(Exception):
    """A change that cannot be made; the message says why."""


@dataclass(frozen=True, slots=True)
class _Target:
    """The target of a pointer: a member of an object or an element of an array, and its schema."""

    parent: Json
    key: str | int
    view: Schema

    @property
    def is_there(self) -> bool:
        if isinstance(self.key, int):
            return self.key < len(self.parent)
        return self.key in self.parent

    @property
    def value(self) -> Json:
        if not self.is_there:
            raise _Impossible("there is nothing at this path")
        return self.parent[self.key]

    def add(self, value: Json) -> None:
        if isinstance(self.parent, list) and isinstance(self.key, int):
            if self.key > len(self.parent):
                raise _Impossible("the array ends before this index")
            self.parent.insert(self.key, value)
        else:
            self.parent[self.key] = value

    def replace(self, value: Json) -> None:
        # A property that the schema knows and the value lacks is null, and can be replaced. (assumption)
        if isinstance(self.key, int):
            _ = self.value
        self.parent[self.key] = value

    def remove(self) -> None:
        _ = self.value
        del self.parent[self.key]


@dataclass(frozen=True, slots=True)
class Patcher:
    """Applies patches to values of a component schema. The results fit the schema, too."""

    fitter: Fitter
    schemas: Schemas
    components: Mapping[str, Item]

    def apply(self, schema: str, value: Item, patches: Sequence[Item]) -> dict[str, Json]:
        """Return the value with every change made. Raises Problem 400 with the first change that cannot be made."""
        patched = copy.deepcopy(dict(value))
        for patch in patches:
            try:
                self._carry_out(schema, patched, patch)
            except _Impossible as error:
                raise impossible(patch, str(error)) from None
            breach = self.schemas.first_breach(component(schema), patched)
            if breach:
                raise impossible(patch, breach.what)
        return patched

    def writable(self, schema: str, value: Item) -> dict[str, Json]:
        """Return the value without its read-only members."""
        kept: dict[str, Json] = self._writable(self.fitter.view(self.components[schema]), value)
        return kept

    def _writable(self, view: Schema, value: Json) -> Json:
        if isinstance(value, list) and "items" in view.keywords:
            items = self.fitter.view(view.keywords["items"])
            return [self._writable(items, item) for item in value]
        if not isinstance(value, Mapping):
            return value
        views = {name: self.fitter.view(child) for name, child in view.properties.items() if name in value}
        return {
            name: self._writable(seen, value[name])
            for name, seen in views.items()
            if not seen.keywords.get("readOnly")
        }

    def _carry_out(self, schema: str, value: Json, patch: Item) -> None:
        operation = patch["op"]
        target = self._place(schema, value, str(patch["path"]), writing=operation != "test")
        if operation == "remove":
            target.remove()
        elif operation == "test":
            if not _is_same(target.value, _meant(patch["value"], target.view)):
                raise _Impossible("the value is another one")
        elif operation == "replace":
            target.replace(_meant(patch["value"], target.view))
        elif operation == "add":
            target.add(_meant(patch["value"], target.view))
        else:
            if not patch.get("from"):
                raise _Impossible("`from` is missing")
            source = self._place(schema, value, str(patch["from"]), writing=operation == "move")
            moved = copy.deepcopy(source.value)
            if operation == "move":
                source.remove()
            target.add(moved)

    def _place(self, schema: str, value: Json, pointer: str, *, writing: bool) -> _Target:
        if not pointer.startswith("/"):
            raise _Impossible("a path begins with a slash")
        steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        place = self._step(value, self.fitter.view(self.components[schema]), steps[0], writing=writing)
        for step in steps[1:]:
            place = self._step(place.value, place.view, step, writing=writing)
        return place

    def _step(self, value: Json, view: Schema, step: str, *, writing: bool) -> _Target:
        if isinstance(value, list):
            known = step.isascii() and step.isdecimal() and len(step) < 10
            if step != "-" and not known:
                raise _Impossible("an element of an array is named by its index")
            return _Target(
                value,
                len(value) if step == "-" else int(step),
                self.fitter.view(view.keywords.get("items", {})),
            )
        if not isinstance(value, Mapping) or step not in view.properties:
            raise _Impossible(f"there is no property {step}")
        seen = self.fitter.view(view.properties[step])
        if writing and seen.keywords.get("readOnly"):
            raise _Impossible(f"{step} is read-only")
        return _Target(value, step, seen)


def impossible(patch: Item, why: str) -> Problem:
    """Return the refusal of a patch because of one of its changes."""
    failed = {"value": patch.get("value"), "path": patch["path"], "op": patch["op"]}
    return Problem(400, f"The change at {patch['path']} cannot be made: {why}.", patch=failed)


def _meant(value: Json, view: Schema) -> Json:
    """Convert the value of a change to the type of its target. A text that does not fit stays text and fails validation."""
    if not isinstance(value, str) or view.type == "string" or view.values:
        return value
    if value == "null" and view.nullable:
        return None
    if view.type in ("integer", "number", "boolean"):
        return typed(value, view)
    try:
        return read_json(value)
    except ValueError:
        raise _Impossible("the value is not JSON") from None


def _is_same(left: Json, right: Json) -> bool:
    """Return whether two values are equal as RFC 6902 says for `test`: unlike in Python, `true` is not 1."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_is_same, left, right))
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return left.keys() == right.keys() and all(_is_same(left[name], right[name]) for name in left)
    return bool(left == right)
