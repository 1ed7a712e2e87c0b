"""The questions of every day, and that no answer lacks something in silence."""

from __future__ import annotations

import json
import signal
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from veeam_jobs import ServerError

from tests.cli.lab import Lab, lab
from tests.cli.test_words import completions
from tests.cli.transcript_world import FAULTS, world
from tests.client.runtime.runtime_sockets import SocketServer
from veeam_jobs_kit.cli import MISSING, known_names
from veeam_jobs_kit.cli.schema import VERSIONS
from veeam_jobs_kit.rows.em.reasons import Reasons

CHECKOUT = Path(__file__).parents[2]
SCHEMAS = CHECKOUT / "docs" / "schemas"
BOTH = ("-p", "north", "-p", "em")


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with world(tmp_path_factory.mktemp("world")) as running:
        yield running


def names(where: Lab, *options: str) -> list[str]:
    return [row["name"] for row in where.run("jobs", *options, "-o", "json").rows]


KINDS: dict[str, tuple[str, ...]] = {
    "jobs": ("jobs", *BOTH),
    "job": ("job", "Laptops", *BOTH),
    "sessions": ("sessions", *BOTH, "--since", "40d"),
    "servers": ("servers", *BOTH, "-p", "dead"),
    "summary": ("summary", *BOTH),
    "whoami": ("whoami", *BOTH, "-p", "typo"),
    "profiles": ("profiles",),
    "query": ("query", "Job", "-p", "em"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_fits_the_schema_that_is_published_for_it(servers: Lab, kind: str) -> None:
    schema = json.loads(servers.run(*KINDS[kind][:2][: 2 if kind in ("job", "query") else 1], "--schema").out)
    published = SCHEMAS / f"{kind}-{VERSIONS[kind]}.schema.json"
    assert json.loads(published.read_text(encoding="utf-8")) == schema, (
        f"veeam-jobs {kind} --schema says something else than {published.name}. Is it compatible? Then write it anew;"
        " else give it a new version in cli/schema.py, too."
    )
    document = servers.run(*KINDS[kind], "-o", "json").document
    assert document["rows"]
    jsonschema_rs.validator_for(schema).validate(document)
    row_schema = schema["properties"]["rows"]["items"]
    if "$ref" in row_schema:
        described = schema["$defs"][row_schema["$ref"].rpartition("/")[2]]["properties"]
        assert [set(row) for row in document["rows"]] == [set(described)] * len(document["rows"])


def test_what_has_no_success_is_told_apart_from_what_never_ran_and_from_what_is_not_known(
    servers: Lab,
) -> None:
    rows = {
        row["name"]: row
        for row in servers.run("jobs", *BOTH, "-p", "west", "--older-than", "24h", "-o", "json").rows
    }
    assert rows.keys() == {
        "Replica of ERP",
        "Laptops",
        "File servers to tape",
        "Old projects",
        "New machines",
    }
    assert rows["Laptops"]["last_success"] == "2026-11-16T08:11:40Z"
    assert (rows["New machines"]["last_run"], rows["New machines"]["last_success"]) == (None, None)
    assert rows["Old projects"]["enabled"] is False


def test_a_console_alone_cannot_tell_whether_a_job_that_failed_had_a_success_before(servers: Lab) -> None:
    assert "SQL databases, hourly" in names(servers, "-p", "north", "--older-than", "24h")
    assert "SQL databases, hourly" not in names(servers, "-p", "em", "--older-than", "24h")
    assert "SQL databases, hourly" not in names(servers, *BOTH, "--older-than", "24h")


def test_a_job_that_two_products_know_is_one_row_unless_both_are_wanted(servers: Lab) -> None:
    once, twice = names(servers, *BOTH), names(servers, *BOTH, "--both")
    assert len(once) == len(set(once)) == 9
    assert sorted(twice) == sorted([*once, *(name for name in once if name != "File servers to tape")])
    row = servers.run("jobs", *BOTH, "--name", "ERP", "-o", "json").rows[0]
    assert (row["profile"], row["also_on"]) == ("north", ["em"])
    assert row["company"]  # which the console tells
    assert row["next_run"]  # which Enterprise Manager tells


def test_replication_jobs_and_their_runs_are_in_every_list(servers: Lab) -> None:
    assert names(servers, "-p", "em", "--type", "ReplicationVM") == ["Replica of ERP"]
    assert names(servers, "-p", "em", "--failed", "--since", "24h", "--name", "replica") == ["Replica of ERP"]
    runs = servers.run("sessions", "-p", "em", "--job", "Replica of ERP", "-o", "json").rows
    assert [row["status"] for row in runs] == ["Failed", "Success"]


def test_a_failed_run_of_enterprise_manager_has_the_reason_of_its_tasks(servers: Lab) -> None:
    rows = {
        row["name"]: row["failure_message"]
        for row in servers.run("jobs", "-p", "em", "--status", "Failed,Warning", "-o", "json").rows
    }
    assert "member=Entities.BackupJobSessions" in FAULTS["em"]  # its sessions do not tell
    assert rows["Laptops"] == "laptops01: The computer did not answer."
    assert (rows["SQL databases, hourly"] or "").startswith("sql01: Not enough free space")


def test_reasons_that_cannot_be_read_are_said_and_the_jobs_are_shown(
    servers: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> Any:
        raise ServerError("out of order", status=500)

    monkeypatch.setattr(Reasons, "_tasks", broken)
    done = servers.run("jobs", "-p", "em", "--failed", "-o", "json")
    assert [row["failure_message"] for row in done.rows if row["type"] == "BackupVm"] == [None]
    assert done.code == 3
    assert "why some jobs failed is not shown" in done.err


@pytest.mark.parametrize("output", ["table", "json", "jsonl", "yaml", "csv", "tsv"])
def test_a_list_that_was_cut_says_so_in_every_format(servers: Lab, output: str) -> None:
    done = servers.run("jobs", "-p", "north", "--limit", "2", "-o", output)
    assert "2 of 9 jobs; --limit 0 shows all." in done.err
    assert "jobs; --limit" not in servers.run("jobs", "-p", "north", "--limit", "9", "-o", output).err
    assert "jobs; --limit" not in servers.run("jobs", "-p", "north", "--limit", "0", "-o", output).err


def test_the_number_of_those_left_out_is_that_of_all_servers(servers: Lab) -> None:
    document = servers.run("jobs", *BOTH, "--limit", "3", "-o", "json").document
    assert (len(document["rows"]), document["total"], document["complete"]) == (3, 9, False)
    every = servers.run("sessions", "-p", "em", "--since", "60d", "--limit", "0", "-o", "json").document
    few = servers.run("sessions", "-p", "em", "--since", "60d", "--limit", "2", "-o", "json").document
    assert (len(few["rows"]), few["total"]) == (2, len(every["rows"]))
    # How many a server would leave out that are left out here, nobody tells.
    failed = servers.run("sessions", "-p", "em", "--status", "Failed", "--limit", "1", "-o", "json")
    assert (failed.document["total"], failed.document["complete"]) == (None, False)
    assert "1 of more sessions; --limit 0 shows all." in failed.err
    assert servers.run("sessions", "-p", "em", "--status", "Failed", "--limit", "1", "--count").code == 3
    exactly = servers.run("sessions", "-p", "em", "--status", "Failed", "--limit", "3", "-o", "json")
    assert (len(exactly.rows), exactly.document["total"], exactly.err) == (3, 3, "")
    found = servers.run("query", "Job", "-p", "em", "--limit", "2")
    assert "2 of 6 entities" in found.err


def test_a_company_that_could_not_be_asked_for_is_exit_code_3(servers: Lab) -> None:
    done = servers.run("jobs", *BOTH, "--company", "birch", "-o", "json")
    assert done.code == 3
    assert done.document["complete"] is False
    [console, manager] = done.document["servers"]
    assert (console["unread"], len(manager["unread"])) == ([], 1)
    assert servers.run("jobs", "-p", "north", "--company", "birch").code == 0


def test_servers_that_failed_stand_in_the_document(servers: Lab) -> None:
    done = servers.run("jobs", "-p", "north", "-p", "dead", "-p", "auditor", "-o", "json")
    told = {each["profile"]: each for each in done.document["servers"]}
    assert [told[name]["answered"] for name in ("north", "dead", "auditor")] == [True, False, False]
    assert told["dead"]["problem"] == "cannot be reached: Connection refused."
    assert "403" in told["auditor"]["problem"]
    assert done.code == 3


def test_no_number_is_told_that_nobody_knows(servers: Lab) -> None:
    nobody = servers.run("jobs", "-p", "dead", "-p", "auditor", "--count")
    assert (nobody.code, nobody.out) == (4, "")
    some = servers.run("jobs", "-p", "north", "-p", "dead", "-o", "json").document
    assert (len(some["rows"]), some["total"], some["complete"]) == (9, None, False)
    assert servers.run("jobs", "-p", "dead", "-o", "json").document["total"] is None
    assert servers.run("jobs", "-p", "north", "--name", "nothing", "--count").out == "0\n"


def test_counts_of_a_summary_add_up(servers: Lab) -> None:
    jobs = servers.run("jobs", *BOTH, "-p", "west", "-o", "json").rows
    for field in ("company", "server", "type", "status", "profile"):
        rows = servers.run("summary", *BOTH, "-p", "west", "--by", field, "-o", "json").rows
        twice = [name for job in jobs for name in job["also_on"]] if field == "profile" else []
        assert sum(row["jobs"] for row in rows) == len(jobs) + len(twice)
        for row in rows:
            parts = ("failed", "warning", "success", "running", "never_ran", "other")
            assert sum(row[part] for part in parts) == row["jobs"]
            here = sum(job[field] == row["group"] for job in jobs)
            assert row["jobs"] == here + twice.count(row["group"])


@pytest.mark.parametrize(
    "role", ["read-only-user", "company-owner", "location-user", "company-invoice-auditor"]
)
def test_every_role_can_sign_in_and_be_told_who_it_is(tmp_path: Path, role: str) -> None:
    with lab(tmp_path, "north") as running:
        done = running.run(
            "login", running.urls["north"], "-u", role, "--name", "me", VEEAM_JOBS_PASSWORD="mock-password"
        )
        assert done.code == 0, done.err
        me = running.run("whoami", "-p", "me", "-o", "json", VEEAM_JOBS_PASSWORD="mock-password")
        assert (me.code, me.rows[0]["user"], me.rows[0]["server_version"]) == (0, role, None)


def test_an_administrator_is_told_the_version_and_another_error_of_it_is_an_error(tmp_path: Path) -> None:
    with lab(tmp_path, "north", faults="500 about_get") as running:
        done = running.run("whoami")
        assert (done.code, "500" in done.err) == (4, True)


@pytest.mark.parametrize("name", ["north", "em"])
def test_a_wrong_password_is_one_sentence(servers: Lab, name: str) -> None:
    done = servers.run(
        "login", servers.urls[name], "-u", "portal-administrator", "--name", "x", VEEAM_JOBS_PASSWORD="no"
    )
    assert done.code == 2
    assert "the server does not accept this user name and password (40" in done.err
    assert "https" not in done.err
    assert done.err.count("\n") == 1


def test_https_is_suggested_only_where_a_first_plain_request_was_hung_up_on(tmp_path: Path) -> None:
    with lab(tmp_path, "north", faults="drop *") as running:
        with SocketServer() as server:
            plain = server.url(scheme="http")
            done = running.run("login", plain, "-u", "u", "--name", "x", VEEAM_JOBS_PASSWORD="x")
        assert f"Does the server want {server.url()} instead?" in done.err
        # This one answers at first, and only then hangs up: it is not https that is missing.
        done = running.run("login", running.urls["north"], "-u", "u", "--name", "x", VEEAM_JOBS_PASSWORD="x")
        assert (done.code, "https" in done.err) == (2, False)
        known = running.run("jobs")
        assert known.code == 4
        assert "closed the connection without an answer" in known.err
        assert "https" not in known.err
    refused = running.run("login", "http://127.0.0.1:9", "-u", "u", "--name", "y", VEEAM_JOBS_PASSWORD="x")
    assert "https" not in refused.err


def test_a_timeout_is_the_one_asked_for(tmp_path: Path) -> None:
    with lab(tmp_path, "north", faults="latency jobs_list seconds=3") as running:
        done = running.run("jobs", "--timeout", "1s")
        assert done.code == 4
        assert "no answer within 1 s." in done.err


def test_columns_are_shown_in_their_order_in_every_format(servers: Lab) -> None:
    options = ("jobs", "-p", "north", "--name", "Laptops", "--columns", "status, Name")
    assert servers.run(*options).out.splitlines()[0].split() == ["Status", "Name"]
    assert servers.run(*options, "--no-header").out == "Failed  Laptops\n"
    assert servers.run(*options, "-o", "csv").out == "status,name\nFailed,Laptops\n"
    assert servers.run(*options, "-o", "tsv", "--no-header").out == "Failed\tLaptops\n"
    assert servers.run(*options, "-o", "jsonl").out == '{"status": "Failed", "name": "Laptops"}\n'
    assert servers.run(*options, "-o", "json").rows == [{"status": "Failed", "name": "Laptops"}]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--columns", "colour"), "Invalid --columns colour: jobs have profile, product"),
        (("--query", "rows["), "Invalid --query rows[: Incomplete expression"),
        (("--query", "rows", "-o", "csv"), "--query selects from JSON"),
        (("--query", "rows", "--count"), "use one of them"),
        (("--watch", "30", "-o", "json"), "use table or jsonl"),
        (("--watch", "soon"), "--watch: Invalid duration"),
        (("--timeout", "0s"), "--timeout: at least 1s"),
        (("--older-than", "long"), "--older-than: Invalid time"),
    ],
)
def test_a_wrong_option_is_one_sentence_before_any_server_is_asked(
    servers: Lab, options: tuple[str, ...], says: str
) -> None:
    done = servers.run("jobs", "-p", "dead", *options)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert "dead (" not in done.err


def test_a_list_is_watched_until_ctrl_c(tmp_path: Path) -> None:
    with lab(tmp_path, "north") as running:
        process = running.command("jobs", "--limit", "1", "-o", "jsonl", "--watch", "1", PYTHONUNBUFFERED="1")
        assert process.stdout is not None
        rows = [json.loads(process.stdout.readline()) for _ in range(3)]
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert len({row["uid"] for row in rows}) == 1
    assert process.returncode == 130
    assert "exit code 0; again in 1 s, until Ctrl+C." in err


def test_completion_knows_the_jobs_and_companies_that_were_listed(tmp_path: Path) -> None:
    with lab(tmp_path, "north") as running:
        assert running.run("jobs", "--failed").code in (0, 3)
        assert not (tmp_path / "names.json").exists()  # some jobs are not all jobs
        everything = running.run("jobs", "-o", "json").rows
        file = tmp_path / "names.json"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert "password" not in file.read_text(encoding="utf-8")
        running.run("jobs")  # which asks for no companies, and forgets none
        [company, *_] = sorted({row["company"] for row in everything if " " in (row["company"] or "")})
        escaped = company.replace(" ", "\\ ")
        offered = completions(f"veeam-jobs jobs --company {company.split()[0]}", tmp_path)
        assert escaped.split() == offered[: len(escaped.split())]
        assert running.run("logout", "north").code == 0
        assert completions(f"veeam-jobs jobs --company {company.split()[0]}", tmp_path) == []


def test_a_damaged_file_of_names_harms_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VEEAM_JOBS_PROFILES", str(tmp_path / "profiles.json"))
    for text in ("{", "[]", '{"north": 1}', '{"north": {"jobs": 1}}'):
        (tmp_path / "names.json").write_text(text, encoding="utf-8")
        assert known_names.known_names("jobs") == []
        known_names.remember({"south": []})
    assert json.loads((tmp_path / "names.json").read_text(encoding="utf-8"))["south"]["jobs"] == []


def test_a_request_of_ones_own_goes_with_the_credentials_of_the_profile(servers: Lab, tmp_path: Path) -> None:
    assert servers.run("api", "/users/me", "-p", "north", "--query", "data.userName").out == (
        "portal-administrator\n"
    )
    same = servers.run("api", "get", "/api/v3/users/me", "-p", "north", "--include").out
    assert same.startswith("HTTP 200 OK\n")
    jobs = servers.run("api", "/query?type=Job", "-p", "em", "--query", "Refs.Refs[].Name").out.splitlines()
    assert "Replica of ERP" in jobs
    body = tmp_path / "patch.json"
    body.write_text("not JSON", encoding="utf-8")
    assert "not JSON" in servers.run("api", "POST", "/x", "-p", "north", "--input", str(body)).err
    assert servers.run("api", "/users/me").code == 2  # which server?
    assert servers.run("api", "/x", "-p", "dead").code == 4
    assert servers.run("api", "/nowhere", "-p", "north").code == 1


def test_a_wide_table_names_the_columns_for_which_there_is_no_room(servers: Lab) -> None:
    narrow = servers.run("jobs", "-p", "north", "--wide", COLUMNS="80")
    assert "No room in 80 columns for: " in narrow.err
    for heading in narrow.err.partition("for: ")[2].partition(". See")[0].split(", "):
        assert f" {heading} " not in narrow.out.splitlines()[0]
    assert "No room" not in servers.run("jobs", "-p", "north", "--wide", COLUMNS="300").err


@pytest.mark.parametrize(("module", "options"), [("jmespath", ("--query", "rows")), ("yaml", ("-o", "yaml"))])
def test_a_library_that_is_not_installed_is_named(
    servers: Lab, monkeypatch: pytest.MonkeyPatch, module: str, options: tuple[str, ...]
) -> None:
    for name in [each for each in sys.modules if each.partition(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    done = servers.run("jobs", "-p", "north", *options)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith(MISSING.format("cli", module) + "\n")


def test_a_bug_is_not_taken_for_a_failed_job(servers: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError("nobody expects this")

    monkeypatch.setattr("veeam_jobs_kit.cli.lists.sorted_rows", broken)
    done = servers.run("jobs", "-p", "north", "--fail-on-failed")
    assert done.code == 70
    assert "This is a bug of veeam-jobs" in done.err


@pytest.mark.parametrize(
    "topic", ["exit-codes", "filters", "output", "passwords", "servers", "statuses", "times"]
)
def test_a_topic_fits_80_columns(servers: Lab, topic: str) -> None:
    done = servers.run("help", topic)
    assert done.code == 0
    assert max(map(len, done.out.splitlines())) < 80
    assert topic in servers.run("help").out


def test_help_of_a_command_is_its_help_and_no_flag_takes_a_bool(servers: Lab) -> None:
    for command in ("jobs", "summary", "sessions", "job", "api", "login", "start"):
        text = servers.run("help", command, COLUMNS="80").out
        assert "Exit codes" in text
        assert "<bool>" not in text
        assert "range>" not in text
    assert servers.run("help", "nothing").code == 2
    assert servers.run("--version").out == servers.run("version").out
