"""`veeam-jobs mock`: what it prints, TLS, faults, workers, and how it ends."""

from __future__ import annotations

import json
import signal
import ssl
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from veeam_jobs import EnterpriseManagerClient, F, TransportError, VspcClient
from veeam_jobs.em.models import ReplicaJobSession

from tests import forked
from tests.outcomes import Outcome

PORTS = ("--vspc-port", "0", "--em-port", "0", "--admin-port", "0")
KEY = {"Authorization": "Bearer mock-api-key"}
NO_TLS = ssl.create_default_context()
"""Made once: making one takes longer than many requests."""


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "veeam_jobs_kit.cli", "mock", *arguments]


@contextmanager
def mocks(*arguments: str) -> Iterator[dict[str, Any]]:
    """Mocks on free ports, and what they printed as JSON; ended by SIGTERM, which must be enough."""
    with forked.running("mock", *PORTS, "--json", *arguments) as (process, out, err):
        line = out.readline()
        try:
            assert line, process.wait(30)
            yield json.loads(line)
        finally:
            process.terminate()
            code = process.wait(30)
            err.seek(0)
            said = err.read()
        assert (code, said) == (0, "")


def finished(*arguments: str) -> Outcome:
    return forked.finished("mock", *arguments, COLUMNS="120")


def vspc_client(told: dict[str, Any]) -> VspcClient:
    url = told["mocks"]["vspc"]["url"]
    return VspcClient(url, username="portal-administrator", password=told["password"])


def em_client(told: dict[str, Any]) -> EnterpriseManagerClient:
    url = told["mocks"]["em"]["url"]
    return EnterpriseManagerClient(url, username="portal-administrator", password=told["password"])


def admin(told: dict[str, Any], method: str, path: str, **more: Any) -> Any:
    answer = httpx2.request(
        method, f"{told['admin_url']}/__mock__{path}", trust_env=False, timeout=30, **more
    )
    assert answer.is_success, answer.text
    return answer.json() if answer.content else None


def test_the_start_shows_addresses_a_first_call_and_the_console() -> None:
    with subprocess.Popen(
        command(*PORTS, "--fault", "429 jobs_list p=0.1"), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if "Ctrl-C" in line:
                break
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
    shown = "".join(lines)
    [call] = [line for line in lines if "Bearer mock-api-key" in line]
    assert call.startswith("  curl -H 'Authorization")
    assert "Console: http://127.0.0.1:" in shown
    assert "Fault: 429 jobs_list p=0.1" in shown
    assert "--show-users" in shown
    assert "\x1b[" not in shown


def test_every_role_has_its_user() -> None:
    done = finished("--show-users", "--json")
    users = json.loads(done.stdout)["users"]
    assert users["vspc"]["CompanyOwner"] == "company-owner"
    assert next(iter(users["em"].items())) == ("Portal Administrator", "portal-administrator")
    table = finished("--show-users", "--api", "em").stdout
    assert "portal-user" in table
    assert "company-owner" not in table
    assert "mock-password" in table


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--fault", "flood"], "There are: a status from 400 to 599"),
        (["--fault", "drop jobs_lst"], "No operation is called jobs_lst"),
        (["--api-version", "1.0"], "--vspc-version: The mock cannot serve VSPC 1.0; it can serve 3.0, 3.5.1"),
        (
            ["--show-users", "--api-version", "1.0"],
            "--vspc-version: The mock cannot serve VSPC 1.0; it can serve 3.0, 3.5.1",
        ),
        (["--tls-cert", "/nowhere/ca.pem"], "The certificate cannot be written to /nowhere/ca.pem"),
        (["--start", "tomorrow"], "--start tomorrow is not a time"),
        (["--start", "2027-01-31T08:00"], "Write it with its offset"),
        (["--start", "0001-01-01T00:00Z"], "is not a time between 1980 and 9000"),
        (["--db", "/nowhere/lab.db"], "The world cannot be kept in /nowhere/lab.vspc.db: unable to open"),
        (["--host", "192.0.2.1"], "Could not listen on 192.0.2.1"),
    ],
)
def test_a_mistake_ends_in_a_sentence(arguments: list[str], says: str) -> None:
    done = finished(*PORTS, *arguments)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert says in done.stderr


def test_listening_for_others_is_warned_of() -> None:
    done = finished(*PORTS, "--host", "192.0.2.1", "--admin-host", "192.0.2.1")
    assert "Warning: --host 192.0.2.1 lets everybody" in done.stderr
    assert "Warning: --admin-host 192.0.2.1 lets everybody" in done.stderr
    assert "Warning" not in finished(*PORTS, "--fault", "flood").stderr


def test_options_of_the_command_line_reach_the_mocks() -> None:
    with mocks(
        "--api-version",
        "3.0",
        "--accept",
        "--throttle",
        "3",
        "--speed",
        "0",
        "--jobs",
        "5",
        "--fault",
        "bom agentJobs_list next=1 api=vspc",
    ) as told:
        url = told["mocks"]["vspc"]["base_url"]
        assert admin(told, "GET", "/clock")["speed"] == 0
        assert admin(told, "GET", "/faults")[0]["fault"] == "bom agentJobs_list api=vspc next=1"
        first, second, third, fourth = (
            httpx2.get(
                f"{url}/infrastructure/backupServers/jobs/agentJobs",
                headers=KEY,
                trust_env=False,
                verify=NO_TLS,
            )
            for _ in range(4)
        )
        assert first.content == b"\xef\xbb\xbf" + second.content
        assert (third.status_code, fourth.status_code) == (200, 429)


def test_a_logon_session_ends_after_as_many_idle_minutes_as_were_said() -> None:
    with mocks("--api", "em", "--idle-minutes", "1", "--speed", "0") as told:
        with EnterpriseManagerClient(
            told["mocks"]["em"]["url"], username="portal-administrator", password=told["password"]
        ) as em:
            em.agent_jobs.list()
            admin(told, "POST", "/clock", json={"advance": 61})
            em.agent_jobs.list()
        assert [one["status"] for one in admin(told, "GET", "/requests?operation=agentJobs_list")] == [
            200,
            401,
            200,
        ]


def test_tls_is_trusted_by_ca_file_and_by_fingerprint(tmp_path: Path) -> None:
    ca_file = tmp_path / "ca.pem"
    with mocks("--tls-cert", str(ca_file)) as told:
        vspc, em = told["mocks"]["vspc"]["url"], told["mocks"]["em"]["url"]
        assert vspc.startswith("https://")
        assert told["admin_url"].startswith("http://")
        account = {"username": "portal-administrator", "password": told["password"]}
        for trust in ({"ca_file": str(ca_file)}, {"fingerprint": told["fingerprint"]}):
            with VspcClient(vspc, **account, **trust) as client:
                assert client.about.get()
            with EnterpriseManagerClient(
                em.replace("127.0.0.1", "localhost"), **account, **trust
            ) as em_client:
                [link, *_] = em_client.agent_jobs.list()[0].links or []
                assert str(link.href).startswith("https://localhost:")
        with (
            VspcClient(vspc, **account, retries=0) as client,
            pytest.raises(TransportError, match="not trusted"),
        ):
            client.about.get()
        with VspcClient(vspc, **account, retries=0, ca_file=ca_file) as client:
            client.about.get()
            for fault in ("drop", "truncation"):
                admin(told, "POST", "/faults", content=f"{fault} about_get next=1")
                with pytest.raises(TransportError):
                    client.about.get()
            assert client.about.get()
    assert b"PRIVATE KEY" not in ca_file.read_bytes()


def test_workers_share_world_counts_log_and_clock() -> None:
    with mocks("--workers", "2", "--api", "vspc", "--jobs", "5", "--speed", "0") as told:
        url = told["mocks"]["vspc"]["base_url"]
        workers = admin(told, "GET", "/state")["vspc"]["workers"]
        assert len(set(workers)) == 2

        def ask(path: str = "/about", method: str = "GET", **more: Any) -> httpx2.Response:
            # A connection for each request, for a connection stays with its worker.
            return httpx2.request(
                method, url + path, headers=KEY, trust_env=False, verify=NO_TLS, timeout=30, **more
            )

        with ThreadPoolExecutor(8) as pool:
            admin(told, "POST", "/faults", content="503 about_get next=7")
            statuses = [answer.status_code for answer in pool.map(lambda _: ask(), range(40))]
            assert (statuses.count(503), statuses.count(200)) == (7, 33)
            assert admin(told, "GET", "/faults")[0]["struck"] == 7
            log = admin(told, "GET", "/requests?operation=about_get")
            assert len(log) == 40
            assert [one["at"] for one in log] == sorted(one["at"] for one in log)

            jobs = "/infrastructure/backupServers/jobs"
            before = ask(jobs).content
            uid = ask(jobs).json()["data"][0]["instanceUid"]
            assert ask(f"{jobs}/{uid}", "DELETE").status_code in (200, 204)
            assert {answer.status_code for answer in pool.map(lambda _: ask(f"{jobs}/{uid}"), range(20))} == {
                404
            }

            signed_in = [
                ask(
                    "/token",
                    "POST",
                    data={
                        "grant_type": "password",
                        "username": "company-owner",
                        "password": told["password"],
                    },
                ).json()["access_token"]
                for _ in range(12)
            ]
            assert len(set(signed_in)) == 12
            admin(told, "POST", "/clock", json={"advance": 4000})

            def seen(token: str) -> int:
                return httpx2.get(
                    f"{url}/about",
                    headers={"Authorization": f"Bearer {token}"},
                    trust_env=False,
                    verify=NO_TLS,
                ).status_code

            assert set(pool.map(seen, signed_in)) == {401}

            assert admin(told, "POST", "/reset")["vspc"]["tokens"] == 0
            assert {answer.content for answer in pool.map(lambda _: ask(jobs), range(20))} == {before}
            assert admin(told, "GET", "/clock")["elapsed"] == 0


def test_the_clock_begins_at_the_moment_that_was_asked_for() -> None:
    with mocks("--api", "vspc", "--jobs", "20", "--speed", "0", "--start", "2027-01-31T08:00+01:00") as told:
        assert admin(told, "GET", "/clock")["now"] == "2027-01-31T07:00:00+00:00"
        with vspc_client(told) as client:
            runs = [job.last_run for job in client.jobs.list() if job.last_run]
        assert date(2027, 1, 30) in {run.date() for run in runs}
        assert max(runs) <= datetime(2027, 1, 31, 7, tzinfo=UTC)


def test_of_mocks_that_start_now_jobs_have_failed_since_yesterday() -> None:
    with mocks("--jobs", "300", "--start", "now") as told:
        yesterday = datetime.now(UTC) - timedelta(hours=24)
        with vspc_client(told) as vspc:
            runs = [job.last_run for job in vspc.jobs.list(filter=F.status == "Failed")]
        with em_client(told) as em:
            sessions = [each for each in em.backup_sessions.list() if str(each.result) == "Failed"]
    assert len([run for run in runs if run and run > yesterday]) > 3
    begun = [each.creation_time_utc for each in sessions]
    assert len([moment for moment in begun if moment and moment > yesterday]) > 3


@pytest.mark.parametrize("workers", ["1", "2"])
def test_kept_worlds_go_on_where_they_were(tmp_path: Path, workers: str) -> None:
    options = (
        "--db",
        str(tmp_path / "lab.db"),
        "--jobs",
        "20",
        "--speed",
        "0",
        "--no-schedules",
        "--workers",
        workers,
    )
    with mocks(*options) as told:
        admin(told, "POST", "/clock", json={"advance": 7200})
        with vspc_client(told) as vspc:
            *_, started, gone = vspc.jobs.list()
            assert started.instance_uid
            assert gone.instance_uid
            vspc.jobs.start(started.instance_uid)
            vspc.jobs.delete(gone.instance_uid)
        with em_client(told) as em:
            job = em.agent_jobs.list()[0]
            em.agent_jobs.start(job.id)
    assert sorted(each.name for each in tmp_path.glob("*.db")) == ["lab.em.db", "lab.vspc.db"]
    with mocks(*options) as told:
        assert admin(told, "GET", "/clock")["now"] == "2026-11-22T10:00:00+00:00"
        admin(told, "POST", "/clock", json={"advance": 300})
        with vspc_client(told) as vspc:
            after = {each.instance_uid: each.last_run for each in vspc.jobs.list()}
            assert gone.instance_uid not in after
            # What was under way has ended, at the time that it would have.
            begun = after[started.instance_uid]
            assert begun is not None
            assert timedelta(0) < begun - datetime(2026, 11, 22, 10, tzinfo=UTC) < timedelta(seconds=60)
        with em_client(told) as em:
            of_job = [each for each in em.backup_sessions.list() if str(each.job_uid).endswith(job.id)]
            assert max(str(each.creation_time_utc) for each in of_job).startswith("2026-11-22 10:00")
    later = (*options, "--start", "2026-11-23T12:00Z")
    with mocks(*later) as told:
        assert admin(told, "GET", "/clock")["now"] == "2026-11-23T12:00:00+00:00"
        with vspc_client(told) as vspc:
            assert {each.instance_uid: each.last_run for each in vspc.jobs.list()} == after
        assert admin(told, "POST", "/reset")["clock"]["elapsed"] == 0
        with vspc_client(told) as vspc:
            assert gone.name in {each.name for each in vspc.jobs.list()}


def test_jobs_of_enterprise_manager_are_counted_by_their_last_session() -> None:
    with mocks("--api", "em", "--jobs", "30", "--speed", "0") as told, em_client(told) as em:
        em.agent_jobs.start(em.agent_jobs.list()[0].id)
        admin(told, "POST", "/clock", json={"advance": 5})
        every = [*em.backup_sessions.list(), *em.query(ReplicaJobSession)]
        sessions = sorted(every, key=lambda each: str(each.creation_time_utc))
        last = {str(each.job_uid): each for each in sessions if str(each.job_type) != "AgentManagement"}
        ends = ["Working" if str(each.state) == "Working" else str(each.result) for each in last.values()]
        counted, listed = Counter(admin(told, "GET", "/state")["em"]["jobs"]), Counter(ends)
        # A job that has not run for a month has a last session that no list shows any more.
        assert not listed - counted
        assert counted["Working"] == listed["Working"] > 0
        assert (counted - listed).total() <= 1


def test_a_file_of_another_world_is_left_alone(tmp_path: Path) -> None:
    options = ("--db", str(tmp_path / "lab.db"), "--api", "vspc", "--jobs", "5")
    with mocks(*options):
        pass
    done = finished(*PORTS, *options, "--seed", "2")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "lab.vspc.db holds another world: seed 1 instead of 2. Delete it" in done.stderr


def test_a_worker_that_cannot_start_is_one_sentence() -> None:
    done = finished(*PORTS, "--workers", "2", "--api-version", "1.0")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_help_says_what_is_not_reproduced() -> None:
    shown = " ".join(finished("--help").stdout.split())
    assert "Not reproduced" in shown
    for option in (
        "--fault",
        "--speed",
        "--start",
        "--db",
        "--accept",
        "--api-version",
        "--idle-minutes",
        "--tls",
        "--workers",
        "--admin-port",
        "--show-users",
    ):
        assert option in shown


@pytest.mark.parametrize(
    ("options", "member"),
    [
        ((), "SupportedVersions"),
        (("--em-version", "12"), "SupportedVersions"),
        (("--em-version", "13"), "supportedVersions"),
        (("--em-version", "13", "--workers", "2"), "supportedVersions"),
    ],
)
def test_the_release_of_enterprise_manager_is_chosen(options: tuple[str, ...], member: str) -> None:
    with mocks("--api", "em", *options) as told:
        url = told["mocks"]["em"]["base_url"]
        root = httpx2.get(f"{url}/", headers={"Accept": "application/json"}, verify=NO_TLS, trust_env=False)
    assert member in root.json()


def test_a_release_there_is_not_is_one_sentence() -> None:
    done = finished("--em-version", "11")
    assert done.returncode == 2
    assert "'12', '13'" in done.stderr
    assert "Traceback" not in done.stderr
