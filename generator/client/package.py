"""What the templates of the packages lay out: the clients of an API, and the top of `veeam_jobs`."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import model
from generator.client.docs import docstring, first_paragraph, sentence
from generator.client.models import Import
from generator.client.opc import Parsed
from generator.client.queries import QueryContext, query_context
from generator.client.resources import ASYNC, SYNC, Flavour, resource_class
from generator.naming import snake_case

CLIENTS: Mapping[str, str] = {"vspc": "Vspc", "em": "EnterpriseManager"}
"""What the clients of an API are called: `VspcClient`, `AsyncVspcClient`."""

_CLIENT_VERSION = "X-Client-Version"

_TYPES = (
    Import("AsyncPager", "_runtime.paging"),
    Import("AsyncTaskHandle", "_runtime.tasks"),
    Import("CallOptions", "_runtime.options"),
    Import("Pager", "_runtime.paging"),
    Import("RawResponse", "_runtime.raw"),
    Import("TaskHandle", "_runtime.tasks"),
)
"""What methods take and return besides models, for users to write into annotations."""

_EVERY_METHOD = (
    "Every method also takes `timeout`, `retries` and `headers` for that one call (`CallOptions`). The same methods under"
    " `with_raw_response` of a resource give the answer as it came (`RawResponse`)."
)


@dataclass(frozen=True, slots=True)
class ResourceProperty:
    """One resource of a client."""

    name: str
    type: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClientContext:
    """One client class; `query` is the class of its queries."""

    name: str
    base: str
    doc: str
    query: str
    resources: tuple[ResourceProperty, ...]


@dataclass(frozen=True, slots=True)
class ClientModuleContext:
    """The client module of one API; `has_xml` where its server may answer with XML, `query` where it answers queries."""

    doc: str
    clients: tuple[ClientContext, ...]
    query: QueryContext | None
    has_xml: bool
    api_version: str | None
    """The version a client announces with every call."""


@dataclass(frozen=True, slots=True)
class TopContext:
    """What `import veeam_jobs` offers, each name with the module that is imported when it is first used."""

    exports: tuple[Import, ...]


def client_module_context(parsed: Parsed, *, has_xml: bool) -> ClientModuleContext:
    """The context of `client.py`."""
    return ClientModuleContext(
        doc=docstring([sentence(f"Clients of {parsed.api.title}")], 0),
        clients=tuple(_client(parsed, flavour) for flavour in (SYNC, ASYNC)),
        query=query_context(parsed),
        has_xml=has_xml,
        api_version=parsed.api.version if _announces_its_version(parsed.api) else None,
    )


def top_context(apis: list[model.Api], runtime: Path) -> TopContext:
    """The context of the top package: the clients of every API, what conditions are made of, every public error."""
    clients = [
        Import(f"{flavour.prefix}{CLIENTS[api.name]}Client", f"{api.name}.client")
        for api in apis
        for flavour in (SYNC, ASYNC)
    ]
    errors = [Import(name, "_runtime.errors") for name in _public_classes(runtime / "errors.py")]
    conditions = [Import(name, "_runtime.expressions") for name in ("Expression", "F")]
    return TopContext(tuple(sorted([*clients, *conditions, *errors, *_TYPES], key=lambda one: one.name)))


def used_resources(api: model.Api) -> tuple[model.Resource, ...]:
    """The resources that have operations."""
    return tuple(one for one in api.resources if one.operations)


def _client(parsed: Parsed, flavour: Flavour) -> ClientContext:
    api, product = parsed.api, CLIENTS[parsed.api.name]
    kind = "awaiting" if flavour is ASYNC else "blocking"
    return ClientContext(
        name=f"{flavour.prefix}{product}Client",
        base=f"{flavour.prefix}{product}Base",
        doc=docstring(
            [f"{sentence(api.title)[:-1]}, {kind}.", "Its resources:", _list(api), _EVERY_METHOD], 4
        ),
        query=f"{flavour.prefix}Query",
        resources=tuple(
            ResourceProperty(
                name=snake_case(one.name),
                type=f"{flavour.prefix}{resource_class(parsed, one)}",
                doc=docstring([first_paragraph(one.description)], 8),
            )
            for one in used_resources(api)
        ),
    )


def _announces_its_version(api: model.Api) -> bool:
    return any(one.name == _CLIENT_VERSION for operation in api.operations for one in operation.parameters)


def _list(api: model.Api) -> str:
    return "\n".join(f"- `{snake_case(one.name)}`: {one.title.lower()}" for one in used_resources(api))


def _public_classes(file: Path) -> list[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [
        node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
