"""Null equals null and nothing else.

Rests on `assumption: a filter compares null like any value`: no page says how to ask for it. A server that refuses null is
therefore not blamed, nor one that leaves null out of `notEquals`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, value_at
from veeam_jobs_kit.contract.promises.vspc.filtering import Question, check_filters, comparison
from veeam_jobs_kit.contract.promises.vspc.lists import Row
from veeam_jobs_kit.contract.promises.vspc.members import Member

NAME = "filter_finds_null"
_MOST = 3


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list for the rows in which a member is null, and for those in which it is not."""
    yield from check_filters(server, NAME, questions, below=1)


def questions(known: Sequence[Member], rows: Sequence[Row]) -> Iterator[Question]:
    """Yield questions about members that are null in some rows, those with values in others first."""
    asked = []
    for member in known:
        values = [value_at(row, member.path) for row in rows]
        if None in values:
            asked.append((not any(value is not None and value is not MISSING for value in values), member))
    for _, member in sorted(asked, key=lambda each: each[0])[:_MOST]:
        for operation in ("equals", "notEquals"):
            yield Question(comparison(member.path, operation, None), may_be_refused=True)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A filter for null finds the rows in which a member is null.",
    rests_on=("filter", "assumption: a filter compares null like any value"),
    check=check,
)
