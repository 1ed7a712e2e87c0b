"""`veeam-jobs job`, `start`, `stop` and `retry`: one job, wherever it is."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto
from uuid import UUID

from ..profiles import Profile, ProfileError
from ..rows import doubts
from ..rows import times as clock
from ..rows.ask_servers import ServerAnswer, all_rows, with_doubts
from ..rows.errors import UnclearAnswer
from ..rows.failures import explain, is_expected
from ..rows.job_servers import SECONDS, JobServer, connected
from ..rows.merging import merged
from ..rows.model import JobDetail, JobRow, ObjectRow, plain
from ..rows.runs import JobAction, RunState
from ..rows.text import one_line
from ..rows.vocabulary import FINE, is_known_status
from . import password_prompt, times
from .ask_servers import ALL_SILENT, WRONG_SETTINGS, ask_all, report
from .columns import (
    duration_text,
    profiles_of,
    session_columns,
    size_text,
    status_text,
    success_text,
    when_of,
)
from .errors import UNCLEAR, Trouble
from .output import Output, print_json, print_json_lines, print_yaml
from .schema import enveloped
from .select_json import compiled, print_selected
from .tables import Column, Line, layout, print_lines, status_style, terminal_width, wrapped
from .view import View

RUN_FAILED, TIMED_OUT = 1, 5
"""Exit codes."""
_BEGIN_SECONDS = 300.0
"""Seconds to wait for a run to begin: not every server refuses to retry a job that has not failed."""
_VEILED = frozenset({"Enabling", "Disabling"})
"""Statuses that do not tell how a run ended."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 5.0


class Waiting(Enum):
    """What did not happen before the timeout."""

    FOR_BEGIN = auto()
    FOR_END = auto()


def show_job(profiles: Sequence[Profile], text: str, view: View) -> int:
    """Print everything about one job; return the exit code."""
    if view.output in (Output.csv, Output.tsv):
        raise Trouble(f"One job has parts that {view.output} cannot show: use table, json, jsonl or yaml.")
    if view.query is not None:
        compiled(view.query)
    found, job, unasked = _search(profiles, text, view.timeout)
    if unasked:
        found = replace(found, unread=(*found.unread, f"{_perhaps_not_alone(text, unasked)}."))
    [answer] = ask_all([found.profile], lambda source: source.detail(job), view.timeout)
    answer = replace(answer, unread=tuple(dict.fromkeys((*found.unread, *answer.unread))))
    if answer.value is None:
        return report([answer])
    if view.output is Output.table:
        print_lines(_sheet(answer.value, absolute=view.absolute))
    else:
        _print_document(plain(answer.value.job) | _beside(answer.value), answer, view)
    return report([answer])


def _print_document(job: dict[str, object], answer: ServerAnswer[JobDetail], view: View) -> None:
    document = enveloped("job", [job], [answer], 0)
    if view.query is not None:
        print_selected(document, view.query, view.output)
    elif view.output is Output.jsonl:
        print_json_lines([job])
    else:
        write = print_json if view.output is Output.json else print_yaml
        write(document)


def find_job(profiles: Sequence[Profile], text: str) -> tuple[Profile, JobRow]:
    """Return the job with a UID or name, and its profile. Raises Trouble if there is none, or perhaps more than one."""
    answer, job, unasked = _search(profiles, text)
    if unasked:
        raise Trouble(
            f"{_perhaps_not_alone(text, unasked)}. Nothing was done; choose the job by UID, or with --profile.",
            UNCLEAR,
        )
    return answer.profile, job


def _perhaps_not_alone(text: str, unasked: Sequence[ServerAnswer[list[JobRow]]]) -> str:
    servers = "; ".join(f"{answer.profile.name}: {one_line(answer.problem or '')}" for answer in unasked)
    return f"Whether {text!r} is the name of one job only is unknown, as not every server answered ({servers.rstrip('.')})"


def _search(
    profiles: Sequence[Profile], text: str, timeout: float = SECONDS
) -> tuple[ServerAnswer[list[JobRow]], JobRow, list[ServerAnswer[list[JobRow]]]]:
    """Return the job with a UID or name, the answer that contains it, and those servers that may have another.

    These are the ones that could not be asked, if a name was given. Raises Trouble if there is no job, or more than one.
    A job that both a console and an Enterprise Manager show is one.
    """
    answers = ask_all(profiles, lambda source: source.find(text), timeout)
    one_each = merged(all_rows(answers), clock.now())
    found, answers = one_each.rows, with_doubts(answers, doubts.unordered(one_each.unordered))
    if len(found) == 1:
        [job] = found
        _check_is_asked(job, text)
        silent = [answer for answer in answers if answer.problem is not None and _uid(text) is None]
        return next(answer for answer in answers if answer.profile.name == job.profile), job, silent
    code = report(answers)
    if not found:
        if all(answer.is_setting for answer in answers):
            raise Trouble("No profile that was asked for can be used.", code)
        if code == ALL_SILENT:
            raise Trouble("No server could be reached.", code)
        if any(answer.unread for answer in answers):
            raise Trouble(f"No job {text!r} was found, but the answers could not be read in full.", code)
        asked = ", ".join(answer.profile.name for answer in answers if answer.problem is None)
        raise Trouble(f"There is no job {text!r} on {asked}.", code or 2)
    listed = "\n".join(f"  --profile {row.profile}  {row.uid}  {one_line(row.name)}" for row in found)
    raise Trouble(f"There are {len(found)} jobs {text!r}. Choose one by UID and --profile:\n{listed}")


def _check_is_asked(job: JobRow, text: str) -> None:
    """Raise Trouble if a server answered with another job than the one asked for."""
    asked, has = _uid(text), _uid(job.uid)
    if has is None:
        raise Trouble(f'{job.profile}: the server does not tell the UID of "{one_line(job.name)}".', UNCLEAR)
    if asked != has if asked is not None else job.name.casefold() != text.casefold():
        raise Trouble(
            f"{job.profile}: the server was asked for job {text!r} and answered with job"
            f' "{one_line(job.name)}" ({job.uid}). Nothing was done.',
            UNCLEAR,
        )


def _uid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _beside(detail: JobDetail) -> dict[str, object]:
    """Return the details besides the job, as JSON."""
    return {name: value for name, value in plain(detail).items() if name != "job"}


def _sheet(detail: JobDetail, *, absolute: bool) -> list[Line]:
    job, now, width = detail.job, clock.now(), terminal_width()
    shown = when_of(now, absolute=absolute)
    facts = [
        ("Job", job.name, "bold"),
        ("UID", job.uid, ""),
        ("Profile", profiles_of(job.profile, job.also_on), ""),
        ("Server", job.server, ""),
        ("Company", job.company, ""),
        ("Type", job.type, ""),
        ("Description", detail.description, ""),
        ("Status", status_text(job), status_style(job.status)),
        ("Failure", job.failure_message, status_style(job.status)),
        ("Last run", _last_run(job, now), ""),
        ("Last success", success_text(job, shown), ""),
        ("Next run", shown(job.next_run), ""),
        ("Schedule", _schedule(detail), ""),
        ("Destination", job.destination, ""),
        ("Retention", job.retention, ""),
        ("Size", size_text(job.size), ""),
        ("Transferred", size_text(job.transferred), ""),
    ]
    lines = [
        line for label, text, style in facts if text for line in _fact(label, one_line(text), style, width)
    ]
    if detail.objects:
        lines += [Line(()), Line((("Objects of the last run", "bold"),))]
        lines += layout(_OBJECTS, detail.objects, width, message=lambda row: row.failure_message or "")
    if detail.sessions and job.product == "em":  # elsewhere it is just the last run once more
        lines += [Line(()), Line((("Sessions", "bold"),))]
        every = session_columns(now, many=False, absolute=absolute)
        columns = [column for column in every if column.heading in _OF_A_SESSION]
        lines += layout(columns, detail.sessions, width, message=lambda row: row.failure_message or "")
    return lines


_OF_A_SESSION = ("Status", "Started", "Duration", "Retry")
_OBJECTS = [
    Column[ObjectRow]("Name", lambda row: row.name, least=16),
    Column[ObjectRow]("Status", lambda row: row.status, style=lambda row: status_style(row.status)),
    Column[ObjectRow]("Duration", lambda row: times.span(row.duration), right=True),
]


def _fact(label: str, text: str, style: str, width: int | None) -> list[Line]:
    """Return a label and its text, in lines of whole words."""
    parts = wrapped(text, max(20, (width or 10_000) - 14), lines=10)
    labels = [label, *[""] * (len(parts) - 1)]
    return [Line(((f"{name:<14}", "dim"), (part, style))) for name, part in zip(labels, parts, strict=True)]


def _last_run(job: JobRow, now: datetime) -> str:
    """Return when the last run began, both ways, and how long it took or has taken so far."""
    if job.last_run is None:
        return "never" if job.has_never_run else ""
    took = duration_text(job, job.last_run, now)
    how_long = f", running for {took.rstrip('+')}" if job.is_going_on else f", took {took}"
    return f"{times.local(job.last_run, now)} ({times.ago(job.last_run, now)}){how_long if took else ''}"


def _schedule(detail: JobDetail) -> str:
    """Return the schedule in a word, and whether it is disabled."""
    off = "off" if detail.job.enabled is False else ""
    return ", ".join(dict.fromkeys(part for part in (detail.schedule, off) if part))


def order(profiles: Sequence[Profile], text: str, action: JobAction, *, wait: bool, timeout: float) -> int:
    """Start, stop or retry a job, and watch the run if `wait`; return the exit code."""
    profile, job = find_job(profiles, text)
    try:
        with connected(profile, password_prompt.find(profile)) as source:
            return _order(source, job, action, timeout if wait else None)
    except Exception as error:
        if not is_expected(error):
            raise
        import veeam_jobs

        if isinstance(error, veeam_jobs.DecodeError | UnclearAnswer):
            code = UNCLEAR
        elif isinstance(error, ProfileError):
            code = WRONG_SETTINGS
        elif isinstance(error, veeam_jobs.ApiError) and not isinstance(error, veeam_jobs.TransportError):
            code = RUN_FAILED
        else:
            code = ALL_SILENT
        raise Trouble(f"{profile.name}: {explain(error)}", code) from error


def _order(source: JobServer, job: JobRow, action: JobAction, timeout: float | None) -> int:
    before = source.last_run(job)
    lost = source.unread()
    source.order(action, job)
    what = f'"{one_line(job.name)}" ({job.profile})'
    if timeout is None:
        print(f"{what}: told to {action.value}.", file=sys.stderr)
        return 0
    if lost and action is not JobAction.STOP:
        sentence = f"{what}: told to {action.value}, but the new run cannot be told from the last."
        print(sentence, *map(one_line, lost), file=sys.stderr)
        return UNCLEAR
    with _watching(what) as tell:
        run = _watch(lambda: source.last_run(job), before, action, timeout, tell)
    code = _told_outcome(what, action, run, timeout)
    lost = source.unread()
    if lost and code != RUN_FAILED:
        print(f"{what}: the outcome is not proven.", *map(one_line, lost), file=sys.stderr)
        return UNCLEAR
    return code


def _told_outcome(what: str, action: JobAction, run: RunState | Waiting, timeout: float) -> int:
    if run is Waiting.FOR_BEGIN:
        print(f"{what}: no run has begun within {times.span(min(timeout, _BEGIN_SECONDS))}.", file=sys.stderr)
        return TIMED_OUT
    if run is Waiting.FOR_END:
        print(f"{what}: not over after {times.span(timeout)}; it goes on.", file=sys.stderr)
        return TIMED_OUT
    return _outcome(what, action, run)


def _outcome(what: str, action: JobAction, run: RunState) -> int:
    if action is JobAction.STOP and is_known_status(run.status):
        print(f"{what}: stopped.", file=sys.stderr)
        return 0
    if run.status not in FINE | {"Failed"}:
        print(f"{what}: {one_line(run.status)}, which does not tell how the run ended.", file=sys.stderr)
        return UNCLEAR
    reason = f" {one_line(run.failure_message)}" if run.failure_message else ""
    print(f"{what}: {run.status}.{reason}", file=sys.stderr)
    return 0 if run.status in FINE else RUN_FAILED


def _watch(
    look: Callable[[], RunState],
    before: RunState,
    action: JobAction,
    timeout: float,
    tell: Callable[[RunState], None],
) -> RunState | Waiting:
    """Return the run that the order started when it ends; at the timeout, a sentence about what did not happen.

    A run that was active when it was told to start is the one to watch. If the job was not active, only
    another run than before counts as its end: the job may have been active with something else, or still
    show its old result.
    """
    started = time.monotonic()
    deadline, pause = started + timeout, _FIRST_PAUSE
    # Of a run that was going on, nobody saw the job at rest before: its end is the end that is wanted.
    proven = before.is_going_on or action is JobAction.STOP
    begun = proven
    while True:
        run = look()
        # The server takes orders before it carries them out: an old result is not yet the new one.
        proven = proven or run.is_after(before)
        begun = begun or proven or run.is_going_on
        if proven and not run.is_going_on and run.status not in _VEILED:
            return run
        if not begun and time.monotonic() - started > _BEGIN_SECONDS:
            return Waiting.FOR_BEGIN
        tell(run)
        left = deadline - time.monotonic()
        if left <= 0:
            return Waiting.FOR_END if begun else Waiting.FOR_BEGIN
        time.sleep(min(pause, left))
        pause = min(pause * 1.5, _LONGEST_PAUSE)


@contextmanager
def _watching(what: str) -> Iterator[Callable[[RunState], None]]:
    """Show the state of the run on standard error, if that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda run: None
        return
    from rich.console import Console
    from rich.text import Text

    began = time.monotonic()
    with Console(stderr=True).status(Text(what)) as status:

        def tell(run: RunState) -> None:
            progress = f" {run.progress}%" if run.progress is not None and run.is_going_on else ""
            since = times.span(time.monotonic() - began)
            status.update(Text(f"{what}: {one_line(run.status)}{progress}, {since}"))

        yield tell
