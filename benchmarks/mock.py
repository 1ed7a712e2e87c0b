"""Runs the benchmarks of the mock and writes RESULTS_MOCK.md. Needs wrk, and npm for Prism."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benchmarks import mock_pages, mock_start

RESULTS: Final = Path(__file__).with_name("RESULTS_MOCK.md")


def main() -> None:
    """Measure one after the other; the file changes when all of it is there."""
    parts = []
    for measure in (mock_start.measure, mock_pages.measure):
        section = measure()
        print(section.markdown(), flush=True)
        parts.append(section.markdown())
    used = ", ".join(f"{name} {version(name)}" for name in ("uvicorn", "starlette", "httptools"))
    python = ".".join(map(str, sys.version_info[:3]))
    head = (
        "# Results of the mock\n\nWritten by `nox -s bench_mock`. Compare figures inside one table only, whose lines were"
        f" measured in turns.\n\n{sys.platform}, Python {python}, {used}, Prism 5 (`-v silent`).\n"
    )
    draft = RESULTS.with_suffix(".tmp")
    draft.write_text("\n".join([head, *parts]), encoding="utf-8")
    draft.replace(RESULTS)


if __name__ == "__main__":
    main()
