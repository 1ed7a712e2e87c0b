"""`veeam-jobs query`: the query service of Enterprise Manager, as it is."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .gather import ask_all, report
from .output import Output, print_csv, print_json
from .profiles import Profile
from .tables import Column, layout, print_lines, terminal_width

if TYPE_CHECKING:
    from .connect import Source

Found = Mapping[str, Any]
_UNTOLD = frozenset({"Profile", "Name", "UID", "Href", "Links", "Type"})
"""Members that stand elsewhere, or are of no use to people."""


def run_query(
    profiles: Sequence[Profile],
    type_: str,
    condition: str | None,
    *,
    entities: bool,
    sort: str | None,
    limit: int | None,
    output: Output,
) -> int:
    """Print what Enterprise Manager finds; the exit code."""

    def ask(source: Source) -> list[Found]:
        from .em import EnterpriseManagerSource

        assert isinstance(source, EnterpriseManagerSource)
        return source.query(type_, condition, entities=entities, sort=sort, limit=limit)

    answers = ask_all(profiles, ask)
    found = [{"Profile": answer.profile.name, **each} for answer in answers for each in answer.value or ()]
    if output is Output.json:
        print_json(found)
    elif output is Output.csv:
        print_csv(["Profile", *_members(found)], found)
    elif found:
        print_lines(layout(_columns(found, many=len(profiles) > 1), found, terminal_width()))
    elif any(answer.problem is None for answer in answers):
        print("Nothing found.", file=sys.stderr)
    return report(answers)


def _members(found: Sequence[Found]) -> list[str]:
    """Members that hold one value and no structure, in the order they came."""
    names = dict.fromkeys(name for each in found for name in each)
    structured = {
        name for each in found for name, value in each.items() if isinstance(value, (Mapping, list))
    }
    return [name for name in names if name not in structured and name != "Profile"]


def _columns(found: Sequence[Found], *, many: bool) -> list[Column[Found]]:
    members = _members(found)
    columns = [_column("Profile", drop=0 if many else len(members) + 2)]
    columns += [_column("Name", least=8)] if "Name" in members else []
    others = [name for name in members if name not in _UNTOLD]
    columns += [_column(name, least=8, drop=place) for place, name in enumerate(others, start=2)]
    # An identifier is of use in whole; among whole entities it is the first to go.
    return columns + ([_column("UID", drop=len(members) + 3 if others else 0)] if "UID" in members else [])


def _column(name: str, least: int | None = None, drop: int = 0) -> Column[Found]:
    return Column(name, lambda each: _text(each.get(name)), least, drop)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
