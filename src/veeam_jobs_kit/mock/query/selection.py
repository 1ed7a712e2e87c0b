"""Sort, and select members, as VSPC does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.query.filters import collation, collation_of, comparable, look_up, matches

Item = Mapping[str, Json]


def arranged(
    items: Iterable[tuple[int, Item]],
    conditions: Sequence[Mapping[str, Json]],
    order: Sequence[Mapping[str, Json]],
) -> list[int]:
    """Return the numbers of the items that meet the conditions, in the order asked for. Each item is read once."""
    rules = [(str(rule["property"]), collation(collation_of(rule))) for rule in order]
    found = [
        (number, [comparable(look_up(item, path), collate) for path, collate in rules])
        for number, item in items
        if matches(item, conditions)
    ]
    # Python's sort is stable in both directions: sorting by the last rule first makes the first rule decide.
    for place, rule in reversed(list(enumerate(order))):

        def key(numbered: tuple[int, list[tuple[int, Any]]], place: int = place) -> tuple[int, Any]:
            return numbered[1][place]

        found.sort(key=key, reverse=rule.get("direction") == "descending")
    return [number for number, _ in found]


def select(item: Item, paths: Sequence[str]) -> dict[str, Json]:
    """Return the item with just these members; a dotted path keeps one member of an inner object."""
    chosen: dict[str, Json] = {}
    for path in paths:
        _keep(item, path.split("."), chosen)
    return {name: chosen[name] for name in item if name in chosen}


def _keep(item: Item, steps: Sequence[str], chosen: dict[str, Json]) -> None:
    name = next((name for name in item if name.lower() == steps[0].lower()), None)
    if name is None:
        return
    value = item[name]
    if len(steps) == 1 or value is None:
        chosen[name] = value
    elif isinstance(value, Mapping):
        _keep(value, steps[1:], chosen.setdefault(name, {}))
    elif isinstance(value, list):
        _keep_each(value, steps[1:], chosen, name)


def _keep_each(elements: Sequence[Json], steps: Sequence[str], chosen: dict[str, Json], name: str) -> None:
    kept = chosen.setdefault(name, [{} for _ in elements])
    for element, target in zip(elements, kept, strict=True):
        if isinstance(element, Mapping):
            _keep(element, steps, target)
