"""The collation of a filter says how texts are compared: `ordinal` (the default), `ignorecase`, `lexicographic`.

Rests on the page of the parameter (`filter`) and the machine-readable descriptions. Real names are asked for with the case
of their letters swapped: `ignorecase` must find them, `ordinal` must not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.filtering import Question, check_filters, comparison
from veeam_jobs_kit.contract.promises.vspc.lists import Row
from veeam_jobs_kit.contract.promises.vspc.members import Member, telling

NAME = "filter_obeys_its_collation"
_LETTERS = re.compile(r"[ -~]*[A-Za-z]{3}[ -~]*\Z")
"""Printable ASCII with letters: how case is folded elsewhere differs between systems."""
_UUID = re.compile(r"[0-9A-Fa-f-]{36}\Z")
_NUMBER = re.compile(r"\d+(?=\D*\Z)")


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list that has texts."""
    yield from check_filters(server, NAME, questions, below=1)


def questions(known: Sequence[Member], rows: Sequence[Row]) -> Iterator[Question]:
    """Yield questions about real texts, their case swapped."""
    for member, values in telling(known, rows, "text")[:2]:
        texts = [value for value in values if _LETTERS.match(value) and not _UUID.match(value)]
        for text in texts[:1]:
            swapped = text.swapcase()
            yield Question(comparison(member.path, "equals", swapped, collation="ignorecase"))
            yield Question(comparison(member.path, "equals", swapped, collation="ordinal"))
            yield Question(comparison(member.path, "equals", swapped))
            yield Question(comparison(member.path, "contains", swapped[1:-1], collation="ignorecase"))
            yield Question(comparison(member.path, "contains", swapped[1:-1]))
            yield Question(comparison(member.path, "in", [swapped], collation="ignorecase"))
            yield Question(comparison(member.path, "notEquals", swapped, collation="ignorecase"))
            yield Question(comparison(member.path, "equals", text, collation="lexicographic"))
        numbered = [text for text in texts if _NUMBER.search(text)]
        for text in numbered[:1]:
            # `Job 9` is less than `Job 10` only by its number.
            tenfold = _NUMBER.sub(lambda digits: digits[0] + "0", text)
            for operation in ("lessThan", "greaterThan"):
                for value in (text, tenfold):
                    yield Question(
                        comparison(member.path, operation, value, collation="lexicographic"),
                        may_be_refused=True,
                    )


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A filter compares texts as its collation says; without one, case matters.",
    rests_on=("filter", "openapi_description"),
    check=check,
)
