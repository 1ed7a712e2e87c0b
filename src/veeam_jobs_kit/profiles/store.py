"""The file of the profiles, which only its owner can read: read it, change it, choose from it."""

from __future__ import annotations

import os
import re
import stat
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal

from .errors import ProfileError

Product = Literal["vspc", "em"]
Format = Literal["json", "xml"]
FILE_VARIABLE = "VEEAM_JOBS_PROFILES"
_VERSION = 1
_PATIENCE = 10
"""Seconds to wait for another veeam-jobs that changes the profiles."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}")


@dataclass(frozen=True, slots=True)
class Profile:
    """A server and how to sign in to it."""

    name: str
    product: Product
    url: str
    user: str
    ca_file: str | None = None
    fingerprint: str | None = None
    """SHA-256 of the server's certificate."""
    password: str | None = field(default=None, repr=False)
    """Only where the user asked for it to be kept in the file."""
    format: Format = "json"
    """What Enterprise Manager is asked to answer in; Service Provider Console speaks JSON alone."""


@dataclass(frozen=True, slots=True)
class _File:
    version: int = _VERSION
    profiles: tuple[Profile, ...] = ()


def path() -> Path:
    """Return the path of the profile file."""
    if given := os.environ.get(FILE_VARIABLE):
        return Path(given)
    return _settings_folder() / "veeam-jobs" / "profiles.json"


def _settings_folder() -> Path:
    """Return the folder for settings of this user on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home())
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def load() -> tuple[Profile, ...]:
    """Return all profiles in the order they were made; none without a file. Raises ProfileError for an unreadable file."""
    import msgspec

    file = path()
    try:
        content = file.read_bytes()
        exposed = stat.S_IMODE(file.stat().st_mode) & 0o077
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ProfileError(f"The profiles in {file} cannot be read: {error.strerror}.") from error
    try:
        _check_members(file, msgspec.json.decode(content))
        profiles = msgspec.json.decode(content, type=_File).profiles
    except msgspec.DecodeError as error:
        # The error names a place and a type, never a value: no password gets out this way.
        raise ProfileError(
            f"The profiles in {file} cannot be read: {error}. Mend the file, or delete it and sign in again."
        ) from error
    for profile in profiles:
        _check_address(file, profile)
    if exposed and os.name == "posix" and any(profile.password for profile in profiles):
        print(f"Others can read the passwords in {file}: chmod 600 it.", file=sys.stderr)
    return profiles


def _check_members(file: Path, content: object) -> None:
    """Refuse what a newer veeam-jobs may have written: to read only a part of it, and write that, would lose the rest.

    Raises ProfileError; values are not shown, as they may be passwords.
    """
    if not isinstance(content, dict):
        return  # told by its type
    problem = ""
    if content.get("version", _VERSION) != _VERSION:
        problem = f"its version is not {_VERSION}"
    elif "profiles" not in content:
        problem = "it has no member profiles"
    else:
        listed = content["profiles"] if isinstance(content["profiles"], list) else []
        known = [({"version", "profiles"}, content)]
        known += [
            ({each.name for each in fields(Profile)}, each) for each in listed if isinstance(each, dict)
        ]
        strange = sorted({name for names, members in known for name in members if name not in names})
        if strange:
            problem = f"it has members that this version does not know: {', '.join(map(repr, strange))}"
        names = [each.get("name") for each in listed if isinstance(each, dict)]
        if twice := sorted({str(name) for name in names if names.count(name) > 1}):
            problem = problem or f"it has two profiles {twice[0]!r}"
    if problem:
        raise ProfileError(
            f"The profiles in {file} cannot be used: {problem}. Mend the file, or use a newer veeam-jobs."
        )


def _check_address(file: Path, profile: Profile) -> None:
    """Refuse a profile that `login` would not make. Raises ProfileError, which does not show the address."""
    problem = ""
    if not profile.name.isprintable():
        problem = "its name has control characters"
    elif not profile.url.isprintable():
        problem = "its url has control characters"
    elif "@" in profile.url.partition("//")[2].partition("/")[0]:
        problem = "its url has a user name or password in it, which belong elsewhere"
    if problem:
        raise ProfileError(f"Profile {profile.name!r} in {file} cannot be used: {problem}. Mend the file.")


def save(profiles: Sequence[Profile]) -> None:
    """Replace the whole file, readable only by its owner."""
    import msgspec

    file = path()
    content = msgspec.json.format(msgspec.json.encode(_File(profiles=tuple(profiles))), indent=2) + b"\n"
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(file, content)
    except OSError as error:
        raise ProfileError(f"The profiles cannot be written to {file}: {error.strerror}.") from error


def _replace(file: Path, content: bytes) -> None:
    # mkstemp makes its file with mode 0600, before there is anything in it.
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, file)
    except BaseException:
        os.unlink(name)
        raise


def put(profile: Profile) -> None:
    """Add a profile, or replace the one with its name."""
    with _alone():
        known = {stored.name: stored for stored in load()}
        save([*(known | {profile.name: profile}).values()])


def remove(name: str) -> Profile:
    """Remove a profile and return it. Raises ProfileError if no profile has this name."""
    with _alone():
        [gone] = select([name])
        save([profile for profile in load() if profile.name != name])
    return gone


@contextmanager
def _alone() -> Iterator[None]:
    """Lock the profile file, so that two processes do not change it at once."""
    from filelock import FileLock, Timeout

    file = path()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(file.with_name(f".{file.name}.lock"), timeout=_PATIENCE, mode=0o600):
            yield
    except Timeout as error:
        raise ProfileError(
            f"Another veeam-jobs has been changing {file} for {_PATIENCE} s. Try again."
        ) from error
    except OSError as error:
        raise ProfileError(f"The profiles cannot be written to {file}: {error.strerror}.") from error


def select(names: Sequence[str], product: Product | None = None) -> tuple[Profile, ...]:
    """Return the profiles with these names, or all; with `product`, only its own. Raises ProfileError for none."""
    known = load()
    if not known:
        raise ProfileError("No server is known yet. Begin with: veeam-jobs login https://your-server:1280")
    by_name = {profile.name: profile for profile in known}
    for name in names:
        if name not in by_name:
            raise ProfileError(f"There is no profile {name!r}. There are: {', '.join(by_name)}")
        if product and by_name[name].product != product:
            raise ProfileError(
                f"This command needs {A_PROFILE[product]}; {name!r} is {A_PROFILE[by_name[name].product]}."
            )
    chosen = tuple(by_name[name] for name in dict.fromkeys(names)) or known
    fitting = tuple(profile for profile in chosen if product in (None, profile.product))
    if not fitting and product:
        raise ProfileError(
            f"This command needs {A_PROFILE[product]}; you have none. Begin with: veeam-jobs login https://your-server:"
            + ("9398" if product == "em" else "1280")
        )
    return fitting


PRODUCT_NAMES: dict[Product, str] = {"vspc": "Service Provider Console", "em": "Enterprise Manager"}
A_PROFILE: dict[Product, str] = {
    "vspc": "a Service Provider Console profile",
    "em": "an Enterprise Manager profile",
}


def check_name(name: str) -> str:
    """Check that a name can be typed without quotes. Raises ProfileError otherwise."""
    if not _NAME.fullmatch(name):
        raise ProfileError(
            f"{name!r} cannot be the name of a profile: use letters, digits, dot, hyphen, underscore."
        )
    return name
