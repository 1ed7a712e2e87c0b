"""The table of checks is complete, and every omission has a reason."""

from __future__ import annotations

import pytest

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.findings.checks import BY_NAME, CHECKS, checks_to_make
from veeam_jobs_kit.contract.model import ContractOptions


def test_every_check_of_schemathesis_is_in_the_table() -> None:
    from schemathesis.checks import CHECKS as REGISTRY
    from schemathesis.checks import load_all_checks

    load_all_checks()
    theirs = {
        name
        for name in REGISTRY.get_all_names()
        if REGISTRY.get_one(name).__module__.startswith("schemathesis.")
    }
    assert theirs == {check.name for check in CHECKS if not check.own}


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_a_check_is_made_or_left_out_with_a_reason(api: Api) -> None:
    made, left_out = checks_to_make(api, ContractOptions())
    explained = {item.what.removeprefix("check ") for item in left_out if item.why}
    assert set(made) | explained == {check.name for check in CHECKS if api in check.apis}
    assert not set(made) & explained


def test_an_exact_server_is_held_to_more() -> None:
    usual, _ = checks_to_make("em", ContractOptions())
    exact, _ = checks_to_make("em", ContractOptions(exact=True))
    assert set(exact) - set(usual) == {"allow_header_conformance"}


def test_writing_brings_the_checks_of_what_was_made_and_deleted() -> None:
    made, _ = checks_to_make("em", ContractOptions(allow_writes=True))
    assert {"use_after_free", "ensure_resource_availability"} <= set(made)


def test_a_check_can_be_switched_off() -> None:
    made, left_out = checks_to_make("vspc", ContractOptions(skip_checks=("ignored_auth",)))
    assert "ignored_auth" not in made
    assert [item.why for item in left_out if item.what == "check ignored_auth"] == [
        "switched off for this run"
    ]


def test_every_check_says_what_it_means() -> None:
    assert all(check.meaning for check in BY_NAME.values())
