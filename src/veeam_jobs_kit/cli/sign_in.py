"""`veeam-jobs login`, `logout` and `profiles`."""

from __future__ import annotations

import hashlib
import os
import socket
import ssl
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import profiles
from ..profiles import PRODUCT_NAMES, Format, Product, Profile, passwords
from ..rows.failures import explain, is_expected, is_hung_up, is_refused_sign_in
from ..rows.job_servers import connected
from ..rows.text import one_line
from . import known_names, password_prompt
from .ask_servers import warn_in_sentences
from .errors import Trouble
from .listing import Listing, check_view, print_listing
from .tables import Column
from .view import View

if TYPE_CHECKING:
    from ..rows.model import IdentityRow

_PORTS: dict[int, Product] = {1280: "vspc", 9398: "em", 9399: "em"}
_CONNECT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class LoginArguments:
    """The arguments of `login`."""

    url: str
    name: str | None
    product: Product | None
    user: str | None
    ca_file: Path | None
    fingerprint: str | None
    password_stdin: bool
    save_password: bool
    format: Format = "json"


@dataclass(frozen=True, slots=True)
class _Password:
    text: str
    is_new: bool
    """Whether the password was typed or piped in; one from the environment is not stored."""


def sign_in_to(arguments: LoginArguments) -> None:
    """Sign in once, to see that it works, and keep the profile."""
    warn_in_sentences()
    profile = _reached(_profile(arguments), arguments.product)
    profile = replace(profile, user=arguments.user or _ask_user())
    password = _password(arguments, profile)
    identity = _verified(profile, password.text)
    kept = _keep(profile, password, save_in_file=arguments.save_password)
    role = f" ({identity.role})" if identity.role else ""
    product = f"{PRODUCT_NAMES[profile.product]} {identity.server_version or ''}".strip()
    print(one_line(f"Signed in to {product} as {identity.user}{role}."), file=sys.stderr)
    print(f"Profile {profile.name!r} is stored; the password {kept}.", file=sys.stderr)


def sign_out_of(names: Sequence[str]) -> None:
    """Delete profiles and their passwords."""
    for name in names:
        gone = profiles.remove(name)
        passwords.forget(gone)
        known_names.forget(name)
        print(f"Profile {name!r} is gone, and its password with it.", file=sys.stderr)


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A profile, for output."""

    profile: str
    product: Product
    url: str
    user: str
    trust: str
    """How the certificate of the server is verified."""
    password: str
    """Where the password comes from."""
    format: Format
    """Format that the server is asked for."""


def list_profiles(view: View) -> None:
    """Print the profiles, without their passwords."""
    check_view("profiles", ProfileRow, view)
    rows = [
        ProfileRow(
            profile.name,
            profile.product,
            profile.url,
            profile.user,
            _trust(profile),
            passwords.whence(profile),
            profile.format,
        )
        for profile in profiles.load()
    ]
    columns = [
        Column[ProfileRow]("Profile", lambda row: row.profile, least=8, key="profile"),
        Column[ProfileRow]("Product", lambda row: row.product, drop=1, key="product"),
        Column[ProfileRow]("URL", lambda row: row.url, least=24, key="url"),
        Column[ProfileRow]("User", lambda row: row.user, least=10, key="user"),
        Column[ProfileRow]("Trust", lambda row: row.trust, least=11, drop=2, key="trust"),
        Column[ProfileRow]("Password", lambda row: row.password, key="password"),
    ]
    nothing = "No server is known yet. Begin with: veeam-jobs login https://your-server:1280"
    print_listing(Listing("profiles", ProfileRow, rows, columns, nothing=nothing), view)


def _trust(profile: Profile) -> str:
    if profile.url.startswith("http:"):
        return "none (http)"
    if profile.fingerprint:
        return f"fingerprint {profile.fingerprint[:8]}…"
    return profile.ca_file or "system"


def _profile(arguments: LoginArguments) -> Profile:
    """Return the profile from the arguments; the product is a guess if not given."""
    url = _url(arguments.url)
    name = profiles.check_name(arguments.name or urlsplit(url).hostname or "")
    for known in profiles.load():
        if known.name == name and known.url != url:
            raise Trouble(
                f"Profile {name!r} is {known.url}. Choose another --name, or first: veeam-jobs logout {name}"
            )
    if arguments.ca_file is not None and not arguments.ca_file.is_file():
        raise Trouble(f"There is no file {arguments.ca_file} (--ca-file).")
    ca_file = str(arguments.ca_file.resolve()) if arguments.ca_file else None
    return Profile(
        name,
        arguments.product or "vspc",
        url,
        arguments.user or "",
        ca_file,
        _fingerprint(arguments.fingerprint),
        format=arguments.format,
    )


def _url(text: str) -> str:
    url = (text if "://" in text else f"https://{text}").rstrip("/")
    if "@" in url.partition("//")[2].partition("/")[0]:
        # Before any message that shows the address.
        raise Trouble("Remove user name and password from the address; use --user, and type the password.")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise Trouble(f"{text} is not an address of a server: {error}.") from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Trouble(f"{text} is not an address of a server: use https://vspc.example.com:1280.")
    if parts.username is not None:
        raise Trouble("Remove user name and password from the address; use --user, and type the password.")
    if parts.query or parts.fragment:
        raise Trouble(f"{text} is not an address of a server: remove the part from ? or # on.")
    return url


def _fingerprint(text: str | None) -> str | None:
    from veeam_jobs_runtime.transport.tls import normal_fingerprint

    try:
        return normal_fingerprint(text) if text else None
    except ValueError as error:
        raise Trouble(f"--fingerprint: {error}.") from error


def _reached(profile: Profile, product: Product | None) -> Profile:
    """Return the profile with a trusted certificate and its product."""
    import veeam_jobs

    try:
        is_em = _has_front_door(profile)
    except veeam_jobs.TransportError as error:
        if not error.tls or profile.fingerprint:
            raise Trouble(f"{profile.url}: {explain(error)}{_tls_hint(profile, error)}") from error
        profile = replace(profile, fingerprint=_compared(profile, explain(error)))
        is_em = _has_front_door(profile)
    by_port = _PORTS.get(urlsplit(profile.url).port or 0)
    product = product or ("em" if is_em else by_port or "vspc")
    if product == "vspc" and profile.format != "json":
        raise Trouble(f"{profile.url} is a {PRODUCT_NAMES['vspc']}, which sends only JSON. Remove --format.")
    return replace(profile, product=product)


def _tls_hint(profile: Profile, error: Exception) -> str:
    """Return a hint at https where it may be the cause: the first plain HTTP request of all was hung up on."""
    if not profile.url.startswith("http:") or not is_hung_up(error):
        return ""
    return f" Does the server want https{profile.url.removeprefix('http')} instead?"


def _has_front_door(profile: Profile) -> bool:
    """Return whether the server is an Enterprise Manager, by its response to `GET /api/` without an account.

    Raises TransportError where it does not answer.
    """
    import veeam_jobs

    trust: dict[str, Any] = {"ca_file": profile.ca_file, "fingerprint": profile.fingerprint}
    try:
        # Nothing is signed in to: user and password stay here.
        with veeam_jobs.EnterpriseManagerClient(
            profile.url,
            username="-",
            password="-",
            timeout=_CONNECT_SECONDS,
            retries=0,
            format=profile.format,
            **trust,
        ) as em:
            return em.enterprise_manager.get().supported_versions is not None
    except veeam_jobs.TransportError:
        raise
    except veeam_jobs.ApiError:
        return False
    except ValueError as error:
        raise Trouble(f"{profile.url}: {error}") from error


_CHOICES = """{problem}

There are three safe ways on:
  1. Compare the fingerprint of its certificate (SHA-256),
       {fingerprint}
     with the one you see on the server itself, and if they are equal:
       veeam-jobs login {url} --fingerprint {bare}
  2. Trust whoever signed the certificate: --ca-file FILE with that CA (PEM).
  3. Give the server a certificate that this machine trusts already, or add its CA to the system's trust store."""


def _compared(profile: Profile, problem: str) -> str:
    """Return the fingerprint of the server's certificate if the user confirms it. Raises Trouble with the alternatives."""
    bare = _shown_fingerprint(profile.url)
    pairs = ":".join(bare[at : at + 2].upper() for at in range(0, len(bare), 2))
    choices = _CHOICES.format(
        problem=f"{profile.url}: {problem.removesuffix(' Sign in again to see what can be done.')}",
        fingerprint=pairs,
        url=profile.url,
        bare=bare,
    )
    if not sys.stdin.isatty():
        raise Trouble(choices)
    print(choices, file=sys.stderr)
    answer = _ask("Is it the fingerprint you see on the server? Type yes to trust it: ")
    if answer.lower() not in ("y", "yes"):
        raise Trouble("Nothing was changed.")
    return bare


def _shown_fingerprint(url: str) -> str:
    """Return the SHA-256 of the certificate of a server, unverified; no request is sent."""
    parts = urlsplit(url)
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((parts.hostname or "", parts.port or 443), _CONNECT_SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=parts.hostname) as tls,
        ):
            return hashlib.sha256(tls.getpeercert(binary_form=True) or b"").hexdigest()
    except OSError as error:
        raise Trouble(f"{url}: no TLS connection. Is it the HTTPS port of the API? ({error})") from error


def _ask_user() -> str:
    if not sys.stdin.isatty():
        raise Trouble("Missing --user.")
    user = _ask("User: ")
    if not user:
        raise Trouble("The name of the user is empty.")
    return user


def _ask(prompt: str) -> str:
    """Read a line from the user; the prompt goes to standard error."""
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _password(arguments: LoginArguments, profile: Profile) -> _Password:
    if arguments.password_stdin:
        return _Password(password_prompt.from_input(), is_new=True)
    for variable in (passwords.variable_of(profile.name), passwords.VARIABLE):
        if given := os.environ.get(variable):
            return _Password(given, is_new=False)
    if not sys.stdin.isatty():
        raise Trouble(f"No password: set {passwords.VARIABLE}, or use --password-stdin.")
    return _Password(password_prompt.ask(f"Password of {profile.user}: "), is_new=True)


def _verified(profile: Profile, password: str) -> IdentityRow:
    try:
        with connected(profile, password) as source:
            return source.identity()
    except Exception as error:
        if not is_expected(error):
            raise
        raise Trouble(f"{profile.url}: {explain(error)}{_hint(profile, error)}") from error


def _hint(profile: Profile, error: Exception) -> str:
    """Return a hint if the response is not that of the product."""
    import veeam_jobs

    if is_refused_sign_in(error):
        return ""
    if isinstance(error, (veeam_jobs.NotFound, veeam_jobs.DecodeError)) or getattr(error, "status", 0) == 405:
        return f" Is it the address of {PRODUCT_NAMES[profile.product]}? If not, say --product."
    return ""


def _keep(profile: Profile, password: _Password, *, save_in_file: bool) -> str:
    """Store the profile, and the password if possible; return a phrase that says where."""
    # What was kept for an earlier sign-in would go before anything else.
    passwords.forget(profile)
    if (password.is_new or save_in_file) and passwords.keep(profile, password.text):
        profiles.put(profile)
        return "is in the keyring"
    if save_in_file:
        profiles.put(replace(profile, password=password.text))
        return f"stands in {profiles.path()}, which only you can read"
    profiles.put(profile)
    if not password.is_new:
        return "comes from the environment"
    return f"is not kept: it is asked for, or taken from {passwords.variable_of(profile.name)}"
