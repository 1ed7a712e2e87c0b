"""The VSPC document holds every fact: each operation, parameter, field, enumeration value, flag, limit, role and version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from generator.bundle import bundle
from generator.documents import load_document
from generator.paths import SPEC
from generator.versions import VSPC_VERSIONS, bundle_for, version_key
from tests.facts.compare import Allowed, differences, not_meant, unused
from tests.facts.facts import NULLABLE_PART, document_rows, fact_rows, load

CONFIGURATION = "payloads have null in place of an optional part of a configuration"
ALLOWED = [
    Allowed("POST /token", "statuses", "401, 429 and 520 are answered in the general error format"),
    Allowed("BackupServerAgentJobSource.fileSystemItems", "type", "a published payload shows its members"),
    Allowed("BackupServerBackupJob*.*", NULLABLE_PART, CONFIGURATION),
    Allowed("BackupServerCloudDirectorBackupJob*.*", NULLABLE_PART, CONFIGURATION),
    Allowed("BackupServerEmailNotificationSettings.*", NULLABLE_PART, CONFIGURATION),
    Allowed(
        "Organization.email", "pattern", "the vendor's, with a back reference, refuses ordinary addresses"
    ),
    Allowed("UserProfile.email", "pattern", "the same"),
    Allowed(
        "Organization.alias", "pattern", "the same characters, escaped as Unicode regular expressions allow"
    ),
]
"""Differences that are meant: fewer than twenty."""


@cache
def document() -> dict[str, Any]:
    """The whole document, nothing pruned."""
    return bundle(load_document(SPEC / "vspc")).data


@cache
def found() -> dict[tuple[str, str], str]:
    """Every fact that the document does not state as it is."""
    return differences(fact_rows(load("vspc-operations"), load("vspc-schemas")), document_rows(document()))


def test_the_document_states_every_fact() -> None:
    assert not_meant(found(), ALLOWED) == []


def test_every_allowed_difference_is_still_one() -> None:
    assert unused(found(), ALLOWED) == []


def test_the_document_has_every_operation_and_no_others() -> None:
    described = {f"{method.upper()} {path}" for path, item in document()["paths"].items() for method in item}
    assert described == {operation["op"] for operation in load("vspc-operations")}


@pytest.mark.parametrize("version", VSPC_VERSIONS[1:])
def test_a_bundle_holds_the_operations_and_fields_of_its_version(version: str) -> None:
    data = bundle_for(document(), version)
    asked = version_key(version)

    def there(facts: Mapping[str, Any]) -> bool:
        since, last = facts.get("since"), facts.get("lastSeen")
        return not (since and version_key(since) > asked) and not (last and version_key(last) < asked)

    operations = {fact["op"] for fact in load("vspc-operations") if there(fact)}
    assert {
        f"{method.upper()} {path}" for path, item in data["paths"].items() for method in item
    } == operations
    schemas = load("vspc-schemas")
    for name, schema in data["components"]["schemas"].items():
        if "fields" in schemas.get(name, {}):
            fields = {field for field, facts in schemas[name]["fields"].items() if there(facts)}
            assert set(schema.get("properties", {})) & set(schemas[name]["fields"]) == fields, name
