"""Rows come in the order asked for: up and down, by one member or several, by text, number and time.

Rests on the page of the parameter (`sort`), and for the collations on the machine-readable descriptions. What no page says
is not asked for: where null stands (only that the rows with null stand together), how UUIDs and enumerations are ordered
(only that equal values stand together), and the order of rows that are equal.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, value_at
from veeam_jobs_kit.contract.promises.vspc.lists import (
    Page,
    Parameters,
    Unreadable,
    ask,
    check_lists,
    first_page,
    key,
    keys,
    name_of,
    read_page,
    refusal,
    settle,
    short,
)
from veeam_jobs_kit.contract.promises.vspc.members import Kind, Member, members, telling
from veeam_jobs_kit.contract.promises.vspc.ordering import By, are_wrong, in_words, is_decided

NAME = "sort_is_obeyed"
_RANKED: tuple[Kind, ...] = ("text", "time", "int", "float")
_GROUPED: tuple[Kind, ...] = ("enum", "bool", "uuid")


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list for several orders; lists below an object for the first ones."""
    yield from check_lists(server, _check_list, "sort")


def _check_list(server: Server, operation: Operation, parameters: Parameters) -> Iterator[Outcome]:
    rows = first_page(server, operation, parameters).rows
    if len(rows) < 2:
        yield NotProven(operation.id, "its list has fewer than two rows")
        return
    orders = list(_orders(members(operation, server.bundle), rows))
    for criteria in orders[:2] if operation.path_parameters else orders:
        yield _ask(server, operation, parameters, criteria)
    if not orders:
        yield NotProven(operation.id, "its rows have no member with two values")


def _orders(known: Sequence[Member], rows: Sequence[Any]) -> Iterator[tuple[By, ...]]:
    """Yield criteria: each kind of member up and down, then two members, then the collations of texts."""
    told = [found for kind in _RANKED for found in telling(known, rows, kind)[:2] if len(found[1]) > 1]
    for member, _ in sorted(told, key=lambda found: _RANKED.index(found[0].kind) % 2 + len(found[0].path)):
        for descending in (True, False):
            yield (By(member.path, True, descending),)
    groups = [found for kind in _GROUPED for found in telling(known, rows, kind)[:1] if len(found[1]) > 1]
    for member, _ in groups:
        for descending in (True, False):
            yield (By(member.path, False, descending),)
    for group, _ in groups[:1]:
        for member, _ in told[:2]:
            for descending in (True, False):
                yield By(group.path, False, False), By(member.path, True, descending)
    for member, values in told:
        if all(isinstance(value, str) for value in values) and member.kind == "text":
            for collation in ("ignorecase", "lexicographic"):
                for descending in (True, False):
                    yield (By(member.path, True, descending, collation),)


def _ask(server: Server, operation: Operation, parameters: Parameters, criteria: tuple[By, ...]) -> Outcome:
    def look(plain: Page) -> Finding | int:
        query = {"sort": json.dumps([each.query for each in criteria])}
        reply = ask(server, operation, parameters, query)
        if (why := refusal(reply)) is not None:
            raise Unreadable(why)
        if reply.status != 200:
            return server.broken(
                operation, NAME, "An order is refused", "200", f"status {reply.status} for {in_words(criteria)}",
                reply,
            )  # fmt: skip
        return _compare(server, operation, criteria, plain, read_page(reply))

    def project(page: Page) -> Any:
        values = [[repr(value_at(row, each.path)) for each in criteria] for row in page.rows]
        return page.total, [(key(row), found) for row, found in zip(page.rows, values, strict=True)]

    return settle(server, operation, parameters, look, project)


def _compare(
    server: Server, operation: Operation, criteria: tuple[By, ...], plain: Page, found: Page
) -> Finding | int:
    for index, (first, second) in enumerate(pairwise(found.rows)):
        if are_wrong(criteria, first, second):
            shown = [[_shown(value_at(row, each.path)) for each in criteria] for row in (first, second)]
            return server.broken(
                operation, NAME, "Rows are not in the order asked for", in_words(criteria),
                f"{shown[0]} before {shown[1]}", found.reply, where=f"$.data[{index + 1}]", row=name_of(second),
            )  # fmt: skip
    if (finding := _scattered(server, operation, criteria, found)) is not None:
        return finding
    if plain.is_complete and found.is_complete and keys(plain.rows) != keys(found.rows):
        return server.broken(
            operation, NAME, "An order changes which rows come", f"the {len(plain.rows)} rows of the plain list",
            f"{len(found.rows)} rows, not the same, for {in_words(criteria)}", found.reply,
        )  # fmt: skip
    if not found.is_complete and found.rows:
        # What the plain page has and this one has not must come later.
        last, seen = found.rows[-1], keys(found.rows)
        for row in plain.rows:
            if not seen[key(row)] and are_wrong(criteria, last, row):
                return server.broken(
                    operation, NAME, "A row is missing from the front", f"{name_of(row)} before {name_of(last)}",
                    f"{len(found.rows)} rows without it, for {in_words(criteria)}", found.reply, row=name_of(row),
                )  # fmt: skip
    return sum(is_decided(criteria, first, second) for first, second in pairwise(found.rows))


def _shown(value: Any) -> str:
    return "(none)" if value is MISSING else short(value)


def _scattered(server: Server, operation: Operation, criteria: tuple[By, ...], found: Page) -> Finding | None:
    """Look for rows whose value of the first criterion, null included, also stands elsewhere."""
    first = criteria[0]
    if first.collation is not None:
        return None  # texts that differ may be equal there
    ended: set[str] = set()
    last: str | None = None
    for index, row in enumerate(found.rows):
        value = value_at(row, first.path)
        now = repr(None if value is MISSING else value)
        if now != last and now in ended:
            return server.broken(
                operation, NAME, "Equal values do not stand together", f"rows in order of {in_words(criteria)}",
                f"{_shown(value)} again after others", found.reply, where=f"$.data[{index}]", row=name_of(row),
            )  # fmt: skip
        if last is not None and now != last:
            ended.add(last)
        last = now
    return None


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Rows come in the order asked for, by one member or several, up and down.",
    rests_on=("sort", "openapi_description"),
    check=check,
)
