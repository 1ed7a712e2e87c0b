"""A filter returns the rows that meet it, and no others.

Rests on the page of the parameter (`filter`), which lists the operations, and on the machine-readable descriptions, which
say for each what it compares. Every operation is asked with real values, and with `not` around it: the two answers together
must be the whole list, so that a server that ignores filters, or finds nothing ever, is seen.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence

from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.filtering import Question, check_filters, comparison
from veeam_jobs_kit.contract.promises.vspc.lists import Row
from veeam_jobs_kit.contract.promises.vspc.members import Kind, Member, telling

NAME = "filter_is_obeyed"
_EQUATED: tuple[Kind, ...] = ("enum", "uuid", "text", "bool", "int")
_LISTED: tuple[Kind, ...] = ("uuid", "enum", "text", "int")
_RANKED: tuple[Kind, ...] = ("int", "time", "text", "float")
_ORDERED = ("lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual")


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list for every operation; lists below an object for the first ones."""
    yield from check_filters(server, NAME, questions, below=2)


def questions(known: Sequence[Member], rows: Sequence[Row]) -> Iterator[Question]:
    """Yield questions about real values, the most telling first."""
    for kind in _EQUATED:
        for member, values in telling(known, rows, kind)[:1]:
            yield Question(comparison(member.path, "equals", values[0]))
    for member, values in telling(known, rows, "uuid", "text")[:1]:
        strange = str(uuid.uuid4())
        yield Question(comparison(member.path, "equals", strange))
        yield Question(comparison(member.path, "in", [strange, values[0]]))
    for kind in _LISTED:
        for member, values in telling(known, rows, kind)[:1]:
            yield Question(comparison(member.path, "in", values[:2]), may_be_refused=kind == "enum")
            yield Question(comparison(member.path, "notEquals", values[-1]))
    for member, values in telling(known, rows, "text")[:2]:
        text = str(values[0])
        part = text[len(text) // 3 : len(text) // 3 + max(3, len(text) // 3)]
        if part.strip():
            yield Question(comparison(member.path, "contains", part))
    for kind in _RANKED:
        for member, values in telling(known, rows, kind)[:1]:
            middle = sorted(values, key=str)[len(values) // 2]
            for operation in _ORDERED:
                yield Question(comparison(member.path, operation, middle), may_be_refused=kind == "text")
    for kind in _EQUATED:
        for member, values in telling(known, rows, kind)[1:4]:
            yield Question(comparison(member.path, "equals", values[-1]))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A filter returns the rows that meet it and no others, for every operation that the pages name.",
    rests_on=("filter", "openapi_description"),
    check=check,
)
