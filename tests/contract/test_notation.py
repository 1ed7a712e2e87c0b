"""The suite finds out how a server spells the members of its JSON, judges it by the bundle of that notation, and says so."""

from __future__ import annotations

import hashlib
import json
import ssl
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import requests
from rich.console import Console
from urllib3.exceptions import InsecureRequestWarning

from tests.client.runtime.runtime_sockets import self_signed
from tests.contract import camel, toy
from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.schemas import member_names
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.model import Account, ContractOptions, CouldNotRun, Phase, ServerTrust, Target
from veeam_jobs_kit.contract.plan import link_expressions
from veeam_jobs_kit.contract.plan.discovery import discover
from veeam_jobs_kit.contract.reports.json_report import report_json
from veeam_jobs_kit.contract.reports.markdown import to_markdown
from veeam_jobs_kit.contract.reports.terminal import print_summary
from veeam_jobs_kit.contract.run import run_contract
from veeam_jobs_kit.contract.wire import notation
from veeam_jobs_kit.contract.wire.bodies import json_or_none
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.sign_in import SessionSignIn

EVIDENCE = Path(__file__).resolve().parents[1] / "evidence"
DOCUMENT, CAMEL = bundles.load("em"), bundles.load("em", notation="camelCase")
JSON, XML = "application/json", "application/xml"
EXAMPLES: tuple[Phase, ...] = ("examples",)


def run(url: str, **options: Any) -> ContractReport:
    wanted = {"max_examples": 2, "exact": True, "phases": EXAMPLES, "media_types": (JSON,), **options}
    target = Target("em", url, Account("portal-administrator", mock.PASSWORD))
    return run_contract(target, DOCUMENT, ContractOptions(**wanted), camel_document=CAMEL)


def summary(report: ContractReport) -> str:
    console = Console(width=160, record=True, file=open("/dev/null", "w", encoding="utf-8"))  # noqa: SIM115
    print_summary(report, console)
    return console.export_text()


READS = tuple(
    item["operationId"]
    for path in DOCUMENT["paths"].values()
    for method, item in path.items()
    if method == "get"
)


def test_xml_of_a_camel_case_server_conforms_beside_its_json() -> None:
    with camel.serve() as server:
        report = run(server.url, only=("jobs_get",), media_types=())
    assert (report.violations, report.errors, report.exit_code) == ((), (), 0)
    assert {result.job for result in report.results} == {"em-xml", "em-json"}
    jobs = [result for result in report.results if result.id == "jobs_get"]
    assert all("200" in result.statuses for result in jobs)


def test_the_walk_finds_the_same_objects_in_either_notation() -> None:
    with mock.serve("em") as url:
        sign_in = SessionSignIn(
            Guard("em", f"{url}/api", DOCUMENT, ServerTrust()),
            Account("portal-administrator", mock.PASSWORD),
            lambda secret: None,
        )
        sign_in.open()

        def fetch(path: str, query: Mapping[str, str]) -> Any:
            headers = {**sign_in.header(), "Accept": JSON}
            answer = requests.get(f"{url}/api{path}", dict(query), headers=headers, timeout=20)
            return json_or_none(answer.content) if answer.ok else None

        def fetch_camel(path: str, query: Mapping[str, str]) -> Any:
            return camel.in_camel_case(fetch(path, query))

        ids = frozenset(READS)
        found = discover(DOCUMENT, ids, fetch).found
        assert found["jobs_getInclude"]
        assert discover(CAMEL, ids, fetch_camel).found == found
        # XML is judged by the description in PascalCase; the ids come from JSON all the same.
        assert discover(DOCUMENT, ids, fetch_camel).found == found


@pytest.mark.parametrize(("bug", "found"), [("", "camelCase"), ("pascal", "PascalCase")])
def test_reports_say_which_notation_was_found(bug: str, found: Notation) -> None:
    with camel.serve(bug) as server:
        report = run(server.url, only=("enterpriseManager_get",))
    assert (report.notation, report.notation_given) == (found, False)
    told = f"JSON members in {found}, found in GET /."
    assert told in to_markdown(report)
    assert told in summary(report)
    assert json.loads(report_json(report))["notation"] == found


@pytest.mark.parametrize(
    ("bug", "told"),
    [
        ("another product", "has neither SupportedVersions nor supportedVersions, but name, versions"),
        ("no object", "was not answered with a JSON object"),
        ("mixed root", "has members in both notations (supportedVersions beside Rel, Href, Name)"),
        ("both members", "has members in both notations (SupportedVersions beside supportedVersions)"),
        ("shut", "was answered with status 503"),
    ],
)
def test_an_unknown_notation_ends_in_one_sentence_and_nothing_else_is_asked(bug: str, told: str) -> None:
    with camel.serve(bug) as server:
        report = run(server.url)
    assert (report.exit_code, report.results, report.notation) == (2, (), None)
    assert len(report.errors) == 1
    assert told in report.errors[0]
    assert "--notation" in report.errors[0]
    assert {path for _, path, _ in server.seen} == {"/api/"}


def test_a_notation_that_is_given_is_not_asked_for() -> None:
    with camel.serve("mixed root") as server:
        report = run(server.url, only=("agentJobs_list",), notation="camelCase")
    assert (report.exit_code, report.notation, report.notation_given) == (0, "camelCase", True)
    assert "as --notation says" in to_markdown(report)


def test_answers_in_the_other_notation_are_violations_although_they_look_empty() -> None:
    with camel.serve("one list in pascal") as server:
        report = run(server.url, only=("agentJobs_list", "jobs_list"))
    assert {(found.label, found.check) for found in report.violations} >= {
        ("GET /agents/jobs", "members_keep_notation")
    }
    assert not [found for found in report.violations if found.label == "GET /jobs"]
    with camel.serve() as server:
        report = run(server.url, only=("jobs_list",), notation="PascalCase")
    assert "members_keep_notation" in {found.check for found in report.violations}


def test_xml_alone_needs_no_notation() -> None:
    with camel.serve("another product") as server:
        report = run(server.url, only=("jobs_list",), media_types=(XML,))
    assert (report.exit_code, report.notation) == (0, None)
    assert ("GET", "/api/", JSON) not in server.seen[:1]


def test_an_unreachable_server_ends_in_one_sentence() -> None:
    report = run("http://127.0.0.1:9/api")
    assert report.errors == (
        "http://127.0.0.1:9/api cannot be reached: is the server running, and the port right?",
    )
    assert report.exit_code == 2


@pytest.mark.parametrize("bug", ["", "pascal"])
def test_the_run_signs_off_by_the_id_of_its_session_in_either_notation(bug: str) -> None:
    with camel.serve(bug) as server:
        sign_in = SessionSignIn(
            Guard("em", server.url, DOCUMENT, ServerTrust()),
            Account("portal-administrator", mock.PASSWORD),
            lambda secret: None,
        )
        sign_in.open()
        exchange = sign_in.close()
    assert exchange is not None
    assert exchange.response.status_code == 204


@pytest.mark.parametrize("file", sorted(EVIDENCE.glob("em1*.json")), ids=lambda file: file.stem)
def test_members_that_were_seen_are_in_one_notation(file: Path) -> None:
    value = json.loads(file.read_bytes())
    right: Notation = "camelCase" if file.name.startswith("em13") else "PascalCase"
    wrong: Notation = "PascalCase" if right == "camelCase" else "camelCase"
    documents = {"PascalCase": DOCUMENT, "camelCase": CAMEL}
    assert notation.other_notation(value, right, member_names(documents[right])) == []
    assert notation.other_notation(value, wrong, member_names(documents[wrong]))


def test_members_nobody_described_pass_in_any_spelling() -> None:
    value = {"refs": [{"$type": "x", "Brandnew": 1, "uid": "1"}], "entitiesOfMine": 2}
    assert notation.other_notation(value, "camelCase", member_names(CAMEL)) == []
    assert notation.other_notation({"Refs": [{"brandnew": 1}]}, "PascalCase", member_names(DOCUMENT)) == []


def test_links_are_followed_in_either_notation() -> None:
    pointer = "$response.body#/Refs/0/UID#regex:([^:]+)$"
    for body in ({"Refs": [{"UID": "urn:a:1"}]}, {"refs": [{"uid": "urn:a:1"}]}):
        assert link_expressions.evaluate(pointer, {}, body, 4) == ["1"]
    assert link_expressions.evaluate("$response.body#/refs/0/uid", {}, {"Refs": [{"UID": "1"}]}, 4) == []


def test_the_certificate_of_the_server_is_looked_at_before_it_is_asked(tmp_path: Path) -> None:
    certificate = tmp_path / "both.pem"
    certificate.write_bytes(self_signed())

    def errors(trust: ServerTrust) -> str:
        target = Target("em", server.url, Account("a", "b"), trust)
        return run_contract(target, DOCUMENT, ContractOptions(), camel_document=CAMEL).errors[0]

    with toy.serve(certificate=certificate) as server:
        assert "is not trusted: use --fingerprint" in errors(ServerTrust())
        assert "another certificate than the pinned one" in errors(ServerTrust(fingerprint="0" * 64))
        der = ssl.PEM_cert_to_DER_cert(pem(certificate))
        for trust in (
            ServerTrust(insecure=True),
            ServerTrust(ca_file=str(certificate)),
            ServerTrust(fingerprint=hashlib.sha256(der).hexdigest()),
        ):
            with warnings.catch_warnings(action="ignore", category=InsecureRequestWarning):
                assert "it is unknown whether this server sends" in errors(trust)


def pem(file: Path) -> str:
    """The certificate out of a file that holds its key, too."""
    text = file.read_text()
    return text[text.index("-----BEGIN CERTIFICATE") :]


def test_a_server_that_answers_with_html_is_unknown() -> None:
    with mock.serve("vspc") as url, pytest.raises(CouldNotRun, match="unknown whether"):
        notation.find_notation(Guard("em", url, DOCUMENT, ServerTrust()), DOCUMENT)
