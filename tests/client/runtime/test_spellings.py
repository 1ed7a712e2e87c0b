"""Dates, UUIDs and numbers as products and proxies write them: read where they can be, one value lost where not."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest

from veeam_jobs_runtime.decoding.decoder import read_json, read_value
from veeam_jobs_runtime.errors import DecodeError
from veeam_jobs_runtime.types import Instant

UID = UUID("a6deb158-b26c-4140-8b26-5a3cc344e8ec")


class Run(msgspec.Struct, kw_only=True, gc=False):
    at: Instant | None = None
    uid: UUID | None = None
    name: str | None = None
    size: int | None = None
    share: float | None = None
    uids: list[UUID] | None = None


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9999-12-31T23:59:59.9999999Z", datetime(9999, 12, 31, 23, 59, 59, 999999, UTC)),
        ("0001-01-01T00:00:00", datetime(1, 1, 1, tzinfo=UTC)),
        ("2026-06-14T24:00:00Z", datetime(2026, 6, 15, tzinfo=UTC)),
        ("2026-06-14T24:00:00", datetime(2026, 6, 15, tzinfo=UTC)),
        ("2026-12-31T24:00:00.0000000Z", datetime(2027, 1, 1, tzinfo=UTC)),
        ("2026-06-14", datetime(2026, 6, 14, tzinfo=UTC)),
        ("2026-06-14T21:00:09.173402Z", datetime(2026, 6, 14, 21, 0, 9, 173402, UTC)),
        ("2026-06-14T21:00:09", datetime(2026, 6, 14, 21, 0, 9, tzinfo=UTC)),
        ("2026-06-14 21:00:09.5", datetime(2026, 6, 14, 21, 0, 9, 500000, UTC)),
        ("2026-06-14T21:00Z", datetime(2026, 6, 14, 21, 0, tzinfo=UTC)),
    ],
)
def test_timestamps_are_read_in_every_spelling_and_have_a_zone(
    text: str, expected: datetime, strict: bool
) -> None:
    decoded = read_json(msgspec.json.encode({"at": text}), Run, strict=strict)
    assert decoded.value.at == expected
    assert not decoded.violations
    assert read_value({"at": text}, Run, strict=strict).value.at == expected


@pytest.mark.parametrize(
    "text", ["2026-06-14T24:00:01Z", "9999-12-31T24:00:00Z", "2026-02-30", "yesterday", "", "12:00:00"]
)
def test_what_is_no_timestamp_costs_itself(text: str) -> None:
    decoded = read_json(msgspec.json.encode({"at": text, "name": "Mail"}), Run)
    assert (decoded.value.at, decoded.value.name) == (None, "Mail")
    assert [one.path for one in decoded.violations] == ["$.at"]
    with pytest.raises(DecodeError):
        read_json(msgspec.json.encode({"at": text}), Run, strict=True)


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize(
    "text", [f"{{{UID}}}", f"urn:uuid:{UID}", UID.hex, str(UID).upper(), f"{{{str(UID).upper()}}}"]
)
def test_uuids_are_read_in_every_spelling(text: str, strict: bool) -> None:
    decoded = read_json(msgspec.json.encode({"uid": text, "uids": [text]}), Run, strict=strict)
    assert (decoded.value.uid, decoded.value.uids) == (UID, [UID])
    assert not decoded.violations


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ('"share": NaN', "$.share"),
        ('"share": -Infinity', "$.share"),
        ('"share": 1e400', "$.share"),
        ('"size": 1e400', "$.size"),
        ('"size": %s' % ("9" * 5000), "$.size"),
        (r'"note": "\ud800"', "$.note"),
    ],
)
def test_a_value_that_json_cannot_mean_costs_itself(value: str, path: str) -> None:
    content = b'{"name": "Mail", %s}' % value.encode()
    decoded = read_json(content, Run)
    assert decoded.value == Run(name="Mail")
    assert path in [one.path for one in decoded.violations]
    with pytest.raises(DecodeError):
        read_json(content, Run, strict=True)


def test_a_name_with_half_a_character_costs_the_name() -> None:
    decoded = read_json(rb'{"name": "Mail \ud83d", "size": 3}', Run)
    assert decoded.value == Run(size=3)
    assert [one.path for one in decoded.violations] == ["$.name"]
    assert read_json(rb'{"name": "Mail \ud83d\ude00"}', Run).value.name == "Mail \U0001f600"


def test_a_member_name_with_half_a_character_costs_that_member() -> None:
    assert read_json(rb'{"\ud800": 1, "name": "Mail"}', Run).value == Run(name="Mail")


@pytest.mark.parametrize(
    "content", [b'{"name": "Mail"', b"", b"nonsense", b"[" * 100_000, b'{"a" 1}', b'{"name": "\xff"}']
)
def test_what_is_no_json_raises(content: bytes) -> None:
    with pytest.raises(DecodeError, match="valid JSON"):
        read_json(content, Run)
