"""Worlds that this process has made: another mock of the same world starts with a copy, in a tenth of the time."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import Any

from veeam_jobs_kit.mock.storage.store import Store

_MOST = 12
_lock = threading.Lock()
_kept: dict[Hashable, tuple[Any, bytes]] = {}


def made_before(world: Hashable) -> bytes | None:
    """Return the database of a world, None if it was not kept."""
    with _lock:
        kept = _kept.pop(world, None)
        if kept is None:
            return None
        _kept[world] = kept  # the last one used is the last to be dropped
        return kept[1]


def keep(world: Hashable, owner: Any, store: Store) -> None:
    """Keep the database of a mock that has just been created, and drop the one that was not used for longest.

    `owner` is what `world` names by its identity: it is kept, too, so that nothing else can have that identity.
    """
    content = store.connection.content()
    with _lock:
        _kept[world] = (owner, content)
        if len(_kept) > _MOST:
            del _kept[next(iter(_kept))]
