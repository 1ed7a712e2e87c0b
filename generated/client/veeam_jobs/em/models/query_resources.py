# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class QueryResources(msgspec.Struct, kw_only=True, gc=False):
    """Found resources.

    Result of a query for a type that has no UID and therefore one form only: one list, in the member of the
    requested type. Resources that this document does not describe are returned as the server sends them.

    Attributes:
        tasks: Tasks of the current logon session.
        nas_objects: Shares, folders and files that file share jobs protect.
        objects_in_job: Machines and containers that jobs for virtual machines protect.
        objects_in_agent_backup_job: Computers and protection groups that agent jobs protect.
        cloud_subtenants: Subtenants (users of a tenant) of Veeam Cloud Connect.
        password_key_info_list: Encryption passwords; returned for the type `Passwords`.
        credentials_info_list: Credentials stored on backup servers; returned for the type `Credentials`.
        credentials_list: Credentials stored on backup servers, under the name of an older XML schema.
    """

    tasks: Tasks | None = msgspec.field(name="Tasks", default=None)
    """Tasks of the current logon session."""
    nas_objects: NASObjectList | None = msgspec.field(name="NASObjects", default=None)
    """Shares, folders and files that file share jobs protect."""
    objects_in_job: ObjectInJobList | None = msgspec.field(name="ObjectsInJob", default=None)
    """Machines and containers that jobs for virtual machines protect."""
    objects_in_agent_backup_job: ObjectInAgentBackupJobList | None = msgspec.field(
        name="ObjectsInAgentBackupJob", default=None
    )
    """Computers and protection groups that agent jobs protect."""
    cloud_subtenants: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CloudSubtenants", default=None
    )
    """Subtenants (users of a tenant) of Veeam Cloud Connect."""
    password_key_info_list: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="PasswordKeyInfoList", default=None
    )
    """Encryption passwords; returned for the type `Passwords`."""
    credentials_info_list: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CredentialsInfoList", default=None
    )
    """Credentials stored on backup servers; returned for the type `Credentials`."""
    credentials_list: dict[str, list[dict[str, Any]] | None] | None = msgspec.field(
        name="CredentialsList", default=None
    )
    """Credentials stored on backup servers, under the name of an older XML schema."""


from .nas_object_list import NASObjectList  # noqa: E402
from .object_in_agent_backup_job_list import ObjectInAgentBackupJobList  # noqa: E402
from .object_in_job_list import ObjectInJobList  # noqa: E402
from .tasks import Tasks  # noqa: E402
