"""`--list-promises`, `--promise`, `--also-as`: what users can ask, and what they are told."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console
from typer.testing import CliRunner

from veeam_jobs_kit.cli.app import app
from veeam_jobs_kit.cli.errors import Trouble
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.model import NOT_IN_SCOPE, ContractOptions, NotRun, PromiseResult
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.checking import chosen_promises
from veeam_jobs_kit.contract.reports.terminal import print_summary
from veeam_jobs_kit.contract.reports.words import dropped, facts

SERVER = ("contract", "http://127.0.0.1:1", "--api", "vspc")


def run(*arguments: str, **environment: str) -> tuple[int, str]:
    found = CliRunner().invoke(app, arguments, env=environment)
    if isinstance(found.exception, Trouble):
        return 2, str(found.exception)
    return found.exit_code, found.output


def test_the_list_names_statement_and_sources_of_every_promise() -> None:
    code, told = run("contract", "--list-promises", "--api", "vspc", "--json")
    listed = json.loads(told)
    assert code == 0
    assert [each["name"] for each in listed] == [promise.name for promise in promises("vspc")]
    assert all(each["statement"].endswith(".") and each["restsOn"] for each in listed)


def test_promises_of_one_name_are_listed_for_each_product() -> None:
    _, told = run("contract", "--list-promises", "--json")
    apis = [tuple(each["apis"]) for each in json.loads(told) if each["name"] == "filter_is_obeyed"]
    assert sorted(apis) == [("em",), ("vspc",)]


def test_every_promise_says_in_its_docstring_what_it_rests_on() -> None:
    for promise in promises("vspc"):
        module = __import__(promise.check.__module__, fromlist=["__doc__"])
        assert "Rests on" in (module.__doc__ or ""), promise.name


def test_an_unknown_promise_is_a_mistake() -> None:
    code, told = run(*SERVER, "--promise", "all_is_well")
    assert code == 2
    assert "all_is_well" in told


def test_a_second_account_needs_a_first() -> None:
    code, told = run(*SERVER, "--promises", "--also-as", "company-owner", VEEAM_JOBS_ALSO_PASSWORD="x")
    assert code == 2
    assert "--username" in told


def test_a_promise_is_chosen_and_left_out_like_a_check() -> None:
    every = {promise.name for promise in promises("vspc")}

    def names(**options: tuple[str, ...]) -> set[str]:
        return {promise.name for promise in chosen_promises("vspc", ContractOptions(**options))}  # type: ignore[arg-type]

    assert names() == every
    assert names(promises=("select_is_obeyed",)) == {"select_is_obeyed"}
    assert names(checks=("ignored_auth",)) == set()
    assert names(skip_checks=("select_is_obeyed",)) == every - {"select_is_obeyed"}


@pytest.mark.parametrize(
    ("option", "name", "near", "to_list"),
    [
        ("--only", "jobs_lst", "jobs_list", "--list-operations --api vspc"),
        ("--only", "JOBS_LIST", "jobs_list", "--list-operations --api vspc"),
        ("--promise", "filter_obeyed", "filter_is_obeyed", "--list-promises --api vspc"),
    ],
)
def test_a_wrong_name_gets_the_three_nearest_and_how_to_list_all(
    option: str, name: str, near: str, to_list: str
) -> None:
    code, told = run(*SERVER, option, name)
    assert code == 2
    assert f"Invalid {option} {name}: did you mean {near}, " in told
    assert told.endswith(f"To list all: veeam-jobs contract {to_list}")
    assert len(told.partition("did you mean ")[2].partition("?")[0].replace(" or ", ", ").split(", ")) == 3


def test_all_operations_are_listed_without_a_server() -> None:
    code, told = run("contract", "--list-operations", "--api", "em", "--json")
    assert code == 0
    listed = json.loads(told)
    assert {"operationId": "jobs_list", "api": "em", "label": "GET /jobs"} in listed
    _, told = run("contract", "--list-operations", "--api", "em")
    assert told.splitlines() == [f"em  {each['operationId']}  {each['label']}" for each in listed]


def test_promises_that_a_choice_of_operations_drops_are_named_in_one_line() -> None:
    out = NotRun("all operations", f"{NOT_IN_SCOPE}: it calls logonSessions_create; see --only")
    results = [
        PromiseResult(name, "It holds.", (), (), 0, 0, (why,))
        for name, why in (("session_is_listed", out), ("forms_agree", NotRun("jobs_get", "no object")))
    ]
    report = ContractReport("em", "http://host", 1.0, (), (), (), (), promises=tuple(results))
    told = summary(report)
    assert "Not checked, because --only leaves out what they call: session_is_listed." in told
    assert dropped(report) in facts(report).values()


def test_on_a_narrow_terminal_a_statement_of_a_promise_is_not_squeezed() -> None:
    statement = "The rows of a filtered query are those that meet the filter."
    result = PromiseResult("filter_is_obeyed", statement, (), ("jobs_list",), 3, 0, ())
    report = ContractReport("em", "http://host", 1.0, (), (), (), (), promises=(result,))
    told = summary(report, verbose=True)
    lines = [line for line in told.splitlines() if set(line.split()) & {"rows", "filter.", "meet"}]
    assert 1 <= len(lines) <= 2, told


def test_a_violation_in_the_summary_names_its_operation_whole() -> None:
    label = "GET /infrastructure/backupServers/{backupServerUid}/jobs/agentJobs/{jobUid}/objects"
    finding = Finding(
        "agentJobs_listObjectsByJob", label, "filter_is_obeyed", "A row does not meet the filter", "a", "b"
    )
    report = ContractReport("vspc", "http://host", 1.0, (), (finding,), (), ())
    assert "A row does not meet the filter: agentJobs_listObjectsByJob\n" in "\n".join(
        line.rstrip() for line in summary(report).splitlines()
    )


def summary(report: ContractReport, *, verbose: bool = False) -> str:
    console = Console(width=80, file=io.StringIO())
    print_summary(report, console, verbose=verbose)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()
