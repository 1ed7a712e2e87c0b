"""Whom the client trusts: the system, one CA file, or one certificate by its fingerprint."""

from __future__ import annotations

import hashlib
import re
import ssl
import warnings
from os import PathLike
from typing import Any

from msgspec.structs import force_setattr

from .errors import InsecureWarning
from .records import Record


class FingerprintMismatch(ssl.SSLCertVerificationError):
    """The server showed another certificate than the pinned one."""


class Trust(Record, frozen=True):
    """How to know the server by its certificate."""

    ca_file: str | PathLike[str] | None = None
    """PEM file that replaces the trust store of the system."""
    fingerprint: str | None = None
    """SHA-256 of the certificate itself; without `ca_file` nothing else is checked."""
    insecure: bool = False

    def __post_init__(self) -> None:
        if self.insecure and (self.ca_file or self.fingerprint):
            raise ValueError(
                "insecure=True checks nothing: leave it out when ca_file or fingerprint is given."
            )
        if self.fingerprint is not None:
            force_setattr(self, "fingerprint", normal_fingerprint(self.fingerprint))


def normal_fingerprint(text: str) -> str:
    """Lower-case hexadecimal without separators; ValueError when it is no SHA-256."""
    digits = re.sub(r"^sha-?256[:=]|[\s:]", "", text.strip(), flags=re.IGNORECASE).lower()
    if re.fullmatch(r"[0-9a-f]{64}", digits):
        return digits
    hint = " It looks like SHA-1." if re.fullmatch(r"[0-9a-f]{40}", digits) else ""
    raise ValueError(
        f"fingerprint must be the SHA-256 of the certificate, 64 hexadecimal digits.{hint}"
        " Print it with: openssl x509 -in server.pem -noout -fingerprint -sha256"
    )


def verify_option(trust: Trust, stacklevel: int = 2) -> ssl.SSLContext | bool:
    """The `verify=` argument for httpx2; warns when nothing is verified."""
    if trust.insecure:
        warnings.warn(
            "insecure=True: the certificate of the server is not checked, so anybody on the way can read your"
            " password. Use fingerprint= or ca_file= instead.",
            InsecureWarning,
            stacklevel=stacklevel,
        )
        return False
    if trust.fingerprint is None and trust.ca_file is None:
        return True
    context = _context(trust.ca_file)
    if trust.fingerprint is not None:
        _pin(context, trust.fingerprint)
    return context


def _context(ca_file: str | PathLike[str] | None) -> ssl.SSLContext:
    if ca_file is None:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except ssl.SSLError as error:
        raise ValueError(f"ca_file {ca_file} holds no certificate in PEM form.") from error
    # A self-signed certificate is its own CA, and seldom carries what strict checking of CAs asks for.
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _pin(context: ssl.SSLContext, fingerprint: str) -> None:
    """Make every handshake of the context end with a look at the certificate, before a byte is sent."""

    def check(tls: Any) -> None:
        certificate = tls.getpeercert(binary_form=True)
        shown = hashlib.sha256(certificate or b"").hexdigest()
        if shown != fingerprint:
            raise FingerprintMismatch(
                f"the certificate of the server has the SHA-256 fingerprint {shown}, pinned is {fingerprint}"
            )

    class PinnedSocket(ssl.SSLSocket):  # blocking connections
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            check(self)

    class PinnedObject(ssl.SSLObject):  # async connections, and TLS through a TLS proxy
        def do_handshake(self) -> None:
            super().do_handshake()
            check(self)

    context.sslsocket_class = PinnedSocket
    context.sslobject_class = PinnedObject
