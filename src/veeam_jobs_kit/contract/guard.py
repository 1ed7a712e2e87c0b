"""What stands between a run and the network, whoever sends the request.

It sits below Schemathesis, in the transport of requests: a read-only run cannot write even through a bug or a new feature of
the fuzzer, and a pinned certificate holds for probes that bypass its settings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from requests.adapters import HTTPAdapter

from .model import Trust

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


class WriteRefused(RuntimeError):
    """A request that could change something was about to be sent in a read-only run."""


def install(*, read_only: bool, sign_in_paths: Iterable[str], trust: Trust) -> None:
    """Guard every request of this process from now on."""
    if read_only:
        _refuse_writes(tuple(sign_in_paths))
    _verify_as(trust)
    if trust.fingerprint is not None:
        _pin(normal_fingerprint(trust.fingerprint))


def verification(trust: Trust) -> bool | str:
    """What requests is to verify: nothing, all, or against a file. A pinned certificate is looked at by itself."""
    return trust.ca_file or not (trust.insecure or trust.fingerprint)


def normal_fingerprint(text: str) -> str:
    """A SHA-256 as urllib3 takes it; ValueError for anything else."""
    digits = re.sub(r"^sha-?256[:=]|[\s:]", "", text.strip(), flags=re.IGNORECASE).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise ValueError("a fingerprint is the SHA-256 of the certificate, 64 hexadecimal digits")
    return digits


def _refuse_writes(sign_in_paths: tuple[str, ...]) -> None:
    send = HTTPAdapter.send

    def guarded(self: HTTPAdapter, request: Any, *args: Any, **kwargs: Any) -> Any:
        path = request.path_url.partition("?")[0]
        if request.method not in SAFE_METHODS and not path.startswith(sign_in_paths):
            raise WriteRefused(f"{request.method} {path} would change something; this run is read-only")
        return send(self, request, *args, **kwargs)

    HTTPAdapter.send = guarded  # type: ignore[method-assign]


def _verify_as(trust: Trust) -> None:
    """Set here, because a variable like REQUESTS_CA_BUNDLE overrides what a session says."""
    send, verify = HTTPAdapter.send, verification(trust)

    def verifying(self: HTTPAdapter, request: Any, *args: Any, **kwargs: Any) -> Any:
        return send(self, request, *args, **{**kwargs, "verify": verify})

    HTTPAdapter.send = verifying  # type: ignore[method-assign]


def _pin(fingerprint: str) -> None:
    init_poolmanager = HTTPAdapter.init_poolmanager

    def pinned(self: HTTPAdapter, *args: Any, **kwargs: Any) -> Any:
        return init_poolmanager(self, *args, assert_fingerprint=fingerprint, **kwargs)

    HTTPAdapter.init_poolmanager = pinned  # type: ignore[method-assign]
