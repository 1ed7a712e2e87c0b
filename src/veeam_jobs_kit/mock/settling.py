"""Carrying out what has become due."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable

from veeam_jobs_kit.mock.live import Due
from veeam_jobs_kit.mock.store import Store

_LOG = logging.getLogger(__name__)


def settle(
    store: Store, until: float, carry_out: Callable[[Due], None], give_up: Callable[[Due], None]
) -> None:
    """Carry out every step due by then, in order.

    A step that crashes is a mistake of the mock. What it had changed is undone, the log is told, and `give_up` ends what
    waits for it: left due, it would break every later request. What the database itself raises is raised.
    """
    while (due := store.take_due(until)) is not None:
        try:
            with store.attempt():
                carry_out(due)
        except sqlite3.Error:
            raise
        except Exception:
            _LOG.exception(
                "A mistake of the mock: the step %s, due after %.0f s, was given up.", due.kind, due.moment
            )
            give_up(due)
