"""`--list-promises`, `--promise`, `--also-as`: what users can ask, and what they are told."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from veeam_jobs_kit.cli.app import app
from veeam_jobs_kit.cli.errors import Trouble
from veeam_jobs_kit.contract.model import ContractOptions
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.checking import chosen_promises

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
