"""XML and JSON say the same: every answer, read by the client, gives the same model from both."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Any

import httpx2
import msgspec
import pytest
import veeam_jobs.em.api

from veeam_jobs_description.operations import Operation
from veeam_jobs_runtime.decoding.reader import Reader

from .em_pages import JOB, JSON, forms, paths, readable

XML = {"Accept": "application/xml"}
READER = Reader(strict=True, xml_shapes_module="veeam_jobs.em.xml_shapes")
CLOCK = re.compile(r"\d\d:\d\d:\d\d")


def _endpoints() -> dict[str, Any]:
    """The client's module of every operation, by operationId."""
    found = {}
    for package in pkgutil.iter_modules(veeam_jobs.em.api.__path__, "veeam_jobs.em.api."):
        for module in pkgutil.iter_modules(
            importlib.import_module(package.name).__path__, f"{package.name}."
        ):
            endpoint = importlib.import_module(module.name)
            found[endpoint.OPERATION.id] = endpoint
    return found


ENDPOINTS = _endpoints()


def _comparable(value: Any) -> Any:
    """A model as plain data, less what the two media types print differently on purpose.

    A time of day has a date in JSON and an offset in XML; the switch of the retries has a name of its own in JSON; XML cannot
    tell an empty list or text from none.
    """
    if isinstance(value, list):
        return [_comparable(item) for item in value]
    if not isinstance(value, dict):
        return value
    plain = {name: _comparable(inner) for name, inner in value.items() if inner not in (None, [], "")}
    if isinstance(plain.get("Time"), str):
        plain["Time"] = CLOCK.findall(plain["Time"])[0]
    if "RetrySpecified1" in plain:
        plain["RetrySpecified"] = plain.pop("RetrySpecified1")
    return plain


def _model(answer: httpx2.Response, type_: Any) -> Any:
    return _comparable(msgspec.to_builtins(READER.read(answer, type_)))


@pytest.mark.parametrize("operation", readable(), ids=lambda operation: operation.id)
def test_xml_and_json_are_the_same_model(em: httpx2.Client, operation: Operation) -> None:
    em.post(f"{JOB}?action=start")
    endpoint = ENDPOINTS[operation.id]
    where = list(paths(em, operation))
    models = []
    for path in dict.fromkeys([*where[:3], where[-1]]):
        for form in forms(operation):
            type_ = endpoint.REFERENCE if operation.forms and not form else endpoint.RESPONSE
            in_xml, in_json = em.get(path + form, headers=XML), em.get(path + form, headers=JSON)
            assert in_xml.headers["Content-Type"] == "application/xml; charset=utf-8"
            assert in_json.headers["Content-Type"] == "application/json; charset=utf-8"
            models.append(_model(in_xml, type_))
            assert models[-1] == _model(in_json, type_), path
    assert any(models)
