"""`veeam-jobs query`: send a query to Enterprise Manager."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..profiles import Profile
from .ask_servers import ask_all, message_if_empty, report
from .errors import Trouble
from .listing import print_count, print_plain, tell_cut
from .output import Output, print_json, print_yaml
from .schema import enveloped
from .select_json import compiled, print_selected
from .tables import Column, lay_out, print_lines, terminal_width
from .view import View

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
    view: View,
) -> int:
    """Print what Enterprise Manager finds; return the exit code."""
    if view.query is not None:
        compiled(view.query)

    def ask(source: JobServer) -> list[Found]:
        from ..rows.em.server import EnterpriseManagerServer

        assert isinstance(source, EnterpriseManagerServer)
        return source.query(type_, condition, entities=entities, sort=sort, limit=limit)

    answers = ask_all(profiles, ask, view.timeout)
    found = [{"Profile": answer.profile.name, **row} for answer in answers for row in answer.value or ()]
    lefts = [answer.left for answer in answers]
    left = None if None in lefts else sum(each or 0 for each in lefts)
    names = _chosen(found, view.columns)
    if view.count:
        print_count(len(found), left, answers, "entities")
    elif view.query is not None:
        print_selected(enveloped("query", found, answers, left), view.query, view.output)
    elif view.output in (Output.json, Output.yaml):
        write = print_json if view.output is Output.json else print_yaml
        write(enveloped("query", _only(found, view.columns and names), answers, left))
    elif view.output is Output.jsonl:
        print_plain(
            names if view.columns else list(dict.fromkeys(key for row in found for key in row)), found, view
        )
    elif view.output is not Output.table:
        print_plain(names if view.columns else ["Profile", *_members(found)], found, view)
    elif found:
        _print_table(found, names if view.columns else [], view, many=len(profiles) > 1)
    elif text := message_if_empty(answers, "Nothing found."):
        print(text, file=sys.stderr)
    tell_cut(len(found), left, "entities", answers)
    return report(answers)


def _print_table(found: Sequence[Found], names: Sequence[str], view: View, *, many: bool) -> None:
    columns = [_column(name, least=8) for name in names] or _columns(found, many=many)
    width = terminal_width()
    table = lay_out(columns, found, width, header=view.header)
    print_lines(table.lines)
    if table.left_out:
        named = ", ".join(table.left_out)
        print(f"No room in {width} columns for: {named}. See -o json, or --columns.", file=sys.stderr)


def _chosen(found: Sequence[Found], columns: Sequence[str]) -> list[str]:
    """Return the members asked for in the spelling of the answers. Raises Trouble for one that no row has."""
    members = list(dict.fromkeys(name for row in found for name in row))
    folded = {name.lower(): name for name in members}
    for name in columns:
        if found and name not in folded:
            raise Trouble(f"Invalid --columns {name}: the answers have {', '.join(members)}.")
    return [folded.get(name, name) for name in columns]


def _only(found: Sequence[Found], names: Sequence[str]) -> Sequence[Found]:
    return [{name: row.get(name) for name in names} for row in found] if names else found


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
    return Column(name, lambda row: _text(row.get(name)), least, drop, key=name)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
