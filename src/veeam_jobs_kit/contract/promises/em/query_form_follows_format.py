"""A query answers with references, or with the same resources in full where `format=Entities` asks for them."""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_kit.contract.promises.em.queries import ask, check_types, look_at
from veeam_jobs_kit.contract.promises.em.reading import QUERY, Look, Reader
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "query_form_follows_format"
SOURCE = "format"


def check(server: Server) -> Iterator[Outcome]:
    """Ask for each described type in both forms; compare form, ids and names."""
    yield from check_types(server, _look)


def _look(reader: Reader, type_: str) -> Look:
    asked = {"pageSize": "20"}
    if any(said["name"] == "UID" for said in reader.query_facts["x-query-properties"].get(type_, ())):
        asked["sortAsc"] = "UID"
    full, short = ask(reader, type_, **asked, format="Entities"), ask(reader, type_, **asked)
    look = look_at(full if full.rows is None else short, type_)
    for page, form in ((full, "Entities"), (short, "references")):
        if page.rows is None and page.reply.is_success:
            look.findings.append(
                reader.server.broken(
                    reader.described[QUERY], NAME, "Another form than asked for", f"{type_} as {form}", "another form",
                    page.reply, where=reader.where(*page.steps), source=SOURCE,
                )
            )  # fmt: skip
    if not full.rows or not short.rows:
        return look
    named = [
        {reader.key(row): reader.member(row, "Name") for row in page.rows or ()} for page in (full, short)
    ]
    if named[0] == named[1]:
        look.cases += len(named[0])
        return look
    odd = sorted(
        str(key) for key in named[0].keys() | named[1].keys() if named[0].get(key) != named[1].get(key)
    )
    look.findings.append(
        reader.server.broken(
            reader.described[QUERY], NAME, "The forms of a query differ", f"the {type_} of format=Entities", f"{odd[:3]}",
            short.reply, where=reader.where(*short.steps), row=odd[0] if odd else None, source=SOURCE,
        )
    )  # fmt: skip
    return look


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="A query answers with references, or with the same resources in full where format=Entities asks for them.",
    rests_on=(SOURCE, "get_query_agentbackupjob"),
    check=check,
)
