"""The document of Enterprise Manager holds every fact: each operation and action, parameter, body, answer, link and role, each
member of a schema with its place in XML, its order, type and values, each property of a query, each contradiction of the pages."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from generator.xml_shapes import compile_shapes
from tests.documents_of_spec import bundle_of
from tests.facts.compare import Allowed, differences, not_meant, unused
from tests.facts.em_facts import all_fields, call, document_rows, fact_rows
from tests.facts.facts import load

ONCE = "a table lets it repeat; every payload has it once"
REQUEST = "a request carries no links"
GFS = "C30: it stands within `JobInfo`; the table that has it as a Boolean is the loser"
OLD_SCHEMA = "from bindings of an older XML schema, which puts what types have in common first"
ALLOWED = [
    Allowed("EntityRef.Type", "value *", "any type with `Reference` behind it: a pattern, not a list"),
    Allowed("GET /lookup query type", "value VM", "another spelling of `Vm`, recorded as a contradiction"),
    Allowed("GET /query query page", "minimum", "pages are counted from 1"),
    Allowed("GET /backupSessions/{} link Down /restorePoints/{ID}", "there", "C33: Rel is Related"),
    Allowed("* link Down /agents/protectionGroups/{ID}", "there", "C14: Rel is Up"),
    Allowed("*.ObjectInJobId", "type", "text that is a UUID in every payload"),
    Allowed("LogonSession.SessionId", "type", "text that is a UUID in every payload"),
    Allowed("*.Password", "type", "text that is to be kept secret"),
    Allowed("LoginSpec.VMwareSSOToken", "type", "text that is to be kept secret"),
    Allowed(
        "BackupServer.Port", "default", "a default of the form that connects it; the description says so"
    ),
    Allowed("VssSnapshotOptions.UsePersistentGuestAgent", "default", "the description says so"),
    Allowed("FSFileExcludeOptions.BackupScope", "value *", "numbers, told in the description"),
    Allowed("JobScheduleMonthlyOptions.DayOfWeek", "type", ONCE),
    Allowed("JobSchedulePeriodicallyOptions.Schedule", "type", ONCE),
    Allowed("JobScheduleContinuousOptions.Schedule", "type", ONCE),
    Allowed("JobScheduleBackupWindowOptions.TimePeriods", "type", ONCE),
    Allowed("JobScheduleDaisyChainingOptions.PreviousJobUid", "required", "payloads have it empty"),
    Allowed("JobInfo.FileCopyJobInfo", "after *", "a payload in JSON has it second"),
    Allowed("JobEdit.Links", "*", REQUEST),
    Allowed("JobEdit.GfsRetentionPolicy", "*", GFS),
    Allowed("JobEdit.JobInfo", "type", "a schema of its own, with just what can be edited"),
    Allowed("*.Ref", "after *", OLD_SCHEMA),
]
"""Differences that are meant."""

MORE_THAN_FACTS = {
    "FSFileExcludeOptions": {"IncludeLists", "ExcludeLists"},  # C36: as requests in JSON have them
    "GuestProcessingOptions": {"FsFileExcludeOptions"},  # C36: the same
    "HierarchyItem": {"Href", "Links"},  # what every resource may have
    "JobScheduleRetryOptions": {"RetrySpecified1"},  # C40: as a JSON payload prints it
    "JobScheduleStandardOptions": {"OptionsContinious"},  # C41: as a request in JSON has it
    "ScheduleOptionsInfoType": {"Href", "Link"},  # a JSON payload prints them, as `Href` and `Links`
}
BESIDE_THE_SCOPE = {
    "C16": "mounting restore points",
    "C17": "mounting restore points",
    "C22": "connecting a backup server",
    "C53": "restoring files from a mount",
    "C54": "connecting a backup server",
    "C61": "files of a mount",
}
"""Contradictions about operations that the document does not describe."""


@cache
def document() -> dict[str, Any]:
    """The bundle, from the sources as they stand."""
    return bundle_of("em")


@cache
def found() -> dict[tuple[str, str], str]:
    """Every fact that the document does not state as it is."""
    return compared(document())


def compared(data: dict[str, Any]) -> dict[tuple[str, str], str]:
    """The differences between the facts and one bundle."""
    return differences(
        fact_rows(load("em-operations"), load("em-schemas"), load("em-queries")), document_rows(data)
    )


def test_the_document_states_every_fact() -> None:
    assert not_meant(found(), ALLOWED) == [], (
        "each line above is a fact that the description does not state. Mend spec/em, or tests/facts/em-*.yaml"
        " where the fact is wrong; a difference that is meant is entered in ALLOWED of this file, with its reason"
    )


def test_every_allowed_difference_is_still_one() -> None:
    assert unused(found(), ALLOWED) == [], "these entries of ALLOWED cover nothing any more: take them out"


def test_the_document_has_every_operation_of_the_facts() -> None:
    described = {
        call(f"{method.upper()} {path}") for path, item in document()["paths"].items() for method in item
    }
    missing = {call(operation["op"]) for operation in load("em-operations")} - described
    assert not missing, (
        "describe them in spec/em and name them below paths in spec/em/openapi.yaml; what Enterprise Manager does"
        " not have is taken out of tests/facts/em-operations.yaml"
    )


def test_schemas_with_facts_have_no_member_that_no_fact_names() -> None:
    facts, shapes = load("em-schemas"), compile_shapes(document()["components"]["schemas"])
    more = {}
    for name in shapes.keys() & facts.keys():
        known = {fact["name"] for fact in all_fields(facts[name], facts)}
        more[name] = {member.xml_name for member in shapes[name].members} - known
    assert {name: members for name, members in more.items() if members} == MORE_THAN_FACTS, (
        "a page shows the member: add it to the schema in tests/facts/em-schemas.yaml, by its XML name. Only payloads"
        " show it: add it to MORE_THAN_FACTS of this file, with the reason"
    )


def test_every_type_of_the_query_service_has_properties_and_a_place_in_the_answer_that_is_described() -> None:
    schemas, service = document()["components"]["schemas"], document()["paths"]["/query"]["get"]
    types = schemas["QueryType"]["enum"]
    assert set(load("em-queries")) <= set(types)
    assert set(types) == set(service["x-query-properties"]) == set(service["x-query-results"])
    for place in service["x-query-results"].values():
        members = schemas[f"Query{place['in']}"]["properties"]
        assert {place["member"], *place.get("also", [])} <= set(members)


def test_every_contradiction_of_the_pages_is_recorded_with_a_page_of_each_side() -> None:
    recorded: dict[str, set[str]] = {}
    for entry in contradictions(document()):
        recorded.setdefault(entry.get("id", ""), set()).update(entry["sources"])
    for fact in load("em-contradictions"):
        if fact["id"] not in BESIDE_THE_SCOPE:
            assert fact["id"] in recorded, fact
            for side in fact["pages"]:
                assert not side or recorded[fact["id"]] & set(side), fact
    assert BESIDE_THE_SCOPE.keys() & recorded.keys() == set()


def contradictions(value: Any) -> Iterator[dict[str, Any]]:
    """Every entry of every `x-contradiction`."""
    if isinstance(value, dict):
        yield from value.get("x-contradiction", [])
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from contradictions(part)


def test_an_operation_and_a_schema_that_no_fact_file_knows_are_no_differences() -> None:
    data = copy.deepcopy(document())
    data["components"]["schemas"]["Scan"] = copy.deepcopy(data["components"]["schemas"]["TaskResult"])
    data["paths"]["/scans"] = copy.deepcopy({"get": data["paths"]["/nas/jobs"]["get"]})
    assert not_meant(compared(data), ALLOWED) == []


def _without_a_member(data: dict[str, Any]) -> None:
    del data["components"]["schemas"]["BackupFile"]["properties"]["DataSize"]


def _element_for_an_attribute(data: dict[str, Any]) -> None:
    del data["components"]["schemas"]["TaskResult"]["properties"]["Success"]["xml"]


def _another_order(data: dict[str, Any]) -> None:
    properties = data["components"]["schemas"]["BackupJobSession"]["properties"]
    properties["JobUid"] = properties.pop("JobUid")


def _another_type(data: dict[str, Any]) -> None:
    data["components"]["schemas"]["BackupTaskSession"]["properties"]["TotalSize"]["format"] = "int32"


def _without_a_value(data: dict[str, Any]) -> None:
    data["components"]["schemas"]["BackupJobSessionState"]["enum"].pop()


def _without_an_action(data: dict[str, Any]) -> None:
    del data["paths"]["/jobs/{ID}"]["post"]["x-actions"]["sync"]


def _without_a_media_type(data: dict[str, Any]) -> None:
    del data["paths"]["/tasks"]["get"]["responses"]["200"]["content"]["application/json"]


def _without_a_link(data: dict[str, Any]) -> None:
    data["components"]["schemas"]["NASJob"]["x-links"].pop()


def _without_a_query_property(data: dict[str, Any]) -> None:
    data["paths"]["/query"]["get"]["x-query-properties"]["Job"].pop()


def _for_another_role(data: dict[str, Any]) -> None:
    data["paths"]["/nas/jobs"]["get"]["x-roles"].append("Portal User")


@pytest.mark.parametrize(
    "damage",
    [
        _without_a_member,
        _element_for_an_attribute,
        _another_order,
        _another_type,
        _without_a_value,
        _without_an_action,
        _without_a_media_type,
        _without_a_link,
        _without_a_query_property,
        _for_another_role,
    ],
)
def test_a_document_that_lost_something_is_told_apart(damage: Callable[[dict[str, Any]], None]) -> None:
    data = copy.deepcopy(document())
    damage(data)
    assert not_meant(compared(data), ALLOWED) != []
