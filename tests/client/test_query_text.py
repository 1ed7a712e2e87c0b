"""The language of Enterprise Manager's query service: written from conditions, read back by a parser of its own."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from veeam_jobs import F, UnknownProperty, UnknownValueWarning
from veeam_jobs.em.models import BackupJobSessionResult
from veeam_jobs.em.query_types import TYPES

from veeam_jobs_kit.mock.em import query_properties as properties
from veeam_jobs_kit.mock.em.query_filters import Test, read_filter
from veeam_jobs_runtime.conditions.expressions import Comparison, Expression, Field, Logical
from veeam_jobs_runtime.queries.text import Property, QueryType, query_text, warn_about_values

Holds = Callable[[dict[str, Any]], bool]
THING = QueryType(
    "Thing",
    "Thing",
    ("entities", "things", "things"),
    "Entities",
    (
        Property("UID", "uid", "uid"),
        Property("Name", "name", "string"),
        Property("Kind", "kind", "string", ("Backup", "Replica")),
        Property("State", "state", "string", ("Running", "Stopped"), is_open=True),
        Property("Size", "size", "integer"),
        Property("Ratio", "ratio", "number"),
        Property("IsOn", "is_on", "boolean"),
        Property("CreationTime", "creation_time", "dateTime"),
    ),
)
WHEN = datetime(2025, 8, 15, 8, 0, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (F.name == "Backup_1", "Name==Backup_1"),
        (F.Name != "Backup", "Name!=Backup"),
        (F.name == "Server Backup", 'Name=="Server Backup"'),
        (F.name == 'The "big" one', 'Name=="The ""big"" one"'),
        (F.name == '"Backup"', 'Name=="""Backup"""'),
        (F.name == "a;b,(c)==d", 'Name=="a;b,(c)==d"'),
        (F.name == "Größe", 'Name=="Größe"'),
        (F.name == "", 'Name==""'),
        (F.name > "m", "Name>m"),
        (F.kind == "replica", "Kind==Replica"),
        (F.size >= 5, "Size>=5"),
        (F.size < -5, 'Size<"-5"'),
        (F.ratio <= 1.5, 'Ratio<="1.5"'),
        (F.ratio == 2, "Ratio==2"),
        (F.is_on == True, "IsOn==true"),  # noqa: E712
        (F.is_on != False, "IsOn!=false"),  # noqa: E712
        (F.creation_time >= WHEN, 'CreationTime>="2025-08-15T06:00:00Z"'),
        (F.creation_time >= WHEN.replace(microsecond=5), 'CreationTime>="2025-08-15T06:00:00.000005Z"'),
        (F.creation_time == "2025-08-15T08:00:00+02:00", 'CreationTime=="2025-08-15T06:00:00Z"'),
        (F.creation_time >= date(2025, 8, 15), 'CreationTime>="2025-08-15T00:00:00Z"'),
        (
            F.creation_time == date(2025, 8, 15),
            'CreationTime>="2025-08-15T00:00:00Z";CreationTime<"2025-08-16T00:00:00Z"',
        ),
        (
            F.creation_time != date(2025, 8, 15),
            'CreationTime<"2025-08-15T00:00:00Z",CreationTime>="2025-08-16T00:00:00Z"',
        ),
        (F.state == "running", "State==Running"),
        (F.state == "Hibernating", "State==Hibernating"),
        (F.uid == "urn:veeam:Job:1", 'UID=="urn:veeam:Job:1"'),
        (F.uid == UUID(int=1), 'UID=="00000000-0000-0000-0000-000000000001"'),
    ],
)
def test_a_comparison_is_written_as_the_pages_write_it(condition: Expression, text: str) -> None:
    assert query_text(condition, THING) == text


def test_a_timedelta_is_the_moment_that_long_before_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("veeam_jobs_runtime.queries.text.current_moment", lambda: WHEN)
    condition = F.creation_time >= timedelta(hours=24)
    assert query_text(condition, THING) == 'CreationTime>="2025-08-14T06:00:00Z"'
    assert query_text(~condition, THING) == 'CreationTime<"2025-08-14T06:00:00Z"'


def test_a_value_that_an_open_enumeration_does_not_list_warns() -> None:
    for condition in (F.state == "Runing", ~((F.name == "a") | F.state.in_(["Runing", "stopped"]))):
        with pytest.warns(
            UnknownValueWarning, match="State has no value 'Runing'. Did you mean Running?"
        ) as caught:
            warn_about_values(condition, THING)
        assert len(caught) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warn_about_values((F.state == "STOPPED") & (F.name == "Runing"), THING)


def test_what_is_joined_differently_stands_in_brackets() -> None:
    """Which of `;` and `,` binds first no page says."""
    a, b, c = F.name == "a", F.name == "b", F.size == 1
    assert query_text(a & b & c, THING) == "Name==a;Name==b;Size==1"
    assert query_text(a | b | c, THING) == "Name==a,Name==b,Size==1"
    assert query_text(a & b | c, THING) == "(Name==a;Name==b),Size==1"
    assert query_text((a | b) & c, THING) == "(Name==a,Name==b);Size==1"


def test_what_the_language_lacks_is_said_with_what_it_has() -> None:
    a, b = F.name == "a", F.size > 1
    assert query_text(F.name.in_(["a", "b"]), THING) == "Name==a,Name==b"
    assert query_text(F.name.in_(["a"]) & b, THING) == "Name==a;Size>1"
    assert query_text(~F.name.in_(["a", "b"]), THING) == "Name!=a;Name!=b"
    assert query_text(~(a & b), THING) == "Name!=a,Size<=1"
    assert query_text(~(a | ~b), THING) == "Name!=a;Size>1"
    assert query_text(a ^ b, THING) == "(Name==a;Size<=1),(Name!=a;Size>1)"


def test_an_enumeration_compares_by_rank() -> None:
    condition = F.result >= BackupJobSessionResult.WARNING
    assert query_text(condition, TYPES["BackupJobSession"]) == "Result>=Warning"


@pytest.mark.parametrize(
    ("condition", "help_"),
    [
        (F.name.contains("x"), "the query service has no contains. It has only ==, !=, <, <=, >, >="),
        (F.name.startswith("x"), "the query service cannot compare the start of a text"),
        (~F.name.startswith("x"), "test item.name.startswith(…) in Python"),
        (F.size > timedelta(hours=1), "Size is not described as a point in time"),
        (F.creation_time == [date(2025, 8, 15)], "a date stands for a whole day"),
        (F.name.subset(["x"]), "has no subset"),
        (~F.name.superset(["x"]), "has no superset"),
        (F.name.equals("x", collation="ignorecase"), "has no collations"),
        (F.name.in_([]), "Give at least one value"),
        (F.is_on > False, "IsOn is true or false, which is compared with == and != only"),
        (F.uid < "urn", "UID is a UID, which is compared with == and != only"),
        (F.name == None, "Name is compared with text"),  # noqa: E711
        (F.name == 5, "Name is compared with text"),
        (F.name == ["a"], "Name is compared with text"),
        (F.size == "5", "Size is compared with a whole number"),
        (F.size == 1.5, "Size is compared with a whole number"),
        (F.size == True, "Size is compared with a whole number"),  # noqa: E712
        (F.ratio == True, "Ratio is compared with a number"),  # noqa: E712
        (F.is_on == "true", "IsOn is compared with True or False"),
        (
            F.creation_time == 5,
            "CreationTime is compared with a datetime with time zone, a date or a timedelta",
        ),
        (
            F.creation_time == "yesterday",
            "CreationTime is compared with a datetime with time zone, a date or a timedelta",
        ),
        (
            F.creation_time == "2025-08-15T08:00:00",
            "CreationTime is compared with a datetime with time zone, a date or a timedelta",
        ),
        (F.uid == 5, "UID is compared with a UID, like"),
        (F.uid == "", "UID is compared with a UID, like"),
        (F.kind == "Restore", "Kind is never 'Restore'. Its values: Backup, Replica"),
        ((F.name == "a") & ~((F.size == 1) | (F.is_on == 1)), "IsOn is compared with True or False"),
    ],
)
def test_what_a_property_does_not_take_is_refused(condition: Expression, help_: str) -> None:
    with pytest.raises(ValueError, match=re.escape(help_)):
        query_text(condition, THING)


@pytest.mark.parametrize(
    ("condition", "help_"),
    [
        (
            F.creation_tim == WHEN,
            "A query for Thing has no property 'creation_tim'. Did you mean creation_time?",
        ),
        (F.CreationTimes == WHEN, "Did you mean CreationTime?"),
        (F.name.length == 1, "A query for Thing has no property 'name.length'."),
        (F.zzz == 1, "It has uid, name, kind, state, size, ratio, is_on, creation_time."),
    ],
)
def test_an_unknown_name_is_refused_with_those_there_are(condition: Expression, help_: str) -> None:
    with pytest.raises(UnknownProperty, match=re.escape(help_)):
        query_text(condition, THING)


# What is written, read back by rules that stand here alone.

Tree = tuple[Any, ...]
_TOKEN = re.compile(r'==|!=|>=|<=|>|<|;|,|\(|\)|"(?:[^"]|"")*"|[A-Za-z0-9_]+')
_OPERATIONS = {
    "==": "equals",
    "!=": "notEquals",
    "<": "lessThan",
    "<=": "lessThanOrEqual",
    ">": "greaterThan",
    ">=": "greaterThanOrEqual",
}


def parsed(text: str) -> Tree:
    """The tree of a filter; "and" and "or" side by side, without brackets, are refused: no page says what they mean."""
    tokens = _TOKEN.findall(text)
    assert "".join(tokens) == text
    tree = _joined(tokens)
    assert tokens == []
    return tree


def _joined(tokens: list[str]) -> Tree:
    parts, signs = [_part(tokens)], set()
    while tokens and tokens[0] in ";,":
        signs.add(tokens.pop(0))
        parts.append(_part(tokens))
    assert len(signs) < 2
    return parts[0] if not signs else ({";": "and", ",": "or"}[signs.pop()], *parts)


def _part(tokens: list[str]) -> Tree:
    first = tokens.pop(0)
    if first == "(":
        tree = _joined(tokens)
        assert tokens.pop(0) == ")"
        return tree
    sign, value = tokens.pop(0), tokens.pop(0)
    return (first, _OPERATIONS[sign], value[1:-1].replace('""', '"') if value.startswith('"') else value)


def tree_of(expression: Expression) -> Tree:
    if isinstance(expression, Comparison):
        return (THING.property(expression.path).name, expression.operation, str(expression.value))
    assert isinstance(expression, Logical)
    return (expression.operation, *map(tree_of, expression.items))


texts = st.text(max_size=8) | st.text('a" ;,()=<>!&|\\', max_size=8)
plain = st.recursive(
    texts.map(lambda text: F.name == text)
    | texts.map(lambda text: F.name >= text)
    | st.integers().map(lambda number: F.size != number)
    | st.integers().map(lambda number: F.size < number),
    lambda inner: (
        st.tuples(inner, inner).map(lambda p: p[0] & p[1])
        | st.tuples(inner, inner).map(lambda p: p[0] | p[1])
    ),
    max_leaves=8,
)


@given(plain)
def test_what_is_written_reads_back_as_the_same_tree(condition: Expression) -> None:
    assert parsed(query_text(condition, THING)) == tree_of(condition)


# What is written, asked of the mock.

words = st.text('ab" ;,(=', min_size=1, max_size=3)
sizes = st.integers(0, 4)
instants = sizes.map(lambda hours: datetime(2025, 8, 15, hours, tzinfo=UTC))
items = st.fixed_dictionaries(
    {
        "Name": words,
        "Size": sizes,
        "IsOn": st.booleans(),
        "CreationTime": instants.map(lambda when: when.strftime("%Y-%m-%dT%H:%M:%SZ")),
    }
)


def compared(
    field: Field, name: str, values: st.SearchStrategy[Any]
) -> st.SearchStrategy[tuple[Expression, Holds]]:
    """Conditions on one property, each with what it means."""

    def found(item: dict[str, Any]) -> Any:
        return datetime.fromisoformat(item[name]) if name == "CreationTime" else item[name]

    equal = st.one_of(
        values.map(lambda value: (field == value, lambda item: found(item) == value)),
        values.map(lambda value: (field != value, lambda item: found(item) != value)),
        st.lists(values, min_size=1, max_size=3).map(
            lambda some: (field.in_(some), lambda item: found(item) in some)
        ),
    )
    if name == "IsOn":
        return equal
    return equal | st.one_of(
        values.map(lambda value: (field < value, lambda item: found(item) < value)),
        values.map(lambda value: (field <= value, lambda item: found(item) <= value)),
        values.map(lambda value: (field > value, lambda item: found(item) > value)),
        values.map(lambda value: (field >= value, lambda item: found(item) >= value)),
    )


meant = st.recursive(
    st.one_of(
        compared(F.name, "Name", words),
        compared(F.size, "Size", sizes),
        compared(F.IsOn, "IsOn", st.booleans()),
        compared(F.creation_time, "CreationTime", instants),
    ),
    lambda inner: (
        st.tuples(inner, inner).map(
            lambda p: (p[0][0] & p[1][0], lambda item: p[0][1](item) and p[1][1](item))
        )
        | st.tuples(inner, inner).map(
            lambda p: (p[0][0] | p[1][0], lambda item: p[0][1](item) or p[1][1](item))
        )
        | st.tuples(inner, inner).map(
            lambda p: (p[0][0] ^ p[1][0], lambda item: p[0][1](item) != p[1][1](item))
        )
        | inner.map(lambda p: (~p[0], lambda item: not p[1](item)))
    ),
    max_leaves=6,
)


@given(meant, st.lists(items, max_size=6))
@settings(deadline=None)
def test_a_server_finds_what_the_python_of_a_condition_says(
    condition: tuple[Expression, Holds], collection: list[dict[str, Any]]
) -> None:
    expression, holds = condition

    def compare(name: str, sign: str, value: str) -> Test:
        kind = next(one.kind for one in THING.properties if one.name == name)
        return properties.Property(name, kind, {}, lambda item: item[name]).comparison(sign, value)

    test = read_filter(query_text(expression, THING), compare)
    assert [item for item in collection if test(item)] == [item for item in collection if holds(item)]
