"""The commands that act on a job, and their options: start, stop, retry."""

from __future__ import annotations

from typing import Annotated

import typer

from . import options

Wait = Annotated[bool, typer.Option("--wait", help="Watch until the run is over.")]
Timeout = Annotated[
    str, typer.Option(metavar="SPAN", help="How long to watch: 90s, 30m, 4h. Without --wait, unused.")
]

_CODES = """The job is looked for on all servers, unless you say --profile. Without --wait, the command ends when the
    server has accepted the order.

    Exit codes: 0 accepted, or with --wait {good}; 1 refused{bad}; 2 wrong usage or settings, or not just one such job;
    3 not found, and some servers could not be asked; 4 the server could not be asked; 5 not over when the time was up,
    or never begun; 130 interrupted (the run goes on)."""
_RUN = _CODES.format(good="ended with Success or Warning", bad=", or the run failed")
_STOPPED = _CODES.format(good="stopped", bad="")


def start(
    job: options.JobName,
    wait: Wait = False,
    timeout: Timeout = "12h",
    profile: options.OneProfile = None,
) -> None:
    _do("start", job, wait, timeout, profile)


def stop(
    job: options.JobName,
    wait: Wait = False,
    timeout: Timeout = "1h",
    profile: options.OneProfile = None,
) -> None:
    _do("stop", job, wait, timeout, profile)


def retry(
    job: options.JobName,
    wait: Wait = False,
    timeout: Timeout = "12h",
    profile: options.OneProfile = None,
) -> None:
    _do("retry", job, wait, timeout, profile)


start.__doc__ = f"""Start a job.

    `veeam-jobs start "File servers, nightly" --wait --timeout 4h`

    {_RUN}
    """
stop.__doc__ = f"""Stop the run of a job that is going on.

    `veeam-jobs stop 3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73 --wait`

    {_STOPPED}
    """
retry.__doc__ = f"""Run a job again that has failed.

    `veeam-jobs retry "File servers, nightly" --wait`

    {_RUN}
    """


def _do(action: str, job: str, wait: bool, timeout: str, profile: str | None) -> None:
    from .one_job import order
    from .profiles import select
    from .runs import Action

    seconds = options.seconds_of("--timeout", timeout)
    chosen = select([profile] if profile else ())
    raise typer.Exit(order(chosen, job, Action(action), wait=wait, timeout=seconds))
