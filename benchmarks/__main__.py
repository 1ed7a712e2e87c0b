"""Runs all benchmarks and writes RESULTS.md, which names neither machine nor paths."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from . import decode, importing, listing, notations, tolerance, xml_reading
from .environment import versions
from .report import write_results

RESULTS: Final = Path(__file__).with_name("RESULTS.md")


BENCHMARKS: Final = (decode, notations, xml_reading, importing, listing, tolerance)


def main() -> None:
    """Measure one after the other."""
    used = ", ".join(f"{name} {version}" for name, version in versions().items())
    sections = (benchmark.measure() for benchmark in BENCHMARKS)
    write_results(RESULTS, "Results", f"Written by `nox -s bench`: {sys.platform}, {used}.", sections)


if __name__ == "__main__":
    main()
