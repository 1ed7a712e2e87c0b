# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServer(msgspec.Struct, kw_only=True, gc=False):
    """Backup server.

    A Veeam Backup & Replication server from which this Enterprise Manager collects its data.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `BackupServer`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """DNS name or address by which the server was connected."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    description: str | None = msgspec.field(name="Description", default=None)
    """Remark given when it was connected; may be empty."""
    port: int | None = msgspec.field(name="Port", default=None)
    """TCP port over which data is collected; 9392 unless it was changed."""
    version: str | None = msgspec.field(name="Version", default=None)
    """Build of Veeam Backup & Replication that is installed there."""
    wcf_port: int | None = msgspec.field(name="WcfPort", default=None)
    """TCP port for connections with a certificate, used with servers of version 12 and later."""
    vbr_certificate_thumbprint: str | None = msgspec.field(name="VbrCertificateThumbprint", default=None)
    """Thumbprint of the server's certificate, 40 hexadecimal digits."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
