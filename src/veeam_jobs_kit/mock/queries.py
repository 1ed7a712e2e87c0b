"""Sort, select and expand of VSPC, and the page that is left of a collection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from veeam_jobs_kit.mock.filters import collation, collation_of, comparable, look_up, matches
from veeam_jobs_kit.mock.views import Json

Item = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Page:
    """Part of a collection: its items, where they begin, and how many there are in all."""

    items: Sequence[Item]
    offset: int
    total: int


def cut(
    items: Sequence[Item],
    *,
    conditions: Sequence[Mapping[str, Json]] = (),
    order: Sequence[Mapping[str, Json]] = (),
    offset: int = 0,
    limit: int = 100,
) -> Page:
    """Filter, sort, pass over `offset` items, keep `limit`: in this order."""
    kept = arranged(items, conditions, order)
    return Page([items[index] for index in kept[offset : offset + limit]], offset, len(kept))


def arranged(
    items: Sequence[Item], conditions: Sequence[Mapping[str, Json]], order: Sequence[Mapping[str, Json]]
) -> list[int]:
    """The indexes of the items that meet the conditions, in the order asked for."""
    kept = [index for index, item in enumerate(items) if matches(item, conditions)]
    for rule in reversed(order):
        collate = collation(collation_of(rule))
        path = str(rule["property"])

        def key(index: int, path: str = path, collate: Any = collate) -> tuple[int, Any]:
            return comparable(look_up(items[index], path), collate)

        # Python's sort is stable in both directions: sorting by the last rule first makes the first rule decide.
        kept.sort(key=key, reverse=rule.get("direction") == "descending")
    return kept


def select(item: Item, paths: Sequence[str]) -> dict[str, Json]:
    """The item with just these members; a dotted path keeps one member of an inner object."""
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
