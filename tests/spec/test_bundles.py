"""The published bundles: each valid by itself, each just its version."""

from __future__ import annotations

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from tests.spec.payloads import VSPC_VERSIONS
from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import NOTATIONS, Notation


@pytest.mark.parametrize("version", VSPC_VERSIONS)
def test_a_bundle_is_valid_openapi_3_0_and_3_1(version: str) -> None:
    assert list(OpenAPIV30SpecValidator(bundles.load("vspc", version)).iter_errors()) == []
    assert list(OpenAPIV31SpecValidator(bundles.load("vspc", version, openapi="3.1")).iter_errors()) == []


@pytest.mark.parametrize("notation", NOTATIONS)
def test_a_bundle_of_either_notation_is_valid_openapi_3_0_and_3_1_and_says_which_it_is(
    notation: Notation,
) -> None:
    old, new = (bundles.load("em", openapi=form, notation=notation) for form in ("3.0", "3.1"))
    assert list(OpenAPIV30SpecValidator(old).iter_errors()) == []
    assert list(OpenAPIV31SpecValidator(new).iter_errors()) == []
    assert bundles.notation_of(old) == bundles.notation_of(new) == notation


def test_only_enterprise_manager_is_described_in_two_notations() -> None:
    assert {name for name in bundles.available() if "camel" in name} == {
        "em-camel.json",
        "em-camel.openapi31.json",
    }
    assert bundles.notation_of(bundles.load("vspc")) is None
    with pytest.raises(bundles.BundleNotFound, match=r"vspc-camel\.json"):
        bundles.load("vspc", notation="camelCase")


def test_the_bundle_without_a_version_is_the_newest() -> None:
    for form in ("3.0", "3.1"):
        assert bundles.load("vspc", openapi=form) == bundles.load("vspc", "3.7", openapi=form)
    assert bundles.load("vspc")["info"]["version"] == "3.7"


def test_the_schedule_of_a_job_came_with_3_6_1() -> None:
    def has_schedule(version: str) -> bool:
        return (
            "schedule"
            in bundles.load("vspc", version)["components"]["schemas"]["BackupServerJob"]["properties"]
        )

    assert [version for version in VSPC_VERSIONS if has_schedule(version)] == ["3.6.1", "3.6.2", "3.7"]


def test_the_3_0_bundle_holds_the_parameters_of_its_pages_and_no_others() -> None:
    data = bundles.load("vspc", "3.0")
    assert sorted(data["components"]["parameters"]) == ["backupServerUid", "jobUid", "limit", "offset"]
    limit, offset = (data["components"]["parameters"][name]["schema"] for name in ("limit", "offset"))
    assert (limit["default"], offset["default"]) == (100, 0)
    assert list(data["paths"]["/infrastructure/backupServers/jobs/{jobUid}"]["get"]["responses"]) == [
        "200",
        "default",
    ]


def test_every_form_of_an_enterprise_manager_answer_is_offered_in_both_media_types() -> None:
    for path, item in bundles.load("em")["paths"].items():
        for operation in item.values():
            for status, response in operation["responses"].items():
                media = set(response.get("content", {}))
                assert media in (set(), {"application/xml", "application/json"}), f"{path} {status}"
