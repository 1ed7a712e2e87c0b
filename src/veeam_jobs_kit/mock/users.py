"""Who may sign in to the mocks: a user for every role of the document, all with one password."""

from __future__ import annotations

import re

PASSWORD = "mock-password"
"""The password of every user: documented, and good for nothing else."""


def user_name(role: str) -> str:
    """`CompanyOwner` -> `company-owner`, `Portal Administrator` -> `portal-administrator`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|\s+", "-", role).lower()
