"""The command line, `veeam-jobs`.

This module is all that is imported before it is known whether the dependencies of an extra are installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

MISSING = "This needs more than what is installed: pip install 'veeam-jobs[{}]' (missing: {})."
_EXTRAS = {
    "cli": ("click", "filelock", "jmespath", "rich", "typer", "yaml"),
    "contract": ("jinja2", "requests", "schemathesis", "urllib3"),
}
"""The modules that each extra brings; all others come with `mock`."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point of `veeam-jobs`; leaves by SystemExit."""
    begun = time.monotonic()
    try:
        from .app import run
    except ModuleNotFoundError as error:
        sys.exit(_explain(error))
    try:
        run(sys.argv[1:] if arguments is None else list(arguments), begun)
    except ModuleNotFoundError as error:
        sys.exit(_explain(error))


def _explain(error: ModuleNotFoundError) -> int:
    """Return one sentence for a missing dependency. A missing module of our own is a bug and keeps its traceback."""
    module = (error.name or "").partition(".")[0]
    if not module or module.startswith("veeam_jobs"):
        raise error
    extra = next((extra for extra, modules in _EXTRAS.items() if module in modules), "mock")
    print(MISSING.format(extra, module), file=sys.stderr)
    return 2
