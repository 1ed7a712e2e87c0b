"""What canaries of Enterprise Manager are made of: queries, lists and their items, a canary itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries.model import Canary, Honest, Lie, values_of
from veeam_jobs_kit.mock.control.canaries.shared import only_where
from veeam_jobs_kit.mock.http.messages import Answer, Call, RawAnswer, RawRequest

LISTS = ("jobs_list",)


def queries(change: Lie) -> Lie:
    """Lie in the answers to queries."""
    return only_where(lambda operation: operation.id == "queries_run", change)


def lists(change: Lie) -> Lie:
    """Lie in lists that are not below an object."""
    return only_where(lambda operation: _is_list(operation) and not operation.path_parameters, change)


def below(change: Lie) -> Lie:
    """Lie in lists below an object."""
    return only_where(lambda operation: _is_list(operation) and bool(operation.path_parameters), change)


def _is_list(operation: Operation) -> bool:
    return operation.method == "GET" and "_list" in operation.id


def first_of(raw: RawRequest, name: str) -> str | None:
    """Return the first value of a query parameter; None where it was not sent."""
    return next(iter(values_of(raw, name)), None)


def with_paging(answer: Answer, **changes: int) -> Answer:
    """Return an answer with other numbers in PagingInfo."""
    paging = answer.value.get("PagingInfo")
    if not isinstance(paging, Mapping):
        return answer
    return replace(answer, value={**answer.value, "PagingInfo": {**paging, **changes}})


def _results(value: Json, change: Callable[[list[Any]], list[Any]]) -> Json:
    """Change the lists of a query result, however deep they lie in `Entities` or `Refs`."""
    if isinstance(value, Mapping):
        return {
            name: change(inner) if isinstance(inner, list) else _results(inner, change)
            for name, inner in value.items()
        }
    return value


def with_results(answer: Answer, change: Callable[[list[Any]], list[Any]]) -> Answer:
    """Return the answer to a query with other rows."""
    value = {
        name: _results(inner, change)
        if name in ("Entities", "Refs") and isinstance(inner, Mapping)
        else inner
        for name, inner in answer.value.items()
    }
    if isinstance(value.get("Refs"), list):
        value["Refs"] = change(value["Refs"])
    return replace(answer, value=value)


def items_of(honest: Honest, answer: Answer) -> tuple[str, list[Any]] | None:
    """Return the member that holds the items of a list, and the items."""
    member, _, is_list = honest.document.unwrapped(str(answer.schema))
    items = answer.value.get(member) if member and is_list and isinstance(answer.value, Mapping) else None
    return (str(member), list(items)) if isinstance(items, list) else None


def ids_of(answer: Answer) -> Iterator[str]:
    """Yield the ids of the objects in a list, whatever member holds them."""
    for items in answer.value.values() if isinstance(answer.value, Mapping) else ():
        if isinstance(items, list):
            yield from map(id_in, items)


def id_in(item: Mapping[str, Any]) -> str:
    """Return the id at the end of the URL of an item."""
    return str(item.get("Href", "")).partition("?")[0].rpartition("/")[2]


def canary(
    description: str,
    kind: str,
    operations: Iterable[str],
    lie: Lie | None = None,
    *,
    answer: Callable[[Call, Answer], Answer] | None = None,
    wire: Callable[[RawAnswer], RawAnswer] | None = None,
    writes: bool = False,
) -> Canary:
    """Return a canary of this product."""
    return Canary(
        "em",
        description,
        kind=kind,
        operations=tuple(operations),
        lie=lie,
        answer=answer,
        wire=wire,
        writes=writes,
    )
