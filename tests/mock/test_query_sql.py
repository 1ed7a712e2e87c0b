"""Filters and orders in SQL mean what the reference says, whatever the values."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_jobs_kit.mock.query.filters import collation, comparable
from veeam_jobs_kit.mock.query.results import Finder, member_columns, tally
from veeam_jobs_kit.mock.query.selection import arranged
from veeam_jobs_kit.mock.query.sort_keys import sortable
from veeam_jobs_kit.mock.query.sql import NotInSql, Query
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.store import Store, open_store

COLLATIONS = ["ordinal", "ignorecase", "lexicographic"]
INSTANTS = [
    "2026-11-20T21:00:07Z",
    "2026-11-20T22:00:07.5000000+01:00",
    "2026-11-20T22:00:07+01:00",
    "2026-02-30T00:00:00Z",
]
TEXTS = st.one_of(
    st.sampled_from(
        ["", "a", "A", "Job 10", "job 9", "Job 09", "Straße", "STRASSE", "\0", "a\0b", "\x04", "\ud800"]
    ),
    st.sampled_from(INSTANTS),
    st.text(max_size=4),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from(
        [2**53, 2**53 + 1, -(2**53) - 1, 10**400, 0.0, -0.0, 1.5, -1.25, 1e300, -1e-300, float("inf")]
    ),
    st.floats(allow_nan=False),
    TEXTS,
)
NAMES = st.sampled_from(["a", "b", "A", "c"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=2)),
    max_leaves=4,
)
BODIES = st.lists(st.dictionaries(NAMES, VALUES, max_size=3), min_size=1, max_size=8)
PATHS = st.sampled_from(["a", "b", "A", "a.b", "b.a.c", "nothing", "\ud800"])
LEAVES = st.fixed_dictionaries(
    {
        "property": PATHS,
        "operation": st.sampled_from(
            (
                *("in", "contains", "subset", "superset", "equals", "notEquals"),
                *("lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual"),
            )
        ),
        "value": st.one_of(VALUES, st.lists(SCALARS, max_size=3)),
    },
    optional={"collation": st.sampled_from(COLLATIONS)},
)
CONDITIONS = st.recursive(
    LEAVES,
    lambda inner: st.fixed_dictionaries(
        {
            "operation": st.sampled_from(["and", "or", "not", "exclusiveOr"]),
            "items": st.lists(inner, max_size=3),
        }
    ),
    max_leaves=6,
)
ORDERS = st.lists(
    st.fixed_dictionaries(
        {"property": PATHS},
        optional={
            "direction": st.sampled_from(["ascending", "descending"]),
            "collation": st.sampled_from(COLLATIONS),
        },
    ),
    max_size=2,
)
Rules = Sequence[Mapping[str, Any]]


def filled(bodies: Sequence[Mapping[str, Any]], columns: Sequence[str] = ("a",)) -> Store:
    store = open_store()
    store.tables.declare({"Thing": member_columns(columns)}, indexed=["a"])
    keys = [{"owner": str(number % 2)} for number in range(len(bodies))]
    store.records.add(Record("Thing", str(number), body, keys[number]) for number, body in enumerate(bodies))
    return store


def found_by_reference(bodies: Sequence[Mapping[str, Any]], conditions: Rules, order: Rules) -> list[Any]:
    return [bodies[index] for index in arranged(enumerate(bodies), conditions, order)]


@given(VALUES, VALUES, st.sampled_from(COLLATIONS))
@settings(max_examples=400)
def test_bytes_compare_as_the_values_do(left: Any, right: Any, name: str) -> None:
    collate = collation(name)
    one, other = comparable(left, collate), comparable(right, collate)
    ours = sortable(left, collate), sortable(right, collate)
    assert (ours[0] == ours[1], ours[0] < ours[1]) == (one == other, one < other)


@pytest.mark.parametrize(
    "ascending",
    [
        # The bytes of the number nearer to zero begin those of its neighbour.
        [
            -(2**40) - 1,
            -(2**40),
            -(2**40) + 1,
            -257,
            -256,
            -255.5,
            -1,
            -0.5,
            0,
            0.5,
            255.5,
            256,
            257,
            2**40 + 1,
        ],
        [["a"], ["a", "\0"], ["a\0"], ["a\0\0"], ["a\x01"]],
        [[-(2**40) - 1, 1], [-(2**40)], [-(2**40), 0], [256, "b"], [257, "a"]],
        [{"a": "b"}, {"a": "b", "c": 1}, {"a": "b\0"}, {"a\0": "a"}],
    ],
)
@pytest.mark.parametrize("direction", ["ascending", "descending"])
def test_a_value_that_begins_like_another_is_sorted_by_what_it_is(
    ascending: list[Any], direction: str
) -> None:
    expected = ascending if direction == "ascending" else ascending[::-1]
    for given_order in (ascending, ascending[::-1]):
        bodies = [{"a": value} for value in given_order]
        order = [{"property": "a", "direction": direction}]
        found = Finder(filled(bodies)).find("Thing", {}, [], order, 0, 100)
        assert [body["a"] for body in json.loads(b"[" + found.content + b"]")] == expected


@given(BODIES, st.lists(CONDITIONS, max_size=2), ORDERS, st.booleans(), st.sampled_from(["", "a", "abc"]))
@settings(max_examples=150, deadline=None)
def test_sql_finds_what_the_reference_finds_in_the_same_order(
    bodies: list[dict[str, Any]], conditions: Rules, order: Rules, scoped: bool, columns: str
) -> None:
    store = filled(bodies, columns)
    mine = bodies[::2] if scoped else bodies
    keys = {"owner": "0"} if scoped else {}
    found = Finder(store).find("Thing", keys, conditions, order, 0, 100)
    assert json.loads(b"[" + found.content + b"]") == found_by_reference(mine, conditions, order)
    assert found.total == found.count
    store.connection.close()


@given(BODIES, BODIES, st.lists(CONDITIONS, min_size=1, max_size=1), ORDERS)
@settings(max_examples=60, deadline=None)
def test_sql_sees_every_change(
    bodies: list[dict[str, Any]], later: list[dict[str, Any]], conditions: Rules, order: Rules
) -> None:
    store = filled(bodies)
    finder = Finder(store)
    finder.find("Thing", {}, conditions, order, 0, 100)
    for number, body in zip(range(len(bodies)), later, strict=False):
        store.records.replace("Thing", str(number), body)
    store.records.remove_one("Thing", "0")
    store.records.add([Record("Thing", "new", later[0])])
    replaced = [*later[: len(bodies)], *bodies[len(later) :]]
    now = [*replaced[1:], later[0]]
    found = finder.find("Thing", {}, conditions, order, 0, 100)
    assert json.loads(b"[" + found.content + b"]") == found_by_reference(now, conditions, order)
    store.connection.close()


def test_a_path_in_another_spelling_means_what_the_reference_says() -> None:
    bodies: list[Mapping[str, Any]] = [{"a": [], "A": None}, {"a": 1}]
    condition = {"property": "A", "operation": "equals", "value": None}
    assert Finder(filled(bodies)).find("Thing", {}, [condition], [], 0, 9).content == b'{"a":[],"A":null}'


@pytest.mark.parametrize("collation", COLLATIONS)
def test_the_text_of_an_instant_is_searched_as_it_stands(collation: str) -> None:
    bodies = [{"a": each} for each in [*INSTANTS, "2026-11-21", None]]
    condition = {"property": "a", "operation": "contains", "value": "2026-11-2", "collation": collation}
    found = Finder(filled(bodies)).find("Thing", {}, [condition], [], 0, 100)
    assert json.loads(b"[" + found.content + b"]") == [*bodies[:3], bodies[4]]


def test_a_filter_that_sql_cannot_hold_is_left_to_the_reference() -> None:
    condition: dict[str, Any] = {"property": "a", "operation": "equals", "value": 1}
    for _ in range(100):
        condition = {"operation": "not", "items": [condition]}
    store = filled([{"a": 1}, {"a": 2}])
    with pytest.raises(NotInSql):
        Query(store.connection, "Thing", ["a"]).where(condition)
    assert Finder(store).find("Thing", {}, [condition], [], 0, 9).content == b'{"a":1}'


def test_a_second_process_on_the_file_sees_what_the_first_changed(tmp_path: Any) -> None:
    file = tmp_path / "state.sqlite"
    one, other = open_store(file), open_store(file)
    for store in (one, other):
        store.tables.declare({"Thing": member_columns("a")})
    one.records.add([Record("Thing", "1", {"a": 1})])
    rule = {"property": "a", "operation": "equals", "value": 2}
    finders = Finder(one), Finder(other)
    assert [finder.find("Thing", {}, [rule], [], 0, 9).total for finder in finders] == [0, 0]
    one.records.replace("Thing", "1", {"a": 2})
    assert [finder.find("Thing", {}, [rule], [], 0, 9).total for finder in finders] == [1, 1]


@pytest.mark.parametrize("columns", [{}, {"Job": member_columns(["status"])}])
def test_a_tally_follows_what_happens_to_the_records(columns: Mapping[str, Any]) -> None:
    store = open_store()
    store.tables.declare(columns)
    statuses = ["Success", "Failed", None, "Success", 7]
    store.records.add(Record("Job", str(number), {"status": each}) for number, each in enumerate(statuses))
    assert tally(store, "Job", "status") == {"Failed": 1, "None": 2, "Success": 2}
    store.records.replace("Job", "0", {"status": "Running"})
    store.records.remove_one("Job", "1")
    assert tally(store, "Job", "status") == {"None": 2, "Running": 1, "Success": 1}
