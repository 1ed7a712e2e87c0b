"""`and`, `or`, `not` and `exclusiveOr` combine conditions, nested as deep as one likes.

Rests on the page of the parameter (`filter`) and the machine-readable descriptions: `exclusiveOr` holds when exactly one of
its conditions does. That several entries of the array must all hold is an assumption, asked with two conditions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.filtering import Question, check_filters, comparison
from veeam_jobs_kit.contract.promises.vspc.lists import Row
from veeam_jobs_kit.contract.promises.vspc.members import Member, telling

NAME = "filter_combines_conditions"
_MOST = 4
"""Conditions side by side."""


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list with two conditions that hold for different rows."""
    yield from check_filters(server, NAME, questions, below=1)


def questions(known: Sequence[Member], rows: Sequence[Row]) -> Iterator[Question]:
    """Yield combinations of two to four conditions on members that cannot change while they are asked for."""
    told = telling(known, rows, "enum", "uuid", "text", "bool", "int")
    if not told:
        return
    first, values = told[0]
    one = comparison(first.path, "equals", values[0])
    two = comparison(first.path, "equals", values[-1])
    other = next(
        (
            comparison(member.path, "equals", found[0])
            for member, found in told[1:]
            if member.path != first.path
        ),
        one,
    )
    yield Question(_combined("or", one, two))
    yield Question(_combined("and", one, other))
    yield Question(_combined("and", one, comparison(first.path, "notEquals", values[0])), as_entries=True)
    yield Question(_combined("and", other, comparison(first.path, "notEquals", values[0])), as_entries=True)
    if len(values) > 2:
        # Each of these conditions decides for some row: none may be dropped.
        yield Question(_combined("or", *_each(first.path, "equals", values)))
        yield Question(_combined("and", *_each(first.path, "notEquals", values)))
        yield Question(_combined("and", *_each(first.path, "notEquals", values)), as_entries=True)
    yield Question(_combined("exclusiveOr", one, other))
    yield Question(_combined("not", _combined("or", one, other)))
    yield Question(_combined("and", _combined("or", one, two), _combined("not", other)))
    yield Question(
        _combined("or", _combined("and", one, other), _combined("and", two, _combined("not", other)))
    )
    yield Question(_combined("exclusiveOr", _combined("not", one), _combined("and", two, other)))


def _each(path: str, operation: str, values: Sequence[Any]) -> list[dict[str, Any]]:
    return [comparison(path, operation, value) for value in values[:_MOST]]


def _combined(operation: str, *items: dict[str, Any]) -> dict[str, Any]:
    return {"operation": operation, "items": list(items)}


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="`and`, `or`, `not` and `exclusiveOr` combine conditions, nested, too.",
    rests_on=("filter", "openapi_description"),
    check=check,
)
