"""Every check there is, where it is made, and why not where it is not.

The summary prints this table's reasons; a check missing here is an error (a test compares it with Schemathesis).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .model import Api, NotRun, Options

REJECTED = ("400", "401", "403", "404", "405", "406", "409", "415", "422", "429")
"""Answers to a request that breaks the description."""
ACCEPTED = ("2xx", "3xx", "401", "403", "404", "409", "429", "5xx")
"""Answers to a request that keeps to it: a generated id may not exist; a server error has a check of its own."""

_BOTH: tuple[Api, ...] = ("vspc", "em")


@dataclass(frozen=True, slots=True)
class Check:
    """One check by the name that reports use."""

    name: str
    meaning: str
    apis: tuple[Api, ...] = _BOTH
    own: bool = False
    expected_statuses: tuple[str, ...] = ()
    unless: Callable[[Api, Options], str | None] = lambda api, options: None
    """The reason not to make it in this run, if there is one."""


def _needs_writes(why: str) -> Callable[[Api, Options], str | None]:
    return lambda api, options: None if options.allow_writes else why


def _needs_exact(why: str) -> Callable[[Api, Options], str | None]:
    return lambda api, options: None if options.exact else why


def _never(why: str) -> Callable[[Api, Options], str | None]:
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
    Check("response_schema_conformance", "the body, JSON or XML, fits its schema"),
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
    Check(
        "documented_error_status",
        "an error has a status the errors page lists",
        apis=("vspc",),
        own=True,
    ),
    Check("paging_follows_request", "limit and offset do what they say", apis=("vspc",), own=True),
    Check("form_follows_request", "reference or entity, as `format` asks", apis=("em",), own=True),
    Check("media_type_follows_accept", "XML or JSON, as Accept asks", apis=("em",), own=True),
    Check("session_ends_with_logoff", "a session that was logged off is refused", apis=("em",), own=True),
)
BY_NAME = {check.name: check for check in CHECKS}


def checks_to_make(api: Api, options: Options) -> tuple[tuple[str, ...], tuple[NotRun, ...]]:
    """The checks of a run by name, and those left out with the reason."""
    chosen: list[str] = []
    left_out: list[NotRun] = []
    for check in CHECKS:
        if api not in check.apis:
            continue
        why = _why_not(check, api, options)
        if why is None:
            chosen.append(check.name)
        else:
            left_out.append(NotRun(f"check {check.name}", why))
    return tuple(chosen), tuple(left_out)


def _why_not(check: Check, api: Api, options: Options) -> str | None:
    if check.name in options.skip_checks:
        return "switched off for this run"
    if options.checks and check.name not in options.checks:
        return "this run makes a choice of checks"
    return check.unless(api, options)
