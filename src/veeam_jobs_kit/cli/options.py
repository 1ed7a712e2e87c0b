"""Options that several commands share, what completes their values, and what their values mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer

from .output import Output
from .rows import SORT_FIELDS, STATUSES, TYPES, Sort
from .times import parse_since, parse_span
from .trouble import Trouble


class ProductName(StrEnum):
    """The products there are."""

    vspc = "vspc"
    em = "em"


def complete_profiles(incomplete: str) -> list[str]:
    """Names of profiles; none where they cannot be read."""
    from .profiles import load

    try:
        return [profile.name for profile in load() if profile.name.startswith(incomplete)]
    except Trouble:
        return []


def _complete(words: Sequence[str], incomplete: str) -> list[str]:
    """Words that go on from what is typed, after a comma too."""
    last = incomplete.rpartition(",")[2]
    # What was typed stays as it is: Typer drops whatever does not begin with it, and any case is understood.
    return [incomplete + word[len(last) :] for word in words if word.casefold().startswith(last.casefold())]


def complete_statuses(incomplete: str) -> list[str]:
    """Words for --status."""
    return _complete(STATUSES, incomplete)


def complete_types(incomplete: str) -> list[str]:
    """Words for --type."""
    return _complete(TYPES, incomplete)


def complete_sorts(incomplete: str) -> list[str]:
    """Words for --sort."""
    return _complete([*SORT_FIELDS, *(f"-{field}" for field in SORT_FIELDS)], incomplete)


def complete_query_types(incomplete: str) -> list[str]:
    """Types that Enterprise Manager can be queried for."""
    from veeam_jobs.em.models.query_type import QueryType

    return _complete([member.value for member in QueryType], incomplete)


Profiles = Annotated[
    list[str] | None,
    typer.Option(
        "--profile",
        "-p",
        metavar="NAME",
        help="Ask only this server; may be repeated. All, when left out.",
        autocompletion=complete_profiles,
        show_default=False,
    ),
]
OneProfile = Annotated[
    str | None,
    typer.Option(
        "--profile",
        "-p",
        metavar="NAME",
        help="The server that has the job; looked for when left out.",
        autocompletion=complete_profiles,
        show_default=False,
    ),
]
OutputFormat = Annotated[
    Output, typer.Option("--output", "-o", help="A table for people, JSON or CSV for programs.")
]
Statuses = Annotated[
    list[str] | None,
    typer.Option(
        "--status",
        metavar="STATUS",
        help="Like Failed or Running; several with commas, or repeated.",
        autocompletion=complete_statuses,
        show_default=False,
    ),
]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type",
        metavar="TYPE",
        help="Like BackupVm or AgentBackupJob; several with commas, or repeated.",
        autocompletion=complete_types,
        show_default=False,
    ),
]
JobName = Annotated[str, typer.Argument(metavar="JOB", help="UID or name of the job.", show_default=False)]


def known_words(option: str, given: Sequence[str] | None, words: Sequence[str]) -> tuple[str, ...]:
    """The words as they are spelled here, whatever their case; Trouble for one there is not."""
    by_folded = {word.casefold(): word for word in words}
    found = []
    for text in (part.strip() for each in given or () for part in each.split(",")):
        if text.casefold() not in by_folded:
            raise Trouble(f"{option} {text}: there is no such value. There are: {', '.join(words)}")
        found.append(by_folded[text.casefold()])
    return tuple(dict.fromkeys(found))


def since_of(text: str | None) -> datetime | None:
    """The moment of --since; Trouble where it is none."""
    try:
        return parse_since(text, datetime.now(UTC)) if text is not None else None
    except ValueError as error:
        raise Trouble(f"--since: {error}") from error


def seconds_of(option: str, text: str) -> float:
    """A span of time in seconds; Trouble where it is none."""
    try:
        return parse_span(text).total_seconds()
    except ValueError as error:
        raise Trouble(f"{option}: {error}") from error


def sort_of(text: str) -> Sort:
    """An order, like `name` or `-last-run`; Trouble where there is none of the name."""
    field = text.removeprefix("-").casefold()
    if field not in SORT_FIELDS:
        raise Trouble(
            f"--sort {text}: there is no such order. There are: {', '.join(SORT_FIELDS)}; with - in front, downwards."
        )
    return Sort(field, descending=text.startswith("-"))
