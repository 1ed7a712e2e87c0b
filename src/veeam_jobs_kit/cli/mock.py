"""`veeam-jobs mock`."""

from __future__ import annotations

import ipaddress
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from veeam_jobs_kit import mock
from veeam_jobs_kit.bundles import BundleNotFound
from veeam_jobs_kit.mock.clock import START
from veeam_jobs_kit.mock.database import StoreInUse, StoreUnusable
from veeam_jobs_kit.mock.estate import build_estate
from veeam_jobs_kit.mock.keeping import PRIVATE, database_of
from veeam_jobs_kit.mock.worldfile import WorldError, export, load

from .trouble import Trouble

USER = "portal-administrator"
_FIRST_YEAR, _LAST_YEAR = 1980, 9000


@dataclass(frozen=True, slots=True)
class Wish:
    """The command line as it was given. `ports` are those of the mocks that are wanted."""

    ports: Mapping[str, int]
    seed: int
    jobs: int
    canary: str | None
    api_version: str | None
    faults: tuple[str, ...]
    speed: float
    accept: bool
    throttle: int | None
    idle_minutes: float
    admin_port: int | None
    host: str
    admin_host: str
    tls: bool
    tls_file: Path | None
    workers: int
    json: bool
    world: Path | None = None
    start: datetime = START
    database: Path | None = None


def moment(text: str | None) -> datetime:
    """What `--start` says, in UTC: a time with its offset, or `now`; the usual moment where it says nothing."""
    if text is None:
        return START
    if text == "now":
        return datetime.now(UTC).replace(microsecond=0)
    try:
        found = datetime.fromisoformat(text)
        if found.tzinfo is not None and _FIRST_YEAR <= found.year <= _LAST_YEAR:
            return found.astimezone(UTC)
    except ValueError:
        pass
    raise Trouble(
        f"--start {text} is no moment between {_FIRST_YEAR} and {_LAST_YEAR}; write it with its offset, like"
        " 2027-01-31T08:00Z or 2027-01-31T08:00+01:00, or write now."
    )


def run_mocks(wish: Wish) -> None:
    """Run the mocks until Ctrl-C."""
    wanted = _fitting(wish.ports, wish.canary)
    _warn(wish)
    try:
        mock.run(
            wanted,
            options=_options(wish),
            clock=mock.Clock(wish.start, wish.speed),
            faults=wish.faults,
            listen=mock.Listen(
                wish.host, wish.admin_host, wish.admin_port, wish.tls, wish.tls_file, wish.workers
            ),
            announce=lambda started: _print_json(started, wish) if wish.json else _print_start(started, wish),
        )
    except (BundleNotFound, mock.FaultError, mock.WorkerLost, StoreInUse, StoreUnusable, WorldError) as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        raise Trouble(_why_not(error, wish, wanted)) from error


def show_users(wish: Wish) -> None:
    """Print the user of every role."""
    users = {api: _users(api, wish) for api in _fitting(wish.ports, wish.canary)}
    if wish.json:
        print(json.dumps({"password": mock.PASSWORD, "users": users}, indent=2))
        return
    table = _table("API", "Role", "User")
    for api, roles in users.items():
        for role, name in roles.items():
            table.add_row(api, role, name)
    console = _console()
    console.print(table)
    console.print(f"All have the password {mock.PASSWORD}. VSPC also takes the API keys {mock.API_KEY}")
    console.print(f"and, for reading alone, {mock.READ_ONLY_API_KEY}.")


def _options(wish: Wish) -> mock.Options:
    return mock.Options(
        seed=wish.seed,
        jobs=wish.jobs,
        version=wish.api_version,
        canary=wish.canary,
        accept=wish.accept,
        throttle=wish.throttle,
        idle_minutes=wish.idle_minutes,
        world=wish.world,
        database=wish.database or PRIVATE,
    )


def _users(api: mock.Api, wish: Wish) -> Mapping[str, str]:
    """Role -> user, the administrator first."""
    try:
        return mock.users_of(api, wish.api_version)
    except BundleNotFound as error:
        raise Trouble(str(error)) from error


def export_world(file: Path, seed: int, jobs: int, world: Path | None, start: datetime) -> None:
    """Write a world that was made or read to a file."""
    try:
        export(load(world, start) if world else build_estate(seed, jobs, start), file)
    except WorldError as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        raise Trouble(f"The world cannot be written to {file}: {error.strerror}.") from error


def _fitting(ports: Mapping[str, int], canary: str | None) -> dict[mock.Api, int]:
    """The mocks to run: all that were asked for, or the one that has the canary."""
    wanted: dict[mock.Api, int] = {name: ports[name] for name in mock.DEFAULT_PORTS if name in ports}
    if canary is None:
        return wanted
    if canary not in mock.CANARIES:
        listed = "\n".join(f"  {name}: {bug.description}" for name, bug in mock.CANARIES.items())
        raise Trouble(f"There is no canary {canary!r}. These are the canaries:\n{listed}")
    api = mock.CANARIES[canary].api
    if api not in wanted:
        raise Trouble(f"The canary {canary} belongs to {api}; leave out --api or say --api {api}.")
    return {api: wanted[api]}


def _warn(wish: Wish) -> None:
    for option, host, what in (
        ("--host", wish.host, "sign in to the mocks, whose passwords everybody knows"),
        ("--admin-host", wish.admin_host, "steer the mocks"),
    ):
        if not _is_loopback(host):
            print(
                f"Warning: {option} {host} lets everybody who can reach this machine {what}.", file=sys.stderr
            )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _why_not(error: OSError, wish: Wish, wanted: Mapping[mock.Api, int]) -> str:
    if wish.tls_file is not None and error.filename is not None:
        return f"The certificate cannot be written to {wish.tls_file}: {error.strerror}."
    ports = [port for port in (*wanted.values(), wish.admin_port) if port]
    taken = " or ".join(str(port) for port in ports)
    return (
        f"Could not listen on {wish.host} port {taken}: {error.strerror};"
        " choose others with --vspc-port, --em-port and --admin-port."
    )


def _print_json(started: mock.Started, wish: Wish) -> None:
    told = {
        "mocks": {
            api: {"url": _base(url), "base_url": url, "users": dict(_users(api, wish))}
            for api, url in started.urls.items()
        },
        "password": mock.PASSWORD,
        "admin_url": started.admin_url,
        "fingerprint": started.fingerprint,
    }
    print(json.dumps(told), flush=True)


def _print_start(started: mock.Started, wish: Wish) -> None:
    console = _console()
    table = _table("API", "Address", "User", "Password")
    for api, url in started.urls.items():
        table.add_row(api, url, USER, mock.PASSWORD)
    console.print(table)
    console.print(Text(f"Console: {started.admin_url}/   (and for programs: {started.admin_url}/__mock__)"))
    if started.fingerprint:
        console.print(
            Text(f"SHA-256 of the certificate, for fingerprint=: {started.fingerprint}"), soft_wrap=True
        )
    if wish.tls_file:
        console.print(Text(f"CA of the certificate, for ca_file=: {wish.tls_file}"), soft_wrap=True)
    if wish.database:
        kept = ", ".join(str(database_of(api, wish.database)) for api in started.urls)
        console.print(Text(f"Kept in: {kept}"), soft_wrap=True)
    for fault in wish.faults:
        console.print(Text(f"Fault: {fault}"))
    if wish.canary is not None:
        console.print(Text(f"Planted bug: {mock.CANARIES[wish.canary].description}"))
    console.print("\nTry:")
    for api, url in started.urls.items():
        console.print(Text(_first_call(api, url, wish)), soft_wrap=True)
    console.print("\nThere is a user for each role, all with this password: veeam-jobs mock --show-users")
    console.print("Stop with Ctrl-C.")


def _first_call(api: mock.Api, url: str, wish: Wish) -> str:
    trust = "" if not wish.tls else f" --cacert {wish.tls_file}" if wish.tls_file else " --insecure"
    if api == "vspc":
        return f"  curl{trust} -H 'Authorization: Bearer {mock.API_KEY}' '{url}/infrastructure/backupServers/jobs?limit=2'"
    return f"  curl{trust} -i -X POST -u {USER}:{mock.PASSWORD} '{url}/sessionMngr/?v=latest'"


def _base(url: str) -> str:
    """An address without the path of the API: what clients are given."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _console() -> Console:
    """A terminal has its own width and colours; a file or a pipe gets whole lines, plain."""
    return Console(highlight=False) if sys.stdout.isatty() else Console(width=160, highlight=False)
