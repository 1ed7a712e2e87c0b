"""Where an answer of Enterprise Manager's query service holds what was asked for, and when it holds nothing.

An empty list is a claim, so the server has to make it. A real server prints every list of `Entities` and null for those
that are not in use; XML leaves them out. An answer without the list that was asked for, with things in another list, or
with null where it counts several pages, was not understood: DecodeError.

Sources: answers of servers 12 and 13, mapping_link_types_to_xml_schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import msgspec

from veeam_jobs_runtime.decoding.notation import camel_case
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.records import Record

Members: TypeAlias = Callable[[], Mapping[str, Any] | None]
"""Give the members of the answer as JSON printed them; None where it is XML, which has no null."""

_CONTAINERS: Final = ("Refs", "Entities", "Resources")
_MOST_NAMED: Final = 12


class Place(Record, frozen=True):
    """One place where the items of a type may stand."""

    path: tuple[str, ...]
    """The attributes that lead to the list, or to the object that holds it where the items are not described."""
    members: tuple[str, ...]
    """The names of the same members on the wire."""
    lists: tuple[str, ...] = ()
    """Names of the list in an object that is not described: in JSON, and of its items in XML. Empty: any name."""


REFERENCES: Final = Place(("refs", "refs"), ("Refs", "Refs"))
"""Where the reference form of every type is."""


def items_of(answer: Any, asked: str, places: tuple[Place, ...], members: Members | None = None) -> list[Any]:
    """Return the items that the answer to a query for the type `asked` holds in one of `places`.

    `members` gives the answer as JSON printed it; it is called only where no items were found. Without it, null and an
    absent member are taken to be the same, as in XML.

    Raises DecodeError, naming what was expected and which members came, where the answer does not say that there is nothing:
    the member that was asked for is missing, another list holds something, or null stands where there are several pages.
    """
    for place in places:
        if found := _list(_at(answer, place.path), place):
            return found
    raw = members() if members is not None else None
    if problem := _problem(answer, places, raw):
        expected = " or ".join(".".join(_full(place)) for place in places)
        came = _named(raw if raw is not None else _decoded(answer))
        failure = DecodeError(
            f"The answer to a query for {asked} must hold {expected}. {problem} It came with {came or 'nothing'}."
        )
        failure.field = "$." + ".".join(_full(places[0]))
        raise failure
    return []


def received_of(places: tuple[Place, ...], members: Mapping[str, Any]) -> int | None:
    """Count the items that the server sent, readable or not; None where the answer has no such list."""
    for place in places:
        value: Any = members
        for name in place.members:
            value = _member(value, name)
        if isinstance(value, Mapping):
            value = _named_list(value, place.lists)
        if isinstance(value, list):
            return len(value)
    return None


def _list(value: Any, place: Place) -> list[Any] | None:
    if isinstance(value, Mapping):
        value = _named_list(value, place.lists)
    return value if isinstance(value, list) else None


def _named_list(value: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    """Return a list by its name from an object that is not described; the only one where the name is unknown."""
    if not names:
        return next(iter(value.values())) if len(value) == 1 else None
    return next((found for name in names if (found := _member(value, name)) is not None), None)


def _problem(answer: Any, places: tuple[Place, ...], raw: Mapping[str, Any] | None) -> str | None:
    """Return why an answer without items cannot be trusted as an empty result; None where it can."""
    number, pages = (getattr(answer.paging_info, name, None) for name in ("page_num", "pages_count"))
    if raw is None:
        problems = [_problem_without_nulls(answer, place) for place in places]
        is_list = any(_list(_at(answer, place.path), place) is not None for place in places)
    else:
        problems = [_problem_in_json(raw, place, pages) for place in places]
        is_list = received_of(places, raw) is not None
    if all(problems):
        return problems[0]
    if others := _filled(_decoded(answer) if raw is None else raw, places):
        return f"It is empty, but {', '.join(others)} holds something."
    if not is_list and pages is not None and pages > 1 and (number or 1) <= pages:
        return f"It is null or absent, but the answer counts {pages} pages."
    return None


def _problem_in_json(members: Mapping[str, Any], place: Place, pages: int | None) -> str | None:
    """Return why JSON does not say that the list of a place is empty; None where it does."""
    value: Any = members
    for depth, name in enumerate(place.members):
        if not isinstance(value, Mapping):
            return f"{'.'.join(place.members[:depth])} is not an object."
        path = ".".join(place.members[: depth + 1])
        if not _has(value, name):
            return f"{path} is missing."
        value = _member(value, name)
        if value is None:
            # `Refs` is the list itself; the other two print each list they could hold.
            return f"{path} is null." if depth == 0 and name != "Refs" and pages != 0 else None
    if isinstance(value, Mapping):
        if not any(_has(value, name) for name in place.lists) if place.lists else len(value) != 1:
            return f"{'.'.join(_full(place))} is missing."
        value = _named_list(value, place.lists)
    return None if value is None or isinstance(value, list) else f"{'.'.join(_full(place))} is not a list."


def _problem_without_nulls(answer: Any, place: Place) -> str | None:
    """Return the same for XML, where an absent member may be an empty list."""
    value = _at(answer, place.path)
    if isinstance(value, Mapping) and value and _list(value, place) is None:
        return f"{'.'.join(_full(place))} is missing."
    if getattr(answer, place.path[0], None) is None and answer.paging_info is None:
        return f"{place.members[0]} is missing, and so is PagingInfo."
    return None


def _filled(members: Mapping[str, Any], places: tuple[Place, ...]) -> list[str]:
    """Return the lists of the answer that hold something, other than those that were asked for."""
    mine = {tuple(name.casefold() for name in place.members[:2]) for place in places}
    return [
        ".".join(names)
        for names, value in _lists(members)
        if tuple(name.casefold() for name in names) not in mine and _holds(value)
    ]


def _lists(members: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for container in _CONTAINERS:
        inside = _member(members, container)
        if isinstance(inside, Mapping):
            for name, value in inside.items():
                yield (container, name), value
        elif inside is not None:
            yield (container,), inside


def _holds(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_holds(inner) for inner in value.values())
    return bool(value)


def _decoded(answer: Any) -> dict[str, Any]:
    """Return the members of a decoded answer that are set, by their JSON names."""
    value: dict[str, Any] = msgspec.to_builtins(answer)
    return {
        name: {key: item for key, item in inner.items() if item is not None}
        if isinstance(inner, dict)
        else inner
        for name, inner in value.items()
        if inner is not None
    }


def _named(members: Mapping[str, Any]) -> str:
    """Name the members of an answer for a message, without null ones."""
    names = []
    for name, value in members.items():
        if value is None:
            continue
        inner = [key for key, item in value.items() if item is not None] if isinstance(value, Mapping) else []
        is_container = any(name in (container, camel_case(container)) for container in _CONTAINERS)
        names += [f"{name}.{key}" for key in inner] if is_container and inner else [name]
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _full(place: Place) -> tuple[str, ...]:
    return (*place.members, *place.lists[:1])


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = getattr(value, name, None)
    return value


def _has(members: Mapping[str, Any], name: str) -> bool:
    return name in members or camel_case(name) in members


def _member(members: Any, name: str) -> Any:
    """Return the value of a member in either notation; None where there is none."""
    if not isinstance(members, Mapping):
        return None
    return members[name] if name in members else members.get(camel_case(name))
