"""One job in both products is one row: which one, and what it takes from the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_jobs_kit.rows.merging import merged, one_row_each, one_run_each
from veeam_jobs_kit.rows.model import JobRow, SessionRow

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
CONSOLE = JobRow(
    profile="north",
    product="vspc",
    server="vbr01",
    company="Alder",
    uid="3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73",
    name="Mail",
    type="BackupVm",
    status="Success",
    enabled=True,
    last_run=NOW - timedelta(hours=9),
    last_end=NOW - timedelta(hours=8),
    duration=3600,
    next_run=None,
    failure_message=None,
    size=7,
    transferred=5,
    last_success=NOW - timedelta(hours=8),
)
MANAGER = replace(
    CONSOLE,
    profile="em",
    product="em",
    server="vbr01.example.com",
    company=None,
    uid=CONSOLE.uid.upper(),
    next_run=NOW,
    size=None,
    transferred=None,
)


def test_of_one_run_the_console_is_shown_with_what_it_does_not_tell() -> None:
    assert one_row_each([MANAGER, CONSOLE], NOW) == [replace(CONSOLE, next_run=NOW, also_on=("em",))]


def test_the_newer_run_is_shown_and_nothing_of_the_older_one() -> None:
    failed = replace(MANAGER, status="Failed", last_run=NOW - timedelta(hours=1), last_success=None)
    [row] = one_row_each([CONSOLE, failed], NOW)
    assert (row.profile, row.status, row.company, row.size) == ("em", "Failed", "Alder", 7)
    assert (row.transferred, row.failure_message) == (None, None)
    assert row.last_success == CONSOLE.last_success


def test_of_two_that_differ_about_one_run_the_worse_is_shown() -> None:
    failed = replace(MANAGER, status="Failed", failure_message="Why.")
    assert one_row_each([CONSOLE, failed], NOW)[0].status == "Failed"
    assert one_row_each([replace(CONSOLE, status="Failed"), MANAGER], NOW)[0].profile == "north"


@pytest.mark.parametrize("told", [None, datetime(1, 1, 1, tzinfo=UTC), NOW + timedelta(days=400)])
def test_a_run_without_a_real_time_does_not_hide_a_failure(told: datetime | None) -> None:
    failed = replace(MANAGER, status="Failed", last_success=None)
    for rows in (
        [replace(CONSOLE, last_run=told), failed],
        [replace(CONSOLE, status="Failed"), replace(MANAGER, last_run=told)],
        [CONSOLE, replace(failed, last_run=told)],
    ):
        found = merged(rows, NOW)
        assert [row.status for row in found.rows] == ["Failed"]
        assert found.unordered == found.rows


def test_a_job_that_never_ran_on_one_server_is_older_than_any_run_of_the_other() -> None:
    never = replace(CONSOLE, status="None", last_run=None, last_success=None)
    found = merged([never, MANAGER], NOW)
    assert ([row.profile for row in found.rows], found.unordered) == (["em"], [])


def test_a_success_in_the_future_gives_way_to_a_real_one() -> None:
    [row] = one_row_each([replace(CONSOLE, last_success=datetime(9999, 1, 1, tzinfo=UTC)), MANAGER], NOW)
    assert row.last_success == MANAGER.last_success


def test_two_servers_of_one_product_with_one_uid_are_two_jobs() -> None:
    other = replace(CONSOLE, profile="south")
    assert one_row_each([CONSOLE, other, MANAGER], NOW) == [CONSOLE, other, MANAGER]
    nameless = [replace(CONSOLE, uid=""), replace(MANAGER, uid="")]
    assert one_row_each(nameless, NOW) == nameless


ROWS = st.lists(
    st.builds(
        lambda product, uid, status: replace(
            CONSOLE, product=product, profile=product, uid=uid, status=status
        ),
        st.sampled_from(["vspc", "em"]),
        st.sampled_from(["a", "b", "c", ""]),
        st.sampled_from(["Failed", "Success", "Hibernating"]),
    ),
    max_size=6,
)


@given(ROWS)
def test_no_job_gets_lost(rows: list[JobRow]) -> None:
    shown = one_row_each(rows, NOW)
    assert {row.uid for row in shown} == {row.uid for row in rows}
    assert len(shown) + sum(len(row.also_on) for row in shown) == len(rows)


def session(product: str, seconds: float, job: str = "a") -> SessionRow:
    return SessionRow(
        profile="north" if product == "vspc" else "em",
        product=product,  # type: ignore[arg-type]
        server=None,
        job="Mail",
        job_uid=job,
        uid=None,
        type="BackupVm",
        status="Failed",
        started=NOW + timedelta(seconds=seconds),
        ended=None,
        duration=None,
        progress=None,
        is_retry=None,
        failure_message="Why." if product == "vspc" else None,
    )


def test_one_run_is_shown_once_and_another_one_as_well() -> None:
    console, same, before = session("vspc", 0), session("em", 0.4), session("em", -3600)
    [shown, other] = one_run_each([console, same, before])
    assert (shown.profile, shown.failure_message, shown.also_on) == ("em", "Why.", ("north",))
    assert other == before
    assert len(one_run_each([console, session("em", 2)])) == 2
    assert len(one_run_each([console, session("em", 0, "b")])) == 2
