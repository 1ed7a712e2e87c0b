"""What the templates of the packages lay out: the clients of an API, and the top of `veeam_jobs`."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from generator import model
from generator.client.docs import docstring, first_paragraph, sentence
from generator.client.models import Import
from generator.client.opc_driver import Parsed
from generator.client.queries import QueryContext, query_context
from generator.client.resource_contexts import ASYNC, SYNC, Flavour
from generator.client.resources import resource_class
from generator.naming import snake_case

_TYPES = (
    Import("ActionHandle", "veeam_jobs_runtime.handles.actions"),
    Import("AsyncActionHandle", "veeam_jobs_runtime.handles.actions"),
    Import("AsyncPager", "veeam_jobs_runtime.paging.pager"),
    Import("AsyncQuery", "veeam_jobs_runtime.queries.query"),
    Import("AsyncRunHandle", "veeam_jobs_runtime.handles.runs"),
    Import("AsyncRunTaskHandle", "veeam_jobs_runtime.handles.task_runs"),
    Import("AsyncTaskHandle", "veeam_jobs_runtime.handles.tasks"),
    Import("CallOptions", "veeam_jobs_runtime.options"),
    Import("EventHooks", "veeam_jobs_runtime.hooks"),
    Import("Pager", "veeam_jobs_runtime.paging.pager"),
    Import("Query", "veeam_jobs_runtime.queries.query"),
    Import("RawResponse", "veeam_jobs_runtime.raw"),
    Import("Report", "veeam_jobs_runtime.decoding.report"),
    Import("ReportEntry", "veeam_jobs_runtime.decoding.report"),
    Import("RunHandle", "veeam_jobs_runtime.handles.runs"),
    Import("RunTaskHandle", "veeam_jobs_runtime.handles.task_runs"),
    Import("TaskHandle", "veeam_jobs_runtime.handles.tasks"),
    Import("Violation", "veeam_jobs_runtime.decoding.violations"),
)
"""What methods take and return besides models, for users to write into annotations."""

_CONVERSIONS = tuple(
    Import(name, "veeam_jobs_runtime.conversion") for name in ("replace", "to_dict", "to_json")
)
_TYPES_OF_MODELS = (Import("UNSET", "veeam_jobs_runtime.types"),)
"""What a field of a model to be sent holds that was not given: `replace(model, name=UNSET)` takes it out."""

_UNLISTED = tuple(
    Import(name, "veeam_jobs_runtime.conditions.expressions")
    for name in ("Comparison", "Field", "Logical", "Namespace", "Order")
)
"""What conditions consist of: pickles name it, nobody needs to import it."""

_EVERY_METHOD = (
    "Every method also takes `timeout`, `deadline`, `retries`, `headers` and `on_pending` for that one call (`CallOptions`)."
    " The same methods under `with_raw_response` of a resource give the answer as it came (`RawResponse`)."
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
    products: str
    example: model.Client | None
    """The client that is shown off, by its `example`."""
    unlisted: tuple[Import, ...]
    """Names that pickles load, and `__all__` does not list."""


def client_module_context(parsed: Parsed, *, has_xml: bool) -> ClientModuleContext:
    """Return the context of `client.py`."""
    return ClientModuleContext(
        doc=docstring([sentence(f"Clients of {parsed.api.title}")], 0),
        clients=tuple(_client(parsed, flavour) for flavour in (SYNC, ASYNC)),
        query=query_context(parsed),
        has_xml=has_xml,
        api_version=parsed.api.version if _announces_its_version(parsed.api) else None,
    )


def top_context(apis: list[model.Api], runtime: Path) -> TopContext:
    """Return the context of the top package: clients of every API, conditions, functions on models, errors."""
    clients = [
        Import(f"{flavour.prefix}{api.client.class_name}", f".{api.name}.client")
        for api in apis
        for flavour in (SYNC, ASYNC)
    ]
    errors = [Import(name, "veeam_jobs_runtime.errors") for name in _public_classes(runtime / "errors.py")]
    events = [
        Import(name, "veeam_jobs_runtime.hooks") for name in ("RequestEvent", "ResponseEvent", "RetryEvent")
    ]
    conditions = [Import(name, "veeam_jobs_runtime.conditions.expressions") for name in ("Expression", "F")]
    exports = [*clients, *conditions, *_CONVERSIONS, *errors, *events, *_TYPES, *_TYPES_OF_MODELS]
    products = [api.client.product for api in apis]
    return TopContext(
        exports=tuple(sorted(exports, key=lambda export: export.name)),
        unlisted=_UNLISTED,
        products=" and ".join([", ".join(products[:-1]), products[-1]] if len(products) > 1 else products),
        example=next((api.client for api in apis if api.client.example), None),
    )


def used_resources(api: model.Api) -> tuple[model.Resource, ...]:
    """Return the resources that have operations."""
    return tuple(resource for resource in api.resources if resource.operations)


def _client(parsed: Parsed, flavour: Flavour) -> ClientContext:
    api = parsed.api
    kind = "awaiting" if flavour is ASYNC else "blocking"
    return ClientContext(
        name=f"{flavour.prefix}{api.client.class_name}",
        base=f"{flavour.prefix}{api.client.base}Base",
        doc=docstring(
            [f"{sentence(api.title)[:-1]}, {kind}.", "Its resources:", _list(api), _EVERY_METHOD], 4
        ),
        query=f"{flavour.prefix}Query",
        resources=tuple(
            ResourceProperty(
                name=snake_case(resource.name),
                type=f"{flavour.prefix}{resource_class(parsed, resource)}",
                doc=docstring([first_paragraph(resource.description)], 8),
            )
            for resource in used_resources(api)
        ),
    )


def _announces_its_version(api: model.Api) -> bool:
    header = api.client.version_header
    return any(parameter.name == header for operation in api.operations for parameter in operation.parameters)


def _list(api: model.Api) -> str:
    return "\n".join(
        f"- `{snake_case(resource.name)}`: {resource.title.lower()}" for resource in used_resources(api)
    )


def _public_classes(file: Path) -> list[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [
        node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
