"""Declare the commands that change a job: start, stop, retry."""

from __future__ import annotations

from typing import Annotated

import typer

from . import options

Wait = Annotated[bool, typer.Option("--wait", help="Wait until the run ends.")]
Timeout = Annotated[str, typer.Option(metavar="SPAN", help="How long to wait with --wait: 90s, 30m, 4h.")]

_CODES = """All servers are searched for the job, unless you pass --profile. Without --wait, the command returns as soon as
    the server has accepted the request.

    Exit codes: 0 accepted, or with --wait {good}; 1 rejected{bad}; 2 wrong usage or settings, no such job, or more than one;
    3 not found, or found by name, but some servers did not answer, or with --wait the result is unknown;
    4 the server did not answer; 5 the run did not end within --timeout, or never started; 130 interrupted (the run
    continues)."""
_RUN = _CODES.format(good="ended with Success or Warning", bad=", or the run failed")
_STOPPED = _CODES.format(good="stopped", bad="")


def start(
    job: options.JobName,
    wait: Wait = False,
    timeout: Timeout = "12h",
    profile: options.Searched = None,
) -> None:
    _do("start", job, wait, timeout, profile)


def stop(
    job: options.JobName,
    wait: Wait = False,
    timeout: Timeout = "1h",
    profile: options.Searched = None,
) -> None:
    _do("stop", job, wait, timeout, profile)


def retry(
    job: options.JobName,
    wait: Wait = False,
    timeout: Timeout = "12h",
    profile: options.Searched = None,
) -> None:
    _do("retry", job, wait, timeout, profile)


start.__doc__ = f"""Start a job.

    `veeam-jobs start "File servers, nightly" --wait --timeout 4h`

    {_RUN}
    """
stop.__doc__ = f"""Stop the current run of a job.

    `veeam-jobs stop 3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73 --wait`

    {_STOPPED}
    """
retry.__doc__ = f"""Run a failed job again.

    `veeam-jobs retry "File servers, nightly" --wait`

    {_RUN}
    """


def _do(action: str, job: str, wait: bool, timeout: str, profile: list[str] | None) -> None:
    from ..profiles import select
    from ..rows.runs import JobAction
    from .one_job import order

    seconds = options.seconds_of("--timeout", timeout)
    chosen = select(profile or ())
    raise typer.Exit(order(chosen, job, JobAction(action), wait=wait, timeout=seconds))
