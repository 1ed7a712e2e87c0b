"""Enterprise Manager 12 writes JSON members in PascalCase, 13 in camel case; both read alike."""

from __future__ import annotations

import copy
import json as stdlib_json
import pickle
from pathlib import Path
from typing import Any

import msgspec
import pytest
from veeam_jobs import ApiError, DecodeError
from veeam_jobs.em import models

from tests.client.runtime.runtime_harness import Flavour, Server, json
from veeam_jobs_runtime.decoding.decoder import read_json
from veeam_jobs_runtime.decoding.notation import camel_case

EVIDENCE = Path(__file__).parents[2] / "evidence"
ROOT = ("em12-root.json", "em13-root.json")
QUERY = ("em12-query-backup-sessions.json", "em13-query-backup-sessions.json")


def read(name: str) -> bytes:
    return (EVIDENCE / name).read_bytes()


def camel(value: Any) -> Any:
    if isinstance(value, dict):
        return {camel_case(key): camel(item) for key, item in value.items()}
    return [camel(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("UID", "uid"),
        ("NASJobs", "nasJobs"),
        ("VmUid", "vmUid"),
        ("VCloudOrganizationConfigs", "vCloudOrganizationConfigs"),
        ("FSFileExcludeOptions", "fsFileExcludeOptions"),
        ("FsFileExcludeOptions", "fsFileExcludeOptions"),
        ("CreationTimeUTC", "creationTimeUTC"),
        ("Href", "href"),
        ("uid", "uid"),
    ],
)
def test_the_camel_case_rule_is_that_of_dotnet(name: str, expected: str) -> None:
    assert camel_case(name) == expected


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_an_object_does_not_tell_which_notation_it_came_in(strict: bool) -> None:
    pascal = stdlib_json.loads(read("em12-query-backup-sessions.json"))
    one = read_json(stdlib_json.dumps(pascal).encode(), models.QueryResult, strict=strict)
    other = read_json(
        stdlib_json.dumps(camel(pascal)).encode(), models.QueryResult, strict=strict, camel_case=True
    )
    assert not one.violations
    assert not other.violations
    assert one.value == other.value
    assert repr(one.value) == repr(other.value)
    assert msgspec.json.encode(one.value) == msgspec.json.encode(other.value)
    assert pickle.loads(pickle.dumps(other.value)) == one.value
    assert copy.deepcopy(other.value) == one.value
    assert _classes(other.value) == _classes(one.value)


def _classes(value: Any) -> list[type]:
    if isinstance(value, list):
        return [cls for item in value for cls in _classes(item)]
    if not isinstance(value, msgspec.Struct):
        return []
    below = [cls for name in value.__struct_fields__ for cls in _classes(getattr(value, name))]
    return [type(value), *below]


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("file", ROOT)
def test_the_root_is_read_in_both_notations(file: str, strict: bool, flavour: Flavour) -> None:
    client = flavour.manager(Server([json(stdlib_json.loads(read(file)))], check=False), strict=strict)
    root = flavour.do(client.enterprise_manager.get())
    assert [one.name for one in root.supported_versions.supported_versions] == ["v1_5", "v1_6", "v1_7"]
    assert not client.report


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize("file", QUERY)
def test_sessions_of_a_query_are_read_in_both_notations(file: str, strict: bool, flavour: Flavour) -> None:
    client = flavour.manager(Server([json(stdlib_json.loads(read(file)))]), strict=strict)
    sessions = flavour.do(client.query(models.BackupJobSession).all())
    assert [str(one.result) for one in sessions] == ["Success", "Failed"]
    assert sessions[1].id == "7c1d5e80-3a94-4b27-8f60-2e9b7d6c5a43"


def test_a_member_that_does_not_fit_is_left_out_in_camel_case_as_well(flavour: Flavour) -> None:
    server = Server([json({"backupServers": [{"name": "vbr01", "port": "many", "type": "BackupServer"}]})])
    client = flavour.manager(server)
    (found,) = flavour.do(client.backup_servers.list())
    assert (found.name, found.port) == ("vbr01", None)
    assert type(found) is models.BackupServer
    assert [one.path for one in client.report] == ["$.backupServers[].port"]


def test_strict_misses_required_members_in_camel_case(flavour: Flavour) -> None:
    client = flavour.manager(Server([json({"jobs": [{"name": "Mail servers"}]})]), strict=True)
    with pytest.raises(DecodeError, match=r"\$\.jobs\[0\]\.\w+: Missing"):
        flavour.do(client.jobs.list())


def test_errors_are_read_in_both_notations(flavour: Flavour) -> None:
    error = stdlib_json.loads(read("em95-error.json"))
    for body in (error, camel(error)):
        client = flavour.manager(Server([json(body, 400)]))
        with pytest.raises(ApiError, match=r"Node \[root\] does not exist"):
            flavour.do(client.jobs.list())


def test_a_notation_that_changes_half_way_is_an_error_not_an_empty_object(flavour: Flavour) -> None:
    client = flavour.manager(Server([json({"jobs": [{"Name": "Mail servers", "UID": "urn:veeam:Job:1"}]})]))
    with pytest.raises(DecodeError):
        flavour.do(client.jobs.list())


def test_a_first_member_in_the_other_notation_does_not_mislead(flavour: Flavour) -> None:
    row = {"Type": "Job", "Name": "Mail servers", "UID": "urn:veeam:Job:1", "Href": "h"}
    client = flavour.manager(Server([json({"x-note": 1, "Jobs": [row]})]))
    assert flavour.do(client.jobs.list())[0].name == "Mail servers"


def test_rows_of_a_query_in_another_notation_are_an_error_not_empty_objects(flavour: Flavour) -> None:
    mixed = stdlib_json.loads(read("em13-query-backup-sessions.json"))
    mixed["entities"]["backupJobSessions"]["backupJobSessions"] = stdlib_json.loads(
        read("em12-query-backup-sessions.json")
    )["Entities"]["BackupJobSessions"]["BackupJobSessions"]
    client = flavour.manager(Server([json(mixed)]))
    with pytest.raises(DecodeError, match="BackupJobSession") as caught:
        flavour.do(client.query(models.BackupJobSession).all())
    assert (caught.value.method, caught.value.path) == ("GET", "/query")


def test_the_error_of_a_query_says_which_request_it_is_about(flavour: Flavour) -> None:
    client = flavour.manager(Server([json(stdlib_json.loads(read("em12-query-backup-sessions.json")))]))
    with pytest.raises(DecodeError, match=r"GET /query: .*Entities\.Jobs") as caught:
        flavour.do(client.query(models.Job).all())
    assert (caught.value.method, caught.value.path) == ("GET", "/query")


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
def test_numbers_and_truth_values_in_quotes_are_read(strict: bool, flavour: Flavour) -> None:
    row = {
        "Type": "BackupServer",
        "Name": "vbr01",
        "UID": "urn:veeam:BackupServer:1",
        "Href": "h",
        "Port": "9392",
    }
    client = flavour.manager(Server([json({"BackupServers": [row]})]), strict=strict)
    assert flavour.do(client.backup_servers.list())[0].port == 9392
    assert not client.report
