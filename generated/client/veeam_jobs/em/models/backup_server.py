# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServer(msgspec.Struct, kw_only=True, gc=False):
    """Backup server.

    A Veeam Backup & Replication server from which this Enterprise Manager collects data.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `BackupServer`.
        href: URL of the backup server in full; null if the server sends none.
        name: DNS name or IP address with which the backup server was connected.
        uid: UID of the backup server, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        description: Description given when the backup server was connected; may be empty.
        port: TCP port for collecting data; by default 443 on servers of version 13 and 9392 on older ones.
        version: Build number of Veeam Backup & Replication on the backup server.
        wcf_port: TCP port for certificate-based connections; used with servers of version 12 and later.
        vbr_certificate_thumbprint: Thumbprint of the certificate of the backup server; 40 hexadecimal digits.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `BackupServer`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the backup server in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """DNS name or IP address with which the backup server was connected."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the backup server, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    description: str | None = msgspec.field(name="Description", default=None)
    """Description given when the backup server was connected; may be empty."""
    port: int | None = msgspec.field(name="Port", default=None)
    """TCP port for collecting data; by default 443 on servers of version 13 and 9392 on older ones."""
    version: str | None = msgspec.field(name="Version", default=None)
    """Build number of Veeam Backup & Replication on the backup server."""
    wcf_port: int | None = msgspec.field(name="WcfPort", default=None)
    """TCP port for certificate-based connections; used with servers of version 12 and later."""
    vbr_certificate_thumbprint: str | None = msgspec.field(name="VbrCertificateThumbprint", default=None)
    """Thumbprint of the certificate of the backup server; 40 hexadecimal digits."""
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
