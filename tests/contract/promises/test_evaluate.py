"""The evaluator of filters and orders: what the pages say, and None where none does."""

from __future__ import annotations

from typing import Any

import pytest

from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, holds, instant, order, value_at

ROW = {
    "name": "Job 9",
    "status": "Success",
    "count": 5,
    "rate": 1.5,
    "isEnabled": True,
    "lastRun": "2026-11-20T22:00:07.1130000+01:00",
    "gone": None,
    "messages": ["a", "b"],
    "inner": {"size": 3},
}


def met(path: str, operation: str, value: Any, **more: str) -> bool | None:
    return holds(ROW, {"property": path, "operation": operation, "value": value, **more})


@pytest.mark.parametrize(
    ("path", "operation", "value", "expected"),
    [
        ("name", "equals", "Job 9", True),
        ("name", "equals", "job 9", False),
        ("name", "notEquals", "job 9", True),
        ("name", "in", ["x", "Job 9"], True),
        ("name", "in", ["x"], False),
        ("name", "contains", "ob", True),
        ("name", "contains", "OB", False),
        ("count", "equals", 5, True),
        ("count", "lessThan", 5, False),
        ("count", "lessThanOrEqual", 5, True),
        ("count", "greaterThan", 4, True),
        ("count", "greaterThanOrEqual", 6, False),
        ("rate", "equals", 1.5, None),  # as many digits as a server likes
        ("rate", "greaterThan", 1.0, True),
        ("isEnabled", "equals", True, True),
        ("isEnabled", "equals", 1, None),
        ("lastRun", "equals", "2026-11-20T21:00:07.113Z", True),
        ("lastRun", "lessThan", "2026-11-20T21:00:07.1130001Z", True),
        ("gone", "equals", None, True),
        ("gone", "equals", "x", False),
        ("gone", "notEquals", "x", None),  # as in SQL, or not
        ("gone", "lessThan", "x", None),
        ("name", "equals", None, False),
        ("name", "notEquals", None, True),
        ("lost", "equals", "x", None),
        ("messages", "contains", "a", True),
        ("messages", "superset", ["a"], True),
        ("messages", "superset", ["a", "c"], False),
        ("messages", "subset", ["a"], False),
        ("messages", "subset", ["a", "b", "c"], True),
        ("inner.size", "equals", 3, True),
        ("name", "lessThan", 3, None),
    ],
)
def test_comparisons(path: str, operation: str, value: Any, expected: bool | None) -> None:
    assert met(path, operation, value) is expected


@pytest.mark.parametrize(
    ("value", "collation", "expected"),
    [("jOB 9", "ignorecase", True), ("jOB 9", "ordinal", False), ("jOB 9", "lexicographic", None)],
)
def test_collations(value: str, collation: str, expected: bool | None) -> None:
    assert met("name", "equals", value, collation=collation) is expected


def test_numbers_in_texts_count_as_numbers_in_lexicographic_order_alone() -> None:
    assert met("name", "lessThan", "Job 10", collation="lexicographic") is True
    assert met("name", "lessThan", "Job 10") is False
    assert order("Job 9", "Task 10", "lexicographic") is None


def test_an_order_that_depends_on_how_case_is_folded_is_unknown() -> None:
    assert order("_", "a", "ignorecase") is None
    assert order("A", "b", "ignorecase") == -1


TRUE = {"property": "count", "operation": "equals", "value": 5}
FALSE = {"property": "count", "operation": "equals", "value": 6}
UNKNOWN = {"property": "lost", "operation": "equals", "value": 6}


@pytest.mark.parametrize(
    ("operation", "items", "expected"),
    [
        ("and", [TRUE, TRUE], True),
        ("and", [TRUE, UNKNOWN], None),
        ("and", [FALSE, UNKNOWN], False),
        ("or", [FALSE, TRUE], True),
        ("or", [UNKNOWN, TRUE], True),
        ("or", [FALSE, UNKNOWN], None),
        ("not", [FALSE], True),
        ("not", [UNKNOWN], None),
        ("exclusiveOr", [TRUE, FALSE], True),
        ("exclusiveOr", [TRUE, TRUE], False),
        ("exclusiveOr", [TRUE, UNKNOWN], None),
    ],
)
def test_combinations(operation: str, items: list[dict[str, Any]], expected: bool | None) -> None:
    assert holds(ROW, {"operation": operation, "items": items}) is expected


def test_times_are_compared_to_the_last_digit() -> None:
    assert instant("2026-11-20T22:00:07.1130000+01:00") == instant("2026-11-20T21:00:07.113Z")
    assert order("2026-11-20T22:00:07.0000001+01:00", "2026-11-20T21:00:07Z") == 1
    assert instant("22:00:00") is None


def test_what_a_row_lacks_is_not_null() -> None:
    assert value_at(ROW, "gone") is None
    assert value_at(ROW, "gone.size") is MISSING
    assert value_at(ROW, "messages.size") is MISSING
