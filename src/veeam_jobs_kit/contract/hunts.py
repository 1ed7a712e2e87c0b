"""How the suite looks for each canary of the mock: a small run where the bug is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from veeam_jobs_description.document import Api
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.model import Phase
from veeam_jobs_kit.mock import Canary, EmVersion

JSON, XML = "application/json", "application/xml"
COMPANY = "company-owner"
"""A user of the mock who sees one company."""
OTHER_ACCOUNT = "other account"
"""What the kinds of canaries begin with that a second account finds."""
_READER = "portal-user"
"""A user of the mock of Enterprise Manager who may not do everything."""


_LOOKS: Mapping[Api, tuple[tuple[str, EmVersion], ...]] = {
    "vspc": ((JSON, "12"),),
    "em": ((JSON, "12"), (JSON, "13"), (XML, "12")),
}
"""In which media types, and of which releases of Enterprise Manager, answers are looked at; promises read JSON."""


@dataclass(frozen=True, slots=True)
class Hunt:
    """One run against one canary."""

    canary: str
    api: Api
    operations: tuple[str, ...]
    phases: tuple[Phase, ...] = ()
    """Phases of fuzzing; none to check promises alone."""
    media_type: str = JSON
    em_version: EmVersion = "12"
    max_examples: int = 5
    checks: tuple[str, ...] = ()
    writes: bool = False
    also_as: str | None = None

    @property
    def name(self) -> str:
        """The name of the canary, and how it is looked at: `em-not-a-time-in-list in XML`."""
        if self.media_type == XML:
            return f"{self.canary} in XML"
        return f"{self.canary} in camelCase" if self.em_version == "13" else self.canary


_PLAIN: tuple[Phase, ...] = ("examples", "fuzzing")
_WIRE: Mapping[str, tuple[str, tuple[str, ...], tuple[Phase, ...]]] = {
    "vspc-wrong-type": ("answer_matches_schema", ("agentJobs_list",), ("fuzzing",)),
    "vspc-missing-required": ("answer_matches_schema", ("agentJobs_list",), ("fuzzing",)),
    "vspc-bad-uuid": ("answer_matches_schema", ("agentJobs_list",), ("fuzzing",)),
    "vspc-bad-boolean": ("answer_matches_schema", ("jobs_get",), ("examples",)),
    "vspc-bad-content-type": ("content_type_conformance", ("agentJobs_list",), ("fuzzing",)),
    "vspc-auth-not-enforced": ("ignored_auth", ("agentJobs_list",), ("fuzzing",)),
    "vspc-crash-on-large-offset": ("not_a_server_error", ("agentJobs_list",), ("coverage",)),
    "vspc-accepts-bad-limit": ("negative_data_rejection", ("agentJobs_list",), ("coverage",)),
    "vspc-405-without-allow": ("unsupported_method", ("jobs_get",), ("coverage",)),
    "em-xml-bad-enum": ("answer_matches_schema", ("agentJobs_get",), ("examples",)),
    "em-xml-missing-attribute": ("answer_matches_schema", ("agentJobs_get",), ("examples",)),
    "em-xml-wrong-namespace": ("answer_matches_schema", ("agentJobs_list",), ("examples",)),
    "em-xml-wrong-order": ("answer_matches_schema", ("agentJobs_get",), ("examples",)),
    "em-xml-missing-wrapper": ("answer_matches_schema", ("agentJobs_get",), ("examples",)),
    "em-json-wrong-type": ("answer_matches_schema", ("agentJobs_get",), ("examples",)),
    "em-undocumented-status": ("status_code_conformance", ("agentJobs_list",), ("examples",)),
    "em-session-outlives-logoff": ("session_ends_with_logoff", ("enterpriseManager_get",), ("fuzzing",)),
}
"""Canaries of the wire: the check that finds each, the operations, and the phases."""


def hunts() -> tuple[Hunt, ...]:
    """Return the hunt for every canary, in every media type and notation in which it shows."""
    return tuple(hunt for name, canary in mock.canaries().items() for hunt in _hunts(name, canary))


def chosen_hunts() -> tuple[Hunt, ...]:
    """Return the hunts for an everyday run: those of the wire, and one for each kind of meaning and API.

    Those that only a run with writes finds wait for what a server does; nox -s canaries looks for them.
    """
    chosen: dict[tuple[str, str], Hunt] = {}
    for hunt in hunts():
        canary = mock.canaries()[hunt.canary]
        if not canary.kind or not (hunt.phases or canary.writes):
            chosen.setdefault((hunt.api, canary.kind or hunt.canary), hunt)
    return tuple(chosen.values())


def clean_hunts() -> tuple[Hunt, ...]:
    """Return each distinct way of looking for promises, to be tried on a mock without a bug: it must find nothing."""
    distinct = {
        (hunt.api, hunt.em_version, hunt.operations, hunt.writes): hunt for hunt in hunts() if not hunt.phases
    }
    return tuple(distinct.values())


def _hunts(name: str, canary: Canary) -> Iterator[Hunt]:
    if name in _WIRE:
        check, operations, phases = _WIRE[name]
        media_type = XML if name.startswith("em-xml") else JSON
        yield Hunt(name, canary.api, operations, phases, media_type, checks=(check,))
    elif canary.of_members:
        for media_type, version in _LOOKS[canary.api]:
            if media_type == JSON or canary.in_xml:
                yield Hunt(
                    name, canary.api, canary.operations, _PLAIN, media_type, version, checks=("answer_matches_schema",)
                )  # fmt: skip
    else:
        needs_another = canary.kind.startswith(OTHER_ACCOUNT)
        other = {"vspc": COMPANY, "em": _READER}[canary.api] if needs_another else None
        for version in (version for media_type, version in _LOOKS[canary.api] if media_type == JSON):
            yield Hunt(
                name, canary.api, canary.operations, em_version=version, writes=canary.writes, also_as=other
            )  # fmt: skip
