"""Run openapi-python-client 0.29.1 in process: parse a simplified bundle, then render with our templates.

Treat its warnings as errors, and look for parts that it drops silently.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import ClassName

from generator import model
from generator.client.simplify_bundle import simplify_bundle
from generator.findings import DocumentError, Finding
from generator.naming import module_name
from generator.paths import TEMPLATES

_FIELD_PREFIX = "field_"
_UNWANTED = ("errors.py", "types.py", "client.py", "__init__.py")
"""Modules the project always writes and the client does not use."""

_MEND = (
    "openapi-python-client reads a part of OpenAPI only. Describe it in another way,"
    " or teach generator/client/simplify_bundle.py to rewrite it."
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """One API as openapi-python-client understands it, indexed by our names."""

    api: model.Api
    data: GeneratorData
    config: Config
    models: Mapping[str, ModelProperty]
    maps: Mapping[str, ModelProperty]
    """Objects without members of their own: no class, but `dict[str, …]`."""
    enums: Mapping[str, EnumProperty]
    endpoints: Mapping[str, Endpoint]
    schemas: Mapping[str, model.DocumentedSchema]
    """The schema each class was made from; a class of an inline schema has none."""


def class_of(schema_name: str) -> str:
    """Return the class of a named schema."""
    return str(ClassName(schema_name, _FIELD_PREFIX))


def parse(api: model.Api, bundle: Mapping[str, Any]) -> Parsed:
    """Parse one bundle. Raises DocumentError for everything openapi-python-client cannot read or leaves out."""
    config = _config(api)
    with _quick_copies(), _readable_crash(api):
        data = GeneratorData.from_dict(simplify_bundle(bundle), config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError([_finding(api, data)])
    _check_errors(api, [*data.errors, *_collection_errors(data)])
    parsed = _index(api, data, config)
    _check_complete(parsed)
    return parsed


def render(parsed: Parsed, target: Path, contexts: Mapping[str, Callable[..., Any]]) -> None:
    """Write models and endpoint modules below `target`; `contexts` are what the templates call for their data."""
    parsed.config.output_path = target
    parsed.data.models = list(parsed.models.values())
    project = Project(
        openapi=parsed.data,
        config=parsed.config,
        custom_template_path=TEMPLATES / "client" / "openapi_python_client",
    )
    project.env.undefined = StrictUndefined
    project.env.globals.update(contexts)
    with contextlib.redirect_stdout(io.StringIO()), _readable_crash(parsed.api):
        errors = project.build()
    _check_errors(parsed.api, errors)
    for name in _UNWANTED:
        (target / name).unlink()


def _config(api: model.Api) -> Config:
    modules = {class_of(name): ClassOverride(module_name=module_name(name)) for name in api.schemas}
    settings = ConfigFile(post_hooks=[], class_overrides=modules, field_prefix=_FIELD_PREFIX)
    return Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", True, None)


def _index(api: model.Api, data: GeneratorData, config: Config) -> Parsed:
    endpoints = {
        str(endpoint.name): endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    return Parsed(
        api=api,
        data=data,
        config=config,
        models={
            str(model_property.class_info.name): model_property
            for model_property in data.models
            if members(model_property)
        },
        maps={
            str(model_property.class_info.name): model_property
            for model_property in data.models
            if not members(model_property)
        },
        enums={
            str(enum_property.class_info.name): enum_property
            for enum_property in data.enums
            if isinstance(enum_property, EnumProperty)
        },
        endpoints={
            operation.id: endpoints[module_name(operation.id)]
            for operation in api.operations
            if module_name(operation.id) in endpoints
        },
        schemas={class_of(name): schema for name, schema in api.schemas.items()},
    )


def members(model_property: ModelProperty) -> list[PropertyProtocol]:
    """Return the members of an object, required ones first."""
    return [*(model_property.required_properties or []), *(model_property.optional_properties or [])]


def arguments(endpoint: Endpoint) -> dict[tuple[str, str], PropertyProtocol]:
    """Return the parameters of an endpoint by location and name."""
    return {
        (str(location.value), prop.name.get_untrusted_value()): prop
        for location, prop in endpoint.iter_all_parameters()
    }


def _check_complete(parsed: Parsed) -> None:
    """Find parts that were dropped silently, and names that are not valid in Python."""
    findings = [
        _place(parsed.api, operation.id, what)
        for operation in parsed.api.operations
        for what in _faults(operation, parsed.endpoints.get(operation.id))
    ]
    if findings:
        raise DocumentError(findings)


def _faults(operation: model.DocumentedOperation, endpoint: Endpoint | None) -> Iterator[str]:
    if endpoint is None:
        yield "the whole operation was dropped in silence."
        return
    read = arguments(endpoint)
    for parameter in operation.parameters:
        if (parameter.location, parameter.name) not in read:
            yield f"parameter {parameter.name} was dropped in silence."
        if parameter.location == "path" and not parameter.name.isidentifier():
            yield f"path parameter {parameter.name} cannot be the name of an argument."


def _collection_errors(data: GeneratorData) -> list[ParseError]:
    return [
        error for collection in data.endpoint_collections_by_tag.values() for error in collection.parse_errors
    ]


def _check_errors(api: model.Api, errors: Sequence[GeneratorError]) -> None:
    if errors:
        raise DocumentError(_finding(api, error) for error in errors)


def _finding(api: model.Api, error: GeneratorError) -> Finding:
    text = " ".join(f"{error.header} {error.detail or ''}".split())
    # Names are wrapped in a class whose repr is an address: upstream prints it in some of its messages.
    text = re.sub(r"<[\w. ]*UntrustedString object at 0x[0-9a-f]+>", "(name withheld)", text)
    return _place(api, text, text)


def _place(api: model.Api, hint: str, what: str) -> Finding:
    """Return a finding in the file that `hint` names: by operation, by method and path, or by schema."""
    words = set(re.findall(r"\w+", hint))
    names = [
        operation.id
        for operation in api.operations
        if operation.id in words or f"{operation.method} {operation.path} " in f"{hint} "
    ]
    names += sorted(words & set(api.schemas))
    return Finding(api.file_of(names[0] if names else ""), 1, "client", what, _MEND)


@contextlib.contextmanager
def _readable_crash(api: model.Api) -> Iterator[None]:
    """Turn any exception of the library into a finding, because it has no error type for unreadable input."""
    try:
        yield
    except DocumentError:
        raise
    except Exception as error:
        raise DocumentError([_place(api, str(error), f"{type(error).__name__}: {error}")]) from error


@contextlib.contextmanager
def _quick_copies() -> Iterator[None]:
    """Let copies of an endpoint share its models. Deep copies of them take 80% of the time and are not needed."""
    vars_of_class: Any = ModelProperty
    vars_of_class.__deepcopy__ = lambda self, memo: self
    try:
        yield
    finally:
        del vars_of_class.__deepcopy__
