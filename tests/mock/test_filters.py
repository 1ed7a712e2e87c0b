"""The meaning of a filter, decided case by case, and held against set algebra at random."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_jobs_kit.mock.query.filters import holds, look_up, matches
from veeam_jobs_kit.mock.query.selection import arranged, select

JOB = {
    "name": "Mail 10",
    "size": 5,
    "ratio": 1.0,
    "enabled": True,
    "lastRun": "2026-11-20T22:00:07.1130000+01:00",
    "tags": ["a", "b"],
    "source": {"mode": "Volume", "items": [{"id": 1}, {"id": 2}]},
    "gone": None,
}


@pytest.mark.parametrize(
    ("property_", "operation", "value", "expected"),
    [
        ("name", "equals", "Mail 10", True),
        ("name", "equals", "mail 10", False),
        ("Name", "equals", "Mail 10", True),
        ("name", "notEquals", "x", True),
        ("name", "contains", "ail", True),
        ("name", "contains", "AIL", False),
        ("tags", "contains", "a", True),
        ("name", "in", ["x", "Mail 10"], True),
        ("name", "in", "Mail 10", True),
        ("tags", "subset", ["a", "b", "c"], True),
        ("tags", "subset", ["a"], False),
        ("tags", "superset", ["a"], True),
        ("tags", "superset", ["a", "c"], False),
        ("name", "subset", ["Mail 10"], False),
        ("size", "lessThan", 6, True),
        ("size", "lessThan", 5, False),
        ("size", "lessThanOrEqual", 5, True),
        ("size", "greaterThan", 4.5, True),
        ("size", "greaterThanOrEqual", 6, False),
        ("ratio", "equals", 1, True),
        ("size", "equals", "5", False),
        ("size", "lessThan", "6", False),
        ("enabled", "equals", True, True),
        ("enabled", "equals", 1, False),
        ("lastRun", "equals", "2026-11-20T21:00:07.113Z", True),
        ("lastRun", "greaterThan", "2026-11-20T21:00:07Z", True),
        ("lastRun", "lessThan", "2026-11-20T22:00:00Z", True),
        ("source.mode", "equals", "Volume", True),
        ("source.items.id", "contains", 2, True),
        ("source.nothing", "equals", None, True),
        ("nothing", "equals", None, True),
        ("gone", "lessThan", 1, False),
        ("nothing", "notEquals", "x", True),
    ],
)
def test_one_comparison(property_: str, operation: str, value: Any, expected: bool) -> None:
    assert holds(JOB, {"property": property_, "operation": operation, "value": value}) is expected


@pytest.mark.parametrize(
    ("collation", "operation", "value", "expected"),
    [
        ("ignorecase", "equals", "MAIL 10", True),
        ("ignorecase", "contains", "AIL", True),
        ("ordinal", "lessThan", "Mail 9", True),
        ("lexicographic", "lessThan", "Mail 9", False),
        ("lexicographic", "greaterThan", "mail 9", True),
    ],
)
def test_collations(collation: str, operation: str, value: str, expected: bool) -> None:
    condition = {"property": "name", "operation": operation, "collation": collation, "value": value}
    assert holds(JOB, condition) is expected


YES = {"property": "size", "operation": "equals", "value": 5}
NO = {"property": "size", "operation": "equals", "value": 6}


@pytest.mark.parametrize(
    ("operation", "items", "expected"),
    [
        ("and", [YES, YES], True),
        ("and", [YES, NO], False),
        ("or", [NO, YES], True),
        ("or", [NO, NO], False),
        ("not", [NO], True),
        ("not", [YES], False),
        ("exclusiveOr", [YES, NO], True),
        ("exclusiveOr", [YES, YES], False),
        ("exclusiveOr", [YES, YES, YES], False),
        ("and", [{"operation": "not", "items": [NO]}, {"operation": "or", "items": [NO, YES]}], True),
    ],
)
def test_conditions_can_be_joined_and_nested(operation: str, items: list[Any], expected: bool) -> None:
    assert holds(JOB, {"operation": operation, "items": items}) is expected


def test_conditions_side_by_side_must_all_hold() -> None:
    assert matches(JOB, [YES, YES])
    assert not matches(JOB, [YES, NO])


NUMBERS = [{"n": number} for number in range(8)]
Leaf = dict[str, Any]


def arranged_items(items: list[Leaf], conditions: list[Leaf], order: list[Leaf]) -> list[Leaf]:
    return [items[index] for index in arranged(enumerate(items), conditions, order)]


COMPARE: dict[str, Callable[[int, int], bool]] = {
    "equals": int.__eq__,
    "notEquals": int.__ne__,
    "lessThan": int.__lt__,
    "greaterThanOrEqual": int.__ge__,
}


def _leaf(operation: str, value: int) -> tuple[Leaf, frozenset[int]]:
    condition = {"property": "n", "operation": operation, "value": value}
    return condition, frozenset(n for n in range(8) if COMPARE[operation](n, value))


LEAVES = st.builds(_leaf, st.sampled_from(sorted(COMPARE)), st.integers(-1, 8))


def _joined(operation: str, parts: list[tuple[Leaf, frozenset[int]]]) -> tuple[Leaf, frozenset[int]]:
    sets, everything = [found for _, found in parts], frozenset(range(8))
    result = {
        "and": everything.intersection(*sets),
        "or": frozenset().union(*sets),
        "not": everything - everything.intersection(*sets),
        "exclusiveOr": frozenset(n for n in everything if sum(n in found for found in sets) == 1),
    }[operation]
    return {"operation": operation, "items": [condition for condition, _ in parts]}, result


TREES = st.recursive(
    LEAVES,
    lambda children: st.builds(
        _joined,
        st.sampled_from(["and", "or", "not", "exclusiveOr"]),
        st.lists(children, min_size=1, max_size=3),
    ),
    max_leaves=12,
)


@given(TREES)
def test_any_tree_of_conditions_means_what_sets_mean(tree: tuple[Leaf, frozenset[int]]) -> None:
    condition, expected = tree
    assert {item["n"] for item in arranged_items(NUMBERS, [condition], [])} == expected


def test_sorting_by_several_rules_is_stable_and_the_first_rule_decides() -> None:
    rows = [{"a": a, "b": b} for a, b in [(1, "x"), (2, "y"), (1, "y"), (None, "x"), (2, "x")]]
    order = [{"property": "a", "direction": "descending"}, {"property": "b"}]
    assert [(row["a"], row["b"]) for row in arranged_items(rows, [], order)] == [
        (2, "x"),
        (2, "y"),
        (1, "x"),
        (1, "y"),
        (None, "x"),
    ]


def test_sorting_values_of_unequal_type_does_not_fail() -> None:
    values = [3, "text", None, True, [1], {"a": 1}, "2026-11-20T21:00:07Z", 1.5]
    rows = [{"v": value} for value in values]
    assert len(arranged_items(rows, [], [{"property": "v"}])) == len(values)


def test_select_reaches_into_lists() -> None:
    assert select(JOB, ["source.items.id", "tags"]) == {
        "tags": ["a", "b"],
        "source": {"items": [{"id": 1}, {"id": 2}]},
    }


def test_a_path_through_a_list_is_the_list_of_what_it_meets() -> None:
    assert look_up(JOB, "source.items.id") == [1, 2]
