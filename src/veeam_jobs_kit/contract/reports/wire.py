"""Say what went over the wire, in sentences for every report."""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_kit.contract.findings.report import ContractReport, counted


def wire_lines(report: ContractReport) -> Iterator[str]:
    """Yield sentences about the requests of a run: how many and what for, writes, waits, and why it was stopped."""
    wire = report.wire
    if not wire.total:
        return
    writes = sum(wire.writes.values())
    listed = ", ".join(f"{label} {count} times" for label, count in wire.writes.items())
    yield (
        f"{counted(writes, 'request')} could change something: {listed}."
        if writes
        else "None could change anything."
    )
    if wire.unauthorized:
        yield f"{counted(wire.unauthorized, 'answer')} had status 401; --auth-probes limits requests with wrong credentials."
    if wire.slow_downs:
        before, after = _rate(wire.rate_before), _rate(wire.rate_after)
        yield f"The server asked to slow down {counted(wire.slow_downs, 'time')}; the rate went from {before} to {after}."
    if wire.stopped is not None:
        yield f"The run was stopped: {wire.stopped}."


def _rate(number: float | None) -> str:
    return "no limit" if number is None else f"{number:.3g}/s"
