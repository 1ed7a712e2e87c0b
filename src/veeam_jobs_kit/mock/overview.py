"""A few numbers about the world of a mock, to see at a glance what is going on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json


def overview(api: Api, store: Store, clock: Clock) -> dict[str, Json]:
    """Jobs by status, and how many tokens (VSPC) or logon sessions (EM) are alive.

    An Enterprise Manager job has no status of its own: it is `Working`, or what its last session came to.
    """
    statuses = _vspc_statuses(store) if api == "vspc" else _em_statuses(store)
    jobs = dict(sorted(Counter(statuses).items()))
    return {"jobs": jobs, **(_vspc_tokens(store, clock) if api == "vspc" else _em_sessions(store))}


def _vspc_statuses(store: Store) -> Iterator[str]:
    return (str(job.get("status")) for job in store.page("BackupServerJob"))


def _vspc_tokens(store: Store, clock: Clock) -> dict[str, Json]:
    alive = [token for token in store.all_live("access") if token["expires"] > clock.elapsed()]
    return {"tokens": len(alive), "users": sorted({str(token["user"]) for token in alive})}


def _em_statuses(store: Store) -> Iterator[str]:
    sessions = sorted(store.page("BackupJobSession"), key=lambda session: str(session.get("CreationTimeUTC")))
    last = {str(session.get("JobUid")): session for session in sessions}
    for session in last.values():
        working = session.get("State") == "Working"
        yield "Working" if working else str(session.get("Result"))


def _em_sessions(store: Store) -> dict[str, Json]:
    sessions = store.all_live("session")
    return {"sessions": len(sessions), "users": sorted({str(session["user"]) for session in sessions})}
