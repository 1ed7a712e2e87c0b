"""Ask for a password that is stored nowhere; it never comes from the command line, which others can read."""

from __future__ import annotations

import sys

from ..profiles import Profile, ProfileError
from ..profiles.passwords import stored, ways_out
from .errors import Trouble

_typed: dict[Profile, str] = {}
"""Passwords typed in this command, so that each is asked for once."""


def find(profile: Profile) -> str:
    """Return the password: stored, from the environment, or typed.

    Raises ProfileError if it is none of these and standard input is no terminal.
    """
    password = stored(profile) or _typed.get(profile)
    if password:
        return password
    if not sys.stdin.isatty():
        raise ProfileError(f"no password: {ways_out(profile)}")
    _typed[profile] = ask(f"Password of {profile.user} at {profile.url} ({profile.name}): ")
    return _typed[profile]


def ask(prompt: str) -> str:
    """Ask for a password without echo. Raises ProfileError if it is empty."""
    import getpass

    try:
        password = getpass.getpass(prompt)
    except EOFError:
        password = ""
    if not password:
        raise ProfileError("The password is empty.")
    return password


def from_input() -> str:
    """Return the first line of standard input. Raises Trouble if it is empty."""
    password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise Trouble("--password-stdin: standard input has no password on its first line.")
    return password
