"""What the template of endpoint modules lays out: one operation, how to fill it in, what comes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from openapi_python_client.parser.bodies import Body, BodyType
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator import model
from generator.client.docs import docstring
from generator.client.models import Import, imports_of
from generator.client.opc_driver import Parsed, arguments, class_of
from generator.client.python_types import PythonType, accepted, received
from generator.naming import argument_name, module_name, snake_case

_ENCODERS = {
    BodyType.JSON: "msgspec.json.encode(body)",
    BodyType.DATA: "urlencode(encode_query(msgspec.to_builtins(body).items())).encode()",
    BodyType.CONTENT: "body",
}


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of `build` and of the method that calls it; `wire_name` is empty for the body."""

    name: str
    wire_name: str
    type: PythonType
    required: bool
    doc: str
    is_id_of_uid: bool = False

    @property
    def sent(self) -> str:
        """The expression of what is sent."""
        return f"id_of_uid({self.name})" if self.is_id_of_uid else self.name

    @property
    def signature(self) -> str:
        """The argument as it stands in a signature."""
        text = f"{self.name}: {self.type.text}"
        return text if self.required else f"{text} | Unset = UNSET"


@dataclass(frozen=True, slots=True)
class BodyContext:
    """How the body is written."""

    argument: Argument
    content_type: str
    encoded: str
    xml_model: str | None
    """Class of the body, where it can be written as XML too."""


@dataclass(frozen=True, slots=True)
class EndpointContext:
    """One endpoint module. `response` and `reference` are what the answer is decoded as."""

    operation: model.DocumentedOperation
    doc: str
    path: tuple[Argument, ...]
    query: tuple[Argument, ...]
    headers: tuple[Argument, ...]
    json_names: tuple[str, ...]
    body: BodyContext | None
    response: PythonType
    reference: PythonType | None
    imports: tuple[Import, ...]
    typing_imports: tuple[Import, ...]
    request_id: str | None
    """The header by which the server tells a repeated request."""

    @property
    def deduplicates(self) -> bool:
        """Whether the server tells a repeated request by its id. What only reads can be repeated without."""
        return not self.operation.safe and any(header.wire_name == self.request_id for header in self.headers)

    @property
    def package(self) -> str:
        """The package below `api` that holds the module."""
        return snake_case(self.operation.resource)

    @property
    def module(self) -> str:
        """The module's own name."""
        return module_name(self.operation.id)

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """Arguments given by name only: those that must be given first."""
        body = (self.body.argument,) if self.body else ()
        return tuple(sorted((*body, *self.query, *self.headers), key=lambda argument: not argument.required))

    @property
    def signature(self) -> tuple[str, ...]:
        """The arguments of `build`."""
        return signature(self.path, self.keywords)


def signature(path: Iterable[Argument], keywords: Iterable[Argument]) -> tuple[str, ...]:
    """Return arguments as they stand in a signature: path parameters by position, all others by name."""
    named = [argument.signature for argument in keywords]
    return (*(argument.signature for argument in path), *(["*", *named] if named else []))


def endpoint_context(parsed: Parsed, operation: model.DocumentedOperation) -> EndpointContext:
    """Return the context of one operation."""
    endpoint = parsed.endpoints[operation.id]
    places = {place: _arguments(parsed, endpoint, operation, place) for place in ("path", "query", "header")}
    in_path = sorted(
        places["path"], key=lambda argument: operation.path.index("{" + argument.wire_name + "}")
    )
    body = _body(parsed, operation, endpoint.bodies[0]) if endpoint.bodies else None
    response = _response(parsed, endpoint)
    forms = operation.forms
    reference = _class(class_of(forms.reference)) if forms else None
    decoded = response.classes | (reference.classes if reference else frozenset())
    given = [*in_path, *places["query"], *places["header"], *([body.argument] if body else [])]
    return EndpointContext(
        operation=operation,
        doc=docstring([f"{operation.method} {operation.path} ({operation.id})"], 0),
        path=tuple(in_path),
        query=places["query"],
        headers=places["header"],
        json_names=tuple(sorted(parameter.name for parameter in operation.parameters if parameter.is_json)),
        body=body,
        response=response,
        reference=reference,
        imports=imports_of(parsed, decoded),
        typing_imports=imports_of(
            parsed, frozenset[str]().union(*(argument.type.classes for argument in given)) - decoded
        ),
        request_id=parsed.api.client.request_id_header,
    )


def _arguments(
    parsed: Parsed, endpoint: Endpoint, operation: model.DocumentedOperation, place: str
) -> tuple[Argument, ...]:
    props = arguments(endpoint)
    return tuple(
        Argument(
            name=argument_name(parameter.name),
            wire_name=parameter.name,
            type=_argument_type(parsed, props[place, parameter.name], parameter),
            required=parameter.required,
            doc=parameter.description,
            is_id_of_uid=parameter.is_id_of_uid,
        )
        for parameter in operation.parameters
        if parameter.location == place
    )


def _argument_type(
    parsed: Parsed, prop: PropertyProtocol, parameter: model.DocumentedParameter
) -> PythonType:
    """Return the type of an argument. A JSON parameter can also be given as text."""
    plain = accepted(parsed, prop)
    return plain | "str" if parameter.is_json else plain


def _body(parsed: Parsed, operation: model.DocumentedOperation, body: Body) -> BodyContext:
    assert operation.body is not None
    media_type = body.content_type.get_untrusted_value()
    argument = Argument(
        name="body",
        wire_name="",
        type=accepted(parsed, body.prop) if body.body_type != BodyType.CONTENT else PythonType("bytes"),
        required=operation.body.required,
        doc=operation.body.description or _about(parsed, operation.body),
    )
    encoded = _ENCODERS[body.body_type]
    return BodyContext(
        argument,
        media_type,
        encoded if argument.required else f"None if body is UNSET else {encoded}",
        argument.type.text if any("xml" in media.media_type for media in operation.body.media) else None,
    )


def _about(parsed: Parsed, body: model.DocumentedBody) -> str:
    """Return the description of a body, from the schema that is sent."""
    names = body.media[0].type.schema_names()
    return parsed.api.schemas[names[0]].description if names else "What to send."


def _response(parsed: Parsed, endpoint: Endpoint) -> PythonType:
    """Return what the answer is decoded as. Empty answers, text and bytes are not decoded into a model."""
    answer = endpoint.responses.patterns[0]
    plain = answer.source["return_type"]
    return received(parsed, answer.prop) if plain == "Any" else PythonType(plain)


def _class(name: str) -> PythonType:
    return PythonType(name, frozenset([name]))
