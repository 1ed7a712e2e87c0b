"""`veeam-jobs mock`."""

from __future__ import annotations

import ipaddress
import json
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from veeam_jobs_kit import mock
from veeam_jobs_kit.mock import limits
from veeam_jobs_kit.mock.server.checks import check_options, refuse_beside_world, version_of
from veeam_jobs_kit.mock.server.databases import database_of
from veeam_jobs_kit.mock.storage.connection import StoreInUse, StoreUnusable
from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.file_nodes import WorldError
from veeam_jobs_kit.mock.world.options import IN_MEMORY
from veeam_jobs_kit.mock.world.world_export import export
from veeam_jobs_kit.mock.world.world_file import world_of

from .errors import Trouble

USER = "portal-administrator"
JOBS = 1000
"""The number of jobs of a mock that is started without one."""

_FIRST_YEAR, _LAST_YEAR = 1980, 9000
_FLAGS = {"version": "--vspc-version", "database": "--db", "tls_file": "--tls-cert"}
"""The command line options that are named differently in Python."""


def moment(text: str | None) -> datetime:
    """Return the time of `--start` in UTC: a time with an offset, or `now`; the default time for None."""
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
        f"--start {text} is not a time between {_FIRST_YEAR} and {_LAST_YEAR}. Write it with its offset, like"
        " 2027-01-31T08:00Z or 2027-01-31T08:00+01:00, or write now."
    )


def world_options(seed: int | None, jobs: int | None, world: Path | None) -> dict[str, Any]:
    """Return the members of Options that say which data to serve. A world file takes the place of both numbers."""
    given = {name: value for name, value in (("seed", seed), ("jobs", jobs)) if value is not None}
    if world is None:
        return {"jobs": JOBS, **given}
    try:
        for name in given:
            refuse_beside_world(name)
    except mock.OptionError as error:
        _refuse(error)
    return {"world": world}


def run_mocks(
    ports: Mapping[mock.Api, int],
    options: mock.Options,
    clock: mock.Clock,
    listen: mock.Listen,
    faults: Sequence[str],
    *,
    as_json: bool,
) -> None:
    """Run the mocks until Ctrl-C."""
    ports = _with_canary(ports, options)
    _warn(listen)

    def announce(started: mock.Started) -> None:
        if as_json:
            _print_json(started, options)
        else:
            _print_start(started, options, listen, faults)

    try:
        mock.run(ports, options=options, clock=clock, faults=faults, listen=listen, announce=announce)
    except mock.OptionError as error:
        _refuse(error)
    except (mock.FaultError, mock.WorkerLost, StoreInUse, StoreUnusable, WorldError) as error:
        raise Trouble(str(error)) from error
    except mock.ListenError as error:
        raise Trouble(f"{error}. {_advice(error, ports, listen)}") from error
    except OSError as error:
        if listen.tls_file is None or error.filename is None:
            raise
        raise Trouble(f"The certificate cannot be written to {listen.tls_file}: {error.strerror}.") from error


def show_users(ports: Mapping[mock.Api, int], options: mock.Options, *, as_json: bool) -> None:
    """Print the user of every role."""
    apis = _with_canary(ports, options)
    try:
        check_options(apis, options)
    except mock.OptionError as error:
        _refuse(error)
    users = {api: _users(api, options) for api in apis}
    if as_json:
        print(json.dumps({"password": mock.PASSWORD, "users": users}, indent=2))
        return
    table = _table("API", "Role", "User")
    for api, roles in users.items():
        for role, name in roles.items():
            table.add_row(api, role, name)
    console = _console()
    console.print(table)
    console.print(f"All have the password {mock.PASSWORD}. VSPC also accepts the API keys {mock.API_KEY}")
    console.print(f"and, read-only, {mock.READ_ONLY_API_KEY}.")


def show_limits(*, as_json: bool) -> None:
    """Print what a real server does and the mock does not."""
    print(json.dumps(limits.as_json(), indent=2, ensure_ascii=False) if as_json else limits.text())


def export_world(file: Path, options: mock.Options, start: datetime) -> None:
    """Write the data of the options to a world file."""
    try:
        check_options((), options)
        export(world_of(options, start), file, examples=options.examples)
    except mock.OptionError as error:
        _refuse(error)
    except WorldError as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        raise Trouble(f"The world cannot be written to {file}: {error.strerror}.") from error


def _users(api: mock.Api, options: mock.Options) -> Mapping[str, str]:
    """Return the users by role, the administrator first."""
    return mock.users_of(api, version_of(api, options))


def _with_canary(ports: Mapping[mock.Api, int], options: mock.Options) -> Mapping[mock.Api, int]:
    """Return the mocks to run: all of them, or only that of the canary."""
    canary = mock.canaries().get(options.canary or "")
    return {canary.api: ports[canary.api]} if canary and canary.api in ports else ports


def _refuse(error: mock.OptionError) -> NoReturn:
    """Raise an invalid option as a mistake, with the name that the command line has for it."""
    flag = _FLAGS.get(error.option, f"--{error.option.replace('_', '-')}")
    raise Trouble(f"{flag}: {error.problem}") from error


def _advice(error: mock.ListenError, ports: Mapping[mock.Api, int], listen: mock.Listen) -> str:
    """Say which option to change."""
    if not error.port:
        return f"Choose another address with {'--host' if error.host == listen.host else '--admin-host'}."
    of_mocks = {(listen.host, port): f"--{api}-port" for api, port in ports.items()}
    return f"Choose another port with {of_mocks.get((error.host, error.port), '--admin-port')}."


def _warn(listen: mock.Listen) -> None:
    for option, host, what in (
        ("--host", listen.host, "sign in to the mocks, whose passwords are public"),
        ("--admin-host", listen.admin_host, "control the mocks"),
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


def _print_json(started: mock.Started, options: mock.Options) -> None:
    shown = {
        "mocks": {
            api: {"url": _base(url), "base_url": url, "users": dict(_users(api, options))}
            for api, url in started.urls.items()
        },
        "password": mock.PASSWORD,
        "admin_url": started.admin_url,
        "fingerprint": started.fingerprint,
    }
    print(json.dumps(shown), flush=True)


def _print_start(
    started: mock.Started, options: mock.Options, listen: mock.Listen, faults: Sequence[str]
) -> None:
    console = _console()
    table = _table("API", "Address", "User", "Password")
    for api, url in started.urls.items():
        table.add_row(api, url, USER, mock.PASSWORD)
    console.print(table)
    console.print(Text(f"Console: {started.admin_url}/   (for programs: {started.admin_url}/__mock__)"))
    if started.fingerprint:
        console.print(
            Text(f"SHA-256 of the certificate, for fingerprint=: {started.fingerprint}"), soft_wrap=True
        )
    if listen.tls_file:
        console.print(Text(f"CA of the certificate, for ca_file=: {listen.tls_file}"), soft_wrap=True)
    if options.database != IN_MEMORY:
        files = ", ".join(str(database_of(api, options.database)) for api in started.urls)
        console.print(Text(f"Kept in: {files}"), soft_wrap=True)
    for fault in faults:
        console.print(Text(f"Fault: {fault}"))
    if options.canary is not None:
        console.print(Text(f"Planted bug: {mock.canaries()[options.canary].description}"))
    console.print("\nTry:")
    for api, url in started.urls.items():
        console.print(Text(_first_call(api, url, listen)), soft_wrap=True)
    console.print("\nThere is a user for each role, all with this password: veeam-jobs mock --show-users")
    console.print("Stop with Ctrl-C.")


def _first_call(api: mock.Api, url: str, listen: mock.Listen) -> str:
    trust = "" if not listen.tls else f" --cacert {listen.tls_file}" if listen.tls_file else " --insecure"
    if api == "vspc":
        return f"  curl{trust} -H 'Authorization: Bearer {mock.API_KEY}' '{url}/infrastructure/backupServers/jobs?limit=2'"
    return f"  curl{trust} -i -X POST -u {USER}:{mock.PASSWORD} '{url}/sessionMngr/?v=latest'"


def _base(url: str) -> str:
    """Return an address without the path of the API, as clients need it."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _console() -> Console:
    """Return a console with the width of the terminal; for a file or a pipe, wide and without colours."""
    return Console(highlight=False) if sys.stdout.isatty() else Console(width=160, highlight=False)
