"""Where a query's answer holds what was asked for; when it holds nothing, and when nobody can tell."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
from veeam_jobs import DecodeError
from veeam_jobs.em.models import QueryResult
from veeam_jobs.em.query_types import TYPES
from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_runtime.decoding.decoder import decode_json, read_value
from veeam_jobs_runtime.decoding.notation import camel_case
from veeam_jobs_runtime.queries.results import REFERENCES, items_of, received_of
from veeam_jobs_runtime.xml.codec import read_xml

NAMESPACE = "http://www.veeam.com/ent/v1.0"
ONE_PAGE = {"PageNum": 1, "PageSize": 100, "PagesCount": 1}
THREE_PAGES = {**ONE_PAGE, "PagesCount": 3}
NO_PAGES = {**ONE_PAGE, "PagesCount": 0}
JOBS = {"Jobs": [{"Name": "SQL"}]}
UNUSED = dict.fromkeys(field.encode_name for field in msgspec.structs.fields(QueryResult))
ENTITIES = dict.fromkeys(member.name for member in SHAPES["QueryEntities"].members)
"""What a real server prints: every list it could hold, null where it is not in use."""


def found(answer: Mapping[str, Any], asked: str = "Job", *, by_reference: bool = False) -> list[Any]:
    """The items of an answer in JSON, as the client finds them."""
    places = (REFERENCES,) if by_reference else TYPES[asked].places
    decoded = decode_json(json.dumps(answer).encode(), QueryResult)
    return items_of(decoded, asked, places, lambda: answer)


def found_in_xml(inside: str, asked: str = "Job") -> list[Any]:
    """The items of an answer in XML."""
    text = f'<QueryResult xmlns="{NAMESPACE}">{inside}</QueryResult>'
    value = read_xml(text.encode(), SHAPES, ("QueryResult",))
    return items_of(read_value(value, QueryResult).value, asked, TYPES[asked].places)


def test_there_are_49_types_and_each_has_a_place() -> None:
    assert len(TYPES) == 49
    assert [name for name, type_ in TYPES.items() if not type_.places] == []


@pytest.mark.parametrize("asked", TYPES)
def test_what_was_found_of_each_type_is_read_in_json(asked: str) -> None:
    place = TYPES[asked].places[0]
    container, member, *rest = place.members
    name = rest[0] if rest else (place.lists or (f"{member}s",))[0]
    model = TYPES[asked].model
    answer = {
        **UNUSED,
        container: {member: {name: [{"Name": "one"}, {"Name": "two"}]}},
        "PagingInfo": ONE_PAGE,
    }
    items = found(answer, asked)
    if rest:
        assert [type(item).__name__ for item in items] == [model, model]
    else:
        assert items == [{"Name": "one"}, {"Name": "two"}]


@pytest.mark.parametrize(
    "asked", [name for name, type_ in TYPES.items() if len(type_.places[0].members) == 2]
)
def test_what_is_not_described_comes_as_the_server_spells_it(asked: str) -> None:
    place = TYPES[asked].places[0]
    name = camel_case((place.lists or ("items",))[0])
    answer = {place.members[0]: {place.members[1]: {name: [{"uniqueName": "one"}]}}}
    assert found(answer, asked) == [{"uniqueName": "one"}]


def test_what_is_not_described_is_read_from_xml_with_attributes_elements_and_links() -> None:
    items = found_in_xml(
        '<Entities><Repositories><Repository Name="NAS 01" Type="Repository"><Links>'
        '<Link Rel="Up" Href="https://em/api/backupServers/1"/></Links><Capacity>-1</Capacity></Repository>'
        '<Repository Name="NAS 02"><Path>a</Path><Path>b</Path></Repository></Repositories></Entities>',
        "Repository",
    )
    assert items == [
        {
            "Name": "NAS 01",
            "Type": "Repository",
            "Links": [{"Rel": "Up", "Href": "https://em/api/backupServers/1"}],
            "Capacity": "-1",
        },
        {"Name": "NAS 02", "Path": ["a", "b"]},
    ]


def test_a_type_with_two_names_is_read_under_both() -> None:
    for member in ("CredentialsInfoList", "CredentialsList"):
        assert found({"Resources": {member: {"Anything": [{"Username": "a"}]}}}, "Credentials") == [
            {"Username": "a"}
        ]


@pytest.mark.parametrize(
    "answer",
    [
        {**UNUSED, "Entities": ENTITIES, "PagingInfo": ONE_PAGE},
        {**UNUSED, "Entities": {**ENTITIES, "Jobs": {"Jobs": None}}, "PagingInfo": ONE_PAGE},
        {**UNUSED, "Entities": {**ENTITIES, "Jobs": {"Jobs": []}}, "PagingInfo": ONE_PAGE},
        {**UNUSED, "Entities": {**ENTITIES, "Backups": {"Backups": []}}},
        {**UNUSED, "PagingInfo": NO_PAGES},
        {**UNUSED, "Entities": ENTITIES, "PagingInfo": {**THREE_PAGES, "PageNum": 4}},
    ],
)
def test_a_server_that_says_so_has_nothing(answer: dict[str, Any]) -> None:
    assert found(answer) == []


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({}, "Entities is missing. It came with nothing."),
        ({"entities": None}, "Entities is null. It came with nothing."),
        (
            {"Refs": {"Refs": []}, "PagingInfo": ONE_PAGE},
            "Entities is missing. It came with Refs.Refs, PagingInfo.",
        ),
        ({**UNUSED, "PagingInfo": ONE_PAGE}, "Entities is null. It came with PagingInfo."),
        ({"Entities": {}}, "Entities.Jobs is missing. It came with Entities."),
        ({"Entities": {"BackupJobs": JOBS}}, "Entities.Jobs is missing. It came with Entities.BackupJobs."),
        ({"Entities": {"Jobs": {}}}, "Entities.Jobs.Jobs is missing."),
        ({"Entities": {"Jobs": [{"Name": "SQL"}]}}, "Entities.Jobs is not an object."),
        ({"Entities": {"Jobs": {"Jobs": "none"}}}, "Entities.Jobs.Jobs is not a list."),
        ({"Entities": "none"}, "Entities is not an object."),
        (
            {"Entities": {**ENTITIES, "NASJobs": {"NASJobs": [{}]}}},
            "It is empty, but Entities.NASJobs holds something.",
        ),
        (
            {"Entities": {**ENTITIES, "Elsewhere": JOBS}},
            "It is empty, but Entities.Elsewhere holds something.",
        ),
        (
            {"Entities": ENTITIES, "Refs": {"Refs": [{"Name": "SQL"}]}},
            "It is empty, but Refs.Refs holds something.",
        ),
        (
            {"Entities": ENTITIES, "PagingInfo": THREE_PAGES},
            "It is null or absent, but the answer counts 3 pages.",
        ),
    ],
)
def test_anything_else_is_not_read_as_nothing(answer: dict[str, Any], problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        found(answer)
    assert f"The answer to a query for Job must hold Entities.Jobs.Jobs. {problem}" in str(caught.value)
    assert caught.value.field == "$.Entities.Jobs.Jobs"


def test_agent_jobs_under_the_name_that_a_table_gives_them_are_not_what_servers_send() -> None:
    with pytest.raises(DecodeError, match=r"Entities\.AgentBackupJob is missing"):
        found({"Entities": {"AgentBackupJobs": {"AgentBackupJobs": [{"Name": "SQL"}]}}}, "AgentBackupJob")


def test_what_is_not_described_is_not_taken_from_another_list() -> None:
    with pytest.raises(DecodeError, match=r"Entities\.Repositories\.Repositories is missing"):
        found({"Entities": {"Repositories": {"Jobs": [{"Name": "SQL"}]}}}, "Repository")


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        ({**UNUSED, "Refs": {"Refs": [{"Name": "SQL"}]}}, ["SQL"]),
        ({**UNUSED, "Refs": {"Refs": []}}, []),
        ({**UNUSED, "Refs": {"Refs": None}}, []),
        ({**UNUSED, "PagingInfo": ONE_PAGE}, []),
    ],
)
def test_references_are_where_references_are(answer: dict[str, Any], names: list[str]) -> None:
    assert [item.name for item in found(answer, by_reference=True)] == names


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"Refs": {}},
        {"Entities": ENTITIES},
        {**UNUSED, "Entities": {**ENTITIES, "Jobs": JOBS}},
        {**UNUSED, "PagingInfo": THREE_PAGES},
    ],
)
def test_no_references_is_not_read_as_nothing(answer: dict[str, Any]) -> None:
    with pytest.raises(DecodeError, match=r"must hold Refs\.Refs"):
        found(answer, by_reference=True)


PAGING = '<PagingInfo PageNum="1" PageSize="100" PagesCount="{}"/>'


@pytest.mark.parametrize(
    "inside",
    [
        "<Entities/>",
        "<Entities><Jobs/></Entities>",
        PAGING.format(0),
        PAGING.format(1),
        f"<Entities/>{PAGING.format(1)}",
        f"<Entities><Jobs/></Entities>{PAGING.format(3)}",
    ],
)
def test_xml_has_no_null_so_that_an_absent_member_is_empty(inside: str) -> None:
    assert found_in_xml(inside) == []


@pytest.mark.parametrize(
    ("inside", "problem"),
    [
        ("", "Entities is missing, and so is PagingInfo"),
        ("<Links/>", "Entities is missing, and so is PagingInfo"),
        (f"<Entities/>{PAGING.format(3)}", "counts 3 pages"),
        ('<Entities><NASJobs><NASJob Name="a"/></NASJobs></Entities>', "Entities.NASJobs holds something"),
        (
            '<Entities><Repositories><Repository Name="a"/></Repositories></Entities>',
            "Entities.Repositories holds",
        ),
        ('<Refs><Ref Name="a"/></Refs>', "Entities is missing, and so is PagingInfo"),
        (f'<Refs><Ref Name="a"/></Refs>{PAGING.format(1)}', "Refs.Refs holds something"),
    ],
)
def test_xml_that_holds_something_else_is_not_read_as_nothing(inside: str, problem: str) -> None:
    with pytest.raises(DecodeError, match=problem.replace(".", r"\.")):
        found_in_xml(inside)


def test_the_answer_is_looked_at_again_only_where_nothing_was_found() -> None:
    answer = decode_json(b'{"Entities": {"Jobs": {"Jobs": [{"Name": "SQL"}]}}}', QueryResult)
    (job,) = items_of(answer, "Job", TYPES["Job"].places, lambda: pytest.fail("looked again"))
    assert job.name == "SQL"


@pytest.mark.parametrize("keys", [str, camel_case])
def test_items_that_cannot_be_read_are_counted(keys: Any) -> None:
    answer = {keys("Entities"): {keys("Jobs"): {keys("Jobs"): [1, 2]}}}
    assert received_of(TYPES["Job"].places, answer) == 2
    assert received_of(TYPES["NasJob"].places, answer) is None
    assert (
        items_of(decode_json(b'{"Entities": {}}', QueryResult), "Job", TYPES["Job"].places, lambda: answer)
        == []
    )
