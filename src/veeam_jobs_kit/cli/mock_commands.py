"""Declare the command that runs mock servers: mock."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from .options import ApiName


class EmVersionName(StrEnum):
    """Releases of Enterprise Manager that the mock supports."""

    twelve = "12"
    thirteen = "13"


def mock(
    api: Annotated[ApiName | None, typer.Option(help="Serve this API only. Default: both.")] = None,
    vspc_port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port of the VSPC mock; 0 picks a free port.")
    ] = 1280,
    em_port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port of the Enterprise Manager mock; 0 picks a free port.")
    ] = 9398,
    seed: Annotated[
        int | None,
        typer.Option(help="Seed of the generated data; the same seed gives the same data. Default: 1."),
    ] = None,
    jobs: Annotated[
        int | None, typer.Option(min=1, help="Number of jobs, at most 100,000. Default: 1000.")
    ] = None,
    world: Annotated[
        Path | None,
        typer.Option(
            help="YAML file with the data to serve, instead of --seed and --jobs.", show_default=False
        ),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(
            metavar="TIME|now",
            help="Time at which the clock of the mocks starts, like 2027-01-31T08:00Z. Jobs have run in the nights before"
            " it. Default: a fixed time.",
            show_default=False,
        ),
    ] = None,
    db: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Keep the data between runs, in one file per API: mock.db means mock.vspc.db and mock.em.db.",
            show_default=False,
        ),
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option(help="Write the data to a YAML file for --world, and exit.", show_default=False),
    ] = None,
    no_examples: Annotated[
        bool,
        typer.Option("--no-examples", help="Leave out the examples of the description."),
    ] = False,
    no_schedules: Annotated[
        bool,
        typer.Option("--no-schedules", help="Begin runs only on request, never because their time has come."),
    ] = False,
    canary: Annotated[
        str | None,
        typer.Option(help="Add one deliberate bug; an unknown name prints the list.", show_default=False),
    ] = None,
    api_version: Annotated[
        str | None,
        typer.Option(
            "--vspc-version",
            "--api-version",
            help="Version of the VSPC API to serve, like 3.0. Default: the newest.",
        ),
    ] = None,
    em_version: Annotated[
        EmVersionName,
        typer.Option(
            help="Release of Enterprise Manager: 12 sends JSON members in PascalCase (UID) after a byte order mark, 13 in"
            " camelCase (uid) without one."
        ),
    ] = EmVersionName.twelve,
    strict_requests: Annotated[
        bool,
        typer.Option(
            "--strict-requests",
            help="Refuse what the description does not have. Default: accept what real servers are known to accept, marked"
            " in the request log and in the header X-Mock-Warning.",
        ),
    ] = False,
    fault: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND",
            help="Fault to inject, like '429 jobs_list p=0.1'; repeatable. An unknown kind prints the list.",
        ),
    ] = None,
    speed: Annotated[
        float, typer.Option(min=0, help="How fast the clock runs: 60 passes a minute per second, 0 stops it.")
    ] = 1.0,
    accept: Annotated[
        bool, typer.Option("--accept", help="VSPC: answer changes with 202 and an asynchronous action.")
    ] = False,
    throttle: Annotated[
        int | None,
        typer.Option(min=1, help="VSPC: answer 429 after this many requests of a user in a minute."),
    ] = None,
    idle_minutes: Annotated[
        float, typer.Option(min=0.01, help="EM: minutes without a request after which a logon session ends.")
    ] = 15,
    admin_port: Annotated[
        int | None,
        typer.Option(
            min=0,
            max=65535,
            help="Port of the console and the admin API. Default: 1270, or a free port.",
            show_default=False,
        ),
    ] = None,
    host: Annotated[
        str,
        typer.Option(
            help="Address to listen on. Other addresses than 127.0.0.1 let other machines sign in to the mocks."
        ),
    ] = "127.0.0.1",
    admin_host: Annotated[
        str, typer.Option(help="Address of the admin port. Anyone who can reach it controls the mocks.")
    ] = "127.0.0.1",
    tls: Annotated[
        bool,
        typer.Option("--tls", help="Use TLS, with a certificate made at the start; print its fingerprint."),
    ] = False,
    tls_cert: Annotated[
        Path | None, typer.Option(help="File to write the CA certificate to, for ca_file=. Implies --tls.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Number of processes for each mock.")] = 1,
    show_users: Annotated[
        bool, typer.Option("--show-users", help="Print the user of each role, and exit.")
    ] = False,
    limits: Annotated[
        bool,
        typer.Option("--limits", help="Print what real servers do and the mocks do not, and exit."),
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")] = False,
) -> None:
    """Run mock servers of both APIs until Ctrl-C, with a web console to control them.

    Each request is validated against the description: sign-in, roles, parameters, bodies, media types; the tolerances that
    real servers have are listed in docs/mock.md. The mocks print their addresses, a user and a first call when they are
    ready.

    Not reproduced as real servers do it (`--limits` prints the details): Both: error messages, schedules, the other
    product; VSPC: sign-in, throttling, asynchronous actions, input for an action, runs, job schedules,
    configurations, select, locations; Enterprise Manager: releases, member names in requests, tenants of Cloud Connect,
    byte order mark, links, replication sessions, old sessions, large worlds.

    Exit codes: 0 stopped by Ctrl-C, 2 could not start.
    """
    from veeam_jobs_kit import mock as mocks
    from veeam_jobs_kit.mock.world.options import IN_MEMORY

    from . import mock as command

    if limits:
        command.show_limits(as_json=json)
        return
    options = mocks.Options(
        **command.world_options(seed, jobs, world),
        version=api_version,
        canary=canary,
        database=db or IN_MEMORY,
        accept=accept,
        throttle=throttle,
        examples=not no_examples,
        schedules=not no_schedules,
        idle_minutes=idle_minutes,
        em_version=em_version.value,
        strict_requests=strict_requests,
    )
    begin = command.moment(start)
    all_ports: dict[mocks.Api, int] = {"vspc": vspc_port, "em": em_port}
    ports = {name: port for name, port in all_ports.items() if api in (None, name)}
    if export is not None:
        command.export_world(export, options, begin)
    elif show_users:
        command.show_users(ports, options, as_json=json)
    else:
        command.run_mocks(
            ports,
            options,
            mocks.Clock(begin, speed),
            mocks.Listen(host, admin_host, admin_port, tls or tls_cert is not None, tls_cert, workers),
            fault or (),
            as_json=json,
        )
