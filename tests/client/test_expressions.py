"""Conditions on properties, before any API knows of them."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any, get_args
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from veeam_jobs import F
from veeam_jobs.vspc.models import BackupServerJobStatus, Collation, FilterOperation

from veeam_jobs_runtime.conditions import expressions
from veeam_jobs_runtime.conditions.expressions import Comparison, Expression, Field, Logical, Order

f: Any = F
"""As it looks to a program that no type checker sees."""

WHEN = datetime(2026, 8, 15, 8, 0, tzinfo=timezone(timedelta(hours=2)))

names = st.sampled_from(["status", "last_run", "lastRun", "in", "contains", "_embedded", "a-b"])
fields = st.lists(names, min_size=1, max_size=3).map(lambda path: F[".".join(path)])
scalars = (
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False, allow_infinity=False)
)
collations: st.SearchStrategy[Any] = st.sampled_from([None, "ordinal", "ignorecase", "lexicographic"])


@st.composite
def comparisons(draw: st.DrawFn) -> Expression:
    """Any comparison there is."""
    field, collation = draw(fields), draw(collations)
    one = [field.equals, field.not_equals, field.contains, field.less_than, field.less_than_or_equal]
    one += [field.greater_than, field.greater_than_or_equal]
    if draw(st.booleans()):
        return field.startswith(draw(st.text()))
    several = [field.in_, field.subset, field.superset]
    if draw(st.booleans()):
        return draw(st.sampled_from(several))(draw(st.lists(scalars)), collation=collation)
    return draw(st.sampled_from(one))(draw(scalars), collation=collation)


conditions = st.recursive(
    comparisons(),
    lambda inner: (
        st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1])
        | st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1])
        | st.tuples(inner, inner).map(lambda pair: pair[0] ^ pair[1])
        | inner.map(lambda one: ~one)
    ),
    max_leaves=6,
)


@given(conditions)
def test_a_condition_prints_as_the_python_that_makes_it(condition: Expression) -> None:
    assert eval(repr(condition), {"F": F}) == condition
    assert pickle.loads(pickle.dumps(condition)) == condition


def test_operators_are_the_methods_of_their_name() -> None:
    assert (F.a == 1) == F.a.equals(1) == Comparison("a", "equals", 1)
    assert (F.a != 1) == F.a.not_equals(1) == Comparison("a", "notEquals", 1)
    assert (F.a < 1) == F.a.less_than(1) == Comparison("a", "lessThan", 1)
    assert (F.a <= 1) == F.a.less_than_or_equal(1) == Comparison("a", "lessThanOrEqual", 1)
    assert (F.a > 1) == F.a.greater_than(1) == Comparison("a", "greaterThan", 1)
    assert (F.a >= 1) == F.a.greater_than_or_equal(1) == Comparison("a", "greaterThanOrEqual", 1)
    assert (1 < F.a) == (F.a > 1)  # noqa: SIM300


def test_every_operation_and_collation_of_the_document_can_be_said() -> None:
    operations = {*get_args(expressions.Comparing), *get_args(expressions.Joining)}
    assert operations == {one.value for one in FilterOperation}
    assert len(operations) == 14
    for collation in Collation:
        assert F.a.contains("x", collation=collation) == F.a.contains("x", collation=collation.value)


def test_members_of_inner_objects_are_reached_in_each_way() -> None:
    assert (F.a.b == 1) == (F["a.b"] == 1) == (F["a"].b == 1) == (F.a["b"] == 1)


def test_what_is_joined_by_one_operator_stands_side_by_side() -> None:
    a, b, c = F.a == 1, F.b == 2, F.c == 3
    assert a & b & c == a & (b & c) == Logical("and", (a, b, c))
    assert a | b | c == a | (b | c) == Logical("or", (a, b, c))
    assert a & b | c == Logical("or", (Logical("and", (a, b)), c))
    assert ~a == Logical("not", (a,))


def test_exclusive_or_stays_between_two() -> None:
    """Exactly one of three is not an odd number of three, which is what `a ^ b ^ c` means in Python."""
    a, b, c = F.a == 1, F.b == 2, F.c == 3
    assert a ^ b ^ c == Logical("exclusiveOr", (Logical("exclusiveOr", (a, b)), c))


@pytest.mark.parametrize(
    ("slip", "help_"),
    [
        (lambda: f.a == 1 and f.b == 2, "with & | ~"),
        (lambda: f.a == 1 or f.b == 2, "with & | ~"),
        (lambda: not (f.a == 1), "with & | ~"),  # noqa: SIM201
        (lambda: 1 if f.a == 1 else 2, "with & | ~"),
        (lambda: 1 < f.a < 5, "do not chain"),
        (lambda: not f.a, r"Compare it: \(F.a == True\)"),
        (lambda: f.a == 1 & f.b == 2, "each comparison in brackets"),
        (lambda: f.a & (f.b == 1), "not a condition"),
        (lambda: (f.b == 1) | f.a, "not a condition"),
        (lambda: (f.b == 1) & True, "unsupported operand"),
        (lambda: "x" in f.a, r"F.a.contains\(…\)"),
        (lambda: list(f.a), "not iterable"),
        (lambda: list(f), "not iterable"),
        (lambda: f.name.endswith("x"), "F.name has no method 'endswith'. Methods: asc, contains, "),
        (lambda: f.count(), "F has no method 'count'"),
        (lambda: f.name.startswith(5), r"Expected a string, like F.name.startswith\('SQL'\)"),
    ],
)
def test_a_slip_that_python_would_pass_over_is_an_error(slip: Callable[[], Any], help_: str) -> None:
    with pytest.raises(TypeError, match=help_):
        slip()


@pytest.mark.parametrize(
    ("slip", "help_"),
    [
        (lambda: f.last_run > datetime(2026, 1, 1), "has no time zone.*tzinfo=UTC.*astimezone"),
        (lambda: f.last_run.in_([WHEN, datetime(2026, 1, 1)]), "has no time zone"),
        (lambda: f.a == float("nan"), "JSON cannot represent it"),
        (lambda: f.name.contains("x", collation="nocase"), "Use one of: ordinal, ignorecase, lexicographic"),
        (lambda: f.name.asc(collation="nocase"), "Use one of: ordinal, ignorecase, lexicographic"),
        (lambda: f[""], "Invalid property ''"),
        (lambda: f["a..b"], "Invalid property 'a..b'"),
        (lambda: f[0], "Invalid property 0"),
    ],
)
def test_a_value_that_cannot_be_sent_is_refused_where_it_is_written(
    slip: Callable[[], Any], help_: str
) -> None:
    with pytest.raises(ValueError, match=help_):
        slip()


@pytest.mark.parametrize("value", [b"x", WHEN.time(), F.b, {"a": 1}, {1}, object()])
def test_a_value_of_another_kind_is_refused_where_it_is_written(value: Any) -> None:
    with pytest.raises(TypeError, match="cannot be compared with"):
        F.a.equals(value)


@pytest.mark.parametrize("values", ["Failed", 5, None, F.b])
def test_one_value_is_not_taken_for_several(values: Any) -> None:
    with pytest.raises(TypeError, match="Expected a list of values"):
        F.a.in_(values)


def test_values_of_every_kind_are_kept_as_they_are() -> None:
    for value in (
        "x",
        1,
        1.5,
        True,
        None,
        WHEN,
        WHEN.date(),
        timedelta(1),
        UUID(int=1),
        BackupServerJobStatus.FAILED,
    ):
        assert F.a.in_(iter([value])) == Comparison("a", "in", (value,))
        assert (F.a == [value]) == Comparison("a", "equals", (value,))


def test_an_order_has_a_direction_and_a_collation() -> None:
    assert F.a.b.asc() == Order("a.b")
    assert F.a.desc(collation="lexicographic") == Order("a", True, "lexicographic")
    assert [repr(F.a.asc()), repr(F["in_"].desc(collation="ordinal"))] == [
        "F.a.asc()",
        "F['in_'].desc(collation='ordinal')",
    ]


def test_python_asks_for_names_of_its_own_in_vain() -> None:
    """Notebooks, debuggers and copy look for methods that a property of every name would seem to have."""
    for name in ("_repr_html_", "__wrapped__", "_embedded"):
        assert not hasattr(F, name)
        assert not hasattr(F.a, name)
    assert repr(copy.deepcopy(F.a)) == "F.a"
    with pytest.raises(AttributeError, match="F\\['_embedded'\\]"):
        _ = f._embedded


def test_f_takes_no_properties() -> None:
    with pytest.raises(AttributeError):
        f.status = "Failed"
    assert isinstance(F.status, Field)
