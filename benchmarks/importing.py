"""Import and one call in a new process; size on disk."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from .environment import CHECKOUT, ours_python, peer_python, run_once
from .report import Section, Target, duration, times
from .stub import serving

ROUNDS = 15
WARM_UP = 1
_MEGABYTE = 1e6


@dataclass(frozen=True, slots=True)
class Start:
    """One thing to do in a new process."""

    name: str
    script: str
    argument: str

    def run(self, url: str) -> float:
        """Seconds it took, beyond starting Python."""
        python = peer_python() if self.script == "start_peer.py" else ours_python()
        return float(run_once(python, self.script, self.argument, url))


PACKAGE = Start("`import veeam_jobs`", "start_ours.py", "package")
LIBRARIES = Start("`import httpx2, msgspec`", "start_ours.py", "libraries")
TRANSPORT = Start("veeam-jobs: import, one call through a transport in memory", "start_ours.py", "transport")
LOOPBACK = Start("veeam-jobs: import, one call over loopback", "start_ours.py", "loopback")
PEER = Start("veeam-spc: import of one operation, no call", "start_peer.py", "import")
PEER_LOOPBACK = Start("veeam-spc: import, one call over loopback", "start_peer.py", "loopback")
STARTS = (PACKAGE, LIBRARIES, TRANSPORT, LOOPBACK, PEER, PEER_LOOPBACK)


def measure() -> Section:
    """Let all of them take turns, then weigh both packages."""
    with serving(0, jobs=1) as url:
        rounds = [[start.run(url) for start in STARTS] for _ in range(WARM_UP + ROUNDS)]
    columns = zip(*rounds[WARM_UP:], strict=True)
    seconds = {start: median(column) for start, column in zip(STARTS, columns, strict=True)}
    wheel, client, everything = wheel_sizes()
    peer = installed_size(peer_python(), "veeam-spc")
    return Section(
        title="Importing",
        intro=f"Seconds in a new process beyond starting Python; median of {ROUNDS} rounds in turns,"
        " everything compiled to bytecode before.",
        columns=("what", "time", "veeam-spc without a call / it", "it / httpx2 and msgspec"),
        rows=[
            (
                start.name,
                duration(seconds[start]),
                times(seconds[PEER] / seconds[start]),
                times(seconds[start] / seconds[LIBRARIES]),
            )
            for start in STARTS
        ],
        targets=(
            Target(
                "Import and one call, times faster than veeam-spc's import",
                seconds[PEER] / seconds[TRANSPORT],
                15,
            ),
            Target(
                "Import and one call, of httpx2 and msgspec alone",
                seconds[TRANSPORT] / seconds[LIBRARIES],
                1.3,
                at_most=True,
            ),
            Target("Megabytes of the wheel", wheel / _MEGABYTE, 3, at_most=True),
            Target(
                "Megabytes of the client installed, without bytecode", client / _MEGABYTE, 3, at_most=True
            ),
        ),
        notes=(
            f"The wheel unpacks to {everything / _MEGABYTE:.1f} MB: besides the client it holds the kit and"
            f" the descriptions in all versions. veeam-spc unpacks to {peer / _MEGABYTE:.0f} MB.",
            "The call over loopback also loads the network half of httpx2 and the trust store of the system.",
        ),
    )


def wheel_sizes() -> tuple[int, int, int]:
    """Bytes of our wheel, of the client's files in it, and of all files in it."""
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            members = archive.infolist()
            client = sum(one.file_size for one in members if one.filename.startswith("veeam_jobs/"))
            return wheel.stat().st_size, client, sum(one.file_size for one in members)


def installed_size(python: str, distribution: str) -> int:
    """Bytes of the files a distribution brought, without bytecode."""
    code = (
        "import importlib.metadata as m, json; print(json.dumps(sum("
        f"f.locate().stat().st_size for f in m.files({distribution!r}) if f.suffix != '.pyc')))"
    )
    size: int = json.loads(subprocess.check_output([python, "-c", code], text=True))
    return size


if __name__ == "__main__":
    print(measure().markdown())
