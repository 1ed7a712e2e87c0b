"""A user of a company sees the rows of that company, and those assigned to it, and no others, whatever is asked for.

Rests on the descriptions of `users_getMe` (organization and role determine what a user sees) and of `jobs_assign`: a
company sees the jobs assigned to it (assumption). An organization of a row is its `organizationUid`; the rows of
organizations are the company itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.roles import ME
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Page,
    Row,
    Unreadable,
    ask_page,
    data_of,
    first_page,
    gather,
    lists,
    name_of,
    takes,
    with_account,
)
from veeam_jobs_kit.contract.promises.vspc.narrowing import all_lists, sees_no_more

NAME = "companies_see_their_own"
_OWNERS = ("organizationUid", "mappedOrganizationUid")
_ORGANIZATIONS, _JOBS = "organizations_list", "jobs_list"
_OF_COMPANIES = ("Company", "Location", "Subtenant")


def check(server: Server) -> Iterator[Outcome]:
    """Look at the first page of every list, as every account that belongs to a company, and ask for it in other ways."""
    companies = [(each, uid) for each in _accounts(server) if (uid := _company_of(each)) is not None]
    if not companies:
        yield NotProven("all operations", "no account of a company signed in; see --also-as")
        return
    for operation, _ in lists(server):
        if not operation.path_parameters:
            yield from gather(server, operation, (_look(each, operation, uid) for each, uid in companies))
    for each, _ in companies:
        for operation, parameters in all_lists(each):
            yield from gather(server, operation, [sees_no_more(each, NAME, operation, parameters)])


def _accounts(server: Server) -> Iterator[Server]:
    yield server
    if server.other is not None:
        yield with_account(server, server.other)


def _company_of(seen_by: Server) -> str | None:
    """Return the organization of an account; None unless the account belongs to a company."""
    try:
        me = data_of(seen_by.connection.call(ME)) or {}
    except KeyError:
        return None
    role, uid = me.get("role"), me.get("organizationUid")
    is_company = isinstance(role, str) and role.startswith(_OF_COMPANIES)
    return uid if is_company and isinstance(uid, str) else None


def _look(seen_by: Server, operation: Operation, company: str) -> Outcome:
    """Look at the first page, and at all of it anew before something is blamed: jobs come and change hands meanwhile."""
    outcome = _look_once(seen_by, operation, company, again=False)
    if not isinstance(outcome, Broken):
        return outcome
    second = _look_once(seen_by, operation, company, again=True)
    if isinstance(second, Broken) and second.finding.row != outcome.finding.row:
        return NotProven(operation.id, "its rows change while they are read")
    return second


def _look_once(seen_by: Server, operation: Operation, company: str, *, again: bool) -> Outcome:
    expands = takes(operation, "expand")
    try:
        page = first_page(seen_by, operation, {}, again=again)
        if expands:
            page = ask_page(seen_by, operation, {}, {"expand": "BackupServerJob"})
        jobs = _own_jobs(seen_by, company, again=again) if any("jobUid" in row for row in page.rows) else None
    except Unreadable as error:
        return NotProven(operation.id, str(error))
    cases = 0
    for index, row in enumerate(page.rows):
        owners = _owners(operation, row)
        if owners:
            cases += 1
            if company.lower() not in owners:
                came = f"a row of {', '.join(owners)}"
                return _broken(seen_by, operation, page, index, company, came)
        if jobs is not None and row.get("jobUid"):
            cases += 1
            if str(row["jobUid"]) not in jobs:
                came = f"a row of the job {row['jobUid']}, which is not among the company's own in {_JOBS}"
                return _broken(seen_by, operation, page, index, company, came)
    return (
        Held(operation.id, cases) if cases else NotProven(operation.id, "no rows that name an organization")
    )


def _own_jobs(seen_by: Server, company: str, *, again: bool) -> frozenset[str] | None:
    """Return the ids of the jobs of a company; None where an account sees too many for one page."""
    try:
        operation = seen_by.connection.operation(_JOBS)
        page = first_page(seen_by, operation, {}, again=again)
    except (KeyError, Unreadable):
        return None
    own = [row for row in page.rows if company.lower() in _owners(operation, row)]
    return frozenset(str(row.get(ID)) for row in own) if page.is_complete else None


def _owners(operation: Operation, row: Row) -> list[str]:
    if operation.id == _ORGANIZATIONS:
        return [str(row[ID]).lower()] if row.get(ID) else []
    embedded = row.get("_embedded")
    job = embedded.get("backupServerJob") if isinstance(embedded, Mapping) else None
    holders = [row, job] if isinstance(job, Mapping) else [row]
    return [str(holder[name]).lower() for holder in holders for name in _OWNERS if holder.get(name)]


def _broken(
    seen_by: Server, operation: Operation, page: Page, index: int, company: str, received: str
) -> Broken:
    title, expected = "A company sees what belongs to others", f"rows of the organization {company}"
    place = {"where": f"$.data[{index}]", "row": name_of(page.rows[index])}
    return Broken(seen_by.broken(operation, NAME, title, expected, received, page.reply, **place))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A user of a company sees its own rows and those assigned to it, and no others, whatever it asks for.",
    rests_on=(
        "openapi_description",
        "filter",
        "sort",
        "select",
        "offset_query_v3",
        "pagination",
        "assumption: a company sees the jobs assigned to it",
    ),
    check=check,
)
