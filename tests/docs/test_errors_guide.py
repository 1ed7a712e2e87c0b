"""What the guide to errors says of retries is what the client does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from veeam_jobs_runtime.errors import BY_STATUS, ErrorDetail, TransportError, class_for
from veeam_jobs_runtime.retries import RetryPolicy, is_transient

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "guides" / "errors-and-retries.md").read_text("utf-8")
_TABLE = GUIDE.split("<!-- retried:begin -->")[1].split("<!-- retried:end -->")[0]
ROWS = [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in _TABLE.split("\n")[3:-1]]
NAMED = {int(status): verdict for what, verdict in ROWS for status in re.findall(r"\b\d{3}\b", what)}


@pytest.mark.parametrize("status", range(400, 600))
def test_the_statuses_that_are_retried_are_those_of_the_guide(status: int) -> None:
    verdict = NAMED.get(status, "no")
    assert is_transient(class_for(status)("", status=status)) is verdict.startswith("yes")


def test_the_guide_names_the_errors_that_are_not_retried_although_their_status_is() -> None:
    [lasting] = {tuple(re.findall(r"`(\w+)`", verdict)) for verdict in NAMED.values() if "unless" in verdict}
    for type_ in ("logical", "security", "other"):
        failure = class_for(520)("", status=520, errors=(ErrorDetail("", type=type_),))
        assert is_transient(failure) is (type_ not in lasting)


def test_lost_connections_are_retried_and_what_cannot_change_is_not() -> None:
    verdicts = {
        what: verdict for what, verdict in ROWS if not re.search(r"\d{3}", what) and "other" not in what
    }
    assert verdicts == {
        "connection refused, lost or timed out": "yes",
        "TLS error, invalid request, a proxy that refuses": "no",
    }
    passing, tls, lasting = TransportError(""), TransportError(""), TransportError("")
    tls.tls = lasting.lasting = True
    assert [is_transient(failure) for failure in (passing, tls, lasting)] == [True, False, False]


def test_the_numbers_of_the_guide_are_those_of_the_policy() -> None:
    policy = RetryPolicy()
    assert (policy.retries, policy.first_wait, policy.longest_wait) == (2, 0.5, 60.0)
    assert "retried twice" in GUIDE
    assert "half a second" in GUIDE
    assert "more than 60 seconds" in GUIDE


def test_the_guide_names_the_class_of_every_status() -> None:
    table = GUIDE.split("| error | raised for |")[1].split("\n\n")[0]
    for status, error in BY_STATUS.items():
        assert re.search(rf"^\|.*`{error.__name__}`.*\|.*\b{status}\b", table, re.MULTILINE), error
