"""What a user can mend."""

from __future__ import annotations


class Trouble(Exception):
    """Ends the command with its message, one sentence, on standard error."""

    def __init__(self, message: str, exit_code: int = 2) -> None:
        super().__init__(message)
        self.exit_code = exit_code
