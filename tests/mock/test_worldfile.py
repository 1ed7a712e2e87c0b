"""Worlds made by hand: what is written can be read, what is read is served, and what is wrong is said with its line."""

from __future__ import annotations

from pathlib import Path

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_jobs_kit.mock import Options
from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.file_nodes import WorldError
from veeam_jobs_kit.mock.world.seeded_world import SeededWorld
from veeam_jobs_kit.mock.world.world_export import export
from veeam_jobs_kit.mock.world.world_file import load

from .conftest import Connect

JOBS = "/infrastructure/backupServers/jobs"
SMALL = """\
organizations:
  - name: Alder Logistics
servers:
  - {name: vbr01.example.com, organization: Alder Logistics}
jobs:
  - name: Nightly
    kind: BackupVm
    server: vbr01.example.com
    machines: [{name: sql01}, {name: "007"}]
    runs:
      - {started: "2026-11-21T22:00:00Z", seconds: 1200, result: Failed, failure: No space left.}
      - {started: 2026-11-20T22:00:00+00:00}
  - {name: Offsite, kind: BackupCopy, server: vbr01.example.com, sources: [Nightly]}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "world.yaml"


@given(st.integers(0, 10**6), st.integers(1, 60))
@settings(max_examples=10, deadline=None)
def test_what_is_exported_is_read_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, seed: int, jobs: int
) -> None:
    file = tmp_path_factory.mktemp("world") / "world.yaml"
    made = SeededWorld(seed, jobs, START)
    export(made, file)
    world = load(file, START)
    assert list(world.organizations) == list(made.organizations)
    assert list(world.servers) == list(made.servers)
    assert list(world.jobs) == list(made.jobs)
    assert [world.outline(number) for number in range(jobs)] == [
        made.outline(number) for number in range(jobs)
    ]


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_an_exported_world_gives_the_same_answers(start: Connect, file: Path, api: str) -> None:
    export(SeededWorld(1, 40, START), file)
    paths = {"vspc": [JOBS, f"{JOBS}/agentJobs", f"{JOBS}/backupCopyJobs/jobObjects"], "em": ["/agents/jobs"]}
    made, read = start(api), start(api, options=Options(world=file))
    for path in paths[api]:
        answers = [client.get(path, params=_all(api)) for client in (made, read)]
        hosts = [str(client.base_url).encode() for client in (made, read)]
        assert answers[0].status_code == 200
        assert answers[0].content.replace(hosts[0], b"") == answers[1].content.replace(hosts[1], b"")


def _all(api: str) -> dict[str, str]:
    return {"limit": "500"} if api == "vspc" else {"format": "Entity"}


def test_a_small_world_is_served_with_all_that_was_left_out(start: Connect, file: Path) -> None:
    file.write_text(SMALL)
    client = start("vspc", options=Options(world=file))
    found = {job["name"]: job for job in client.get(JOBS, params={"limit": 500}).json()["data"]}
    nightly, offsite = found["Nightly"], found["Offsite"]
    assert (nightly["status"], nightly["failureMessage"], nightly["lastDuration"]) == (
        "Failed",
        "No space left.",
        1200,
    )
    assert nightly["lastRun"] == "2026-11-21T22:00:00.0000000+00:00"
    assert [task["objectName"] for task in nightly["lastSessionTasks"]] == ["sql01", "007"]
    linked = client.get(f"{JOBS}/backupCopyJobs/{offsite['instanceUid']}/jobObjects").json()["data"]
    assert [each["linkedJobUid"] for each in linked] == [nightly["instanceUid"]]


def test_both_products_show_one_job_under_one_id(start: Connect) -> None:
    vspc, em = start("vspc"), start("em")
    theirs = _agent_jobs(em)
    mine = {row["instanceUid"] for row in vspc.get(f"{JOBS}/agentJobs", params={"limit": 500}).json()["data"]}
    made = {job.uid: job.name for job in SeededWorld(1, 40, START).jobs if job.kind.startswith("Agent")}
    assert made.keys() <= mine
    assert made.items() <= theirs.items()


def test_ids_of_a_small_world_stay_the_same_from_one_start_to_the_next(file: Path) -> None:
    file.write_text(SMALL)
    assert list(load(file, START).jobs) == list(load(file, START).jobs)


def test_long_term_retention_and_bottleneck_are_members_of_their_own(file: Path) -> None:
    file.write_text(SMALL.replace("kind: BackupVm\n", "kind: BackupVm\n    retention: 30\n", 1))
    job = load(file, START).jobs[0]
    assert (job.retention, job.gfs, job.bottleneck) == (30, False, "Source")
    members = "kind: BackupVm\n    gfs: true\n    bottleneck: Target\n"
    file.write_text(SMALL.replace("kind: BackupVm\n", members, 1))
    job = load(file, START).jobs[0]
    assert (job.retention, job.gfs, job.bottleneck) == (14, True, "Target")


def _agent_jobs(em: httpx2.Client) -> dict[str, str]:
    answer = em.get("/agents/jobs", headers={"Accept": "application/json"}).json()
    (references,) = (value for value in answer.values() if isinstance(value, list))
    return {each["UID"].rpartition(":")[2]: each["Name"] for each in references}


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("kind: BackupVm\n", "kind: BackupVms\n", 7, "kind must be one of BackupVm, ReplicationVM"),
        ("    kind: BackupVm\n", "", 6, "kind is missing"),
        (
            "kind: BackupVm\n",
            "kind: BackupVm\n    bottleneck: Proxy\n",
            8,
            "bottleneck must be one of Source, Target",
        ),
        (
            "server: vbr01.example.com\n",
            "server: vbr02\n",
            8,
            "server must be one of vbr01.example.com, not 'vbr02'",
        ),
        ("seconds: 1200", "seconds: -1", 11, "seconds must be a whole number from 1, not -1"),
        ("seconds: 1200", "seconds: many", 11, "seconds must be a whole number from 1, not 'many'"),
        ("seconds: 1200", "minutes: 20", 11, "there is no minutes here; there are started, uid, seconds"),
        ("2026-11-21T22", "2026-11-19T22", 12, "runs go from the newest to the oldest"),
        ("2026-11-21T22:00:00Z", "yesterday", 11, "started must be a moment like"),
        ("sources: [Nightly]", "sources: [Weekly]", 13, "Weekly cannot be a source"),
        ("name: Offsite", "name: Nightly", 13, "there are two jobs called Nightly"),
        ("- name: Alder Logistics", "- Alder Logistics", 2, "expected a mapping with the members"),
        ("servers:", "organizations:", 3, "organizations is given twice"),
        ("[{name: sql01}", "[{name: sql01, uid: 5}", 9, "uid must be a UUID in lower case, not '5'"),
        ("[Nightly]}", "[Nightly", 14, "not valid YAML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(
    file: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in SMALL
    file.write_text(SMALL.replace(right, wrong, 1))
    with pytest.raises(WorldError) as caught:
        load(file, START)
    assert str(caught.value).startswith(f"{file}:{line}: ")
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"), [("", "the file is empty"), (None, "cannot be read"), ("jobs: []", "missing")]
)
def test_a_file_that_is_no_world_is_refused(file: Path, text: str | None, words: str) -> None:
    if text is not None:
        file.write_text(text)
    with pytest.raises(WorldError, match=words):
        load(file, START)
