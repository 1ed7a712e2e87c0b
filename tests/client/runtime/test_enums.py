from __future__ import annotations

import copy
import pickle

import msgspec
import pytest

from veeam_jobs_runtime.enums import OpenStrEnum, is_known


class Status(OpenStrEnum):
    NONE = "none"
    SUCCESS = "success"
    BACKUPVM = "backupVm"


class Job(msgspec.Struct, kw_only=True, gc=False):
    status: Status | None = None


def decode(text: str) -> Status | None:
    return msgspec.json.decode(b'{"status": "%s"}' % text.encode(), type=Job).status


@pytest.mark.parametrize("text", ["success", "Success", "SUCCESS", "sUcCeSs"])
def test_a_value_is_recognised_in_any_case(text: str) -> None:
    assert decode(text) is Status.SUCCESS
    assert Status(text) is Status.SUCCESS


def test_pascal_case_of_a_camel_case_value_is_the_same_member() -> None:
    assert decode("BackupVm") is Status.BACKUPVM


def test_a_new_enumeration_value_is_kept_as_it_came() -> None:
    status = decode("Hibernating")
    assert status == "Hibernating"
    assert isinstance(status, Status)
    assert not status.is_known
    assert status is decode("Hibernating")


def test_an_unknown_value_does_not_show_among_the_members() -> None:
    decode("Dreaming")
    assert [member.value for member in Status] == ["none", "success", "backupVm"]


def test_listed_members_are_known() -> None:
    assert all(member.is_known for member in Status)
    assert is_known(Status.SUCCESS)
    assert not is_known("success")
    assert not is_known(None)
    assert not is_known(Status("Sleeping"))


def test_known_and_unknown_values_survive_pickling_and_copying() -> None:
    for status in (Status.SUCCESS, Status("Hibernating")):
        assert pickle.loads(pickle.dumps(status)) is status
        assert copy.deepcopy(status) is status


def test_values_are_written_as_text() -> None:
    assert msgspec.json.encode(Job(status=Status("Hibernating"))) == b'{"status":"Hibernating"}'
    assert f"{Status.SUCCESS}" == "success"


def test_a_server_that_invents_values_does_not_fill_the_memory() -> None:
    class Endless(OpenStrEnum):
        ONE = "one"

    for number in range(3000):
        assert Endless(f"value {number}") == f"value {number}"
    assert len(Endless._value2member_map_) <= 1024
    assert Endless("one") is Endless.ONE


def test_something_that_is_no_text_is_refused() -> None:
    with pytest.raises(ValueError, match="7"):
        Status(7)  # type: ignore[arg-type]
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"status": 7}', type=Job)
