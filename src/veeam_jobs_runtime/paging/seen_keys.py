"""Find duplicates in a list by a key, one page at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")

_VSPC_KEY: Final = attrgetter("instance_uid.int")
"""As good as the UUID itself, whose hash is slow Python code."""
_EM_KEYS: Final = {name: attrgetter(name) for name in ("uid", "task_id", "session_id")}


class SeenKeys(Generic[T]):
    """Keys of the items received so far, and the number of items without a key."""

    def __init__(self, key: Callable[[T], Hashable]) -> None:
        self.nameless = 0
        self._key = key
        self._seen: set[Hashable] = set()

    def __len__(self) -> int:
        return len(self._seen) + self.nameless

    def has(self, item: T) -> bool:
        """Return whether the key of an item came before; False where it has none."""
        [key] = self._keys([item])
        return key in self._seen

    def names_all(self, items: Sequence[T]) -> bool:
        """Return whether every item has a key."""
        return None not in self._keys(items)

    def add(self, items: list[T]) -> list[T]:
        """Remember the items and return those that are new; one without a key (None) always is."""
        keys = self._keys(items)
        new = set(keys)
        if len(new) == len(items) and None not in new and self._seen.isdisjoint(new):
            self._seen |= new
            return items
        return [item for item, key in zip(items, keys, strict=True) if self._is_new(key)]

    def _is_new(self, key: Hashable) -> bool:
        if key is None:
            self.nameless += 1
            return True
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def _keys(self, items: Sequence[T]) -> list[Hashable]:
        try:
            return list(map(self._key, items))
        except AttributeError:
            if self._key is not _VSPC_KEY:
                raise
        # A row without instanceUid, for instance because `select` left it out.
        uids = [getattr(item, "instance_uid", None) for item in items]
        return [getattr(uid, "int", uid) for uid in uids]


def own_key(item: object) -> Callable[[Any], Hashable] | None:
    """Return the function that gives the key of such items; None if they have no unique id.

    A row with `job_uid` is a part of a job: its `instance_uid` is that of a machine, which can be in several jobs.
    """
    if getattr(item, "instance_uid", None) is not None:
        return None if hasattr(item, "job_uid") else _VSPC_KEY
    if isinstance(item, Mapping):
        return _key_of_raw if _key_of_raw(item) is not None else None
    return next((key for name, key in _EM_KEYS.items() if getattr(item, name, None) is not None), None)


def _key_of_raw(item: Mapping[str, Any]) -> Hashable:
    """Return the UID of an entity without a model, in PascalCase or camel case; None where it has none."""
    return next((item[name] for name in ("UID", "uid") if isinstance(item.get(name), str)), None)


def nothing(item: object) -> None:
    """Return None, the key of items that have no identity."""
