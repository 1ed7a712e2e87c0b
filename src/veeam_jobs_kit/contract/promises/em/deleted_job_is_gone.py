"""A clone of a job is a new job beside it; once deleted it is gone, and the original is as it was."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from veeam_jobs_kit.contract.promises.em.agreement import differences
from veeam_jobs_kit.contract.promises.em.changes import KINDS, NO_JOB, Changer, Job, TaskEnd
from veeam_jobs_kit.contract.promises.em.reading import QUERY, Look, NotReadable, Reader, Row, refused, taken
from veeam_jobs_kit.contract.promises.model import NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.guard import WriteRefused

NAME = "deleted_job_is_gone"
SOURCE = "delete_jobs_id"
_CLONE, _DELETE = "jobs_performAction", "jobs_delete"


def check(server: Server) -> Iterator[Outcome]:
    """Clone one VM job that may be changed, and delete the clone."""
    changer = Changer(Reader(server))
    if server.only and _DELETE not in server.only:
        return
    if not server.may_delete:
        # A clone that may not be deleted would stay.
        yield NotProven(_DELETE, "it deletes what it made; see --allow-deletes")
        return
    try:
        jobs = changer.jobs_of(KINDS[0]) if KINDS[0] in changer.kinds("start") else []
        bodies = ((job, body) for job in jobs if (body := _clone_body(changer, job)) is not None)
        found = next(bodies, None)
    except NotReadable as error:
        yield NotProven(_DELETE, str(error))
        return
    if found is not None:
        yield from changer.reader.settle_once(_DELETE, [partial(_look, changer, *found)])
        return
    yield NotProven(
        _DELETE, "no job that may be changed can be cloned: no repository was found" if jobs else NO_JOB
    )


def _clone_body(changer: Changer, job: Job) -> Mapping[str, Any] | None:
    """Return the request that clones a job; None where it needs a repository and there is none. Raises NotReadable."""
    name = f"contract {uuid.uuid4().hex[:12]}"
    kind = changer.reader.member(job.row, "JobType")
    if kind == "Replica":
        return {"ReplicaJobCloneInfo": {"JobName": name, "VmSuffix": "_contract", "Description": name}}
    reply = changer.reader.get(QUERY, {}, {"type": "Repository", "pageSize": "1"})
    if not reply.is_success:
        raise NotReadable(f"the query for Repository cannot be read: {refused(reply)}", reply.status)
    found = changer.reader.member(reply.json(), "Refs", "Refs")
    repository = changer.reader.member(found[0], "UID") if found else None
    if kind != "Backup" or not repository:
        return None
    info = {"JobName": name, "FolderName": name, "RepositoryUid": repository, "Description": name}
    return {"BackupJobCloneInfo": info}


@dataclass(slots=True)
class _Clone:
    """A clone of a job: its name, which nothing else has, and what is known of it."""

    changer: Changer
    job: Job
    name: str
    may_come: bool = False
    """Whether it was asked for, and what became of that is not known."""

    def find(self) -> list[str]:
        """Return the ids of the jobs that have its name. Raises NotReadable."""
        reader = self.changer.reader
        rows = self.changer.all_jobs(self.job.kind)
        return [
            key for row in rows if reader.member(row, "Name") == self.name and (key := reader.identifier(row))
        ]

    def delete(self, key: str, *, to_clean_up: bool = False) -> TaskEnd:
        """Delete it. Raises WriteRefused, NoAnswer and NotReadable."""
        reply = self.changer.reader.server.connection.call(_DELETE, {"ID": key})
        return self.changer.finish(reply, to_clean_up=to_clean_up)


def _look(changer: Changer, job: Job, body: Mapping[str, Any]) -> Look:
    clone = _Clone(changer, job, next(iter(body.values()))["JobName"])
    original = changer.read(job)
    left: str | None = None
    try:
        look = taken(partial(_clone_and_delete, clone, original, body))
    finally:
        left = _left(clone)
    look.left = left
    return look


def _clone_and_delete(clone: _Clone, original: Row, body: Mapping[str, Any]) -> Look:
    changer, job = clone.changer, clone.job
    clone.may_come = True
    try:
        reply = changer.reader.server.connection.call(_CLONE, {"ID": job.id}, {"action": "clone"}, body=body)
    except WriteRefused:
        clone.may_come = False
        raise
    made = changer.finish(reply)
    clone.may_come = made.is_open
    if made.problem or made.refusal:
        return _unlike(changer, job, made)
    clones, look = clone.find(), Look(cases=1)
    if len(clones) != 1:
        changer.add(
            look, NAME, SOURCE, job, "start", "A clone is not one new job", f"one new job {clone.name!r}",
            f"{len(clones)}", made.reply,
        )  # fmt: skip
        return look
    deleted = clone.delete(clones[0])
    if deleted.problem or deleted.refusal:
        return _unlike(changer, job, deleted)
    _check_gone(changer, job, clones[0], original, deleted, look)
    return look


def _left(clone: _Clone) -> str | None:
    """Delete what was made and is still there; return what stays, or may."""
    try:
        keys = clone.find()
        for key in keys:
            with contextlib.suppress(NoAnswer, NotReadable, WriteRefused):
                clone.delete(key, to_clean_up=True)
        if keys and clone.find():
            return f"the clone {clone.name!r} is still there"
    except (NoAnswer, NotReadable) as error:
        return f"a clone {clone.name!r} may still be there: {error}"
    return f"a clone {clone.name!r} may still appear" if clone.may_come else None


def _unlike(changer: Changer, job: Job, end: TaskEnd) -> Look:
    if end.refusal:
        return Look(why=end.refusal, failed=True)
    look = Look(cases=1)
    changer.add(
        look, NAME, SOURCE, job, "start", "The task does not end", "202 with a task that ends", str(end.problem),
        end.reply,
    )  # fmt: skip
    return look


def _check_gone(changer: Changer, job: Job, clone: str, original: Row, deleted: TaskEnd, look: Look) -> None:
    """Check that the clone is gone and the original is as it was. Raises NotReadable where neither can be told."""
    reader = changer.reader

    def expect(title: str, is_right: bool, expected: str, received: str) -> None:
        look.cases += 1
        if not is_right:
            finding = reader.server.broken(
                reader.described[_DELETE], NAME, title, expected, received, deleted.reply, row=clone, source=SOURCE
            )  # fmt: skip
            look.findings.append(finding)

    try:
        _check_read(changer, job, clone, expect)
        listed = clone.lower() in {reader.key(row) for row in changer.all_jobs(job.kind)}
        expect("A deleted job is still listed", not listed, f"a list without {clone}", clone)
        expect("Deleting a clone changes the original", *_compared(changer, job, original))
    except (NoAnswer, NotReadable):
        if not look.findings:
            raise


def _check_read(
    changer: Changer, job: Job, clone: str, expect: Callable[[str, bool, str, str], None]
) -> None:
    single = changer.reader.server.connection.call(job.kind.single, {"ID": clone})
    if single.status != 404 and not single.is_success:
        raise NotReadable(f"whether the clone is gone is not told: {refused(single)}", single.status)
    expect("A deleted job can still be read", single.status == 404, "status 404", f"status {single.status}")


def _compared(changer: Changer, job: Job, original: Row) -> tuple[bool, str, str]:
    """Return whether the original is as it was, how that is, and what it is. Raises NotReadable."""
    expected = f"{job.id} as it was"
    try:
        now = changer.read(job)
    except NotReadable as error:
        if error.status != 404:
            raise
        return False, expected, "status 404"
    if changer.reader.key(now) != job.id.lower():
        return False, expected, "another object"
    changed = next(differences(dict(original), dict(now), "$"), None)
    return changed is None, expected, f"{changed[0]} {changed[2]!r}" if changed else "the same"


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="A clone is a new job; once deleted it is gone from its URL and the list, and the original is as it was.",
    rests_on=(SOURCE, "post_jobs_id_actionclone", "http_response_codes"),
    check=check,
    needs=frozenset({"writes"}),
    changes=(_CLONE, _DELETE),
)
