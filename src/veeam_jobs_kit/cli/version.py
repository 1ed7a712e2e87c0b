"""`veeam-jobs version`."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version


def version_text() -> str:
    """Return the versions of the distribution and of Python."""
    try:
        number = version("veeam-jobs")
    except PackageNotFoundError:
        number = "(not installed)"
    return f"veeam-jobs {number}, Python {platform.python_version()}"
