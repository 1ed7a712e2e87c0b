"""JSON Patch (RFC 6902) with values as text, as VSPC takes it: all changes or none, and none to what is read-only."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from veeam_jobs_kit.mock.checking import read_json, typed
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.schemas import Schemas, component
from veeam_jobs_kit.mock.views import Json, View

Item = Mapping[str, Json]


class _Impossible(Exception):
    """A change that cannot be made, and why."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a pointer leads: a member of an object, or an element of an array, and what may stand there."""

    parent: Json
    key: str | int
    view: View

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
    """Applies patches to values that fit a component schema; they fit it afterwards, too."""

    fitter: Fitter
    schemas: Schemas
    components: Mapping[str, Item]

    def apply(self, schema: str, value: Item, patches: Sequence[Item]) -> dict[str, Json]:
        """The value with every change made. Raises Problem 400 that names the first change that cannot be made."""
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
        """The value without what is read-only."""
        kept: dict[str, Json] = self._writable(self.fitter.view(self.components[schema]), value)
        return kept

    def _writable(self, view: View, value: Json) -> Json:
        if isinstance(value, list) and "items" in view.keywords:
            items = self.fitter.view(view.keywords["items"])
            return [self._writable(items, each) for each in value]
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
            if target.value != _converted(str(patch["value"]), target.view):
                raise _Impossible("the value is another one")
        elif operation == "replace":
            target.replace(_converted(str(patch["value"]), target.view))
        elif operation == "add":
            target.add(_converted(str(patch["value"]), target.view))
        else:
            if not patch.get("from"):
                raise _Impossible("`from` is missing")
            source = self._place(schema, value, str(patch["from"]), writing=operation == "move")
            moved = copy.deepcopy(source.value)
            if operation == "move":
                source.remove()
            target.add(moved)

    def _place(self, schema: str, value: Json, pointer: str, *, writing: bool) -> _Place:
        if not pointer.startswith("/"):
            raise _Impossible("a path begins with a slash")
        steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        place = self._step(value, self.fitter.view(self.components[schema]), steps[0], writing=writing)
        for step in steps[1:]:
            place = self._step(place.value, place.view, step, writing=writing)
        return place

    def _step(self, value: Json, view: View, step: str, *, writing: bool) -> _Place:
        if isinstance(value, list):
            known = step.isascii() and step.isdecimal() and len(step) < 10
            if step != "-" and not known:
                raise _Impossible("an element of an array is named by its index")
            return _Place(
                value,
                len(value) if step == "-" else int(step),
                self.fitter.view(view.keywords.get("items", {})),
            )
        if not isinstance(value, Mapping) or step not in view.properties:
            raise _Impossible(f"there is no property {step}")
        seen = self.fitter.view(view.properties[step])
        if writing and seen.keywords.get("readOnly"):
            raise _Impossible(f"{step} is read-only")
        return _Place(value, step, seen)


def impossible(patch: Item, why: str) -> Problem:
    """The refusal of a patch because of one of its changes."""
    failed = {"value": patch.get("value"), "path": patch["path"], "op": patch["op"]}
    return Problem(400, f"The change at {patch['path']} cannot be made: {why}.", patch=failed)


def _converted(text: str, view: View) -> Json:
    """A text as the type that stands at its path; what does not look like it stays text, and fails by the schema."""
    if view.type == "string" or view.values:
        return text
    if text == "null" and view.nullable:
        return None
    if view.type in ("integer", "number", "boolean"):
        return typed(text, view)
    try:
        return read_json(text)
    except ValueError:
        raise _Impossible("the value is not JSON") from None
