"""`veeam-jobs version`."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version


def text() -> str:
    """The version of the distribution and of Python."""
    try:
        number = version("veeam-jobs")
    except PackageNotFoundError:
        number = "(not installed)"
    return f"veeam-jobs {number}, Python {platform.python_version()}"
