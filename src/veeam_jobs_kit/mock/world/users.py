"""The users of the mocks: one for every role of the document, all with one password."""

from __future__ import annotations

import re
from collections.abc import Mapping

from veeam_jobs_description.document import Api, Document, read

ADMINISTRATOR = "portal-administrator"
"""The user with all permissions."""

PASSWORD = "mock-password"
"""Password of every user. It is public."""


def user_name(role: str) -> str:
    """Return the user name of a role: `CompanyOwner` -> `company-owner`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|\s+", "-", role).lower()


def users_of(api: Api, version: str | None = None) -> Mapping[str, str]:
    """Return the user name of every role of an API, the administrator first. Raises BundleNotFound."""
    document = read(api, version if api == "vspc" else None)
    return {role: user_name(role) for role in roles_of(document)}


def roles_of(document: Document) -> list[str]:
    """Return every role that a document names, the administrator first."""
    roles = {role for operation in document.operations for role in operation.roles}
    return sorted(roles, key=lambda role: (user_name(role) != ADMINISTRATOR, role))
