"""Answers that say neither yes nor no: failures without credentials, narrow questions, undescribed members, no answer."""

from __future__ import annotations

import pytest
import requests

from tests.contract.recorder import Answer as Sent
from tests.contract.recorder import Arrived, everything, record
from tests.contract.test_runs import failed, run
from tests.contract.test_verdict import NOBODY, READS
from tests.contract.test_wire_runs import target_of
from tests.contract.toy import DOCUMENT, serve
from veeam_jobs_description import bundles
from veeam_jobs_kit.contract.findings.proofs import Seen, proofs
from veeam_jobs_kit.contract.fuzz.answer_checks import Evidence
from veeam_jobs_kit.contract.fuzz.answers import Answer, AnswerJudge
from veeam_jobs_kit.contract.model import ContractOptions
from veeam_jobs_kit.contract.promises.verdicts import unclear_outcome
from veeam_jobs_kit.contract.run import run_contract
from veeam_jobs_kit.contract.wire.address import why_no_answer
from veeam_jobs_kit.contract.wire.guard import RunStopped
from veeam_jobs_kit.contract.wire.patience import at_most

JSON = {"content-type": "application/json"}


def test_a_failure_without_a_token_is_unclear_and_no_finding() -> None:
    # With 429 in place of 500, the run would slow down to a request in five seconds.
    with serve("fails without a token") as server:
        report = run(server, phases=("examples", "fuzzing"), checks=("ignored_auth",), max_examples=5)
    assert failed(report) == set()
    assert report.exit_code == 3
    assert {proof.operation_id for proof in report.proofs if "whether it needs them" in proof.doubt} == {
        "jobs_list",
        "jobs_get",
    }
    assert "Whether 2 operations need credentials is unclear." in report.unproven


def test_a_failure_after_logging_off_says_nothing_of_the_session() -> None:
    ended = list[str]()

    def answer(arrived: Arrived) -> Sent:
        if arrived.method == "DELETE":
            ended.append(arrived.path)
        return Sent(500) if ended and arrived.method == "GET" else everything(arrived)

    with record(answer) as server:
        options = ContractOptions(
            only=("jobs_get",),
            phases=("examples",),
            media_types=("application/json",),
            max_examples=1,
            notation="PascalCase",
        )
        report = run_contract(target_of(server, "em"), bundles.load("em"), options)
    assert ended
    assert not [found for found in report.violations if found.check == "session_ends_with_logoff"]
    assert any("says neither yes nor no" in item.why for item in report.not_run)


def test_what_is_open_to_all_is_shown_by_the_request_without_a_token() -> None:
    with serve("open door") as server:
        report = run(server, phases=("examples",), checks=("ignored_auth",))
    found = [finding for finding in report.violations if finding.check == "ignored_auth"]
    assert found
    for finding in found:
        assert finding.curl is not None
        assert "$TOKEN" not in finding.curl


@pytest.mark.parametrize(("status", "unanswered"), [(500, True), (429, True), (404, False)])
def test_a_promise_that_a_failing_server_did_not_answer_is_not_proven(status: int, unanswered: bool) -> None:
    assert unclear_outcome("jobs_list", status).unanswered is unanswered


def test_an_empty_page_of_a_narrow_question_says_what_was_asked() -> None:
    evidence, judge = Evidence(), AnswerJudge(bundles.load("vspc"), "application/json", exact=False)
    answer = Answer(200, JSON, b'{"data": []}', {"offset": 999})
    evidence.note("GET /jobs", judge, "jobs_list", answer)
    told = evidence.take("GET /jobs")
    assert (told["useful"], told["empty"], told["bare"]) == (0, 0, {"narrowed": "?offset=999"})
    seen = Seen(bare=told["bare"])
    seen.statuses["200"] += 1
    [proof] = proofs("vspc", ["jobs_list"], READS, {"jobs_list": seen}, NOBODY)
    assert proof.evidence == "not proven"
    assert "the whole list was not read" in proof.why
    assert "no content" not in proof.why
    assert proof.asked == "?offset=999"


def test_a_success_without_content_says_what_was_asked() -> None:
    evidence, judge = Evidence(), AnswerJudge(DOCUMENT, "application/json", exact=False)
    evidence.note("GET /jobs", judge, "jobs_list", Answer(200, JSON, b"{}", {}))
    seen = Seen(bare=evidence.take("GET /jobs")["bare"])
    seen.statuses["200"] += 1
    [proof] = proofs("vspc", ["jobs_list"], READS, {"jobs_list": seen}, NOBODY)
    assert (proof.why, proof.asked) == ("its successes had no content", "the plain request")


def test_undescribed_members_are_one_remark_for_each_operation() -> None:
    with serve("undescribed") as server:
        report = run(server, phases=("examples", "fuzzing"))
    assert report.exit_code == 0
    remarks = [remark for remark in report.remarks if "not described" in remark.what]
    assert [(remark.where, remark.what) for remark in remarks] == [
        ("GET /jobs/{jobUid}", "Members that are not described: `Job.note`, `Job.owner`.")
    ]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (requests.TooManyRedirects("Exceeded 0 redirects."), "redirected to another address"),
        (requests.ReadTimeout(), "in time"),
        (requests.exceptions.SSLError(), "certificate"),
        (requests.exceptions.ChunkedEncodingError(), "broke off"),
        (requests.ConnectionError(), "connection broke"),
        (RunStopped("the time was up"), "the time was up"),
        (requests.RequestException(), "could not be sent"),
    ],
)
def test_why_there_is_no_answer_is_said_in_words(error: requests.RequestException, words: str) -> None:
    told = why_no_answer(error)
    assert words in told
    assert type(error).__name__ not in told


def test_a_timeout_is_cut_to_the_time_that_is_left() -> None:
    assert at_most(20.0, 3.0) == 3.0
    assert at_most(2.0, 3.0) == 2.0
    assert at_most((None, 9.0), 3.0) == (3.0, 3.0)
