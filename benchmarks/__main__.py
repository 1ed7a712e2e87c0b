"""Runs all benchmarks and writes RESULTS.md, which names neither machine nor paths."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from . import decode, importing, listing, tolerance
from .environment import versions

RESULTS: Final = Path(__file__).with_name("RESULTS.md")


def main() -> None:
    """Measure one after the other; the file changes when all of it is there."""
    parts = []
    for benchmark in (decode, importing, listing, tolerance):
        section = benchmark.measure().markdown()
        print(section, flush=True)
        parts.append(section)
    used = ", ".join(f"{name} {version}" for name, version in versions().items())
    head = (
        "# Results\n\nWritten by `nox -s bench`. Absolute times depend on the machine; compare them inside one table only,"
        f" whose lines were measured in turns.\n\n{sys.platform}, {used}.\n"
    )
    draft = RESULTS.with_suffix(".tmp")
    draft.write_text("\n".join([head, *parts]), encoding="utf-8")
    draft.replace(RESULTS)


if __name__ == "__main__":
    main()
