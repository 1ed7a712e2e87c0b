"""All checks: which API and which run they apply to, and why a run leaves one out.

The summary prints this table's reasons; a check missing here is an error (a test compares it with Schemathesis).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.model import ContractOptions, NotRun

REJECTED = ("400", "401", "403", "404", "405", "406", "409", "415", "422", "429")
"""Statuses that reject a request that violates the description."""
ACCEPTED = ("2xx", "3xx", "401", "403", "404", "409", "429", "5xx")
"""Statuses that do not reject a valid request as malformed. A generated id may not exist; 5xx has its own check."""

_BOTH: tuple[Api, ...] = ("vspc", "em")


@dataclass(frozen=True, slots=True)
class Check:
    """One check, under the name that reports use."""

    name: str
    meaning: str
    apis: tuple[Api, ...] = _BOTH
    own: bool = False
    expected_statuses: tuple[str, ...] = ()
    unless: Callable[[Api, ContractOptions], str | None] = lambda api, options: None
    """The reason to leave the check out of a run; None to run it."""


def _needs_writes(why: str) -> Callable[[Api, ContractOptions], str | None]:
    return lambda api, options: None if options.allow_writes else why


def _needs_exact(why: str) -> Callable[[Api, ContractOptions], str | None]:
    return lambda api, options: None if options.exact else why


def _never(why: str) -> Callable[[Api, ContractOptions], str | None]:
    return lambda api, options: why


CHECKS: tuple[Check, ...] = (
    Check("not_a_server_error", "no answer is a 5xx"),
    Check(
        "status_code_conformance",
        "the status is one the operation documents",
        unless=lambda api, options: (
            "every operation has a default response, so any status is documented; documented_error_status looks closer"
            if api == "vspc"
            else None
        ),
    ),
    Check("content_type_conformance", "the media type is one the response documents"),
    Check("response_headers_conformance", "headers fit their schemas"),
    Check(
        "response_schema_conformance",
        "the body fits its schema, as far as the first difference",
        unless=_never("answer_matches_schema says the same, and everything that is wrong"),
    ),
    Check(
        "negative_data_rejection",
        "a request that breaks the description is refused",
        expected_statuses=REJECTED,
    ),
    Check(
        "positive_data_acceptance",
        "a request that keeps to the description is not refused as malformed",
        expected_statuses=ACCEPTED,
    ),
    Check(
        "missing_required_header",
        "a request without a required header is refused",
        expected_statuses=("400", "401", "403", "406"),
    ),
    Check("unsupported_method", "an undocumented method is answered 405, with Allow"),
    Check(
        "allow_header_conformance",
        "Allow lists the documented methods",
        unless=_needs_exact(
            "the description covers a part of the product, so Allow may name more methods; see --exact"
        ),
    ),
    Check(
        "use_after_free",
        "what was deleted is gone",
        unless=_needs_writes("nothing is deleted in a read-only run; see --allow-writes"),
    ),
    Check(
        "ensure_resource_availability",
        "what was created is there",
        unless=_needs_writes("nothing is created in a read-only run; see --allow-writes"),
    ),
    Check("ignored_auth", "without a session, or with a made-up one, the answer is 401 or 403"),
    Check(
        "object_level_authorization",
        "one user cannot read what belongs to another",
        unless=_never("it needs a second account whose objects the first may not see"),
    ),
    Check("answer_matches_schema", "the body, JSON or XML, is there and fits its schema", own=True),
    Check(
        "documented_success_status",
        "a success has a status that the operation documents",
        apis=("vspc",),
        own=True,
    ),
    Check(
        "error_says_why", "the body of an error has the members that every error seen so far has", own=True
    ),
    Check(
        "documented_error_status",
        "an error has a status the errors page lists",
        apis=("vspc",),
        own=True,
    ),
    Check("paging_follows_request", "limit and offset do what they say", apis=("vspc",), own=True),
    Check("form_follows_request", "reference or entity, as `format` asks", apis=("em",), own=True),
    Check("media_type_follows_accept", "XML or JSON, as Accept asks", apis=("em",), own=True),
    Check(
        "members_keep_notation",
        "JSON spells every member in the one notation the server was seen to send",
        apis=("em",),
        own=True,
    ),
    Check("session_ends_with_logoff", "a session that was logged off is refused", apis=("em",), own=True),
    Check(
        "max_response_time",
        "an answer comes within the time that --max-response-time gives",
        own=True,
        unless=lambda api, options: (
            None if options.max_response_time else "no limit is given; see --max-response-time"
        ),
    ),
)
BY_NAME = {check.name: check for check in CHECKS}
TRANSPORT = "transport"
"""Name in reports where the connection broke before an answer arrived."""


def meaning_of(name: str) -> str:
    """Return what holds when a check passes; the name itself for what is no check of this table."""
    if name == TRANSPORT:
        return "an answer arrives"
    return BY_NAME[name].meaning if name in BY_NAME else name


def checks_to_make(api: Api, options: ContractOptions) -> tuple[tuple[str, ...], tuple[NotRun, ...]]:
    """Return the names of the checks of a run, and those left out with the reason."""
    chosen: list[str] = []
    left_out: list[NotRun] = []
    for check in CHECKS:
        if api not in check.apis:
            continue
        why = _exclusion_reason(check, api, options)
        if why is None:
            chosen.append(check.name)
        else:
            left_out.append(NotRun(f"check {check.name}", why))
    return tuple(chosen), tuple(left_out)


def _exclusion_reason(check: Check, api: Api, options: ContractOptions) -> str | None:
    if check.name in options.skip_checks:
        return "switched off for this run"
    if options.checks and check.name not in options.checks:
        return "this run makes a choice of checks"
    return check.unless(api, options)
