"""Define the options that several commands share, their shell completion and the parsing of their values."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ..rows import times as clock
from ..rows.model import SORT_FIELDS, Sort
from .errors import MISTAKES, Trouble
from .times import parse_since, parse_span


class ProductName(StrEnum):
    """Names of the products."""

    vspc = "vspc"
    em = "em"


class ApiName(StrEnum):
    """Names of the APIs."""

    vspc = "vspc"
    em = "em"


class NotationName(StrEnum):
    """Notations of JSON members."""

    pascal = "PascalCase"
    camel = "camelCase"


class FormatName(StrEnum):
    """Formats in which Enterprise Manager answers."""

    json = "json"
    xml = "xml"


def complete_profiles(incomplete: str) -> list[str]:
    """Complete names of profiles; none where the profile file cannot be read."""
    from ..profiles import load

    try:
        return [profile.name for profile in load() if profile.name.startswith(incomplete)]
    except MISTAKES:
        return []


def _complete(words: Sequence[str], incomplete: str) -> list[str]:
    """Return the words that start with what was typed after the last comma."""
    last = incomplete.rpartition(",")[2]
    # Keep what was typed, whatever its case: Typer drops completions that do not start with it.
    return [incomplete + word[len(last) :] for word in words if word.casefold().startswith(last.casefold())]


def complete_statuses(incomplete: str) -> list[str]:
    """Complete values of --status."""
    from ..rows.vocabulary import STATUSES

    return _complete(STATUSES, incomplete)


def complete_types(incomplete: str) -> list[str]:
    """Complete values of --type."""
    from ..rows.vocabulary import JOB_TYPES

    return _complete(JOB_TYPES, incomplete)


def complete_jobs(incomplete: str) -> list[str]:
    """Complete names of jobs that `veeam-jobs jobs` has shown."""
    return _complete_names("jobs", incomplete)


def complete_companies(incomplete: str) -> list[str]:
    """Complete names of companies that `veeam-jobs jobs` has shown."""
    return _complete_names("companies", incomplete)


def _complete_names(kind: str, incomplete: str) -> list[str]:
    from .known_names import known_names

    found = [name for name in known_names(kind) if name.casefold().startswith(incomplete.casefold())]
    names = [incomplete + name[len(incomplete) :] for name in found]
    # Bash puts a name on the command line as it is; it has to be one word there.
    is_bash = os.environ.get("_VEEAM_JOBS_COMPLETE", "").endswith("_bash")
    return [re.sub(r"([^\w@%+=:,./-])", r"\\\1", name) for name in names] if is_bash else names


def complete_sorts(incomplete: str) -> list[str]:
    """Complete values of --sort."""
    return _complete([*SORT_FIELDS, *(f"-{field}" for field in SORT_FIELDS)], incomplete)


def complete_query_types(incomplete: str) -> list[str]:
    """Complete query types of Enterprise Manager."""
    from veeam_jobs.em.models.query_type import QueryType

    return _complete([member.value for member in QueryType], incomplete)


Username = Annotated[
    str | None,
    typer.Option(
        envvar="VEEAM_JOBS_USERNAME",
        help="User to sign in as. The password comes from VEEAM_JOBS_PASSWORD, --password-file or a prompt.",
    ),
]
PasswordFile = Annotated[
    Path | None, typer.Option(help="File with the password in its first line.", show_default=False)
]
Fingerprint = Annotated[
    str | None,
    typer.Option(
        help="SHA-256 fingerprint of the server's certificate; no other certificate is accepted.",
        show_default=False,
    ),
]
CaFile = Annotated[
    Path | None,
    typer.Option(
        help="PEM file with the CA to trust, instead of the system's trust store.", show_default=False
    ),
]
Insecure = Annotated[bool, typer.Option("--insecure", help="Accept any certificate.")]
Profiles = Annotated[
    list[str] | None,
    typer.Option(
        "--profile",
        "-p",
        metavar="NAME",
        help="Query only this server; repeatable. Default: all.",
        autocompletion=complete_profiles,
        show_default=False,
    ),
]
Searched = Annotated[
    list[str] | None,
    typer.Option(
        "--profile",
        "-p",
        metavar="NAME",
        help="Search the job on this server only; repeatable. Default: all.",
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
        help="Server to send the request to.",
        autocompletion=complete_profiles,
        show_default=False,
    ),
]
MOST_ROWS = 10**9
"""Largest --limit: more rows than any server has, and a number that every library can count to."""
Limit = Annotated[
    int | None,
    typer.Option(
        min=0,
        max=MOST_ROWS,
        metavar="N",
        help="Show at most this many; 0 shows all.",
        show_default=False,
    ),
]
Statuses = Annotated[
    list[str] | None,
    typer.Option(
        "--status",
        metavar="STATUS",
        help="Show only jobs or runs with this status, like Failed or Running; repeatable, or separated by commas.",
        autocompletion=complete_statuses,
        show_default=False,
    ),
]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type",
        metavar="TYPE",
        help="Show only jobs of this type, like BackupVm or AgentBackupJob; repeatable, or separated by commas.",
        autocompletion=complete_types,
        show_default=False,
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="TIME",
        help="Show only runs that started since then: 24h, 7d, yesterday, 2026-11-20 or 2026-11-20T06:00 (your time zone).",
        show_default=False,
    ),
]
Name = Annotated[
    str | None,
    typer.Option(
        "--name",
        metavar="TEXT",
        help="Show only jobs whose name contains this text.",
        autocompletion=complete_jobs,
        show_default=False,
    ),
]
Server = Annotated[
    str | None,
    typer.Option(
        "--server",
        metavar="TEXT",
        help="Show only jobs of backup servers whose name contains this text.",
        show_default=False,
    ),
]
Company = Annotated[
    str | None,
    typer.Option(
        "--company",
        metavar="TEXT",
        help="Show only jobs of companies whose name contains this text. Enterprise Manager has no companies.",
        autocompletion=complete_companies,
        show_default=False,
    ),
]
Enabled = Annotated[
    bool | None,
    typer.Option(
        "--enabled/--disabled",
        help="Show only jobs whose schedule is on, or off.",
        show_default=False,
    ),
]
Both = Annotated[
    bool,
    typer.Option(
        "--both", help="Show twice what both a console and an Enterprise Manager know; without it, once."
    ),
]
JobName = Annotated[
    str,
    typer.Argument(
        metavar="JOB", help="UID or name of the job.", autocompletion=complete_jobs, show_default=False
    ),
]


def known_words(option: str, given: Sequence[str] | None, words: Sequence[str]) -> tuple[str, ...]:
    """Return the given values in the spelling of `words`, ignoring case. Raises Trouble for an unknown value."""
    by_folded = {word.casefold(): word for word in words}
    found = []
    for text in (part.strip() for value in given or () for part in value.split(",")):
        if text.casefold() not in by_folded:
            raise Trouble(f"Invalid {option} {text}: use one of {', '.join(words)}")
        found.append(by_folded[text.casefold()])
    return tuple(dict.fromkeys(found))


def limit_of(number: int | None) -> int | None:
    """Return the number of rows to show; None for all, as 0 asks for."""
    return number or None


def since_of(text: str | None, option: str = "--since") -> datetime | None:
    """Parse a time that lies in the past. Raises Trouble for an invalid time."""
    try:
        return parse_since(text, clock.now()) if text is not None else None
    except ValueError as error:
        raise Trouble(f"{option}: {error}") from error


def seconds_of(option: str, text: str) -> float:
    """Parse a duration and return its seconds. Raises Trouble for an invalid duration."""
    try:
        return parse_span(text).total_seconds()
    except ValueError as error:
        raise Trouble(f"{option}: {error}") from error


def sort_of(text: str) -> Sort:
    """Parse --sort, like `name` or `-last-run`. Raises Trouble for an unknown field."""
    field = text.removeprefix("-").casefold()
    if field not in SORT_FIELDS:
        raise Trouble(
            f"Invalid --sort {text}: use one of {', '.join(SORT_FIELDS)}; with a leading - for descending order."
        )
    return Sort(field, descending=text.startswith("-"))
