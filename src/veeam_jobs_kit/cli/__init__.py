"""The command line, `veeam-jobs`.

This module is all that is imported before it is known whether the kit's dependencies are installed.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

MISSING = "The command line needs more than the client: pip install 'veeam-jobs[kit]' (missing: {})."


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point of `veeam-jobs`; leaves by SystemExit."""
    try:
        from .app import run
    except ModuleNotFoundError as error:
        sys.exit(_explain(error))
    try:
        run(sys.argv[1:] if arguments is None else list(arguments))
    except ModuleNotFoundError as error:
        sys.exit(_explain(error))


def _explain(error: ModuleNotFoundError) -> int:
    """Return one sentence for a missing dependency. A missing module of our own is a bug and keeps its traceback."""
    if error.name is None or error.name.partition(".")[0] in ("veeam_jobs_kit", "veeam_jobs"):
        raise error
    print(MISSING.format(error.name), file=sys.stderr)
    return 2
