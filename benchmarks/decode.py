"""A page of 500 jobs, from bytes to objects."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from .environment import Worker, ours_python, peer_python
from .payloads import PAGE_SIZE, page
from .report import Section, Target, duration, times

ROUNDS = 15
WARM_UP = 2
REPEATS = "10"
"""In a row, because a process that has just waited for its turn finds its caches cold."""


def measure() -> Section:
    """Let three ways of decoding take turns."""
    content = page(0)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.json"
        file.write_bytes(content)
        with (
            Worker(ours_python(), "decode_ours.py", str(file), REPEATS) as ours,
            Worker(peer_python(), "decode_peer.py", str(file), REPEATS) as peer,
        ):
            rounds = [(ours.ask("client"), ours.ask("msgspec"), peer.ask()) for _ in range(WARM_UP + ROUNDS)]
    client, bare, other = (median(column) for column in zip(*rounds[WARM_UP:], strict=True))
    return Section(
        title="Decoding",
        intro=f"One page of {PAGE_SIZE} jobs, {len(content) / 1000:.0f} kB, from bytes to objects;"
        f" median of {ROUNDS} rounds of {REPEATS}, in turns.",
        columns=("what", "per page", "per job", "veeam-spc / it", "it / msgspec alone"),
        rows=[
            (name, duration(it), duration(it / PAGE_SIZE), times(other / it), times(it / bare))
            for name, it in [
                ("veeam-jobs, as a call decodes it", client),
                ("`msgspec.json.decode` into the same structs", bare),
                ("veeam-spc, `json.loads` and `from_dict`", other),
            ]
        ],
        targets=(
            Target("Times faster than veeam-spc", other / client, 16),
            Target("Cost over msgspec alone", client / bare, 1.15, at_most=True),
        ),
        notes=(
            "Both sides make dates, UUIDs and enumerations; veeam-spc also keeps members its description lacks.",
        ),
    )


if __name__ == "__main__":
    print(measure().markdown())
