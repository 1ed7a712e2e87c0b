"""`veeam-jobs login`, `logout`, `profiles`: what is stored, where, and what is said when it does not work."""

from __future__ import annotations

import json
import stat
import sys
import threading
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.lab import USER, Done, Lab, lab, left_beside
from tests.client.runtime.runtime_sockets import CERTIFICATES, SocketServer, fingerprint
from veeam_jobs_kit import mock


class KeyringError(Exception):
    """As in `keyring.errors`."""


class Ring:
    """What the package `keyring` offers, keeping everything in a dictionary."""

    def __init__(self, priority: float) -> None:
        self.priority = priority
        self.entries: dict[tuple[str, str], str] = {}
        self.errors = types.SimpleNamespace(KeyringError=KeyringError)

    def get_keyring(self) -> Ring:
        return self

    def get_password(self, service: str, account: str) -> str | None:
        return self.entries.get((service, account))

    def set_password(self, service: str, account: str, password: str) -> None:
        self.entries[service, account] = password

    def delete_password(self, service: str, account: str) -> None:
        if self.entries.pop((service, account), None) is None:
            raise KeyringError


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Lab]:
    """A console, and no profile yet."""
    with lab(tmp_path, "north") as running:
        running.file.unlink()
        yield running


def installed(monkeypatch: pytest.MonkeyPatch, *, priority: float = 1) -> Ring:
    """A keyring, as if the package were installed."""
    ring = Ring(priority)
    monkeypatch.setitem(sys.modules, "keyring", ring)
    monkeypatch.setitem(sys.modules, "keyring.errors", ring.errors)
    return ring


def login(where: Lab, *options: str, name: str = "north", stdin: str = "", **variables: str) -> Done:
    return where.run(
        "login", where.urls[name], "--user", USER, "--name", name, *options, stdin=stdin, **variables
    )


def stored(where: Lab) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(where.file.read_text(encoding="utf-8"))["profiles"]
    return found


def test_login_verifies_and_stores_no_password_by_default(console: Lab) -> None:
    done = login(console, "--password-stdin", stdin=f"{mock.PASSWORD}\n")
    assert done.code == 0, done.err
    assert "as portal-administrator (PortalAdministrator)" in done.err
    assert mock.PASSWORD not in console.file.read_text(encoding="utf-8") + done.out + done.err
    assert stat.S_IMODE(console.file.stat().st_mode) == 0o600
    assert left_beside(console.file) == {".profiles.json.lock"}
    silent = console.run("jobs")
    assert silent.code == 4
    assert "no password: set VEEAM_JOBS_PASSWORD_NORTH or VEEAM_JOBS_PASSWORD" in silent.err
    assert console.run("jobs", VEEAM_JOBS_PASSWORD=mock.PASSWORD).code == 0
    assert console.run("jobs", VEEAM_JOBS_PASSWORD_NORTH=mock.PASSWORD, VEEAM_JOBS_PASSWORD="wrong").code == 0


def test_a_wrong_password_stores_nothing(console: Lab) -> None:
    done = login(console, VEEAM_JOBS_PASSWORD="wrong-password")
    assert done.code == 2
    assert "wrong" in done.err
    assert "wrong-password" not in done.err
    assert not console.file.exists()


def test_save_password_puts_it_into_the_file_that_only_its_owner_reads(console: Lab) -> None:
    done = login(console, "--save-password", VEEAM_JOBS_PASSWORD=mock.PASSWORD)
    assert done.code == 0, done.err
    assert stored(console)[0]["password"] == mock.PASSWORD
    assert stat.S_IMODE(console.file.stat().st_mode) == 0o600
    assert console.run("jobs").code == 0
    shown = console.run("profiles")
    assert "file" in shown.out
    for output in ("table", "json", "csv"):
        assert mock.PASSWORD not in console.run("profiles", "-o", output).out
    console.file.chmod(0o644)
    assert "chmod 600" in console.run("profiles").err


def test_the_keyring_takes_the_password_and_gives_it_back(
    console: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = installed(monkeypatch)
    done = login(console, "--password-stdin", "--save-password", stdin=mock.PASSWORD)
    assert done.code == 0, done.err
    assert "in the keyring" in done.err
    assert stored(console)[0]["password"] is None
    assert ring.entries == {("veeam-jobs", f"north: {USER} at {console.urls['north']}"): mock.PASSWORD}
    assert console.run("jobs").code == 0
    assert console.run("jobs", VEEAM_JOBS_PASSWORD="of-another-server").code == 0
    assert console.run("profiles", "-o", "json").rows[0]["password"] == "keyring"
    assert console.run("logout", "north").code == 0
    assert ring.entries == {}
    assert stored(console) == []


def test_an_old_password_in_the_keyring_does_not_outlive_a_new_sign_in(
    console: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = installed(monkeypatch)
    ring.set_password("veeam-jobs", f"north: {USER} at {console.urls['north']}", "the-old-one")
    assert login(console, VEEAM_JOBS_PASSWORD=mock.PASSWORD).code == 0
    assert ring.entries == {}
    assert console.run("jobs", VEEAM_JOBS_PASSWORD=mock.PASSWORD).code == 0


def test_a_keyring_with_nowhere_to_keep_anything_counts_as_none(
    console: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = installed(monkeypatch, priority=0)
    done = login(console, "--password-stdin", stdin=mock.PASSWORD)
    assert "is not kept" in done.err
    assert ring.entries == {}


def test_the_product_is_found_out(tmp_path: Path) -> None:
    with lab(tmp_path, "north", "em") as running:
        running.file.unlink()
        for name in ("north", "em"):
            assert login(running, name=name, VEEAM_JOBS_PASSWORD=mock.PASSWORD).code == 0
        assert [each["product"] for each in stored(running)] == ["vspc", "em"]


def test_the_wrong_product_is_told(console: Lab) -> None:
    done = login(console, "--product", "em", VEEAM_JOBS_PASSWORD=mock.PASSWORD)
    assert done.code == 2
    assert "Is it the address of Enterprise Manager?" in done.err


def test_signing_in_again_replaces_the_profile_and_another_server_needs_another_name(tmp_path: Path) -> None:
    with lab(tmp_path, "north", "south") as running:
        assert login(running, VEEAM_JOBS_PASSWORD=mock.PASSWORD).code == 0
        assert [each["name"] for each in stored(running)] == ["north", "south"]
        done = running.run("login", running.urls["south"], "--user", USER, "--name", "north")
        assert done.code == 2
        assert "Choose another --name" in done.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["ftp://host"], "not an address of a server"),
        (["https://host:port"], "not an address of a server"),
        (["https://u:secret-1@host"], "Remove user name and password"),
        (["https://host/?a=1"], "remove the part from"),
        (["https://host", "--name", "a b"], "cannot be the name of a profile"),
        (["https://host", "--ca-file", "nowhere.pem"], "There is no file nowhere.pem"),
        (["https://host", "--fingerprint", "abc"], "64 hexadecimal digits"),
        (["http://127.0.0.1:9", "--user", "u"], "cannot be reached: Connection refused"),
    ],
)
def test_a_mistake_is_one_sentence(console: Lab, arguments: list[str], says: str) -> None:
    done = console.run("login", *arguments)
    assert done.code == 2
    assert says in done.err
    assert done.err.count("\n") == 1
    assert "secret-1" not in done.err


def test_without_a_terminal_user_and_password_must_be_said(console: Lab) -> None:
    assert console.run("login", console.urls["north"]).err == "Missing --user.\n"
    assert "--password-stdin" in login(console).err
    assert "no password on its first line" in login(console, "--password-stdin").err


def front_door(line: str) -> tuple[int, dict[str, str], bytes]:
    """Just enough of Enterprise Manager to be signed in to."""
    if line.startswith("POST"):
        return 201, {"X-RestSvcSessionId": "token"}, b"{}"
    if "logonSessions" in line:
        return 200, {}, b'{"LogonSessions": []}'
    return 200, {}, b'{"SupportedVersions": {"SupportedVersions": [{"Name": "v1_7"}]}}'


def test_a_certificate_that_is_not_trusted_is_shown_with_the_three_safe_ways_on(tmp_path: Path) -> None:
    with lab(tmp_path, "dead") as running, SocketServer(answer=front_door) as server:
        done = running.run(
            "login", server.url(), "--user", "u", "--name", "em", VEEAM_JOBS_PASSWORD="secret-1"
        )
        digits = fingerprint("server.pem")
        assert done.code == 2
        assert ":".join(digits[at : at + 2] for at in range(0, 64, 2)).upper() in done.err
        for way in (f"--fingerprint {digits}", "--ca-file FILE", "system's trust store"):
            assert way in done.err
        assert "insecure" not in done.err
        assert server.requests == []  # no password went anywhere

        pinned = ("--fingerprint", digits)
        trusted = ("--ca-file", str(CERTIFICATES / "server.pem"))
        for name, trust in (("pinned", pinned), ("trusted", trusted)):
            done = running.run(
                "login", server.url(), "--user", "u", "--name", name, *trust, VEEAM_JOBS_PASSWORD="secret-1"
            )
            assert done.code == 0, done.err
        _, *kept = stored(running)
        assert kept[0]["fingerprint"] == digits
        assert kept[1]["ca_file"] == str((CERTIFICATES / "server.pem").resolve())
        assert (
            running.run("whoami", "-p", "pinned", "-p", "trusted", VEEAM_JOBS_PASSWORD="secret-1").code == 0
        )


def test_a_certificate_that_was_replaced_is_not_trusted_silently(tmp_path: Path) -> None:
    with lab(tmp_path, "dead") as running, SocketServer(answer=front_door) as server:
        entry = stored(running)[0] | {
            "product": "em",
            "url": server.url(),
            "fingerprint": fingerprint("other.pem"),
        }
        running.file.write_text(json.dumps({"version": 1, "profiles": [entry]}), encoding="utf-8")
        done = running.run("whoami")
        assert done.code == 4
        assert f"it has the fingerprint {fingerprint('server.pem')}" in done.err
        assert server.requests == []


@pytest.mark.parametrize("text", ["", "{", '{"profiles": [{"name": 1}]}', '{"profiles": [{"name": "a"}]}'])
def test_a_damaged_file_is_one_sentence_that_shows_nothing_of_it(console: Lab, text: str) -> None:
    console.file.write_text(text, encoding="utf-8")
    done = console.run("jobs")
    assert done.code == 2
    assert "Mend the file, or delete it" in done.err
    assert done.err.count("\n") == 1


def test_without_profiles_the_first_step_is_told(console: Lab) -> None:
    assert console.run("jobs").err.startswith("No server is known yet. Begin with: veeam-jobs login")
    assert console.run("profiles", "-o", "json").rows == []


def test_no_thread_outlives_a_command(console: Lab) -> None:
    before = threading.active_count()
    login(console, VEEAM_JOBS_PASSWORD=mock.PASSWORD)
    console.run("jobs", VEEAM_JOBS_PASSWORD=mock.PASSWORD)
    for thread in threading.enumerate()[before:]:
        thread.join(5)
    assert threading.active_count() <= before
