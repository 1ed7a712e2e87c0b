"""How requests may depart from the description: the one table of tolerances, and what applies it.

A mock accepts what its description says, and of what it does not say only what servers in the field were seen to accept.
Each use is marked, in the request log and in the header `X-Mock-Warning`. With `strict_requests`, no tolerance applies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from veeam_jobs_description.document import Api, Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import RawRequest
from veeam_jobs_kit.mock.http.problems import Problem

WARNINGS = "warnings"
"""Key of the notes: the tolerances that a request made use of, as sentences."""

HEADER = "X-Mock-Warning"
"""The header of an answer that shows the warnings."""

_LONGEST = 300


class Tolerance(NamedTuple):
    """One departure from the description. `evidence` is why it is accepted; `strict` is the answer with strict requests."""

    api: str
    name: str
    accepts: str
    evidence: str
    strict: str


_EM, _VSPC, _BOTH = "Enterprise Manager", "VSPC", "Both"
_PROGRAMS = "Programs in production send it, and servers answer"

TOLERANCES: tuple[Tolerance, ...] = (
    Tolerance(
        _EM,
        "em-letter-case",
        "`format`, `type` in any case: `format=entities`, `type=job`.",
        f"{_PROGRAMS}; pages `format`, `pagesize_and_page` print it.",
        "400",
    ),
    Tolerance(
        _EM,
        "em-path-case",
        "`/backupservers`, `/logonsessions`, and `/Start`, `/Stop`, `/Retry` of file share jobs. Other paths: none.",
        "Pages `get_backupservers_id`, `loginsessions_id` (C59) and the links of `get_nas_jobs_id` (C47) print them.",
        "404",
    ),
    Tolerance(
        _EM,
        "em-unquoted-time",
        "A time without quotes in a filter: `CreationTime>=2026-11-26T21:07:25`, with a fraction or `Z` (assumption), too.",
        f"{_PROGRAMS}.",
        "400",
    ),
    Tolerance(
        _EM, "em-logon-without-version", "`POST /sessionMngr/` without `v`: `latest`.", f"{_PROGRAMS}.", "400"
    ),
    Tolerance(
        _EM,
        "em-text-xml",
        "`Content-Type: text/xml` in place of `application/xml`.",
        f"{_PROGRAMS}.",
        "415, or 400 where that is not described",
    ),
    Tolerance(
        _EM,
        "em-quoted-values",
        'Numbers and booleans in quotes in a JSON body: `"RetainDaysToKeep": "7"`.',
        "The JSON of pages `put_jobs_id_actionedit`, `simple_and_gfs_retention_policies` prints them so.",
        "400",
    ),
    Tolerance(
        _EM,
        "em-empty-type",
        "A query for a type whose resources the mock has not: its own list, empty whatever a server has.",
        "Page `query_type` lists the type.",
        "the same answer, marked",
    ),
    Tolerance(
        _VSPC,
        "vspc-single-quotes",
        "`filter`, `sort`, `select` with single quotes: `[{'property':'status', …}]`.",
        "Many scripts send it, and consoles answer.",
        "400",
    ),
    Tolerance(
        _VSPC,
        "vspc-null-items",
        '`"items": null` in a condition of `filter`.',
        "Many scripts send it, and consoles answer.",
        "400",
    ),
    Tolerance(
        _VSPC, "vspc-expand-case", "`expand` in any case: `expand=backupServerJob`.", f"{_PROGRAMS}.", "400"
    ),
    Tolerance(
        _VSPC,
        "vspc-path-case",
        "Paths in any case: `/infrastructure/backupservers/jobs`.",
        f"{_PROGRAMS}.",
        "404",
    ),
    Tolerance(
        _VSPC,
        "vspc-cannot-match",
        "`filter`, `sort`, `select` by a property that the resource lacks, or with a value of another kind. It is answered"
        " as it says: no condition holds, no order, nothing selected.",
        "None: what a console answers was not seen (assumption).",
        "400",
    ),
    Tolerance(
        _VSPC,
        "vspc-unlikely-value",
        "A filter for equality with a value that the enumeration does not describe; `failed` for `Failed`, too, under the"
        " collation `ordinal`.",
        "None needed: enumerations are open, so that it is valid. It is only marked.",
        "the same answer, marked",
    ),
    Tolerance(
        _BOTH,
        "unknown-parameter",
        "A query parameter that the operation does not have, such as `fitler=`. It is ignored.",
        "None: what servers answer was not seen (assumption).",
        "400",
    ),
    Tolerance(
        _BOTH,
        "unknown-member",
        "A member of a body that the description does not have. VSPC ignores it; in Enterprise Manager the task of a change"
        " fails and names it.",
        "None: what servers do was not seen (assumption).",
        "the same answer, marked",
    ),
)
"""Every tolerance. There is no other."""


class Reading(NamedTuple):
    """What was read in a request: `said` is the warning.

    `raw` is the request as the description wants it. None: it fits the description, so that strict requests have to refuse
    it for `parameter`; without a parameter, it is only marked.
    """

    said: str
    raw: RawRequest | None = None
    parameter: str | None = None


Read = Callable[[RawRequest, Operation, Document], Reading | None]
"""Returns what a request needs of a tolerance, None for one that does without."""

Respell = Callable[[Document], Callable[[str], str | None]]
"""Makes what returns the described spelling of a path, below the path of the API; None for one that has no other."""


@dataclass(frozen=True, slots=True)
class Readers:
    """What applies the tolerances of one product, by their names in the table, in this order."""

    paths: Mapping[str, Respell]
    requests: Mapping[str, Read]


class Leniency:
    """Applies the tolerances of one mock to its requests."""

    def __init__(self, readers: Readers, document: Document, *, strict: bool) -> None:
        self._paths = {} if strict else {name: make(document) for name, make in readers.paths.items()}
        self._requests = {**readers.requests, "unknown-parameter": read_unknown_parameters}
        self._document = document
        self._strict = strict

    def respelled(self, path: str, notes: dict[str, Json] | None = None) -> str | None:
        """Return the described spelling of a path, None for one that has no other, or if requests are strict."""
        base = self._document.base_path
        if path[: len(base) + 1].lower() != f"{base}/".lower():
            return None
        for name, respell in self._paths.items():
            found = respell(path[len(base) :])
            if found is not None:
                _mark({} if notes is None else notes, name, f"read as {found}")
                return base + found
        return None

    def read(self, operation: Operation, raw: RawRequest) -> RawRequest:
        """Return a request as its description wants it, marked. Raises Problem 400 for strict requests that cannot be meant.

        Strict requests that a tolerance would change are returned as they are: validation refuses them.
        """
        for name, read in self._requests.items():
            found = read(raw, operation, self._document)
            if found is None or (self._strict and found.raw is not None):
                continue
            if self._strict and found.parameter is not None:
                raise Problem(400, f"{found.said}.", found.parameter)
            _mark(raw.notes, name, found.said)
            raw = found.raw or raw
        return raw

    def mark_unknown_members(self, raw: RawRequest, members: Sequence[str]) -> None:
        """Mark a request whose body has members that the description does not have."""
        _mark(raw.notes, "unknown-member", f"{', '.join(members)} of the body is not described")


def read_unknown_parameters(raw: RawRequest, operation: Operation, document: Document) -> Reading | None:
    """Find query parameters that the operation does not have."""
    known = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    for name, _ in raw.query:
        if name not in known:
            there = ", ".join(sorted(known)) or "none"
            return Reading(f"ignored: {operation.id} has no parameter {name!r}, only {there}", parameter=name)
    return None


def _mark(notes: dict[str, Json], name: str, said: str) -> None:
    """Add a warning that fits into a header."""
    text = f"{name}: {said}".encode("ascii", "backslashreplace").decode("ascii")
    shown = "".join(letter if letter.isprintable() else "?" for letter in text)[:_LONGEST]
    notes.setdefault(WARNINGS, []).append(shown)


def of_product(api: Api) -> tuple[Tolerance, ...]:
    """Return the tolerances of a product, those of both included."""
    return tuple(row for row in TOLERANCES if row.api in (_BOTH, {"em": _EM, "vspc": _VSPC}[api]))


def markdown() -> str:
    """Return the table in Markdown, without an end of line after it."""
    rows = (
        "| API | name | accepted | evidence | with `--strict-requests` |",
        "|---|---|---|---|---|",
        *(
            f"| {row.api} | `{row.name}` | {row.accepts} | {row.evidence} | {row.strict} |"
            for row in TOLERANCES
        ),
    )
    return "\n".join(rows)
