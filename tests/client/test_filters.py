"""`filter`, `sort` and `select` of Service Provider Console: names checked against a model, written as JSON."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from veeam_jobs import F, UnknownProperty, UnknownValueWarning
from veeam_jobs.vspc import models
from veeam_jobs.vspc.models import (
    BackupServerJobPage,
    BackupServerJobStatus,
    FilterExpression,
    FilterOperation,
    SelectExpression,
    SortExpression,
)

from veeam_jobs_kit.mock.query.filters import matches
from veeam_jobs_runtime.conditions import filter_json
from veeam_jobs_runtime.conditions.expressions import Expression, Field
from veeam_jobs_runtime.conditions.filter_json import json_path
from veeam_jobs_runtime.conditions.filters import filter_text, select_text, sort_text
from veeam_jobs_runtime.types import UNSET

PAGE = BackupServerJobPage
Holds = Callable[[dict[str, Any]], bool]


def written(condition: Any, page: Any = PAGE) -> Any:
    return json.loads(str(filter_text(condition, page)))


def ordered(order: Any) -> Any:
    return json.loads(str(sort_text(order, PAGE)))


def test_a_comparison_is_written_in_the_names_of_the_wire() -> None:
    assert written(F.last_run == None) == [{"property": "lastRun", "operation": "equals", "value": None}]  # noqa: E711
    assert written(F.lastRun.contains("SQL", collation="ignorecase")) == [
        {"property": "lastRun", "operation": "contains", "collation": "ignorecase", "value": "SQL"}
    ]


def test_values_are_written_as_json_has_them() -> None:
    when = datetime(2026, 8, 15, 8, 0, tzinfo=timezone(timedelta(hours=2)))
    values: list[Any] = [
        BackupServerJobStatus.FAILED,
        UUID(int=1),
        when,
        when.astimezone(UTC),
        True,
        1.5,
        "ä",
    ]
    assert written(F.name.in_(values))[0]["value"] == [
        "Failed",
        "00000000-0000-0000-0000-000000000001",
        "2026-08-15T08:00:00+02:00",
        "2026-08-15T06:00:00Z",
        True,
        1.5,
        "ä",
    ]


@pytest.mark.parametrize(
    ("condition", "help_"),
    [
        (F.status == BackupServerJobStatus("Hibernating"), "has no value 'Hibernating'. Its values: "),
        (F.status == "Faild", "BackupServerJobStatus has no value 'Faild'. Did you mean Failed?"),
        (F.status != "failed", "Did you mean Failed?"),
        (F.status.in_(["Failed", "Warnin"]), "no value 'Warnin'. Did you mean Warning?"),
        (F.status.contains("ailde"), "has no value 'ailde'"),
        (F.status.equals("Faild", collation="ignorecase"), "Did you mean Failed?"),
        (~((F.name == "x") & (F.status == "Faild")), "F.status == 'Faild'"),
        (F.last_session_tasks.status == "Sucess", "Did you mean Success?"),
    ],
)
def test_a_value_that_an_enumeration_does_not_list_warns_and_is_sent(
    condition: Expression, help_: str
) -> None:
    with pytest.warns(UnknownValueWarning, match=re.escape(help_)) as caught:
        text = str(filter_text(condition, PAGE))
    assert [one.filename for one in caught] == [__file__]
    assert any(value in text for value in ("Hibernating", "aild", "failed", "Warnin", "Sucess"))


@pytest.mark.parametrize(
    "condition",
    [
        F.status == "Failed",
        F.status == BackupServerJobStatus("failed"),
        F.status.in_(["Failed", "Warning"]),
        F.status.contains("ail"),
        F.status.equals("FAILED", collation="ignorecase"),
        F.status == None,  # noqa: E711
        F.name == "Faild",
    ],
)
def test_a_listed_value_does_not_warn(condition: Expression) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        filter_text(condition, PAGE)


def test_every_listed_value_of_every_enumeration_is_taken_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for model in _structs():
            for one in msgspec.structs.fields(model):
                type_ = filter_json._inside(one.type)
                if isinstance(type_, type) and issubclass(type_, StrEnum):
                    filter_text(F[one.name].in_([*type_, *(value.value for value in type_)]), model)


def test_a_date_is_the_whole_day_in_utc() -> None:
    day = date(2026, 8, 15)
    start, end = "2026-08-15T00:00:00Z", "2026-08-16T00:00:00Z"

    def last_run(operation: str, value: str) -> dict[str, str]:
        return {"property": "lastRun", "operation": operation, "value": value}

    within = {"operation": "and", "items": [last_run("greaterThanOrEqual", start), last_run("lessThan", end)]}
    assert written(F.last_run < day) == [last_run("lessThan", start)]
    assert written(F.last_run <= day) == [last_run("lessThan", end)]
    assert written(F.last_run > day) == [last_run("greaterThanOrEqual", end)]
    assert written(F.last_run >= day) == [last_run("greaterThanOrEqual", start)]
    assert written(F.last_run == day) == written(F.last_run.in_([day])) == [within]
    assert written(F.last_run != day) == [{"operation": "not", "items": [within]}]


def test_a_timedelta_is_the_moment_that_long_before_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filter_json, "current_moment", lambda: WHEN)
    assert written(F.last_run >= timedelta(hours=24))[0]["value"] == "2026-08-14T00:00:00Z"
    assert written(F.last_run < timedelta(hours=-2))[0]["value"] == "2026-08-15T02:00:00Z"
    recent, other = timedelta(minutes=1), date(2026, 1, 1)
    entry = written(F.last_run.in_([recent, other]))[0]
    assert entry["operation"] == "or"
    assert entry["items"][1] == {
        "property": "lastRun",
        "operation": "in",
        "value": ["2026-08-14T23:59:00Z"],
    }


def test_one_filter_has_one_now() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    entries = written([F.last_run >= timedelta(0), F.last_run <= timedelta(0)])
    after = datetime.now(UTC)
    assert entries[0]["value"] == entries[1]["value"]
    assert before <= datetime.fromisoformat(entries[0]["value"]) <= after


class Dated(msgspec.Struct):
    day: date | None = None
    anything: Any = None


def test_a_plain_date_stays_one_where_the_property_is_one() -> None:
    assert written(F.day == date(2026, 8, 15), Dated) == [
        {"property": "day", "operation": "equals", "value": "2026-08-15"}
    ]
    assert written(F.anything < date(2026, 8, 15), Dated)[0]["value"] == "2026-08-15T00:00:00Z"


@pytest.mark.parametrize(
    ("condition", "help_"),
    [
        (F.avg_duration > timedelta(hours=1), "avg_duration is not described as a point in time"),
        (F.name == date(2026, 8, 15), "name is not described as a point in time"),
        (F.last_run.contains(date(2026, 8, 15)), "a date stands for a whole day"),
        (F.last_run.subset([date(2026, 8, 15)]), "a date stands for a whole day"),
        (F.last_run == [date(2026, 8, 15)], "a date stands for a whole day"),
        (F.last_run <= date.max, "there is no day after 9999-12-31"),
        (F.last_run > timedelta.max, "lies outside the years"),
        (F.name.startswith(""), "give at least one character"),
        (F.name.startswith("a\uffff"), "cannot end with U+FFFF"),
        (F.status.startswith("F"), "status is not described as text"),
        (F.last_run.startswith("2026"), "last_run is not described as text"),
    ],
)
def test_what_a_property_cannot_be_compared_with_is_refused(condition: Expression, help_: str) -> None:
    with pytest.raises(ValueError, match=re.escape(help_)):
        filter_text(condition, PAGE)


def test_the_start_of_a_text_is_sent_as_a_range() -> None:
    assert written(F.name.startswith("SQL")) == [
        {
            "operation": "and",
            "items": [
                {
                    "property": "name",
                    "operation": "greaterThanOrEqual",
                    "collation": "ordinal",
                    "value": "SQL",
                },
                {"property": "name", "operation": "lessThan", "collation": "ordinal", "value": "SQM"},
            ],
        }
    ]


texts = st.text(min_size=1, max_size=4) | st.text(
    "aB\ud7fe\ue000\ufffe\U00010000\U0010fffe", min_size=1, max_size=4
)


@given(texts, texts)
def test_the_range_holds_for_just_the_texts_that_start_so(prefix: str, text: str) -> None:
    assume(prefix[-1] not in "\ud7ff\uffff\U0010ffff")
    (entry,) = written(F.name.startswith(prefix))
    low, high = (one["value"] for one in entry["items"])
    for name in (text, prefix, prefix + text):
        units = name.encode("utf-16-be")  # as .NET compares
        assert (low <= name < high) == name.startswith(prefix)
        assert (low.encode("utf-16-be") <= units < high.encode("utf-16-be")) == name.startswith(prefix)


def test_joined_conditions_are_written_as_items() -> None:
    name, other = F.name == "a", F.name == "b"
    inner = [written(name)[0], written(other)[0]]
    assert written(name & other) == [{"operation": "and", "items": inner}]
    assert written(name | other) == [{"operation": "or", "items": inner}]
    assert written(name ^ other) == [{"operation": "exclusiveOr", "items": inner}]
    assert written(~name) == [{"operation": "not", "items": inner[:1]}]


def test_conditions_side_by_side_stay_so_beside_models() -> None:
    old = FilterExpression(property="anything", operation=FilterOperation.EQUALS, value=1)
    assert written([F.name == "a", old]) == [
        {"property": "name", "operation": "equals", "value": "a"},
        {"property": "anything", "operation": "equals", "value": 1},
    ]


def test_json_text_and_nothing_go_out_as_they_are() -> None:
    for function in (filter_text, sort_text, select_text):
        assert function(UNSET, PAGE) is function(None, PAGE) is UNSET
        assert function(' [{"anything": 1}]', PAGE) == ' [{"anything": 1}]'
        assert function([], PAGE) == "[]"


def test_an_order_is_written_from_names_fields_orders_and_models() -> None:
    down = {"property": "lastRun", "direction": "descending"}
    up = {"property": "lastRun", "direction": "ascending"}
    assert ordered("-last_run") == ordered("-lastRun") == ordered(F.last_run.desc()) == [down]
    assert ordered("last_run") == ordered(F.last_run) == ordered([F.last_run.asc()]) == [up]
    assert ordered([F.last_run.desc(collation="lexicographic"), SortExpression(property="x")]) == [
        {**down, "collation": "lexicographic"},
        {"property": "x"},
    ]


def test_a_selection_is_written_from_names_fields_and_models() -> None:
    given_ = ["name", "last_run", F.schedule.daily_schedule_options, SelectExpression(property_path="x")]
    paths = [one["propertyPath"] for one in json.loads(str(select_text(given_, PAGE)))]
    assert paths == ["name", "lastRun", "schedule.dailyScheduleOptions", "x"]
    assert select_text("name", PAGE) == select_text(F.name, PAGE) == '[{"propertyPath":"name"}]'


def test_a_path_leads_through_lists_and_objects() -> None:
    assert written(F.last_session_tasks.object_name == "x")[0]["property"] == "lastSessionTasks.objectName"


@pytest.mark.parametrize(
    ("text", "wrong", "help_"),
    [
        (filter_text, F.last_rum == 1, "BackupServerJob has no property 'last_rum'. Did you mean last_run"),
        (filter_text, F.lastRum == 1, "BackupServerJob has no property 'lastRum'. Did you mean lastRun"),
        (filter_text, ~((F.name == 1) & (F.Name == 1)), "BackupServerJob has no property 'Name'"),
        (
            filter_text,
            F.schedule.dayly == 1,
            r"BackupServerJobSchedule .* 'dayly' \(in schedule.dayly\). It has",
        ),
        (
            filter_text,
            F.status.text == 1,
            r"BackupServerJobStatus .* 'text' \(in status.text\). It is a plain",
        ),
        (sort_text, "-last_rum", "Did you mean last_run"),
        (sort_text, ["name", F.last_rum.asc()], "Did you mean last_run"),
        (select_text, ["name", "last_rum"], "Did you mean last_run"),
    ],
)
def test_an_unknown_name_is_refused_with_those_that_look_like_it(text: Any, wrong: Any, help_: str) -> None:
    with pytest.raises(UnknownProperty, match=help_) as caught:
        text(wrong, PAGE)
    assert isinstance(caught.value, ValueError)
    assert caught.value.owner.startswith("BackupServerJob")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (filter_text, False),
        (filter_text, [F.name == "x", False]),
        (filter_text, F.name),
        (sort_text, 3),
        (sort_text, [F.name == "x"]),
        (select_text, [F.name.asc()]),
    ],
)
def test_what_is_no_condition_no_order_no_name_is_refused(text: Any, wrong: Any) -> None:
    with pytest.raises(TypeError, match="is not valid"):
        text(wrong, PAGE)


@pytest.mark.parametrize("response", [None, Any, str])
def test_names_are_taken_as_they_are_where_an_answer_is_not_described(response: Any) -> None:
    assert select_text(["some_name"], response) == '[{"propertyPath":"some_name"}]'


class Anything(msgspec.Struct):
    any_object: Any = msgspec.field(name="anyObject", default=None)
    by_name: dict[str, int] | None = msgspec.field(name="byName", default=None)
    words: list[str] | None = None


def test_names_below_what_is_not_described_are_taken_as_they_are() -> None:
    assert written(F.any_object.some_name == 1, Anything)[0]["property"] == "anyObject.some_name"
    assert written(F.by_name.some_name == 1, Anything)[0]["property"] == "byName.some_name"
    with pytest.raises(UnknownProperty, match="str has no property"):
        filter_text(F.words.length == 1, Anything)


def _structs() -> Iterator[type[msgspec.Struct]]:
    for name in models.__all__:
        one = getattr(models, name)
        if issubclass(one, msgspec.Struct):
            yield one


def test_no_member_of_a_model_is_hidden_by_a_method_of_fields() -> None:
    hidden = {
        f"{model.__name__}.{name}"
        for model in _structs()
        for one in msgspec.structs.fields(model)
        for name in (one.name, one.encode_name)
        if name in vars(Field)
    }
    assert hidden == set()


def test_every_member_of_every_model_is_found_by_both_its_names() -> None:
    for model in _structs():
        for one in msgspec.structs.fields(model):
            assert json_path(one.name, model) == json_path(one.encode_name, model) == one.encode_name


WHEN = datetime(2026, 8, 15, tzinfo=UTC)
words = st.text("aBc1 ", max_size=4)
numbers = st.integers(-3, 3)
instants = st.integers(-3, 3).map(lambda hours: WHEN + timedelta(hours=hours))
items = st.fixed_dictionaries(
    {
        "name": words,
        "avgDuration": numbers,
        "isEnabled": st.booleans(),
        "lastRun": instants.map(datetime.isoformat),
        "description": st.none() | words,
    }
)


def compared(
    field: Field, name: str, values: st.SearchStrategy[Any]
) -> st.SearchStrategy[tuple[Expression, Holds]]:
    """Conditions on one property, each with what it means."""

    def found(item: dict[str, Any]) -> Any:
        return datetime.fromisoformat(item[name]) if name == "lastRun" else item[name]

    return st.one_of(
        values.map(lambda value: (field == value, lambda item: found(item) == value)),
        values.map(lambda value: (field != value, lambda item: found(item) != value)),
        values.map(lambda value: (field < value, lambda item: found(item) < value)),
        values.map(lambda value: (field <= value, lambda item: found(item) <= value)),
        values.map(lambda value: (field > value, lambda item: found(item) > value)),
        values.map(lambda value: (field >= value, lambda item: found(item) >= value)),
        st.lists(values, max_size=3).map(lambda some: (field.in_(some), lambda item: found(item) in some)),
    )


def on_day(item: dict[str, Any]) -> date:
    return datetime.fromisoformat(item["lastRun"]).date()


days = st.integers(-1, 1).flatmap(
    lambda away: st.sampled_from(_on_days(WHEN.date() + timedelta(days=away), WHEN.date()))
)


def _on_days(day: date, other: date) -> list[tuple[Expression, Holds]]:
    """Conditions on the day of the last run, each with what it means."""
    return [
        (F.last_run == day, lambda item: on_day(item) == day),
        (F.last_run != day, lambda item: on_day(item) != day),
        (F.last_run < day, lambda item: on_day(item) < day),
        (F.last_run <= day, lambda item: on_day(item) <= day),
        (F.last_run > day, lambda item: on_day(item) > day),
        (F.last_run >= day, lambda item: on_day(item) >= day),
        (F.last_run.in_([day, other]), lambda item: on_day(item) in (day, other)),
    ]


leaves = st.one_of(
    compared(F.name, "name", words),
    compared(F.avg_duration, "avgDuration", numbers),
    compared(F.is_enabled, "isEnabled", st.booleans()),
    compared(F.lastRun, "lastRun", instants),
    days,
    words.filter(bool).map(
        lambda part: (F.name.startswith(part), lambda item: item["name"].startswith(part))
    ),
    words.map(lambda part: (F.name.contains(part), lambda item: part in item["name"])),
    words.map(
        lambda part: (
            F.name.contains(part, collation="ignorecase"),
            lambda item: part.casefold() in item["name"].casefold(),
        )
    ),
    st.just((F.description == None, lambda item: item["description"] is None)),  # noqa: E711
)
meant = st.recursive(
    leaves,
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
    conditions = written(expression)
    assert [item for item in collection if matches(item, conditions)] == [
        item for item in collection if holds(item)
    ]


@pytest.mark.parametrize(
    "condition",
    [
        F.last_run >= "yesterday",
        F.last_run >= 5,
        F.is_enabled == "yes",
        F.is_enabled == 1,
        F.last_duration > "long",
        F.last_duration == True,  # noqa: E712
        F.instance_uid == "Mail servers",
        F.instance_uid.in_(["a6deb158-b26c-4140-8b26-5a3cc344e8ec", "x"]),
        ~(F.last_run < "soon"),
    ],
    ids=repr,
)
def test_a_value_that_a_property_never_has_is_refused(condition: Expression) -> None:
    with pytest.raises(ValueError, match="nothing would be found"):
        written(condition)


@pytest.mark.parametrize(
    "condition",
    [
        F.last_run >= "2026-08-15T06:00:00Z",
        F.last_run >= "2026-08-15",
        F.last_run == None,  # noqa: E711
        F.is_enabled == True,  # noqa: E712
        F.is_enabled == "true",
        F.last_duration > 5,
        F.last_duration > "5",
        F.instance_uid == "a6deb158-b26c-4140-8b26-5a3cc344e8ec",
        F.instance_uid.contains("a6de"),
        F.name == "5",
    ],
    ids=repr,
)
def test_values_of_the_kind_of_the_property_are_sent(condition: Expression) -> None:
    assert written(condition)
