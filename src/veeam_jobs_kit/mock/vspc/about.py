"""`about_get`: the product version that goes with the API version served."""

from __future__ import annotations

from dataclasses import replace

from veeam_jobs._runtime.versions import PRODUCTS

from veeam_jobs_kit.mock.calls import Answer


def with_product(answer: Answer, api_version: str) -> Answer:
    """The answer with the version of a console that speaks this API; as it is where no source names one."""
    product = next((product for product, api in PRODUCTS if api == api_version), None)
    data = answer.value.get("data") if isinstance(answer.value, dict) else None
    if product is None or not isinstance(data, dict) or "serverVersion" not in data:
        return answer
    # The build is made up. (assumption)
    return replace(answer, value={**answer.value, "data": {**data, "serverVersion": f"{product}.0.1"}})
