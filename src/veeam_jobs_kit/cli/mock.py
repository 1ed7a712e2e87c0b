"""`veeam-jobs mock`."""

from __future__ import annotations

from collections.abc import Mapping

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from veeam_jobs_kit import mock
from veeam_jobs_kit.bundles import BundleNotFound

from .trouble import Trouble

USER = "portal-administrator"


def run_mocks(ports: Mapping[str, int], seed: int, jobs: int, canary: str | None) -> None:
    """Run the mocks until Ctrl-C."""
    wanted = _fitting(ports, canary)
    urls: dict[str, str] = {}

    def announce(line: str) -> None:
        name, _, url = line.partition(": ")
        urls[name] = url
        if len(urls) == len(wanted):
            _print_start(urls, canary)

    try:
        mock.run(wanted, options=mock.Options(seed=seed, jobs=jobs, canary=canary), announce=announce)
    except BundleNotFound as error:
        raise Trouble(str(error)) from error
    except OSError as error:
        taken = " and ".join(str(port) for port in wanted.values() if port)
        raise Trouble(
            f"Could not listen on port {taken}: {error.strerror}; choose others with --vspc-port and --em-port."
        ) from error


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


def _print_start(urls: Mapping[str, str], canary: str | None) -> None:
    console = Console()
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("API", "Address", "User", "Password"):
        table.add_column(heading, overflow="fold")
    for name, url in urls.items():
        table.add_row(name, url, USER, mock.PASSWORD)
    console.print(table)
    for name, url in urls.items():
        console.print(Text(_first_call(name, url)), soft_wrap=True)
    console.print(
        "\nThere is a user for each role, like company-owner or portal-user; all have this password."
    )
    if canary is not None:
        console.print(Text(f"Planted bug: {mock.CANARIES[canary].description}"))
    console.print("Stop with Ctrl-C.")


def _first_call(name: str, url: str) -> str:
    if name == "vspc":
        return f"curl -H 'Authorization: Bearer {mock.API_KEY}' {url}/infrastructure/backupServers/jobs/agentJobs"
    return f"curl -i -X POST -u {USER}:{mock.PASSWORD} '{url}/sessionMngr/?v=latest'"
