"""Count jobs by what they have in common."""

from __future__ import annotations

from collections.abc import Sequence

from .model import JobRow, SummaryRow


def summed_up(rows: Sequence[JobRow], field: str) -> list[SummaryRow]:
    """Return one row for each value of a field of SUMMARY_FIELDS, those with most failures first."""
    groups: dict[str | None, list[JobRow]] = {}
    for row in rows:
        # A job that two servers show is one of each of them.
        others = row.also_on if field == "profile" else ()
        for value in (getattr(row, field) or None, *others):
            groups.setdefault(value, []).append(row)
    found = [_counted(name, jobs) for name, jobs in groups.items()]
    return sorted(found, key=lambda row: (-row.failed, -row.warning, (row.group or "").casefold()))


def _counted(name: str | None, jobs: Sequence[JobRow]) -> SummaryRow:
    counts = dict.fromkeys(("failed", "warning", "success", "running", "never_ran", "other"), 0)
    for job in jobs:
        counts[_kind(job)] += 1
    sizes = [job.size for job in jobs if job.size is not None]
    return SummaryRow(
        group=name,
        jobs=len(jobs),
        **counts,
        disabled=sum(job.enabled is False for job in jobs),
        size=sum(sizes) if sizes else None,
    )


def _kind(job: JobRow) -> str:
    """Return the member that counts a job."""
    if job.is_going_on:
        return "running"
    if job.has_never_run:
        return "never_ran"
    return job.status.lower() if job.status in ("Failed", "Warning", "Success") else "other"
