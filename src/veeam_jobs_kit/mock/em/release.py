"""The differences between two releases of Enterprise Manager. XML is the same in both.

Source: answers of real servers (tests/evidence): 12.3.2 and 13.0.1 announce the same versions of the API, and the casing of
the JSON members is what tells them apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.world.options import EmVersion

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Release:
    """The differences between releases."""

    number: EmVersion
    is_camel_case: bool
    """Whether JSON members are in camelCase (`uid`, `nasJobs`), by the rule of .NET; else in PascalCase, as documented."""

    fraction_digits: int
    """The number of digits of a fraction of a second; trailing zeros are cut."""

    names_with_fractions: bool
    """Whether the names of sessions end in the fraction, too."""

    backup_server_version: str
    """Version of a backup server for which no other version is known."""

    backup_server_port: int
    """Port of backup servers of version 13."""

    sends_byte_order_mark: bool
    """Whether a byte order mark stands before JSON.

    A published script takes one off every JSON answer; which releases send it was not seen. Here 12 does. 13 does not: it
    writes JSON with another library, as its camelCase shows. (assumption)
    """

    links_started_session: bool
    """Whether a finished task that started a job links to the session it started."""

    def json(self, content: bytes) -> bytes:
        """Return a JSON body as this release sends it."""
        return BYTE_ORDER_MARK + content if self.sends_byte_order_mark else content

    def utc(self, moment: datetime) -> str:
        """Format a time: ISO 8601, UTC, with its fraction."""
        return f"{moment:%Y-%m-%dT%H:%M:%S}{self._fraction(moment)}Z"

    def session_name(self, job: str, started: datetime) -> str:
        """Return the name of a session: its job and its start."""
        fraction = self._fraction(started) if self.names_with_fractions else ""
        return f"{job}@{started:%Y-%m-%d %H:%M:%S}{fraction}"

    def backup_server(self, entity: Mapping[str, Json]) -> dict[str, Json]:
        """Return a `BackupServer` with the port of its version in this release."""
        is_newest = str(entity.get("Version")).startswith("13.")
        return {**entity, "Port": self.backup_server_port} if is_newest else {**entity}

    def _fraction(self, moment: datetime) -> str:
        digits = f"{moment:%f}"[: self.fraction_digits].rstrip("0")
        return f".{digits}" if digits else ""


RELEASES: Mapping[EmVersion, Release] = {
    "12": Release(
        number="12",
        is_camel_case=False,
        fraction_digits=3,
        names_with_fractions=False,
        backup_server_version="13.0.1.1071",
        backup_server_port=9392,
        sends_byte_order_mark=True,
        links_started_session=False,
    ),
    "13": Release(
        number="13",
        is_camel_case=True,
        fraction_digits=6,
        names_with_fractions=True,
        backup_server_version="13.0.1.2067",
        backup_server_port=443,
        sends_byte_order_mark=False,
        links_started_session=True,
    ),
}
