"""Pages of what a filter leaves, in the order asked for. A result is found once and cut into pages while it holds."""

from __future__ import annotations

import json
from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence

from veeam_jobs_kit.mock.queries import arranged
from veeam_jobs_kit.mock.ranks import Ranks, Unsuitable
from veeam_jobs_kit.mock.records import Slice
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

Rules = Sequence[Mapping[str, Json]]
FEW = 500
"""Up to so many records the reference is as fast as anything."""

_KEPT = 2_000_000
"""Numbers of records that are kept in results; eight bytes each."""


class Finder:
    """Filters and sorts the records of a store."""

    def __init__(self, store: Store, few: int = FEW) -> None:
        self._store = store
        self._few = few
        self._ranks = Ranks(store)
        self._results: OrderedDict[tuple[str, str], tuple[int, array[int]]] = OrderedDict()

    def find(
        self, schema: str, keys: Mapping[str, str], conditions: Rules, order: Rules, offset: int, limit: int
    ) -> Slice:
        """Filter, sort, pass over `offset` records, keep `limit`: in this order."""
        numbers = self._numbers(schema, keys, conditions, order)
        part = numbers[offset : offset + limit]
        return Slice(*self._store.join(schema, part), len(numbers))

    def _numbers(self, schema: str, keys: Mapping[str, str], conditions: Rules, order: Rules) -> array[int]:
        asked = (schema, json.dumps([keys, conditions, order]))
        changes = self._store.changes(schema)
        known = self._results.pop(asked, None)
        if known is None or known[0] != changes:
            known = (changes, array("q", self._found(schema, keys, conditions, order)))
        # What was asked for last goes last.
        self._results[asked] = known
        while len(self._results) > 1 and sum(len(each) for _, each in self._results.values()) > _KEPT:
            self._results.popitem(last=False)
        return known[1]

    def _found(self, schema: str, keys: Mapping[str, str], conditions: Rules, order: Rules) -> Sequence[int]:
        if (conditions or order) and self._store.count(schema) > self._few:
            try:
                return self._ranks.find(schema, keys, conditions, order)
            except Unsuitable:
                pass
        numbers = self._store.numbers(schema, keys)
        return [numbers[index] for index in arranged(self._store.page(schema, keys), conditions, order)]
