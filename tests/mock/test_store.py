"""The store: pages over gaps, bodies made when asked for, files that survive."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_jobs_description.document import Document, read
from veeam_jobs_kit.mock import API_KEY, Api, Clock, create_app
from veeam_jobs_kit.mock.server.transport import InProcessTransport
from veeam_jobs_kit.mock.storage.cache import Cache
from veeam_jobs_kit.mock.storage.connection import StoreUnusable
from veeam_jobs_kit.mock.storage.records import Record, Row, SourceId
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import open_store
from veeam_jobs_kit.mock.vspc.configurations import configuration_rows
from veeam_jobs_kit.mock.vspc.entities import job_item
from veeam_jobs_kit.mock.vspc.job_types import object_rows, typed_rows
from veeam_jobs_kit.mock.vspc.world_rows import COLUMNS, KEYS, WorldRows
from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.seeded_world import SeededWorld

STEPS = st.lists(st.tuples(st.sampled_from(["add", "drop", "remove"]), st.integers(0, 11)), max_size=40)
HEADERS = {"Authorization": f"Bearer {API_KEY}"}
JOBS = "/infrastructure/backupServers/jobs"


@given(STEPS, st.integers(0, 14), st.integers(0, 14))
@settings(max_examples=150, deadline=None)
def test_a_page_is_a_slice_of_what_is_there_however_many_are_gone(
    steps: Sequence[tuple[str, int]], offset: int, limit: int
) -> None:
    store, there = (
        open_store().records,
        [{"id": str(number), "owner": str(number % 3)} for number in range(6)],
    )
    store.add(Record("Thing", each["id"], each, {"owner": each["owner"]}) for each in there)
    store.add([Record("Other", "x", {})])
    for step, number in steps:
        if step == "add" and all(each["id"] != str(number) for each in there):
            new = {"id": str(number), "owner": str(number % 3)}
            store.add([Record("Thing", new["id"], new, {"owner": new["owner"]})])
            there.append(new)
        elif step == "drop":
            store.remove_one("Thing", str(number))
            there = [each for each in there if each["id"] != str(number)]
        elif step == "remove" and number < 3:
            store.remove({"owner": str(number)})
            there = [each for each in there if each["owner"] != str(number)]
    assert store.page("Thing", None, offset, limit) == there[offset : offset + limit]
    assert store.count("Thing") == len(there)
    mine = [each for each in there if each["owner"] == "1"]
    assert store.page("Thing", {"owner": "1"}, offset, limit) == mine[offset : offset + limit]
    assert store.page("Other") == [{}]


def test_a_page_longer_than_one_piece_is_whole() -> None:
    store = open_store().records
    store.add(Record("Thing", str(number), {"n": number}) for number in range(333))
    assert [each["n"] for each in store.page("Thing", None, 7, 300)] == list(range(7, 307))


class _Things:
    """Nine rows whose bodies say which of them they are."""

    keys = ("owner",)

    def rows(self, schema: str) -> Iterator[Row]:
        return (Row(schema, str(number), SourceId(number), (str(number % 2),)) for number in range(9))

    def members(self, schema: str) -> Iterator[tuple[str, Sequence[bytes]]]:
        return iter(())

    def items(
        self, schema: str, sources: Sequence[SourceId], members: Collection[str] | None = None
    ) -> list[dict[str, Any]]:
        return [{"made": schema, "of": source.number} for source in sources]


def test_bodies_are_made_when_asked_for_and_changed_ones_are_kept() -> None:
    store = open_store().records
    store.source = _Things()
    store.fill_later(["Thing"])
    store.replace("Thing", "3", {"changed": True})
    found = store.page("Thing")
    assert found[3] == {"changed": True}
    assert found[4] == {"made": "Thing", "of": 4}
    one = store.get("Thing", "5")
    assert one is not None
    assert (one.body, one.keys) == ({"made": "Thing", "of": 5}, {"owner": "1"})
    store.remove({"owner": "1"})
    assert [each["of"] for each in store.page("Thing")] == [0, 2, 4, 6, 8]


def test_what_is_removed_before_a_table_is_filled_is_not_in_it() -> None:
    store = open_store().records
    store.source = _Things()
    store.fill_later(["Thing"])
    store.remove({"owner": "1"})
    store.remove_one("Thing", "4")
    store.change_key({"owner": "0"}, "owner", "2")
    assert [each["of"] for each in store.page("Thing", {"owner": "2"})] == [0, 2, 6, 8]
    assert (store.count("Thing"), store.count("Thing", {"owner": "0"})) == (4, 0)


def test_a_change_that_fails_half_way_leaves_nothing_behind() -> None:
    store = open_store().records
    half_way = (Record("Thing", str(number), {"n": 1 // number}, {"owner": "1"}) for number in (2, 1, 0))
    with pytest.raises(ZeroDivisionError):
        store.add(half_way)
    assert store.count("Thing") == 0
    store.add([Record("Thing", "2", {"n": 2}, {"owner": "2"})])
    assert store.page("Thing", {"owner": "2"}) == [{"n": 2}]


def test_a_file_with_the_tables_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(file)) as other, other:
        other.execute("CREATE TABLE shelves (id INTEGER)")
    with pytest.raises(StoreUnusable, match=r"another version of the mock.*Name a file that does not exist"):
        open_store(file)
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("shelves",)]


def test_a_kept_page_is_not_served_in_another_state_and_the_oldest_goes() -> None:
    pages = Cache(limit=10)
    pages.put("a", 1, b"12345", 5)
    assert pages.get("a", 1) == b"12345"
    assert pages.get("a", 2) is None
    pages.put("b", 1, b"12345", 5)
    pages.put("c", 1, b"1", 1)
    assert [pages.get(name, 1) for name in "abc"] == [None, b"12345", b"1"]


def test_a_page_that_replaces_an_older_state_of_itself_takes_its_room() -> None:
    pages = Cache(limit=10)
    for state in range(4):
        pages.put("a", state, b"12345", 5)
    pages.put("b", 1, b"12345", 5)
    assert (pages.get("a", 3), pages.get("b", 1)) == (b"12345", b"12345")


@pytest.fixture(scope="module")
def catalogue() -> WorldRows:
    document = read("vspc")
    return _catalogue(400, document)


def _catalogue(jobs: int, document: Document) -> WorldRows:
    fitter, timetable = Fitter(document.bundle, nulls=False), open_store().timetable
    return WorldRows(SeededWorld(7, jobs, START), document, fitter, timetable, START)


def _rows(catalogue: WorldRows) -> Iterator[Row]:
    return (row for schema in catalogue.schemas() for row in catalogue.rows(schema))


def test_the_catalogue_lists_just_the_rows_that_jobs_have(catalogue: WorldRows) -> None:
    listed = Counter((row.keys[0], row.schema) for row in _rows(catalogue) if row.keys[0])
    there: Counter[tuple[str | None, str]] = Counter()
    for job in catalogue.world.jobs:
        there[job.uid, "BackupServerJob"] += 1
        for schema, _ in [*typed_rows(job), *object_rows(job), *configuration_rows(job, job_item(job), "")]:
            if schema in catalogue.document.schemas:
                there[job.uid, schema] += 1
    assert listed == there


def test_what_the_catalogue_says_of_a_row_is_in_its_body(catalogue: WorldRows) -> None:
    linked = KEYS.index("linkedJobUid")
    for row in _rows(catalogue):
        body = catalogue.items(row.schema, [row.source])[0]
        names = {"BackupServer": "backupServerUid", "Organization": "organizationUid"}
        owner = row.keys[KEYS.index(names.get(row.schema, "jobUid"))]
        assert owner == body.get("jobUid", body.get("instanceUid"))
        assert row.keys[linked] == body.get("linkedJobUid")


def test_what_the_catalogue_says_of_members_is_in_the_bodies(catalogue: WorldRows) -> None:
    (schema,) = COLUMNS
    columns, told = COLUMNS[schema].values(), dict(catalogue.members(schema))
    for row in catalogue.rows(schema):
        body = catalogue.items(schema, [row.source])[0]
        assert told[row.uid] == tuple(sort_key(body) for sort_key in columns)


@pytest.mark.parametrize("version", [None, "3.0"])
def test_a_member_that_is_made_alone_is_that_of_the_whole_body(version: str | None) -> None:
    document = read("vspc", version)
    rows = _catalogue(40, document)
    sources = [row.source for row in rows.rows("BackupServerJob")]
    for name in document.schemas["BackupServerJob"]["properties"]:
        alone = rows.items("BackupServerJob", sources, {name.lower()})
        whole = rows.items("BackupServerJob", sources)
        assert alone == [{key: value for key, value in item.items() if key == name} for item in whole]


def test_a_job_reads_from_jobs_of_its_own_server_that_are_there(catalogue: WorldRows) -> None:
    jobs = {job.uid: job for job in catalogue.world.jobs}
    readers = [job for job in jobs.values() if job.sources]
    assert readers
    for job in readers:
        assert all(jobs[source.uid] == source and source.server == job.server for source in job.sources)


def test_the_same_seed_gives_the_same_bytes_whatever_the_machine_is_set_to() -> None:
    program = (
        "import hashlib, veeam_jobs_kit.mock.server.create as s\n"
        "kept = []\n"
        "made = s.open_store\n"
        "s.open_store = lambda *a: kept.append(made(*a)) or kept[-1]\n"
        "for api in ('vspc', 'em'): s.create_app(api, jobs=60)\n"
        "sums = hashlib.sha256()\n"
        "for store in kept:\n"
        "    for (schema,) in store.connection.all('SELECT schema FROM _tables ORDER BY rowid'):\n"
        "        sums.update(store.records.slice(schema).content)\n"
        "print(sums.hexdigest())\n"
    )
    settings = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"},
    ]
    runs = [
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=os.environ | each)
        for each in settings
    ]
    first, second = (run.communicate(timeout=60)[0] for run in runs)
    assert first == second != b""


_SERVE = """
import sys, threading
from veeam_jobs_kit.mock import Options, serve
with serve("vspc", options=Options(jobs=30, database=sys.argv[1])) as url:
    print(url, flush=True)
    threading.Event().wait()
"""


def _serving(file: Path) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen([sys.executable, "-c", _SERVE, str(file)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, process.stdout.readline().strip() + "/api/v3"


def _note(client: httpx2.Client, url: str, organization: str, note: str) -> bool:
    patch = [{"op": "replace", "path": "/notes", "value": note}]
    try:
        return client.patch(f"{url}/organizations/{organization}", json=patch).status_code == 200
    except httpx2.TransportError:
        return False


def test_a_killed_mock_leaves_a_file_that_holds_every_change_it_acknowledged(tmp_path: Path) -> None:
    file = tmp_path / "world.sqlite"
    process, url = _serving(file)
    acknowledged: list[str] = []
    with httpx2.Client(headers=HEADERS, trust_env=False) as client:
        found: list[dict[str, Any]] = client.get(f"{url}/organizations", params={"limit": 20}).json()["data"]
        companies = [each["instanceUid"] for each in found]

        def write() -> None:
            for number in count():
                if not _note(client, url, companies[number % len(companies)], f"note {number}"):
                    return
                acknowledged.append(companies[number % len(companies)])

        writer = threading.Thread(target=write)
        writer.start()
        while len(acknowledged) < 60 and writer.is_alive():
            time.sleep(0.001)
        # One change is under way at any time now: the signal comes in the middle of it, or of the next.
        process.kill()
        writer.join()
    process.wait(10)
    again, url = _serving(file)
    try:
        with httpx2.Client(headers=HEADERS, trust_env=False) as client:
            last = {uid: f"note {number}" for number, uid in enumerate(acknowledged)}
            for uid, note in last.items():
                shown = client.get(f"{url}/organizations/{uid}").json()["data"]["notes"]
                # The change under way when it was killed may have been made, and not been acknowledged.
                assert shown in (note, f"note {len(acknowledged)}")
    finally:
        again.kill()
        again.wait(10)
    assert len(acknowledged) >= 60


@pytest.mark.parametrize(("api", "path"), [("vspc", "/api/v3/about"), ("em", "/api/")])
def test_a_step_of_an_unknown_kind_is_logged_and_dropped(
    tmp_path: Path, api: Api, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "mock.db"
    app = create_app(api, clock=Clock(speed=0), jobs=5, database=file)
    store = open_store(file)
    with (
        closing(store.connection),
        httpx2.Client(
            base_url="http://127.0.0.1", transport=InProcessTransport(app), trust_env=False
        ) as client,
    ):
        store.schedule.add(Step(0, "nonsense", {}))
        assert client.get(path, headers=HEADERS).status_code == 200
        assert "unknown kind of step: nonsense" in caplog.text
        assert not store.schedule.is_due(0)
    app.state.mock.close()
