"""Who may sign in to the mocks: a user for every role of the document, all with one password."""

from __future__ import annotations

import re
from collections.abc import Mapping

from veeam_jobs_kit.mock.document import Api, read

ADMINISTRATOR = "portal-administrator"
"""The user who may do everything."""

PASSWORD = "mock-password"
"""The password of every user: documented, and good for nothing else."""


def user_name(role: str) -> str:
    """`CompanyOwner` -> `company-owner`, `Portal Administrator` -> `portal-administrator`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|\s+", "-", role).lower()


def users_of(api: Api, version: str | None = None) -> Mapping[str, str]:
    """The user of every role of an API, the administrator first. Raises BundleNotFound for an unknown version."""
    document = read(api, version if api == "vspc" else None)
    roles = {role for operation in document.operations for role in operation.roles}
    ordered = sorted(roles, key=lambda role: (user_name(role) != ADMINISTRATOR, role))
    return {role: user_name(role) for role in ordered}
