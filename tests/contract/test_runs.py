"""Whole runs against a tiny server: what is found, what is kept secret, what is never sent."""

from __future__ import annotations

import hashlib
import json
import ssl
from pathlib import Path

import pytest

from tests.client.runtime.runtime_sockets import self_signed
from tests.contract.toy import DOCUMENT, EVERYTHING, PASSWORD, TOKEN, Toy, serve
from veeam_jobs_kit.contract.findings.checks import BY_NAME
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.fuzz import fork_server
from veeam_jobs_kit.contract.fuzz.fork_server import Forked, ForkServer
from veeam_jobs_kit.contract.model import Account, ContractOptions, ServerTrust, Target
from veeam_jobs_kit.contract.reports.files import replace_file, write_reports
from veeam_jobs_kit.contract.run import run_contract
from veeam_jobs_kit.contract.wire.redaction import redact, spellings


def run(server: Toy, *, password: str = PASSWORD, **options: object) -> ContractReport:
    target = Target("vspc", server.url, Account("admin", password))
    # Checks alone: the toy makes none of the promises of a product.
    wanted = {"max_examples": 1, "checks": tuple(BY_NAME), **options}
    return run_contract(target, DOCUMENT, ContractOptions(**wanted))  # type: ignore[arg-type]


def failed(report: ContractReport) -> set[str]:
    return {violation.check for violation in report.violations}


def test_a_server_that_keeps_to_its_document_conforms_and_is_not_written_to(tmp_path: Path) -> None:
    with serve() as server:
        report = run(server, report_dir=tmp_path)
    assert (report.exit_code, report.violations, report.errors) == (0, (), ())
    assert {method for method, path in server.seen if path != "/token"} <= {"GET", "HEAD", "OPTIONS", "TRACE"}
    assert list(tmp_path.iterdir()) == []
    assert {proof.operation_id: proof.evidence for proof in report.proofs} == {
        "jobs_list": "useful",
        "jobs_get": "useful",
    }


@pytest.mark.parametrize("bug", EVERYTHING)
def test_a_server_that_answers_the_same_to_everything_never_conforms(bug: str) -> None:
    with serve(bug) as server:
        report = run(server, phases=("examples",), max_time=20.0)
    assert report.exit_code in (1, 2, 3), report
    assert not any(proof.useful for proof in report.proofs)
    assert report.unproven


def test_each_request_and_answer_is_recorded_on_demand_without_secrets(tmp_path: Path) -> None:
    with serve("leak") as server:
        report = run(server, report_dir=tmp_path, har=True, phases=("examples",))
    [file] = tmp_path.iterdir()
    entries = json.loads(file.read_text(encoding="utf-8"))["log"]["entries"]
    assert len(entries) >= report.wire.requests["fuzzing"]
    assert not [secret for secret in spellings(PASSWORD) | spellings(TOKEN) if secret in file.read_text()]


def test_a_slow_answer_is_a_violation_where_a_limit_is_given() -> None:
    with serve() as server:
        report = run(server, phases=("examples",), max_response_time=0.000001)
    assert "max_response_time" in failed(report)


def test_where_no_process_can_be_copied_a_new_one_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot_copy(server: ForkServer) -> Forked:
        raise AssertionError("a process was copied")

    monkeypatch.setattr(fork_server, "IS_POSSIBLE", False)  # as on Windows
    monkeypatch.setattr(ForkServer, "start", cannot_copy)
    with serve("wrong type") as server:
        report = run(server, phases=("examples",))
    # This one and no other: the rest of the toy is right.
    assert failed(report) == {"answer_matches_schema"}
    assert report.exit_code == 1


def test_real_objects_are_asked_for() -> None:
    with serve() as server:
        report = run(server, phases=("fuzzing",), max_examples=5)
    job = next(result for result in report.results if result.id == "jobs_get")
    assert job.statuses["200"] > job.requests / 3


@pytest.mark.parametrize(
    ("bug", "check"),
    [
        ("wrong type", "answer_matches_schema"),
        ("open door", "ignored_auth"),
        ("stuck page", "paging_follows_request"),
        ("crash", "documented_error_status"),
    ],
)
def test_bugs_are_found(bug: str, check: str) -> None:
    with serve(bug) as server:
        report = run(server, phases=("coverage",))
    assert check in failed(report)
    assert report.exit_code == 1
    assert all("curl" in (violation.curl or "") for violation in report.violations)


def test_a_new_value_of_an_open_enumeration_is_no_violation_unless_exact() -> None:
    with serve("new value") as server:
        assert run(server, phases=("examples",)).exit_code == 0
        assert run(server, phases=("examples",), exact=True).exit_code == 1


def test_a_lost_token_is_renewed_once() -> None:
    with serve("expiring token") as server:
        report = run(server)
    assert report.exit_code == 0
    assert server.logins == 2


def test_two_runs_send_the_same() -> None:
    seen = []
    for _ in range(2):
        with serve() as server:
            run(server)
            seen.append(server.seen)
    assert seen[0] == seen[1]


def test_no_secret_is_left_in_any_report(tmp_path: Path) -> None:
    with serve("leak") as server:
        report = run(server, report_dir=tmp_path)
    write_reports(report, tmp_path)
    assert report.violations
    secrets = spellings(PASSWORD, "admin") | spellings(TOKEN)
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {file.name for file in files} == {"junit.xml", "contract.html", "contract.json", "contract.md"}
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert not [secret for secret in secrets if secret in text], file


def test_a_finding_can_be_repeated_by_hand() -> None:
    with serve("wrong type") as server:
        report = run(server, phases=("examples",))
    [found] = [each for each in report.violations if each.check == "answer_matches_schema"]
    assert (found.where, found.schema, found.expected, found.received) == (
        "$.name",
        "Job.name",
        "string",
        "7",
    )
    assert found.curl is not None
    assert found.python is not None
    assert found.curl.startswith('curl -s -X GET -H "Authorization: Bearer $TOKEN"')
    assert found.curl.endswith(f'"$HOST"/jobs/{found.row}')
    assert found.python.startswith(f'print(client.request("GET", "/jobs/{found.row}"')


def test_secrets_are_masked_in_every_spelling() -> None:
    text = "\n".join(spellings('p"a ss&/', "me"))
    assert set(redact(text, spellings('p"a ss&/', "me")).splitlines()) == {"[Filtered]"}


def a_folder_of_the_user(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Files that are none of a run's business, though some are named like its own; return contents and modes."""
    files = {
        "password.txt": PASSWORD,
        ".git/empty": "",
        "__init__.py": "",
        "vspc/har.json": PASSWORD,
        "other/har.json": "",
    }
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        file.chmod(0o600)
    return {name: ((folder / name).read_bytes(), (folder / name).stat().st_mode) for name in files}


@pytest.mark.parametrize("har", [False, True])
def test_a_run_leaves_what_is_not_its_own_in_the_report_folder_alone(tmp_path: Path, har: bool) -> None:
    before = a_folder_of_the_user(tmp_path)
    with serve("leak") as server:
        write_reports(run(server, report_dir=tmp_path, har=har, phases=("examples",)), tmp_path)
    after = {str(file.relative_to(tmp_path)): file for file in tmp_path.rglob("*") if file.is_file()}
    own = {"junit.xml", "contract.html", "contract.json", "contract.md", *(["contract.har"] if har else [])}
    assert after.keys() == before.keys() | own
    assert {name: (after[name].read_bytes(), after[name].stat().st_mode) for name in before} == before


def test_a_report_that_is_written_again_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "contract.md"
    file.write_text("an earlier one", encoding="utf-8")
    file.chmod(0o600)
    replace_file(file, "a later one")
    assert (file.read_text(encoding="utf-8"), file.stat().st_mode & 0o777) == ("a later one", 0o600)


@pytest.mark.parametrize(
    "spelled",
    [
        'p"a ss&/é',  # as it is
        'p\\"a ss&/\\u00e9',  # in JSON
        "p&quot;a ss&amp;/é",  # in HTML
        "p\\&quot;a ss&amp;/\\u00e9",  # JSON in HTML, as the HTML report has it
        "p%22a%20ss%26%2F%C3%A9",  # in a URL
        "p%22a+ss%26%2F%C3%A9",  # in a form
        "cCJhIHNzJi/DqQ==",  # in base64
        "bWU6cCJhIHNzJi/DqQ==",  # in HTTP Basic, behind the user name
    ],
)
def test_a_secret_is_masked_as_json_html_urls_and_basic_authentication_spell_it(spelled: str) -> None:
    assert redact(f"before {spelled} after", spellings('p"a ss&/é', "me")) == "before [Filtered] after"


def test_the_time_is_kept_and_what_was_not_reached_is_listed() -> None:
    with serve("slow") as server:
        report = run(server, max_time=4.0)
    assert any("the time was up" in item.why for item in report.not_run)
    assert any(item.why == "not reached" for item in report.not_run)


def test_a_wrong_password_ends_in_one_sentence() -> None:
    with serve() as server:
        report = run(server, password="guess")
    assert report.exit_code == 2
    assert len(report.errors) == 1
    assert "refused to sign in 'admin'" in report.errors[0]
    assert "guess" not in report.errors[0]


def test_an_unreachable_server_ends_in_one_sentence() -> None:
    report = run_contract(
        Target("vspc", "http://127.0.0.1:9/api/v3", Account("a", "b")), DOCUMENT, ContractOptions()
    )
    assert report.exit_code == 2
    assert report.errors == (
        "http://127.0.0.1:9/api/v3 cannot be reached: is the server running, and the port right?",
    )


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for this machine, its key in the same file."""
    both = tmp_path_factory.mktemp("tls") / "both.pem"
    both.write_bytes(self_signed())
    return both


def fingerprint_of(certificate: Path) -> str:
    pem = certificate.read_text()
    der = ssl.PEM_cert_to_DER_cert(pem[pem.index("-----BEGIN CERTIFICATE") :])
    return hashlib.sha256(der).hexdigest()


def tls_run(certificate: Path, trust: ServerTrust) -> ContractReport:
    with serve(certificate=certificate) as server:
        target = Target("vspc", server.url, Account("admin", PASSWORD), trust)
        return run_contract(target, DOCUMENT, ContractOptions(max_examples=2, phases=("examples",)))


def test_a_pinned_certificate_and_a_ca_file_are_trusted(certificate: Path) -> None:
    assert tls_run(certificate, ServerTrust(fingerprint=fingerprint_of(certificate))).exit_code == 0
    assert tls_run(certificate, ServerTrust(ca_file=str(certificate))).exit_code == 0
    assert tls_run(certificate, ServerTrust(insecure=True)).exit_code == 0


def test_another_certificate_than_the_pinned_one_is_refused(certificate: Path) -> None:
    report = tls_run(certificate, ServerTrust(fingerprint="0" * 64))
    assert report.exit_code == 2
    assert "another certificate than the pinned one" in report.errors[0]


def test_an_untrusted_certificate_says_what_to_do(certificate: Path) -> None:
    assert "--fingerprint" in tls_run(certificate, ServerTrust()).errors[0]
