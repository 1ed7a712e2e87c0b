"""The `filter` of the query service: `Name==x;State!=y,(Size>1)`, where `;` is and, `,` is or, and brackets group.

Decided here, since no page says: `;` binds before `,`. (assumption)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.problems import Problem

Test = Callable[[Mapping[str, Json]], bool]
Compare = Callable[[str, str, str], Test]
"""Makes the function that tests an entity, from a property, an operator and a value; or raises Problem."""

_SPACE = re.compile(r'("(?:[^"]|"")*")|\s+')
_TOKEN = re.compile(r'==|!=|>=|<=|[><;,()]|""[^";,()<>=!]+""|"(?:[^"]|"")*"|\w+')
_SIGNS = ("==", "!=", ">", "<", ">=", "<=")
_VALUE = re.compile(r'\w+|".*"', re.DOTALL)
_DEEPEST = 50


def read_filter(text: str, compare: Compare) -> Test:
    """Return the function that evaluates an expression. Raises Problem 400 for an invalid one."""
    reader = _FilterParser(_tokens(text), compare)
    test = reader.any_of(0)
    if reader.tokens:
        raise bad("filter", f"unexpected {reader.tokens[-1]}")
    return test


def bad(name: str, why: str) -> Problem:
    """Return the Problem 400 for an invalid parameter."""
    return Problem(400, f"The value of {name} is not valid: {why}.", name)


def _tokens(text: str) -> list[str]:
    """Return the tokens, last one first. Only spaces in quotes count."""
    dense = _SPACE.sub(lambda found: found[1] or "", text)
    tokens, place = [], 0
    while place < len(dense):
        match = _TOKEN.match(dense, place)
        if match is None:
            raise bad("filter", f"nothing to be read at {dense[place:][:20]!r}")
        tokens.append(match[0])
        place = match.end()
    return tokens[::-1]


def _unquoted(value: str) -> str:
    """Return a value without quotes. The pages also quote with two quotes, which then belong to the value: `""Backup""`."""
    if re.fullmatch(r'""[^"]+""', value):
        return value[1:-1]
    return value[1:-1].replace('""', '"') if value.startswith('"') else value


class _FilterParser:
    """Reads tokens from the end of a list."""

    def __init__(self, tokens: list[str], compare: Compare) -> None:
        self.tokens = tokens
        self._compare = compare

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
        if sign not in _SIGNS or not _VALUE.fullmatch(value):
            raise bad("filter", f"no comparison with {name}")
        return self._compare(name, sign, _unquoted(value))

    def _next_is(self, token: str) -> bool:
        if self.tokens and self.tokens[-1] == token:
            self.tokens.pop()
            return True
        return False

    def _take(self) -> str:
        if not self.tokens:
            raise bad("filter", "it ends too early")
        return self.tokens.pop()
