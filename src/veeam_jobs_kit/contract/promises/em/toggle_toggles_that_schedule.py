"""`toggleScheduleEnabled` turns the schedule of that job over, of no other job, and a second time back."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from veeam_jobs_kit.contract.promises.em import changes
from veeam_jobs_kit.contract.promises.em.changes import Changer, Job, TaskEnd, or_no_job, wait_for
from veeam_jobs_kit.contract.promises.em.reading import Look, NotReadable, Reader, taken
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.guard import WriteRefused

NAME = "toggle_toggles_that_schedule"
SOURCE = "post_jobs_id_actiontogglescheduleenabled"
_ACTION = "toggleScheduleEnabled"


def check(server: Server) -> Iterator[Outcome]:
    """Toggle one job of each kind that may be changed, twice."""
    changer = Changer(Reader(server))
    yield from or_no_job(_ACTION, changer.settle(_ACTION, partial(_look, changer)))


@dataclass(slots=True)
class _Toggling:
    """A job whose schedule is toggled, and the schedules as they were."""

    changer: Changer
    job: Job
    before: Mapping[str, Any]
    """Whether each job of the kind was enabled, by its id."""
    shown: bool
    """Whether the job is enabled, as far as the toggles so far say."""
    is_open: bool = False
    """Whether the last toggle was sent, and what became of it is not known."""

    @property
    def first(self) -> bool:
        """Whether the job was enabled."""
        return self.before[self.job.id.lower()] is True

    def toggle(self) -> TaskEnd:
        """Toggle the schedule. A task that was begun is waited for, so that none is left that toggles later."""
        self.is_open = True
        try:
            end = self.changer.do(self.job, _ACTION, to_clean_up=True)
        except WriteRefused:
            self.is_open = False
            raise
        self.is_open = end.is_open
        if not end.problem and not end.refusal:
            self.shown = not self.shown
        return end

    def look_for_it(self) -> None:
        """Wait until a toggle shows of which nothing is known yet. Raises NotReadable."""
        server, wanted = self.changer.reader.server, not self.shown
        if self.is_open and wait_for(
            server, lambda: self.now() is wanted or None, changes.RUN_SECONDS / 4, to_clean_up=True
        ):
            self.shown, self.is_open = wanted, False

    def now(self) -> Any:
        """Return whether the job is enabled. Raises NotReadable."""
        return self.changer.reader.member(self.changer.read(self.job), "ScheduleEnabled")


def _look(changer: Changer, job: Job) -> Look:
    before = _enabled(changer, job)
    if not isinstance(before.get(job.id.lower()), bool):
        return Look(why="it does not say whether its schedule is enabled", failed=True)
    toggling = _Toggling(changer, job, before, before[job.id.lower()])
    left: str | None = None
    try:
        look = taken(partial(_toggle_twice, toggling))
    finally:
        left = _put_back(toggling)
    look.left = left
    return look


def _toggle_twice(toggling: _Toggling) -> Look:
    changer, job, before, look = toggling.changer, toggling.job, toggling.before, Look()

    def found(title: str, expected: str, received: str) -> None:
        changer.add(look, NAME, SOURCE, job, _ACTION, title, expected, received, end.reply)

    for wanted in (not toggling.first, toggling.first):
        end = toggling.toggle()
        if end.problem:
            found("The task does not end", "202 with a task that ends", end.problem)
            return look
        if end.refusal:
            return look if look.findings else Look(why=end.refusal, failed=True)
        try:
            after, read = _enabled(changer, job), toggling.now()
        except (NoAnswer, NotReadable):
            if not look.findings:
                raise
            return look
        look.cases += 1
        if read is not wanted:
            found("The schedule was not toggled", f"ScheduleEnabled {wanted}", str(read))
        elif not look.findings:
            others = sorted(key for key in before if key != job.id.lower() and after.get(key) != before[key])
            if others:
                received = f"{', '.join(others[:3])} changed"
                found("Another schedule was toggled, too", "the others as they were", received)
    return look


def _put_back(toggling: _Toggling) -> str | None:
    """Toggle once more where the schedule is not as it was; return what stays changed, or may."""
    schedule, changed = f"the schedule of {toggling.job.id}", "off" if toggling.first else "on"
    try:
        toggling.look_for_it()
        if toggling.now() is not toggling.first:
            with contextlib.suppress(NotReadable):
                toggling.toggle()
            toggling.look_for_it()
        if toggling.now() is not toggling.first:
            return f"{schedule} is still {changed}"
    except (NoAnswer, NotReadable, WriteRefused) as error:
        return f"{schedule} may still be {changed}: {error}"
    return (
        f"{schedule} may be toggled later: the outcome of a change is not known" if toggling.is_open else None
    )


def _enabled(changer: Changer, job: Job) -> dict[str, Any]:
    """Return whether each job of the kind is enabled, by its id. Raises NotReadable."""
    rows = changer.all_jobs(job.kind)
    return {str(changer.reader.key(row)): changer.reader.member(row, "ScheduleEnabled") for row in rows}


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="toggleScheduleEnabled turns the schedule of that job over, of no other job, and a second time back.",
    rests_on=(SOURCE, "assumption: nobody else toggles schedules in these seconds"),
    check=check,
    needs=frozenset({"writes"}),
    changes=("jobs_performAction", "agentJobs_performAction", "nasJobs_toggleScheduleEnabled"),
)
