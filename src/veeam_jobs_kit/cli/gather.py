"""Asking servers side by side. One that cannot be asked does not keep the others from answering."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from . import passwords
from .connect import Source, connected, explain, is_expected, warn_in_sentences
from .profiles import Profile
from .trouble import Trouble

T = TypeVar("T")

ALL_ANSWERED, SOME_SILENT, ALL_SILENT = 0, 3, 4
"""Exit codes."""
_AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What became of the question to one server: `value`, or `problem` where there is none."""

    profile: Profile
    value: T | None = None
    problem: str | None = None


def ask_all(profiles: Sequence[Profile], ask: Callable[[Source], T]) -> list[Answer[T]]:
    """Ask every server, in threads; the answers come in the order of the profiles.

    What is missing for signing in is asked for first, one after the other. Errors that no server or setting can be
    blamed for are raised.
    """
    warn_in_sentences()
    ready: queue.SimpleQueue[tuple[int, Profile, str]] = queue.SimpleQueue()
    answers: dict[int, Answer[T]] = {}
    for index, profile in enumerate(profiles):
        try:
            ready.put((index, profile, passwords.find(profile)))
        except Trouble as trouble:
            answers[index] = Answer(profile, problem=str(trouble))
    done: queue.SimpleQueue[tuple[int, Answer[T] | Exception]] = queue.SimpleQueue()
    waiting = len(profiles) - len(answers)
    for _ in range(min(waiting, _AT_ONCE)):
        # Daemons, so that Ctrl+C does not wait for a server that never answers.
        threading.Thread(target=_work, args=(ready, done, ask), daemon=True).start()
    with _progress(len(profiles), len(answers)) as step:
        for _ in range(waiting):
            index, answer = done.get()
            if isinstance(answer, Exception):
                raise answer
            answers[index] = answer
            step()
    return [answers[index] for index in range(len(profiles))]


def _work(
    ready: queue.SimpleQueue[tuple[int, Profile, str]],
    done: queue.SimpleQueue[tuple[int, Answer[T] | Exception]],
    ask: Callable[[Source], T],
) -> None:
    while True:
        try:
            index, profile, password = ready.get_nowait()
        except queue.Empty:
            return
        try:
            with connected(profile, password) as source:
                value = ask(source)
            # Not before it is signed out of: the program may end with the last answer.
            done.put((index, Answer(profile, value)))
        except Exception as error:
            done.put((index, Answer(profile, problem=explain(error)) if is_expected(error) else error))


@contextmanager
def _progress(total: int, already: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error, if that is a terminal and there is more than one server to wait for."""
    if total < 2 or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("Asking servers"), BarColumn(bar_width=30), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, completed=already)
        yield lambda: bar.advance(task)


def report(answers: Sequence[Answer[T]]) -> int:
    """Name on standard error the servers that could not be asked; the exit code."""
    silent = [answer for answer in answers if answer.problem is not None]
    for answer in silent:
        print(f"{answer.profile.name} ({answer.profile.url}): {answer.problem}", file=sys.stderr)
    if not silent:
        return ALL_ANSWERED
    if len(silent) == len(answers):
        return ALL_SILENT
    print(f"{len(silent)} of {len(answers)} servers could not be asked.", file=sys.stderr)
    return SOME_SILENT


def values(answers: Sequence[Answer[list[T]]]) -> list[T]:
    """All that was answered, server after server."""
    return [each for answer in answers for each in answer.value or ()]


def nothing(answers: Sequence[Answer[T]], text: str) -> str:
    """What to say where there are no rows: nothing, if nobody answered."""
    return text if any(answer.problem is None for answer in answers) else ""
