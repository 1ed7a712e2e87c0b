"""A page of 500 sessions of Enterprise Manager in XML, from bytes to objects."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from statistics import median, quantiles
from typing import Final
from uuid import UUID

from .environment import CHECKOUT, Worker, ours_python
from .payloads import PAGE_SIZE
from .report import Section, Target, duration, times

ROUNDS: Final = 40
WARM_UP: Final = 5

_EXAMPLE: Final = (
    CHECKOUT / "spec" / "em" / "backupSessions" / "examples" / "backupSessions_list.entities.xml"
)


def sessions() -> bytes:
    """The page as a server writes it, without blanks between elements, made from the documented example."""
    text = _EXAMPLE.read_text(encoding="utf-8")
    found = re.findall(r"<BackupJobSession .*?</BackupJobSession>", text, re.DOTALL)
    made = []
    for number in range(PAGE_SIZE):
        one = found[number % len(found)]
        (own,) = re.findall(r'^<[^>]* Href="[^"]*/([0-9a-f-]{36})', one)
        made.append(one.replace(own, str(UUID(int=number * 0x9E3779B97F4A7C15 + (1 << 120)))))
    head, _, _ = text.partition("<BackupJobSession ")
    return re.sub(r">\s+<", "><", f"{head}{''.join(made)}</BackupJobSessions>").encode()


def measure() -> Section:
    """Let a bare parse, the reader and the whole decode take turns."""
    content = sessions()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.xml"
        file.write_bytes(content)
        with Worker(ours_python(), "xml_ours.py", str(file)) as worker:
            rounds = [worker.ask() for _ in range(WARM_UP + ROUNDS)][WARM_UP:]
    tree = median(one["tree"] for one in rounds)
    named = {
        "`xml.etree.ElementTree.fromstring`, no objects": "tree",
        "veeam-jobs, into the shape of JSON": "reader",
        "veeam-jobs, as a call decodes it": "client",
    }
    return Section(
        title="XML",
        intro=f"One page of {PAGE_SIZE} sessions of Enterprise Manager, {len(content) / 1000:.0f} kB, from bytes to"
        f" objects; median of {ROUNDS} rounds in turns, in one process, of processor time.",
        columns=("what", "per page", "it / bare parse", "middle half of the rounds"),
        rows=[
            (
                name,
                duration(median(one[key] for one in rounds)),
                times(_ratios(rounds, key)[1]),
                _spread(rounds, key),
            )
            for name, key in named.items()
        ],
        targets=(
            Target("Cost of a bare ElementTree parse", _ratios(rounds, "client")[1], 1.8, at_most=True),
        ),
        notes=(
            f"The bare parse takes {duration(tree)} and refuses nothing; ours refuses document types and entities.",
        ),
    )


def _ratios(rounds: list[dict[str, float]], key: str) -> list[float]:
    """The quartiles of the ratio to the bare parse of the same round."""
    return quantiles((one[key] / one["tree"] for one in rounds), n=4)


def _spread(rounds: list[dict[str, float]], key: str) -> str:
    low, _, high = _ratios(rounds, key)
    return f"{times(low)} to {times(high)}"


if __name__ == "__main__":
    print(measure().markdown())
