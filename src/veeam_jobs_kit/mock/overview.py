"""A few numbers about the world of a mock, to see at a glance what is going on."""

from __future__ import annotations

from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Api
from veeam_jobs_kit.mock.ranks import Ranks
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

# Bodies are bytes, which JSON functions of SQLite would take for JSONB. Of the sessions of a job, `max` picks the row;
# the number tells those of one second apart.
_LAST_SESSIONS = """
SELECT CASE state WHEN 'Working' THEN state ELSE coalesce(result, 'None') END AS status, count(*) FROM (
    SELECT json_extract(text, '$.State') AS state, json_extract(text, '$.Result') AS result,
        max(json_extract(text, '$.CreationTimeUTC') || number)
    FROM (SELECT number, cast(body AS TEXT) AS text FROM bodies WHERE {numbers})
    GROUP BY json_extract(text, '$.JobUid')
) GROUP BY status ORDER BY status
"""


def overview(api: Api, store: Store, clock: Clock) -> dict[str, Json]:
    """Jobs by status, and how many tokens (VSPC) or logon sessions (EM) are alive.

    An Enterprise Manager job has no status of its own: it is `Working`, or what its last session came to.
    """
    if api == "vspc":
        return {"jobs": Ranks(store).tally("BackupServerJob", "status"), **_vspc_tokens(store, clock)}
    return {"jobs": _em_statuses(store), **_em_sessions(store)}


def _vspc_tokens(store: Store, clock: Clock) -> dict[str, Json]:
    alive = [token for token in store.all_live("access") if token["expires"] > clock.elapsed()]
    return {"tokens": len(alive), "users": sorted({str(token["user"]) for token in alive})}


def _em_statuses(store: Store) -> dict[str, Json]:
    numbers, values = store.scope({}, "BackupJobSession")
    return dict(store.rows(_LAST_SESSIONS.format(numbers=numbers), values))  # fixed text


def _em_sessions(store: Store) -> dict[str, Json]:
    sessions = store.all_live("session")
    return {"sessions": len(sessions), "users": sorted({str(session["user"]) for session in sessions})}
