"""No list and no page of a query has a resource twice.

Rests on `resource_urls`: the UID is what tells a resource from others, and the URL by which it is read ends in it. Lists of
things that cannot be read by an id of their own are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.lists import check_lists
from veeam_jobs_kit.contract.promises.em.reading import JSON, XML, Look, Reader, Row, nothing_read
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "ids_are_listed_once"
SOURCE = "resource_urls"


def check(server: Server) -> Iterator[Outcome]:
    """Count the ids in every list of resources, in each form, and in the first rows of every query."""
    reader = Reader(server)
    identified = _identified(reader)
    yield from check_lists(reader, identified.__contains__, 1, _look, _count)


def _identified(reader: Reader) -> set[str | None]:
    """Return the schemas of resources that a list has and that can be read by an id."""
    singles = [each for each in reader.described.values() if each.method == "GET" and each.path.endswith("}")]
    lists = [listing for each in singles if (listing := reader.list_above(each)) is not None]
    return {reader.item_of(schema) for each in lists if (schema := reader.list_of(each)) is not None}


def _look(reader: Reader, operation: Operation, path: Mapping[str, str]) -> Look:
    if why := reader.too_many(operation):
        return Look(why=why)
    look = Look(why="its list has no rows")
    forms, described = operation.forms, operation.answer(operation.success) or {}
    for entities in (True, False) if forms else (True,):
        schema = reader.list_of(operation, entities=entities)
        query = {forms.parameter: forms.entity_value} if forms and entities else {}
        for accept in [each for each in (JSON, XML) if each in described]:
            reply = reader.get(operation.id, path, query, accept)
            rows = reader.rows(reply, schema) if schema is not None else None
            if rows is None:
                return nothing_read(reply)
            member = reader.server.bundle["components"]["schemas"][schema]["x-unwrap"]
            _count(reader, operation, reply, rows, (member,), look)
    return look


def _count(
    reader: Reader,
    operation: Operation,
    reply: Reply,
    rows: Sequence[Row],
    steps: tuple[str, ...],
    look: Look,
) -> None:
    ids = [key for row in rows if (key := reader.key(row))]
    again = next((uid for uid, times in Counter(ids).items() if times > 1), None)
    look.cases += len(set(ids))
    if again is None:
        return
    look.findings.append(
        reader.server.broken(
            operation, NAME, "A resource is listed twice", f"{again} once", f"{ids.count(again)} rows with this id", reply,
            where=reader.where(*steps), row=again, source=SOURCE,
        )
    )  # fmt: skip


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="No list and no page of a query has a resource twice.",
    rests_on=(SOURCE,),
    check=check,
)
