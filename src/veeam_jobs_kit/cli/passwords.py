"""Where the password of a profile comes from, and where it is kept. Never the command line, which others can read."""

from __future__ import annotations

import importlib
import os
import re
import sys
from typing import Any

from .profiles import Profile
from .trouble import Trouble

VARIABLE = "VEEAM_JOBS_PASSWORD"
_SERVICE = "veeam-jobs"
_typed: dict[Profile, str] = {}
"""So that nobody types the same password twice in one command."""


def variable_of(name: str) -> str:
    """The environment variable of one profile: `VEEAM_JOBS_PASSWORD_` and its name in capitals, `_` for all else."""
    return f"{VARIABLE}_{re.sub('[^A-Z0-9]', '_', name.upper())}"


def find(profile: Profile) -> str:
    """The password: the profile's own variable, keyring, file, `VEEAM_JOBS_PASSWORD`, in the end a question.

    What was stored for a server goes before the variable for all, so that this reaches only those that have none.
    Trouble where nobody is there to be asked.
    """
    stored = os.environ.get(variable_of(profile.name)) or _from_keyring(profile) or profile.password
    password = stored or os.environ.get(VARIABLE) or _typed.get(profile)
    if password:
        return password
    if not sys.stdin.isatty():
        raise Trouble(
            f"no password: set {variable_of(profile.name)} or {VARIABLE}, or sign in again with --save-password."
        )
    _typed[profile] = ask(f"Password of {profile.user} at {profile.url} ({profile.name}): ")
    return _typed[profile]


def ask(prompt: str) -> str:
    """A password typed unseen; Trouble when it is empty."""
    import getpass

    try:
        password = getpass.getpass(prompt)
    except EOFError:
        password = ""
    if not password:
        raise Trouble("The password is empty.")
    return password


def from_input() -> str:
    """The first line of standard input; Trouble when it is empty."""
    password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise Trouble("--password-stdin: standard input has no password on its first line.")
    return password


def whence(profile: Profile) -> str:
    """Where `find` will find it, in a word."""
    if os.environ.get(variable_of(profile.name)):
        return "environment"
    if _from_keyring(profile):
        return "keyring"
    if profile.password:
        return "file"
    return "environment" if os.environ.get(VARIABLE) else "asked for"


def keep(profile: Profile, password: str) -> bool:
    """Put the password into the keyring; False where there is none."""
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(_SERVICE, _account(profile), password)
    except keyring.errors.KeyringError:
        return False
    return True


def forget(profile: Profile) -> None:
    """Take the password out of the keyring, if it is there."""
    keyring = _keyring()
    if keyring is None:
        return
    try:
        keyring.delete_password(_SERVICE, _account(profile))
    except keyring.errors.KeyringError:
        return


def _from_keyring(profile: Profile) -> str | None:
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        found = keyring.get_password(_SERVICE, _account(profile))
    except keyring.errors.KeyringError:
        return None
    return str(found) if found else None


def _account(profile: Profile) -> str:
    # With the address in it: a profile whose address was changed by hand does not take the password elsewhere.
    return f"{profile.name}: {profile.user} at {profile.url}"


def _keyring() -> Any:
    """The package `keyring`, if it is installed and has a place to keep anything."""
    try:
        keyring = importlib.import_module("keyring")
        importlib.import_module("keyring.errors")
    except ModuleNotFoundError:
        return None
    # Without a backend, the package stands one in that only raises; its priority is 0.
    return keyring if getattr(keyring.get_keyring(), "priority", 0) > 0 else None
