"""Certificates for mocks with TLS: made at the start, valid for this machine, never stored."""

from __future__ import annotations

import hashlib
import ssl
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

NAMES = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate and its key. `fingerprint` is its SHA-256, `authority` the PEM of the CA that signed it.

    `chain` is the PEM of the key and the certificate. It need not be secret: only test clients trust this CA.
    """

    fingerprint: str
    authority: bytes
    chain: bytes

    def write_authority(self, file: Path) -> None:
        """Write the certificate of the CA, for `ca_file` of clients, atomically."""
        unfinished = file.with_name(f"{file.name}.tmp")
        unfinished.write_bytes(self.authority)
        unfinished.replace(file)

    def context(self) -> ssl.SSLContext:
        """Return a TLS context for a server. OpenSSL reads keys from files only, so the key passes through a private one."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        with TemporaryDirectory(prefix="veeam-jobs-mock-") as folder:
            file = Path(folder) / "server.pem"
            file.write_bytes(self.chain)
            context.load_cert_chain(file)
        return context


def make_certificate(*more_names: str) -> Certificate:
    """Make a certificate for the names of loopback and `more_names`.

    Raises ModuleNotFoundError if `trustme` is not installed.
    """
    import trustme

    authority = trustme.CA(organization_name="veeam-jobs mock")
    issued = authority.issue_cert(*dict.fromkeys((*NAMES, *more_names)))
    certificate = issued.cert_chain_pems[0].bytes()
    return Certificate(
        fingerprint=hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.decode())).hexdigest(),
        authority=authority.cert_pem.bytes(),
        chain=issued.private_key_and_cert_chain_pem.bytes(),
    )
