"""Declare the commands and their options. The modules that do the work are imported when a command runs."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, cast

import typer

from . import (
    api_command,
    compare,
    contract_command,
    drift,
    help_command,
    job_commands,
    mock_commands,
    profile_commands,
    run_commands,
)
from .begun import BEGUN

app = typer.Typer(
    name="veeam-jobs",
    help="""Query and run the backup jobs of Veeam Service Provider Console and Enterprise Manager, on all your servers at
    once; run mock servers of both APIs, and fuzz servers.

    To start, run `veeam-jobs login https://your-server:1280`, then `veeam-jobs jobs --failed --since 24h`.
    """,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    # Markdown joins the lines of a paragraph; the other modes break the text where the source does.
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)


INTERRUPTED = 130
"""Exit code after Ctrl+C."""

_CANNOT_WRITE = frozenset(
    getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG", "EIO", "EBADF") if hasattr(errno, name)
)
"""Errors of a disk or of a closed standard output; those of files that a command opens have a file name."""

UNEXPECTED = 70
"""Exit code of a bug of veeam-jobs; 1 would mean that a job has failed. It is EX_SOFTWARE of sysexits.h."""

_JOBS: tuple[Callable[..., None], ...] = (
    job_commands.jobs,
    job_commands.summary,
    job_commands.job,
    job_commands.sessions,
    job_commands.servers,
    run_commands.start,
    run_commands.stop,
    run_commands.retry,
    job_commands.query,
    api_command.api,
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


app.command("help", rich_help_panel="Servers")(help_command.help_)


def _print_version(wanted: bool) -> None:
    if wanted:
        version()
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", "-V", help="Print the version of veeam-jobs.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None: ...


_UsageError = cast(type[Exception], typer.BadParameter.__bases__[0])
"""Base class of all usage errors; Typer exports only this subclass."""


def run(arguments: list[str], begun: float | None = None) -> None:
    """Run a command and exit with its code; print a user's mistake as one line, without a traceback."""
    BEGUN.set(begun)
    from ..rows.text import harmless
    from .errors import MISTAKES, exit_code
    from .terminal_text import never_fail_to_print

    never_fail_to_print()
    try:
        code = _command()(arguments, prog_name="veeam-jobs", standalone_mode=False)
        sys.stdout.flush()
    except MISTAKES as mistake:
        print(harmless(str(mistake)), file=sys.stderr)
        sys.exit(exit_code(mistake))
    except _UsageError as error:
        print(harmless(_sentence(error)), end="", file=sys.stderr)
        sys.exit(2)
    except (typer.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except ModuleNotFoundError:
        raise  # of a library that is not installed, `main` says what to install
    except (Exception, SystemExit) as error:
        _leave_if_output_failed(error)
        if isinstance(error, SystemExit):
            raise
        traceback.print_exc()
        print("This is a bug of veeam-jobs. Please report it with the lines above.", file=sys.stderr)
        sys.exit(UNEXPECTED)
    if code == INTERRUPTED:
        print("Interrupted.", file=sys.stderr)
    sys.exit(code if isinstance(code, int) else 0)


def _leave_if_output_failed(error: BaseException) -> None:
    """Exit where standard output takes no more; return for any other error.

    Quietly where a reader went away, as in `veeam-jobs jobs | head`; with one sentence where a disk is full. Rich turns the
    first into an exit with code 1, which means something else here.
    """
    cause = error.__context__ if isinstance(error, SystemExit) else error
    if isinstance(cause, BrokenPipeError):
        code = 141
    elif isinstance(cause, OSError) and cause.errno in _CANNOT_WRITE and cause.filename is None:
        print(f"The output could not be written: {cause.strerror}.", file=sys.stderr)
        code = 2
    else:
        return
    # Prevent Python from flushing the rest at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


@cache
def _command() -> Callable[..., Any]:
    """Return the tree of commands, cached: building it evaluates every annotation."""
    return typer.main.get_command(app)


def _sentence(error: Any) -> str:
    """Return the message of a usage error with a hint at the help, or nothing if the help was printed already."""
    message = error.format_message()
    if not message:
        return ""
    command = error.ctx.command_path if error.ctx else "veeam-jobs"
    return f"{message} Help: {command} --help\n"


@app.command(rich_help_panel="For developers")
def version() -> None:
    """Print the version of veeam-jobs."""
    from .version import version_text

    print(version_text())


app.command(rich_help_panel="For developers")(mock_commands.mock)


app.command(rich_help_panel="For developers")(contract_command.contract)
app.command(rich_help_panel="For developers")(drift.drift)
app.command(rich_help_panel="For developers")(compare.compare)
