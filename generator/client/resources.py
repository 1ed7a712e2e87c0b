"""Make what the template of resources lays out: the methods users call, once blocking and once awaiting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from generator import model
from generator.client.docs import arguments_block, docstring, first_paragraph, sentence, since_note
from generator.client.endpoints import Argument, EndpointContext, signature
from generator.client.models import imports_of
from generator.client.opc_driver import Parsed, members
from generator.client.python_types import PythonType, received
from generator.client.resource_contexts import (
    ASYNC,
    SYNC,
    ClassContext,
    Flavour,
    MethodContext,
    Module,
    ResourceContext,
    RunContext,
)
from generator.client.translated_arguments import as_given, is_translated, sent_as
from generator.naming import (
    argument_name,
    class_name,
    field_name,
    method_name,
    reference_method_name,
    snake_case,
)
from veeam_jobs_description.operations import Forms

_ACTION_PARAMETER = "action"
_PAGE_PARAMETERS = ("limit", "offset")
_OPTIONS = "**options: Unpack[CallOptions]"

_FOLLOWED: Mapping[tuple[bool, str], str] = {
    (False, "begins"): (
        "Returns a handle whose `wait()` waits for the end of the run. The job is read once before the order is sent, to"
        " tell the new run from the last one."
    ),
    (False, "ends"): "Returns a handle whose `wait()` waits until the job is at rest.",
    (True, "begins"): (
        "Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` for the end of the run,"
        " `session()` gives the session of the run. The sessions of the job are listed once before the order is sent, to"
        " tell the new one from the others."
    ),
    (True, "ends"): (
        "Returns the handle of the task: `wait()` waits for the end of the task, `wait_for_run()` until the run has"
        " ended, `session()` gives the session of the run."
    ),
}
"""What to say of an order to a job: whether a task carries it out, what it does to the run -> the sentence."""


@dataclass(frozen=True, slots=True)
class _Result:
    """What a method hands over of an answer: its type, an expression, and what to say when it is not there."""

    type: PythonType
    expression: str | None
    missing: str | None = None


def resource_class(parsed: Parsed, resource: model.Resource) -> str:
    """Return the class name of a resource. A resource with the name of a model gets a suffix."""
    name = class_name(resource.name)
    return f"{name}Resource" if name in parsed.models else name


def resource_context(
    parsed: Parsed, resource: model.Resource, endpoints: Mapping[str, EndpointContext]
) -> ResourceContext:
    """Return the context of one resource."""
    used = [endpoints[operation.id] for operation in resource.operations]
    followed = [endpoints[endpoint.operation.run.read] for endpoint in used if endpoint.operation.run]
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
        imports=imports_of(parsed, _classes(parsed, [*used, *followed])),
    )


def _classes(parsed: Parsed, used: Iterable[EndpointContext]) -> set[str]:
    """Return every class the annotations can name; the formatter removes unused imports."""
    found: set[str] = set()
    for endpoint in used:
        for argument in (*endpoint.path, *endpoint.keywords):
            found |= argument.type.classes
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
        """Yield one method for an operation, or one for each of its actions or forms."""
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
                effect = operation.run.effect if operation.run else None
                yield self._method(endpoint, method_name(operation.verb), effect=effect)

    def _action(self, endpoint: EndpointContext, action: model.DocumentedAction) -> MethodContext:
        """Return the method of one action. It sets the value of `action` and has its own purpose and source."""
        waits = "`wait()` on what it returns waits for the end of the task." if action.task else None
        about = [sentence(action.summary), _FOLLOWED[True, action.run] if action.run else waits]
        fixed: dict[str, str | None] = {_ACTION_PARAMETER: action.value}
        if action.body is None:
            endpoint = replace(endpoint, body=None)
        elif endpoint.body is not None:
            # The body is optional on the path that all actions share, and needed by the one that has it.
            argument = replace(endpoint.body.argument, required=True)
            endpoint = replace(endpoint, body=replace(endpoint.body, argument=argument))
        effect = action.run
        return self._method(
            endpoint, method_name(action.verb), fixed, about=about, sources=action.sources, effect=effect
        )

    def _entity(self, endpoint: EndpointContext, forms: Forms) -> MethodContext:
        operation = endpoint.operation
        reference = reference_method_name(operation.verb)
        # The descriptions of these operations are about both forms of the URL.
        form = f"This method asks for `{forms.parameter}={forms.entity_value}`; `{reference}` asks for references."
        return self._method(
            endpoint,
            method_name(operation.verb),
            {forms.parameter: forms.entity_value},
            about=[sentence(operation.summary), operation.description, form],
        )

    def _reference(self, endpoint: EndpointContext, forms: Forms, reference: PythonType) -> MethodContext:
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
        """Return the method of a list in pages: the pager moves `limit` and `offset`.

        It has no request id: the server repeats its first answer for an id, so that every page would be the first.
        """
        limits = [
            parameter.maximum for parameter in endpoint.operation.parameters if parameter.name == "limit"
        ]
        size = next((int(limit) for limit in limits if limit is not None), 100)
        hidden = dict.fromkeys((*_PAGE_PARAMETERS, str(endpoint.request_id)))
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
        effect: model.RunEffect | None = None,
    ) -> MethodContext:
        """Return a plain method. `fixed` are parameters its callers do not see, with the value to send; None: nothing."""
        operation = endpoint.operation
        keywords = [
            as_given(endpoint, argument) for argument in endpoint.keywords if argument.wire_name not in fixed
        ]
        translated = tuple(argument.name for argument in keywords if is_translated(endpoint, argument))
        result = _result(self.parsed, decoded or endpoint.response)
        task = self._task_reader(endpoint) if operation.returns == "task" else None
        handle = f"{self.flavour.prefix}TaskHandle" if task else None
        returns = f"{handle}[{result.type.text}]" if handle else result.type.text
        run = self._run(endpoint, operation.run, effect, task) if operation.run and effect else None
        if operation.run and run:
            followed = _result(self.parsed, self.endpoints[operation.run.read].response).type.text
            returns = (
                f"{self.flavour.prefix}RunTaskHandle[{result.type.text}, {followed}]"
                if task
                else f"{self.flavour.prefix}RunHandle[{followed}]"
            )
        notes = [(argument.name, _note(endpoint, argument)) for argument in (*endpoint.path, *keywords)]
        return MethodContext(
            define=self.flavour.define,
            name=name,
            signature=("self", *signature(endpoint.path, keywords), _OPTIONS),
            returns=returns.replace("list[", "builtins.list["),
            doc=_documentation(
                operation,
                about
                or [
                    sentence(operation.summary),
                    operation.description,
                    _FOLLOWED[task is not None, effect] if effect else None,
                ],
                [*notes, *more_notes],
                sources,
            ),
            wait=self.flavour.wait,
            endpoint=Module(endpoint.package, endpoint.module),
            arguments=(
                *(argument.name for argument in endpoint.path),
                *(f"{argument.name}={sent_as(argument.name, translated)}" for argument in keywords),
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
            run=run,
        )

    def _run(
        self,
        endpoint: EndpointContext,
        run: model.DocumentedRun,
        effect: model.RunEffect,
        task: Module | None,
    ) -> RunContext:
        """Return how to follow the run that an operation begins or ends: by the job, or by the session of a task."""
        read = self.endpoints[run.read]
        more = [self.endpoints[run.sessions]] if run.sessions else []
        kind = "order_task_run" if task else "order_run"
        modules = [
            *(Module(source.package, source.module) for source in (read, *more)),
            *([task] if task else []),
        ]
        return RunContext(
            source="task_runs" if task else "runs",
            function=f"{kind}_async" if self.flavour is ASYNC else kind,
            endpoints=tuple(modules),
            keywords=(
                f'effect="{effect}"',
                f"form={read.module}.RESPONSE",
                *(self._by_session(endpoint, read, more, task) if task else self._by_job(endpoint, read)),
            ),
        )

    def _by_job(self, endpoint: EndpointContext, read: EndpointContext) -> Iterator[str]:
        yield f"job={read.module}.build({', '.join(_same_arguments(endpoint, read))})"
        yield f"unwrap=lambda answer: {_result(self.parsed, read.response).expression or 'answer'}"

    def _by_session(
        self, endpoint: EndpointContext, read: EndpointContext, lists: Iterable[EndpointContext], task: Module
    ) -> Iterator[str]:
        (identifier,) = endpoint.path
        yield f"task={task.name}.build"
        yield f"read=lambda session: {read.module}.build(session{_fixed_form(read)})"
        for sessions in lists:
            yield f"sessions={sessions.module}.build({identifier.name}{_fixed_form(sessions)})"
            yield f"listed={sessions.module}.RESPONSE"
            yield f"unwrap=lambda answer: {_result(self.parsed, sessions.response).expression}"
            return
        yield f"known={identifier.name}"

    def _task_reader(self, endpoint: EndpointContext) -> Module | None:
        """Return the endpoint that reads a task again: it takes only an id and answers with the same class."""
        for other in self.endpoints.values():
            if (
                other.operation.method == "GET"
                and other.response == endpoint.response
                and len(other.path) == 1
            ):
                return Module(other.package, other.module)
        return None


def _note(endpoint: EndpointContext, argument: Argument) -> str:
    """Return the description of an argument."""
    note = first_paragraph(argument.doc)
    if argument.is_id_of_uid:
        return f"{note} Give `id` or `uid` of the model: both are taken."
    if argument.wire_name == endpoint.request_id and endpoint.deduplicates:
        return f"{note} The client makes one for each call unless you give yours."
    return note


def _same_arguments(endpoint: EndpointContext, read: EndpointContext) -> Iterator[str]:
    """Yield the arguments that a method passes to the operation that reads what it changes: resource and headers."""
    yield from (argument.name for argument in endpoint.path)
    shared = {header.wire_name for header in read.headers} - {endpoint.request_id}
    yield from (f"{header.name}={header.name}" for header in endpoint.headers if header.wire_name in shared)


def _fixed_form(endpoint: EndpointContext) -> str:
    """Return the argument that asks for entities, if the operation has two forms."""
    forms = endpoint.operation.forms
    return f', {argument_name(forms.parameter)}="{forms.entity_value}"' if forms else ""


def _result(parsed: Parsed, decoded: PythonType) -> _Result:
    """Return what a call returns: the member that `x-unwrap` names, and an empty list instead of None."""
    if decoded.text == "None":
        return _Result(decoded, None)
    owner, schema = parsed.models.get(decoded.text), parsed.schemas.get(decoded.text)
    if owner is None or schema is None or schema.unwrap is None:
        return _Result(decoded, None)
    type_ = next(received(parsed, member) for member in members(owner) if member.name == schema.unwrap)
    attribute = f"answer.{field_name(schema.unwrap)}"
    if type_.text.startswith("list["):
        return _Result(type_, f"{attribute} or []")
    field = next(field for field in schema.fields if field.name == schema.unwrap)
    if field.nullable or not field.required or type_.text == "Any":
        return _Result(type_ | "None", attribute)
    return _Result(type_, attribute, f"The answer has no {schema.unwrap}.")


def _documentation(
    operation: model.DocumentedOperation,
    about: Iterable[str | None],
    notes: Iterable[tuple[str, str]],
    sources: tuple[str, ...],
) -> str:
    """Return a docstring: purpose, arguments, roles, version, source page."""
    paragraphs = [
        *about,
        arguments_block(notes, 8),
        f"Roles: {', '.join(operation.roles)}." if operation.roles else None,
        since_note(operation.since, operation.removed),
        f"Source: {', '.join(sources or operation.sources)}.",
    ]
    return docstring(paragraphs, 8)
