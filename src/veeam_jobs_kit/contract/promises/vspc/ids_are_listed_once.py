"""No page of a list has an object twice.

Rests on the description of `instanceUid`, the UID by which a row is read on its own, and on the page `pagination`: an item
can be seen twice where a collection changes between two requests, so on two pages. Lists whose rows cannot be read by
their `instanceUid` are left out: a machine stands in the list of machines once for each job that protects it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    BY_ID,
    ID,
    Page,
    Parameters,
    ask_page,
    gather,
    is_list,
    lists,
    settle,
    takes,
)

NAME = "ids_are_listed_once"


def check(server: Server) -> Iterator[Outcome]:
    """Count the ids on the plain first page of every list of objects that have an id of their own, and on a sorted one."""
    identified = _identified(server)
    for operation, reached in lists(server):
        if operation.schemas_of(200) in identified:
            outcomes = (_count(server, operation, parameters) for parameters in reached[:1])
            yield from gather(server, operation, outcomes)


def _identified(server: Server) -> set[tuple[str, ...]]:
    """Return the schemas of answers whose rows can be read by their ids."""
    every = server.described()
    paths = {
        each.path.rpartition("/{")[0] for each in every if each.method == "GET" and each.path.endswith("}")
    }
    return {tuple(each.schemas_of(200)) for each in every if is_list(each) and each.path in paths}


def _count(server: Server, operation: Operation, parameters: Parameters) -> Outcome:
    def look(plain: Page) -> Finding | int:
        pages = [plain]
        if takes(operation, "sort") and not operation.path_parameters:
            pages.append(ask_page(server, operation, parameters, BY_ID))
        cases = 0
        for page in pages:
            ids = _ids(page)
            again = next((uid for uid, times in ids.items() if times > 1), None)
            if again is not None:
                index = [str(row.get(ID)).lower() for row in page.rows].index(again)
                return server.broken(
                    operation, NAME, "An object is listed twice", f"{again} once", f"{ids[again]} rows with this id",
                    page.reply, where=f"$.data[{index}].{ID}", row=again,
                )  # fmt: skip
            cases += len(ids)
        return cases

    return settle(server, operation, parameters, look, _ids)


def _ids(page: Page) -> Counter[str]:
    return Counter(str(row[ID]).lower() for row in page.rows if row.get(ID))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="No page of a list has an object twice.",
    rests_on=("openapi_description", "pagination"),
    check=check,
)
