"""The report for people: one HTML page that needs nothing else and fits a phone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import groupby
from typing import Any, cast

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.findings.checks import meaning_of
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.reports import promises, requests, words
from veeam_jobs_kit.contract.wire.reproduction import preparation, python_preparation


def to_html(report: ContractReport) -> str:
    """Return the report as one page. Whatever a server sent is escaped; nothing is fetched."""
    api = cast(Api, report.api)
    proofs = {(proof.run, proof.label): proof for proof in report.proofs}
    return _template().render(
        report=report,
        words=words,
        proofs=proofs,
        checks=_checks(report),
        reasons=promises.reasons,
        sent=requests.request_table(report),
        where_they_went=requests.where_they_went,
        meaning_of=meaning_of,
        curl_preparation="\n".join(preparation(api, report.base_url)),
        python_preparation="\n".join(python_preparation(api, report.base_url)),
        resources=[
            (resource, list(results))
            for resource, results in groupby(report.results, key=lambda result: result.resource)
        ],
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("veeam_jobs_kit.contract.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["code"] = _code
    return environment.get_template("report.html.jinja")


def _code(text: str) -> Markup:
    """Return a text for HTML, escaped, in which what stands between backticks is code."""
    return Markup(re.sub("`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _checks(report: ContractReport) -> Mapping[str, Mapping[str, Any]]:
    """Return how often each check passed and failed, over all operations."""
    found: dict[str, dict[str, Any]] = {}
    for result in report.results:
        for name, count in result.checks.items():
            told = found.setdefault(name, {"passed": 0, "failed": 0, "meaning": meaning_of(name)})
            told["passed"] += count.passed
            told["failed"] += count.failed
    return dict(sorted(found.items()))
