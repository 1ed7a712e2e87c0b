# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import Instant


class About(msgspec.Struct, kw_only=True, gc=False):
    """Versions of the console and of the agents it distributes.

    Attributes:
        installation_id: UID of this installation of the console.
        installation_date: Date and time at which the console was installed.
        actual_vaw_version: Current version of Veeam Agent for Microsoft Windows; null when the console knows
            no version (assumption).
        actual_val_version: Current version of Veeam Agent for Linux; null when the console knows no version
            (assumption).
        actual_vam_version: Current version of Veeam Agent for Mac; null when the console knows no version
            (assumption).
        server_version: Version of the console's server. Not the version of the API.
        windows_management_agent_version: Version of the management agent for Microsoft Windows.
        linux_management_agent_version: Version of the management agent for Linux.
        mac_management_agent_version: Version of the management agent for macOS.
    """

    installation_id: UUID | None = msgspec.field(name="installationId", default=None)
    """UID of this installation of the console."""
    installation_date: Instant | None = msgspec.field(name="installationDate", default=None)
    """Date and time at which the console was installed."""
    actual_vaw_version: str | None = msgspec.field(name="actualVawVersion", default=None)
    """Current version of Veeam Agent for Microsoft Windows; null when the console knows no version (assumption).
    """
    actual_val_version: str | None = msgspec.field(name="actualValVersion", default=None)
    """Current version of Veeam Agent for Linux; null when the console knows no version (assumption)."""
    actual_vam_version: str | None = msgspec.field(name="actualVamVersion", default=None)
    """Current version of Veeam Agent for Mac; null when the console knows no version (assumption)."""
    server_version: str | None = msgspec.field(name="serverVersion", default=None)
    """Version of the console's server. Not the version of the API."""
    windows_management_agent_version: str | None = msgspec.field(
        name="windowsManagementAgentVersion", default=None
    )
    """Version of the management agent for Microsoft Windows."""
    linux_management_agent_version: str | None = msgspec.field(
        name="linuxManagementAgentVersion", default=None
    )
    """Version of the management agent for Linux."""
    mac_management_agent_version: str | None = msgspec.field(name="macManagementAgentVersion", default=None)
    """Version of the management agent for macOS."""
