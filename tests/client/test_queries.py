"""Queries of Enterprise Manager: what is asked for, page by page, and when it stops. Blocking and awaiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from veeam_jobs import (
    AsyncEnterpriseManagerClient,
    DecodeError,
    EnterpriseManagerClient,
    F,
    PagingError,
    UnknownProperty,
)
from veeam_jobs.em import models
from veeam_jobs.em.models import BackupServer, EntityRef, Job, ObjectInJob, Task
from veeam_jobs.vspc.models import BackupServerJob

Asked = dict[str, str]


class Server:
    """Enterprise Manager with numbered jobs; `most` is the largest page it gives, `wrong` what it does to an answer."""

    def __init__(
        self, size: int, *, most: int = 1000, wrong: Callable[[dict[str, Any], Asked], None] | None = None
    ) -> None:
        self.names = [str(number) for number in range(size)]
        self.most, self.wrong = most, wrong
        self.asked: list[Asked] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/sessionMngr/"):
            return httpx2.Response(201, headers={"X-RestSvcSessionId": "s"}, json={"SessionId": "1"})
        if request.method == "DELETE":
            return httpx2.Response(204)
        asked = {name: values[0] for name, values in parse_qs(request.url.query.decode()).items()}
        self.asked.append(asked)
        answer = self._answer(int(asked["page"]), min(int(asked["pageSize"]), self.most))
        if self.wrong:
            self.wrong(answer, asked)
        return httpx2.Response(200, json=answer)

    def _answer(self, number: int, size: int) -> dict[str, Any]:
        names = self.names[(number - 1) * size :][:size]
        return {
            "Refs": {"Refs": [{"Name": name} for name in names]},
            "Entities": {"Jobs": {"Jobs": [{"Name": name} for name in names]}},
            "Resources": {"Tasks": {"Tasks": [{"TaskId": name} for name in names]}},
            "PagingInfo": {
                "PageNum": number,
                "PageSize": size,
                "PagesCount": max(1, -(-len(self.names) // size)),
            },
        }

    @property
    def pages(self) -> list[tuple[int, int]]:
        return [(int(one["page"]), int(one["pageSize"])) for one in self.asked]


def em(server: Server) -> EnterpriseManagerClient:
    return EnterpriseManagerClient(
        "https://em.test", username="a", password="b", transport=httpx2.MockTransport(server)
    )


def both(server: Server, build: Callable[[Any], Any]) -> list[str]:
    """The names of every item of a query, found by both clients alike."""

    async def later() -> list[str]:
        client = AsyncEnterpriseManagerClient(
            "https://em.test", username="a", password="b", transport=httpx2.MockTransport(server)
        )
        async with client:
            return [one.name async for one in build(client)]

    with em(server) as client:
        found = [one.name for one in build(client)]
    first = list(server.asked)
    server.asked.clear()
    assert asyncio.run(later()) == found
    assert server.asked == first
    return found


@pytest.mark.parametrize("size", [0, 1, 3, 4, 7])
def test_every_page_is_walked_and_no_more(size: int) -> None:
    server = Server(size)
    assert both(server, lambda client: client.query(Job).page_size(2)) == server.names
    assert server.pages == [(number + 1, 2) for number in range(max(1, -(-size // 2)))]


def test_a_query_says_what_it_is_asked() -> None:
    server = Server(1)
    both(
        server,
        lambda client: client.query(Job).filter(F.name == "a b", F.job_type == "Backup").sort_desc(F.name),
    )
    assert server.asked == [
        {
            "type": "Job",
            "filter": 'Name=="a b";JobType==Backup',
            "sortDesc": "Name",
            "format": "Entities",
            "page": "1",
            "pageSize": "100",
        }
    ]


def test_a_query_does_not_change() -> None:
    server = Server(0)
    with em(server) as client:
        query = client.query(Job)
        query.filter(F.name == "a").sort_asc("name").page_size(1).references()
        query.all()
        narrow = query.filter(F.name == "a").filter(F.name != "b").sort_asc("name").sort_desc("platform")
        narrow.all()
    assert server.asked[0] == {"type": "Job", "format": "Entities", "page": "1", "pageSize": "100"}
    assert server.asked[1]["filter"] == "Name==a;Name!=b"
    assert "sortAsc" not in server.asked[1]
    assert server.asked[1]["sortDesc"] == "Platform"
    assert repr(narrow) == "<Query type=Job&filter=Name==a;Name!=b&sort_desc=Platform&format=Entities>"


def test_nothing_is_asked_before_it_is_needed() -> None:
    server = Server(5)
    with em(server) as client:
        items = iter(client.query(Job).page_size(1))
        assert server.asked == []
        next(items)
        assert server.pages[0] == (1, 1)
        assert len(server.asked) < 5


def test_references_are_found_where_references_are() -> None:
    server = Server(3)
    assert both(server, lambda client: client.query(Job).references()) == server.names
    assert "format" not in server.asked[0]
    with em(server) as client:
        assert isinstance(client.query(Job).references().first(), EntityRef)


def test_what_has_one_form_is_found_where_it_is() -> None:
    server = Server(3)
    with em(server) as client:
        assert [task.task_id for task in client.query(Task)] == server.names
        with pytest.raises(ValueError, match="Task has no reference form"):
            client.query(Task).references()
    assert "format" not in server.asked[0]


def test_what_has_no_model_comes_as_the_server_sent_it() -> None:
    def a_repository(answer: dict[str, Any], asked: Asked) -> None:
        answer["Entities"] = {"Repositories": {"Repositories": [{"Name": "NAS 01", "Capacity": -1}]}}

    server = Server(1, wrong=a_repository)
    with em(server) as client:
        query = client.query("Repository").filter(F.capacity >= 0).sort_desc("free_space")
        assert query.all() == [{"Name": "NAS 01", "Capacity": -1}]
    assert server.asked[0]["type"] == "Repository"
    assert server.asked[0]["filter"] == "Capacity>=0"
    assert server.asked[0]["format"] == "Entities"


def test_an_answer_with_entities_of_another_type_is_an_error() -> None:
    with em(Server(1)) as client, pytest.raises(DecodeError, match=r"must hold Entities\.Repositories\."):
        client.query("Repository").all()


def test_the_first_item_and_the_total_cost_one_small_request_each() -> None:
    server = Server(7)
    with em(server) as client:
        query = client.query(Job)
        job = query.first()
        assert job is not None
        assert (job.name, query.total()) == ("0", 7)
    assert server.pages == [(1, 1), (1, 1)]

    async def later() -> tuple[Any, int | None]:
        transport = httpx2.MockTransport(server)
        async with AsyncEnterpriseManagerClient(
            "https://em.test", username="a", password="b", transport=transport
        ) as em:
            return await em.query(Job).first(), await em.query(Job).total()

    assert asyncio.run(later()) == (job, 7)


def test_an_empty_result_has_no_first_item_and_no_total() -> None:
    with em(Server(0)) as client:
        assert client.query(Job).first() is None
        assert client.query(Job).total() == 0


def test_pages_come_as_lists() -> None:
    with em(Server(5)) as client:
        assert [len(page) for page in client.query(Job).page_size(2).pages()] == [2, 2, 1]


@pytest.mark.parametrize("wrong", [0, -1, 1.5, True, "5", None])
def test_a_page_size_that_cannot_be_meant_is_refused_before_anything_is_sent(wrong: Any) -> None:
    server = Server(5)
    with (
        em(server) as client,
        pytest.raises(ValueError, match=r"page_size must be (at least 1|a whole number)"),
    ):
        client.query(Job).page_size(wrong)
    assert server.asked == []


def test_a_server_that_gives_smaller_pages_is_asked_for_those() -> None:
    server = Server(7, most=3)
    assert both(server, lambda client: client.query(Job).page_size(5)) == server.names
    assert server.pages == [(1, 5), (2, 3), (3, 3)]


def test_a_server_that_sends_another_page_is_an_error() -> None:
    def first_again(answer: dict[str, Any], asked: Asked) -> None:
        answer["PagingInfo"]["PageNum"] = 1

    with (
        em(Server(5, wrong=first_again)) as client,
        pytest.raises(PagingError, match="page 1 instead of page 2"),
    ):
        client.query(Job).page_size(2).all()


def test_a_page_that_is_short_in_the_middle_is_an_error() -> None:
    def one_less(answer: dict[str, Any], asked: Asked) -> None:
        answer["Entities"]["Jobs"]["Jobs"][1:] = []

    with (
        em(Server(6, wrong=one_less)) as client,
        pytest.raises(PagingError, match="the result changed"),
    ):
        client.query(Job).page_size(2).all()


def empty(jobs: list[Any]) -> None:
    jobs.clear()


def one_more(jobs: list[Any]) -> None:
    jobs.append({"Name": "one too many"})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (empty, "Page 2 of 3 contains 0 items instead of 2"),
        (one_more, "Page 2 contains 3 items, more than the page size of 2"),
    ],
)
def test_a_page_in_the_middle_that_is_not_full_is_an_error(
    change: Callable[[list[Any]], None], message: str
) -> None:
    def wrong(answer: dict[str, Any], asked: Asked) -> None:
        if asked["page"] == "2":
            del answer["Refs"], answer["Resources"]
            change(answer["Entities"]["Jobs"]["Jobs"])

    with em(Server(6, wrong=wrong)) as client, pytest.raises(PagingError, match=message):
        client.query(Job).page_size(2).all()


def test_items_that_cannot_be_read_are_skipped() -> None:
    def broken(answer: dict[str, Any], asked: Asked) -> None:
        if asked["page"] == "2":
            answer["Entities"]["Jobs"]["Jobs"][0] = 7

    server = Server(6, wrong=broken)
    assert both(server, lambda client: client.query(Job).page_size(2)) == ["0", "1", "3", "4", "5"]


def test_a_query_says_how_many_items_its_latest_listing_skipped() -> None:
    def broken(answer: dict[str, Any], asked: Asked) -> None:
        if asked["page"] != "2":
            answer["Entities"]["Jobs"]["Jobs"][0] = 7

    async def later() -> tuple[int, int, int]:
        transport = httpx2.MockTransport(Server(6, wrong=broken))
        async with AsyncEnterpriseManagerClient(
            "https://em.test", username="a", password="b", transport=transport
        ) as client:
            query = client.query(Job).page_size(2)
            before = query.skipped
            await query.all()
            return before, query.skipped, query.filter(F.name == "a").skipped

    with em(Server(6, wrong=broken)) as client:
        query = client.query(Job).page_size(2)
        assert query.skipped == 0
        assert (len(query.all()), query.skipped) == (4, 2)
        assert (len(query.all()), query.skipped) == (4, 2)
        pages = query.pages()
        next(pages)
        assert query.skipped == 1
        assert query.filter(F.name == "a").skipped == 0
    assert asyncio.run(later()) == (0, 2, 0)


@pytest.mark.parametrize("size", [1, 5])
def test_a_result_of_which_no_item_can_be_read_is_an_error_at_its_end_and_never_empty(size: int) -> None:
    def broken(answer: dict[str, Any], asked: Asked) -> None:
        del answer["Refs"], answer["Resources"]
        jobs = answer["Entities"]["Jobs"]["Jobs"]
        jobs[:] = [7] * len(jobs)

    async def later(use: Callable[[Any], Any]) -> None:
        transport = httpx2.MockTransport(Server(size, wrong=broken))
        async with AsyncEnterpriseManagerClient(
            "https://em.test", username="a", password="b", transport=transport
        ) as client:
            await use(client.query(Job).page_size(2))

    message = f"none of its rows could be read: {size} came"
    with em(Server(size, wrong=broken)) as client:
        query = client.query(Job).page_size(2)
        for use in (
            list,
            lambda query: query.all(),
            lambda query: query.first(),
            lambda query: list(query.pages()),
        ):
            with pytest.raises(DecodeError, match=message):
                use(query)
        assert query.total() == size
    for use_later in (lambda query: query.all(), lambda query: query.first()):
        with pytest.raises(DecodeError, match=message):
            asyncio.run(later(use_later))


def test_items_that_are_gone_do_not_make_up_for_items_that_are_missing() -> None:
    """As many items came as there are when the result is read again, but 0 is gone, and 3 did not come yet."""

    def moving(answer: dict[str, Any], asked: Asked) -> None:
        for job in answer["Entities"]["Jobs"]["Jobs"]:
            job["UID"] = f"urn:veeam:Job:{job['Name']}"
        if len(server.asked) < len(states):
            server.names = list(states[len(server.asked)])

    states = ["01234567", "12345679", "81234567"]
    server = Server(8, wrong=moving)
    with em(server) as client:
        assert {str(job.name) for job in client.query(Job).page_size(3)} >= set("12345678")


def test_items_that_were_added_in_front_are_found_and_come_once() -> None:
    def named(answer: dict[str, Any], asked: Asked) -> None:
        for job in answer["Entities"]["Jobs"]["Jobs"]:
            job["UID"] = f"urn:veeam:Job:{job['Name']}"
        if len(server.asked) == 1:
            server.names.insert(0, "new")

    server = Server(6, wrong=named)
    with em(server) as client:
        found = [job.name for job in client.query(Job).page_size(2)]
    assert found == ["0", "1", "2", "3", "4", "5", "new"]


def test_fewer_pages_than_before_make_the_query_read_everything_once_more() -> None:
    def named(answer: dict[str, Any], asked: Asked) -> None:
        for job in answer["Entities"]["Jobs"]["Jobs"]:
            job["UID"] = f"urn:veeam:Job:{job['Name']}"
        if len(server.asked) == 1:
            del server.names[:2]

    server = Server(8, wrong=named)
    with em(server) as client:
        assert sorted(str(job.name) for job in client.query(Job).page_size(2)) == list("01234567")


def test_a_result_that_counts_other_pages_every_time_is_an_error_after_few_requests() -> None:
    def flapping(answer: dict[str, Any], asked: Asked) -> None:
        for job in answer["Entities"]["Jobs"]["Jobs"]:
            job["UID"] = f"urn:veeam:Job:{job['Name']}"
        answer["PagingInfo"]["PagesCount"] = 4 + len(server.asked) % 2

    server = Server(8, wrong=flapping)
    with em(server) as client, pytest.raises(PagingError):
        client.query(Job).page_size(2).all()
    assert len(server.asked) < 4 * 4 + 17


@pytest.mark.parametrize("size", [0, 3, 4])
def test_a_server_that_counts_no_pages_is_walked_until_one_is_short(size: int) -> None:
    def no_info(answer: dict[str, Any], asked: Asked) -> None:
        del answer["PagingInfo"]

    server = Server(size, wrong=no_info)
    assert both(server, lambda client: client.query(Job).page_size(2)) == server.names


def test_a_server_that_sends_everything_on_one_page_is_understood() -> None:
    """One of the pages says that it does so, though unasked (contradiction C3)."""

    def everything(answer: dict[str, Any], asked: Asked) -> None:
        answer["Entities"]["Jobs"]["Jobs"] = [{"Name": name} for name in server.names]
        del answer["PagingInfo"]

    server = Server(5, wrong=everything)
    assert both(server, lambda client: client.query(Job).page_size(2)) == server.names
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("wrong", "help_"),
    [
        (
            lambda query: query(BackupServerJob),
            "no query for veeam_jobs.vspc.models.*BackupServerJob. Those of",
        ),
        (lambda query: query(models.Link), "no query for veeam_jobs.em.models.link.Link"),
        (lambda query: query(type("Job", (), {"__module__": "mine"})), "no query for mine.Job"),
        (lambda query: query("Repositories"), "no query for Repositories"),
        (lambda query: query(ObjectInJob).references(), "ObjectInJob has no reference form"),
        (
            lambda query: query("Repository").filter(F.kind == "x"),
            "A query for Repository has no property 'kind'",
        ),
        (lambda query: query(Job).filter(F.result == "Failed"), "A query for Job has no property 'result'"),
        (lambda query: query(Job).filter(F.schedule_enabled == "yes"), "is compared with True or False"),
        (lambda query: query(Job).sort_asc("job_info"), "A query for Job has no property 'job_info'"),
        (lambda query: query(Job).sort_desc(F.next_runs), "Did you mean next_run"),
    ],
)
def test_what_cannot_be_asked_is_refused_before_anything_is_sent(
    wrong: Callable[[Any], Any], help_: str
) -> None:
    server = Server(1)
    with em(server) as client, pytest.raises(ValueError, match=help_):
        wrong(client.query)
    assert server.asked == []


def test_a_filter_takes_nothing_but_conditions() -> None:
    with em(Server(1)) as client:
        for wrong in (True, "Name==a", F.name):
            with pytest.raises(TypeError, match="is not a condition"):
                client.query(Job).filter(wrong)  # type: ignore[arg-type]


def test_an_error_of_a_name_is_the_one_of_lists() -> None:
    with em(Server(1)) as client, pytest.raises(UnknownProperty) as caught:
        client.query(BackupServer).filter(F.naem == "a")
    assert (caught.value.name, caught.value.close) == ("naem", ("name",))
