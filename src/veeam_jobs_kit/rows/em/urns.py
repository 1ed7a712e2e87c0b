"""URNs such as `urn:veeam:Job:<UUID>`, by which Enterprise Manager names jobs, and the kind of job in them."""

from __future__ import annotations

from uuid import UUID

from ..vocabulary import EM_JOB_TYPES


def urn_of(kind: str, uid: str) -> str:
    return f"urn:veeam:{kind}:{uid}"


def kind_of_urn(urn: str | None) -> str | None:
    """Return the kind of job that a URN names; None for an unknown kind."""
    folded = (urn or "").casefold()
    return next((kind for kind in EM_JOB_TYPES if folded.startswith(urn_of(kind, "").casefold())), None)


def kind_of_type(type_: str) -> str:
    return next((kind for kind, types in EM_JOB_TYPES.items() if type_ in types), "Job")


def id_of(uid: str | None) -> str:
    """Return the UUID at the end of a URN, in lower case."""
    return (uid or "").rpartition(":")[2].lower()


def is_uid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
