"""Profiles: the servers a user signed in to with `veeam-jobs login`, and clients of them.

The command line and programs use the same ones: `from veeam_jobs_kit import connect; connect("prod")`. Nothing here needs
typer or rich; changing profiles needs filelock.
"""

from __future__ import annotations

from .errors import ProfileError
from .store import (
    FILE_VARIABLE,
    PRODUCT_NAMES,
    Format,
    Product,
    Profile,
    check_name,
    load,
    path,
    put,
    remove,
    save,
    select,
)

__all__ = [
    "FILE_VARIABLE",
    "PRODUCT_NAMES",
    "Format",
    "Product",
    "Profile",
    "ProfileError",
    "check_name",
    "load",
    "path",
    "put",
    "remove",
    "save",
    "select",
]
