"""`--watch`: show a list again and again, until Ctrl+C."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from ..rows import times as clock

_CLEAR = "\x1b[H\x1b[2J\x1b[3J"
"""Makes a terminal empty, and puts what comes next at its top."""


def repeated(look: Callable[[], int], seconds: float) -> int:
    """Call `look` and wait, for ever; Ctrl+C raises KeyboardInterrupt. A wrong setting ends it at the first look."""
    is_terminal = sys.stdout.isatty()
    while True:
        if is_terminal:
            print(_CLEAR, end="")
        code = look()
        sys.stdout.flush()
        at = clock.now().astimezone()
        print(
            f"{at:%H:%M:%S}: exit code {code}; again in {seconds:g} s, until Ctrl+C.",
            file=sys.stderr,
            flush=True,
        )
        time.sleep(seconds)
