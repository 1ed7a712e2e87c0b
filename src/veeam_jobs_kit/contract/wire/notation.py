"""Detect whether a server sends JSON members in PascalCase or camelCase.

Enterprise Manager 12 sends PascalCase, 13 was seen to send camelCase, and both announce the same API versions: only the
answers tell. A description in the wrong notation would find few faults, because most members are optional and unknown ones
pass: each answer would look empty and right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.schemas import member_names
from veeam_jobs_kit.contract.model import CouldNotRun
from veeam_jobs_kit.contract.wire.bodies import json_or_none
from veeam_jobs_kit.contract.wire.guard import TIMEOUT, Guard
from veeam_jobs_runtime.decoding.notation import camel_case

VERSIONS = "SupportedVersions"
"""A member of `GET /`, which needs no account and which every server sends."""


def find_notation(guard: Guard, document: Mapping[str, Any]) -> Notation:
    """Return the notation of `GET /`, which needs no account.

    `document` is the description in either notation. Raises CouldNotRun where the answer does not tell or has members in
    both, and requests.RequestException where none arrives.
    """
    base_url = guard.base_url
    with guard.open_session() as http:
        response = http.get(
            f"{base_url}/", headers={"Accept": "application/json"}, timeout=TIMEOUT, allow_redirects=False
        )
    if not response.ok:
        raise CouldNotRun(_unknown(base_url, f"was answered with status {response.status_code}"))
    answer = json_or_none(response.content)
    if not isinstance(answer, Mapping):
        raise CouldNotRun(_unknown(base_url, "was not answered with a JSON object"))
    return _told_by(answer, base_url, document)


def _told_by(answer: Mapping[str, Any], base_url: str, document: Mapping[str, Any]) -> Notation:
    spellings: Mapping[str, Notation] = {VERSIONS: "PascalCase", camel_case(VERSIONS): "camelCase"}
    found = [name for name in spellings if name in answer]
    if not found:
        came = ", ".join(sorted(map(str, answer)))[:200] or "no members"
        raise CouldNotRun(_unknown(base_url, f"has neither {' nor '.join(spellings)}, but {came}"))
    mixed = found[1:] or other_notation(answer, spellings[found[0]], member_names(document))
    if mixed:
        what = f"has members in both notations ({found[0]} beside {', '.join(mixed[:3])})"
        raise CouldNotRun(_unknown(base_url, what))
    return spellings[found[0]]


def _unknown(base_url: str, what: str) -> str:
    return (
        f"GET {base_url}/ {what}, so it is unknown whether this server sends PascalCase or camelCase JSON. "
        "Check the address and --api, or use --notation."
    )


def other_notation(value: Any, notation: Notation, described: Iterable[str]) -> list[str]:
    """Return the members of a JSON value that are spelled in the other notation.

    `described` are names in either notation. A name nobody described passes, as it does everywhere.
    """
    described = frozenset(described)
    if notation == "camelCase":
        known = {camel_case(name) for name in described}

        def is_wrong(name: str) -> bool:
            return camel_case(name) != name and camel_case(name) in known
    else:
        known = {camel_case(name) for name in described if camel_case(name) != name} - described

        def is_wrong(name: str) -> bool:
            return name in known

    return list(dict.fromkeys(name for name in _members(value) if is_wrong(name)))


def _members(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _members(item)
    elif isinstance(value, Mapping):
        for name, child in value.items():
            yield str(name)
            yield from _members(child)
