"""Health check of the container: ask the admin port that the mocks were started with.

Exits with 0 if it answers. The port is read from the command line of the first process, so that
`docker run … --admin-port 1300` needs nothing more.
"""

from __future__ import annotations

import sys
import urllib.request
from pathlib import Path

DEFAULT_PORT = "1270"
OPTION = "--admin-port"


def admin_port(command_line: bytes) -> str:
    """Return the port that a command line, its arguments separated by NUL, gives for the admin port; the last one counts."""
    arguments = command_line.decode(errors="replace").split("\0")
    port = DEFAULT_PORT
    for name, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if name == OPTION:
            port = following
        elif name.startswith(f"{OPTION}="):
            port = name.partition("=")[2]
    return port


def main() -> None:
    """Ask the clock of the mocks. Raises SystemExit."""
    port = admin_port(Path("/proc/1/cmdline").read_bytes())
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/__mock__/clock", timeout=2).close()
    except (OSError, ValueError) as error:
        sys.exit(f"port {port}: {error}")


if __name__ == "__main__":
    main()
