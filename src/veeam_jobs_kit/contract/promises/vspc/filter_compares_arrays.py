"""`contains`, `subset` and `superset` compare arrays by their elements.

Rests on the page of the parameter (`filter`); that `subset` means that each element of the property is among the values,
and `superset` the opposite, is an assumption: the page words it differently.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.filtering import Question, check_filters, comparison
from veeam_jobs_kit.contract.promises.vspc.lists import Row
from veeam_jobs_kit.contract.promises.vspc.members import Member, telling

NAME = "filter_compares_arrays"
_NOBODY_HAS = "a value that nobody has"


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list whose rows have arrays of plain values."""
    yield from check_filters(server, NAME, questions, below=2)


def questions(known: Sequence[Member], rows: Sequence[Row]) -> Iterator[Question]:
    """Yield questions about the longest array of real rows."""
    for member, arrays in telling(known, rows, "array")[:2]:
        longest = max(arrays, key=len)
        if not longest or not isinstance(longest[0], str):
            continue
        for operation, value in (
            ("contains", longest[0]),
            ("superset", longest[:1]),
            ("subset", longest),
            ("superset", longest),
            ("subset", longest[:1]),
            ("superset", [longest[0], _NOBODY_HAS]),
            ("subset", [*longest, _NOBODY_HAS]),
        ):
            yield Question(comparison(member.path, operation, value), may_be_refused=True)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="`contains`, `subset` and `superset` compare arrays by their elements.",
    rests_on=("filter", "assumption: subset: each element of the property is among the values"),
    check=check,
)
