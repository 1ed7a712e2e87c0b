"""The `filter` of the query service: `Name==x;State!=y,(Size>1)`, where `;` is and, `,` is or, and brackets group.

Decided here, since no page says: `;` binds before `,`, texts compare without regard to case, and a value of another type
than the member compares as text. (assumption)
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping

from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.views import Json

Entity = Mapping[str, Json]
Test = Callable[[Entity], bool]
Member = Callable[[str], Callable[[Entity], Json]]
"""Finds a property by its name, or raises Problem."""

_TOKEN = re.compile(r'\s*(==|!=|>=|<=|[><;,()]|"(?:[^"]|"")*"|\w+)')
_COMPARISONS: Mapping[str, Callable[[tuple[int, Json], tuple[int, Json]], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_RANKS = {"success": 1, "warning": 2, "failed": 3}
"""Results compare by rank, from good to bad."""
_DEEPEST = 50


def read_filter(text: str, member: Member) -> Test:
    """What the expression asks of an entity. Raises Problem 400 for what cannot be read."""
    reader = _Reader(_tokens(text), member)
    test = reader.any_of(0)
    if reader.tokens:
        raise bad("filter", f"unexpected {reader.tokens[-1]}")
    return test


def bad(name: str, why: str) -> Problem:
    """The refusal of a parameter."""
    return Problem(400, f"The value of {name} is not valid: {why}.", name)


def comparable(value: Json) -> tuple[int, Json]:
    """A key that orders values of any type: nothing, numbers, results, texts without regard to case."""
    if value is None or value == "":
        return (0, 0)
    text = str(value).lower()
    if text in _RANKS:
        return (2, _RANKS[text])
    return (1, int(text)) if text.isdecimal() and len(text) < 20 else (3, text)


def _tokens(text: str) -> list[str]:
    """The tokens, last one first."""
    found, place = [], 0
    while place < len(text.rstrip()):
        match = _TOKEN.match(text, place)
        if match is None:
            raise bad("filter", f"nothing to be read at position {place}")
        found.append(match[1])
        place = match.end()
    return found[::-1]


class _Reader:
    """Takes tokens off the end of a list."""

    def __init__(self, tokens: list[str], member: Member) -> None:
        self.tokens = tokens
        self._member = member

    def any_of(self, depth: int) -> Test:
        tests = [self._all_of(depth)]
        while self._next_is(","):
            tests.append(self._all_of(depth))
        return lambda entity: any(test(entity) for test in tests)

    def _all_of(self, depth: int) -> Test:
        tests = [self._one(depth)]
        while self._next_is(";"):
            tests.append(self._one(depth))
        return lambda entity: all(test(entity) for test in tests)

    def _one(self, depth: int) -> Test:
        if depth > _DEEPEST:
            raise bad("filter", "nested too deeply")
        if not self._next_is("("):
            return self._comparison()
        test = self.any_of(depth + 1)
        if not self._next_is(")"):
            raise bad("filter", "a bracket is not closed")
        return test

    def _comparison(self) -> Test:
        name, sign, value = self._take(), self._take(), self._take()
        if sign not in _COMPARISONS or not re.fullmatch(r'\w+|".*"', value, re.DOTALL):
            raise bad("filter", f"no comparison with {name}")
        find, compare = self._member(name), _COMPARISONS[sign]
        wanted = comparable(value[1:-1].replace('""', '"') if value.startswith('"') else value)
        return lambda entity: compare(comparable(find(entity)), wanted)

    def _next_is(self, token: str) -> bool:
        if self.tokens and self.tokens[-1] == token:
            self.tokens.pop()
            return True
        return False

    def _take(self) -> str:
        if not self.tokens:
            raise bad("filter", "it ends too early")
        return self.tokens.pop()
