"""Pages of Enterprise Manager's query service, checked as the client checks its own queries, one row as JSON has it.

`veeam-jobs query` passes a filter on as it is and shows members that no model has, so it cannot ask by `client.query`.
What an answer must hold, and which pages make a whole, is decided by the same code.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from .member_names import as_described

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient, Expression

    from veeam_jobs_runtime.paging.numbered import NumberedPage
    from veeam_jobs_runtime.queries.results import Place

Row = Mapping[str, Any]

_PAGE = 100


def rows_of(
    client: EnterpriseManagerClient,
    type_: str,
    parameters: Mapping[str, Any],
    *,
    entities: bool,
    xml: bool,
    limit: int | None,
) -> tuple[list[Row], int | None]:
    """Return what a query finds, its members named as described, and how many rows the limit left out.

    The number is None if the server does not tell it, but there are some. Which notation came makes no difference.

    `parameters` are those of `client.queries.run`, but for type, form and page. Raises ApiError: DecodeError where an
    answer does not hold what was asked for, PagingError where the pages do not make a whole.
    """
    from veeam_jobs_runtime.paging.numbered import NumberedWalk
    from veeam_jobs_runtime.paging.pages import require_readable

    form: dict[str, Any] = {"format": "Entities"} if entities else {}
    walk: NumberedWalk[Row] = NumberedWalk(min(limit or _PAGE, _PAGE))
    found: list[Row] = []

    def page(number: int, size: int) -> NumberedPage[Row]:
        answer = client.queries.with_raw_response.run(
            type=type_, **form, **parameters, page=number, page_size=size
        )
        read = _page_in_xml if xml else _page_in_json
        return read(answer, type_, _places(type_, entities=entities))

    while not walk.ended and (limit is None or len(found) < limit):
        found += walk.accept(page(walk.offset, walk.limit))
    require_readable(walk)
    if limit is None or walk.ended:
        return found[:limit], max(0, len(found) - (limit or len(found)))
    # A server that puts one row on a page counts the rows where it counts the pages.
    single = page(1, 1)
    total = single.pages if single.size in (None, 1) else None
    return found[:limit], None if total is None else max(0, total - limit)


def newest_sessions(
    client: EnterpriseManagerClient, type_: str, condition: Expression, count: int
) -> tuple[list[Any], int]:
    """Return up to so many sessions that meet a condition, those the server calls the newest; asks once.

    The number is that of rows that could not be read. Raises ApiError, DecodeError where not one row could be.
    """
    from veeam_jobs.em.query_types import TYPES

    from veeam_jobs_runtime.paging.numbered import NumberedWalk
    from veeam_jobs_runtime.paging.pages import require_readable
    from veeam_jobs_runtime.queries.results import items_of
    from veeam_jobs_runtime.queries.text import query_text

    asked = TYPES[type_]
    answer = client.queries.with_raw_response.run(
        type=asked.name,
        filter=query_text(condition, asked),
        sort_desc="CreationTime",
        format="Entities",
        page=1,
        page_size=count,
    )
    value = answer.parse()
    members = _members_of(answer.content)
    items = items_of(value, type_, asked.places, (lambda: members) if members is not None else None)
    walk: NumberedWalk[Any] = NumberedWalk(count)
    found = walk.accept(_numbered(value, items, _received(asked.places, members, items)))
    require_readable(walk)
    return found, walk.skipped


def _page_in_json(answer: Any, type_: str, places: tuple[Place, ...]) -> NumberedPage[Row]:
    from veeam_jobs_runtime.queries.results import items_of

    value = answer.parse()
    members = _members_of(answer.content) or {}
    places = places or _only_list(type_, members)
    items_of(value, type_, places, lambda: members)
    sent = _rows_at(places, members)
    rows = [as_described(row) for row in sent if isinstance(row, Mapping)]
    return _numbered(value, rows, len(sent))


def _page_in_xml(answer: Any, type_: str, places: tuple[Place, ...]) -> NumberedPage[Row]:
    from veeam_jobs_runtime.queries.results import items_of

    value = answer.parse()
    places = places or _only_list(type_, msgspec.to_builtins(value))
    items = [msgspec.to_builtins(item) for item in items_of(value, type_, places)]
    rows = [item for item in items if isinstance(item, Mapping)]
    return _numbered(value, rows, len(items))


def _numbered(value: Any, items: list[Any], received: int) -> NumberedPage[Any]:
    from veeam_jobs_runtime.paging.numbered import NumberedPage
    from veeam_jobs_runtime.paging.pages import paging_number

    number, size, pages = (
        paging_number(value.paging_info, name) for name in ("page_num", "page_size", "pages_count")
    )
    return NumberedPage(items, received, number=number, size=size, pages=pages)


def _places(type_: str, *, entities: bool) -> tuple[Place, ...]:
    """Return where the rows of a type are; empty if that is not described."""
    from veeam_jobs.em.query_types import SERVICE

    from veeam_jobs_runtime.queries.results import REFERENCES

    try:
        described = SERVICE.type_of(type_)
    except ValueError:
        # Not described: the server may know it all the same.
        return () if entities else (REFERENCES,)
    # Types without a UID have one form only, whatever is asked for.
    return described.places if entities or (described.path and described.format is None) else (REFERENCES,)


def _only_list(type_: str, members: Mapping[str, Any]) -> tuple[Place, ...]:
    """Return the only place with rows, for a type that is not described. Raises DecodeError if there is not exactly one."""
    from veeam_jobs import DecodeError

    from veeam_jobs_runtime.queries.results import Place

    described = as_described(members)
    filled = []
    for container in ("Entities", "Resources"):
        inside = described.get(container)
        for name, value in inside.items() if isinstance(inside, Mapping) else ():
            inner = [key for key, rows in value.items() if rows] if isinstance(value, Mapping) else []
            filled += [(container, name, key) for key in inner if isinstance(value[key], list)]
    if len(filled) != 1:
        raise DecodeError(
            f"Where {type_} comes in full is not described, and the answer does not show it. Ask without --entities."
        )
    [(container, name, key)] = filled
    return (Place((container.lower(), name, key), (container, name, key)),)


def _rows_at(places: tuple[Place, ...], members: Mapping[str, Any]) -> list[Any]:
    """Return the rows as the server sent them, readable or not."""
    for place in places:
        value: Any = members
        for name in place.members:
            value = _member(value, name)
        if isinstance(value, Mapping):
            names = place.lists or tuple(value)
            value = next((rows for name in names if (rows := _member(value, name)) is not None), None)
        if isinstance(value, list):
            return value
    return []


def _received(places: tuple[Place, ...], members: Mapping[str, Any] | None, items: list[Any]) -> int:
    return len(items) if members is None else max(len(_rows_at(places, members)), len(items))


def _members_of(content: bytes) -> Mapping[str, Any] | None:
    """Return the members of a JSON response; None if it is not JSON."""
    from veeam_jobs import DecodeError

    if content.lstrip().startswith(b"<"):
        return None
    try:
        # A byte order mark may stand before JSON.
        members = msgspec.json.decode(content.removeprefix(BOM_UTF8))
    except (msgspec.DecodeError, RecursionError) as failure:
        raise DecodeError(f"The answer is no JSON that can be read: {failure}.") from failure
    if not isinstance(members, Mapping):
        raise DecodeError("The answer is no JSON object.")
    return members


def _member(members: Any, name: str) -> Any:
    from veeam_jobs_runtime.decoding.notation import camel_case

    if not isinstance(members, Mapping):
        return None
    return members[name] if name in members else members.get(camel_case(name))
