"""Every decision can be found, dated, and says when to decide again."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "decisions.md").read_text(encoding="utf-8")
ENTRIES = {
    head: body.strip()
    for head, body in (entry.split("\n", 1) for entry in re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:])
}
TITLES = [head.partition(": ")[2] for head in ENTRIES]


@pytest.mark.parametrize("head", ENTRIES)
def test_a_decision_says_when_to_decide_again_or_what_replaced_it(head: str) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\d: \S.*", head)
    body = ENTRIES[head]
    assert len(body.splitlines()) <= 10
    assert re.search(r"\bAgain when: \S|\b(?:Replaced|Superseded) on \d{4}-\d\d-\d\d", body)


def test_the_newest_decision_is_the_last() -> None:
    dates = [head.partition(": ")[0] for head in ENTRIES]
    assert all(earlier <= later for earlier, later in pairwise(dates))
    assert len(TITLES) == len(set(TITLES))


def test_a_decision_that_names_another_names_one_that_is_there() -> None:
    named = re.findall(r'(?:see|in|reverses) "([^"]+)"', TEXT)
    assert named
    assert [name for name in named if not any(title.startswith(name) for title in TITLES)] == []
