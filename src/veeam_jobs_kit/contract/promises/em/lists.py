"""Look at every list of resources: those of the operations in scope, and the first rows of each type of query."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.queries import look_at, population, types_of
from veeam_jobs_kit.contract.promises.em.reading import QUERY, Look, Reader, Row
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome
from veeam_jobs_kit.contract.wire.reply import Reply

LookAtList: TypeAlias = Callable[[Reader, Operation, Mapping[str, str]], Look]
"""Reads one list, given the parameters of its path."""
Compare: TypeAlias = Callable[[Reader, Operation, Reply, Sequence[Row], tuple[str, ...], Look], None]
"""Adds to a look what rows show; the steps lead to them in the answer."""


def check_lists(
    reader: Reader, concerns: Callable[[str | None], bool], most: int, look: LookAtList, compare: Compare
) -> Iterator[Outcome]:
    """Yield the outcomes of the lists and queries of the resources whose schema the promise `concerns`.

    A list below another object is looked at below `most` objects.
    """
    for operation in reader.in_scope.values():
        if operation.id == QUERY:
            results = reader.query_facts["x-query-results"]
            types = [type_ for type_ in types_of(reader) if concerns(results[type_]["item"])]
            looks = (partial(_look_at_query, reader, type_, compare) for type_ in types)
            yield from reader.settle(QUERY, *looks)
            continue
        schema = reader.list_of(operation)
        if schema is None or not concerns(reader.item_of(schema)):
            continue
        paths = reader.paths(operation, most)
        if paths:
            yield from reader.settle(
                operation.id, *(partial(look, reader, operation, path) for path in paths)
            )
        else:
            yield NotProven(operation.id, reader.why_none(operation))


def _look_at_query(reader: Reader, type_: str, compare: Compare) -> Look:
    page = population(reader, type_)
    look = look_at(page, type_)
    compare(reader, reader.described[QUERY], page.reply, page.rows or (), page.steps, look)
    return look
