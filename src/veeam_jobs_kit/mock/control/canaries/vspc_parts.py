"""What canaries of Service Provider Console are made of: lists and their rows, accounts, a canary itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.canaries.model import Canary, Honest, Lie, is_success
from veeam_jobs_kit.mock.control.canaries.shared import only_where
from veeam_jobs_kit.mock.http.messages import Answer, RawRequest
from veeam_jobs_kit.mock.world.users import ADMINISTRATOR, PASSWORD

ID = "instanceUid"
JOBS = ("jobs_list",)
COMPANIES = ("organizations_list", "organizations_get", "jobs_list", "jobs_get")


def lists(change: Lie) -> Lie:
    """Lie in lists that come in pages."""
    return only_where(lambda operation: operation.paging == "offset", change)


def rows_of(answer: Answer) -> list[Any]:
    """Return the rows of a page; none where it is none."""
    rows = answer.value.get("data") if isinstance(answer.value, Mapping) else None
    return list(rows) if isinstance(rows, list) else []


def with_rows(answer: Answer, rows: Iterable[Json]) -> Answer:
    """Return a page with other rows, counted right."""
    rows = list(rows)
    meta = answer.value["meta"]
    paging = {**meta["pagingInfo"], "count": len(rows)}
    return replace(answer, value={**answer.value, "meta": {**meta, "pagingInfo": paging}, "data": rows})


def with_paging(answer: Answer, **changes: int) -> Answer:
    """Return a page with other numbers."""
    meta = answer.value["meta"]
    paging = {**meta["pagingInfo"], **changes}
    return replace(answer, value={**answer.value, "meta": {**meta, "pagingInfo": paging}})


def number_of(raw: RawRequest, name: str, default: int) -> int:
    """Return the value of a query parameter that is a number."""
    return int(dict(raw.query).get(name, default))


def ids_of(answer: Answer) -> Iterator[str]:
    """Yield the ids of the rows of a page."""
    yield from (str(row[ID]) for row in rows_of(answer) if ID in row)


def _token(honest: Honest, raw: RawRequest, user: str = ADMINISTRATOR) -> str | None:
    form = urlencode({"grant_type": "password", "username": user, "password": PASSWORD}).encode()
    headers = {**raw.headers, "content-type": "application/x-www-form-urlencoded"}
    sent = replace(raw, method="POST", path={}, query=(), headers=headers, body=form, notes={})
    answer = honest.answer(honest.operation("tokens_create"), sent)
    return str(answer.value["access_token"]) if is_success(answer) else None


def as_administrator(honest: Honest, raw: RawRequest) -> RawRequest:
    """Return a request with the credentials of the administrator."""
    return replace(raw, headers={**raw.headers, "authorization": f"Bearer {_token(honest, raw)}"}, notes={})


def canary(
    description: str, kind: str, operations: tuple[str, ...], lie: Lie, *, writes: bool = False
) -> Canary:
    """Return a canary of this product."""
    return Canary("vspc", description, kind=kind, operations=operations, lie=lie, writes=writes)
