"""What Enterprise Manager takes and answers is shown twice, and says the same in XML and in JSON; so does the reference."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from generator.paths import GENERATED
from tests.spec.payloads import Payload, payloads
from tests.spec.test_payloads import json_value
from veeam_jobs_description import bundles

ALL = [payload for payload in payloads("em", None) if payload.status[0] in "r2"]
"""Requests and good answers; errors are the same everywhere, and stand once in the reference."""
IN_XML, IN_JSON = (
    {
        (payload.operation, payload.status, payload.name): payload
        for payload in ALL
        if payload.media_type.endswith(kind)
    }
    for kind in ("xml", "json")
)
PAGES = GENERATED / "reference" / "em" / "operations"


def said(value: Any) -> Any:
    """A value without what only one of the two can say.

    JSON prints what is not set as null (`Href` as nothing), a time as a date-time, and `RetrySpecified` under another name.
    """
    if isinstance(value, list):
        return [said(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    kept = {name: said(item) for name, item in value.items() if item is not None and name != "Time"}
    if "RetrySpecified1" in kept:
        kept["RetrySpecified"] = kept.pop("RetrySpecified1")
    if kept.get("Href") == "":
        del kept["Href"]
    return kept


def test_every_example_is_there_in_xml_and_in_json() -> None:
    assert set(IN_XML) == set(IN_JSON)


@pytest.mark.parametrize("payload", IN_XML.values(), ids=lambda payload: payload.id)
def test_an_example_says_the_same_in_xml_and_in_json(payload: Payload) -> None:
    twin = IN_JSON[payload.operation, payload.status, payload.name]
    assert said(json_value(payload)) == said(twin.value)


@pytest.mark.parametrize("operation", sorted({payload.operation for payload in ALL}))
def test_the_reference_shows_every_example_in_xml_beside_json(operation: str) -> None:
    page = (PAGES / f"{operation}.md").read_text(encoding="utf-8")
    folds = re.split(r'^\?\?\?\+? example "', page, flags=re.MULTILINE)[1:]
    assert len(folds) == len([key for key in IN_XML if key[0] == operation])
    assert [re.findall(r'^    === "(\w+)"', fold, re.MULTILINE) for fold in folds] == [["XML", "JSON"]] * len(
        folds
    )


def test_every_operation_that_takes_or_answers_something_has_an_example() -> None:
    silent = {"logonSessions_delete", "tasks_delete"}
    operations = {
        item["operationId"] for path in bundles.load("em")["paths"].values() for item in path.values()
    }
    assert operations - {payload.operation for payload in ALL} == silent
