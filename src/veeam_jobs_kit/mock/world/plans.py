"""Runs that schedules begin: which, how long, how they end. All of it depends only on the job and the time.

So a world that starts later shows the runs that a world shows after the clock was moved there, and both products show the
same runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from struct import Struct
from typing import NamedTuple

from veeam_jobs_kit.mock.world import names
from veeam_jobs_kit.mock.world.runs import Outcome, Result, Run
from veeam_jobs_kit.mock.world.schedules import HOUR, Schedule, latest_time, next_time

RETRIES, RETRY_AFTER = 3, timedelta(minutes=10)
"""How often, and how long after its end, a failed run that a schedule began is tried again: what Veeam's dialogs propose."""

MOST_RUNS = 7
"""Of the times that a jump of the clock passes, so many of a job get a run: the last ones."""

_SPREAD = 20
_MOMENT = timedelta(seconds=1)
_WORDS = Struct("<8I")
_SECONDS = (180, 5400)
"""The shortest and the longest usual run."""

_FAILED_SECONDS, _SOON = (20, 400), 300
_STAYS = 2**32 * 4 // 5
"""How often a retry fails like the run before it. (ours)"""


class Plan(NamedTuple):
    """What the scheduled runs of a job depend on. `health` are results to draw from; `previous` is the job it runs after."""

    uid: str
    kind: str
    schedule: Schedule
    health: Sequence[Result]
    previous: Plan | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the runs of a job have come: the last one, which retry it is, and the time from which more may begin.

    `is_scheduled` is whether the schedule began it, `is_on` whether the schedule begins more.
    `outcomes` are those of the next runs, in order; without any, results are drawn.
    """

    since: datetime
    last: Run | None = None
    retries: int = 0
    is_scheduled: bool = True
    is_on: bool = True
    outcomes: tuple[Outcome, ...] = ()


def proceed(plan: Plan, progress: Progress, now: datetime, most: int) -> tuple[Progress, list[Run]]:
    """Let the runs of a job begin and end that are due by now. Returns the runs that are new or over, oldest first.

    Of the times that lie in between, only the last `most` are looked at: the work is the same however far the clock jumps.
    """
    found: list[Run] = []
    last = progress.last
    if last is not None and last.is_running:
        if last.ended > now:
            return progress, []
        last = replace(last, is_running=False)
        found.append(last)
        progress = replace(progress, last=last, since=max(progress.since, last.ended))
    earliest: datetime | None = None
    while (at := next_start(plan, progress)) is not None and at <= now:
        is_retry = _retry_time(plan, progress) == at
        if not is_retry:
            earliest = earliest or _earliest(plan, now, most) or at
            at = max(at, earliest)
        progress, run = begin(plan, progress, at, now, is_retry=is_retry)
        found.append(run)
        if run.is_running:
            break
    return progress, found


def begin(
    plan: Plan, progress: Progress, at: datetime, now: datetime, *, is_retry: bool
) -> tuple[Progress, Run]:
    """Begin a run of the schedule; it runs still where it ends after now."""
    before = progress.last if is_retry else None
    outcome, *rest = progress.outcomes or (None,)
    run = run_at(plan, at, before, outcome)
    run = replace(run, is_running=run.ended > now)
    retries = progress.retries + 1 if is_retry else 0
    # What was to begin while it ran does not.
    outcomes = tuple(each for each in rest if each is not None)
    return replace(
        progress, since=run.ended, last=run, retries=retries, is_scheduled=True, outcomes=outcomes
    ), run


def next_start(plan: Plan, progress: Progress) -> datetime | None:
    """Return when the next run begins, a retry or one of the schedule."""
    if not progress.is_on:
        return None
    retry, following = _retry_time(plan, progress), next_scheduled(plan, progress.since)
    return min((each for each in (retry, following) if each is not None), default=None)


def due(plan: Plan, progress: Progress) -> datetime | None:
    """Return when the runs of a job have to be looked at next: at the end of the one that runs, or when one begins."""
    if progress.last is not None and progress.last.is_running:
        return progress.last.ended
    return next_start(plan, progress)


def _retry_time(plan: Plan, progress: Progress) -> datetime | None:
    last = progress.last
    if last is None or last.result != "Failed" or last.is_running or not progress.is_scheduled:
        return None
    if plan.schedule.kind == "NotScheduled":
        return None
    return last.ended + RETRY_AFTER if progress.retries < RETRIES else None


def next_scheduled(plan: Plan, after: datetime) -> datetime | None:
    """Return when the schedule of a job begins a run next, retries left out."""
    if plan.previous is None:
        second = _second(plan)
        at = latest_time(plan.schedule, _minute(after))
        # The second of a job may lie after the moment, its time before it.
        if at is None or at + second <= after:
            at = next_time(plan.schedule, _minute(after))
        return at + second if at is not None else None
    at = latest_scheduled(plan.previous, after)
    while at is not None and (ended := run_at(plan.previous, at).ended) <= after:
        at = next_scheduled(plan.previous, at)
    return ended if at is not None else _first_end(plan.previous, after)


def next_shown(plan: Plan, after: datetime) -> datetime | None:
    """Return the next run as jobs show it: the time of the schedule; None where that depends on something else."""
    at = None if plan.schedule.kind in ("Chained", "Continuously") else next_scheduled(plan, after)
    return at.replace(second=0, microsecond=0) if at is not None else None


def _first_end(previous: Plan, after: datetime) -> datetime | None:
    at = next_scheduled(previous, after)
    return run_at(previous, at).ended if at is not None else None


def latest_scheduled(plan: Plan, before: datetime) -> datetime | None:
    """Return when the schedule of a job began a run last, until a moment."""
    if plan.previous is None:
        second = _second(plan)
        at = latest_time(plan.schedule, _minute(before))
        if at is not None and at + second > before:
            at = latest_time(plan.schedule, _minute(at - _MOMENT))
        return at + second if at is not None else None
    at = latest_scheduled(plan.previous, before)
    while at is not None and (ended := run_at(plan.previous, at).ended) > before:
        at = latest_scheduled(plan.previous, at - _MOMENT)
    return ended if at is not None else None


def _earliest(plan: Plan, now: datetime, most: int) -> datetime | None:
    """Return the earliest of the last `most` times of a schedule."""
    at, found = now, None
    for _ in range(most):
        latest = latest_scheduled(plan, at)
        if latest is None:
            break
        found, at = latest, latest - _MOMENT
    return found


def history(plan: Plan, now: datetime, until: datetime) -> Iterator[Run]:
    """Yield the runs that a schedule began until a moment, newest first, with their retries as far as they had begun."""
    at = latest_scheduled(plan, until)
    while at is not None:
        runs = list(_attempts(plan, at, now))
        yield from reversed(runs)
        at = latest_scheduled(plan, at - _MOMENT)


class Latest(NamedTuple):
    """Status, start and end of the last run of a job; that of one that never ran is `None`."""

    status: str
    started: datetime | None
    ended: datetime | None


def latest(plan: Plan, now: datetime, until: datetime | None) -> Latest:
    """Return what the first run of `history` shows, without making the run: lists ask for that of every job."""
    at = latest_scheduled(plan, until) if until is not None else None
    if at is None:
        return Latest("None", None, None)
    _, result, seconds = _drawn(plan, at, is_retry=False)
    if result == "Failed":
        # Only a job that runs every few hours may begin again before its retries are over.
        is_soon = plan.schedule.kind in ("Periodically", "Continuously")
        following = next_scheduled(plan, at) if is_soon else None
        for _ in range(RETRIES):
            again = at + timedelta(seconds=seconds) + RETRY_AFTER
            if result != "Failed" or again > now or (following is not None and again >= following):
                break
            at = again
            _, result, seconds = _drawn(plan, at, is_retry=True)
    ended = at + timedelta(seconds=seconds)
    return Latest("Running" if ended > now else result, at, ended)


def _attempts(plan: Plan, at: datetime, now: datetime) -> Iterator[Run]:
    """Yield the run of a time and its retries, oldest first, the last of them running where it has not ended."""
    progress = Progress(at)
    following = next_scheduled(plan, at)
    begins: datetime | None = at
    while begins is not None and begins <= now and (following is None or begins < following):
        progress, run = begin(plan, progress, begins, now, is_retry=begins != at)
        yield run
        begins = _retry_time(plan, progress)


def _minute(moment: datetime) -> datetime:
    """Return the minute of a moment. Schedules begin at full minutes, so it has the same times before and after it."""
    return moment.replace(second=0, microsecond=0)


def _second(plan: Plan) -> timedelta:
    """Return how long after its time a schedule begins a run: servers start jobs one after another."""
    return timedelta(seconds=int(plan.uid[9:13], 16) % _SPREAD)


def run_at(plan: Plan, at: datetime, before: Run | None = None, outcome: Outcome | None = None) -> Run:
    """Return the run that begins at a time. `before` is the run of which it is a retry; `outcome` is how it must end."""
    words, result, seconds = _drawn(plan, at, is_retry=before is not None)
    failure = before.failure if before is not None and result == "Failed" else None
    if outcome is not None:
        result, failure = outcome.result, outcome.failure
        seconds = outcome.seconds or _seconds(plan, result, words[2])
    if result != "Success" and failure is None:
        failure = names.message(plan.kind, result, words[3])
    uid = (
        f"{words[4]:08x}-{words[5] >> 16:04x}-4{words[5] & 0xFFF:03x}-{words[6] >> 16 & 0x3FFF | 0x8000:04x}"
    )
    uid += f"-{words[6] & 0xFFFF:04x}{words[7]:08x}"
    return Run(uid, at, seconds, result, failure, is_retry=before is not None)


def _drawn(plan: Plan, at: datetime, *, is_retry: bool) -> tuple[tuple[int, ...], Result, int]:
    """Return the random numbers of the run that begins at a time, its result, and how long it takes."""
    name = b"%b:%d" % (plan.uid.encode(), at.timestamp())
    words = _WORDS.unpack(blake2b(name, digest_size=32).digest())
    result = plan.health[words[0] * len(plan.health) >> 32]
    if is_retry:
        result = "Failed" if words[0] < _STAYS else "Success"
    seconds = _seconds(plan, result, words[2])
    # The retries of a job that runs every hour are over before the next one.
    is_soon = is_retry and plan.schedule.kind in ("Periodically", "Continuously")
    return words, result, min(seconds, _SOON) if is_soon else seconds


def _seconds(plan: Plan, result: Result, word: int) -> int:
    if result == "Failed":  # it ends early
        shortest, longest = _FAILED_SECONDS
        return shortest + (word * (longest - shortest) >> 32)
    return usual_seconds(plan) * (85 + (word * 30 >> 32)) // 100


def usual_seconds(plan: Plan) -> int:
    """Return how long runs of a job usually take; those of a periodic job end before the next begins."""
    shortest, longest = _SECONDS
    drawn = int(plan.uid[:8], 16)
    if plan.schedule.kind in ("Periodically", "Continuously"):
        # Of each minute between two runs, 25 to 45 seconds.
        minutes = HOUR if plan.schedule.kind == "Continuously" else plan.schedule.every
        return (25 + (drawn * 20 >> 32)) * minutes
    return shortest + (drawn * (longest - shortest) >> 32)
