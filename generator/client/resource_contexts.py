"""What the template of resources lays out, as plain data: modules, classes, methods."""

from __future__ import annotations

from dataclasses import dataclass

from generator.client.models import Import


@dataclass(frozen=True, slots=True)
class Flavour:
    """The words in which blocking and awaiting code differ."""

    prefix: str
    define: str
    wait: str
    session: str
    raw: str
    raw_page: str


SYNC = Flavour(prefix="", define="def", wait="", session="Session", raw="raw", raw_page="raw_page")
ASYNC = Flavour(
    prefix="Async",
    define="async def",
    wait="await ",
    session="AsyncSession",
    raw="raw_async",
    raw_page="raw_page_async",
)


@dataclass(frozen=True, slots=True)
class Module:
    """An endpoint module."""

    package: str
    name: str


@dataclass(frozen=True, slots=True)
class RunContext:
    """How a method that begins or ends a run of a job follows it.

    `function` of the runtime's module `source` sends the order and makes the handle, given the endpoint modules of
    `endpoints` by the expressions of `keywords`.
    """

    source: str
    function: str
    endpoints: tuple[Module, ...]
    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MethodContext:
    """One method: a call of `endpoint.build`, decoded as the constant `form` of that module.

    What becomes of the answer: `pager` and `handle` name the class that wraps the call, `result` is an expression over
    `answer`, `missing` the complaint when that is None. Without any of them the answer is handed over as it is.
    """

    define: str
    name: str
    signature: tuple[str, ...]
    returns: str
    doc: str
    wait: str
    endpoint: Module
    arguments: tuple[str, ...]
    translated: tuple[str, ...]
    """Arguments that `filters.py` turns into text first."""
    form: str
    result: str | None
    missing: str | None
    pager: str | None
    handle: str | None
    task: Module | None
    """The module that reads a task again, for `handle`."""
    raw: str
    """The function of `veeam_jobs_runtime.raw` that makes the method return the answer as it came."""
    run: RunContext | None = None
    """Sends the order in place of a plain call."""


@dataclass(frozen=True, slots=True)
class ClassContext:
    """One resource class."""

    name: str
    session: str
    doc: str
    methods: tuple[MethodContext, ...]

    @property
    def wrappers(self) -> tuple[str, ...]:
        """What the class needs of `veeam_jobs_runtime.raw`."""
        return tuple(sorted({method.raw for method in self.methods}))


@dataclass(frozen=True, slots=True)
class ResourceContext:
    """One resource module with its two classes."""

    module: str
    doc: str
    classes: tuple[ClassContext, ...]
    imports: tuple[Import, ...]
