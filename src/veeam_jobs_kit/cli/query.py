"""`veeam-jobs query`: send a query to Enterprise Manager."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..profiles import Profile
from .ask_servers import ask_all, message_if_empty, report
from .output import Output, print_csv, print_json
from .tables import Column, layout, print_lines, terminal_width

if TYPE_CHECKING:
    from ..rows.job_servers import JobServer

Found = Mapping[str, Any]
_UNTOLD = frozenset({"Profile", "Name", "UID", "Href", "Links", "Type"})
"""Members shown elsewhere, or of no use in a table."""


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
    """Print what Enterprise Manager finds; return the exit code."""

    def ask(source: JobServer) -> list[Found]:
        from ..rows.em.server import EnterpriseManagerServer

        assert isinstance(source, EnterpriseManagerServer)
        return source.query(type_, condition, entities=entities, sort=sort, limit=limit)

    answers = ask_all(profiles, ask)
    found = [{"Profile": answer.profile.name, **row} for answer in answers for row in answer.value or ()]
    if output is Output.json:
        print_json(found)
    elif output is Output.csv:
        print_csv(["Profile", *_members(found)], found)
    elif found:
        print_lines(layout(_columns(found, many=len(profiles) > 1), found, terminal_width()))
    elif text := message_if_empty(answers, "Nothing found."):
        print(text, file=sys.stderr)
    return report(answers)


def _members(found: Sequence[Found]) -> list[str]:
    """Return the members with scalar values, in the order of the response."""
    names = dict.fromkeys(name for row in found for name in row)
    structured = {name for row in found for name, value in row.items() if isinstance(value, (Mapping, list))}
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
    return Column(name, lambda row: _text(row.get(name)), least, drop)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
