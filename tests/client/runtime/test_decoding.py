from __future__ import annotations

import contextlib
import gc
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import pytest

from veeam_jobs_runtime.decoding.decoder import decode_json, read_json, read_value, without_collections
from veeam_jobs_runtime.enums import OpenStrEnum
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.types import UNSET, Unset

UID = "a6deb158-b26c-4140-8b26-5a3cc344e8ec"


class Status(OpenStrEnum):
    FAILED = "Failed"


class Window(msgspec.Struct, kw_only=True, gc=False):
    hours: list[int] | None = None


class Job(msgspec.Struct, kw_only=True, gc=False):
    uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    status: Status | None = None
    last_run: datetime | None = msgspec.field(name="lastRun", default=None)
    size: int | None = None
    enabled: bool | None = None
    window: Window | None = None
    tags: dict[str, Window] | None = None
    extra: Any = None


class Page(msgspec.Struct, kw_only=True, gc=False):
    data: list[Job] | None = None


class Sent(msgspec.Struct, kw_only=True, gc=False):
    name: str | Unset = UNSET
    note: str | Unset | None = UNSET
    window: Window | Unset | None = UNSET


class Strange(msgspec.Struct, kw_only=True):
    id: UUID
    name: str


def test_good_data_is_decoded() -> None:
    job = decode_json(b'{"instanceUid": "%s", "status": "failed", "size": 5}' % UID.encode(), Job)
    assert (job.uid, job.status, job.size) == (UUID(UID), Status.FAILED, 5)


def test_missing_null_and_extra_members_are_no_violation() -> None:
    decoded = read_json(b'{"size": null, "colour": "red"}', Job, strict=True)
    assert decoded.value == Job()
    assert decoded.violations == ()


def test_a_byte_order_mark_is_skipped() -> None:
    assert decode_json(b'\xef\xbb\xbf{"size": 1}', Job).size == 1
    assert decode_json(b'\xef\xbb\xbf{"size": "x"}', Job).size is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019-02-20T10:45:52.3600000+00:00", datetime(2019, 2, 20, 10, 45, 52, 360000, UTC)),
        ("2019-02-20T10:45:52", datetime(2019, 2, 20, 10, 45, 52)),
        ("2019-02-20T10:45:52Z", datetime(2019, 2, 20, 10, 45, 52, tzinfo=UTC)),
    ],
)
def test_times_come_with_seven_digits_and_without_offset(text: str, expected: datetime) -> None:
    decoded = read_json(f'{{"lastRun": "{text}"}}'.encode(), Job)
    assert decoded.value.last_run == expected
    assert not decoded.violations


def test_a_scalar_of_another_type_with_the_same_meaning_is_converted() -> None:
    decoded = read_json(b'{"size": "1148", "enabled": "true"}', Job)
    assert (decoded.value.size, decoded.value.enabled) == (1148, True)
    assert not decoded.violations


def test_a_field_that_cannot_be_read_becomes_none_and_the_others_stay() -> None:
    decoded = read_json(b'{"instanceUid": "{braced}", "size": 7, "lastRun": "yesterday", "enabled": []}', Job)
    assert decoded.value == Job(size=7)
    assert [(one.path, one.value) for one in decoded.violations] == [
        ("$.instanceUid", "{braced}"),
        ("$.lastRun", "yesterday"),
        ("$.enabled", []),
    ]
    assert decoded.violations[0].message == "Invalid UUID"


def test_repair_reaches_into_lists_objects_and_maps() -> None:
    content = b"""{"data": [
        {"size": 1},
        {"size": 2, "window": {"hours": [1, "x", 3]},
         "tags": {"a": {"hours": 5}, "b": 6, "c": {"hours": [4]}}}
    ]}"""
    decoded = read_json(content, Page)
    assert decoded.value == Page(
        data=[
            Job(size=1),
            Job(size=2, window=Window(hours=[1, 3]), tags={"a": Window(), "c": Window(hours=[4])}),
        ]
    )
    assert [one.path for one in decoded.violations] == [
        "$.data[1].window.hours[1]",
        "$.data[1].tags.a.hours",
        "$.data[1].tags.b",
    ]


def test_a_list_item_that_is_no_object_is_dropped() -> None:
    decoded = read_json(b'{"data": [null, 7, {"size": 3}]}', Page)
    assert decoded.value == Page(data=[Job(size=3)])
    assert [one.path for one in decoded.violations] == ["$.data[0]", "$.data[1]"]


def test_a_list_where_an_object_should_be_becomes_none() -> None:
    assert decode_json(b'{"window": [1], "size": 2}', Job) == Job(size=2)


def test_a_model_that_is_also_sent_keeps_unset_apart_from_none() -> None:
    decoded = read_json(b'{"name": [], "note": [], "window": {"hours": 1}}', Sent)
    assert decoded.value.name is UNSET
    assert decoded.value.note is None
    assert decoded.value.window == Window()
    assert decode_json(b'{"note": null}', Sent).name is UNSET


def test_a_required_field_that_is_missing_or_unreadable_becomes_none() -> None:
    decoded = read_json(b'{"id": "x"}', Strange)
    assert decoded.value.id is None
    assert decoded.value.name is None
    assert [one.path for one in decoded.violations] == ["$.id", "$.name"]


def test_data_from_elsewhere_is_mended_the_same_way() -> None:
    decoded = read_value({"size": "many", "enabled": "true"}, Job)
    assert decoded.value == Job(enabled=True)
    assert [one.path for one in decoded.violations] == ["$.size"]


def test_violations_are_logged_in_one_line_without_values(caplog: pytest.LogCaptureFixture) -> None:
    rows = b",".join(b'{"size": "secret-value"}' for _ in range(8))
    with caplog.at_level(logging.WARNING, logger="veeam_jobs"):
        decode_json(b'{"data": [%s]}' % rows, Page)
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert "Page: 8 value(s)" in record.getMessage()
    assert "$.data[0].size" in record.getMessage()
    assert "and 3 more" in record.getMessage()
    assert "secret-value" not in record.getMessage()


def test_strict_raises_at_the_first_violation() -> None:
    with pytest.raises(DecodeError, match=r"\$\.data\[1\]\.lastRun: Invalid RFC3339") as caught:
        decode_json(b'{"data": [{}, {"lastRun": "never"}]}', Page, strict=True)
    assert caught.value.field == "$.data[1].lastRun"


def test_strict_does_not_mind_new_enumeration_values() -> None:
    assert decode_json(b'{"status": "Dreaming"}', Job, strict=True).status == "Dreaming"


@pytest.mark.parametrize("content", [b"[]", b"7", b'"text"', b"null"])
def test_an_answer_of_another_shape_raises(content: bytes) -> None:
    with pytest.raises(DecodeError, match="does not have the shape of Job"):
        decode_json(content, Job)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"size": 1', b"<html/>", b'{"extra": "\xff"}', b'{"x":' + b"[" * 9999 + b"]" * 9999 + b"}"],
)
@pytest.mark.parametrize("strict", [False, True])
def test_broken_json_always_raises(content: bytes, strict: bool) -> None:
    with pytest.raises(DecodeError, match="not valid JSON"):
        decode_json(content, Job, strict=strict)


PAGE_OF_MANY = b'{"data": [%s]}' % b",".join([b'{"instanceUid": "%s", "window": {}}' % UID.encode()] * 2000)


@contextmanager
def collections() -> Iterator[list[str]]:
    """What the collector does meanwhile."""
    seen: list[str] = []

    def note(phase: str, info: dict[str, int]) -> None:
        seen.append(phase)

    gc.callbacks.append(note)
    try:
        yield seen
    finally:
        gc.callbacks.remove(note)


@pytest.fixture
def collector() -> Iterator[None]:
    """However a test leaves the collector, the next one finds it on."""
    assert gc.isenabled()
    yield
    gc.enable()


@pytest.mark.skipif(
    sys.version_info >= (3, 12),
    reason="from 3.12 on, Python itself puts collections off until a call into C has ended: nothing to pause",
)
@pytest.mark.usefixtures("collector")
def test_the_collector_does_not_run_while_a_page_is_decoded() -> None:
    during: list[list[str]] = []

    def decode(content: bytes) -> Page:
        with collections() as seen:
            page = msgspec.json.decode(content, type=Page)
        during.append(seen)
        return page

    assert len(without_collections(decode, PAGE_OF_MANY).data or ()) == 2000
    decode(PAGE_OF_MANY)
    assert during[0] == []
    assert during[1] != []  # as it would be without the pause


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize(
    "content", [PAGE_OF_MANY, b'{"data": [{"size": "x"}]}', b'{"data": 5}', b"{", b"\xff"]
)
def test_the_collector_is_on_again_however_decoding_ends(content: bytes) -> None:
    with contextlib.suppress(DecodeError):
        read_json(content, Page)
    assert gc.isenabled()


@pytest.mark.usefixtures("collector")
def test_the_collector_is_on_again_when_decoding_is_interrupted() -> None:
    def interrupted(content: bytes) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        without_collections(interrupted, b"")
    assert gc.isenabled()


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("content", [PAGE_OF_MANY, b'{"data": 5}'])
def test_a_collector_that_was_switched_off_stays_off(content: bytes) -> None:
    gc.disable()
    with contextlib.suppress(DecodeError):
        read_json(content, Page)
    assert not gc.isenabled()


@pytest.fixture
def eager_threads() -> Iterator[None]:
    """Threads that take turns whenever the interpreter lets them."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("collector", "eager_threads")
def test_no_thread_sees_the_collector_off_while_fifty_others_decode() -> None:
    def decode() -> None:
        start.wait()
        for _ in range(4):
            read_json(PAGE_OF_MANY, Page)
            states.append(gc.isenabled())

    start = threading.Barrier(50)
    states: list[bool] = []
    threads = [threading.Thread(target=decode) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert states == [True] * 200
