"""One call in three languages: curl, Python, asynchronous Python."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from generator import model, naming
from generator.naming import argument_name, field_name
from generator.reference import constructors
from generator.reference.queries import DocumentedQuery, query


@dataclass(frozen=True, slots=True)
class CallExample:
    """The finished snippets of one operation."""

    curl: str
    python: str
    async_python: str


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the client: its name, its return type, and the arguments of an example.

    `kind` is `pager`, `list`, `task`, `value` or `nothing`; `type` is None for the last.
    """

    name: str
    kind: str
    type: model.TypeRef | None
    arguments: tuple[str, ...]


def call(api: model.Api, operation: model.DocumentedOperation) -> CallExample:
    """Return snippets that call an operation with its required arguments, or a query service with a condition."""
    client, given = api.client, methods(api, operation)
    if (example := query(api, operation)) is not None:
        return _query_call(api, operation, client, example)
    body = constructors.construct(api, *_sent(api, operation)) if _sends_body(operation) else None
    imports = constructors.imports(body) if body else ()
    return CallExample(
        curl=_curl(api, operation, client),
        python=_sync(client, imports, _all_statements(api, operation, given, "")),
        async_python=_async(client, imports, _all_statements(api, operation, given, "await ")),
    )


def methods(api: model.Api, operation: model.DocumentedOperation) -> tuple[Method, ...]:
    """Return the client methods of an operation: one per action or form, or just one."""
    if operation.forms:
        forms = operation.forms
        return (
            _method(api, operation, naming.method_name(operation.verb), forms.entity),
            _method(api, operation, naming.reference_method_name(operation.verb), forms.reference),
        )
    verbs = [action.verb for action in operation.actions] or [operation.verb]
    return tuple(_method(api, operation, naming.method_name(verb)) for verb in verbs)


def _method(api: model.Api, operation: model.DocumentedOperation, name: str, form: str = "") -> Method:
    """Return one method; `form` is the schema it returns, if the operation has several forms."""
    type_ = (
        model.TypeRef("schema", form)
        if form
        else next((media.type for media in operation.success.media), None)
    )
    handed_out = _unwrapped(api, type_) if type_ else None
    kind = "list" if handed_out and handed_out.kind == "array" else "value" if handed_out else "nothing"
    if operation.returns == "task":
        kind = "task"
    if operation.paging == "offset":
        kind = "pager"
    return Method(name, kind, handed_out, _arguments(api, operation))


def _unwrapped(api: model.Api, type_: model.TypeRef) -> model.TypeRef:
    """Return what the client returns: the member of the answer that its schema unwraps, or the answer itself."""
    schema = api.schemas.get(type_.name) if type_.kind == "schema" else None
    if not schema or not schema.unwrap:
        return type_
    return next((field.type for field in schema.fields if field.name == schema.unwrap), type_)


def signature(api: model.Api, operation: model.DocumentedOperation, method: Method) -> str:
    """Return the name of a method for prose: `client.jobs.list()`."""
    return f"{api.client.variable}.{naming.snake_case(operation.resource)}.{method.name}()"


def _curl(api: model.Api, operation: model.DocumentedOperation, client: model.Client) -> str:
    url = client.server + urlsplit(api.server).path + operation.path
    for parameter in operation.parameters:
        if parameter.location == "path":
            url = url.replace(f"{{{parameter.name}}}", quote(_text(_sample(api, parameter)), safe=""))
    pairs = [f"{name}={quote(_text(given), safe=',')}" for name, given in _query(api, operation)]
    request = "" if operation.method == "GET" else f"--request {operation.method} "
    parts = [f'curl {request}"{url}{"?" if pairs else ""}{"&".join(pairs)}"']
    parts += _curl_headers(api, operation, client)
    parts += _curl_body(api, operation)
    return " \\\n  ".join(parts)


def _query(api: model.Api, operation: model.DocumentedOperation) -> Iterable[tuple[str, Any]]:
    for parameter in operation.parameters:
        if parameter.location == "query":
            if operation.forms and parameter.name == operation.forms.parameter:
                yield parameter.name, operation.forms.entity_value
            elif parameter.required:
                yield parameter.name, _sample(api, parameter)


def _curl_headers(
    api: model.Api, operation: model.DocumentedOperation, client: model.Client
) -> Iterable[str]:
    if operation.credentials == "basic":
        yield f'--user "{client.user}"'
    elif operation.credentials == "session":
        yield f'--header "{client.credential_header}: {client.credential}"'
    for header in operation.request_headers:
        if header.name == "Accept" and len(operation.success.media) > 1:
            yield '--header "Accept: application/json"'
        elif header.required and header.name not in {*_WRITTEN_APART, client.credential_header}:
            yield f'--header "{header.name}: {header.value}"'
    for parameter in operation.parameters:
        if parameter.location == "header" and parameter.required:
            yield f'--header "{parameter.name}: {_text(_sample(api, parameter))}"'


_WRITTEN_APART = frozenset({"Accept", "Authorization", "Content-Type"})


def _curl_body(api: model.Api, operation: model.DocumentedOperation) -> Iterable[str]:
    if not _sends_body(operation):
        # Without a body curl sends no length at all, and many servers refuse a POST without one (411).
        yield from ['--header "Content-Length: 0"'] if operation.method in ("POST", "PUT") else []
        return
    media = _media(operation)
    _, payload = _sent(api, operation)
    if "form-urlencoded" in media.media_type and isinstance(payload, Mapping):
        yield from (
            f"--data-urlencode {_quoted(f'{name}={_text(given)}')}" for name, given in payload.items()
        )
        return
    yield f'--header "Content-Type: {media.media_type}"'
    yield f"--data {_quoted(payload if isinstance(payload, str) else json.dumps(payload, indent=2, ensure_ascii=False))}"


def _sync(client: model.Client, imports: Iterable[str], statements: Iterable[str]) -> str:
    opening = f'with {client.class_name}("{client.server}", username="…", password="…") as {client.variable}:'
    head = _import_block([f"from veeam_jobs import {client.class_name}", *imports])
    return "\n".join([*head, "", opening, *_indented(statements, 4)])


def _async(client: model.Client, imports: Iterable[str], statements: Iterable[str]) -> str:
    name = f"Async{client.class_name}"
    opening = f'async with {name}("{client.server}", username="…", password="…") as {client.variable}:'
    head = _import_block(["import asyncio", f"from veeam_jobs import {name}", *imports])
    main = ["async def main() -> None:", *_indented([opening, *_indented(statements, 4)], 4)]
    return "\n".join([*head, "", "", *main, "", "", "asyncio.run(main())"])


def _import_block(statements: Iterable[str]) -> list[str]:
    """Return import statements in the order linters expect: standard library first, `import` before `from`."""
    ordered = sorted(
        statements,
        key=lambda statement: (not statement.startswith("import"), statement.split()[1], statement),
    )
    standard = [statement for statement in ordered if not statement.startswith("from veeam_jobs")]
    own = [statement for statement in ordered if statement.startswith("from veeam_jobs")]
    top = "from veeam_jobs import "
    names = [statement.removeprefix(top) for statement in own if statement.startswith(top)]
    own = [top + ", ".join(names), *(statement for statement in own if not statement.startswith(top))]
    return [*standard, "", *own] if standard else own


def _all_statements(
    api: model.Api, operation: model.DocumentedOperation, given: Iterable[Method], wait: str
) -> list[str]:
    """Return the calls of every form; of several actions only the first, because they undo each other."""
    shown = tuple(given)[:1] if operation.actions else given
    return [line for method in shown for line in _statements(api, operation, method, wait)]


def _statements(api: model.Api, operation: model.DocumentedOperation, method: Method, wait: str) -> list[str]:
    """Return the lines that call one method; `wait` is "await " in async code."""
    variable, resource = api.client.variable, naming.snake_case(operation.resource)
    head = f"{variable}.{resource}.{method.name}("
    expression = constructors.laid_out(head, _with_body(api, operation, method), ")")
    is_reference = bool(operation.forms) and method.name == naming.reference_method_name(operation.verb)
    noun = "reference" if is_reference else _noun(operation)
    match method.kind:
        case "pager":
            loop = "async for" if wait else "for"
            return [*f"{loop} {noun} in {expression}:".split("\n"), f"    {_shown(api, method, noun)}"]
        case "list":
            return [*f"for {noun} in {wait}{expression}:".split("\n"), f"    {_shown(api, method, noun)}"]
        case "task":
            return [*f"task = {wait}{expression}".split("\n"), f"{wait}task.wait(timeout=600)"]
        case "nothing":
            return f"{wait}{expression}".split("\n")
    return [*f"{noun} = {wait}{expression}".split("\n"), f"print({noun})"]


def _query_call(
    api: model.Api, operation: model.DocumentedOperation, client: model.Client, example: DocumentedQuery
) -> CallExample:
    """Return a loop over the results of a query."""
    imports = ("from veeam_jobs import F", f"from veeam_jobs.{api.name}.models import {example.model}")
    noun = naming.snake_case(example.model)
    loop = f"for {noun} in {client.variable}.query({example.model}).filter({example.condition}):"
    body = f"    print({noun}.name)"
    return CallExample(
        curl=_curl(api, operation, client),
        python=_sync(client, imports, [loop, body]),
        async_python=_async(client, imports, [f"async {loop}", body]),
    )


def _with_body(
    api: model.Api, operation: model.DocumentedOperation, method: Method
) -> tuple[str | constructors.Built, ...]:
    if not _sends_body(operation):
        return method.arguments
    return *method.arguments, constructors.keyword(
        "body", constructors.construct(api, *_sent(api, operation))
    )


def _arguments(api: model.Api, operation: model.DocumentedOperation) -> tuple[str, ...]:
    by_name = {
        parameter.name: parameter for parameter in operation.parameters if parameter.location == "path"
    }
    names = [part.partition("}")[0] for part in operation.path.split("{")[1:]]
    positional = [constructors.literal(_sample(api, by_name[name])) for name in names]
    chosen = {"action"} if operation.actions else {operation.forms.parameter} if operation.forms else set()
    keywords = [
        f"{argument_name(parameter.name)}={constructors.literal(_sample(api, parameter))}"
        for parameter in operation.parameters
        if parameter.location in ("query", "header") and parameter.required and parameter.name not in chosen
    ]
    return *positional, *keywords


def _shown(api: model.Api, method: Method, noun: str) -> str:
    """Return the line in a loop that prints the name of an item, or the item if it has none."""
    item = method.type.item if method.type else None
    schema = api.schemas.get(item.name) if item and item.kind == "schema" else None
    named = schema and any(field_name(field.name) == "name" for field in schema.fields)
    return f"print({noun}.name)" if named else f"print({noun})"


def _noun(operation: model.DocumentedOperation) -> str:
    """Return the variable name of one result: `jobs_get` -> `job`, `agentJobs_listBackupSessions` -> `backup_session`."""
    verb = naming.snake_case(operation.verb)
    subject = verb.removeprefix("list_").partition("by_")[0].strip("_") if verb.startswith("list_") else ""
    return naming.method_name(singular(subject or naming.snake_case(operation.resource)))


def singular(noun: str) -> str:
    """Return the singular of an English plural: `policies` -> `policy`, `addresses` -> `address`."""
    for plural, ending in (("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("us", "us"), ("s", "")):
        if noun.endswith(plural):
            return noun.removesuffix(plural) + ending
    return noun


def _sends_body(operation: model.DocumentedOperation) -> bool:
    return bool(operation.body and operation.body.required and operation.body.media)


def _media(operation: model.DocumentedOperation) -> model.Media:
    """Return the media type for examples: JSON if there is a choice."""
    assert operation.body
    media = operation.body.media
    return next((entry for entry in media if "json" in entry.media_type), media[0])


def _sent(api: model.Api, operation: model.DocumentedOperation) -> tuple[model.TypeRef, Any]:
    media = _media(operation)
    if media.examples:
        return media.type, media.examples[0].value
    return media.type, _sample_of(api, media.type)


def _sample(api: model.Api, parameter: model.DocumentedParameter) -> Any:
    if parameter.example is not None:
        return parameter.example
    return parameter.default if parameter.default is not None else _sample_of(api, parameter.type)


def _sample_of(api: model.Api, type_: model.TypeRef) -> Any:
    """Make a value from the examples of fields or the first value of an enumeration."""
    schema = api.schemas.get(type_.name) if type_.kind == "schema" else None
    if schema is None:
        return [] if type_.kind == "array" else {} if type_.kind == "map" else "…"
    if schema.values:
        return schema.values[0].value
    return {
        field.name: field.example if field.example is not None else _sample_of(api, field.type)
        for field in schema.fields
        if field.required
    }


def _text(data: Any) -> str:
    return data if isinstance(data, str) else json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def _quoted(text: str) -> str:
    escaped = text.replace("'", "'\\''")
    return f"'{escaped}'"


def _indented(lines: Iterable[str], width: int) -> list[str]:
    return [" " * width + line if line else line for line in lines]
