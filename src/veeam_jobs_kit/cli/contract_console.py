"""The console that `veeam-jobs contract` prints on."""

from __future__ import annotations

import sys

from rich.console import Console


def console() -> Console:
    """Return a console as wide as the terminal; 80 columns for a file or a pipe."""
    return Console() if sys.stdout.isatty() else Console(width=80)
