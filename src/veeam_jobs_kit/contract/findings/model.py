"""What a run finds, as plain data: one finding is one statement of the description or a promise that did not hold."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One violation: what was expected where, what came instead, and how to see it again."""

    operation_id: str
    """`jobs_list`."""
    label: str
    """Method and path template: `GET /infrastructure/backupServers/jobs`."""
    check: str
    """The name of the check or promise."""
    title: str
    """What is wrong, in a few words."""
    expected: str
    received: str
    """What came, shortened, without secrets."""
    where: str | None = None
    """JSON path with the number of the row: `$.data[3].status`; None where the answer as a whole is meant."""
    row: str | None = None
    """Id of the row or object that `where` lies in."""
    source: str | None = None
    """What the statement rests on: a page, a piece of evidence, or `assumption: …`."""
    contradiction: str | None = None
    """A contradiction between sources that the description knows about, if the answer sides with the loser."""
    curl: str | None = None
    """The shortest request that shows it, with variables in place of host and credentials."""
    python: str | None = None
    """The same with the client, in one line."""
    run: str = ""
    """Name of the part of the run: `em-xml`."""
    times: int = 1
    schema: str | None = None
    """The described member that is meant, whatever the row: `BackupServerJob.status`."""

    @property
    def place(self) -> str:
        """Where it is, without the number of a row: the same for all rows."""
        return place_of(self.schema, self.where)

    @property
    def identity(self) -> tuple[str, str, str, str, str]:
        """What makes it the same finding in another run: operation, check, place, title, part of the run."""
        return self.operation_id, self.check, self.place, self.title, self.run


def place_of(schema: str | None, where: str | None) -> str:
    """Return the described member that is meant, or else the JSON path with `*` for the number of each row."""
    return schema or re.sub(r"\[\d+\]", "[*]", where or "")


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth knowing that is no violation, such as a byte order mark before JSON."""

    what: str
    where: str
    """Label of the operation."""
    run: str
    times: int = 1
