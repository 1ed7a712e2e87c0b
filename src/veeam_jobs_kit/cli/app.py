"""The commands and their options. What they do stands in modules of their own, imported when they are called."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from . import job_commands, profile_commands, run_commands

app = typer.Typer(
    name="veeam-jobs",
    help="""Backup jobs of Veeam Service Provider Console and Enterprise Manager, all servers at once; and mock servers and
    a contract suite for both APIs.

    Begin with `veeam-jobs login https://your-server:1280`, then `veeam-jobs jobs --failed --since 24h`.
    """,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    # Markdown joins the lines of a paragraph; the other modes break the text where the source does.
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)


INTERRUPTED = 130
"""Exit code after Ctrl+C."""

_JOBS: tuple[Callable[..., None], ...] = (
    job_commands.jobs,
    job_commands.job,
    job_commands.sessions,
    job_commands.servers,
    run_commands.start,
    run_commands.stop,
    run_commands.retry,
    job_commands.query,
)
_SERVERS: tuple[Callable[..., None], ...] = (
    profile_commands.login,
    profile_commands.logout,
    profile_commands.profiles,
    profile_commands.whoami,
)
for command in _JOBS:
    app.command(rich_help_panel="Jobs")(command)
for command in _SERVERS:
    app.command(rich_help_panel="Servers")(command)


class ApiName(StrEnum):
    """The APIs there are."""

    vspc = "vspc"
    em = "em"


_UsageError = cast(type[Exception], typer.BadParameter.__bases__[0])
"""What every wrong usage is; Typer exports just this one of its kinds."""


def run(arguments: list[str]) -> None:
    """Run the command line; a user's mistake ends in a sentence, not in a traceback."""
    from .trouble import Trouble

    try:
        code = app(arguments, prog_name="veeam-jobs", standalone_mode=False)
        sys.stdout.flush()
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        sys.exit(trouble.exit_code)
    except _UsageError as error:
        print(_sentence(error), end="", file=sys.stderr)
        sys.exit(2)
    except (typer.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except BrokenPipeError:
        # `veeam-jobs jobs | head`: whoever read has had enough. What is left must not be flushed at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    if code == INTERRUPTED:
        print("Interrupted.", file=sys.stderr)
    sys.exit(code if isinstance(code, int) else 0)


def _sentence(error: Any) -> str:
    """What is wrong with the command line, and where help is; nothing where help itself is the answer."""
    message = error.format_message()
    if not message:
        return ""
    command = error.ctx.command_path if error.ctx else "veeam-jobs"
    return f"{message} Help: {command} --help\n"


@app.command(rich_help_panel="For developers")
def version() -> None:
    """Print the version of veeam-jobs."""
    from .version import text

    print(text())


@app.command(rich_help_panel="For developers")
def mock(
    api: Annotated[ApiName | None, typer.Option(help="Only this API; both when left out.")] = None,
    vspc_port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port of the VSPC mock; 0 takes a free one.")
    ] = 1280,
    em_port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port of the Enterprise Manager mock; 0 takes a free one.")
    ] = 9398,
    seed: Annotated[int, typer.Option(help="Equal seeds make equal worlds, to the byte.")] = 1,
    jobs: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many jobs there are.")] = 1000,
    world: Annotated[
        Path | None,
        typer.Option(
            help="A YAML file that describes the world, in place of --seed and --jobs.", show_default=False
        ),
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(
            metavar="TIME|now",
            help="The moment the mocks' clock begins at, like 2027-01-31T08:00Z; jobs have run the nights before."
            " When left out, always the same.",
            show_default=False,
        ),
    ] = None,
    db: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Keep the worlds from run to run, in a file for each API: FILE lab.db means lab.vspc.db and lab.em.db.",
            show_default=False,
        ),
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option(help="Write the world to a YAML file for --world, and run nothing.", show_default=False),
    ] = None,
    canary: Annotated[
        str | None,
        typer.Option(help="Plant one deliberate bug; an unknown name prints the list.", show_default=False),
    ] = None,
    api_version: Annotated[str | None, typer.Option(help="Serve an older VSPC, like 3.0.")] = None,
    fault: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND",
            help="What is to go wrong, like '429 jobs_list p=0.1'; may be repeated. An unknown one prints the list.",
        ),
    ] = None,
    speed: Annotated[
        float, typer.Option(min=0, help="Seconds of the mocks that pass in one of yours.")
    ] = 1.0,
    accept: Annotated[
        bool, typer.Option("--accept", help="VSPC: answer changes with 202 and an asynchronous action.")
    ] = False,
    throttle: Annotated[
        int | None,
        typer.Option(min=1, help="VSPC: answer 429 beyond so many requests of a user in a minute."),
    ] = None,
    idle_minutes: Annotated[
        float, typer.Option(min=0.01, help="EM: minutes without a request that end a logon session.")
    ] = 15,
    admin_port: Annotated[
        int | None,
        typer.Option(
            min=0,
            max=65535,
            help="Port of the console and the admin calls (when left out: 1270, or a free one).",
            show_default=False,
        ),
    ] = None,
    host: Annotated[
        str, typer.Option(help="Address the mocks listen on. Any other lets others reach them.")
    ] = "127.0.0.1",
    admin_host: Annotated[
        str, typer.Option(help="The same for the admin port. Whoever reaches it steers the mocks.")
    ] = "127.0.0.1",
    tls: Annotated[
        bool,
        typer.Option(
            "--tls", help="Speak TLS, with a certificate made at the start; prints its fingerprint."
        ),
    ] = False,
    tls_cert: Annotated[
        Path | None, typer.Option(help="Write the CA of the certificate here, for ca_file=. Implies --tls.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that serve each mock.")] = 1,
    show_users: Annotated[
        bool, typer.Option("--show-users", help="Print the user of every role, and end.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print what is printed as JSON, for scripts.")] = False,
) -> None:
    """Run mock servers on 127.0.0.1 until Ctrl-C, with a console to steer them by.

    Every request is held against the description: sign-in, roles, parameters, bodies, media types. Addresses, users and
    a first call are printed at the start.

    Not reproduced: the wording of messages; VSPC sign-in by code or key, and several identities of one user; tenants of
    Cloud Connect. What one mock does is not seen in the other. `pydoc veeam_jobs_kit.mock` has the whole list.

    Exit codes: 0 stopped by Ctrl-C, 2 could not start.
    """
    from . import mock as command

    if export is not None:
        command.export_world(export, seed, jobs, world, command.moment(start))
        return
    ports = {"vspc": vspc_port, "em": em_port}
    wish = command.Wish(
        ports={name: port for name, port in ports.items() if api in (None, name)},
        seed=seed,
        jobs=jobs,
        canary=canary,
        api_version=api_version,
        faults=tuple(fault or ()),
        speed=speed,
        accept=accept,
        throttle=throttle,
        idle_minutes=idle_minutes,
        admin_port=admin_port,
        host=host,
        admin_host=admin_host,
        tls=tls or tls_cert is not None,
        tls_file=tls_cert,
        workers=workers,
        json=json,
        world=world,
        start=command.moment(start),
        database=db,
    )
    if show_users:
        command.show_users(wish)
    else:
        command.run_mocks(wish)


@app.command(rich_help_panel="For developers")
def contract(
    url: Annotated[
        str | None,
        typer.Argument(
            help="Address of the server, like https://host:1280. Without a path, that of the API is added."
        ),
    ] = None,
    api: Annotated[ApiName | None, typer.Option(help="Which API the server speaks.")] = None,
    username: Annotated[
        str | None,
        typer.Option(
            envvar="VEEAM_JOBS_USERNAME",
            help="Who signs in. The password comes from VEEAM_JOBS_PASSWORD, --password-file or a prompt.",
        ),
    ] = None,
    password_file: Annotated[Path | None, typer.Option(help="File whose first line is the password.")] = None,
    api_version: Annotated[
        str | None, typer.Option(help="Hold the server against an older description, like 3.0 (VSPC).")
    ] = None,
    fingerprint: Annotated[
        str | None, typer.Option(help="SHA-256 of the server's certificate; no other will be accepted.")
    ] = None,
    ca_file: Annotated[
        Path | None, typer.Option(help="PEM file that replaces the system's trust store.")
    ] = None,
    insecure: Annotated[bool, typer.Option("--insecure", help="Accept any certificate.")] = False,
    max_time: Annotated[
        float | None,
        typer.Option(
            min=5,
            help="Seconds after which the run stops (when left out: 180, and 600 where the rate is limited).",
            show_default=False,
        ),
    ] = None,
    max_examples: Annotated[int, typer.Option(min=1, help="Random requests for each operation.")] = 20,
    seed: Annotated[
        int | None, typer.Option(help="Other random requests; without it every run sends the same.")
    ] = None,
    rate_limit: Annotated[
        str | None,
        typer.Option(
            help="Requests like 20/s or 600/m, or none (when left out: 20/s, and none for a server on this machine)."
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="OPERATION", help="Call only this operationId; may be repeated."),
    ] = None,
    skip_check: Annotated[
        list[str] | None, typer.Option(metavar="CHECK", help="Leave out a check; may be repeated.")
    ] = None,
    allow_writes: Annotated[
        bool,
        typer.Option("--allow-writes", help="Also call what changes something. Never on a server you need."),
    ] = False,
    exact: Annotated[
        bool,
        typer.Option(
            "--exact",
            help="The server offers the description and nothing else, as a mock does: undocumented methods are tried,"
            " and new values of open enumerations count as violations.",
        ),
    ] = False,
    thorough: Annotated[
        bool,
        typer.Option("--thorough", help="Try boundary values on every operation, not on one of each kind."),
    ] = False,
    report_dir: Annotated[
        Path, typer.Option(help="Folder for the JSON, Markdown, JUnit and HTML reports.")
    ] = Path("reports"),
    json: Annotated[
        bool, typer.Option("--json", help="Print the JSON report in place of the summary.")
    ] = False,
    self_test: Annotated[
        bool,
        typer.Option(
            "--self-test", help="Judge the suite: clean mocks must pass, every planted bug must be found."
        ),
    ] = False,
    every_version: Annotated[
        bool,
        typer.Option("--every-version", help="With --self-test: clean mocks of every VSPC version, in full."),
    ] = False,
) -> None:
    """Hold a server against its description, with fuzzed requests.

    Read-only: unless --allow-writes is given, nothing but GET, HEAD, OPTIONS and TRACE leaves this machine, apart from
    signing in and off. What was not run, and why, is part of the summary. Passwords and tokens are kept out of
    every report.

    Exit codes: 0 conforms, 1 violations, 2 could not run, 130 interrupted.
    """
    from . import contract as command

    if self_test:
        raise typer.Exit(command.judge_the_suite(report_dir, every_version=every_version))
    wish = command.Wish(
        url=url,
        api=api.value if api else None,
        api_version=api_version,
        username=username,
        password_file=password_file,
        fingerprint=fingerprint,
        ca_file=ca_file,
        insecure=insecure,
        max_time=max_time,
        max_examples=max_examples,
        seed=seed,
        rate_limit=rate_limit,
        only=tuple(only or ()),
        skip_checks=tuple(skip_check or ()),
        allow_writes=allow_writes,
        exact=exact,
        thorough=thorough,
        report_dir=report_dir,
        json=json,
    )
    raise typer.Exit(command.judge(wish))
