"""Queries of Enterprise Manager: `em.query(Job).filter(F.job_type == "Backup").sort_desc("Name")`."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, Unpack, cast

from .errors import PagingError
from .expressions import Expression, Field, path_of
from .operations import Request
from .options import NO_OPTIONS, CallOptions, for_pages
from .paging import AsyncPager, Pager
from .query_text import QueryType, query_text

if TYPE_CHECKING:
    from .session import AsyncSession, Session

T = TypeVar("T")
R = TypeVar("R")

_PAGE_SIZE: Final = 100
"""Items of a page where nothing is asked for; sent all the same, for the pages disagree about it."""
_REFERENCES: Final = ("refs", "refs")
"""Where references are in an answer."""


@dataclass(frozen=True, slots=True)
class Service:
    """The operation behind queries, and what it knows: `types` by name, each with a model of package `models`."""

    build: Callable[..., Request]
    response: Any
    types: Mapping[str, QueryType]
    models: str

    def type_of(self, model: type | str) -> QueryType:
        """The type of entities of a model, or the type of a name. Raises ValueError where there is none."""
        for one in self.types.values():
            if isinstance(model, str):
                if one.name.casefold() == model.casefold():
                    return one
            elif one.model == model.__name__ and model.__module__.startswith(f"{self.models}."):
                return one
        named = model if isinstance(model, str) else f"{model.__module__}.{model.__qualname__}"
        known = ", ".join(one.model or repr(one.name) for one in self.types.values())
        raise ValueError(f"There is no query for {named}. Those of {self.models}: {known}.")


class _Query(Generic[T, R]):
    """What both kinds of query have: where, in which order, in which form, how much at a time.

    A query never changes: each method gives another one.
    """

    def __init__(self, service: Service, model: type[T] | str) -> None:
        self._service = service
        self._type = service.type_of(model)
        self._where: Expression | None = None
        self._order: Mapping[str, str] = {}
        self._size = _PAGE_SIZE
        self._by_reference = False
        self._options = NO_OPTIONS

    def filter(self, *conditions: Expression) -> Self:
        """What the items must meet, besides what was asked before: `.filter(F.name == "SQL")`.

        The names are those of the type's own table, which are not in each case those of the members: `creation_time`
        for `creation_time_utc`, `backup_server_name` for what no member holds. Operators: `== != < <= > >=`, `in_`,
        joined by `& | ~ ^`. Values: text, numbers, truth values, a datetime with time zone; a UID as a whole, `urn:…`.

        Raises UnknownProperty for a name the type does not have, ValueError for an operator or a value that the
        property does not take, before anything is sent.
        """
        where = self._where
        for one in conditions:
            if not isinstance(one, Expression):
                raise TypeError(f"{one!r} is no condition. Give one like F.name == 'SQL'.")
            query_text(one, self._type)
            where = one if where is None else where & one
        return self._with(_where=where)

    def sort_asc(self, by: str | Field) -> Self:
        """Sorted by a property, the least first, in place of any other order. Raises UnknownProperty."""
        return self._with(_order={"sort_asc": self._type.property(path_of(by)).name})

    def sort_desc(self, by: str | Field) -> Self:
        """Sorted by a property, the greatest first, in place of any other order. Raises UnknownProperty."""
        return self._with(_order={"sort_desc": self._type.property(path_of(by)).name})

    def page_size(self, size: int) -> Self:
        """How many items to fetch at a time (100 unless told); all of them come, whatever the size."""
        if size < 1:
            raise ValueError("A page holds at least 1 item.")
        return self._with(_size=size)

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Every page asked for with a `timeout`, `retries` or `headers` of its own."""
        for_pages(options)
        return self._with(_options=options)

    def __repr__(self) -> str:
        asked = "&".join(f"{name}={value}" for name, value in self._parameters().items())
        return f"<{type(self).__name__} {asked}>"

    def _with(self, **changes: Any) -> Self:
        other = copy.copy(self)
        vars(other).update(changes)
        return other

    def _referring(self) -> Self:
        if self._type.path and self._type.format is None:
            raise ValueError(f"{self._type.name} has no reference form: its items have no UID.")
        return self._with(_by_reference=True)

    def _parameters(self) -> dict[str, Any]:
        where = {} if self._where is None else {"filter": query_text(self._where, self._type)}
        form = {} if self._by_reference or self._type.format is None else {"format": self._type.format}
        return {"type": self._type.name, **where, **self._order, **form}

    def _pages(self) -> _Pages[T]:
        path = _REFERENCES if self._by_reference else self._type.path
        if not path:
            raise ValueError(
                f"Where {self._type.name} comes in full is not described. Ask for .references()."
            )
        return _Pages(self._service.build, self._parameters(), path)


class Query(_Query[T, R]):
    """The entities of one type, page after page as they are needed. Every iteration starts anew.

    for job in em.query(Job).filter(F.schedule_enabled == True).sort_asc("name"):
        print(job.name)
    """

    def __init__(self, session: Session, service: Service, model: type[T] | str) -> None:
        super().__init__(service, model)
        self._session = session

    def references(self) -> Query[R, R]:
        """The same by reference: name, UID and links only."""
        return cast("Query[R, R]", self._referring())

    def __iter__(self) -> Iterator[T]:
        return iter(self._pager())

    def pages(self) -> Iterator[list[T]]:
        """The items page by page."""
        return self._pager().pages()

    def all(self) -> list[T]:
        """Every item in one list."""
        return self._pager().all()

    def first(self) -> T | None:
        """The first item, or None; asks for just one."""
        return self._pager().first()

    @property
    def total(self) -> int | None:
        """How many items there are now, or None if the server does not say; asks the server every time."""
        return self._pager().total

    def _pager(self) -> Pager[T]:
        pages, response = self._pages(), self._service.response

        def fetch(offset: int, limit: int) -> _Page[T]:
            number, size = pages.number(offset, limit)
            return pages.read(
                self._session.call(pages.request(number, size), response, self._options), number, size
            )

        return Pager(fetch, page_size=self._size)


class AsyncQuery(_Query[T, R]):
    """As Query, with `async for`, and with `await` before `all()`, `first()` and `total()`."""

    def __init__(self, session: AsyncSession, service: Service, model: type[T] | str) -> None:
        super().__init__(service, model)
        self._session = session

    def references(self) -> AsyncQuery[R, R]:
        """The same by reference: name, UID and links only."""
        return cast("AsyncQuery[R, R]", self._referring())

    def __aiter__(self) -> AsyncIterator[T]:
        return aiter(self._pager())

    def pages(self) -> AsyncIterator[list[T]]:
        """The items page by page."""
        return self._pager().pages()

    async def all(self) -> list[T]:
        """Every item in one list."""
        return await self._pager().all()

    async def first(self) -> T | None:
        """The first item, or None; asks for just one."""
        return await self._pager().first()

    async def total(self) -> int | None:
        """How many items there are now, or None if the server does not say; asks the server every time."""
        return await self._pager().total()

    def _pager(self) -> AsyncPager[T]:
        pages, response = self._pages(), self._service.response

        async def fetch(offset: int, limit: int) -> _Page[T]:
            number, size = pages.number(offset, limit)
            return pages.read(
                await self._session.call(pages.request(number, size), response, self._options), number, size
            )

        return AsyncPager(fetch, page_size=self._size)


@dataclass(frozen=True, slots=True)
class _PagingInfo:
    offset: int
    total: int | None


@dataclass(frozen=True, slots=True)
class _Meta:
    paging_info: _PagingInfo


@dataclass(frozen=True, slots=True)
class _Page(Generic[T]):
    """A page as a pager wants it."""

    data: list[T]
    meta: _Meta


class _Pages(Generic[T]):
    """The pages of one walk: asked for by offset, as a pager does, and by number, as the server does."""

    def __init__(
        self, build: Callable[..., Request], parameters: Mapping[str, Any], path: tuple[str, ...]
    ) -> None:
        self._build = build
        self._parameters = parameters
        self._path = path
        self._largest: int | None = None
        """What the server gives at most, once it gave less than it was asked for."""

    def number(self, offset: int, limit: int) -> tuple[int, int]:
        """Number and size of the page at an offset. Raises PagingError where no page begins there."""
        size = min(limit, self._largest or limit)
        before, rest = divmod(offset, size)
        if rest:
            raise PagingError(
                f"A page before item {offset} held less than {size} items: the result changed. Ask again."
            )
        return before + 1, size

    def request(self, number: int, size: int) -> Request:
        """The request for one page."""
        return self._build(**self._parameters, page=number, page_size=size)

    def read(self, answer: Any, number: int, size: int) -> _Page[T]:
        """The page an answer holds. Raises PagingError where it is another than the one that was asked for."""
        items: list[T] = _attribute(answer, self._path) or []
        info = answer.paging_info
        sent, given, last = (getattr(info, name, None) for name in ("page_num", "page_size", "pages_count"))
        if sent is not None and sent != number:
            raise PagingError(f"The server answered with page {sent} instead of page {number}.")
        if given is not None and given < size and number == 1:
            self._largest = size = given
        offset = (number - 1) * size
        return _Page(items, _Meta(_PagingInfo(offset, _total(len(items), offset, size, number, last))))


def _total(count: int, offset: int, size: int, number: int, last: int | None) -> int | None:
    """How many items there are, as far as one page tells: the last one does, and any one of single items."""
    if size == 1 and last is not None and count:
        return last
    is_last = count != size if last is None else number >= last
    return offset + count if is_last else None


def _attribute(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = getattr(value, name, None)
    return value
