"""Errors that a user can fix, and their exit codes."""

from __future__ import annotations

from ..profiles.errors import ProfileError
from ..rows.errors import UnclearAnswer

UNCLEAR = 3
"""Exit code: the response of the server does not answer the question."""


class Trouble(Exception):
    """Ends the command; prints its message, one sentence, to standard error."""

    def __init__(self, message: str, exit_code: int = 2) -> None:
        super().__init__(message)
        self.exit_code = exit_code


MISTAKES = (Trouble, ProfileError, UnclearAnswer)
"""Errors that end a command with a message instead of a traceback."""


def exit_code(mistake: BaseException) -> int:
    """Return the exit code of one of the MISTAKES: its own, or 2 for wrong usage or settings."""
    if isinstance(mistake, UnclearAnswer):
        return UNCLEAR
    return mistake.exit_code if isinstance(mistake, Trouble) else 2
