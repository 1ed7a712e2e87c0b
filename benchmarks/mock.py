"""Runs the benchmarks of the mock and writes RESULTS_MOCK.md. Needs wrk, and npm for Prism."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benchmarks import mock_load, mock_pages, mock_start
from benchmarks.report import write_results

RESULTS: Final = Path(__file__).with_name("RESULTS_MOCK.md")


def main() -> None:
    """Measure one after the other."""
    used = ", ".join(f"{name} {version(name)}" for name in ("uvicorn", "starlette", "httptools"))
    python = ".".join(map(str, sys.version_info[:3]))
    measured = (
        f"Written by `nox -s bench_mock`: {sys.platform}, Python {python}, {used}, Prism 5 (`-v silent`)."
    )
    measures = (mock_start.measure, mock_pages.measure, mock_load.measure, mock_load.measure_workers)
    write_results(RESULTS, "Results of the mock", measured, (measure() for measure in measures))


if __name__ == "__main__":
    main()
