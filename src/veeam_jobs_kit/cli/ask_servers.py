"""Ask servers from the command line: prompt for passwords, show progress, and say what did not answer."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from ..profiles import Profile
from ..rows import ask_servers
from ..rows.ask_servers import ServerAnswer
from ..rows.job_servers import SECONDS, JobServer
from ..rows.text import one_line
from . import password_prompt

T = TypeVar("T")

ALL_ANSWERED, WRONG_SETTINGS, SOME_SILENT, ALL_SILENT = 0, 2, 3, 4
"""Exit codes."""


def ask_all(
    profiles: Sequence[Profile], ask: Callable[[JobServer], T], timeout: float = SECONDS
) -> list[ServerAnswer[T]]:
    """Ask every server, with a progress bar; return the answers in the order of the profiles.

    Passwords that are missing are asked for first, one after the other. `timeout` is that of each request, in seconds.
    Errors that no server or setting can be blamed for are raised.
    """
    warn_in_sentences()
    return ask_servers.ask_all(profiles, ask, password_prompt.find, _progress, timeout)


def warn_in_sentences() -> None:
    """Print warnings of the client as one line each."""

    def show(message: Warning | str, *_: object, **__: object) -> None:
        print(f"Warning: {one_line(str(message))}", file=sys.stderr)

    warnings.showwarning = show


@contextmanager
def _progress(total: int, already: int) -> Iterator[Callable[[], None]]:
    """Show a progress bar on standard error, if that is a terminal and several servers are asked."""
    if total < 2 or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("Asking servers"), BarColumn(bar_width=30), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, completed=already)
        yield lambda: bar.advance(task)


def report(answers: Sequence[ServerAnswer[T]]) -> int:
    """Print the servers that failed and what could not be read to standard error; return the exit code."""
    silent = [answer for answer in answers if answer.problem is not None]
    for answer in silent:
        print(
            f"{answer.profile.name} ({answer.profile.url}): {one_line(answer.problem or '')}", file=sys.stderr
        )
    for answer in answers:
        for what in answer.unread:
            print(f"{answer.profile.name} ({answer.profile.url}): {one_line(what)}", file=sys.stderr)
    if all(answer.is_whole for answer in answers):
        return ALL_ANSWERED
    if silent and len(silent) == len(answers):
        return WRONG_SETTINGS if all(answer.is_setting for answer in silent) else ALL_SILENT
    if silent:
        print(f"{len(silent)} of {len(answers)} servers could not be asked.", file=sys.stderr)
    return SOME_SILENT


def message_if_empty(answers: Sequence[ServerAnswer[T]], text: str) -> str:
    """Return the message for an empty list: none if no server answered, a weaker one if not everything was read."""
    if all(answer.problem is not None for answer in answers):
        return ""
    if all(answer.is_whole for answer in answers):
        return text
    return f"{text.removesuffix('.')} in what could be read."
