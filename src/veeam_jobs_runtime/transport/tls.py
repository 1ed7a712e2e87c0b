"""Which certificates the client trusts: those of the system, of a CA file, or one by its fingerprint."""

from __future__ import annotations

import hashlib
import re
import ssl
import warnings
from os import PathLike, environ, fspath, pathsep
from os.path import isdir
from typing import Any

from msgspec.structs import force_setattr

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.errors import InsecureWarning, MissingFile, WrongType
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record


class FingerprintMismatch(ssl.SSLCertVerificationError):
    """The server showed another certificate than the pinned one."""

    shown: str = ""
    """Fingerprint of the certificate that the server showed."""


class Trust(Record, frozen=True):
    """How to know the server by its certificate."""

    ca_file: str | PathLike[str] | None = None
    """PEM file that replaces the trust store of the system."""
    fingerprint: str | None = None
    """SHA-256 of the certificate itself; without `ca_file` nothing else is checked."""
    insecure: bool = False

    def __post_init__(self) -> None:
        arguments.switch("insecure", self.insecure)
        if self.ca_file is not None:
            force_setattr(self, "ca_file", readable_path("ca_file", self.ca_file))
        if self.insecure and (self.ca_file or self.fingerprint):
            raise ValueError(
                "insecure=True turns certificate checks off. Remove it when you pass ca_file or fingerprint."
            )
        if self.fingerprint is not None:
            force_setattr(self, "fingerprint", normal_fingerprint(self.fingerprint))


def normal_fingerprint(text: str) -> str:
    """Return a fingerprint as lower-case hexadecimal without separators. Raises ValueError where it is not SHA-256."""
    arguments.text("fingerprint", text)
    digits = re.sub(r"^sha-?256[:=]|[\s:]", "", text.strip(), flags=re.IGNORECASE).lower()
    if re.fullmatch(r"[0-9a-f]{64}", digits):
        return digits
    hint = " It looks like SHA-1." if re.fullmatch(r"[0-9a-f]{40}", digits) else ""
    raise ValueError(
        f"fingerprint must be the SHA-256 of the certificate, 64 hexadecimal digits.{hint}"
        " Print it with: openssl x509 -in server.pem -noout -fingerprint -sha256"
    )


def verify_option(trust: Trust, stacklevel: int = 2) -> ssl.SSLContext | bool:
    """Return the `verify=` argument for httpx2; warns when nothing is verified."""
    if trust.insecure:
        warnings.warn(
            "insecure=True: the certificate of the server is not checked, so others on the network can"
            " read your password. Use fingerprint= or ca_file= instead.",
            InsecureWarning,
            stacklevel=stacklevel,
        )
        return False
    if trust.fingerprint is None and trust.ca_file is None:
        return True
    context = _context(None if trust.ca_file is None else str(trust.ca_file))
    if trust.fingerprint is not None:
        _pin(context, trust.fingerprint)
    return context


def readable_path(name: str, path: str | PathLike[str]) -> str:
    """Return a path as text. Raises ValueError where it cannot be the path of a file."""
    try:
        found: str | bytes = fspath(path)
    except TypeError:
        found = b""
    if not isinstance(found, str):
        raise WrongType(f"{name} must be a path, not {type(path).__name__}.")
    if not found or "\0" in arguments.text(name, found):
        raise ValueError(f"{name} is empty or contains a null character: it must be the path of a file.")
    return found


def ca_context(name: str, ca_file: str) -> ssl.SSLContext:
    """Return a context that trusts a PEM file. Raises ValueError naming the file and `name`, its argument or variable."""
    try:
        return ssl.create_default_context(cafile=ca_file)
    except FileNotFoundError:
        kind: type[ValueError] = MissingFile
        reason = f"{name} {ca_file} does not exist."
    except ssl.SSLError:
        kind, reason = ValueError, f"{name} {ca_file} contains no PEM certificate."
    except OSError as error:
        kind, reason = (
            ValueError,
            f"{name} {ca_file} cannot be read: {error.strerror or type(error).__name__}.",
        )
    raise kind(reason)


def check_cert_file() -> None:
    """Raise ValueError if SSL_CERT_FILE names no usable certificates."""
    if ca_file := environ.get("SSL_CERT_FILE"):
        ca_context("SSL_CERT_FILE", ca_file)


def check_cert_folder() -> None:
    """Raise ValueError if SSL_CERT_DIR applies and is no folder: OpenSSL would trust nobody without saying why."""
    folder = environ.get("SSL_CERT_DIR")
    if folder and not environ.get("SSL_CERT_FILE") and not any(isdir(path) for path in folder.split(pathsep)):
        raise MissingFile(f"SSL_CERT_DIR {folder} is not a folder.")


def _context(ca_file: str | None) -> ssl.SSLContext:
    if ca_file is None:
        # Nothing of the store of the system is looked at, so nothing of it is loaded.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    context = ca_context("ca_file", ca_file)
    # A self-signed certificate is its own CA, and seldom carries what strict checking of CAs asks for.
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _pin(context: ssl.SSLContext, fingerprint: str) -> None:
    """Make every handshake of the context check the certificate before anything is sent."""

    def check(tls: Any) -> None:
        certificate = tls.getpeercert(binary_form=True)
        shown = hashlib.sha256(certificate or b"").hexdigest()
        if shown != fingerprint:
            mismatch = FingerprintMismatch(
                f"the certificate of the server has the SHA-256 fingerprint {shown}, not the pinned {fingerprint}"
            )
            mismatch.shown = shown
            raise mismatch

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


publish(globals())
