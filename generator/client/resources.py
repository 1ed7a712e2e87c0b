"""What the template of resources lays out: the methods users call, once blocking and once awaiting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from generator import model
from generator.client.docs import arguments_block, docstring, first_paragraph, sentence, since_note
from generator.client.endpoints import Argument, EndpointContext, signature
from generator.client.models import Import, imports_of
from generator.client.opc import Parsed, members
from generator.client.python_types import PythonType, received
from generator.naming import (
    argument_name,
    class_name,
    field_name,
    method_name,
    reference_method_name,
    snake_case,
)

_ACTION_PARAMETER = "action"
_PAGE_PARAMETERS = ("limit", "offset")
_REQUEST_ID = "X-Request-id"
_OPTIONS = "**options: Unpack[CallOptions]"

_TRANSLATED: Mapping[str, tuple[str, str]] = {
    "filter": (
        "Filter",
        'A condition like `F.status == "Failed"`, joined to others by `&`, `|`, `^` and `~`, or a list of conditions'
        " that must all hold; names are checked against the model first. Models and JSON text go out as they are.",
    ),
    "sort": (
        "Sort",
        'What to sort by: `"last_run"`, `"-last_run"` for the greatest first, `F.name.asc(collation="ignorecase")`, or'
        " a list of such, the first of which decides. Sort by something unique, or items of equal rank may change"
        " places between pages. Models and JSON text go out as they are.",
    ),
    "select": (
        "Select",
        'The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models and JSON text go'
        " out as they are.",
    ),
}
"""Parameters of JSON that take expressions and names, too: their type in `filters.py`, and what to say of them."""


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
    """The function of `_runtime.raw` that makes the method return the answer as it came."""


@dataclass(frozen=True, slots=True)
class ClassContext:
    """One resource class."""

    name: str
    session: str
    doc: str
    methods: tuple[MethodContext, ...]

    @property
    def wrappers(self) -> tuple[str, ...]:
        """What the class needs of `_runtime.raw`."""
        return tuple(sorted({method.raw for method in self.methods}))


@dataclass(frozen=True, slots=True)
class ResourceContext:
    """One resource module with its two classes."""

    module: str
    doc: str
    classes: tuple[ClassContext, ...]
    imports: tuple[Import, ...]


@dataclass(frozen=True, slots=True)
class _Result:
    """What a method hands over of an answer: its type, an expression, and what to say when it is not there."""

    type: PythonType
    expression: str | None
    missing: str | None = None


def resource_class(parsed: Parsed, resource: model.Resource) -> str:
    """The class of a resource; a resource that is called like a model says what it is."""
    name = class_name(resource.name)
    return f"{name}Resource" if name in parsed.models else name


def resource_context(
    parsed: Parsed, resource: model.Resource, endpoints: Mapping[str, EndpointContext]
) -> ResourceContext:
    """The context of one resource."""
    used = [endpoints[one.id] for one in resource.operations]
    return ResourceContext(
        module=snake_case(resource.name),
        doc=docstring([sentence(resource.title)], 0),
        classes=tuple(
            ClassContext(
                name=f"{flavour.prefix}{resource_class(parsed, resource)}",
                session=flavour.session,
                doc=docstring([resource.description], 4),
                methods=tuple(_Methods(parsed, endpoints, flavour).of(used)),
            )
            for flavour in (SYNC, ASYNC)
        ),
        imports=imports_of(parsed, _classes(parsed, used)),
    )


def _classes(parsed: Parsed, used: Iterable[EndpointContext]) -> set[str]:
    """Every class the annotations may name; the formatter removes the imports that turn out to be idle."""
    found: set[str] = set()
    for endpoint in used:
        for one in (*endpoint.path, *endpoint.keywords):
            found |= one.type.classes
        for type_ in (endpoint.response, endpoint.reference):
            if type_ is not None:
                found |= type_.classes | _result(parsed, type_).type.classes
    return found


@dataclass(frozen=True, slots=True)
class _Methods:
    """Makes the methods of one class."""

    parsed: Parsed
    endpoints: Mapping[str, EndpointContext]
    flavour: Flavour

    def of(self, used: Iterable[EndpointContext]) -> Iterator[MethodContext]:
        """One method for an operation, for each of its actions, or for each of its forms."""
        for endpoint in used:
            operation = endpoint.operation
            if operation.actions:
                yield from (self._action(endpoint, action) for action in operation.actions)
            elif operation.forms and endpoint.reference:
                yield self._entity(endpoint, operation.forms)
                yield self._reference(endpoint, operation.forms, endpoint.reference)
            elif operation.paging == "offset":
                yield self._paged(endpoint)
            else:
                yield self._method(endpoint, method_name(operation.verb))

    def _action(self, endpoint: EndpointContext, action: model.Action) -> MethodContext:
        """An action chooses the value of `action`; its purpose and its source are its own."""
        waits = "`wait()` on what it returns waits for the end of the task." if action.task else None
        about = [sentence(action.summary), waits]
        fixed: dict[str, str | None] = {_ACTION_PARAMETER: action.value}
        if action.body is None:
            endpoint = replace(endpoint, body=None)
        elif endpoint.body is not None:
            # The body is optional on the path that all actions share, and needed by the one that has it.
            argument = replace(endpoint.body.argument, required=True)
            endpoint = replace(endpoint, body=replace(endpoint.body, argument=argument))
        return self._method(endpoint, method_name(action.verb), fixed, about=about, sources=action.sources)

    def _entity(self, endpoint: EndpointContext, forms: model.Forms) -> MethodContext:
        return self._method(
            endpoint, method_name(endpoint.operation.verb), {forms.parameter: forms.entity_value}
        )

    def _reference(
        self, endpoint: EndpointContext, forms: model.Forms, reference: PythonType
    ) -> MethodContext:
        about = [f"{endpoint.operation.summary.rstrip('.')}, by reference: name, UID and links only."]
        method = self._method(
            endpoint,
            reference_method_name(endpoint.operation.verb),
            {forms.parameter: None},
            about=about,
            decoded=reference,
        )
        return replace(method, form="REFERENCE")

    def _paged(self, endpoint: EndpointContext) -> MethodContext:
        """A list in pages: `limit` and `offset` are for the pager to move.

        No request id: the server answers all requests of one id with the first answer, so that every page would be
        the first.
        """
        limits = [one.maximum for one in endpoint.operation.parameters if one.name == "limit"]
        size = next((int(one) for one in limits if one is not None), 100)
        hidden = dict.fromkeys((*_PAGE_PARAMETERS, _REQUEST_ID))
        notes = [
            ("page_size", "How many items to fetch at a time; all of them come, whatever the size."),
            ("offset", "How many items to pass over before the first."),
        ]
        method = self._method(endpoint, method_name(endpoint.operation.verb), hidden, more_notes=notes)
        given = method.signature[:-1]  # the options of the call come last
        star = () if "*" in given else ("*",)
        pager = f"{self.flavour.prefix}Pager"
        item = _result(self.parsed, endpoint.response).type.text.removeprefix("list[").removesuffix("]")
        return replace(
            method,
            define="def",
            signature=(*given, *star, f"page_size: int = {size}", "offset: int = 0", _OPTIONS),
            arguments=(*method.arguments, *(f"{name}={name}" for name in _PAGE_PARAMETERS)),
            returns=f"{pager}[{item}]",
            pager=pager,
            raw=self.flavour.raw_page,
        )

    def _method(
        self,
        endpoint: EndpointContext,
        name: str,
        fixed: Mapping[str, str | None] = MappingProxyType({}),
        *,
        about: Iterable[str | None] | None = None,
        sources: tuple[str, ...] = (),
        more_notes: Iterable[tuple[str, str]] = (),
        decoded: PythonType | None = None,
    ) -> MethodContext:
        """A plain method. `fixed` are parameters its callers do not see: what it sends for them, None for nothing."""
        operation = endpoint.operation
        keywords = [_translated(endpoint, one) for one in endpoint.keywords if one.wire_name not in fixed]
        translated = tuple(one.name for one in keywords if _is_translated(endpoint, one))
        result = _result(self.parsed, decoded or endpoint.response)
        task = self._task_reader(endpoint) if operation.returns == "task" else None
        handle = f"{self.flavour.prefix}TaskHandle" if task else None
        returns = f"{handle}[{result.type.text}]" if handle else result.type.text
        notes = [(one.name, first_paragraph(one.doc)) for one in (*endpoint.path, *keywords)]
        return MethodContext(
            define=self.flavour.define,
            name=name,
            signature=("self", *signature(endpoint.path, keywords), _OPTIONS),
            returns=returns.replace("list[", "builtins.list["),
            doc=_documentation(
                operation,
                about or [sentence(operation.summary), operation.description],
                [*notes, *more_notes],
                sources,
            ),
            wait=self.flavour.wait,
            endpoint=Module(endpoint.package, endpoint.module),
            arguments=(
                *(one.name for one in endpoint.path),
                *(f"{one.name}={_sent_as(one.name, translated)}" for one in keywords),
                *(f'{argument_name(key)}="{value}"' for key, value in fixed.items() if value is not None),
            ),
            translated=translated,
            form="RESPONSE",
            result=result.expression,
            missing=result.missing,
            pager=None,
            handle=handle,
            task=task,
            raw=self.flavour.raw,
        )

    def _task_reader(self, endpoint: EndpointContext) -> Module | None:
        """The endpoint by which a task is read again: it answers with the same class to nothing but an id."""
        for one in self.endpoints.values():
            if one.operation.method == "GET" and one.response == endpoint.response and len(one.path) == 1:
                return Module(one.package, one.module)
        return None


def _is_translated(endpoint: EndpointContext, argument: Argument) -> bool:
    return argument.wire_name in _TRANSLATED and argument.wire_name in endpoint.json_names


def _translated(endpoint: EndpointContext, argument: Argument) -> Argument:
    """The argument as callers of the facade may give it."""
    if not _is_translated(endpoint, argument):
        return argument
    alias, doc = _TRANSLATED[argument.wire_name]
    (model_,) = argument.type.classes
    return replace(argument, type=PythonType(f"{alias}[{model_}]", argument.type.classes), doc=doc)


def _sent_as(name: str, translated: Iterable[str]) -> str:
    return f"{name}_text" if name in translated else name


def _result(parsed: Parsed, decoded: PythonType) -> _Result:
    """What of the answer the caller wants: the member that `x-unwrap` names, an empty list rather than None."""
    if decoded.text == "None":
        return _Result(decoded, None)
    owner, schema = parsed.models.get(decoded.text), parsed.schemas.get(decoded.text)
    if owner is None or schema is None or schema.unwrap is None:
        return _Result(decoded, None)
    type_ = next(received(parsed, one) for one in members(owner) if one.name == schema.unwrap)
    attribute = f"answer.{field_name(schema.unwrap)}"
    if type_.text.startswith("list["):
        return _Result(type_, f"{attribute} or []")
    field = next(one for one in schema.fields if one.name == schema.unwrap)
    if field.nullable or not field.required or type_.text == "Any":
        return _Result(type_ | "None", attribute)
    return _Result(type_, attribute, f"The answer has no {schema.unwrap}.")


def _documentation(
    operation: model.Operation,
    about: Iterable[str | None],
    notes: Iterable[tuple[str, str]],
    sources: tuple[str, ...],
) -> str:
    """A docstring in the order people read: purpose, arguments, who may, since when, where it is from."""
    paragraphs = [
        *about,
        arguments_block(notes, 8),
        f"Roles: {', '.join(operation.roles)}." if operation.roles else None,
        since_note(operation.since, operation.removed),
        f"Source: {', '.join(sources or operation.sources)}.",
    ]
    return docstring(paragraphs, 8)
