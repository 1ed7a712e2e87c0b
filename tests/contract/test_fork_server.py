"""Workers that are copies of a process which has imported everything."""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from veeam_jobs_kit.contract.fuzz.fork_server import IS_POSSIBLE, ForkServer

# Windows has no fork. What runs there instead is tested everywhere: test_runs.py, "where no process can be copied".
pytestmark = pytest.mark.skipif(not IS_POSSIBLE, reason="this system cannot copy a process")


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    server = ForkServer()
    yield server
    server.close()


def test_the_last_words_and_the_exit_code_of_a_worker_are_told(server: ForkServer) -> None:
    worker = server.start()
    worker.stdin.close()  # no task: a mistake
    assert worker.stdout.read() == ""
    assert worker.stderr.read().splitlines()[-1].startswith("json.decoder.JSONDecodeError")
    assert (worker.wait(), worker.wait()) == (1, 1)


def test_a_worker_that_is_killed_ends_and_others_go_on(server: ForkServer) -> None:
    killed, other = server.start(), server.start()
    killed.kill()
    assert killed.wait() == -signal.SIGKILL
    assert killed.stdout.read() == ""
    other.stdin.close()
    assert other.wait() == 1
    killed.kill()  # gone already: nothing happens


def test_a_server_that_was_closed_starts_again(server: ForkServer) -> None:
    server.close()
    worker = server.start()
    worker.kill()
    assert worker.wait() == -signal.SIGKILL


def descriptors() -> set[str]:
    return set(os.listdir("/dev/fd"))


def test_a_server_that_has_ended_is_replaced_once(monkeypatch: pytest.MonkeyPatch) -> None:
    registered: list[object] = []
    monkeypatch.setattr(atexit, "register", registered.append)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    before, server = descriptors(), ForkServer()
    for _ in range(2):
        with pytest.raises(ConnectionError):
            server.start()
    server.close()
    assert descriptors() == before
    assert len(set(registered)) == 1


def test_unicode_tables_are_made_once_for_all_workers(tmp_path: Path) -> None:
    # In a process of its own: Hypothesis keeps in memory what it has made once. The whole takes seconds.
    program = "import sys; sys.maxunicode = 0x7F; from pathlib import Path; "
    program += (
        "from veeam_jobs_kit.contract.fuzz.fork_server import make_tables; make_tables(Path(sys.argv[1]))"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True)
    made = {file.name for file in tmp_path.glob("unicode_data/*/*")}
    assert made >= {"codec-v2-ascii.json.gz", "codec-v2-utf-8.json.gz"}
