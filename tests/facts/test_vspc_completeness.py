"""The VSPC document holds every fact: each operation, parameter, field, enumeration value, flag, limit, role and version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from generator.versions import bundle_for, version_key
from tests.documents_of_spec import bundle_of
from tests.facts.compare import Allowed, differences, not_meant, unused
from tests.facts.facts import document_rows, fact_rows, load

ALLOWED = [
    Allowed("POST /token", "statuses", "401, 429 and 520 are answered in the general error format"),
    Allowed("BackupServerAgentJobSource.fileSystemItems", "type", "a published payload shows its members"),
    Allowed(
        "Organization.email", "pattern", "the vendor's, with a back reference, refuses ordinary addresses"
    ),
    Allowed("UserProfile.email", "pattern", "the same"),
    Allowed("AsyncActionInfo.queryParameters", "nullable", "null in a published example"),
    Allowed(
        "BackupServerCdpReplicationJobObject.lastSessionEndTime", "type", "all published examples have a time"
    ),
    Allowed(
        "BackupServerJobScheduleOptionsMonthly.months",
        "type",
        "our name for the enumeration, in the singular",
    ),
    Allowed(
        "ErrorResponse.errors",
        "required",
        "every error has it; without, no error would differ from any object",
    ),
    Allowed("JsonPatch.value", "type", "published examples have text, numbers, booleans and null"),
    Allowed(
        "Organization.alias", "pattern", "the same characters, escaped as Unicode regular expressions allow"
    ),
]
"""Differences that are meant: fewer than twenty."""


@cache
def document() -> dict[str, Any]:
    """The whole document, nothing pruned."""
    return bundle_of("vspc")


@cache
def found() -> dict[tuple[str, str], str]:
    """Every fact that the document does not state as it is."""
    return differences(fact_rows(load("vspc-operations"), load("vspc-schemas")), document_rows(document()))


def test_the_document_states_every_fact() -> None:
    assert not_meant(found(), ALLOWED) == [], (
        "each line above is a fact that the description does not state. Mend spec/vspc, or tests/facts/vspc-*.yaml"
        " where the fact is wrong; a difference that is meant is entered in ALLOWED of this file, with its reason"
    )


def test_every_allowed_difference_is_still_one() -> None:
    assert unused(found(), ALLOWED) == [], "these entries of ALLOWED cover nothing any more: take them out"


def test_the_document_has_every_operation_of_the_facts() -> None:
    described = {f"{method.upper()} {path}" for path, item in document()["paths"].items() for method in item}
    missing = {operation["op"] for operation in load("vspc-operations")} - described
    assert not missing, (
        "describe them in spec/vspc and name them below paths in spec/vspc/openapi.yaml; what VSPC does not have"
        " is taken out of tests/facts/vspc-operations.yaml"
    )


@pytest.mark.parametrize("version", ["3.5.1", "3.6", "3.6.1", "3.6.2", "3.7"])
def test_a_bundle_holds_the_operations_and_fields_of_its_version(version: str) -> None:
    data = bundle_for(document(), version)
    asked = version_key(version)

    def there(facts: Mapping[str, Any]) -> bool:
        since, last = facts.get("since"), facts.get("lastSeen")
        return not (since and version_key(since) > asked) and not (last and version_key(last) < asked)

    known = {fact["op"] for fact in load("vspc-operations")}
    described = {f"{method.upper()} {path}" for path, item in data["paths"].items() for method in item}
    # An operation that no fact file knows is fine: facts say what must be there.
    assert described & known == {fact["op"] for fact in load("vspc-operations") if there(fact)}, (
        "x-since and x-removed in spec/vspc say otherwise than since and lastSeen in tests/facts/vspc-operations.yaml"
    )
    schemas = load("vspc-schemas")
    for name, schema in data["components"]["schemas"].items():
        if "fields" in schemas.get(name, {}):
            fields = {field for field, facts in schemas[name]["fields"].items() if there(facts)}
            assert set(schema.get("properties", {})) & set(schemas[name]["fields"]) == fields, (
                f"fields of {name} have other versions here than in tests/facts/vspc-schemas.yaml"
            )
