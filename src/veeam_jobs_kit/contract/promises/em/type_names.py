"""Names of types as links have them, with the contradictions that pages and payloads are known for."""

from __future__ import annotations

_KNOWN = (
    frozenset({"Job", "AgentBackupJob", "NASJob", "NasJob"}),
    frozenset({"ObjectInJob", "ObjectInAgentBackupJob", "NASObject", "NasObject"}),
    frozenset({"RestorePoint", "BackupFile"}),
    frozenset({"NASService", "NasService"}),
    frozenset({"Agents", "AgentsService"}),
    frozenset({"LogonSession", "LoginSession"}),
    frozenset({"QuerySvc", "QueryService"}),
    frozenset({"LookupSvc", "LookupService"}),
)
"""Types that mean the same or are mixed up: C8 (agent jobs), C48 (file share jobs), C63, and names of root elements."""


def same_type(one: str, other: str) -> bool:
    """Return whether two names of types may stand for the same resource."""
    return one == other or any({one, other} <= known for known in _KNOWN)
