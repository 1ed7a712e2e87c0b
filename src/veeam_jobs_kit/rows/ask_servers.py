"""Ask several servers concurrently. A server that fails does not affect the others."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from ..profiles import Profile, ProfileError
from .failures import explain, is_expected
from .job_servers import SECONDS, JobServer, connected

T = TypeVar("T")

Progress = Callable[[int, int], AbstractContextManager[Callable[[], None]]]
"""Shows how many of the servers have answered: called with their number and with how many failed before they were asked;
what it yields is called after each answer."""

_AT_ONCE = 32
_SIGN_OUT_SECONDS = 5.0
"""How long to wait for servers that are being signed out of, once all have answered."""


@dataclass(frozen=True, slots=True)
class ServerAnswer(Generic[T]):
    """Result of asking one server: `value`, or `problem` if it failed.

    `unread` says what of its answers could not be read: the value lacks it.
    """

    profile: Profile
    value: T | None = None
    problem: str | None = None
    is_setting: bool = False
    """Whether the profile is what is wrong, so that nothing was sent."""
    unread: tuple[str, ...] = ()
    left: int | None = 0
    """How many rows were left out because of a limit; None if the server does not tell, but there are some."""

    @property
    def is_whole(self) -> bool:
        """Return whether the server answered and everything could be read."""
        return self.problem is None and not self.unread


@contextmanager
def no_progress(total: int, already: int) -> Iterator[Callable[[], None]]:
    """Show nothing."""
    yield lambda: None


def ask_all(
    profiles: Sequence[Profile],
    ask: Callable[[JobServer], T],
    password_of: Callable[[Profile], str],
    progress: Progress = no_progress,
    timeout: float = SECONDS,
) -> list[ServerAnswer[T]]:
    """Ask every server, in threads; return the answers in the order of the profiles.

    `password_of` is called first, for one profile after the other: it may prompt. It raises ProfileError for a profile
    without a password. `timeout` is that of each call, in seconds. Errors that no server or setting can be blamed for
    are raised.
    """
    ready: queue.SimpleQueue[tuple[int, Profile, str]] = queue.SimpleQueue()
    answers: dict[int, ServerAnswer[T]] = {}
    for index, profile in enumerate(profiles):
        try:
            ready.put((index, profile, password_of(profile)))
        except ProfileError as error:
            answers[index] = ServerAnswer(profile, problem=str(error))
    done: queue.SimpleQueue[tuple[int, ServerAnswer[T] | Exception]] = queue.SimpleQueue()
    signed_out: queue.SimpleQueue[Exception | None] = queue.SimpleQueue()
    waiting = len(profiles) - len(answers)
    for _ in range(min(waiting, _AT_ONCE)):
        # Daemons, so that Ctrl+C does not wait for a server that never answers.
        threading.Thread(target=_work, args=(ready, done, signed_out, ask, timeout), daemon=True).start()
    with progress(len(profiles), len(answers)) as step:
        for _ in range(waiting):
            index, answer = done.get()
            if isinstance(answer, Exception):
                raise answer
            answers[index] = answer
            step()
    _wait_for(signed_out, waiting)
    return [answers[index] for index in range(len(profiles))]


def _wait_for(signed_out: queue.SimpleQueue[Exception | None], number: int) -> None:
    """Wait until servers are signed out of, but not for one that is slow: its session expires by itself."""
    end = time.monotonic() + _SIGN_OUT_SECONDS
    for _ in range(number):
        try:
            error = signed_out.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            return
        if error is not None:
            raise error


def _work(
    ready: queue.SimpleQueue[tuple[int, Profile, str]],
    done: queue.SimpleQueue[tuple[int, ServerAnswer[T] | Exception]],
    signed_out: queue.SimpleQueue[Exception | None],
    ask: Callable[[JobServer], T],
    timeout: float,
) -> None:
    while True:
        try:
            index, profile, password = ready.get_nowait()
        except queue.Empty:
            return
        has_answered = False
        try:
            with connected(profile, password, timeout) as source:
                answer = _answer_of(profile, source, ask, timeout)
                done.put((index, answer))
                has_answered = True
            signed_out.put(None)
        except Exception as error:
            if not has_answered:
                done.put((index, _failed(profile, error, timeout)))
            signed_out.put(error if has_answered else None)


def _answer_of(
    profile: Profile, source: JobServer, ask: Callable[[JobServer], T], timeout: float
) -> ServerAnswer[T] | Exception:
    try:
        value = ask(source)
        return ServerAnswer(profile, value, unread=tuple(source.unread()), left=source.left())
    except Exception as error:
        return _failed(profile, error, timeout)


def _failed(profile: Profile, error: Exception, timeout: float) -> ServerAnswer[T] | Exception:
    """Return an answer without a value; the error itself where no server or setting can be blamed."""
    if not is_expected(error):
        return error
    is_setting = isinstance(error, ProfileError)
    return ServerAnswer(profile, problem=explain(error, timeout), is_setting=is_setting)


def all_rows(answers: Sequence[ServerAnswer[list[T]]]) -> list[T]:
    """Return the rows of all servers, in their order."""
    return [row for answer in answers for row in answer.value or ()]


def with_doubts(
    answers: Sequence[ServerAnswer[T]], doubts: Mapping[str, Sequence[str]]
) -> list[ServerAnswer[T]]:
    """Return the answers, to each added the sentences, by profile, on what it does not prove beside other answers."""
    return [
        replace(answer, unread=(*answer.unread, *doubts.get(answer.profile.name, ()))) for answer in answers
    ]
