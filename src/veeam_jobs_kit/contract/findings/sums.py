"""Add up what several processes or runs sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from veeam_jobs_kit.contract.model import WireFacts


def add_up(parts: Iterable[WireFacts]) -> WireFacts:
    """Return the facts of several processes as one: counts and rates add up."""
    parts = tuple(parts)
    reasons = [part.stopped for part in parts if part.stopped is not None]
    return WireFacts(
        requests=_sum(part.requests for part in parts),
        by_operation=_sum(part.by_operation for part in parts),
        outcomes=_sum_nested(part.outcomes for part in parts),
        statuses=_sum_nested(part.statuses for part in parts),
        writes=_sum(part.writes for part in parts),
        unauthorized=sum(part.unauthorized for part in parts),
        slow_downs=sum(part.slow_downs for part in parts),
        rate_before=sum(part.rate_before or 0 for part in parts) or None,
        rate_after=sum(part.rate_after or 0 for part in parts) or None,
        refused=_sum(part.refused for part in parts),
        stopped=reasons[0] if reasons else None,
        given_up={label: why for part in parts for label, why in sorted(part.given_up.items())},
    )


def _sum(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return dict(sorted(total.items()))


def _sum_nested(counts: Iterable[Mapping[str, Mapping[str, int]]]) -> dict[str, dict[str, int]]:
    found: dict[str, Counter[str]] = {}
    for each in counts:
        for name, inner in each.items():
            found.setdefault(name, Counter()).update(inner)
    return {name: dict(sorted(inner.items())) for name, inner in sorted(found.items())}
