"""The options of `veeam-jobs contract` about what may be sent, and how a run is divided and joined."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.contract.recorder import Answer, Arrived, everything, record
from tests.contract.test_joining import part
from tests.contract.toy import DOCUMENT
from veeam_jobs_kit.cli.app import app
from veeam_jobs_kit.contract.model import CouldNotRun
from veeam_jobs_kit.contract.reports.files import write_reports
from veeam_jobs_kit.contract.wire.address import base_url_for


def contract(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["contract", *arguments])


def trouble(*arguments: str) -> str:
    """Return the message of a run that does not begin."""
    done = contract(*arguments)
    assert done.exit_code != 0
    return f"{done.output} {done.exception}"


REMOTE = ("https://vspc.example.com:1", "--api", "vspc")
LOCAL = ("http://127.0.0.1:9", "--api", "vspc")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((*LOCAL, "--allow-writes"), "name objects with --writes-on ID"),
        ((*LOCAL, "--writes-on", "a"), "need --allow-writes"),
        ((*LOCAL, "--allow-deletes"), "need --allow-writes"),
        ((*REMOTE, "--allow-writes", "--writes-on", "all"), "for servers on this machine"),
        ((*LOCAL, "--shard", "3/2"), "use 1/3, 2/3 and 3/3"),
        ((*LOCAL, "--shard", "0/2"), "use 1/3, 2/3 and 3/3"),
        ((*LOCAL, "--resume", "--report-dir", "no-such-folder"), "There is no run to go on with"),
        (("http://127.0.0.1:9/api", "--api", "vspc", "--base-path", "/"), "has a path already"),
        (("merge",), "Missing the reports to join"),
        (("merge", "no-such-folder"), "cannot be read"),
    ],
)
def test_options_that_do_not_fit_say_so(arguments: tuple[str, ...], message: str) -> None:
    assert message in trouble(*arguments)


def test_a_base_path_replaces_that_of_the_description() -> None:
    assert base_url_for("http://127.0.0.1:4010", DOCUMENT) == "http://127.0.0.1:4010/api/v3"
    assert base_url_for("http://127.0.0.1:4010", DOCUMENT, "/") == "http://127.0.0.1:4010"
    assert base_url_for("http://127.0.0.1:4010", DOCUMENT, "x/y/") == "http://127.0.0.1:4010/x/y"
    with pytest.raises(CouldNotRun):
        base_url_for("http://127.0.0.1:4010/a", DOCUMENT, "/b")


def test_a_dry_run_prints_the_requests_and_needs_neither_a_password_nor_a_server() -> None:
    done = contract(*LOCAL, "--username", "a", "--dry-run", "--only", "about_get", "--max-examples", "1")
    assert done.exit_code == 0
    assert "/token" in done.output
    assert "Nothing was sent" in done.output


def test_reports_of_shards_are_joined_into_one(tmp_path: Path) -> None:
    for number in (1, 2):
        write_reports(part(number), tmp_path / f"shard-{number}")
    folders = [str(tmp_path / f"shard-{number}") for number in (1, 2)]
    done = contract("merge", *folders, "--report-dir", str(tmp_path / "joined"))
    assert done.exit_code == 0
    told = json.loads((tmp_path / "joined" / "contract.json").read_text(encoding="utf-8"))
    assert (told["exitCode"], told["wire"]["slow_downs"]) == (0, 3)
    assert "slow down 3 times" in done.output
    assert contract("merge", folders[0], "--report-dir", str(tmp_path / "half")).exit_code == 2
    write_reports(replace(part(2), seed=9), tmp_path / "shard-2")
    assert "differ in their seed" in trouble("merge", *folders, "--report-dir", str(tmp_path / "no"))


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows can send neither SIGINT nor SIGTERM to another process"
)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_run_with_reports_and_logs_off(tmp_path: Path, number: signal.Signals) -> None:
    def answer(arrived: Arrived) -> Answer:
        if "/jobs" in arrived.path:
            time.sleep(3)  # a request under way does not keep the run
        return everything(arrived)

    with record(answer) as server:
        arguments = (
            server.url("/api"),
            "--api",
            "em",
            "--username",
            "admin",
            "--only",
            "jobs_get",
            "--max-time",
            "60",
        )
        command = [
            sys.executable,
            "-m",
            "veeam_jobs_kit.cli",
            "contract",
            *arguments,
            "--report-dir",
            str(tmp_path),
        ]
        password = tmp_path.with_suffix(".password")
        password.write_text("secret-password", encoding="utf-8")
        with subprocess.Popen(
            [*command, "--password-file", str(password)], stdout=subprocess.DEVNULL
        ) as running:
            while not any("/jobs" in each.path for each in server.arrived) and running.poll() is None:
                time.sleep(0.05)
            running.send_signal(number)
            assert running.wait(60) == 130
        signed_in = sum(each.method == "POST" for each in server.arrived)
        assert signed_in
        assert sum(each.method == "DELETE" for each in server.arrived) == signed_in
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {file.name for file in files} >= {"contract.json", "junit.xml"}
    assert all(file.stat().st_size for file in files)
    assert json.loads((tmp_path / "contract.json").read_text(encoding="utf-8"))["exitCode"] == 130
