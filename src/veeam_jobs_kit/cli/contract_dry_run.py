"""Print what a dry run of `veeam-jobs contract` would have sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rich import box
from rich.table import Table
from rich.text import Text

from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.model import ContractOptions
from veeam_jobs_kit.contract.plan.sharding import seconds_between
from veeam_jobs_kit.contract.run import checks_promises

from .contract_console import console
from .errors import Trouble


def tell_dry_run(report: ContractReport, options: ContractOptions) -> int:
    """Print what would be sent; return the exit code."""
    if report.errors:
        raise Trouble("\n".join(report.errors))
    table = Table(
        title="Requests that would be sent", title_justify="left", title_style="bold", box=box.SIMPLE_HEAD
    )
    for heading in ("Method", "Path"):
        table.add_column(heading, overflow="fold")
    table.add_column("Requests", justify="right")
    table.add_column("Writes")
    for label, count in sorted(
        report.wire.by_operation.items(), key=lambda item: item[0].partition(" ")[::-1]
    ):
        method, _, path = label.partition(" ")
        table.add_row(
            method, Text(path), str(count), Text("yes", style="red") if label in report.wire.writes else ""
        )
    shown = console()
    shown.print(table)
    writes = sum(report.wire.writes.values())
    shown.print(
        Text(
            f"Nothing was sent. About {report.wire.total} requests would be, {writes} of them writes: so many as to a server"
            " that answers 404 to everything. Ids that are found lead to more reads, of the same methods and paths."
        )
    )
    for sentence in _what_limits(report, options):
        shown.print(Text(sentence))
    for item in report.not_run:
        if item.why.endswith(("--allow-writes", "--writes-on", "--allow-deletes")):
            shown.print(Text(f"Not sent: {item.what}: {item.why}", style="dim"), soft_wrap=True)
    return 0


def _what_limits(report: ContractReport, options: ContractOptions) -> Iterator[str]:
    """Yield sentences on what a dry run does not count, and on how long a run takes."""
    if checks_promises(replace(options, dry_run=False)):
        yield (
            "Checks of promises are not counted. They come first, take a third of the time at most, and read the same paths"
            " with many filters, orders and pages."
        )
    if options.rate_limit:
        seconds = report.wire.total * seconds_between(options.rate_limit)
        late = " What is not reached by then is not proven." if seconds > options.max_time else ""
        yield (
            f"At {options.rate_limit}, the requests above take {seconds:,.0f} seconds; the run stops after"
            f" {options.max_time:,.0f} (--max-time).{late}"
        )
    if options.auth_probes is not None:
        yield f"Of all requests, {options.auth_probes} at most have no or wrong credentials (--auth-probes)."
