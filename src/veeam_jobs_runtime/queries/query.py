"""Queries of Enterprise Manager: `em.query(Job).filter(F.job_type == "Backup").sort_desc("Name")`."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, Unpack, cast

from veeam_jobs_runtime.arguments import count
from veeam_jobs_runtime.conditions.expressions import Expression, Field, path_of
from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer, check_empty
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions, for_pages
from veeam_jobs_runtime.paging.numbered import NumberedPage
from veeam_jobs_runtime.paging.pager import AsyncNumberedPager, AsyncPager, NumberedPager, Pager
from veeam_jobs_runtime.paging.pages import paging_number
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.queries.results import REFERENCES, Place, items_of, received_of
from veeam_jobs_runtime.queries.text import QueryType, query_text, warn_about_values

if TYPE_CHECKING:
    from veeam_jobs_runtime.session import AsyncSession, Session

T = TypeVar("T")
R = TypeVar("R")

_PAGE_SIZE: Final = 100
"""Items of a page where nothing is asked for; sent all the same, for the pages disagree about it."""


@dataclass(frozen=True, slots=True)
class Service:
    """The operation behind queries, and what it knows: `types` by name, each with a model of package `models`."""

    build: Callable[..., Request]
    response: Any
    types: Mapping[str, QueryType]
    models: str

    def type_of(self, model: type | str) -> QueryType:
        """Return the query type of a model or of a name. Raises ValueError where there is none."""
        for type_ in self.types.values():
            if isinstance(model, str):
                if type_.name.casefold() == model.casefold():
                    return type_
            elif type_.model == model.__name__ and model.__module__.startswith(f"{self.models}."):
                return type_
        named = model if isinstance(model, str) else f"{model.__module__}.{model.__qualname__}"
        known = ", ".join(type_.model or repr(type_.name) for type_ in self.types.values())
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
        self._latest: Pager[T] | AsyncPager[T] | None = None

    @property
    def skipped(self) -> int:
        """How many rows the latest listing of this very query left out so far, because they could not be read.

        Each is logged as a warning, too. With `strict=True`, such a page raises DecodeError instead.
        """
        return 0 if self._latest is None else self._latest.skipped

    def filter(self, *conditions: Expression) -> Self:
        """Add conditions that the items must meet: `.filter(F.name == "SQL")`.

        The names are those of the type's own table, which are not in each case those of the members: `creation_time`
        for `creation_time_utc`, `backup_server_name` for what no member holds. Operators: `== != < <= > >=`, `in_`,
        joined by `& | ~ ^`. Values: text, numbers, truth values; a datetime with time zone, a date (the whole day in
        UTC), a timedelta (the moment that long before now); a UID as a whole, `urn:…`.

        A value that an enumeration is not described with is an UnknownValueWarning where a server may know more of them.

        Raises UnknownProperty for a name the type does not have, ValueError for an operator or a value that the
        property does not take, before anything is sent.
        """
        where = self._where
        for condition in conditions:
            if not isinstance(condition, Expression):
                raise TypeError(f"{condition!r} is not a condition. Use one like F.name == 'SQL'.")
            query_text(condition, self._type)
            warn_about_values(condition, self._type)
            where = condition if where is None else where & condition
        return self._with(_where=where)

    def sort_asc(self, by: str | Field) -> Self:
        """Sort by a property in ascending order, instead of any other order. Raises UnknownProperty."""
        return self._with(_order={"sort_asc": self._type.property(path_of(by)).name})

    def sort_desc(self, by: str | Field) -> Self:
        """Sort by a property in descending order, instead of any other order. Raises UnknownProperty."""
        return self._with(_order={"sort_desc": self._type.property(path_of(by)).name})

    def page_size(self, size: int) -> Self:
        """Set how many items to fetch per request (100 by default); the listing always returns all items."""
        return self._with(_size=count("page_size", size, least=1))

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Set the `timeout`, `retries` or `headers` of every page request."""
        for_pages(options)
        return self._with(_options=options)

    def __repr__(self) -> str:
        asked = "&".join(f"{name}={value}" for name, value in self._parameters().items())
        return f"<{type(self).__name__} {asked}>"

    def _with(self, **changes: Any) -> Self:
        other = copy.copy(self)
        vars(other).update(changes, _latest=None)
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
        places = (REFERENCES,) if self._by_reference else self._type.places
        if not places:
            raise ValueError(
                f"Where {self._type.name} comes in full is not described. Ask for .references()."
            )
        return _Pages(self._service.build, self._parameters(), self._type.name, places)


class Query(_Query[T, R]):
    """The entities of one type, page after page as they are needed. Every iteration starts anew.

    Each listing is complete and without duplicates, as far as answers show it, or raises PagingError; where items came
    and not one could be read, DecodeError. Enterprise Manager counts pages and no items: items that are removed while the
    result is read may move others past it unseen, as long as the number of pages stays the same.

    for job in em.query(Job).filter(F.schedule_enabled == True).sort_asc("name"):
        print(job.name)
    """

    def __init__(self, session: Session, service: Service, model: type[T] | str) -> None:
        super().__init__(service, model)
        self._session = session

    def references(self) -> Query[R, R]:
        """Return the same query in reference form: name, UID and links only."""
        return cast("Query[R, R]", self._referring())

    def __iter__(self) -> Iterator[T]:
        return iter(self._pager())

    def pages(self) -> Iterator[list[T]]:
        """Return the items page by page."""
        return self._pager().pages()

    def all(self) -> list[T]:
        """Return every item in one list."""
        return self._pager().all()

    def first(self) -> T | None:
        """Return the first item, or None; requests one item."""
        return self._pager().first()

    def total(self) -> int | None:
        """Ask the server for the number of items; None if it does not report one."""
        return self._pager().total()

    def _pager(self) -> Pager[T]:
        pages, response = self._pages(), self._service.response

        def fetch(number: int, size: int) -> NumberedPage[T]:
            request = pages.request(number, size)
            return pages.read(request, self._session.answer(request, response, self._options))

        pager = NumberedPager(fetch, page_size=self._size)
        self._latest = pager
        return pager


class AsyncQuery(_Query[T, R]):
    """As Query, with `async for`, and with `await` before `all()`, `first()` and `total()`."""

    def __init__(self, session: AsyncSession, service: Service, model: type[T] | str) -> None:
        super().__init__(service, model)
        self._session = session

    def references(self) -> AsyncQuery[R, R]:
        """Return the same query in reference form: name, UID and links only."""
        return cast("AsyncQuery[R, R]", self._referring())

    def __aiter__(self) -> AsyncIterator[T]:
        return aiter(self._pager())

    def pages(self) -> AsyncIterator[list[T]]:
        """Return the items page by page."""
        return self._pager().pages()

    async def all(self) -> list[T]:
        """Return every item in one list."""
        return await self._pager().all()

    async def first(self) -> T | None:
        """Return the first item, or None; requests one item."""
        return await self._pager().first()

    async def total(self) -> int | None:
        """Ask the server for the number of items; None if it does not report one."""
        return await self._pager().total()

    def _pager(self) -> AsyncPager[T]:
        pages, response = self._pages(), self._service.response

        async def fetch(number: int, size: int) -> NumberedPage[T]:
            request = pages.request(number, size)
            return pages.read(request, await self._session.answer(request, response, self._options))

        pager = AsyncNumberedPager(fetch, page_size=self._size)
        self._latest = pager
        return pager


class _Pages(Generic[T]):
    """The pages of one query: how to ask for one by number, and where its items are in the answer."""

    def __init__(
        self,
        build: Callable[..., Request],
        parameters: Mapping[str, Any],
        name: str,
        places: tuple[Place, ...],
    ) -> None:
        self._build = build
        self._parameters = parameters
        self._name = name
        self._places = places

    def request(self, number: int, size: int) -> Request:
        """Return the request for one page."""
        return self._build(**self._parameters, page=number, page_size=size)

    def read(self, request: Request, answer: DecodedAnswer[Any]) -> NumberedPage[T]:
        """Return the page an answer holds; DecodeError where it does not hold what was asked for."""
        value = answer.value
        members = None if answer.is_xml else answer.plain
        try:
            items: list[T] = items_of(value, self._name, self._places, members)
            if not items:
                check_empty(answer)
        except DecodeError as failure:
            failure.method, failure.path = request.operation.method, request.path
            raise
        # Only where something could not be read can there be more rows than items.
        sent = received_of(self._places, answer.plain()) if answer.violations else None
        number, size, pages = (
            paging_number(value.paging_info, name) for name in ("page_num", "page_size", "pages_count")
        )
        return NumberedPage(
            items, len(items) if sent is None else sent, number=number, size=size, pages=pages
        )


publish(globals())
