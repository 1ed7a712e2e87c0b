"""First, Previous, Next and Last lead to those pages of the same query."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from veeam_jobs_kit.contract.promises.em.conditions import Comparison, properties_of
from veeam_jobs_kit.contract.promises.em.queries import Page, ask, check_types, distinct, look_at, population
from veeam_jobs_kit.contract.promises.em.reading import QUERY, Look, NotReadable, Reader
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NOT_SEEN

NAME = "page_links_lead_to_neighbours"
SOURCE = "pagesize_and_page"


def check(server: Server) -> Iterator[Outcome]:
    """Read the first, the second and the last page of each type with three rows or more, and compare their links."""
    yield from check_types(server, _look)


def _look(reader: Reader, type_: str) -> Look:
    rows = population(reader, type_)
    if len(rows.rows or ()) < 4:
        return Look(why=f"all {type_} fit on a page") if rows.rows else look_at(rows, type_)
    asked = {"pageSize": str(max(1, len(rows.rows or ()) // 4)), **_condition(reader, type_, rows)}
    look = Look(why=f"the pages of {type_} have no links")
    first = ask(reader, type_, **asked, page="1")
    for number in dict.fromkeys((1, 2, first.count)):
        page = ask(reader, type_, **asked, page=str(number))
        if page.rows and page.count > 2:
            _check_links(reader, type_, asked, page, number, look)
    return look


def _condition(reader: Reader, type_: str, rows: Page) -> Mapping[str, str]:
    """Return a filter that leaves most rows, and an order: links must keep both."""
    for each in properties_of(reader, type_):
        values = distinct(rows.rows or (), each)
        if each.member and not each.doubtful and len(values) > 2 and each.kind in ("uid", "text"):
            return {"filter": Comparison(each, "!=", values[0]).text, "sortDesc": each.name}
    return {}


def _check_links(
    reader: Reader, type_: str, asked: Mapping[str, str], page: Page, number: int, look: Look
) -> None:
    paging = reader.member(reader.value(page.reply), "PagingInfo")
    targets = {str(reader.member(link, "Rel")): reader.member(link, "Href") for link in reader.links(paging)}
    if not targets:
        return
    wanted = {"First": 1, "Last": page.count}
    wanted |= {"Previous": number - 1} if number > 1 else {}
    wanted |= {"Next": number + 1} if number < page.count else {}
    for rel in ("First", "Previous", "Next", "Last"):
        link = reader.link(targets.get(rel))
        query = {name.lower(): value for name, value in link.query.items()} if link else {}
        expected = {name.lower(): value for name, value in {"type": type_, **asked}.items()}
        expected["page"] = str(wanted.get(rel))
        kept = {name: query.get(name, "1" if name == "page" else None) for name in expected}
        if rel not in wanted and rel not in targets:
            continue
        if rel in wanted and link is not None and link.operation.id == QUERY and kept == expected:
            look.cases += 1
            continue
        text = (
            f"{rel} leads to page {wanted[rel]} of the same query"
            if rel in wanted
            else f"no {rel} on page {number}"
        )
        look.findings.append(
            reader.server.broken(
                reader.described[QUERY], NAME, "A page link leads elsewhere", text, str(targets.get(rel)), page.reply,
                where=reader.where("PagingInfo", "Links"), source=SOURCE,
            )
        )  # fmt: skip
    link = reader.link(targets.get("Next"))
    if number == 1 and link and link.operation.id == QUERY:
        _follow(reader, type_, asked, page, number, link.query, look)


def _follow(
    reader: Reader,
    type_: str,
    asked: Mapping[str, str],
    page: Page,
    number: int,
    query: Mapping[str, str],
    look: Look,
) -> None:
    """Follow Next: its rows must be those of the page with the next number."""
    direct = ask(reader, type_, **asked, page=str(number + 1))
    followed = ask(reader, type_, **{name: value for name, value in query.items() if name.lower() != "type"})
    if any(each.reply.status in NOT_SEEN for each in (direct, followed)):
        if look.findings:
            return
        raise NotReadable(f"page {number + 1} of {type_} was not shown: the server is busy")
    keys = [[reader.key(row) for row in each.rows or ()] for each in (direct, followed)]
    if keys[0] == keys[1]:
        look.cases += 1
        return
    look.findings.append(
        reader.server.broken(
            reader.described[QUERY], NAME, "Next leads to other rows", f"the rows of page {number + 1}: {keys[0][:2]}",
            f"{keys[1][:2]}", followed.reply, where=reader.where(*followed.steps), source=SOURCE,
        )
    )  # fmt: skip


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="The links First, Previous, Next and Last of a page lead to those pages of the same query.",
    rests_on=(SOURCE, "get_query_backupjobsession"),
    check=check,
)
