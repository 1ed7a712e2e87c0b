"""What a real server does and the mock does not: the one list that help, guide and VERIFICATION.md are made from."""

from __future__ import annotations

from typing import NamedTuple


class Limit(NamedTuple):
    """One difference between a real server and the mock. `api` is the product, or `Both`."""

    api: str
    topic: str
    server: str
    mock: str


_BOTH, _VSPC, _EM = "Both", "VSPC", "Enterprise Manager"

LIMITS: tuple[Limit, ...] = (
    Limit(
        _BOTH,
        "error messages",
        "Has its own wording, in the language of the server.",
        "Sends status, error code and parameter as documented; the wording is documented only in part.",
    ),
    Limit(
        _BOTH,
        "schedules",
        "Starts jobs at their scheduled times.",
        "Starts jobs at their times, in UTC. A jump of the clock shows at most the last 7 runs that it passed. Every failed"
        " run of a schedule is retried 3 times, 10 minutes apart, whatever the job says. Continuous jobs run every hour."
        " Backup windows do not count. A chained job waits for the schedule of the other job, not for runs that were asked"
        " for.",
    ),
    Limit(
        _BOTH,
        "the other product",
        "One backup server is managed by both products; a change made in one is seen in the other.",
        "Both mocks start from the same world, but a change made in one is not seen in the other.",
    ),
    Limit(
        _VSPC,
        "sign-in",
        "Also accepts the grants `authorization_code` and `public_key`; one user can have several identities"
        " (`userLoginId`).",
        "Accepts the grants `password`, `refresh_token`, `mfa` and `as`, and API keys; every user has one identity.",
    ),
    Limit(
        _VSPC,
        "throttling",
        "Limits the requests of a user, also those that run at the same time.",
        "Limits only requests in a minute, and only with `--throttle`. With `--workers`, each process counts alone.",
    ),
    Limit(
        _VSPC,
        "asynchronous actions",
        "Answers 202 whenever an operation takes longer, reading operations included; an action has a name of its own.",
        "Answers 202 only with `--accept` (to changes) or the fault `pending`; the name of an action is the operationId.",
    ),
    Limit(
        _VSPC,
        "input for an action",
        "Continues an action with the input that is attached to it.",
        "Stores and returns the input, and does not use it.",
    ),
    Limit(
        _VSPC,
        "runs",
        "What it answers to a start of a job that runs, and to a stop of one that does not, was not observed.",
        "Answers as if it had been done, and changes nothing.",
    ),
    Limit(
        _VSPC,
        "job schedules",
        "A job runs after the job that its configuration names.",
        "A job whose configuration was written by a request, and names another job, runs only when a request asks for it.",
    ),
    Limit(
        _VSPC,
        "configurations",
        "Checks whether a name is taken, a repository exists and an object can be backed up.",
        "Checks a configuration against the description only.",
    ),
    Limit(
        _VSPC,
        "select",
        "Whether members that are required in the description can be left out was not observed.",
        "Keeps required members, so that each answer fits the description.",
    ),
    Limit(
        _VSPC,
        "locations",
        "A location is a resource with a name.",
        "A location is an id that other resources refer to.",
    ),
    Limit(
        _EM,
        "releases",
        "Releases may differ in more than has been observed.",
        "`--em-version 13` changes what was observed to differ, and nothing else.",
    ),
    Limit(
        _EM,
        "member names in requests",
        "Whether release 13 accepts JSON members in camelCase was not observed.",
        "Both releases accept PascalCase only.",
    ),
    Limit(
        _EM,
        "tenants of Cloud Connect",
        "Tenants sign in with their own credentials.",
        "Checks the body of the request, not the credentials.",
    ),
    Limit(
        _EM,
        "byte order mark",
        "A published script takes one off every JSON answer; which releases send it was not observed.",
        "Release 12 sends one, 13 none; the fault `bom` adds it.",
    ),
    Limit(
        _EM,
        "links",
        "Links to every related resource; repositories, single backups, their files and restore points can be fetched.",
        "Leaves out links to resources that are not described. Addresses of repositories, single backups, their files and"
        " restore points (`/restorePoints/…`) return 404.",
    ),
    Limit(
        _EM,
        "replication sessions",
        "Shows sessions of replication jobs apart, with what happened to each machine.",
        "Only queries return them, as `ReplicaJobSession`; the list of one job shows them as backup sessions. There are no"
        " task sessions for their machines, in lists or queries.",
    ),
    Limit(
        _EM,
        "old sessions",
        "Lists sessions of the last 30 days; whether queries find older ones was not observed.",
        "Neither lists nor queries show older ones.",
    ),
    Limit(
        _EM,
        "large worlds",
        "Serves any number of backup servers; restore points and backups exist for every job.",
        "Shows the first 50 backup servers. Task sessions, backups and computers exist for the first jobs of each kind.",
    ),
)
"""Every known difference, by product."""


def topics() -> str:
    """Return the topics as one sentence, for the help of the command."""
    products = dict.fromkeys(limit.api for limit in LIMITS)
    listed = (f"{api}: {', '.join(limit.topic for limit in LIMITS if limit.api == api)}" for api in products)
    return "; ".join(listed) + "."


def markdown() -> str:
    """Return the list as a table in Markdown, without an end of line after it."""
    rows = (
        "API | topic | a real server | the mock",
        "---|---|---|---",
        *(" | ".join(limit) for limit in LIMITS),
    )
    return "\n".join(f"| {row} |" if not row.startswith("-") else f"|{row}|" for row in rows)


def as_json() -> list[dict[str, str]]:
    """Return the list as JSON objects."""
    return [limit._asdict() for limit in LIMITS]


def text() -> str:
    """Return the list as plain text, for a terminal."""
    return "\n\n".join(
        f"{limit.api}, {limit.topic}\n  server: {limit.server}\n  mock:   {limit.mock}" for limit in LIMITS
    )
