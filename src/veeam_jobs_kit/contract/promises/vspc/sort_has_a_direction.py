"""Descending is the opposite of ascending, also for values whose order no page states.

Rests on the page of the parameter (`sort`): one parameter says both.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, value_at
from veeam_jobs_kit.contract.promises.vspc.lists import (
    Page,
    Parameters,
    ask_page,
    check_lists,
    first_page,
    key,
    settle,
    short,
)
from veeam_jobs_kit.contract.promises.vspc.members import Kind, members, telling

NAME = "sort_has_a_direction"
_KINDS: tuple[Kind, ...] = ("enum", "uuid", "bool")


def check(server: Server) -> Iterator[Outcome]:
    """Compare the orders of values, each taken once, of every complete list."""
    yield from check_lists(server, _check_list, "sort")


def _check_list(server: Server, operation: Operation, parameters: Parameters) -> Iterator[Outcome]:
    page = first_page(server, operation, parameters)
    if not page.is_complete:
        yield NotProven(operation.id, "its list is longer than one page")
        return
    known = members(operation, server.bundle)
    for kind in _KINDS:
        for member, values in telling(known, page.rows, kind)[:1]:
            if len(values) > 1:
                yield _ask(server, operation, parameters, member.path)


def _ask(server: Server, operation: Operation, parameters: Parameters, path: str) -> Outcome:
    def look(plain: Page) -> Finding | int:
        up, down = (
            ask_page(
                server,
                operation,
                parameters,
                {"sort": json.dumps([{"property": path, "direction": direction}])},
            )
            for direction in ("ascending", "descending")
        )
        rising, falling = _values(up, path), _values(down, path)
        if rising == list(reversed(falling)):
            return len(rising)
        return server.broken(
            operation, NAME, "Descending is not the opposite of ascending", short(list(reversed(rising))),
            short(falling), down.reply, where=f"$.data[*].{path}",
        )  # fmt: skip

    def project(page: Page) -> Any:
        return [(key(row), repr(value_at(row, path))) for row in page.rows]

    return settle(server, operation, parameters, look, project)


def _values(page: Page, path: str) -> list[Any]:
    """Return the values of a page in order, each once; null has no place that a page states."""
    found = [value_at(row, path) for row in page.rows]
    return list(dict.fromkeys(value for value in found if value is not MISSING and value is not None))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Descending order is the opposite of ascending order.",
    rests_on=("sort",),
    check=check,
)
