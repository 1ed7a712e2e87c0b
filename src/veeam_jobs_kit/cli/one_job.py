"""`veeam-jobs job`, `start`, `stop` and `retry`: one job, wherever it is."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from . import passwords, times
from .connect import Source, connected, explain, is_expected, names
from .gather import ALL_SILENT, ask_all, report, values
from .lists import session_columns
from .output import Output, print_json
from .profiles import Profile
from .rows import JobDetail, JobRow, ObjectRow, plain
from .runs import Action, Run
from .tables import Column, Line, layout, one_line, print_lines, status_style, terminal_width
from .trouble import Trouble

RUN_FAILED, TIMED_OUT = 1, 5
"""Exit codes."""
_BEGIN_SECONDS = 300.0
"""For so long an order may wait in line: a job that has not failed cannot be retried, and not every server says so."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 5.0


def show_job(profiles: Sequence[Profile], text: str, output: Output) -> int:
    """Print everything about one job; the exit code."""
    profile, job = find_job(profiles, text)
    [answer] = ask_all([profile], lambda source: source.detail(job))
    if answer.value is None:
        return report([answer])
    if output is Output.json:
        print_json(plain(answer.value.job) | _beside(answer.value))
    else:
        print_lines(_sheet(answer.value))
    return 0


def find_job(profiles: Sequence[Profile], text: str) -> tuple[Profile, JobRow]:
    """The one job of a UID or name, and whose it is; Trouble where there is none, or more than one."""
    answers = ask_all(profiles, lambda source: source.find(text))
    found = values(answers)
    if len(found) == 1:
        return next(profile for profile in profiles if profile.name == found[0].profile), found[0]
    code = report(answers)
    if not found:
        if code == ALL_SILENT:
            raise Trouble("No server could be asked.", code)
        raise Trouble(
            f"There is no job {text!r} on {names([each.profile for each in answers if each.problem is None])}.",
            code or 2,
        )
    listed = "\n".join(f"  --profile {row.profile}  {row.uid}  {one_line(row.name)}" for row in found)
    raise Trouble(f"There are {len(found)} jobs {text!r}. Say which, by UID and --profile:\n{listed}")


def _beside(detail: JobDetail) -> dict[str, object]:
    """What a detail has besides the job, for JSON."""
    return {name: value for name, value in plain(detail).items() if name != "job"}


def _sheet(detail: JobDetail) -> list[Line]:
    job, now, width = detail.job, datetime.now(UTC), terminal_width()
    facts = [
        ("Job", job.name, "bold"),
        ("UID", job.uid, ""),
        ("Profile", job.profile, ""),
        ("Server", job.server, ""),
        ("Company", job.company, ""),
        ("Type", job.type, ""),
        ("Description", detail.description, ""),
        ("Status", job.status, status_style(job.status)),
        ("Failure", job.failure_message, status_style(job.status)),
        ("Last run", _last_run(job, now), ""),
        ("Next run", times.local(job.next_run, now), ""),
        ("Schedule", _schedule(detail), ""),
        ("Destination", detail.destination, ""),
        ("Retention", detail.retention, ""),
    ]
    lines = [Line(((f"{label:<13}", "dim"), (one_line(text), style))) for label, text, style in facts if text]
    if detail.objects:
        lines += [Line(()), Line((("Objects of the last run", "bold"),))]
        lines += layout(_OBJECTS, detail.objects, width, message=lambda row: row.failure_message or "")
    if detail.sessions and job.product == "em":  # elsewhere it is just the last run once more
        lines += [Line(()), Line((("Sessions", "bold"),))]
        columns = [column for column in session_columns(many=False) if column.heading in _OF_A_SESSION]
        lines += layout(columns, detail.sessions, width, message=lambda row: row.failure_message or "")
    return lines


_OF_A_SESSION = ("Status", "Started", "Duration", "Retry")
_OBJECTS = [
    Column[ObjectRow]("Name", lambda row: row.name, least=16),
    Column[ObjectRow]("Status", lambda row: row.status, style=lambda row: status_style(row.status)),
    Column[ObjectRow]("Duration", lambda row: times.span(row.duration), right=True),
]


def _last_run(job: JobRow, now: datetime) -> str:
    took = f", took {times.span(job.duration)}" if job.duration is not None and job.last_end else ""
    return times.local(job.last_run, now) + took if job.last_run else ""


def _schedule(detail: JobDetail) -> str:
    """The schedule in a word, and whether it is switched off."""
    off = "off" if detail.job.enabled is False else ""
    return ", ".join(dict.fromkeys(part for part in (detail.schedule, off) if part))


def order(profiles: Sequence[Profile], text: str, action: Action, *, wait: bool, timeout: float) -> int:
    """Have a job started, stopped or retried, and watch the run if asked; the exit code."""
    profile, job = find_job(profiles, text)
    try:
        with connected(profile, passwords.find(profile)) as source:
            return _order(source, job, action, timeout if wait else None)
    except Exception as error:
        if not is_expected(error):
            raise
        import veeam_jobs

        refused = isinstance(error, veeam_jobs.ApiError) and not isinstance(error, veeam_jobs.TransportError)
        problem = explain(error)
        raise Trouble(f"{profile.name}: {problem}", RUN_FAILED if refused else ALL_SILENT) from error


def _order(source: Source, job: JobRow, action: Action, timeout: float | None) -> int:
    before = source.last_run(job)
    source.order(action, job)
    what = f'"{one_line(job.name)}" ({job.profile})'
    if timeout is None:
        print(f"{what}: told to {action.value}.", file=sys.stderr)
        return 0
    with _watching(what) as tell:
        run = _watch(lambda: source.last_run(job), before, action, timeout, tell)
    if run is None:
        print(f"{what}: not over after {times.span(timeout)}; it goes on.", file=sys.stderr)
        return TIMED_OUT
    if run == before and action is not Action.STOP:
        print(f"{what}: no run has begun within {times.span(_BEGIN_SECONDS)}.", file=sys.stderr)
        return TIMED_OUT
    return _outcome(what, action, run)


def _outcome(what: str, action: Action, run: Run) -> int:
    if action is Action.STOP:
        print(f"{what}: stopped.", file=sys.stderr)
        return 0
    reason = f" {one_line(run.failure_message)}" if run.failure_message else ""
    print(f"{what}: {run.status}.{reason}", file=sys.stderr)
    return RUN_FAILED if run.status == "Failed" else 0


def _watch(
    look: Callable[[], Run], before: Run, action: Action, timeout: float, tell: Callable[[Run], None]
) -> Run | None:
    """The run that the order set off, once it is over; the one before, where none begins; None when the time is up.

    A run that was going on when it was told to start is the one that is watched.
    """
    started = time.monotonic()
    deadline, pause = started + timeout, _FIRST_PAUSE
    begun = before.is_going_on or action is Action.STOP
    while True:
        run = look()
        # The server takes orders before it carries them out: an old result is not yet the new one.
        begun = begun or run.is_going_on or run.key != before.key
        if begun and not run.is_going_on:
            return run
        if not begun and time.monotonic() - started > _BEGIN_SECONDS:
            return before
        tell(run)
        left = deadline - time.monotonic()
        if left <= 0:
            return None
        time.sleep(min(pause, left))
        pause = min(pause * 1.5, _LONGEST_PAUSE)


@contextmanager
def _watching(what: str) -> Iterator[Callable[[Run], None]]:
    """What the run is doing, on standard error, if that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda run: None
        return
    from rich.console import Console
    from rich.text import Text

    began = time.monotonic()
    with Console(stderr=True).status(Text(what)) as status:

        def tell(run: Run) -> None:
            progress = f" {run.progress}%" if run.progress is not None and run.is_going_on else ""
            since = times.span(time.monotonic() - began)
            status.update(Text(f"{what}: {run.status}{progress}, {since}"))

        yield tell
