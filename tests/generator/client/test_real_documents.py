"""The documents of spec/ as clients: they build, msgspec accepts every model, every operation can be called."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from types import ModuleType
from typing import Any
from unittest.mock import Mock

import msgspec
import pytest

from generator import model
from generator.naming import method_name, module_name, snake_case
from generator.read_model import read_model
from tests.documents_of_spec import bundle_of
from tests.generator.client.documents import build, import_client, part

APIS = ("vspc", "em")


@pytest.fixture(scope="module")
def bundles() -> dict[str, Mapping[str, Any]]:
    return {name: bundle_of(name) for name in APIS}


@pytest.fixture(scope="module")
def real_client(
    bundles: dict[str, Mapping[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> ModuleType:
    return import_client(build(*bundles.items()), tmp_path_factory.mktemp("real"))


@pytest.mark.parametrize("api", APIS)
def test_msgspec_accepts_every_model(real_client: ModuleType, api: str) -> None:
    models = part(real_client, f"{api}.models")
    assert models.__all__
    for name in models.__all__:
        msgspec.json.Decoder(getattr(models, name))


@pytest.mark.parametrize("api", APIS)
def test_every_operation_fills_a_request_in(
    real_client: ModuleType, bundles: dict[str, Mapping[str, Any]], api: str
) -> None:
    for operation in read_model(api, bundles[api]).operations:
        module = part(real_client, f"{api}.api.{snake_case(operation.resource)}.{module_name(operation.id)}")
        request = module.build(**_needed(module.build))
        assert request.operation.id == operation.id
        assert "{" not in request.path


@pytest.mark.parametrize("api", APIS)
def test_every_operation_has_a_method(
    real_client: ModuleType, bundles: dict[str, Mapping[str, Any]], api: str
) -> None:
    for operation in read_model(api, bundles[api]).operations:
        module = part(real_client, f"{api}.resources.{snake_case(operation.resource)}")
        classes = [
            cls for cls in vars(module).values() if inspect.isclass(cls) and cls.__module__ == module.__name__
        ]
        assert len(classes) == 4
        for cls in classes:
            made: Any = cls
            # Wrappers of methods are made for each object.
            has = set(made(Mock()).__dict__) if cls.__name__.endswith("WithRawResponse") else set(vars(cls))
            assert _methods(operation) <= has, operation.id


def _needed(build_request: Any) -> dict[str, Any]:
    """A value for every argument that must be given."""
    parameters = inspect.signature(build_request).parameters.values()
    return {
        one.name: {} if one.name == "body" else "x"
        for one in parameters
        if one.default is inspect.Parameter.empty
    }


def _methods(operation: model.DocumentedOperation) -> set[str]:
    return {method_name(action.verb) for action in operation.actions} or {method_name(operation.verb)}
