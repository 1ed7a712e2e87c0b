"""The columns of tables of jobs, runs, servers, users and sums, and what is dropped first where there is no room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ..rows.model import IdentityRow, JobRow, ServerRow, SessionRow, SummaryRow
from . import times
from .tables import Column, status_style


def when_of(now: datetime, *, absolute: bool) -> Callable[[datetime | None], str]:
    """Return how a table shows a time: as date and time, or as time before now."""
    return lambda moment: times.local(moment, now) if absolute else times.ago(moment, now)


def job_columns(
    now: datetime,
    *,
    wide: bool,
    many: bool,
    only_failed: bool = False,
    success: bool = False,
    absolute: bool = False,
) -> list[Column[JobRow]]:
    """Return the columns of jobs; with `many` servers, the profile is always shown, with `success`, the last one is."""
    shown = when_of(now, absolute=absolute)
    columns = [
        Column[JobRow](
            "Profile", lambda row: profiles_of(row.profile, row.also_on), 12, 0 if many else 6, key="profile"
        ),
        Column[JobRow]("Server", lambda row: row.server or "", least=8, drop=2, key="server"),
        Column[JobRow]("Name", lambda row: row.name, least=16 if wide else 28, key="name"),
        Column[JobRow]("Type", lambda row: row.type, least=12, drop=4, key="type"),
        Column[JobRow](
            "Status",
            status_text,
            drop=5 if only_failed else 0,
            style=lambda row: status_style(row.status),
            key="status",
        ),
        Column[JobRow](
            "Last run", lambda row: shown(row.last_run), drop=1 if wide or success else 0, key="last_run"
        ),
        Column[JobRow](
            "Duration", lambda row: duration_text(row, row.last_run, now), drop=3, right=True, key="duration"
        ),
    ]
    if success:
        columns.insert(
            5, Column[JobRow]("Last success", lambda row: success_text(row, shown), key="last_success")
        )
    if wide:
        columns += [
            *job_columns_on_demand(now, absolute=absolute),
            Column[JobRow]("UID", lambda row: row.uid, key="uid"),
        ]
    return columns


def job_columns_on_demand(now: datetime, *, absolute: bool) -> list[Column[JobRow]]:
    """Return the columns that wide tables have, and those that are asked for by name."""
    shown = when_of(now, absolute=absolute)
    return [
        Column[JobRow](
            "Schedule", lambda row: {True: "on", False: "off", None: ""}[row.enabled], drop=8, key="enabled"
        ),
        Column[JobRow]("Company", lambda row: row.company or "", least=10, drop=7, key="company"),
        Column[JobRow]("Size", lambda row: size_text(row.size), drop=10, right=True, key="size"),
        Column[JobRow](
            "Transferred", lambda row: size_text(row.transferred), drop=11, right=True, key="transferred"
        ),
        Column[JobRow]("Retention", lambda row: row.retention or "", drop=12, key="retention"),
        Column[JobRow](
            "Destination", lambda row: row.destination or "", least=12, drop=13, key="destination"
        ),
        Column[JobRow]("Last end", lambda row: shown(row.last_end), drop=14, key="last_end"),
        Column[JobRow]("Last success", lambda row: success_text(row, shown), drop=15, key="last_success"),
        Column[JobRow]("Next run", lambda row: shown(row.next_run), drop=9, key="next_run"),
    ]


def session_columns(now: datetime, *, many: bool, absolute: bool = False) -> list[Column[SessionRow]]:
    """Return the columns of sessions."""
    shown = when_of(now, absolute=absolute)
    return [
        Column[SessionRow](
            "Profile", lambda row: profiles_of(row.profile, row.also_on), 12, 0 if many else 6, key="profile"
        ),
        Column[SessionRow]("Server", lambda row: row.server or "", least=8, drop=3, key="server"),
        Column[SessionRow]("Job", lambda row: row.job, least=28, key="job"),
        Column[SessionRow]("Type", lambda row: row.type, least=12, drop=4, key="type"),
        Column[SessionRow]("Status", status_text, style=lambda row: status_style(row.status), key="status"),
        Column[SessionRow]("Started", lambda row: shown(row.started), key="started"),
        Column[SessionRow](
            "Duration", lambda row: duration_text(row, row.started, now), drop=2, right=True, key="duration"
        ),
        Column[SessionRow]("Retry", lambda row: "yes" if row.is_retry else "", drop=5, key="is_retry"),
    ]


SERVER_COLUMNS = [
    Column[ServerRow]("Profile", lambda row: row.profile, least=8, key="profile"),
    Column[ServerRow]("Server", lambda row: row.name, least=12, key="name"),
    Column[ServerRow]("Version", lambda row: row.version or "", least=10, key="version"),
    Column[ServerRow](
        "Status", lambda row: row.status or "", style=lambda row: status_style(row.status), key="status"
    ),
    Column[ServerRow]("Company", lambda row: row.company or "", least=10, drop=1, key="company"),
    Column[ServerRow]("UID", lambda row: row.uid, drop=2, key="uid"),
]

IDENTITY_COLUMNS = [
    Column[IdentityRow]("Profile", lambda row: row.profile, least=8, key="profile"),
    Column[IdentityRow]("Product", lambda row: row.product, key="product"),
    Column[IdentityRow]("User", lambda row: row.user, least=12, key="user"),
    Column[IdentityRow]("Role", lambda row: row.role or "", key="role"),
    Column[IdentityRow]("Version", lambda row: row.server_version or "", key="server_version"),
    Column[IdentityRow]("URL", lambda row: row.url, least=20, drop=1, key="url"),
]


def summary_columns(field: str) -> list[Column[SummaryRow]]:
    """Return the columns of sums by a field of jobs."""
    return [
        Column[SummaryRow](
            field.capitalize(),
            lambda row: f"(no {field} told)" if row.group is None else row.group,
            16,
            key="group",
        ),
        _count("Jobs", "jobs"),
        _count("Failed", "failed", "Failed"),
        _count("Warning", "warning", "Warning"),
        _count("Success", "success", "Success"),
        _count("Running", "running", "Running"),
        _count("Never ran", "never_ran"),
        _count("Other", "other"),
        _count("Disabled", "disabled", drop=1),
        Column[SummaryRow]("Size", lambda row: size_text(row.size), right=True, drop=2, key="size"),
    ]


def _count(heading: str, member: str, status: str | None = None, drop: int = 0) -> Column[SummaryRow]:
    return Column(
        heading,
        lambda row: f"{getattr(row, member):,}",
        right=True,
        drop=drop,
        style=(lambda row: status_style(status) if getattr(row, member) else "dim") if status else None,
        key=member,
    )


def profiles_of(profile: str, also_on: tuple[str, ...]) -> str:
    """Return the profile a row is from and, after a plus sign, those that show the same."""
    return "+".join((profile, *also_on))


def status_text(row: JobRow | SessionRow) -> str:
    """Return the status, and the progress of a run that goes on."""
    return f"{row.status} {row.progress}%" if row.is_going_on and row.progress is not None else row.status


def duration_text(row: JobRow | SessionRow, began: datetime | None, now: datetime) -> str:
    """Return how long a run took; with a plus sign, how long one that goes on has taken so far."""
    if row.is_going_on and began is not None and began <= now:
        return f"{times.span((now - began).total_seconds())}+"
    return times.span(row.duration)


def success_text(row: JobRow, shown: Callable[[datetime | None], str]) -> str:
    """Return when the newest known success ended, and why there may be none."""
    off = ", disabled" if row.enabled is False else ""
    if row.last_success is not None:
        return shown(row.last_success) + off
    return ("never ran" if row.has_never_run else "not known") + off


def size_text(size: int | None) -> str:
    """Return a number of bytes in the largest unit that leaves a number of at least 1: `1.5 TB` is 1.5 * 1024**4."""
    if size is None:
        return ""
    value, units = float(size), ("B", "KB", "MB", "GB", "TB", "PB")
    for unit in units:
        if abs(value) < 1024 or unit == units[-1]:
            return f"{value:.0f} {unit}" if unit == "B" or value >= 100 else f"{value:.1f} {unit}"
        value /= 1024
    return ""
