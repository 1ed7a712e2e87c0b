"""Where the password of a profile comes from, and where it is kept."""

from __future__ import annotations

import importlib
import os
import re
from typing import Any

from .store import Profile

VARIABLE = "VEEAM_JOBS_PASSWORD"
_SERVICE = "veeam-jobs"


def variable_of(name: str) -> str:
    """Return the environment variable of a profile: `VEEAM_JOBS_PASSWORD_`, its name in capitals, `_` for all else."""
    return f"{VARIABLE}_{re.sub('[^A-Z0-9]', '_', name.upper())}"


def stored(profile: Profile) -> str | None:
    """Return the password from the profile's variable, keyring, file, or `VEEAM_JOBS_PASSWORD`; None if nothing has it.

    The password of a profile has priority over `VEEAM_JOBS_PASSWORD`, so that no server gets that of another one.
    """
    own = os.environ.get(variable_of(profile.name)) or _from_keyring(profile) or profile.password
    return own or os.environ.get(VARIABLE) or None


def ways_out(profile: Profile) -> str:
    """Return advice for a profile without a password."""
    return f"set {variable_of(profile.name)} or {VARIABLE}, or sign in again with --save-password."


def whence(profile: Profile) -> str:
    """Return the name of the place where `stored` finds the password."""
    if os.environ.get(variable_of(profile.name)):
        return "environment"
    if _from_keyring(profile):
        return "keyring"
    if profile.password:
        return "file"
    return "environment" if os.environ.get(VARIABLE) else "asked for"


def keep(profile: Profile, password: str) -> bool:
    """Store the password in the keyring; return False if there is no keyring."""
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(_SERVICE, _account(profile), password)
    except keyring.errors.KeyringError:
        return False
    return True


def forget(profile: Profile) -> None:
    """Delete the password from the keyring, if it is there."""
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
    """Return the package `keyring`, if it is installed and has a usable backend."""
    try:
        keyring = importlib.import_module("keyring")
        importlib.import_module("keyring.errors")
    except ModuleNotFoundError:
        return None
    # Without a backend, the package stands one in that only raises; its priority is 0.
    return keyring if getattr(keyring.get_keyring(), "priority", 0) > 0 else None
