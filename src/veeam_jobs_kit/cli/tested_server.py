"""The server that `contract` and `drift` test: address, account, certificate, from the options of both commands."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from veeam_jobs_kit.contract.model import Account, CouldNotRun, ServerTrust
from veeam_jobs_kit.contract.wire.address import base_url_for
from veeam_jobs_runtime.transport.tls import normal_fingerprint

from .errors import Trouble

PASSWORD_VARIABLE = "VEEAM_JOBS_PASSWORD"
_NEAREST = 3
"""Names told instead of one that there is not, where there are many."""


def base_url_of(url: str, document: Mapping[str, Any], base_path: str | None = None) -> str:
    """Return the address with the path of the API appended, or `base_path`. Raises Trouble for an invalid address."""
    try:
        return base_url_for(url, document, base_path)
    except CouldNotRun as error:
        raise Trouble(str(error)) from error


def account_of(username: str | None, password_file: Path | None) -> Account | None:
    """Return the account to sign in with; None without a user name. Raises Trouble where there is no password."""
    if username is None:
        return None
    return Account(username, password_of(username, password_file, PASSWORD_VARIABLE, "--password-file"))


def password_of(username: str, file: Path | None, variable: str, option: str) -> str:
    """Return the password from a file, the environment or the keyboard; others can read the command line.

    `option` is the one that names the file. Raises Trouble where there is no password.
    """
    if file is not None:
        try:
            password = file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise Trouble(f"The password file {file} cannot be read: {error}") from error
    elif variable in os.environ:
        password = os.environ[variable]
    elif sys.stdin.isatty():
        import getpass

        password = getpass.getpass(f"Password of {username}: ")
    else:
        raise Trouble(f"No password for {username}: set {variable} or use {option}.")
    if not password:
        raise Trouble(f"The password of {username} is empty.")
    return password


def trust_of(fingerprint: str | None, ca_file: Path | None, *, insecure: bool) -> ServerTrust:
    """Return how to verify the certificate. Raises Trouble for options that contradict each other."""
    if insecure and (fingerprint or ca_file):
        raise Trouble("--insecure accepts any certificate; remove it, or --fingerprint and --ca-file.")
    if ca_file is not None and not ca_file.is_file():
        raise Trouble(f"There is no file {ca_file} (--ca-file).")
    try:
        normal = normal_fingerprint(fingerprint) if fingerprint else None
    except ValueError as error:
        raise Trouble(f"--fingerprint: {error}.") from error
    return ServerTrust(str(ca_file) if ca_file else None, normal, insecure)


def known_names(option: str, given: tuple[str, ...], there: list[str], to_list: str = "") -> None:
    """Raise Trouble for a name that there is not; of many names it tells the nearest, and `to_list`, how to list all."""
    for name in given:
        if name in there:
            continue
        if not to_list:
            raise Trouble(f"Invalid {option} {name}: use one of {', '.join(there)}")
        spelled = {each.lower(): each for each in there}
        near = difflib.get_close_matches(name.lower(), list(spelled), n=_NEAREST, cutoff=0.0)
        *first, last = (spelled[each] for each in near)
        raise Trouble(
            f"Invalid {option} {name}: did you mean {', '.join(first)} or {last}? To list all: {to_list}"
        )
