from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import msgspec
import pytest

from veeam_jobs_runtime.enums import OpenStrEnum
from veeam_jobs_runtime.operations import encode_query, fill_path, id_of_uid, query_value
from veeam_jobs_runtime.types import UNSET

UID = UUID("a6deb158-b26c-4140-8b26-5a3cc344e8ec")


class Status(OpenStrEnum):
    FAILED = "Failed"


class Rule(msgspec.Struct):
    property: str
    value: object = UNSET


def test_a_path_is_filled_and_quoted() -> None:
    assert fill_path("/jobs/{jobUid}", jobUid=UID) == f"/jobs/{UID}"
    assert fill_path("/a/{x}/b/{y}", x="a/b c", y="ä?#") == "/a/a%2Fb%20c/b/%C3%A4%3F%23"
    assert fill_path("/a/{x}/b/{y}", x="{y}", y="1") == "/a/%7By%7D/b/1"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (f"urn:veeam:Job:{UID}", str(UID)),
        (f"URN:VMware:Vm:{UID}.vm-7", f"{UID}.vm-7"),
        ("urn:veeam:Job:", ""),
        (str(UID), str(UID)),
        (UID, UID),
        ("task-2", "task-2"),
        ("a:b", "a:b"),
    ],
)
def test_a_uid_stands_for_its_last_part(value: object, expected: object) -> None:
    assert id_of_uid(value) == expected


@pytest.mark.parametrize("value", ["", " ", None, UNSET, ".", ".."])
def test_a_path_value_that_names_no_resource_is_refused_before_anything_is_sent(value: object) -> None:
    with pytest.raises(ValueError, match=r"jobUid must be the name of one resource in /jobs/\{jobUid\}"):
        fill_path("/jobs/{jobUid}", jobUid=value)


def test_values_are_written_as_a_url_wants_them() -> None:
    assert query_value(True) == "true"
    assert query_value(Status.FAILED) == "Failed"
    assert query_value(UID) == str(UID)
    assert query_value(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)) == "2026-01-02T03:04:05+00:00"
    assert query_value(date(2026, 1, 2)) == "2026-01-02"
    assert query_value(5) == "5"


def test_parameters_that_were_not_given_are_left_out() -> None:
    assert encode_query([("limit", 5), ("offset", UNSET), ("x", None)]) == (("limit", "5"),)


def test_a_list_becomes_a_repeated_parameter() -> None:
    assert encode_query([("status", [Status.FAILED, "x"])]) == (("status", "Failed"), ("status", "x"))


def test_a_json_parameter_is_compact_json() -> None:
    pairs = [("filter", [Rule("status", "Failed"), Rule("name")]), ("limit", 5)]
    assert encode_query(pairs, frozenset({"filter"})) == (
        ("filter", '[{"property":"status","value":"Failed"},{"property":"name"}]'),
        ("limit", "5"),
    )


def test_text_for_a_json_parameter_is_taken_as_json() -> None:
    assert encode_query([("sort", '[{"property":"name"}]')], frozenset({"sort"})) == (
        ("sort", '[{"property":"name"}]'),
    )
