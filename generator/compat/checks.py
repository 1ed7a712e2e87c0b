"""The kinds of change, each with a fixed id, and one model of severity.

A client is broken by what narrows what it may send, by what widens what a server may send it, and by what takes away a name
that it uses: an operation, a parameter, a member. All else is information. (After the model of oasdiff, which calls the loss
of an optional member of an answer a warning; a generated client loses an attribute by it, so it is an error here.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "info"]
Direction: TypeAlias = Literal["request", "response"]
Effect: TypeAlias = Literal["narrows", "widens", "takes away", "adds", "changes"]
"""What a change does to the set of values, or to the names."""


def severity(direction: Direction, effect: Effect) -> Severity:
    """Return how severe a change is."""
    if effect in ("takes away", "changes"):
        return "error"
    breaks = {"request": "narrows", "response": "widens"}[direction]
    return "error" if effect == breaks else "info"


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of change."""

    direction: Direction
    effect: Effect
    text: str

    @property
    def severity(self) -> Severity:
        return severity(self.direction, self.effect)


CHECKS: Mapping[str, Check] = {
    "bundle-removed": Check("response", "takes away", "the bundle is gone"),
    "bundle-added": Check("response", "adds", "the bundle is new"),
    "operation-removed": Check("response", "takes away", "the operation is gone"),
    "operation-added": Check("response", "adds", "the operation is new"),
    "operation-moved": Check("request", "changes", "method or path changed"),
    "parameter-removed": Check("request", "takes away", "the parameter is gone"),
    "parameter-added": Check("request", "widens", "the parameter is new, and optional"),
    "parameter-added-required": Check("request", "narrows", "the parameter is new, and required"),
    "parameter-became-required": Check("request", "narrows", "the parameter is required now"),
    "parameter-became-optional": Check("request", "widens", "the parameter is optional now"),
    "request-body-removed": Check("request", "takes away", "the request body is gone"),
    "request-body-added": Check("request", "widens", "the request body is new, and optional"),
    "request-body-became-required": Check("request", "narrows", "the request body is required now"),
    "request-body-became-optional": Check("request", "widens", "the request body is optional now"),
    "request-media-type-removed": Check("request", "narrows", "the media type of the request is gone"),
    "request-media-type-added": Check("request", "widens", "the media type of the request is new"),
    "request-schema-changed": Check("request", "changes", "the request has another schema"),
    "request-member-removed": Check("request", "takes away", "the member is gone"),
    "request-member-added": Check("request", "widens", "the member is new, and optional"),
    "request-member-added-required": Check("request", "narrows", "the member is new, and required"),
    "request-member-became-required": Check("request", "narrows", "the member is required now"),
    "request-member-became-optional": Check("request", "widens", "the member is optional now"),
    "request-became-nullable": Check("request", "widens", "null is allowed now"),
    "request-became-not-nullable": Check("request", "narrows", "null is not allowed any more"),
    "request-type-changed": Check("request", "changes", "the type changed"),
    "request-format-changed": Check("request", "changes", "the format changed"),
    "request-pattern-changed": Check("request", "changes", "the pattern is another one"),
    "request-schema-renamed": Check("request", "takes away", "the schema has another name"),
    "request-limit-narrowed": Check("request", "narrows", "the limit is narrower"),
    "request-limit-widened": Check("request", "widens", "the limit is wider"),
    "request-value-removed": Check("request", "narrows", "the value is gone"),
    "request-value-added": Check("request", "widens", "the value is new"),
    "response-status-removed": Check("response", "takes away", "the status is gone"),
    "response-status-added": Check("response", "adds", "the status is new"),
    "response-header-removed": Check("response", "takes away", "the header is gone"),
    "response-header-added": Check("response", "adds", "the header is new"),
    "response-media-type-removed": Check("response", "takes away", "the media type of the answer is gone"),
    "response-media-type-added": Check("response", "adds", "the media type of the answer is new"),
    "response-schema-changed": Check("response", "changes", "the answer has another schema"),
    "response-member-removed": Check("response", "takes away", "the member is gone"),
    "response-member-added": Check("response", "adds", "the member is new"),
    "response-member-became-optional": Check("response", "widens", "the member may be absent now"),
    "response-member-became-required": Check("response", "narrows", "the member is always there now"),
    "response-became-nullable": Check("response", "widens", "it may be null now"),
    "response-became-not-nullable": Check("response", "narrows", "it is never null any more"),
    "response-type-changed": Check("response", "changes", "the type changed"),
    "response-format-changed": Check("response", "changes", "the format changed"),
    "response-pattern-changed": Check("response", "changes", "the pattern is another one"),
    "response-schema-renamed": Check("response", "takes away", "the schema has another name"),
    "response-limit-narrowed": Check("response", "narrows", "the limit is narrower"),
    "response-limit-widened": Check("response", "widens", "the limit is wider"),
    "response-value-removed": Check("response", "narrows", "the value is gone"),
    "response-value-added": Check("response", "widens", "the value is new, in a closed enumeration"),
    "response-value-added-open": Check("response", "adds", "the value is new, in an open enumeration"),
}
"""Every kind of change by its id."""


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One change, with the bundles that have it."""

    where: str
    """An operation, or a schema and its member: `jobs_list`, `BackupServerJob.status`."""
    check: str
    detail: str = ""
    """What it was and is, or the name of a value."""
    bundles: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        return CHECKS[self.check].severity

    @property
    def text(self) -> str:
        """The change in one line."""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.severity}: {self.where}: {CHECKS[self.check].text}{detail} [{self.check}]"
