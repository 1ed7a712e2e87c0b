"""Say how the promises fared: a table of all, and why the rest is not proven."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from veeam_jobs_kit.contract.model import PromiseResult, PromiseState

STYLES: Mapping[PromiseState, str] = {
    "held": "green",
    "broken": "red",
    "held in part": "yellow",
    "not proven": "yellow",
}
_MOST = 4
"""Operations named for one reason; the others are counted."""


def print_promises(results: Sequence[PromiseResult], console: Console) -> None:
    """Print a line for each promise, then what is not proven, by reason."""
    if not results:
        return
    table = Table(
        title="Promises", title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False
    )
    table.add_column("Promise, and when it holds")
    table.add_column("Result", no_wrap=True)
    table.add_column("Operations", justify="right", no_wrap=True)
    table.add_column("Comparisons", justify="right", no_wrap=True)
    for result in results:
        state = Text(result.state, style=STYLES[result.state])
        what = Text.assemble((result.name, "bold"), f"\n{result.statement}")
        table.add_row(what, state, str(len(result.held)), str(result.cases))
    console.print(table)
    if not any(result.not_proven for result in results):
        return
    console.print(Text("Not proven", style="bold"))
    for result in results:
        for why, operations in reasons(result).items():
            line = Text(f"{result.name}: {why}: {', '.join(operations)}", style="dim")
            console.print(Padding(line, (0, 0, 0, 2)))
    console.print()


def reasons(result: PromiseResult) -> Mapping[str, Sequence[str]]:
    """Return what is not proven of a promise, by reason; many operations are counted, not named."""
    found: dict[str, list[str]] = {}
    for item in result.not_proven:
        found.setdefault(item.why, []).append(item.what)
    return {
        why: [*names[:_MOST], *([f"{len(names) - _MOST} more"] if len(names) > _MOST else [])]
        for why, names in found.items()
    }


def promises_in_markdown(results: Sequence[PromiseResult]) -> Iterator[str]:
    """Yield the lines of a table of all promises, and of a list of what is not proven."""
    if not results:
        return
    yield from ("", "## Promises", "")
    yield from (
        "| Promise | Result | Operations | Comparisons | Holds when | Rests on |",
        "|---|---|---|---|---|---|",
    )
    for result in results:
        cells = (f"`{result.name}`", result.state, str(len(result.held)), str(result.cases))
        yield f"| {' | '.join(cells)} | {result.statement} | {', '.join(result.rests_on)} |"
    if any(result.not_proven for result in results):
        yield from ("", "## Not proven", "")
    for result in results:
        for why, operations in reasons(result).items():
            yield f"- `{result.name}`: {why}: {', '.join(operations)}"
