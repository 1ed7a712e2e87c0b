"""Options are checked, with their combinations, before any port is opened; messages say what to change."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from veeam_jobs_description.bundles import versions
from veeam_jobs_kit.cli.app import run as command_line
from veeam_jobs_kit.mock import (
    Clock,
    FaultError,
    Listen,
    ListenError,
    OptionError,
    Options,
    create_app,
    run,
    start,
)
from veeam_jobs_kit.mock.server.checks import check_run
from veeam_jobs_kit.mock.world.file_nodes import WorldError

BOTH = ("--vspc-port", "0", "--em-port", "0", "--admin-port", "0")


@pytest.fixture
def taken() -> Iterator[int]:
    """A port of 127.0.0.1 that is in use."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.fixture
def no_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a port is opened."""

    def opened(port: int, host: str = "") -> None:
        raise AssertionError(f"port {port} was opened")

    monkeypatch.setattr("veeam_jobs_kit.mock.server.running.listening", opened)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what the command line says of options that it refuses."""
    with pytest.raises(SystemExit) as ended:
        command_line(["mock", *arguments])
    assert ended.value.code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    return shown.err


@pytest.mark.usefixtures("no_ports")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--api-version", "2.0"], "--vspc-version: The mock cannot serve VSPC 2.0; it can serve 3.0, 3.5.1,"),
        (["--show-users", "--api-version", "2.0"], "--vspc-version: The mock cannot serve VSPC 2.0;"),
        (["--api", "em", "--api-version", "3.0"], "--vspc-version: applies only to the mock of VSPC,"),
        (["--api", "em", "--accept"], "--accept: applies only to the mock of VSPC,"),
        (["--api", "em", "--throttle", "3"], "--throttle: applies only to the mock of VSPC,"),
        (["--api", "vspc", "--em-version", "13"], "--em-version: applies only to the mock of Enterprise Manager,"),
        (["--api", "vspc", "--idle-minutes", "1"], "--idle-minutes: applies only to the mock of Enterprise Manager,"),
        (["--canary", "nope"], "--canary: There is no canary 'nope'. The canaries are:\n  vspc-wrong-type: `total`"),
        (["--canary", "em-xml-bad-enum", "--api", "vspc"], "The canary em-xml-bad-enum belongs to em, not to vspc."),
        (["--speed", "inf"], "--speed: must be a number of 0 or more, not inf."),
        (["--idle-minutes", "nan"], "--idle-minutes: must be a number of minutes above 0, not nan."),
        (["--vspc-port", "9", "--em-port", "9"], "--em-port: Port 9 is also that of the mock of VSPC. Choose another."),
        (["--em-port", "9", "--admin-port", "9"], "--admin-port: Port 9 is also that of the mock of Enterprise Manager."),
        (["--tls-cert", "/nowhere/ca.pem"], "--tls-cert: The certificate cannot be written to /nowhere/ca.pem: there"),
        (["--tls-cert", "/"], "--tls-cert: The certificate cannot be written to /: it is a folder."),
        (["--db", "/nowhere/lab.db"], "--db: The world cannot be kept in /nowhere/lab.vspc.db: unable to open it"),
        (["--db", ""], "--db: must be a file, not"),
        (["--jobs", "100001"], "--jobs: must be 100,000 or less, not 100,001."),
        (["--export", "world.yaml", "--jobs", "100001"], "--jobs: must be 100,000 or less, not 100,001."),
        (["--world", "/nowhere.yaml", "--jobs", "1000"], "--jobs: cannot be used with a world file, which takes its place"),
        (["--world", "/nowhere.yaml", "--seed", "1"], "--seed: cannot be used with a world file, which takes its place"),
        (["--db", "/"], "--db: must be a file, not '/': name one like mock.db."),
        (["--world", "/nowhere.yaml"], "/nowhere.yaml: the world cannot be read: No such file or directory."),
        (["--fault", "drop", "--fault", "flood"], "Unknown fault 'flood'."),
        (["--fault", "drop jobs_lst"], "No operation is called jobs_lst."),
        (["--fault", "drop;" * 65], "At most 64 faults can be active, not 65."),
    ],
)  # fmt: skip
def test_an_option_is_refused_before_a_port_is_opened(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    message = refusal(capsys, *BOTH, *arguments)
    assert says in message
    assert ".json" not in message


@pytest.mark.parametrize("option", ["--vspc-port", "--em-port", "--admin-port"])
def test_a_port_in_use_is_named_with_its_option(
    capsys: pytest.CaptureFixture[str], taken: int, option: str
) -> None:
    assert refusal(capsys, *BOTH, option, str(taken)) == (
        f"Could not listen on 127.0.0.1 port {taken}: Address already in use. Choose another port with {option}.\n"
    )


@pytest.mark.parametrize("option", ["--host", "--admin-host"])
def test_an_address_of_another_machine_is_named_with_its_option(
    capsys: pytest.CaptureFixture[str], option: str
) -> None:
    _, message = refusal(capsys, *BOTH, option, "192.0.2.1").splitlines()
    assert message.startswith("Could not listen on 192.0.2.1: ")
    assert message.endswith(f" Choose another address with {option}.")


def test_a_port_in_use_is_named_in_python(taken: int) -> None:
    with (
        pytest.raises(ListenError, match=f"127.0.0.1 port {taken}: Address already in use"),
        start("vspc", port=taken),
    ):
        pass
    with pytest.raises(OSError, match=f"port {taken}"):
        run({"em": taken}, options=Options(jobs=1))


@pytest.mark.usefixtures("no_ports")
@pytest.mark.parametrize(
    ("options", "says"),
    [
        (Options(version="2.0"), "version: The mock cannot serve VSPC 2.0"),
        (Options(canary="nope"), "canary: There is no canary 'nope'"),
        (Options(canary="em-xml-bad-enum"), "canary: .* belongs to em, not to vspc"),
        (Options(jobs=-1), "jobs: must be 0 or more, not -1"),
        (Options(throttle=0), "throttle: must be 1 or more, not 0"),
        (Options(idle_minutes=0), "idle_minutes: must be a number of minutes above 0, not 0"),
    ],
)
def test_an_option_is_refused_in_python(options: Options, says: str) -> None:
    with pytest.raises(OptionError, match=says), start("vspc", options=options):
        pass
    with pytest.raises(OptionError, match=says):
        create_app("vspc", options=options)
    with pytest.raises(OptionError, match=says):
        run({"vspc": 0}, options=options)


@pytest.mark.usefixtures("no_ports")
@pytest.mark.parametrize(
    ("listen", "says"),
    [
        (Listen(workers=0), "workers: must be a number from 1 to 64, not 0"),
        (Listen(admin_port=65536), "admin_port: must be a port from 0 to 65535, not 65536"),
        (Listen(tls_file=Path("ca.pem")), "tls_file: is written only with tls=True"),
    ],
)
def test_a_way_to_listen_is_refused(listen: Listen, says: str) -> None:
    with pytest.raises(OptionError, match=says):
        run({"vspc": 0}, listen=listen)


def test_options_that_one_of_several_mocks_ignores_may_be_shared() -> None:
    shared = Options(version="3.0", accept=True, throttle=3, em_version="13", idle_minutes=1)
    check_run({"vspc": 0, "em": 0}, shared, Clock(), (), Listen())
    create_app("em", options=shared, jobs=1)
    with pytest.raises(FaultError, match="There is no mock of em here, only of vspc"):
        check_run({"vspc": 0}, Options(), Clock(), ("drop api=em",), Listen())


def test_one_port_may_be_listened_on_at_two_addresses() -> None:
    check_run({"vspc": 9}, Options(), Clock(), (), Listen("127.0.0.2", admin_host="127.0.0.1", admin_port=9))
    with pytest.raises(OptionError, match=r"admin_port: Port 9 is also that of the mock of VSPC\."):
        check_run({"vspc": 9}, Options(), Clock(), (), Listen("127.0.0.1", "127.0.0.1", admin_port=9))


def test_a_world_that_cannot_be_opened_is_refused_in_python(tmp_path: Path) -> None:
    with pytest.raises(
        WorldError, match=r"none\.yaml: the world cannot be read: No such file or directory\."
    ):
        create_app("em", world=tmp_path / "none.yaml")


def test_members_of_options_are_keywords_of_create_app() -> None:
    options = Options(jobs=5)
    app = create_app("vspc", options=options, seed=3)
    assert app.state.mock.overview() == create_app("vspc", seed=3, jobs=5).state.mock.overview()
    with pytest.raises(TypeError, match="colour"):
        create_app("vspc", colour="red")


def test_versions_are_in_their_order() -> None:
    found = versions("vspc")
    assert found[0] == "3.0"
    assert list(found) == sorted(found, key=lambda each: [int(part) for part in each.split(".")])


def test_limits_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line(["mock", "--limits"])
    assert ended.value.code == 0
    assert "Enterprise Manager, links\n  server: Links to every related resource" in capsys.readouterr().out


def test_limits_are_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command_line(["mock", "--limits", "--json"])
    shown = json.loads(capsys.readouterr().out)
    assert {limit["topic"] for limit in shown} >= {"select", "links", "old sessions"}
    assert set(shown[0]) == {"api", "topic", "server", "mock"}


def test_a_damaged_database_is_refused_at_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with start("vspc", options=Options(database=tmp_path / "mock.vspc.db")):
        pass
    content = bytearray((tmp_path / "mock.vspc.db").read_bytes())
    page = len(content) // 2 // 16384 * 16384
    content[page : page + 16384] = bytes(range(256)) * 64
    (tmp_path / "mock.vspc.db").write_bytes(content)
    says = refusal(
        capsys,
        "--api",
        "vspc",
        "--db",
        str(tmp_path / "mock.db"),
        "--jobs",
        "40",
        "--vspc-port",
        "0",
        "--admin-port",
        "0",
    )
    assert f"The world cannot be kept in {tmp_path / 'mock.vspc.db'}" in says
    assert says.count("\n") == 1
