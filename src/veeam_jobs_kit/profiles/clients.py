"""From a profile to a client of its server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from . import passwords
from .errors import ProfileError
from .store import A_PROFILE, Product, Profile, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from veeam_jobs import AsyncEnterpriseManagerClient, AsyncVspcClient, EnterpriseManagerClient, VspcClient

C = TypeVar("C")


@overload
def connect(
    profile: str, *, product: Literal["vspc"], password: str | None = None, **options: Any
) -> VspcClient: ...
@overload
def connect(
    profile: str, *, product: Literal["em"], password: str | None = None, **options: Any
) -> EnterpriseManagerClient: ...
@overload
def connect(
    profile: str, *, product: None = None, password: str | None = None, **options: Any
) -> VspcClient | EnterpriseManagerClient: ...
def connect(
    profile: str, *, product: Product | None = None, password: str | None = None, **options: Any
) -> VspcClient | EnterpriseManagerClient:
    """Make a client of a profile that `veeam-jobs login` stored; nothing is sent before its first call.

    The client signs in as the user of the profile, trusts the certificate that the profile pins, and is for `with`, as any
    client. The password is the one given, else that of the environment (`VEEAM_JOBS_PASSWORD_<PROFILE>`), the keyring, the
    file of the profiles, or `VEEAM_JOBS_PASSWORD`; nobody is asked for it.

    Args:
        profile: Name of the profile, like `prod`.
        product: What the server must be, `vspc` or `em`; tells a type checker which client it is.
        password: The password, if it comes from elsewhere.
        options: Options of the client, like `timeout=` or `retries=`; they go before those of the profile.

    Raises `veeam_jobs_kit.ProfileError`, which is a ValueError, if there is no such profile, if it is of the other product,
    if no password is found, and if no client can be made with these options.
    """
    found = _chosen(profile, product)
    return client_of(found, password or _password(found), **options)


@overload
def connect_async(
    profile: str, *, product: Literal["vspc"], password: str | None = None, **options: Any
) -> AsyncVspcClient: ...
@overload
def connect_async(
    profile: str, *, product: Literal["em"], password: str | None = None, **options: Any
) -> AsyncEnterpriseManagerClient: ...
@overload
def connect_async(
    profile: str, *, product: None = None, password: str | None = None, **options: Any
) -> AsyncVspcClient | AsyncEnterpriseManagerClient: ...
def connect_async(
    profile: str, *, product: Product | None = None, password: str | None = None, **options: Any
) -> AsyncVspcClient | AsyncEnterpriseManagerClient:
    """Make an async client of a profile, for `async with`. See `connect`."""
    import veeam_jobs

    found = _chosen(profile, product)
    made = {**_settings(found, password or _password(found)), **options}
    if found.product == "vspc":
        return _made(veeam_jobs.AsyncVspcClient, found, made)
    return _made(veeam_jobs.AsyncEnterpriseManagerClient, found, made)


def client_of(profile: Profile, password: str, **options: Any) -> VspcClient | EnterpriseManagerClient:
    """Make a client of a given profile. Raises ProfileError if its settings are invalid."""
    import veeam_jobs

    made = {**_settings(profile, password), **options}
    if profile.product == "vspc":
        return _made(veeam_jobs.VspcClient, profile, made)
    return _made(veeam_jobs.EnterpriseManagerClient, profile, made)


def _chosen(name: str, product: Product | None) -> Profile:
    [found] = select([name])
    if product is not None and product != found.product:
        raise ProfileError(f"Profile {name!r} is {A_PROFILE[found.product]}, not {A_PROFILE[product]}.")
    return found


def _password(profile: Profile) -> str:
    password = passwords.stored(profile)
    if password is None:
        ways = passwords.ways_out(profile).removesuffix(".")
        raise ProfileError(f"Profile {profile.name!r} has no password: {ways}; or pass password=.")
    return password


def _settings(profile: Profile, password: str) -> dict[str, Any]:
    """Return the options of the client that a profile holds."""
    trust = {"ca_file": profile.ca_file, "fingerprint": profile.fingerprint}
    notation = {} if profile.product == "vspc" else {"format": profile.format}
    return {"username": profile.user, "password": password, **trust, **notation}


def _made(client: Callable[..., C], profile: Profile, options: dict[str, Any]) -> C:
    try:
        return client(profile.url, **options)
    except (ValueError, OSError) as error:
        raise ProfileError(f"Profile {profile.name!r}: {error}") from error
