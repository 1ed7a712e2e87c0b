"""One page of a list, as the client reads it off the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.records import Record

if TYPE_CHECKING:
    from veeam_jobs_runtime.errors import BadRequest

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Paged(Protocol[T_co]):
    """The answer to a list: rows and what the server says about the page."""

    @property
    def data(self) -> Sequence[T_co] | None: ...
    @property
    def meta(self) -> Any: ...


class ListPage(Record, Generic[T], frozen=True):
    """The rows of one page that could be read, and what the server says about the page."""

    _hidden = frozenset({"items"})

    items: list[T]
    received: int
    """How many rows the server sent, whether they could be read or not."""
    offset: int | None = None
    """The offset the server says this page has."""
    total: int | None = None
    """How many rows the server counts in the whole list."""
    count: int | None = None
    """How many rows the server says it sent."""


class AnyWalk(Protocol[T]):
    """A walk through the pages of a list, read by offset or by number: what to ask for, and whether to go on."""

    offset: int
    limit: int
    total: int | None
    ended: bool
    skipped: int

    @property
    def readable(self) -> int: ...

    def accept(self, page: ListPage[T]) -> list[T]:
        """Return the new items of the page. Raises PagingError if it is another page than requested."""
        ...

    def lower_limit(self, refusal: BadRequest) -> None:
        """Request as many items as the server allows. Raises the refusal if it has another reason."""


def require_readable(walk: AnyWalk[T]) -> None:
    """Raise DecodeError if rows came and none could be read: then nothing is known about the list."""
    if walk.skipped and not walk.readable:
        raise DecodeError(
            f"The list is not empty, but none of its rows could be read: {walk.skipped} came. See what the client reports"
            " of this operation, or ask with strict=True to see what is wrong with the first one."
        )


def page_of(answer: DecodedAnswer[Paged[T]]) -> ListPage[T]:
    """Return the page an answer holds."""
    rows = list(answer.value.data or ())
    info = getattr(answer.value.meta, "paging_info", None)
    offset, total, count = (paging_number(info, name) for name in ("offset", "total", "count"))
    received = len(rows) if answer.received is None else answer.received
    return ListPage(rows, received, offset, total, count)


def paging_number(info: Any, name: str) -> int | None:
    """Return one paging number of the server; None if it is missing."""
    number = getattr(info, name, None)
    return number if isinstance(number, int) and not isinstance(number, bool) else None
